"""Sums of amounts by name: of seconds, joules, bytes or instructions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def summed(parts: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """The sum of parts, in the order in which names are met."""
    total: dict[str, float] = {}
    for part in parts:
        for name, amount in part.items():
            total[name] = total.get(name, 0.0) + amount
    return total
