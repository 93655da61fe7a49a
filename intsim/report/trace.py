"""The pictures of a power trace: its samples with what was taken as the runs, and the waveform of one run."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib as mpl
import numpy as np
from matplotlib.figure import Figure

from intsim.measure.traces import Fold, Runs, Trace
from intsim.report.style import PALETTE, SETTINGS, figure


def draw(trace: Trace, runs: Runs) -> Figure:
    """Power against time; the bursts of runs are shaded."""
    drawn = figure(9.0, 4.2)
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        axes.plot(trace.time_s, trace.power_w, color=PALETTE[0], linewidth=0.6, label="samples")
        for i, (start, end) in enumerate(runs.bursts):
            axes.axvspan(start, end, color=PALETTE[1], alpha=0.15, label="" if i else
                         f"{runs.repeats} runs of {runs.latency_s * 1e3:.4g} ms, {runs.energy_j:.4g} J")
        axes.axhline(runs.power_w, color=PALETTE[5], linewidth=1.2, label=f"average in the runs, {runs.power_w:.3f} W")
        axes.axhline(runs.idle_power_w, color=PALETTE[2], linewidth=1.2, label=f"idle, {runs.idle_power_w:.3f} W")
        axes.set(xlabel="time in s", ylabel="power in W", ylim=(0, None), title=trace.path.name)
        axes.legend(loc="lower left")
    return drawn


def draw_fold(trace: Trace, folded: Fold, projected: Sequence[tuple[float, float, float]] = ()) -> Figure:
    """Power over one period: the median of all, the middle half of the runs, the phases, and a projected run beside.

    Args:
        trace: whose runs were folded; folded: they.
        projected: plateaus of another run: start and duration in seconds, power in watts.
    """
    drawn = figure(7.0, 4.2)
    waveform, spread = np.array(folded.waveform_w), np.array(folded.spread_w)
    times = (np.arange(len(waveform)) + 0.5) * folded.period_s / len(waveform) * 1e3
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        axes.fill_between(times, waveform - spread, waveform + spread, color=PALETTE[0], alpha=0.2, step="mid",
                          label="middle half of the runs")
        axes.step(times, waveform, color=PALETTE[0], linewidth=1.0, where="mid", label=f"median of {folded.runs} runs")
        for i, phase in enumerate(folded.phases):
            axes.hlines(phase.power_w, phase.start_s * 1e3, (phase.start_s + phase.duration_s) * 1e3, color=PALETTE[5],
                        linewidth=2.0, label="" if i else "phases")
        if projected:
            ends = [start + lasts for start, lasts, _ in projected]
            axes.step([*(start * 1e3 for start, _, _ in projected), ends[-1] * 1e3],
                      [*(power for _, _, power in projected), projected[-1][2]], color=PALETTE[1], linewidth=1.6,
                      where="post", label="projected")
        axes.set(xlabel="time within a run in ms", ylabel="power in W", ylim=(0, None), title=trace.path.name)
        axes.legend(loc="lower right")
    return drawn
