"""What timing a block or a kernel gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple


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


def together(blocks: Sequence[BlockTiming]) -> BlocksTiming:
    """The timings of blocks of one core, whose cycles have the same parts."""
    names = blocks[0].breakdown if blocks else ()
    cycles = zip(*[block.breakdown.values() for block in blocks], strict=True)
    return BlocksTiming(
        {name: each if any(each) else () for name, each in zip(names, cycles, strict=True)},
        {bound: tuple([block.cycles if block.bound == bound else 0.0 for block in blocks])
         for bound in dict.fromkeys([block.bound for block in blocks])},
        tuple([block.fill_cycles for block in blocks]))


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
