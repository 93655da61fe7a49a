"""Kernels of single routines as stored SASS: split attention and its combination, matrix products and their sums."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import ClassVar

from intsim.expressions import evaluate
from intsim.streams.kernel import Kernel
from intsim.streams.origin import NO_ORIGINS, Origins
from intsim.streams.sass.model import FORMAT, Arch, SassInstruction, generation
from intsim.streams.store import CodeStore


@dataclass(frozen=True, kw_only=True, eq=False)
class RoutineKernel(Kernel[SassInstruction]):
    """A compiled kernel.

    Attributes:
        routine: what it computes, e.g. ``decode_int8``.
        sizes: what it was compiled for (``head_dim``, ``block_m``, ``warps`` ...), by name.
        registers: per thread; shared_bytes: per thread block; spill_bytes: local memory per thread.
        grid: thread blocks, an expression over the sizes and the call's.
    """

    FORMAT: ClassVar = FORMAT
    FAMILY: ClassVar = "routine"
    WORD: ClassVar = "routine kernel"

    routine: str
    arch: Arch
    sizes: Mapping[str, int]
    registers: int
    shared_bytes: int
    spill_bytes: int
    grid: str

    longest_first: ClassVar[bool] = False
    """Its thread blocks are alike."""

    @property
    def tile(self) -> str:
        """The end of its name: block, warps, stages and what else the compilation is."""
        return self.name.removeprefix(f"{self.routine}.{self.arch}.")

    @property
    def archive(self) -> str:
        """The name of the file that it is stored in."""
        return f"{self.FAMILY}.{generation(self.arch)}"

    @property
    def warps(self) -> int:
        """Of a thread block."""
        return self.sizes["warps"]

    def symbols_of(self, shape: Mapping[str, int]) -> Mapping[str, int]:
        """The kernel's own sizes and its first warp; ``shape`` has the call's and which split the thread block has."""
        return {**self.sizes, "warp": 0, **shape}

    def thread_blocks(self, shape: Mapping[str, int]) -> int:
        """Of a launch; ``shape`` as for ``trips``."""
        return evaluate(self.grid, self.symbols_of(shape))


class RoutineStore(CodeStore[RoutineKernel]):
    """The stored kernels of some folders: ``ROUTINE.ARCH.`` and what the compilation is."""

    def __init__(self, folders: Iterable[Path], origins: Origins = NO_ORIGINS) -> None:
        super().__init__(RoutineKernel, folders, origins)

    def for_routine(self, routine: str, arch: str, **sizes: int) -> tuple[RoutineKernel, ...]:
        """Every stored compilation of a routine for an architecture, of these sizes alone; empty where none is."""
        return tuple(self.load(name) for name in self._names_of.get((routine, arch), ())
                     if sizes.items() <= self.head(name)["sizes"].items())

    def sizes(self, routine: str, archs: Iterable[str], name: str) -> set[int]:
        """What a size of a routine is, by name, in its compilations for any of the architectures."""
        return {self.head(kernel)["sizes"][name] for arch in archs
                for kernel in self._names_of.get((routine, arch), ())}

    def archs_of(self, routine: str) -> tuple[str, ...]:
        """The architectures for which a routine is stored."""
        return tuple(sorted((arch for found, arch in self._names_of if found == routine),
                            key=lambda arch: int(arch.removeprefix("sm_"))))

    @cached_property
    def _names_of(self) -> Mapping[tuple[str, str], list[str]]:
        """By routine and architecture, the kernels."""
        found: dict[tuple[str, str], list[str]] = {}
        for name in self.names():
            routine, arch, _ = name.split(".", 2)
            found.setdefault((routine, arch), []).append(name)
        return found
