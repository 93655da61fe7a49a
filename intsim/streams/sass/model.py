"""What a stored GPU kernel is: blocks of SASS as one warp executes them, how often each runs, whose span each is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from intsim.expressions import evaluate

Arch = Literal["sm_70", "sm_75", "sm_80", "sm_86", "sm_89", "sm_90"]


@dataclass(frozen=True)
class SassMemory:
    """The memory access of an instruction.

    Attributes:
        kind: ``async`` copies from global to shared memory without passing a register.
        bytes: per thread and execution.
        passes: 128-byte passes over the shared-memory banks that a warp's access takes, 0 for other spaces.
        sectors: 32-byte sectors of global memory that a warp's access touches, 0 for other spaces.
    """

    space: Literal["global", "shared", "local"]
    kind: Literal["load", "store", "async"]
    bytes: int
    passes: int = 0
    sectors: int = 0


@dataclass(frozen=True)
class SassControl:
    """What the compiler scheduled, from bits 105 to 121 of the encoding.

    Attributes:
        stall: cycles before the warp may issue its next instruction.
        yields: whether the scheduler is asked to prefer another warp.
        write_barrier: scoreboard released when the result is written, or None.
        read_barrier: scoreboard released when the operands are read, or None.
        wait: scoreboards that must be released before this instruction issues.
    """

    stall: int
    yields: bool
    write_barrier: int | None
    read_barrier: int | None
    wait: tuple[int, ...]


@dataclass(frozen=True)
class SassInstruction:
    """A decoded instruction.

    Attributes:
        text: the disassembly, for reports.
        opcode: as disassembled, with its modifiers (``IMMA.16832.S8.S8.SAT``).
        cost_class: key into a GPU's cost table (``intsim.streams.sass.cost_class``).
        reads, writes: registers: r0 ..., ur0 ..., p0 ..., up0 ... Wide operands name every register.
        op: the span of the pipeline whose source lines it was compiled from.
    """

    text: str
    opcode: str
    cost_class: str
    reads: tuple[str, ...]
    writes: tuple[str, ...]
    span: str
    memory: SassMemory | None
    control: SassControl

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.text, self.cost_class, self.span, self.control))


@dataclass(frozen=True)
class SassBlock:
    """A basic block.

    Attributes:
        trips: how often a warp runs it, an expression over q_len, kv_len, head_dim, block_m, block_n; of a masked
            kernel also over q_block, the index of the block of query rows within its head, and offset.
        visits: of those, how often it is entered from elsewhere; differs from ``trips`` for a loop only.
    """

    name: str
    instructions: tuple[SassInstruction, ...]
    trips: str
    visits: str


@dataclass(frozen=True)
class SassKernel:
    """A compiled fused attention kernel in one tile configuration.

    Attributes:
        pipeline: whose values it computes; autotuned kernels are stored in several configurations.
        block_m, block_n: query rows of a thread block, keys of a tile.
        warps: of a thread block; stages: tiles of K and V in flight.
        registers: per thread; spill_bytes: local memory per thread; shared_bytes: per thread block.
        masked: row r sees keys up to r + offset, of lengths that need not be multiples of the tile; the others see all
            keys and take whole tiles only.
        grid: thread blocks, an expression over the workload's names and block_m.
        longest_first: whether the longest blocks of several heads start first; else the blocks of a head do in order.
    """

    name: str
    pipeline: str
    arch: Arch
    head_dim: int
    block_m: int
    block_n: int
    warps: int
    stages: int
    registers: int
    shared_bytes: int
    spill_bytes: int
    masked: bool
    grid: str
    blocks: tuple[SassBlock, ...]
    compiler: str
    source: str
    longest_first: bool = False

    def __hash__(self) -> int:
        return hash((self.name, self.arch, self.source))

    @property
    def any_length(self) -> bool:
        """Whether it takes lengths that its tiles do not divide: a part of a tile counts in its trips."""
        return any("ceil(" in block.trips for block in self.blocks)

    @property
    def tile(self) -> str:
        """The configuration, as in the name: ``128x64.w4.s3``."""
        return f"{self.block_m}x{self.block_n}.w{self.warps}.s{self.stages}"

    def trips(self, symbols: Mapping[str, int]) -> list[int]:
        """How often a warp runs each block; ``symbols`` are q_len, kv_len and, if masked, q_block and offset."""
        own = {"head_dim": self.head_dim, "block_m": self.block_m, "block_n": self.block_n}
        return [evaluate(block.trips, {**own, **symbols}) for block in self.blocks]
