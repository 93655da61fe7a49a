"""Every kernel of a routine; modules of this package that define ``ROUTINES`` name them."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

from intsim.errors import unknown_name
from intsim.streams.sass import manifest
from intsim.streams.sass.manifest.routine import RoutineSource
from intsim.streams.sass.model import Arch

Variant = tuple[RoutineSource, Arch, Mapping[str, int]]


def routine_variants() -> dict[str, Variant]:
    """Every kernel by name, with its source, architecture and sizes; each makes one stored kernel."""
    found: dict[str, Variant] = {}
    for module in sorted(m.name for m in iter_modules(manifest.__path__)):
        for source in getattr(import_module(f"{manifest.__name__}.{module}"), "ROUTINES", ()):
            for name, (arch, sizes) in source.names().items():
                if name in found:
                    raise RuntimeError(f"two kernels are called {name}")
                found[name] = (source, arch, sizes)
    return dict(sorted(found.items()))


def get_routine(name: str) -> Variant:
    """A kernel by name.

    Raises:
        InputError: no such kernel; the message has the nearest name.
    """
    found = routine_variants()
    if name not in found:
        raise unknown_name("routine kernel", name, found)
    return found[name]
