"""The period of a waveform, by autocorrelation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from intsim.measure.traces.samples import Array, Trace

SAMPLES_PER_RUN = 8
"""A run must span that many samples before a sample shows one phase of it rather than a mixture."""

ENDS = 2
"""Samples at either end of a burst that are active for a part of their time, or before it was seen."""

LEAST_WAVE = 1.5
"""Times the variance of noise from sample to sample that power with a waveform has."""

CLEAR = 0.5
"""Correlation of the waveform with itself one period later, from which on it is periodic."""

NEAR = 0.15
"""How far from the expected length of a run its period is looked for first."""


RIPPLE = 0.5
"""Of what power in bursts varies by: ripple takes most of it where idle power varies by that part."""


@dataclass(frozen=True)
class Period:
    """How long until the waveform repeats, and how well it does (1: exactly)."""

    seconds: float
    correlation: float


def evenly(trace: Trace, start_s: float, end_s: float, step: float) -> Array:
    """Power between two times, averaged over steps of equal length: energy is kept, whatever the samples' lengths."""
    energy = np.concatenate(([0.0], np.cumsum(trace.power_w * trace.interval_s)))
    times = np.concatenate(([trace.time_s[0] - trace.interval_s[0]], trace.time_s))
    grid = start_s + step * np.arange(max(2, round((end_s - start_s) / step)) + 1)
    power: Array = np.diff(np.interp(grid, times, energy)) / step
    return power


def find_period(trace: Trace, spans: Sequence[tuple[float, float]], expected_s: float | None = None,
                reach: float = 0.5, near: float = NEAR) -> Period | None:
    """The period of the power within some spans of time.

    Args:
        trace: the samples.
        spans: start and end of each, in seconds.
        expected_s: about where it should lie: looked at first, so that a run with two like halves is one run.
        reach: the longest period, as a part of the longest span.
        near: how far from there it is looked for first, as a part of it.

    Returns:
        None where no period of at least ``SAMPLES_PER_RUN`` samples stands out.
    """
    if expected_s is not None and expected_s < SAMPLES_PER_RUN * trace.step_s:
        return None  # what repeats then is the beat of runs and samples
    pieces = [_without_ends(evenly(trace, *span, trace.step_s)) for span in spans]
    correlation = _correlation(pieces, reach)
    if _is_noise(pieces):
        return None
    if len(correlation) <= SAMPLES_PER_RUN:
        return None
    lag = _peak_near(correlation, expected_s / trace.step_s, near) if expected_s else None
    lag = _first_peak(correlation) if lag is None else lag
    if lag is None:
        return None
    return Period(_by_multiples(correlation, lag) * trace.step_s, float(correlation[round(lag)]))


def _is_noise(pieces: Sequence[Array]) -> bool:
    """Whether power varies by no more than from sample to sample: a waveform of which half is noise varies by more."""
    steps = np.median(np.abs(np.concatenate([np.diff(piece) for piece in pieces]))) / 0.95
    return bool(_variance(pieces) < LEAST_WAVE * steps**2)


def is_ripple(trace: Trace, bursts: Sequence[tuple[float, float]], idle: Sequence[tuple[float, float]]) -> bool:
    """Whether power repeats while idle by about as much as in bursts: then the meter's or the mains' ripple does."""
    long_enough = [span for span in idle if span[1] - span[0] > 4 * SAMPLES_PER_RUN * trace.step_s]
    quiet, busy = ([_without_ends(evenly(trace, *span, trace.step_s)) for span in spans]
                   for spans in (long_enough, bursts))
    if not quiet or _first_peak(_correlation(quiet, 0.5)) is None:
        return False
    return _variance(quiet) > RIPPLE**2 * _variance(busy)


def _variance(pieces: Sequence[Array]) -> float:
    """Within pieces whose averages may differ."""
    return float(np.concatenate([(piece - piece.mean()) ** 2 for piece in pieces]).mean())


