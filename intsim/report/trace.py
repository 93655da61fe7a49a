"""The picture of a power trace: its samples, what was taken as the runs, and the levels found."""

from __future__ import annotations

import matplotlib as mpl
from matplotlib.figure import Figure

from intsim.measure.trace import Runs, Trace
from intsim.report.style import PALETTE, SETTINGS, figure


def draw(trace: Trace, runs: Runs) -> Figure:
    """Power against time; the active interval is shaded."""
    drawn = figure(9.0, 4.2)
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        axes.plot(trace.time_s, trace.power_w, color=PALETTE[0], linewidth=0.6, label="samples")
        axes.axvspan(runs.start_s, runs.end_s, color=PALETTE[1], alpha=0.15,
                     label=f"{runs.repeats} runs of {runs.latency_s * 1e3:.4g} ms, {runs.energy_j:.4g} J")
        axes.axhline(runs.power_w, color=PALETTE[5], linewidth=1.2, label=f"average in the runs, {runs.power_w:.3f} W")
        axes.axhline(runs.idle_power_w, color=PALETTE[2], linewidth=1.2, label=f"idle, {runs.idle_power_w:.3f} W")
        for phase in runs.phases:
            axes.axhline(phase.power_w, color=PALETTE[3], linewidth=1.0, linestyle="--",
                         label=f"phase at {phase.power_w:.2f} W, {phase.share:.0%} of the time")
        axes.set(xlabel="time in s", ylabel="power in W", ylim=(0, None), title=trace.path.name)
        axes.legend(loc="lower left")
    return drawn
