"""Which number to measure first: by how much knowing it exactly would narrow a result's interval."""

from __future__ import annotations

import math
from dataclasses import dataclass

from intsim.uncertainty.interval import Z_80, Uncertainty
from intsim.uncertainty.microbenchmarks import microbenchmark


@dataclass(frozen=True)
class Candidate:
    """A quantity of a machine's files that is not known exactly.

    Attributes:
        key: its place in the files; spread: how far it may be off, as a relative standard deviation.
        share: of the variance of the result.
        low, high: the 80 % interval that the result would have if it were known exactly.
        how: which measurement gives it.
    """

    key: str
    spread: float
    share: float
    low: float
    high: float
    how: str


@dataclass(frozen=True)
class Ranking:
    """What makes a result unsure.

    Attributes:
        candidates: the quantities, the one first whose knowledge would narrow the result most.
        others: share of the variance of those that are not named.
        model: share of the variance that is the model's own: no measurement of a quantity narrows it.
        low, high: the 80 % interval that the model leaves when every quantity is known exactly.
    """

    candidates: tuple[Candidate, ...]
    others: float
    model: float
    low: float
    high: float


def measure_first(value: float, found: Uncertainty, kind: str, most: int = 8) -> Ranking:
    """The quantities that make a result unsure, and what the model itself does.

    Args:
        value: the result; found: how sure it is.
        kind: of the machine, by which a quantity is measured one way or another.
        most: how many quantities to name.
    """
    ranked = sorted(found.shares.items(), key=lambda item: -item[1])
    return Ranking(
        tuple(Candidate(key, found.spreads.get(key, 0.0), share, *_left(value, found, 1.0 - share),
                        microbenchmark(kind, key)) for key, share in ranked[:most]),
        sum(share for _, share in ranked[most:]), found.of_model, *_left(value, found, found.of_model))


def _left(value: float, found: Uncertainty, share: float) -> tuple[float, float]:
    """The 80 % interval of what has a share of the variance."""
    factor = math.exp(Z_80 * found.deviation * math.sqrt(max(0.0, share)))
    return value / factor, value * factor
