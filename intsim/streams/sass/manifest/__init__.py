"""The GPU kernels. To add one, add its source to ``kernels`` and a module here that defines ``SOURCES``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from pkgutil import iter_modules

from intsim.errors import InputError, named
from intsim.streams.sass.manifest.model import CudaSource, Tile, TritonSource

Compilation = tuple[TritonSource | CudaSource, Tile]


def shipped() -> Iterator[TritonSource | CudaSource]:
    """The package's own sources."""
    for module in sorted(m.name for m in iter_modules(__path__)):
        yield from getattr(import_module(f"{__name__}.{module}"), "SOURCES", ())


def compilations(sources: Iterable[TritonSource | CudaSource] | None = None) -> dict[str, Compilation]:
    """Every kernel of some sources, by default of ours, by name with its source and its tile; each makes a stored one.

    Raises:
        InputError: two of one name.
    """
    found: dict[str, Compilation] = {}
    for source in shipped() if sources is None else sources:
        for tile in source.tiles:
            name = tile.name(source.stored_as)
            if name in found:
                raise InputError(f"two kernels are called {name}", key="SOURCES", expected="a name for each")
            found[name] = (source, tile)
    return dict(sorted(found.items()))


def get_compilation(name: str) -> Compilation:
    """A kernel by name.

    Raises:
        InputError: no such kernel; the message has the nearest name.
    """
    return named("GPU kernel", name, compilations())
