"""The GPU kernels. To add one, add its source to ``kernels`` and a module here that defines ``SOURCES``."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from intsim.errors import unknown_name
from intsim.streams.sass.manifest.model import CudaSource, Tile, TritonSource


@cache
def variants() -> dict[str, tuple[TritonSource | CudaSource, Tile]]:
    """Every kernel by name, with its source and its tile; each makes one stored kernel."""
    found: dict[str, tuple[TritonSource | CudaSource, Tile]] = {}
    for module in sorted(m.name for m in iter_modules(__path__)):
        for source in getattr(import_module(f"{__name__}.{module}"), "SOURCES", ()):
            for tile in source.tiles:
                name = tile.name(source.stored_as)
                if name in found:
                    raise RuntimeError(f"two kernels are called {name}")
                found[name] = (source, tile)
    return dict(sorted(found.items()))


def get_variant(name: str) -> tuple[TritonSource | CudaSource, Tile]:
    """A kernel by name.

    Raises:
        InputError: no such kernel; the message has the nearest name.
    """
    if name not in variants():
        raise unknown_name("GPU kernel", name, variants())
    return variants()[name]
