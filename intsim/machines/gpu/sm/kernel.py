"""A fused attention kernel on an SM: what a thread block costs with its neighbours, and what it executes.

A kernel's loops are timed in their steady state (``intsim.machines.gpu.sm.timing``); what runs once per thread block,
before and after them, is timed the same way, because on a full SM the blocks beside it keep working.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, groupby

from intsim.machines.gpu.sm.ahead import Ahead, counted_in_loop, first_tiles, predicated_off, products
from intsim.machines.gpu.sm.occupancy import SUB_PARTITIONS
from intsim.machines.gpu.sm.program import Code
from intsim.machines.gpu.sm.timing import SmTimer, Timing
from intsim.machines.sums import summed
from intsim.streams.sass.cost_class import matrix_product
from intsim.streams.sass.model import (
    ADDED,
    BANK_PASS_BYTES,
    FIRST_WARP,
    SECTOR_BYTES,
    SassBlock,
    SassInstruction,
    SassKernel,
)
from intsim.streams.sass.routine import RoutineKernel

MOSTLY = 0.8
"""The share of the time that a pipe is busy which makes it the bound."""
Table = dict[str, dict[str, float]]
"""Numbers by span, and by reason, pipe, cost class or memory level."""


@dataclass(frozen=True, eq=False)
class Part:
    """Blocks of a kernel that a warp runs equally often.

    Attributes:
        instructions: all, as if every loop had a turn.
        block: the index of the first block, which has their trips; loops: whether they are not what runs once.
        ahead: places of instructions that fetch the first tiles of loops, and those loops, by ``block``.
        peeled: turns of a loop that the compiler took out of it, into what runs once.
        alone: whether the first warp of a thread block runs them, and no other.
    """

    instructions: Code
    block: int
    loops: bool
    ahead: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...] = ()
    peeled: int = 0
    alone: bool = False

    def warps(self, of_block: int) -> int:
        """Of so many warps of a thread block, those that run it."""
        return 1 if self.alone else of_block

    def turns(self, trips: float) -> float:
        """Of its trips in the source, those that are left to the compiled loop."""
        return max(trips - self.peeled, 0.0)

    def given(self, trips: Mapping[int, float]) -> Code:
        """The instructions where the loops have so many turns: what is ahead of one without any is predicated off."""
        idle = tuple(not any(trips.get(loop) for loop in loops) for _, loops in self.ahead)
        if not any(idle):
            return self.instructions
        if idle not in self._given:
            off = {place for (places, _), is_idle in zip(self.ahead, idle, strict=True) if is_idle for place in places}
            self._given[idle] = Code(predicated_off(i) if place in off else i
                                     for place, i in enumerate(self.instructions))
        return self._given[idle]

    @cached_property
    def _given(self) -> dict[tuple[bool, ...], Code]:
        return {}

    def fewer(self, code: Code) -> tuple[Code, ...]:
        """The part's code, as it is given, without what a variant added to one of its spans, and to all of them."""
        if not self._added:
            return ()
        if code not in self._fewer:
            left_out = {self._added, *((span,) for span in self._added)}
            self._fewer[code] = tuple(Code(i for i in code if not (_is_added(i) and i.span in spans))
                                      for spans in sorted(left_out))
        return self._fewer[code]

    @cached_property
    def _added(self) -> tuple[str, ...]:
        return tuple(sorted({i.span for i in self.instructions if _is_added(i)}))

    @cached_property
    def _fewer(self) -> dict[Code, tuple[Code, ...]]:
        return {}

    @cached_property
    def counts(self) -> Counts:
        """What a warp executes in one turn, by span."""
        found = Counts()
        for (span, kind), number in Counter((i.span, i.cost_class) for i in self.instructions).items():
            add(found.instructions, span, {kind: float(number)})
            product = matrix_product(kind)
            if product:
                add(found.macs, span, {product.operands: float(number * product.multiply_accumulates)})
        for span in found.instructions:
            found.operands[span], found.bytes[span] = 0.0, {"shared": 0.0, "l2": 0.0}
        for i in self.instructions:
            found.operands[i.span] += len(i.reads) + len(i.writes)
            if i.memory:
                moved = found.bytes[i.span]
                moved["shared"] += BANK_PASS_BYTES * i.memory.passes
                moved["l2"] += SECTOR_BYTES * i.memory.sectors
        return found


