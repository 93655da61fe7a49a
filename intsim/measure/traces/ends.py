"""The ends of bursts: what of the samples there is idle, and lower power that flat runs do not begin or end with."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from intsim.measure.traces.levels import step_noise_w, without_jumps
from intsim.measure.traces.samples import Trace
from intsim.measure.traces.spans import Span

FEWEST_SHARP = 4
"""Samples of a burst without which its ends have no neighbours that are all active."""

NEIGHBOURS = 3
"""Samples whose median is the power right inside an end."""

LEAST_MIXED, NOISE = 0.03, 4.0
"""Of the power above what lies outside, by how much less an end that is idle for a part of its time has; in deviations
of the noise."""

LOWER = 0.15
"""Of the power above idle, by how much less an end has that is not like the rest."""

FLAT = 0.95
"""Of a flat burst's samples, how many are not lower than that."""


def sharp(trace: Trace, bursts: Sequence[Span], idle_w: float) -> tuple[float, float]:
    """Length and energy of bursts, without the idle part of the samples in which they begin and end, and with the
    active part of the samples beside them."""
    seconds = energy = 0.0
    for span in bursts:
        seconds, energy = seconds + span.seconds(trace), energy + span.energy_j(trace)
        if span.last - span.first + 1 < FEWEST_SHARP:
            continue
        for at, outwards in ((span.first, -1), (span.last, 1)):
            more_s, more_j = _beyond(trace, span, at, outwards, idle_w)
            seconds, energy = seconds + more_s, energy + more_j
    return seconds, energy


def _beyond(trace: Trace, span: Span, at: int, outwards: int, idle_w: float) -> tuple[float, float]:
    """Seconds and joules by which a burst is longer than its samples at an end; shorter, if below zero."""
    power, interval = trace.power_w, trace.interval_s
    if not 1 < at < len(power) - 2:
        return 0.0, 0.0
    inner = power[span.samples][::-outwards][1:1 + NEIGHBOURS]
    level, outer = float(np.median(inner)), at + outwards
    noise = step_noise_w(power[span.samples][1:-1])
    around = max(float(power[outer]), idle_w)
    lack = _part(level - float(power[at]), level - around, noise)
    if lack:
        return -lack * float(interval[at]), -lack * float(interval[at]) * around
    around = max(float(power[outer + outwards]), idle_w)
    part = _part(float(power[outer]) - around, level - around, noise)
    return part * float(interval[outer]), (
        float(interval[outer]) * (float(power[outer]) - (1 - part) * around) if part else 0.0)


def _part(watts: float, whole: float, noise: float) -> float:
    """What ``watts`` are of the power above what lies outside; 0 where noise may be that much, or it is no part."""
    part = watts / max(whole, 1e-9)
    return part if max(LEAST_MIXED, NOISE * noise / max(whole, 1e-9)) < part < 1 else 0.0


def lower_ends(trace: Trace, span: Span, idle_w: float) -> tuple[Span | None, Span | None]:
    """The part of a flat burst at its start and its end at clearly less power than the rest; None where there is none,
    or the burst is not flat."""
    power = without_jumps(trace).power_w[span.samples]
    if len(power) < 2 * FEWEST_SHARP:
        return None, None
    noise = step_noise_w(trace.power_w[span.samples])
    for part in (50, 90):  # an end may be longer than the runs
        level = float(np.percentile(power, part)) - idle_w
        far = max(LOWER * level, NOISE * noise)
        low = power - idle_w < level - far
        high = np.flatnonzero(~low)
        first, last = int(high[0]), int(high[-1])
        like = np.abs(power[first:last + 1] - idle_w - level) <= far
        if np.mean(like) >= FLAT and last - first >= FEWEST_SHARP:
            return (Span(span.first, span.first + first - 1) if first > 1 else None,
                    Span(span.first + last + 1, span.last) if last < len(power) - 2 else None)
    return None, None


def inside(span: Span, start: Span | None, end: Span | None) -> Span:
    """A span without parts at its start and its end."""
    return Span(span.first if start is None else start.last + 1, span.last if end is None else end.first - 1)
