"""Idle power, the lowest level that holds, and the edge above which a device is active."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from intsim.measure.traces.samples import Array, Trace
from intsim.measure.traces.spans import Mask

EDGE = 0.15
"""From idle to the average active power, how far up counts as active: one core alone on an eight-core board does."""

FEWEST_IDLE = 5
"""Idle samples in a row without which idle power is unknown."""

SUSTAINED_S = 0.2
"""A level that holds for so long is no dip."""

QUIET = 0.3
"""Noise at idle up to that part of the edge's height crosses it once in a thousand samples."""


LOW = 0.3
"""Of the way from the lowest to high power: noise is taken below, without most phases."""

BLOCK = 4
"""Times as long as a level must hold, within which noise is taken: longer than what is averaged."""

SURE = 4.5
"""Deviations of the noise at idle by which the edge is above idle at the least, up to half way."""

CLEAR = 5.0
"""Deviations of the noise above idle that it does not reach by chance in any trace."""


def denoised(trace: Trace) -> Trace:
    """A trace without single samples that jump, averaged until noise at idle stays below the edge."""
    return _averaged(without_jumps(trace), smearing(trace))


def without_jumps(trace: Trace) -> Trace:
    """A trace with the median of each sample and its neighbours."""
    around = np.pad(trace.power_w, 1, mode="edge")
    return replace(trace, power_w=np.median([around[:-2], around[1:-1], around[2:]], axis=0))


def smearing(trace: Trace) -> int:
    """Over how many samples :func:`denoised` averages; 1 where noise is low."""
    idle, noise = idle_level(trace), noise_w(trace)
    width = 1
    for _ in range(3):  # a wider average shows activity that was below the noise
        smooth = _averaged(without_jumps(trace), width).power_w
        swing = _high(smooth, idle, CLEAR * noise / np.sqrt(width)) - idle
        if swing <= 0 or noise <= QUIET * EDGE * swing:
            return 1
        width = width_for(trace, noise, swing)
    return width


def width_for(trace: Trace, noise: float, swing: float) -> int:
    """Over how many samples noise averages to what rarely crosses the edge of activity that rises so far."""
    return min(int((noise / (QUIET * EDGE * swing)) ** 2) + 1, _sustained(trace)) | 1


def _averaged(trace: Trace, width: int) -> Trace:
    if width == 1:
        return trace
    padded = np.pad(trace.power_w, width // 2, mode="edge")
    return replace(trace, power_w=np.convolve(padded, np.full(width, 1 / width), mode="valid"))


def noise_w(trace: Trace) -> float:
    """The deviation of low power: from sample to sample, or within blocks where samples were averaged."""
    lowest, power = _lowest(trace), trace.power_w
    high = _high(power, float(lowest.mean()), CLEAR * float(lowest.std()))
    low = power[power <= lowest.mean() + LOW * (high - lowest.mean())]
    if len(low) < len(lowest):
        return float(lowest.std())
    width = BLOCK * len(lowest)
    blocks = low[:len(low) // width * width].reshape(-1, width)
    return max(step_noise_w(low), float(np.median(blocks.std(axis=1))) if len(blocks) > 1 else float(lowest.std()))


def step_noise_w(power: Array) -> float:
    """The deviation of power that is the same but for noise, from sample to sample."""
    return float(np.median(np.abs(np.diff(power)))) / 0.95  # the median of |a - b| of two normal values


def _high(power: Array, idle: float, clear_w: float) -> float:
    """The power at which the average joule clearly above idle is taken, however rare it is; idle where none is."""
    above = power[power > idle + clear_w] - idle
    return idle + float(np.sum(above**2) / np.sum(above)) if len(above) else idle


def _sustained(trace: Trace) -> int:
    return max(1, min(max(FEWEST_IDLE, int(SUSTAINED_S / trace.step_s)), len(trace.power_w) // 4))


def _lowest(trace: Trace) -> Array:
    """The samples of the time, long enough to be no dip, with the least energy."""
    width = _sustained(trace)
    sums = np.concatenate(([0.0], np.cumsum(trace.power_w)))
    at = int(np.argmin(sums[width:] - sums[:-width]))
    return trace.power_w[at:at + width]


def idle_level(trace: Trace, among: Mask | None = None) -> float:
    """The lowest power that holds for a while, among some of the samples or all."""
    whole, noise = trace.power_w, noise_w(trace)  # without high power beside it, what is low is not known
    if among is not None:
        trace = replace(trace, time_s=trace.time_s[among], interval_s=trace.interval_s[among],
                        power_w=trace.power_w[among])
    lowest = _lowest(trace)
    noise = max(float(np.std(lowest)), noise)
    high = _high(whole, float(lowest.mean()), CLEAR * noise)
    band = max(4 * noise, 0.02 * (high - float(lowest.mean())), 0.0)
    return float(np.median(trace.power_w[trace.power_w <= lowest.mean() + band]))


def edge(power: Array, idle: float) -> float:
    """Above idle by a part of the way to the average of what lies above: where that average gives the edge back."""
    below = power[power < idle]
    noise = float(np.median(idle - below)) / 0.67 if len(below) else 0.0  # the median of |a| of a normal value
    high = _high(power, idle, CLEAR * noise)
    least = min(idle + SURE * noise, (idle + high) / 2)
    edge = max(least, idle + EDGE * (high - idle))
    for _ in range(50):
        above = power[power > edge]
        if not len(above):
            break
        following = max(least, idle + EDGE * (float(np.mean(above)) - idle))
        if abs(following - edge) < 1e-9:
            break
        edge = following
    return edge
