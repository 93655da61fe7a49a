"""What timing a block or a kernel gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class BlockTiming:
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

    @cached_property
    def stalls(self) -> tuple[tuple[str, float], ...]:
        """Of the breakdown what is not zero: most stalls are."""
        return tuple((name, value) for name, value in self.breakdown.items() if value)


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
