"""What a stored AArch64 kernel is: blocks of decoded instructions, how often each runs, which bytes it touches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from operator import mul
from typing import Any, ClassVar, Literal, NamedTuple

from intsim.expressions import divisors_of, symbols_of
from intsim.streams import kernel
from intsim.streams.code import CodeFormat


class MemoryAccess(NamedTuple):
    """The memory access of an instruction: direction and bytes per execution."""

    kind: Literal["load", "store"]
    bytes: int


class Instruction(NamedTuple):
    """A decoded instruction; kernels have thousands of them, and named tuples are made the fastest.

    Attributes:
        text: the disassembly, for people: nothing else is read from it.
        cost_class: key into a core's cost table (``intsim.streams.aarch64.cost_class``).
        reads, writes: registers: x0 ... x30, sp, v0 ... v31, nzcv. A w or d register is named by its x or v.
        accumulates: the register that is both source and destination of an accumulation (``sdot v0``), which cores may
            forward late; None for other instructions. It also stands in ``reads`` and ``writes``.
        writes_back: the address register that a memory access changes (pre- and post-indexed forms), else None. It also
            stands in ``reads`` and ``writes``.
    """

    text: str
    cost_class: str
    reads: tuple[str, ...]
    writes: tuple[str, ...]
    accumulates: str | None = None
    memory: MemoryAccess | None = None
    writes_back: str | None = None


class Block(kernel.Block[Instruction]):
    """A basic block of AArch64 code."""

    @cached_property
    def memory_bytes(self) -> int:
        """Bytes that one execution loads and stores."""
        return sum(i.memory.bytes for i in self.instructions if i.memory)

    @cached_property
    def classes(self) -> Mapping[str, int]:
        """Its instructions by cost class."""
        return Counter(i.cost_class for i in self.instructions)


@dataclass(frozen=True)
class RowWalk:
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
    rows: RowWalk | None = None

    @cached_property
    def symbols(self) -> frozenset[str]:
        """The symbols of its footprint."""
        return symbols_of(self.footprint)


@dataclass(frozen=True, kw_only=True, eq=False)
class KernelStream(kernel.Kernel[Instruction]):
    """A compiled AArch64 kernel.

    Attributes:
        routine: what it computes; several kernels may implement one with different features.
        features: what a core must have (``dotprod``, ``fp16``, ``i8mm``).
        symbols: names of its shape; ``m`` is the one that threads split.
        layout: of a packed array between two kernels, such as ``12x4``; the kernels of a step agree on it.
        columns: width of the blocks of columns that threads share out, block after block over all rows; empty where
            they share the rows.
    """

    FORMAT: ClassVar = CodeFormat(
        Instruction, {"v": "v", "q": "v", "d": "v", "s": "v", "h": "v", "b": "v", "x": "x", "w": "x"},
        lists=("reads", "writes"), singles=("accumulates", "writes_back"), tables=(),
        parts={"memory": lambda stored: MemoryAccess(*stored)})
    FAMILY: ClassVar = "aarch64"
    WORD: ClassVar = "kernel"
    BLOCK: ClassVar = Block

    blocks: tuple[Block, ...]
    routine: str
    features: tuple[str, ...]
    symbols: tuple[str, ...]
    arrays: Mapping[str, Array]
    layout: str = ""
    columns: str = ""

    @cached_property
    def rows_at_once(self) -> int:
        """Rows that the narrowest of its loops over several takes; what is left of them goes row by row, slowly."""
        divided = [block.trips for block in self.blocks if "%" in block.trips or "//" in block.trips]
        return min((rows for text in divided for rows in divisors_of(text, "m")), default=1)

    @cached_property
    def loops(self) -> tuple[int, ...]:
        """Places of the blocks that branch to themselves."""
        return tuple(at for at, block in enumerate(self.blocks) if block.loops)

    def executed(self, blocks: tuple[int, ...], trips: tuple[int, ...]) -> dict[str, float]:
        """Instructions by cost class, of blocks by their places that run so often."""
        if blocks not in self._columns:
            classes = dict.fromkeys(name for at in blocks for name in self.blocks[at].classes)
            self._columns[blocks] = {name: tuple(self.blocks[at].classes.get(name, 0) for at in blocks)
                                     for name in classes}
        return {name: sum(map(mul, trips, numbers), 0.0) for name, numbers in self._columns[blocks].items()}

    @cached_property
    def _columns(self) -> dict[tuple[int, ...], dict[str, tuple[int, ...]]]:
        """By the blocks that run, how many instructions of each class each of them has: few sets of blocks ever do."""
        return {}

    @classmethod
    def attributes(cls, head: Mapping[str, Any]) -> dict[str, Any]:
        """The attributes that a head holds."""
        arrays = {name: Array(**array | {"rows": RowWalk(**array["rows"]) if array["rows"] else None})
                  for name, array in head["arrays"].items()}
        return super().attributes(head) | {"arrays": arrays}
