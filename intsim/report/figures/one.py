"""One result: where its time goes."""

from __future__ import annotations

import matplotlib as mpl
from matplotlib.figure import Figure

from intsim.report.style import SETTINGS, figure, milliseconds, op_colours
from intsim.result import Result


def where_time_goes(result: Result) -> Figure:
    """A bar per step with its time and what bounds it; the softmax path is hatched."""
    tints = op_colours(result.records)
    drawn = figure(7.0, 1.2 + 0.4 * len(result.records))
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        for y, record in enumerate(result.records):
            bar = axes.barh(y, record.latency_s * 1e3, color=tints.get(record.step, "#999999"), edgecolor="white",
                            hatch="//" if record.part == "softmax_path" else "")
            axes.bar_label(bar, [f"{record.latency_s / result.latency_s:.0%}, {record.bound}"], padding=4, fontsize=8)
        axes.set_yticks(range(len(result.records)), [record.step for record in result.records])
        axes.invert_yaxis()
        axes.margins(x=0.25)
        axes.set(xlabel="ms" + (" (hatched: softmax path)" if result.softmax_share else ""),
                 title=f"{result.pipeline} on {result.machine}: {milliseconds(result.latency_s)}, {result.status}")
    return drawn
