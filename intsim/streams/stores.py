"""The stored kernels of every kind, over one search path of folders. A session has its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from intsim.memo import Memo
from intsim.streams.origin import NO_ORIGINS, Origins
from intsim.streams.sass.library import OperatorStore, SassStore
from intsim.streams.sass.routine import RoutineStore
from intsim.streams.store import CodeStore, stamps

if TYPE_CHECKING:
    from intsim.streams.aarch64.library import NeonStore


class Stores:
    """The stores of all kinds; nothing is read before it is asked for.

    Args:
        folders: in which archives lie; origins: what some are built from, as for ``CodeStore``.

    Attributes:
        fused: of GPUs, whole attention; operators: of GPUs, row softmaxes.
        routines: of GPUs, split attention and matrix products.
    """

    def __init__(self, folders: Iterable[Path], origins: Origins = NO_ORIGINS) -> None:
        self.folders, self.origins = tuple(folders), origins
        self.fused = SassStore(self.folders, origins)
        self.operators, self.routines = OperatorStore(self.folders, origins), RoutineStore(self.folders, origins)
        self._seen = stamps(self.folders, origins.files)

    @cached_property
    def neon(self) -> NeonStore:
        """AArch64 kernels."""
        from intsim.streams.aarch64.library import NeonStore  # what GPUs never ask for

        return NeonStore(self.folders, self.origins)

    @property
    def all(self) -> tuple[CodeStore[Any], ...]:
        """Every one of them."""
        return self.neon, self.fused, self.operators, self.routines

    @property
    def memos(self) -> Mapping[str, Memo[Any]]:
        """The kernels that are remembered, by kind."""
        return {f"kernels.{store.kind.FAMILY}": store.loaded for store in self.all}

    def check_names(self) -> None:
        """Read what there is.

        Raises:
            InputError: a file that is no archive, or a kernel's name that stands in two.
        """
        for store in self.all:
            store.names()

    def look_again(self) -> bool:
        """Forget what was read if a file or a source was written, added or removed since; whether one was."""
        now = stamps(self.folders, self.origins.files)
        if now == self._seen:
            return False
        self.clear()
        self._seen = now
        return True

    def clear(self) -> None:
        """Forget what was read: the files are looked at anew."""
        for store in self.all:
            store.clear()
