"""The stored AArch64 kernels."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from intsim.streams.aarch64.model import KernelStream
from intsim.streams.store import CodeStore


class NeonStore(CodeStore[KernelStream]):
    """The stored AArch64 kernels of some folders."""

    def __init__(self, folders: Iterable[Path]) -> None:
        super().__init__(KernelStream, folders)

    def for_routine(self, routine: str) -> tuple[KernelStream, ...]:
        """All kernels that implement a routine."""
        return tuple(self.load(name) for name in self.names() if self.head(name)["routine"] == routine)
