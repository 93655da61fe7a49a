"""Softmax methods: what their cycles buy in accuracy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

from intsim.report.style import MARKERS, SETTINGS, colours, figure

LEAST = 1e-7
"""Errors below it are drawn at it: float32 rounding."""
TICKS = (1, 2, 5, 10, 20, 50)


def error_against_cycles(rows: Sequence[dict[str, Any]], families: Sequence[str], cycles: str) -> Figure:
    """1 - cosine similarity against cycles per element, a panel per family of inputs."""
    drawn = figure(width=4.6 * len(families) + 1.6)
    names = [row["method"] for row in rows]
    tints = colours(names)
    with mpl.rc_context(SETTINGS):
        panels = drawn.subplots(1, len(families), sharex=True, squeeze=False)[0]
        for axes, family in zip(panels, families, strict=True):
            for i, row in enumerate(rows):
                axes.plot(row[cycles], max(1.0 - row[f"cosine, {family}"], LEAST), MARKERS[i // 2 % len(MARKERS)],
                          color=tints[row["method"]], markersize=9, label=row["method"])
            axes.set(xscale="log", yscale="log", xlabel=f"{cycles}, per element", title=f"{family} logits")
            axes.set_xticks(TICKS, [str(tick) for tick in TICKS])
            axes.minorticks_off()
        panels[0].set_ylabel("1 - cosine similarity to float64")
        panels[-1].legend(fontsize=8, loc="center left", bbox_to_anchor=(1.0, 0.5))
    return drawn
