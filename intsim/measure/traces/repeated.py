"""Where in a burst equal runs lie that have a waveform: other work right before or after them does not repeat.

A stretch of ``repeats`` periods is looked for in which each period is like the next one. How many there must be is
known, so a run with two like halves is not taken for two, and work at a steady power, which is like itself after any
time, is told apart by having no waveform of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from intsim.measure.traces.levels import step_noise_w
from intsim.measure.traces.period import SAMPLES_PER_RUN, evenly, find_period
from intsim.measure.traces.samples import Array, Trace
from intsim.measure.traces.spans import Span

FEWEST_RUNS = 3
"""Of fewer no period has a like neighbour on both sides."""

COARSE = 4000
"""Samples at most with which the stretch is looked for at first."""

UNLIKE = 0.5
"""Of a period and the next: mean square difference over twice the variance, from which on they are not alike."""

CLEAR = 4.0
"""Times the variance of noise from sample to sample that a waveform has: noise is like itself by chance."""

AS_GOOD = 1.05
"""Stretches whose periods differ by so much more than those of the best are as good; of them the most energy counts."""


@dataclass(frozen=True)
class Repeated:
    """Runs that lie one after the other, and how long one is."""

    span: Span
    run_s: float


def repeated_runs(trace: Trace, span: Span, repeats: int) -> Repeated | None:
    """The part of a burst that consists of so many like periods; None where there is none, or runs are too short."""
    if repeats < FEWEST_RUNS:
        return None
    start, end = span.start_s(trace), span.end_s(trace)
    step = max(trace.step_s, (end - start) / COARSE)
    found = _coarse(evenly(trace, start, end, step), repeats)
    if found is None:
        return None
    first, lag = found
    about = (start + first * step, min(end, start + (first + repeats * lag) * step))
    period = find_period(trace, [about], lag * step)
    if period is None or abs(period.seconds - lag * step) > 0.1 * lag * step:
        return None
    return Repeated(_fine(trace, span, about[0], period.seconds, repeats), period.seconds)


def _coarse(power: Array, repeats: int) -> tuple[int, int] | None:
    """First sample and period of the most like stretch of about so many periods."""
    best: tuple[float, int, int] | None = None
    noise = step_noise_w(power) ** 2
    for lag in range(SAMPLES_PER_RUN, len(power) // repeats + 1):
        likeness = _differences(power, lag)
        first, count = _longest(likeness < UNLIKE)
        whole = count + 2 * lag
        if count and abs(whole / lag - repeats) <= 1.0 and np.var(power[first:first + whole]) > CLEAR * noise:
            score = float(np.mean(likeness[first:first + count]))
            if best is None or score < best[0]:
                around = max(0, first - lag), first + count + 3 * lag
                best = (score, _best_start(power, lag, repeats * lag, *around), lag)
    return None if best is None else best[1:]


def _differences(power: Array, lag: int) -> Array:
    """From each sample on: how much a period differs from the next; 1 where there is no waveform."""
    apart = np.concatenate(([0.0], np.cumsum((power[lag:] - power[:-lag]) ** 2)))
    apart = apart[lag:] - apart[:-lag]
    sums, squares = (np.concatenate(([0.0], np.cumsum(power**n))) for n in (1, 2))
    width = 2 * lag
    variance = (squares[width:] - squares[:-width]) - (sums[width:] - sums[:-width]) ** 2 / width
    return np.divide(apart, variance, out=np.ones_like(apart), where=variance > 1e-9 * squares[-1] / len(power) * width)


def _longest(alike: NDArray[np.bool_]) -> tuple[int, int]:
    """Where the longest stretch of true values begins, and how long it is."""
    steps = np.diff(np.concatenate(([0], alike.astype(np.int8), [0])))
    starts, stops = np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)
    if not len(starts):
        return 0, 0
    at = int(np.argmax(stops - starts))
    return int(starts[at]), int(stops[at] - starts[at])


def _best_start(power: Array, lag: int, width: int, low: int, high: int) -> int:
    """Between two samples, where to begin so that the periods differ least; of like ones, with the most energy."""
    part = power[low:high]
    if len(part) <= width:
        return low
    apart = np.concatenate(([0.0], np.cumsum((part[lag:] - part[:-lag]) ** 2)))
    apart = apart[width - lag:] - apart[:len(apart) - (width - lag)]
    energy = np.concatenate(([0.0], np.cumsum(part)))
    energy = energy[width:] - energy[:-width]
    good = apart <= AS_GOOD * apart.min() + 1e-12
    return low + int(np.argmax(np.where(good, energy, -np.inf)))


def _fine(trace: Trace, span: Span, start_s: float, run_s: float, repeats: int) -> Span:
    """The samples of the stretch, near where it was found."""
    origin, step = span.start_s(trace), trace.step_s
    power = evenly(trace, origin, span.end_s(trace), step)
    lag, near = round(run_s / step), (start_s - origin) / step
    low = max(0, int(near - lag))
    width = round(repeats * run_s / step)
    start = _best_start(power, lag, width, low, min(len(power), int(near + lag) + width + 1))
    times = trace.time_s
    first = int(np.searchsorted(times, origin + (start + 0.5) * step))
    last = int(np.searchsorted(times, origin + (start + width - 0.5) * step))
    return Span(max(first, span.first), min(last, span.last))
