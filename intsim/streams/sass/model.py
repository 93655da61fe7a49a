"""What a stored GPU kernel is: blocks of SASS as one warp executes them, how often each runs, whose span each is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, NamedTuple

from intsim.streams.code import CodeFormat
from intsim.streams.kernel import Block, Kernel

Arch = Literal["sm_70", "sm_75", "sm_80", "sm_86", "sm_89", "sm_90", "sm_120"]

CHANGES_SCORES = "score_modification"
"""The span of a compiled-in change of scores, named as the step that a variant adds to its pipeline."""

ADDED = "variant "
"""What the registers begin with of instructions that a variant adds to a kernel which was compiled without them."""

FIRST_WARP = "warp == 0"
"""The trips of code that the first warp of a thread block runs alone."""

BANK_PASS_BYTES, SECTOR_BYTES = 128, 32
"""What the banks of shared memory give at a time; the unit of traffic with L2."""


class SassMemory(NamedTuple):
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


class SassControl(NamedTuple):
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


Sync = Literal["barrier", "wait_turn", "pass_turn", "copy", "commit", "wait_copies", "product", "last_product",
               "wait_products"]
"""What an instruction does to the order of warps or of asynchronous work: a barrier of a block; turns that warp groups
pass on (FlashAttention-3's ping-pong: waiting on a barrier of one's own, arriving at the next group's); a copy to
shared memory, the end of a group of them, the wait for groups; an asynchronous matrix product, the last one of a group,
the wait for groups."""


class SassInstruction(NamedTuple):
    """A decoded instruction; kernels have thousands of them, and named tuples are made the fastest.

    Attributes:
        text: the disassembly, for people: nothing else is read from it.
        opcode: as disassembled, with its modifiers (``IMMA.16832.S8.S8.SAT``).
        cost_class: key into a GPU's cost table (``intsim.streams.sass.cost_class``).
        reads, writes: registers: r0 ..., ur0 ..., p0 ..., up0 ... Wide operands name every register.
        span: the step of the pipeline whose source lines it was compiled from.
        leaves: groups that a wait for copies or products leaves in flight.
    """

    text: str
    opcode: str
    cost_class: str
    reads: tuple[str, ...]
    writes: tuple[str, ...]
    span: str
    memory: SassMemory | None
    control: SassControl
    sync: Sync | None = None
    leaves: int = 0


def _control(stored: Sequence[Any]) -> SassControl:
    stall, yields, write_barrier, read_barrier, wait = stored
    return SassControl(stall, yields, write_barrier, read_barrier, tuple(wait))


FORMAT = CodeFormat(
    SassInstruction, {"R": "r", "UR": "ur", "P": "p", "UP": "up"}, lists=("reads", "writes"), singles=(),
    tables=("span", "control"), parts={"memory": lambda stored: SassMemory(*stored), "control": _control})
SassBlock = Block[SassInstruction]
"""``trips``: how often a warp runs it, an expression over q_len, kv_len, head_dim, block_m, block_n; of a masked kernel
also over q_block, the index of the block of query rows within its head, and offset."""


def generation(arch: str) -> str:
    """The architectures that share a file of kernels: ``sm_8x``."""
    return f"{arch[:-1]}x"


@dataclass(frozen=True, kw_only=True, eq=False)
class SassKernel(Kernel[SassInstruction]):
    """A compiled fused attention kernel in one tile configuration.

    Attributes:
        pipeline: whose values it computes; autotuned kernels are stored in several configurations.
        v_head_dim: of V and the output; None: as ``head_dim``.
        block_m, block_n: query rows of a thread block, keys of a tile.
        warps: of a thread block; stages: tiles of K and V in flight.
        registers: per thread; spill_bytes: local memory per thread; shared_bytes: per thread block.
        masked: row r sees keys up to r + offset, of lengths that need not be multiples of the tile; the others see all
            keys and take whole tiles only, unless they are of ``any_length``.
        grid: thread blocks, an expression over the workload's names and block_m.
        longest_first: whether the longest blocks of several heads start first; else the blocks of a head do in order.
        copying_warps: of a thread block beside ``warps``, which have their instructions; they hold registers.
    """

    FORMAT: ClassVar = FORMAT
    FAMILY: ClassVar = "sass"
    WORD: ClassVar = "GPU kernel"

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
    longest_first: bool = False
    copying_warps: int = 0
    v_head_dim: int | None = None

    @property
    def archive(self) -> str:
        """The name of the file that it is stored in."""
        return f"{self.FAMILY}.{generation(self.arch)}"

    @property
    def any_length(self) -> bool:
        """Whether it takes lengths that its tiles do not divide: a part of a tile counts in its trips."""
        return any("ceil(" in block.trips for block in self.blocks)

    @property
    def tile(self) -> str:
        """The configuration, as in the name: ``128x64.w4.s3``."""
        return f"{self.block_m}x{self.block_n}.w{self.warps}.s{self.stages}"

    def symbols_of(self, shape: Mapping[str, int]) -> Mapping[str, int]:
        """The kernel's own sizes; ``shape`` has q_len, kv_len and, of a masked kernel, q_block and offset."""
        return {"head_dim": self.head_dim, "block_m": self.block_m, "block_n": self.block_n, **shape}


@dataclass(frozen=True, kw_only=True, eq=False)
class SoftmaxKernel(Kernel[SassInstruction]):
    """A compiled softmax operator; its one block is the loop over rows.

    Attributes:
        operator: of ``intsim.streams.sass.manifest.softmax``.
        row: scores of a row; each warp of a thread block has one at a time, in shared memory.
        warps: of a thread block; registers: per thread; spill_bytes: local memory per thread.
        shared_bytes: per thread block, with a row per warp.
    """

    FORMAT: ClassVar = FORMAT
    FAMILY: ClassVar = "softmax"
    WORD: ClassVar = "softmax kernel"

    operator: str
    arch: Arch
    row: int
    warps: int
    registers: int
    shared_bytes: int
    spill_bytes: int

    @property
    def instructions(self) -> Sequence[SassInstruction]:
        """From a row's scores in shared memory to its probabilities there, the loop's branch included."""
        return self.blocks[0].instructions


def modified(pipeline: str, modification: str) -> str:
    """What the names of a pipeline's kernels with a variant's change of scores begin with."""
    return f"{pipeline}~{modification}"


def modification_of(name: str) -> str:
    """The variant whose change of scores is compiled into a kernel; empty for none."""
    return name.partition(".")[0].partition("~")[2]
