"""Kernels of single routines as stored SASS: split attention and its combination, matrix products and their sums."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from intsim.errors import unknown_name
from intsim.expressions import evaluate
from intsim.streams.sass.library import instruction_of, row_of
from intsim.streams.sass.model import Arch, SassBlock
from intsim.streams.sass.store import Store

ROUTINES = Store(Path(__file__).resolve().parent.parent / "stored" / "routines", (
    "name", "routine", "arch", "sizes", "registers", "shared_bytes", "spill_bytes", "grid", "compiler", "source"))


@dataclass(frozen=True)
class RoutineKernel:
    """A compiled kernel.

    Attributes:
        routine: what it computes, e.g. ``decode_int8``.
        sizes: what it was compiled for (``head_dim``, ``block_m``, ``warps`` ...), by name.
        registers: per thread; shared_bytes: per thread block; spill_bytes: local memory per thread.
        grid: thread blocks, an expression over the sizes and the call's.
        blocks: as one warp executes them; trips are expressions over the sizes and the call's.
    """

    name: str
    routine: str
    arch: Arch
    sizes: Mapping[str, int]
    registers: int
    shared_bytes: int
    spill_bytes: int
    grid: str
    blocks: tuple[SassBlock, ...]
    compiler: str
    source: str

    def __hash__(self) -> int:
        return hash(self.name)

    @property
    def warps(self) -> int:
        """Of a thread block."""
        return self.sizes["warps"]

    def trips(self, symbols: Mapping[str, int]) -> list[int]:
        """How often a warp runs each block; ``symbols`` are the call's sizes and the thread block's split."""
        return [evaluate(block.trips, {**self.sizes, **symbols}) for block in self.blocks]

    def thread_blocks(self, symbols: Mapping[str, int]) -> int:
        """Of a launch; ``symbols`` as for ``trips``."""
        return evaluate(self.grid, {**self.sizes, **symbols})


def routine_names() -> tuple[str, ...]:
    """Every stored kernel: ``ROUTINE.ARCH.`` and what its variant is."""
    return ROUTINES.names()


def load_routine(name: str) -> RoutineKernel:
    """A stored kernel by name.

    Raises:
        InputError: no such kernel; the message has the nearest name.
    """
    if name not in routine_names():
        raise unknown_name("routine kernel", name, routine_names())
    return from_json(ROUTINES.text(name))


def routines_for(routine: str, arch: str) -> tuple[RoutineKernel, ...]:
    """Every stored variant of a routine for an architecture; empty where there is none."""
    return tuple(load_routine(name) for name in routine_names() if name.startswith(f"{routine}.{arch}."))


def to_json(kernel: RoutineKernel) -> str:
    """A kernel as text, an instruction a line."""
    blocks = []
    for block in kernel.blocks:
        rows = ",\n".join("   " + json.dumps(row_of(i), separators=(",", ":")) for i in block.instructions)
        blocks.append(f'  {{"name": {json.dumps(block.name)}, "trips": {json.dumps(block.trips)}, '
                      f'"visits": {json.dumps(block.visits)}, "instructions": [\n{rows}]}}')
    return "{\n" + "\n".join(ROUTINES.head_lines(kernel)) + '\n "blocks": [\n' + ",\n".join(blocks) + "\n ]\n}\n"


def from_json(text: str) -> RoutineKernel:
    """A kernel from its text."""
    data = json.loads(text)
    blocks = tuple(SassBlock(b["name"], tuple(map(instruction_of, b["instructions"])), b["trips"], b["visits"])
                   for b in data["blocks"])
    return RoutineKernel(**{key: data[key] for key in ROUTINES.head}, blocks=blocks)