def _is_added(i: SassInstruction) -> bool:
    return bool(i.writes) and i.writes[0].startswith(ADDED)


def parts_of(kernel: SassKernel | RoutineKernel) -> tuple[Part, ...]:
    """The loops of a kernel and what one of its warps runs, and what all run once as the last part."""
    numbered = list(enumerate(kernel.blocks))
    groups = [list(group) for trips, group in groupby(numbered, lambda item: item[1].trips) if trips != "1"]
    found = []
    for group in groups:
        start, alone = group[0][0], group[0][1].trips == FIRST_WARP
        found.append(Part(Code(i for _, block in group for i in block.instructions), start, not alone,
                          peeled=_peeled(kernel, start), alone=alone))
    once = [item for item in numbered if item[1].trips == "1"]
    if once:
        first = {number: group[0][0] for group in groups for number, _ in group}
        found.append(_run_once(once, [a._replace(loops=tuple(first[n] for n in a.loops))
                                      for a in first_tiles(kernel.blocks)]))
    return tuple(found)


def _peeled(kernel: SassKernel | RoutineKernel, loop: int) -> int:
    """Turns of a loop that are compiled into the block ahead of it, which then multiplies as much as a turn does.

    So nvcc writes loops of sm_120, whose trips are those of the source. Products of matrices have such a turn in their
    source, and their trips say so.
    """
    if not loop or kernel.blocks[loop - 1].trips != "1" or (isinstance(kernel, RoutineKernel) and
                                                            kernel.routine.startswith("linear_")):
        return 0
    once, turn = (products(block) for block in kernel.blocks[loop - 1:loop + 1])
    return int(bool(turn) and once == turn)


def _run_once(blocks: Sequence[tuple[int, SassBlock]], ahead: Sequence[Ahead]) -> Part:
    """The part of numbered blocks that run once, with what they fetch ahead of loops."""
    code = [i for _, block in blocks for i in block.instructions]
    sizes = [len(block.instructions) for _, block in blocks]
    starts = dict(zip((number for number, _ in blocks), accumulate(sizes, initial=0), strict=False))
    copies = tuple((tuple(starts[a.block] + place for place in a.places), a.loops) for a in ahead)
    for place in (place for places, _ in copies for place in places):
        code[place] = counted_in_loop(code[place])
    return Part(Code(code), blocks[0][0], False, copies)


@dataclass(frozen=True, eq=False)
class BlockCost:
    """A thread block on an SM full of its like.

    Attributes:
        cycles: of the SM: ``n`` resident blocks that start together end after ``n * cycles``; the sum of ``by_span``.
        by_span: by span and reason; pipes: by span, cycles that each pipe of a sub-partition is kept busy.
    """

    cycles: float
    by_span: Table
    pipes: Table

    @classmethod
    def of(cls, timings: Sequence[tuple[Timing, float]]) -> BlockCost:
        """Of passes through some code, and how often each is run."""
        by_span = total((timing.by_span, passes) for timing, passes in timings)
        return cls(sum(sum(v.values()) for v in by_span.values()), by_span,
                   total((timing.pipes, passes) for timing, passes in timings))

    @cached_property
    def by_reason(self) -> dict[str, float]:
        """Cycles of all spans by reason."""
        return over_spans(self.by_span)

    @cached_property
    def by_pipe(self) -> dict[str, float]:
        """Cycles that all spans keep each pipe busy."""
        return over_spans(self.pipes)

    @property
    def utilisation(self) -> dict[str, float]:
        """Share of the cycles in which a sub-partition issues and in which each pipe is busy."""
        return {"issue": self.by_reason["busy"] / self.cycles,
                **{pipe: cycles / self.cycles for pipe, cycles in self.by_pipe.items()}}


