"""The loops of a plan, whose periods are skipped once they are in a steady state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import gcd, lcm

from intsim.machines.accelerator.plan import AcceleratorPlan


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
    firings = [stage.firings for stage in plan.stages]
    unit = lcm(*(firings[anchor] // gcd(firings[s], firings[anchor]) for s in members))
    weights = [0] * len(firings)
    for s in members:
        weights[s] = firings[s] * unit // firings[anchor]
    return Loop(anchor, unit, tuple(weights), tuple(spans), name)
