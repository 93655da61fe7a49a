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
