"""Who gets how much of a link, or of the host's cores, when several stages want it at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

NOTHING = 1e-12


@dataclass(frozen=True)
class Demand:
    """A stage's demand: by resource, the share of it that the stage takes at full speed."""

    shares: Mapping[str, float]
    priority: int = 0

    @property
    def largest(self) -> float:
        """The share of the resource that it takes most of."""
        return max(self.shares.values(), default=0.0)


@dataclass(frozen=True)
class Speed:
    """A stage's speed, 1 at most, and the resource that keeps it below."""

    rate: float
    limit: str | None = None


def speeds(demands: Sequence[Demand]) -> list[Speed]:
    """Max-min fair speeds: the largest shares grow together until a resource is full or a stage runs at full speed.

    Of one resource everybody gets an even part, or all that it wants (dominant resource fairness, Ghodsi et al.,
    NSDI 2011). A lower priority number is served first.
    """
    left: dict[str, float] = {}
    largest = [demand.largest for demand in demands]
    found = dict.fromkeys(range(len(demands)), Speed(1.0))
    for priority in sorted({d.priority for d in demands}):
        growing = {i for i, d in enumerate(demands) if d.priority == priority and largest[i] > 0}
        grown = 0.0
        while growing:
            full, step = _next_full(demands, largest, growing, left)
            done = min([largest[i] for i in growing]) - grown
            step = min(step, done)
            for i in growing:
                for resource, share in demands[i].shares.items():
                    left[resource] = left.get(resource, 1.0) - step * share / largest[i]
            grown += step
            limited = {i for i in growing if step < done - NOTHING and demands[i].shares.get(full, 0.0) > 0}
            found |= {i: Speed(grown / largest[i], full) for i in limited}
            growing -= limited or {i for i in growing if largest[i] <= grown + NOTHING}
    return [found[i] for i in range(len(demands))]


def _next_full(demands: Sequence[Demand], largest: Sequence[float], growing: set[int],
               left: Mapping[str, float]) -> tuple[str, float]:
    """The resource that is full first, and how far the largest shares can grow until then."""
    rates: dict[str, float] = {}
    for i in sorted(growing):
        for resource, share in demands[i].shares.items():
            rates[resource] = rates.get(resource, 0.0) + share / largest[i]
    steps = {r: max(left.get(r, 1.0), 0.0) / rate for r, rate in rates.items() if rate > 0}
    first = min(steps, key=lambda r: (steps[r], r))
    return first, steps[first]
