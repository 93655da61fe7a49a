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


def denoised(trace: Trace) -> Trace:
    """A trace without single samples that jump, averaged until noise at idle stays below the edge."""
    lowest = _lowest(trace)
    around = np.pad(trace.power_w, 1, mode="edge")
    trace = replace(trace, power_w=np.median([around[:-2], around[1:-1], around[2:]], axis=0))
    swing = float(np.percentile(trace.power_w, 95)) - float(lowest.mean())
    noise = float(np.median(np.abs(np.diff(lowest)))) / 0.95  # the median of |a - b| of two normal values
    if swing <= 0 or noise <= QUIET * EDGE * swing:
        return trace
    width = min(int((noise / (QUIET * EDGE * swing)) ** 2) + 1, _sustained(trace)) | 1
    padded = np.pad(trace.power_w, width // 2, mode="edge")
    return replace(trace, power_w=np.convolve(padded, np.full(width, 1 / width), mode="valid"))


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
    high = float(np.percentile(trace.power_w, 95))
    if among is not None:
        trace = replace(trace, time_s=trace.time_s[among], interval_s=trace.interval_s[among],
                        power_w=trace.power_w[among])
    lowest = _lowest(trace)
    band = max(4 * float(np.std(lowest)), 0.02 * (high - float(lowest.mean())), 0.0)
    return float(np.median(trace.power_w[trace.power_w <= lowest.mean() + band]))


def edge(power: Array, idle: float) -> float:
    """Above idle by a part of the way to the average of what lies above: where that average gives the edge back."""
    edge = idle + EDGE * (float(np.percentile(power, 95)) - idle)
    for _ in range(50):
        above = power[power > edge]
        if not len(above):
            break
        following = idle + EDGE * (float(np.mean(above)) - idle)
        if abs(following - edge) < 1e-9:
            break
        edge = following
    return edge