def block_cost(timer: SmTimer, parts: Sequence[Part], warps: int, trips: Mapping[int, float], resident: int,
               memory_cycles: float) -> BlockCost:
    """Cost of a thread block.

    Args:
        timer: of the SM.
        parts: of the kernel; warps: of a thread block.
        trips: of each part by ``Part.block``, per warp.
        resident: thread blocks on the SM.
        memory_cycles: latency of loads and copies from global memory.
    """
    timings: list[tuple[Timing, float]] = []
    for part in parts:
        running = part.warps(warps)
        passes = trips[part.block] * running / SUB_PARTITIONS
        if not passes:
            continue
        code = part.given(trips)
        timing = timer.warps(code, resident, running, memory_cycles)
        for fewer in part.fewer(code):  # a better rhythm by luck is no gain of having more to do
            timing = timing.at_least(timer.cycles(fewer, resident, running, memory_cycles))
        timings.append((timing, passes))
    return BlockCost.of(timings)


@dataclass(frozen=True)
class Counts:
    """What a warp executes in a pass through a part, by span.

    Attributes:
        instructions: by cost class; operands: registers read and written; bytes: by memory level (``shared``, ``l2``);
            macs: by type of the operands.
    """

    instructions: Table = field(default_factory=dict)
    operands: dict[str, float] = field(default_factory=dict)
    bytes: Table = field(default_factory=dict)
    macs: Table = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Executed:
    """What a thread block executes; tables are made for who reads them.

    Attributes:
        passes: of its warps through each part.
    """

    passes: tuple[tuple[Part, float], ...]

    @cached_property
    def instructions(self) -> Table:
        """By span and cost class."""
        return total((part.counts.instructions, passes) for part, passes in self.passes)

    @cached_property
    def bytes(self) -> Table:
        """By span and memory level."""
        return total((part.counts.bytes, passes) for part, passes in self.passes)

    @cached_property
    def macs(self) -> Table:
        """By span and type of the operands."""
        return total((part.counts.macs, passes) for part, passes in self.passes)

    @cached_property
    def operands(self) -> dict[str, float]:
        """By span, registers read and written."""
        return over_spans({str(place): {span: passes * number for span, number in part.counts.operands.items()}
                           for place, (part, passes) in enumerate(self.passes)})


def block_counts(parts: Sequence[Part], warps: int, trips: Mapping[int, float]) -> Executed:
    """Count what a thread block executes."""
    return Executed(tuple((part, trips[part.block] * part.warps(warps)) for part in parts))


def add(table: Table, span: str, values: Mapping[str, float], factor: float = 1.0) -> None:
    """Add to a span's row."""
    mine = table.get(span)
    if mine is None:
        table[span] = {name: factor * value for name, value in values.items()}
        return
    for name, value in values.items():
        mine[name] = mine.get(name, 0.0) + factor * value


def total(summands: Iterable[tuple[Mapping[str, Mapping[str, float]], float]]) -> Table:
    """The sum of tables, so many of each."""
    found: Table = {}
    for table, times in summands:
        for span, values in table.items():
            add(found, span, values, times)
    return found


def over_spans(table: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """The sum of a table's rows."""
    return summed(table.values())


def bound(reasons: Mapping[str, float], busy: Mapping[str, float]) -> str:
    """What bounds code, by its cycles of each reason and those that each pipe is busy.

    The busiest pipe where it is busy most of the time or waited for, else issue or the greatest stall.
    """
    worst = max(reasons, key=lambda name: (reasons[name], name))
    pipe = max(busy, key=lambda name: (busy[name], name), default="issue")
    if worst == "stall_pipe" or busy.get(pipe, 0.0) > MOSTLY * sum(reasons.values()):
        return pipe
    return "issue" if worst == "busy" else worst.removeprefix("stall_")
