"""What timing a block or a kernel gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

Row = tuple[float, ...]
"""A block in its steady state as it is remembered: cycles per execution, what the first execution of a visit takes
longer, and a number for what it is limited by; then the cycles by reason, and what else its core wants to know of it.
"""

class BlockTiming(NamedTuple):
    """A block in its steady state.

    Attributes:
        cycles: per execution; breakdown: the same, split into ``busy`` and stalls by reason.
        fill_cycles: what the first execution of a visit takes longer.
        bound: what the steady state is limited by.
    """

    cycles: float
    breakdown: Mapping[str, float]
    fill_cycles: float
    bound: str


@dataclass(frozen=True)
class BlocksTiming:
    """Blocks of a kernel, each in its steady state; all tuples are as long as there are blocks.

    Attributes:
        breakdown: cycles per execution by ``busy`` and reasons; of a reason that no block has, nothing.
        bounds: by bound, the cycles of the blocks with that bound, and 0 of the others.
        fill_cycles: of ``BlockTiming``.
    """

    breakdown: Mapping[str, tuple[float, ...]]
    bounds: Mapping[str, tuple[float, ...]]
    fill_cycles: tuple[float, ...]


def block_timing(row: Row, reasons: Sequence[str], named: Callable[[float], str]) -> BlockTiming:
    """A block of its row.

    Args:
        reasons: of its core, in the order of the row; named: what a number for a bound says there.
    """
    cycles, fill_cycles, bound, *parts = row
    return BlockTiming(cycles, dict(zip(reasons, parts, strict=False)), fill_cycles, named(bound))


def together(rows: Sequence[Row], reasons: Sequence[str], named: Callable[[float], str]) -> BlocksTiming:
    """Blocks of one core of their rows, see ``block_timing``; of no blocks, nothing."""
    if not rows:
        return BlocksTiming({}, {}, ())
    cycles, fill_cycles, bounds, *parts = zip(*rows, strict=True)
    return BlocksTiming(
        {name: each if any(each) else () for name, each in zip(reasons, parts, strict=False)},
        {named(bound): tuple([each if of == bound else 0.0 for each, of in zip(cycles, bounds, strict=True)])
         for bound in dict.fromkeys(bounds)}, fill_cycles)


@dataclass(frozen=True)
class KernelTiming:
    """A kernel on a shape: cycles, their breakdown (its sum), executed instructions by cost class, and the bound."""

    cycles: float
    breakdown: Mapping[str, float]
    instructions: Mapping[str, float]
    bound: str

    def times(self, factor: float) -> KernelTiming:
        """The kernel so many times."""
        if factor == 1.0:
            return self
        return KernelTiming(self.cycles * factor, {name: c * factor for name, c in self.breakdown.items()},
                            {name: n * factor for name, n in self.instructions.items()}, self.bound)

    def plus(self, other: KernelTiming) -> KernelTiming:
        """One after the other; the longer one says what bounds them."""
        breakdown, instructions = dict(self.breakdown), dict(self.instructions)
        for name, cycles in other.breakdown.items():
            breakdown[name] = breakdown.get(name, 0.0) + cycles
        for name, count in other.instructions.items():
            instructions[name] = instructions.get(name, 0.0) + count
        bound = self.bound if self.cycles >= other.cycles else other.bound
        return KernelTiming(self.cycles + other.cycles, breakdown, instructions, bound)
