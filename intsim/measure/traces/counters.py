"""Counters of energy that only rise, and begin again at zero: RAPL's, NVML's."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from intsim.measure.traces.samples import LARGEST_W

Array = NDArray[np.float64]

RANGES_J = (2**32 * 2.0**-14, 262143.328850, 65532.610987, 65712.999613, 2**32 * 2.0**-16, 2**32 * 15.3e-6,
            2**32 * 1e-6, 2**32 * 1e-3)
"""Where RAPL counters begin again: 32 bits of 61.04 or 15.26 uJ, the rounded values that Linux prints as
max_energy_range_uj on client and server processors, and 32 bits of micro- and millijoules."""

BELIEVABLE = 3.0
"""At a wrap, power may differ from the powers around it by that factor."""


COARSE = 0.05
"""Of the average power, what one step of a counter over one sample may be, before its steps look like power."""

SELDOM = 0.2
"""Of the readings, how many may be like the one before, before the counter is read more often than it counts."""


def smoothed(joules: Array, times: Array) -> tuple[Array, str | None]:
    """A rising counter without the steps in which it counts, and a word on them.

    Where a step over one sample is a large part of the power, the straightest course that stays within a step above
    the readings is taken. Where the counter is read more often than it is brought up to date, energy rises evenly
    between two of its values.
    """
    steps, usual = np.diff(joules), float(np.median(np.diff(times)))
    average = float(joules[-1] - joules[0]) / float(times[-1] - times[0])
    least = _resolution(steps, float(np.max(np.abs(joules))))
    if least is not None and least / usual > COARSE * average > 0:
        return _straightest(times, joules, joules + least), (
            f"counts in steps of {least:.3g} J, {least / usual:.3g} W over one sample: the steadiest power that they "
            "allow was taken")
    changes = np.flatnonzero(steps > 0) + 1
    apart = np.diff(changes)
    if not len(apart) or np.mean(steps <= 0) < SELDOM or np.percentile(apart, 95) > 2 * np.median(apart):
        return joules, None
    kept = np.concatenate(([0], changes))
    even = np.interp(times, times[kept], joules[kept])
    last = slice(kept[-1] + 1, None)
    power = (joules[kept[-1]] - joules[kept[-2]]) / (times[kept[-1]] - times[kept[-2]])
    even[last] += power * (times[last] - times[kept[-1]])
    return even, f"changes every {np.median(np.diff(times[kept])):.3g} s alone: power is the average in between"


def _resolution(steps: Array, largest: float) -> float | None:
    """The least difference between steps of a counter; None if it stands still."""
    tolerance = 1e-9 * max(largest, float(np.max(steps)))
    values = np.unique(np.concatenate(([0.0], steps[steps > tolerance])))
    apart = np.diff(values)
    apart = apart[apart > tolerance]
    return float(apart.min()) if len(apart) else None


def _straightest(times: Array, low: Array, high: Array) -> Array:
    """The shortest line between two bounds, as a string pulled taut: its slope changes as seldom as they allow."""
    low, high = low.copy(), high.copy()
    low[0] = high[0] = (low[0] + high[0]) / 2
    low[-1] = high[-1] = (low[-1] + high[-1]) / 2
    t, lower, upper = times.tolist(), low.tolist(), high.tolist()
    bends = [(t[0], lower[0])]
    at, count = 0, len(t)
    while at < count - 1:
        start, height = bends[-1]
        least, most, i_least, i_most = -np.inf, np.inf, at, at
        for j in range(at + 1, count):
            rise, fall = (lower[j] - height) / (t[j] - start), (upper[j] - height) / (t[j] - start)
            if rise > most or fall < least:  # the string touches a bound before here
                at = i_most if rise > most else i_least
                bends.append((t[at], upper[at] if rise > most else lower[at]))
                break
            if rise >= least:
                least, i_least = rise, j
            if fall <= most:
                most, i_most = fall, j
        else:
            at = count - 1
            bends.append((t[at], lower[at]))
    where, what = zip(*bends, strict=True)
    return np.asarray(np.interp(times, where, what), dtype=np.float64)


def unwrapped(joules: Array, times: Array, span_j: float | None) -> tuple[Array, int, int | None]:
    """Energy that rises, from a counter that wraps.

    Args:
        joules: the counter; times: when it was read, in seconds.
        span_j: at which energy it begins again; None if the file does not say.

    Returns:
        The energy since the first reading, how often the counter wrapped, and the first reading at which it fell
        without a wrap that explains it (None if there is none).
    """
    steps, lengths = np.diff(joules), np.diff(times)
    falls = np.flatnonzero(steps < 0)
    for i in map(int, falls):
        near = [j for j in range(max(0, i - 5), min(len(steps), i + 6)) if joules[j + 1] >= joules[j]]
        powers = steps[near] / lengths[near]
        span = _span(float(steps[i]), float(lengths[i]), powers, float(joules.max()), span_j)
        if span is None:
            return joules - joules[0], len(falls), i + 1
        steps[i] += span
    return np.concatenate(([0.0], np.cumsum(steps))), len(falls), None


def _span(fall_j: float, step_s: float, near_w: Array, largest_j: float, span_j: float | None) -> float | None:
    """The range whose wrap gives about the power around it; None if no range does."""
    positive = near_w[(near_w > 0) & (near_w <= LARGEST_W)]
    if not len(positive):
        return None
    low, high = float(positive.min()) / BELIEVABLE, float(positive.max()) * BELIEVABLE
    level = float(np.sqrt(low * high))
    known = [span_j] if span_j else [r for r in RANGES_J if r >= largest_j]
    fitting = [(abs(np.log((fall_j + span) / step_s / level)), span) for span in known
               if low <= (fall_j + span) / step_s <= high]
    return float(min(fitting)[1]) if fitting else None
