"""Skipping the periods of a loop that has come into a steady state.

The state of a run is how far every stage is beyond the loop's own count, and what is left of what is under way. If it
is the same after ``p`` iterations, the next ``p`` take as long and add the same to every sum, as long as they neither
let anything outside the loop go, nor hold it up, nor change places with it in the order of the program.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from math import lcm
from operator import sub
from typing import TYPE_CHECKING, TypeVar

from intsim.machines.accelerator.plan import AcceleratorPlan
from intsim.machines.accelerator.wiring import Condition, Counts

if TYPE_CHECKING:
    from intsim.machines.accelerator.flow import Flow

RESOLUTION_S = 1e-13
"""States are told apart to a tenth of a picosecond, far below a cycle."""

MOST_STATES = 256

State = tuple[object, ...]
K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True)
class Loop:
    """Stages that go round together.

    Attributes:
        anchor: the stage whose results count the loop's turns; it takes ``unit`` of them for a whole turn.
        weights: firings of each stage in a turn, 0 outside the loop.
        spans: firings of each stage until it leaves the loop; 0: never.
        name: of the phase, or of the loop of phases.
    """

    anchor: int
    unit: int
    weights: tuple[int, ...]
    spans: tuple[int, ...]
    name: str

    @cached_property
    def inside(self) -> frozenset[int]:
        """The stages of the loop."""
        return frozenset(s for s, weight in enumerate(self.weights) if weight)


def loops_of(plan: AcceleratorPlan, rounds: int) -> Iterator[Loop]:
    """The loops of a plan, the longest first: rounds, loops of phases, a phase, what fires in every iteration of it.

    A shorter one must not skip past the turn of a longer one before that has seen it.
    """
    if rounds > 1:
        weights = tuple(stage.firings for stage in plan.stages)
        anchor = max(s for s, weight in enumerate(weights) if weight)
        yield Loop(anchor, weights[anchor], weights, (0,) * len(weights), "round")
    for number, name in enumerate(dict.fromkeys(phase.loop for phase in plan.dataflow.phases)):
        members = [s for s, stage in enumerate(plan.stages) if stage.loop == number and stage.firings]
        if members and plan.stages[members[-1]].turns > 1:
            yield _loop(plan, members, name, [stage.firings for stage in plan.stages])
    for number, phase in enumerate(plan.dataflow.phases):
        members = [s for s, stage in enumerate(plan.stages) if stage.phase == number and stage.firings]
        often = [s for s in members if plan.stages[s].per == 1]
        if members and plan.stages[members[-1]].repeat > 1:
            spans = [stage.firings_of_phase for stage in plan.stages]
            yield _loop(plan, members, phase.name, spans)
            if often and often != members:
                yield _loop(plan, often, phase.name, spans)


def _loop(plan: AcceleratorPlan, members: Sequence[int], name: str, spans: Sequence[int]) -> Loop:
    """The loop of some stages; it has turned once when all of them have fired a whole number of times."""
    anchor = members[-1]
    ratios = {s: Fraction(plan.stages[s].firings, plan.stages[anchor].firings) for s in members}
    unit = lcm(*(ratio.denominator for ratio in ratios.values()))
    weights = tuple(int(ratios.get(s, Fraction(0)) * unit) for s in range(len(plan.stages)))
    return Loop(anchor, unit, weights, tuple(spans), name)


@dataclass(frozen=True)
class Visit:
    """A state, when it was met, and the sums at that moment."""

    turn: int
    now_s: float
    together_s: dict[tuple[tuple[int, str], ...], float]
    waiting_s: dict[tuple[str, str], float]


@dataclass
class Skipper:
    """Watches one loop of a run; ``crossing`` are the conditions between its stages and the others."""

    loop: Loop
    crossing: tuple[Condition, ...]
    seen: dict[State, Visit] = field(default_factory=dict)

    @property
    def anchor(self) -> int:
        """The stage whose results count the loop's turns."""
        return self.loop.anchor

    def visit(self, flow: Flow) -> None:
        """Look at a run whose anchor has just given a result; skip what it would only repeat."""
        turn, rest = divmod(flow.counts.ready[self.anchor], self.loop.unit)
        if rest:
            return
        state = self._state(flow, turn)
        before = self.seen.get(state)
        if before is not None:
            times = self._times(flow, turn - before.turn)
            if times:
                self._skip(flow, before, turn - before.turn, times)
                self.seen.clear()
                return
        if len(self.seen) < MOST_STATES:
            self.seen[state] = Visit(turn, flow.now_s, dict(flow.sums.together_s), dict(flow.sums.waiting_s))

    def _state(self, flow: Flow, turn: int) -> State:
        counts = flow.counts
        due = [turn * weight for weight in self.loop.weights]
        beyond = [tuple(map(sub, each, due)) for each in (counts.issued, counts.finished, counts.ready)]
        left = sorted([(f.stage, f.part, round(f.left_s / RESOLUTION_S)) for f in flow.firings])
        return (*beyond, tuple(left), *self._outside(flow, counts, flow.turns))

    def _outside(self, flow: Flow, counts: Counts, turns: Sequence[int]) -> State:
        """What binds the loop and the rest together: which conditions between them are met, and the program's order."""
        met = tuple([c.met(counts) for c in self.crossing])
        return met, tuple(turns), flow.wiring.pooled(self.loop.inside, counts)

    def _times(self, flow: Flow, period: int) -> int:
        """How many periods can be skipped, with nothing outside changing.

        Every stage keeps a firing: once it has none, its engines turn to what follows, maybe within a period.
        """
        most = min(max(self._left(flow, s) - 1, 0) // (period * weight)
                   for s, weight in enumerate(self.loop.weights) if weight)
        now = self._outside(flow, flow.counts, flow.turns)
        low, high = 0, most
        while low < high:
            middle = (low + high + 1) // 2
            later = flow.counts.plus([period * middle * weight for weight in self.loop.weights])
            if self._outside(flow, later, flow.wiring.turns(later)) == now:
                low = middle
            else:
                high = middle - 1
        return low

    def _left(self, flow: Flow, s: int) -> int:
        """Firings that a stage has left until it leaves the loop."""
        issued, span = flow.counts.issued[s], self.loop.spans[s]
        return -issued % span if span else flow.wiring.total[s] - issued

    def _skip(self, flow: Flow, before: Visit, period: int, times: int) -> None:
        seconds = times * (flow.now_s - before.now_s)
        _grow(flow.sums.together_s, before.together_s, times)
        _grow(flow.sums.waiting_s, before.waiting_s, times)
        flow.skip([period * times * weight for weight in self.loop.weights], seconds, self.loop.name)


def _grow(sums: dict[K, float], old: Mapping[K, float], times: int) -> None:
    """Add to sums what they have gained since, so many times more."""
    for key, value in sums.items():
        sums[key] = value + times * (value - old.get(key, 0.0))
