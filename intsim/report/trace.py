"""The pictures of a power trace: its samples with what was taken as the runs, the waveform of one run, and a projected
run beside runs that are too short for the meter to show their waveform.
"""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray

from intsim.measure.traces import Fold, Runs, Trace
from intsim.report.style import PALETTE, SETTINGS, figure

NAMED = 0.1
"""Of a run: steps that last longer have their names in a picture."""


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


def draw_beside(trace: Trace, runs: Runs, projected: Sequence[tuple[float, float, str]], latency_s: float,
                power_w: float) -> Figure:
    """A projected run with its mean, the measured mean over a measured run, and how the meter's samples spread.

    Args:
        trace: of the meter; runs: in it.
        projected: plateaus of the projected run: duration in seconds, power in watts, step.
        latency_s, power_w: of the projected run.
    """
    samples = runs.samples_w(trace)
    low, high = np.percentile(samples, (10, 90))
    edges = 1e3 * np.cumsum([0.0, *(lasts for lasts, _, _ in projected)])
    drawn = figure(9.0, 4.6)
    with mpl.rc_context(SETTINGS):
        axes, beside = drawn.subplots(1, 2, sharey=True, width_ratios=(3.6, 1.0))
        axes.stairs([watts for _, watts, _ in projected], edges, color=PALETTE[1], linewidth=1.4, baseline=None,
                    label="projected, step by step")
        axes.hlines(power_w, 0.0, 1e3 * latency_s, color=PALETTE[1], linestyles="--", linewidth=1.6,
                    label=f"its mean, {power_w:.2f} W over {1e3 * latency_s:.4g} ms")
        axes.hlines(runs.power_w, 0.0, 1e3 * runs.latency_s, color=PALETTE[0], linewidth=2.0,
                    label=f"measured mean, {runs.power_w:.2f} W over {1e3 * runs.latency_s:.4g} ms")
        axes.fill_between((0.0, 1e3 * runs.latency_s), low, high, color=PALETTE[0], alpha=0.2,
                          label=f"four samples of five ({runs.latency_s / trace.step_s:.2g} to a run)")
        _name_steps(axes, projected, edges)
        top = 1.08 * max(float(samples.max()), *(watts for _, watts, _ in projected))
        axes.set(xlabel="time within a run in ms", ylabel="power in W", ylim=(0, top), title=trace.path.name)
        axes.legend(loc="lower center", ncols=2, fontsize=8)
        beside.hist(samples, bins=40, orientation="horizontal", color=PALETTE[0], alpha=0.6)
        beside.set(xlabel="samples", title=f"{len(samples)} samples")
    return drawn


def _name_steps(axes: Axes, projected: Sequence[tuple[float, float, str]], edges: NDArray[np.float64]) -> None:
    """The names of the longer steps above their first plateaus."""
    begun: dict[str, int] = {}
    lasts: dict[str, float] = {}
    for i, (seconds, _, step) in enumerate(projected):
        begun.setdefault(step, i)
        lasts[step] = lasts.get(step, 0.0) + 1e3 * seconds
    for step, i in begun.items():
        if lasts[step] > NAMED * edges[-1]:
            top = max(watts for _, watts, name in projected if name == step)
            axes.text(edges[i], top + 0.25, step, fontsize=8)
