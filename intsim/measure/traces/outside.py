"""Whether what repeats in the runs goes on outside them: a job of another kind, and no waveform of the runs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from intsim.measure.traces.samples import Array, Trace
from intsim.measure.traces.spans import Mask, Span, samples_of

BESIDE = 3
"""Samples beside a burst that may be a part of it."""

SHOWS = 0.5
"""Of the waveform's variance, how much is to be expected outside for its absence to tell."""

ALIKE = 0.35
"""Of what is expected, the mean square by which power outside may differ from it."""


def goes_on_outside(trace: Trace, bursts: Sequence[Span], idle_w: float, period_s: float) -> bool:
    """Whether power outside the bursts is that of the idle device and, in step with them, what repeats in them."""
    inside, outside = _far_inside(trace, bursts)
    bins = max(2, round(period_s / trace.step_s))
    phase = ((trace.time_s - trace.interval_s / 2) / period_s % 1 * bins).astype(int) % bins
    counts = np.bincount(phase[inside], minlength=bins)
    if not counts.all() or not outside.any():
        return False
    waveform = np.bincount(phase[inside], trace.power_w[inside], minlength=bins) / counts
    expected: Array = (waveform - np.percentile(waveform, 20))[phase[outside]]
    found = trace.power_w[outside] - idle_w
    return bool(np.var(expected) > SHOWS * np.var(waveform) and
                np.mean((found - expected) ** 2) < ALIKE * np.mean(expected ** 2))


def _far_inside(trace: Trace, bursts: Sequence[Span]) -> tuple[Mask, Mask]:
    """Samples inside the bursts and outside, without those about their ends."""
    near, inside = (np.zeros(len(trace.power_w), dtype=bool) for _ in range(2))
    inside[samples_of(bursts)] = True
    for span in bursts:
        for end in (span.first, span.last):
            near[max(0, end - BESIDE):end + BESIDE + 1] = True
    return inside & ~near, ~inside & ~near
