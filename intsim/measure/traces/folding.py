"""The waveform of one run, folded out of many, and its phases: levels of power that follow each other.

Runs differ a little in length (clocks, schedulers), so each is aligned to the waveform found so far before the median
is taken: a fixed period would smear the phases of late runs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from intsim.errors import InputError
from intsim.measure.traces.in_turn import periods_in
from intsim.measure.traces.levels import step_noise_w
from intsim.measure.traces.period import SAMPLES_PER_RUN, evenly
from intsim.measure.traces.runs import Runs
from intsim.measure.traces.samples import Array, Trace

FEWEST_RUNS = 3
"""Runs without which there is nothing to fold."""

MOST_STEPS = 500
"""Of a waveform; faster meters are averaged."""

MOST_PHASES = 12
LEAST_STEP = 0.05
"""Of the waveform's range: levels that differ by less are one phase."""


@dataclass(frozen=True)
class Phase:
    """A level of power in each run: when it begins after the run's start, how long it lasts, its power and energy."""

    start_s: float
    duration_s: float
    power_w: float
    energy_j: float


@dataclass(frozen=True)
class Fold:
    """One run, as the median of all.

    Attributes:
        period_s: until the waveform repeats; runs: how many periods were folded.
        waveform_w: power over the period, in equal steps; spread_w: half of the range of the middle half of the runs.
        phases: in their order. What repeats has no beginning: they are told from the steepest rise of power on.
        remarks: what the reader should know.
    """

    period_s: float
    runs: int
    waveform_w: tuple[float, ...]
    spread_w: tuple[float, ...]
    phases: tuple[Phase, ...]
    remarks: tuple[str, ...]


def fold(trace: Trace, runs: Runs) -> Fold:
    """Fold the runs of a trace over the period of their waveform.

    Raises:
        InputError: no period stands out, a run spans too few samples, or there are too few runs.
    """
    if runs.period_s is None:
        samples = runs.latency_s / trace.step_s
        why = (f"a run spans {samples:.2g} samples, {SAMPLES_PER_RUN} are needed" if samples < SAMPLES_PER_RUN
               else "the power in the runs does not repeat clearly")
        raise InputError(f"no period stands out ({why})", file=trace.path, key="--fold",
                         expected="runs whose waveform repeats")
    period, pieces = runs.period_s, []
    step = max(trace.step_s, period / MOST_STEPS)
    each = len(runs.bursts) == runs.repeats and abs(period - runs.latency_s) < step
    for start, end in runs.bursts:
        power = evenly(trace, start, start + period if each else end, step)
        pieces += periods_in(power, period / step)
    if len(pieces) < FEWEST_RUNS:
        raise InputError(f"found {len(pieces)} periods", file=trace.path, key="--fold",
                         expected=f"at least {FEWEST_RUNS} whole ones")
    stack = _from_steepest_rise(np.array(pieces))
    waveform = np.median(stack, axis=0)
    low, high = np.percentile(stack, [25, 75], axis=0)
    # The median of samples that jump is a little off the mean power, which the energy of a run is made of.
    waveform = waveform * float(runs.power_w / waveform.mean())
    return Fold(period, len(pieces), tuple(waveform.tolist()), tuple(((high - low) / 2).tolist()),
                _phases(waveform, period), _remarks(runs))


def _remarks(runs: Runs) -> tuple[str, ...]:
    count = runs.latency_s / (runs.period_s or runs.latency_s)
    if abs(count - 1) < 0.1:
        return ()
    return (f"a run takes {count:.3g} periods of the waveform",)


def _from_steepest_rise(stack: Array) -> Array:
    """The runs, turned so that the waveform begins where its power rises most."""
    waveform = np.median(stack, axis=0)
    reach = max(1, len(waveform) // 20)
    around = np.concatenate((waveform[-reach:], waveform, waveform[:reach]))
    sums = np.concatenate(([0.0], np.cumsum(around)))
    rise = sums[2 * reach:] - 2 * sums[reach:-reach] + sums[:-2 * reach]
    return np.roll(stack, -int(np.argmax(rise[:len(waveform)])), axis=1)


def _phases(waveform: Array, period_s: float) -> tuple[Phase, ...]:
    step = period_s / len(waveform)
    borders = _borders(waveform)
    return tuple(Phase(a * step, (b - a) * step, float(np.median(waveform[a:b])), float(np.sum(waveform[a:b])) * step)
                 for a, b in pairwise(borders))


def _borders(waveform: Array) -> list[int]:
    """Where the levels change: the piecewise constant function of which another piece would explain little more.

    Dynamic programming over all borders; each piece costs as much as a step of ``LEAST_STEP`` of the range that lasts
    for three samples would save.
    """
    count = len(waveform)
    sums = np.concatenate(([0.0], np.cumsum(waveform)))
    squares = np.concatenate(([0.0], np.cumsum(waveform**2)))
    noise = step_noise_w(waveform)
    least = max(LEAST_STEP * float(np.ptp(waveform)), 1e-12)
    penalty = 3 * least**2 + 4 * np.log(count) * noise**2
    best, previous = np.full(count + 1, np.inf), np.zeros(count + 1, dtype=int)
    best[0] = -penalty
    for end in range(1, count + 1):
        starts = np.arange(end)
        lengths = end - starts
        cost = squares[end] - squares[starts] - (sums[end] - sums[starts]) ** 2 / lengths
        total = best[starts] + cost + penalty
        previous[end] = int(np.argmin(total))
        best[end] = float(total[previous[end]])
    return _merged(waveform, _walk_back(previous.tolist()), least)


def _walk_back(previous: Sequence[int]) -> list[int]:
    borders = [len(previous) - 1]
    while borders[0] > 0:
        borders.insert(0, int(previous[borders[0]]))
    return borders


def _merged(waveform: Array, borders: list[int], least: float) -> list[int]:
    """The same without borders between levels that hardly differ, without single samples (which hold a part of the
    phases on both sides), and with at most ``MOST_PHASES`` phases."""
    while len(borders) > 2:
        levels = [float(np.mean(waveform[a:b])) for a, b in pairwise(borders)]
        lengths = np.diff(borders)
        steps = [abs(b - a) for a, b in pairwise(levels)]
        shorter = [min(a, b) for a, b in pairwise(lengths)]
        # What joining two neighbours costs: the step between them, weighed by the shorter of the two.
        costs = [step * count if count > 1 else step * 1e-6 for step, count in zip(steps, shorter, strict=True)]
        i = int(np.argmin(costs))
        if steps[i] >= least and shorter[i] > 1 and len(levels) <= MOST_PHASES:
            break
        del borders[i + 1]
    return borders
