"""Every kernel of a routine; modules of this package that define ``ROUTINES`` name them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules

from intsim.errors import InputError
from intsim.streams.sass import manifest
from intsim.streams.sass.manifest.routine import RoutineSource
from intsim.streams.sass.model import Arch

Compilation = tuple[RoutineSource, Arch, Mapping[str, int]]


def shipped() -> Iterator[RoutineSource]:
    """The package's own sources."""
    for module in sorted(m.name for m in iter_modules(manifest.__path__)):
        yield from getattr(import_module(f"{manifest.__name__}.{module}"), "ROUTINES", ())


def routine_compilations(sources: Iterable[RoutineSource] | None = None) -> dict[str, Compilation]:
    """Every kernel of some sources, by default of ours, by name with its source, architecture and sizes.

    Raises:
        InputError: two of one name.
    """
    found: dict[str, Compilation] = {}
    for source in shipped() if sources is None else sources:
        for name, (arch, sizes) in source.names().items():
            if name in found:
                raise InputError(f"two kernels are called {name}", key="SOURCES", expected="a name for each")
            found[name] = (source, arch, sizes)
    return dict(sorted(found.items()))
