"""Power against time of one call of each pipeline."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib as mpl
from matplotlib.figure import Figure

from intsim.record import Result
from intsim.report.figures.bars import at_longest
from intsim.report.style import SETTINGS, colours, figure


def power(results: Sequence[Result]) -> Figure | None:
    """A panel per pipeline at the longest length; None where no machine samples power."""
    shown = [r for r in at_longest(results) if any(s.counter == "power_w" for s in r.samples)]
    if not shown:
        return None
    tints = colours([r.pipeline for r in shown])
    drawn = figure(7.0, 1.2 + 1.1 * len(shown))
    with mpl.rc_context(SETTINGS):
        panels = drawn.subplots(len(shown), 1, sharex=True, sharey=True, squeeze=False)[:, 0]
        for axes, result in zip(panels, shown, strict=True):
            samples = [s for s in result.samples if s.counter == "power_w"]
            end = max(e.end_s for e in result.events)
            edges = [1e3 * s.time_s for s in samples] + [1e3 * end]
            axes.stairs([s.value for s in samples], edges, color=tints[result.pipeline], fill=True, alpha=0.8)
            axes.set(ylabel="W", ylim=(0, None))
            axes.set_title(f"{result.pipeline}, mean {result.power_w:.3g} W", fontsize=9, loc="left")
        panels[-1].set_xlabel("time in ms (one head)")
        drawn.suptitle(f"Power of {shown[0].machine}, L = {shown[0].workload.q_len}")
    return drawn