def _without_ends(power: Array) -> Array:
    """Power without the samples in which a burst begins and ends: they alone would be a waveform."""
    return power[ENDS:-ENDS] if len(power) > 2 * SAMPLES_PER_RUN else power


def repetition(trace: Trace, span: tuple[float, float], period_s: float) -> float:
    """How well the power within a span of time repeats after a period: 1 exactly, 0 not at all."""
    correlation = _correlation([evenly(trace, *span, trace.step_s)], 0.5)
    lag = round(period_s / trace.step_s)
    return float(correlation[max(0, lag - 2):lag + 3].max(initial=0.0))


def _correlation(pieces: Sequence[Array], reach: float) -> Array:
    """Correlation of the waveform with itself by lag, up to a part of the longest piece; 0 where it has no waveform."""
    longest = int(reach * max(len(piece) for piece in pieces))
    product, first, second = np.zeros(longest + 1), np.zeros(longest + 1), np.zeros(longest + 1)
    for piece in pieces:
        centred = piece - piece.mean()  # of its own: levels that differ are no waveform
        lags = min(longest, len(piece) - 1) + 1
        spectrum = np.fft.rfft(centred, 2 * len(centred))
        product[:lags] += np.fft.irfft(np.abs(spectrum) ** 2)[:lags]
        energy = np.concatenate(([0.0], np.cumsum(centred**2)))
        ends = len(centred) - np.arange(lags)
        first[:lags] += energy[ends]
        second[:lags] += energy[-1] - energy[np.arange(lags)]
    norm = np.sqrt(first * second)
    return np.divide(product, norm, out=np.zeros_like(product), where=norm > 1e-12 * max(1.0, float(norm[0])))


def _is_peak(correlation: Array, lag: int) -> bool:
    return (SAMPLES_PER_RUN <= lag < len(correlation) - 1
            and correlation[lag] >= correlation[lag - 1] and correlation[lag] >= correlation[lag + 1])


def _peak_near(correlation: Array, expected: float, near: float) -> int | None:
    low, high = max(SAMPLES_PER_RUN, int(expected * (1 - near))), int(expected * (1 + near)) + 2
    if low >= min(high, len(correlation) - 1):
        return None
    lag = low + int(np.argmax(correlation[low:high]))
    return lag if _is_peak(correlation, lag) and correlation[lag] >= CLEAR and _dips(correlation, lag) else None


def _first_peak(correlation: Array) -> int | None:
    """The first peak about as high as the highest, beyond the decay from lag 0."""
    decayed = np.flatnonzero(correlation < CLEAR / 2)
    if not len(decayed):
        return None
    start = max(SAMPLES_PER_RUN, int(decayed[0]))
    if start >= len(correlation) - 1:
        return None
    best = float(correlation[start:-1].max(initial=0.0))
    if best < CLEAR:
        return None
    lags = [lag for lag in range(start, len(correlation) - 1)
            if correlation[lag] >= 0.9 * best and _is_peak(correlation, lag)]
    return lags[0] if lags else None


def _dips(correlation: Array, lag: int) -> bool:
    """Between lag 0 and a period the correlation falls: a slow drift alone has none."""
    return float(correlation[:lag].min()) < 0.7 * float(correlation[lag])


def _by_multiples(correlation: Array, lag: int) -> float:
    """The period to a part of a sample: from peaks ever more periods away, as long as they can be told."""
    period, times = _vertex(correlation, lag), 1
    while (following := round(period * times * 2)) < len(correlation) - 1:
        reach = max(1, round(period / 8))
        window = correlation[following - reach:following + reach + 1]
        peak = following - reach + int(np.argmax(window))
        if correlation[peak] < CLEAR or not _is_peak(correlation, peak):
            break
        times *= 2
        period = _vertex(correlation, peak) / times
    return period


def _vertex(values: Array, i: int) -> float:
    """Where the parabola through three values has its top."""
    left, middle, right = values[i - 1], values[i], values[i + 1]
    bend = left - 2 * middle + right
    return i + (0.5 * float((left - right) / bend) if bend < 0 else 0.0)
