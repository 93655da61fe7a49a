"""Who gets how much of a link, or of the host's cores, when several stages want it at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

FULL = 1.0 - 1e-12


@dataclass(frozen=True)
class Demand:
    """A stage's demand: by resource, the share of it that the stage takes at full speed."""

    shares: Mapping[str, float]
    priority: int = 0


@dataclass(frozen=True)
class Speed:
    """A stage's speed, 1 at most, and the resource that keeps it below."""

    rate: float
    limit: str | None = None


def speeds(demands: Sequence[Demand]) -> list[Speed]:
    """Max-min fair speeds: who takes less than an even part of a resource runs at full speed, the others share evenly.

    A stage of a lower priority number is served before those of a higher one.
    """
    left: dict[str, float] = {}
    found: dict[int, Speed] = {}
    for priority in sorted({d.priority for d in demands}):
        waiting = {i for i, d in enumerate(demands) if d.priority == priority}
        while waiting:
            name, level = _tightest(demands, waiting, left)
            limited = {i for i in waiting if name and demands[i].shares.get(name, 0.0) > level} or set(waiting)
            for i in limited:
                rate = min(level / demands[i].shares[name], 1.0) if name else 1.0
                found[i] = Speed(rate, name if rate < FULL else None)
                for resource, share in demands[i].shares.items():
                    left[resource] = max(left.get(resource, 1.0) - share * rate, 0.0)
            waiting -= limited
    return [found[i] for i in range(len(demands))]


def _tightest(demands: Sequence[Demand], waiting: set[int], left: Mapping[str, float]) -> tuple[str, float]:
    """The resource that slows somebody most, and the share that it leaves to each who wants more; "" if none does."""
    worst, name, level = FULL, "", 0.0
    for resource in sorted({r for i in waiting for r in demands[i].shares}):
        wanted = sorted(demands[i].shares[resource] for i in waiting if demands[i].shares.get(resource))
        free = left.get(resource, 1.0)
        if sum(wanted) <= free or not wanted:
            continue
        even = _even_share(wanted, free)
        if even / wanted[-1] < worst:
            worst, name, level = even / wanted[-1], resource, even
    return name, level


def _even_share(wanted: Sequence[float], free: float) -> float:
    """The level up to which each of the ascending demands is served when they want more than there is."""
    for number, share in enumerate(wanted):
        if share * (len(wanted) - number) >= free:
            return free / (len(wanted) - number)
        free -= share
    return free
