"""The NEON kernels. To add one, add a C file to ``kernels/neon`` and a module here that defines ``KERNELS``."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from intsim.errors import named
from intsim.streams.aarch64.manifest.model import NeonSource


def kernels() -> dict[str, NeonSource]:
    """Every kernel by name; each makes one stored stream."""
    found: dict[str, NeonSource] = {}
    for module in sorted(m.name for m in iter_modules(__path__)):
        for kernel in getattr(import_module(f"{__name__}.{module}"), "KERNELS", ()):
            if kernel.name in found:
                raise RuntimeError(f"two kernels are called {kernel.name}")
            found[kernel.name] = kernel
    return dict(sorted(found.items()))


def get_kernel(name: str) -> NeonSource:
    """A kernel by name.

    Raises:
        InputError: no such kernel; the message has the nearest name.
    """
    return named("kernel", name, kernels())
