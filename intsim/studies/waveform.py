"""A projected run beside measured ones: power over time, what runs on each plateau, and time, power and energy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from intsim.errors import InputError
from intsim.measure.traces import Fold, Runs, Trace
from intsim.result import Event, Result

SHORTEST = 0.004
"""Of a run: spans that last less are not told apart, as between two kernels."""

SHOWN = 0.9
"""Of a run's time, what its events must reach to for it to be shown."""

POINTS = 500
"""At which two waveforms are compared."""


@dataclass(frozen=True)
class Plateau:
    """A span of a projected run in which the same cores do the same.

    Attributes:
        step: of the pipeline; cores: at work (``big x4 + little x4``).
        start_s: in the order of the measured waveform, whose beginning is arbitrary.
    """

    step: str
    cores: str
    start_s: float
    duration_s: float
    power_w: float


@dataclass(frozen=True)
class Compared:
    """A figure of a run, measured and projected; the error is of the projected one."""

    quantity: str
    measured: float
    projected: float
    error_percent: float


@dataclass(frozen=True)
class Beside:
    """A projected run beside measured ones.

    Attributes:
        latency_s, power_w: of the projected run; plateaus: of it.
        compared: time, mean power and energy of a run. not_modelled: what the projected run leaves out.
        deviations_w: of a meter's samples from their mean, as measured and as of projected runs that are all alike;
            None where a waveform was folded, of which a sample is a part.
    """

    latency_s: float
    power_w: float
    plateaus: tuple[Plateau, ...]
    compared: tuple[Compared, ...]
    not_modelled: tuple[str, ...]
    deviations_w: tuple[float, float] | None


def beside(result: Result, runs: Runs, folded: Fold | None, trace: Trace) -> Beside:
    """A projected run beside measured ones.

    Args:
        result: of one head on a machine with a power model.
        runs: as a meter showed them; folded: their waveform, where the meter resolves it; trace: what it wrote.

    Raises:
        InputError: a result without power over its whole time.
    """
    found = plateaus(result, folded.waveform_w if folded else ())
    assert result.energy_j is not None
    assert result.power_w is not None
    pairs = (("latency ms", runs.latency_s * 1e3, result.latency_s * 1e3),
             ("mean power W", runs.power_w, result.power_w), ("energy J", runs.energy_j, result.energy_j))
    compared = tuple(Compared(name, measured, projected, 100 * (projected / measured - 1.0))
                     for name, measured, projected in pairs)
    deviations = None if folded else (float(np.std(runs.samples_w(trace))), deviation_w(found, trace.step_s))
    return Beside(result.latency_s, result.power_w, found, compared, result.not_modelled, deviations)


def deviation_w(run: Sequence[Plateau], sample_s: float) -> float:
    """How far means over ``sample_s`` deviate from the mean of all, of a run that follows itself without a change."""
    times = np.cumsum([0.0, *(plateau.duration_s for plateau in run)])
    energies = np.cumsum([0.0, *(plateau.duration_s * plateau.power_w for plateau in run)])

    def energy_j(until_s: NDArray[np.float64]) -> NDArray[np.float64]:
        whole, rest = np.divmod(until_s, times[-1])
        found: NDArray[np.float64] = whole * energies[-1] + np.interp(rest, times, energies)
        return found

    starts = times[-1] * np.arange(POINTS) / POINTS
    return float(np.std((energy_j(starts + sample_s) - energy_j(starts)) / sample_s))


def plateaus(result: Result, waveform_w: Sequence[float] = ()) -> tuple[Plateau, ...]:
    """The plateaus of a projected run, turned as the measured waveform is turned.

    Args:
        result: of one head on a machine with a power model.
        waveform_w: power over one measured run, in equal steps; without it the run begins at its beginning.

    Raises:
        InputError: a result without power over its whole time.
    """
    spans = [*_spans(result)]
    # Of several heads one after another, events and samples show the first.
    if not spans or max(event.end_s for event in result.events) < SHOWN * result.latency_s:
        raise InputError(f"{result.machine} shows no power over a whole run", key="--machine",
                         expected="a machine with a power model, and a call of one head")
    first = _begins(spans, np.asarray(waveform_w)) if waveform_w else 0
    turned, at = [*spans[first:], *spans[:first]], 0.0
    found = []
    for span in turned:
        found.append(replace(span, start_s=at))
        at += span.duration_s
    return tuple(found)


def _spans(result: Result) -> Iterator[Plateau]:
    """What runs from sample to sample of the power, equal neighbours joined and short ones left out."""
    samples = [s for s in result.samples if s.counter == "power_w"]
    ends = [*(s.time_s for s in samples[1:]), result.latency_s][:len(samples)]
    busy = [event for event in result.events if event.reason == "busy"]
    last: Plateau | None = None
    for sample, end in zip(samples, ends, strict=True):
        lasts = end - sample.time_s
        if lasts < SHORTEST * result.latency_s:
            continue
        step, cores = _at(busy, (sample.time_s + end) / 2)
        if last and (last.step, last.cores) == (step, cores):
            whole = last.duration_s + lasts
            power = (last.power_w * last.duration_s + sample.value * lasts) / whole
            last = replace(last, duration_s=whole, power_w=power)
            continue
        if last:
            yield last
        last = Plateau(step, cores, sample.time_s, lasts, sample.value)
    if last:
        yield last


def _at(busy: Sequence[Event], time_s: float) -> tuple[str, str]:
    there = [event for event in busy if event.start_s <= time_s < event.end_s]
    return (there[0].name if there else "nothing", " + ".join(dict.fromkeys(event.track for event in there)) or "none")


def _begins(spans: Sequence[Plateau], measured: NDArray[np.float64]) -> int:
    """The span with which the projected waveform, turned and stretched to the same length, is most like the other."""
    edges = np.cumsum([0.0, *(span.duration_s for span in spans)])
    edges /= edges[-1]
    times = (np.arange(POINTS) + 0.5) / POINTS
    own = np.array([span.power_w for span in spans])[np.searchsorted(edges, times, side="right") - 1]
    other = np.interp(times, (np.arange(len(measured)) + 0.5) / len(measured), measured)
    likeness = [float(np.dot(np.roll(own, -int(start * POINTS)), other)) for start, _ in pairwise(edges)]
    return int(np.argmax(likeness))
