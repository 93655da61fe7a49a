"""Whole periods of a waveform, and whether they differ in turn: a run that is a few like periods, of which each has a
power of its own, as layers or halves of a batch do."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from intsim.measure.traces.samples import Array

REACH = 0.1
"""Of a period, how much earlier or later a run may begin."""

IN_TURN = (2, 3)
"""Periods of which every second or third differs; more by both in turn."""

FEWEST_RUNS = 3
"""Runs of several periods, without which it is not known."""

SHARP = 5
"""Samples, of which a difference that holds for less than half is the beat of runs and samples."""

LASTING = 8
"""Parts of a period; a difference is averaged over one."""

SURE, LEAST = 5.0, 0.02
"""Deviations of the mean by which periods differ that are not the same by chance, and the part of the range."""


def periods_in(power: Array, period: float) -> list[Array]:
    """Whole periods of a burst, each aligned to the ones before it."""
    width, found = round(period), list[Array]()
    at, reach = 0.0, max(1, round(REACH * period))
    template = power[:width]
    while round(at) + width <= len(power):
        start = _aligned(power, template, round(at), width, reach) if found else round(at)
        found.append(power[start:start + width])
        template = np.mean(found[-8:], axis=0)
        at = start + period
    return found


def _aligned(power: Array, template: Array, at: int, width: int, reach: int) -> int:
    """The start near ``at`` from which the power differs least from the template."""
    starts = [s for s in range(at - reach, at + reach + 1) if s >= 0 and s + width <= len(power)]
    return min(starts, key=lambda s: (float(np.sum((power[s:s + width] - template) ** 2)), abs(s - at)))


def differ_in_turn(bursts: Sequence[Sequence[Array]]) -> int:
    """How many periods make one run: 1 where all are alike but for noise.

    Args:
        bursts: the periods of each burst, in watts, one after the other.
    """
    times, found = 1, True
    while found:
        found = False
        for more in IN_TURN:
            groups = [[np.concatenate(burst[i:i + times]) for i in range(0, len(burst) - times + 1, times)]
                      for burst in bursts]
            if _differ(groups, more):
                times, found = times * more, True
                break
    return times


def _differ(bursts: Sequence[Sequence[Array]], turns: int) -> bool:
    """Whether the first, second ... of every so many periods differ for longer than a few samples."""
    classes = [[period for burst in bursts for period in burst[turn::turns]] for turn in range(turns)]
    if min(map(len, classes)) < FEWEST_RUNS:
        return False
    stacks = [np.array(periods) for periods in classes]
    means = np.array([stack.mean(axis=0) for stack in stacks])
    width = max(SHARP, means.shape[1] // LASTING)
    if means.shape[1] < SHARP + width:
        return False
    variances = [_averaged(stack, width).var(axis=0, ddof=1) / len(stack) for stack in stacks]
    variance = np.sum(variances, axis=0)[SHARP // 2:-(SHARP // 2)]
    apart = np.ptp(_averaged(_without_edges(means - means.mean(axis=0)), width), axis=0)
    least = np.maximum(SURE * np.sqrt(np.maximum(variance, np.median(variance))), LEAST * np.ptp(means.mean(axis=0)))
    return bool(np.any(apart > least))


def _without_edges(stack: Array) -> Array:
    """Rows without what lasts for less than half of a few samples; shorter by the others."""
    middle: Array = np.median(sliding_window_view(stack, SHARP, axis=1), axis=2)
    return middle


def _averaged(stack: Array, width: int) -> Array:
    """Averages of so many samples in a row, along each row."""
    sums = np.cumsum(np.pad(stack, ((0, 0), (1, 0))), axis=1)
    averages: Array = (sums[:, width:] - sums[:, :-width]) / width
    return averages
