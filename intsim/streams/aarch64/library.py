"""The stored AArch64 kernels."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from intsim.streams.aarch64.model import KernelStream
from intsim.streams.store import CodeStore, search_path


class NeonStore(CodeStore[KernelStream]):
    """The stored AArch64 kernels of some folders."""

    def __init__(self, folders: Iterable[Path]) -> None:
        super().__init__(KernelStream, folders)

    def for_routine(self, routine: str) -> tuple[KernelStream, ...]:
        """All kernels that implement a routine."""
        return tuple(self.load(name) for name in self.names() if self.head(name)["routine"] == routine)


STORE = NeonStore(search_path())
"""The one that the functions below ask."""


def stream_names() -> tuple[str, ...]:
    """Every stored kernel."""
    return STORE.names()


def load_stream(name: str) -> KernelStream:
    """A stored kernel by name.

    Raises:
        InputError: no such kernel.
    """
    return STORE.load(name)


def streams_for(routine: str) -> tuple[KernelStream, ...]:
    """All kernels that implement a routine."""
    return STORE.for_routine(routine)
