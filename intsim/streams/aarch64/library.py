"""The stored AArch64 kernels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path

from intsim.streams.aarch64.model import KernelStream
from intsim.streams.origin import NO_ORIGINS, Origins
from intsim.streams.store import CodeStore


class NeonStore(CodeStore[KernelStream]):
    """The stored AArch64 kernels of some folders."""

    def __init__(self, folders: Iterable[Path], origins: Origins = NO_ORIGINS) -> None:
        super().__init__(KernelStream, folders, origins)

    def for_routine(self, routine: str) -> tuple[KernelStream, ...]:
        """All kernels that implement a routine."""
        return tuple(self.load(name) for name in self._names_of.get(routine, ()))

    @cached_property
    def _names_of(self) -> Mapping[str, list[str]]:
        """The kernels that implement each routine."""
        found: dict[str, list[str]] = {}
        for name in self.names():
            found.setdefault(self.head(name)["routine"], []).append(name)
        return found
