"""How sure figures are, and which numbers to measure first: as text, and as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from intsim.tables import shown, text_table
from intsim.uncertainty.interval import Uncertainty
from intsim.uncertainty.ranking import Ranking, measure_first


@dataclass(frozen=True)
class Asked:
    """A figure of which one wants to know how sure it is.

    Attributes:
        name: latency, prefill, energy. of: what it is a figure of, in words.
        unit: of ``value``, SI.
    """

    name: str
    of: str
    unit: str
    value: float
    sure: Uncertainty

    def text(self, kind: str) -> str:
        """An answer, a table, and what no measurement narrows; ``kind`` is of the machine."""
        found = measure_first(self.value, self.sure, kind)
        factor, unit = (1e3, f"m{self.unit}") if self.value < 1.0 else (1.0, self.unit)
        value, low, high = (shown(each * factor) for each in (self.value, self.sure.low, self.sure.high))
        rows = [{"quantity": c.key, "spread_percent": 100 * c.spread, "share_percent": 100 * c.share,
                 f"low_{unit.lower()}": c.low * factor, f"high_{unit.lower()}": c.high * factor, "measured_by": c.how}
                for c in found.candidates]
        return (f"{self.name} of {self.of}: {value} {unit}, 80 % interval {low} to {high}. What to measure first, and "
                f"the interval then:\n\n{text_table(rows)}\n\n{_rest(found, factor, unit)}")

    def data(self, kind: str) -> dict[str, Any]:
        """The same as plain data."""
        found = measure_first(self.value, self.sure, kind)
        return {"value": self.value, "unit": self.unit, "low": self.sure.low, "high": self.sure.high,
                "measure_first": [asdict(candidate) for candidate in found.candidates], "others_share": found.others,
                "model_share": found.model, "all_exact_low": found.low, "all_exact_high": found.high}


def text(asked: Sequence[Asked], kind: str) -> str:
    """Of several figures of a machine of a kind, one below the other."""
    return "\n\n".join(one.text(kind) for one in asked)


def _rest(found: Ranking, factor: float, unit: str) -> str:
    others = f"Quantities that are not named: {100 * found.others:.2g} %. " if found.others else ""
    return (f"{others}The model's own: {100 * found.model:.3g} % of the variance, which no measurement of a quantity "
            f"narrows: with all of them exact {shown(found.low * factor)} to {shown(found.high * factor)} {unit}. "
            "Measured runs do (intsim calibrate).")
