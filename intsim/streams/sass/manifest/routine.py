"""How a GPU kernel that is no fused attention kernel is built and described: split attention, matrix products."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from intsim.streams.sass.model import Arch


@dataclass(frozen=True)
class Loop:
    """A loop of a kernel.

    Attributes:
        trips: how often each warp runs it, an expression over the kernel's sizes and the call's.
        macs: multiply-accumulates of a turn, of the whole thread block, an expression over the sizes; checked.
        copied_bytes: what a producer that is no part of the loop copies for a turn, likewise.
    """

    trips: str
    macs: str = "0"
    copied_bytes: str = "0"


@dataclass(frozen=True)
class RoutineSource:
    """A CUDA kernel in its compilations.

    Attributes:
        routine: what it computes; file: in ``kernels/cuda``, with one ``extern "C"`` kernel.
        compilations: by the end of the name (``d128.16x64.w4.s2``): architecture and sizes, which come as preprocessor
            symbols in capitals; ``warps`` is one of them.
        shared_bytes: dynamic shared memory, an expression over the sizes.
        grid: thread blocks, an expression over the sizes and the call's.
        loops: in the order of the code.
        spans: steps that its lines may belong to.
        arguments: kind and value of each argument of a launch whose lanes' addresses are followed; none where they
            are not.
        only_if: of spans that are a branch's, when it is taken: an expression that is 0 or 1, of ``warp`` as well.
    """

    FOLDER: ClassVar = "cuda"
    BUILD: ClassVar = "intsim kernels build --routines"

    routine: str
    file: str
    compilations: tuple[tuple[Arch, str, Mapping[str, int]], ...]
    shared_bytes: str
    grid: str
    loops: tuple[Loop, ...]
    spans: tuple[str, ...]
    only_if: Mapping[str, str] = field(default_factory=dict)
    arguments: tuple[tuple[str, int], ...] = ()

    @property
    def stored(self) -> tuple[str, ...]:
        """The names under which its kernels are stored."""
        return tuple(self.names())

    def names(self) -> dict[str, tuple[Arch, Mapping[str, int]]]:
        """Architecture and sizes of each compilation, by the name under which it is stored."""
        return {f"{self.routine}.{arch}.{end}": (arch, sizes) for arch, end, sizes in self.compilations}
