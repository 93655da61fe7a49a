"""The steps on an instruction roofline: instructions per second against instructions per byte of DRAM traffic.

Instructions rather than floating-point routines (Ding and Williams, PMBS 2019), because integer softmax has none of
the latter and a table lookup is work all the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from intsim.report.figures.bars import at_longest
from intsim.report.style import SETTINGS, figure, marks
from intsim.result import CpuDetails, Result


def roofline(results: Sequence[Result], tints: Mapping[str, str]) -> Figure | None:
    """Every step at the longest length under the machine's ceilings; None where the machine states none.

    A step whose operands stay in the caches has no place along the axis: it stands beside it, under its own name.
    """
    shown = at_longest(results)
    details = shown[0].details
    ceilings = details.ceilings if isinstance(details, CpuDetails) else {}
    points = [(r.pipeline, record.step, sum(record.instructions.values()), record.bytes.get("dram", 0.0),
               record.latency_s) for r in shown for record in r.records]
    points = [p for p in points if p[2] and p[4]]
    if not ceilings or not points:
        return None
    issue, bandwidth = ceilings["instructions_per_s"], ceilings["dram_bytes_per_s"]
    named = len({p[0] for p in points}) + len({p[1] for p in points})
    drawn = figure(8.0, max(4.2, 0.18 * named))  # as tall as its legend
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        intensity = [p[2] / p[3] for p in points if p[3]]
        x = np.geomspace(min([*intensity, issue / bandwidth]) / 2, max([*intensity, issue / bandwidth]) * 2, 100)
        axes.plot(x, np.minimum(issue, x * bandwidth) / 1e9, color="black", label="_")
        axes.annotate(f"DRAM {bandwidth / 1e9:.3g} GB/s", (x[2], x[2] * bandwidth / 1e9), fontsize=8, rotation=0,
                      xytext=(6, -12), textcoords="offset points")
        axes.annotate(f"issue {issue / 1e9:.4g} G/s", (x[-1], issue / 1e9), fontsize=8, ha="right", va="bottom")
        shapes = marks(list(dict.fromkeys(p[1] for p in points)))
        beside = _beside(axes, x[-1]) if len(intensity) < len(points) else np.nan
        for pipeline, step, count, moved, seconds in points:
            marker, style = shapes[step]
            axes.plot(count / moved if moved else beside, count / seconds / 1e9, marker, color=tints[pipeline],
                      fillstyle=style, markersize=8)
        for step, (marker, style) in shapes.items():
            axes.plot([], [], marker, color="grey", fillstyle=style, label=step)
        for pipeline in dict.fromkeys(p[0] for p in points):
            axes.plot([], [], "-", color=tints[pipeline], linewidth=6, label=pipeline)
        axes.set(xscale="log", yscale="log", xlabel="instructions per byte of DRAM traffic",
                 ylabel="instructions per second in G/s",
                 title=f"Instruction roofline of {shown[0].machine}, L = {shown[0].workload.kv_len}")
        axes.legend(fontsize=8, loc="center left", bbox_to_anchor=(1.0, 0.5))
    return drawn


def _beside(axes: Axes, end: float) -> float:
    """The place of steps without DRAM traffic, right of the axis' ``end``, divided from it and named."""
    place = end * 2.5
    axes.axvline(end * 1.3, color="grey", linewidth=0.8, linestyle=":")
    axes.annotate("no DRAM\ntraffic", (place, -0.02), xycoords=("data", "axes fraction"), fontsize=8, ha="center",
                  va="top")
    return place
