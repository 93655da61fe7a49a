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


def measure_first(value: float, found: Uncertainty, most: int = 8) -> list[Candidate]:
    """The quantities that make a result unsure, the one first whose knowledge would narrow it most.

    Args:
        value: the result; found: how sure it is.
        most: how many to name.
    """
    ranked = []
    for key, share in sorted(found.shares.items(), key=lambda item: -item[1])[:most]:
        factor = math.exp(Z_80 * found.deviation * math.sqrt(1.0 - share))
        ranked.append(Candidate(key, found.spreads.get(key, 0.0), share, value / factor, value * factor,
                                microbenchmark(key)))
    return ranked
