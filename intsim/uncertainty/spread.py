"""How far a quantity of a machine file may be off, as a relative standard deviation.

A quantity states its own ``spread``; otherwise the kind of its source says: a manual's count or rate, a measurement on
the device, a figure derived from others, the figure of a neighbour, a judgement. The kind of a source is told by the
words of its entry; the entry ``assumed`` is a judgement whatever it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

SPREAD = {"manual": 0.03, "measured": 0.05, "derived": 0.15, "proxy": 0.20, "judgement": 0.30}
"""One standard deviation by the kind of a source. Our judgement; the coverage of shipped measurements checks it."""

WORDS = (
    ("judgement", ("our judgement", "our choice", "assumed", "no published figure")),
    ("proxy", ("proxy", "nearest", "figure of the")),
    ("derived", ("derived", "scaled", "times the ratio", "little's law", "inferred")),
    ("measured", ("measured", "bench", "logs", "fitted", "stream", "chips and cheese",
                  "what the operating system tells")),
)
"""Words of a source's entry that tell its kind, the less sure ones first; anything else is a manual."""

FITTED = 0.04
"""Of a value that a calibration moved: what the data leave of it."""


@lru_cache(maxsize=1024)
def kind_of_source(tag: str, text: str) -> str:
    """The kind of a source by its tag and its entry under ``sources``."""
    words = f"{tag} {text}".lower()
    return next((kind for kind, marks in WORDS if any(mark in words for mark in marks)), "manual")


def spread_of(quantity: Mapping[str, Any], sources: Mapping[str, str]) -> float:
    """The relative standard deviation of a quantity or a row of costs, as it stands in a file."""
    stated = quantity.get("spread")
    if stated is not None:
        return float(stated)
    if quantity.get("fitted") is not None:
        return FITTED
    tag = str(quantity.get("source", ""))
    return SPREAD[kind_of_source(tag, str(sources.get(tag, "")))]


def spreads_of(data: Any, sources: Mapping[str, str], path: str = "") -> dict[str, float]:
    """Every quantity and cost row of a file's data by dotted key, with its spread."""
    found: dict[str, float] = {}
    _collect(data, sources, path, found)
    return found


def _collect(data: Any, sources: Mapping[str, str], path: str, found: dict[str, float]) -> None:
    items: Iterable[tuple[Any, Any]] = ()
    if isinstance(data, dict):
        if isinstance(data.get("source"), str):
            found[path] = spread_of(data, sources)
            return
        items = data.items()
    elif isinstance(data, list):
        items = enumerate(data)
    for key, value in items:
        if isinstance(value, dict | list) and key != "sources":
            _collect(value, sources, f"{path}.{key}" if path else str(key), found)
