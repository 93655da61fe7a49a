"""How sure the ratio of a point to its baseline is: what each of the two records keeps, and both joined."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from intsim.uncertainty.interval import Doubt, quotient

LEAST = 1e-4
"""Relative deviation that a quantity must cause to be kept: a thousand smaller ones would move no digit shown."""

DOUBTS = "doubts"
"""The column of a record; none of the table's."""

MODEL, ALIKE = "model", "alike"


def kept(doubts: Mapping[str, Doubt]) -> str:
    """What a record keeps: by column how far each uncertain quantity moves the figure, and the model's own error."""
    return json.dumps({column: {MODEL: doubt.model, ALIKE: {**doubt.alike}, "moved": _moved(doubt)}
                       for column, doubt in doubts.items()})


def ratio_interval(value: float | None, above: Mapping[str, Any], below: Mapping[str, Any],
                   column: str) -> tuple[float | None, float | None]:
    """The 80 % interval of the ratio of one column of two records; None at both ends where either has no doubt.

    Args:
        value: of the ratio.
        above, below: the records, with what ``kept`` gave in their column ``DOUBTS``.
    """
    found = [json.loads(record.get(DOUBTS) or "{}").get(column) for record in (above, below)]
    if value is None or None in found:
        return None, None
    if above.get("task") == below.get("task"):
        return value, value
    doubts = [Doubt(each["moved"], dict.fromkeys(each["moved"], 1.0), each[MODEL], each[ALIKE]) for each in found]
    return quotient(value, *doubts).interval


def _moved(doubt: Doubt) -> dict[str, float]:
    moved = {key: slope * doubt.spreads.get(key, 0.0) for key, slope in doubt.slopes.items()}
    return {key: value for key, value in sorted(moved.items()) if abs(value) > LEAST}
