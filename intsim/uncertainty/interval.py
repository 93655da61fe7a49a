"""From sensitivities and spreads to an interval, and to what should be measured first.

A result's relative variance is the sum over the quantities of (elasticity times spread) squared, and what the model
itself leaves (``intsim.uncertainty.model``). Quantities count as independent; the result as lognormal.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import itemgetter

Z_80 = 1.2815515594600038
"""Standard deviations on either side that hold 80 % of a normal distribution."""


@dataclass(frozen=True)
class Doubt:
    """What a figure can be wrong by, relative to it.

    Attributes:
        slopes: its elasticity by quantity. spreads: relative standard deviation of the quantities, by key.
        model: of the model itself.
        alike: of the model, too, by part of the figure: in calls that the figure beside this one has as well, and in
            which the model is wrong by the same.
    """

    slopes: Mapping[str, float]
    spreads: Mapping[str, float]
    model: float
    alike: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def beside(cls, slopes: Mapping[str, float], spreads: Mapping[str, float], left: Mapping[str, float],
               unlike: float) -> Doubt:
        """Of a figure that is compared with another of one machine.

        Args:
            slopes, spreads: as ``Doubt`` has them.
            left: what the model leaves of the figure, by part of it.
            unlike: the share of the figure that goes with calls which the other has not.
        """
        return cls(slopes, spreads, unlike * math.hypot(*left.values()),
                   {part: (1.0 - unlike) * value for part, value in left.items()})


@dataclass(frozen=True)
class Uncertainty:
    """How sure a value is.

    Attributes:
        low, high: the 80 % interval.
        deviation: relative standard deviation, of the model and all quantities.
        shares: of the variance, by quantity; what is missing to one is the model's.
        slopes: elasticity of the value by quantity; spreads: of these quantities.
    """

    low: float
    high: float
    deviation: float
    shares: Mapping[str, float]
    slopes: Mapping[str, float]
    spreads: Mapping[str, float]

    @property
    def interval(self) -> tuple[float, float]:
        """Low and high."""
        return self.low, self.high

    @property
    def of_model(self) -> float:
        """The model's share of the variance: what is left when every quantity is exact."""
        return max(0.0, 1.0 - sum(self.shares.values()))

    @property
    def doubt(self) -> Doubt:
        """Of what the interval was made."""
        return Doubt(self.slopes, self.spreads, self.deviation * math.sqrt(self.of_model))


def uncertainty(value: float, elasticities: Mapping[str, float], spreads: Mapping[str, float],
                model: float) -> Uncertainty:
    """The interval of a value.

    Args:
        value: the projection.
        elasticities: per cent of change of the value for a per cent of change of each quantity, by key.
        spreads: relative standard deviation of each quantity, by key.
        model: of the model itself.
    """
    parts = {key: (slope * spreads.get(key, 0.0))**2 for key, slope in elasticities.items()}
    variance = sum(parts.values()) + model**2
    deviation = math.sqrt(variance)
    factor = math.exp(Z_80 * deviation)
    greatest_first = sorted(parts.items(), key=itemgetter(1), reverse=True)
    shares = {key: part / variance for key, part in greatest_first if part > 0.0}
    return Uncertainty(value / factor, value * factor, deviation, shares, dict(elasticities),
                       {key: spreads[key] for key in elasticities if key in spreads})


def quotient(value: float, above: Doubt, below: Doubt) -> Uncertainty:
    """The interval of a quotient of two figures of one machine.

    What both depend on alike cancels: a wrong clock makes neither faster than the other. Each has a model error of its
    own; in calls that both have, the model is wrong alike, and only as far as their shares differ does that remain.

    Args:
        value: of the quotient.
        above, below: what its two figures can be wrong by.
    """
    slopes = {key: above.slopes.get(key, 0.0) - below.slopes.get(key, 0.0) for key in {**above.slopes, **below.slopes}}
    alike = [above.alike.get(part, 0.0) - below.alike.get(part, 0.0) for part in {**above.alike, **below.alike}]
    return uncertainty(value, slopes, {**above.spreads, **below.spreads},
                       math.hypot(above.model, below.model, *alike))


def chance_above_one(value: float, deviation: float) -> float:
    """The probability that a figure is above one, of which a value and a relative deviation are known."""
    return 0.5 * math.erfc(-math.log(value) / (deviation * math.sqrt(2.0)))
