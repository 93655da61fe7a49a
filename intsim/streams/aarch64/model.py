"""What a stored AArch64 kernel is: blocks of decoded instructions, how often each runs, which bytes it touches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from intsim.expressions import evaluate


@dataclass(frozen=True)
class Memory:
    """The memory access of an instruction: direction and bytes per execution."""

    kind: Literal["load", "store"]
    bytes: int


@dataclass(frozen=True)
class Instruction:
    """A decoded instruction.

    Attributes:
        text: the disassembly, for reports.
        cost_class: key into a core's cost table (``intsim.streams.aarch64.cost_class``).
        reads, writes: registers: x0 ... x30, sp, v0 ... v31, nzcv. A w or d register is named by its x or v.
        accumulates: the register that is both source and destination of an accumulation (``sdot v0``), which cores may
            forward late; None for other instructions. It also stands in ``reads`` and ``writes``.
    """

    text: str
    cost_class: str
    reads: tuple[str, ...]
    writes: tuple[str, ...]
    accumulates: str | None = None
    memory: Memory | None = None


@dataclass(frozen=True)
class Block:
    """A basic block.

    Attributes:
        trips: how often it runs (an expression).
        visits: of those, how often it is entered from elsewhere; differs from ``trips`` for a loop only.
    """

    name: str
    instructions: tuple[Instruction, ...]
    trips: str
    visits: str

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.name, self.instructions, self.trips, self.visits))

    @property
    def loops(self) -> bool:
        """Whether the block branches to itself."""
        return self.visits != self.trips

    @cached_property
    def memory_bytes(self) -> int:
        """Bytes that one execution loads and stores."""
        return sum(i.memory.bytes for i in self.instructions if i.memory)


@dataclass(frozen=True)
class Rows:
    """How a kernel goes down the rows of an array; expressions over its shape.

    Attributes:
        run: bytes of a row that it touches before it goes on to another one.
        stride: from row to row, in bytes; of the whole call's shape, not of a thread's share.
        abreast: rows that it touches in turn. touches: how often it comes back to a line of a run.
    """

    run: str
    stride: str
    abreast: int
    touches: int


@dataclass(frozen=True)
class Array:
    """The bytes of one array argument that a call moves through the caches.

    Attributes:
        direction: an array that is read and written stands as ``update``.
        footprint: distinct bytes touched by the call.
        passes: how often the footprint is swept.
        window: bytes touched by the call between two sweeps over the same element (its reuse distance).
        rows: how a sweep goes over its rows, where they are not read from end to end one after another.
    """

    direction: Literal["read", "write", "update"]
    footprint: str
    passes: str = "1"
    window: str = "0"
    rows: Rows | None = None


@dataclass(frozen=True)
class KernelStream:
    """A compiled kernel.

    Attributes:
        operation: what it computes; several streams may implement one routine with different features.
        features: what a core must have (``dotprod``, ``fp16``, ``i8mm``).
        symbols: names of its shape; ``m`` is the one that threads split.
        compiler, source: how it was made, from which file.
        layout: of a packed array between two kernels, such as ``12x4``; the streams of a step agree on it.
        columns: width of the blocks of columns that threads share out, block after block over all rows; empty where
            they share the rows.
    """

    name: str
    routine: str
    features: tuple[str, ...]
    symbols: tuple[str, ...]
    arrays: Mapping[str, Array]
    blocks: tuple[Block, ...]
    compiler: str
    source: str
    layout: str = ""
    columns: str = ""

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.name, self.blocks))

    def trips(self, shape: Mapping[str, int]) -> list[int]:
        """How often each block runs on a shape."""
        return [evaluate(block.trips, shape) for block in self.blocks]
