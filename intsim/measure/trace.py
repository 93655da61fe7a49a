"""A power meter's export: where the runs are in it, their latency and energy, and the power of their phases.

A sample is the average since the sample before it, as the energy counter of the POWER-Z shows (its steps are power
times interval). Idle power is the median of what lies before and after the runs; the runs begin and end where power
passes a part of the way from idle to active. Short dips below it inside (serial sections) belong to the runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from intsim.errors import InputError
from intsim.measure.table import Table, number, read_table

FORMATS = {"POWER-Z": ("Unix", "PWR"), "plain": ("time_s", "power_w")}
"""Time in seconds and power in watts, by format."""

EDGE = 0.15
"""From idle to the average active power, how far up counts as active: one core alone on an eight-core board does."""

LONGEST_DIP_S = 0.5
"""Below the edge for longer than this, a run has ended."""

FEWEST_IDLE = 5
"""Idle samples in a row without which idle power is unknown."""

SAMPLES_PER_RUN = 8
"""A run must span that many samples before a sample shows one phase of it rather than a mixture."""

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Trace:
    """Samples of a meter: the time at which each ends, its length, its average power."""

    path: Path
    time_s: Array
    interval_s: Array
    power_w: Array


@dataclass(frozen=True)
class Phase:
    """A level of power within the runs, and the share of their time that it holds."""

    power_w: float
    share: float


@dataclass(frozen=True)
class Runs:
    """What a trace says of the runs in it.

    Attributes:
        start_s, end_s: the active interval; first, last: its samples.
        latency_s, energy_j: per run, idle power included; the uncertainties are those of the interval's two ends, each
            known to within a sample. The meter's own error comes on top.
        idle_power_w: median outside the interval; power_w: average inside.
        phases: levels that the waveform tells apart, highest first; empty where a run is too short for it.
        remarks: what the reader should know.
    """

    repeats: int
    first: int
    last: int
    start_s: float
    end_s: float
    latency_s: float
    latency_uncertainty_s: float
    energy_j: float
    energy_uncertainty_j: float
    idle_power_w: float
    power_w: float
    phases: tuple[Phase, ...]
    remarks: tuple[str, ...]


def read_trace(path: str | Path) -> Trace:
    """Read a meter's export: the POWER-Z columns, or a plain CSV with ``time_s`` and ``power_w``.

    Raises:
        InputError: other columns, numbers that are none, time that does not advance, power below 0, power that is not
            voltage times current, missing samples.
    """
    table = read_table(path)
    formats = [columns for columns in FORMATS.values() if set(columns) <= set(table.header)]
    if not formats:
        raise InputError("found the columns " + ", ".join(table.header), file=table.path, line=1,
                         expected=" or ".join(f"{a} and {b} ({name})" for name, (a, b) in FORMATS.items()))
    time_name, power_name = formats[0]
    time, power = np.empty(len(table.rows)), np.empty(len(table.rows))
    for i, (line, row) in enumerate(table.rows):
        time[i], power[i] = _cell(table, line, row, time_name), _cell(table, line, row, power_name)
        if power[i] < 0:
            raise InputError(f"found {row[power_name]}", file=table.path, line=line, key=power_name,
                             expected="a power of at least 0 W")
        if i and time[i] <= time[i - 1]:
            raise InputError(f"found {row[time_name]}", file=table.path, line=line, key=time_name,
                             expected=f"a time after the one before it, {time[i - 1]:g} s")
        if "VBUS" in row and "IBUS" in row:
            product = _cell(table, line, row, "VBUS") * _cell(table, line, row, "IBUS")
            if abs(product - power[i]) > 0.02 * max(power[i], 1.0):
                raise InputError(f"found {row[power_name]}", file=table.path, line=line, key=power_name,
                                 expected=f"VBUS times IBUS, {product:.4g} W")
    if len(time) < 4 * FEWEST_IDLE:
        raise InputError(f"found {len(time)} samples", file=table.path, expected=f"at least {4 * FEWEST_IDLE}")
    return Trace(table.path, time, _intervals(table, time), power)


def _cell(table: Table, line: int, row: Mapping[str, str], name: str) -> float:
    value = number(table.path, line, row, name)
    if value is None:
        raise InputError("found nothing", file=table.path, line=line, key=name, expected="a number")
    return value


def _intervals(table: Table, time: Array) -> Array:
    steps = np.diff(time)
    usual = float(np.median(steps))
    lost = np.flatnonzero(steps > 25 * usual)
    if len(lost):
        raise InputError(f"no sample for {steps[lost[0]]:.3g} s", file=table.path, line=table.rows[lost[0] + 1][0],
                         expected=f"samples about every {usual:.3g} s")
    return np.concatenate(([usual], steps))


def find_runs(trace: Trace, repeats: int) -> Runs:
    """Find the active interval of ``repeats`` equal runs, and what one of them takes.

    Raises:
        InputError: no active interval, or no idle power beside it.
    """
    if repeats < 1:
        raise InputError(f"found {repeats}", key="--repeats", expected="a whole number of at least 1")
    power = trace.power_w
    edge = _edge(trace)
    first, last = _longest(trace, power > edge)
    idle_samples = _idle(trace, first, last, edge)
    idle = float(np.median(idle_samples))
    inside = slice(first, last + 1)
    energy = float(np.sum(power[inside] * trace.interval_s[inside]))
    seconds = float(np.sum(trace.interval_s[inside]))
    active = energy / seconds
    # Each end lies anywhere within the sample that holds it: the deviation of two uniform distributions.
    deviation = float(np.median(trace.interval_s)) * np.sqrt(2 / 12)
    remarks = []
    if first == 0:
        remarks.append("the trace starts inside the runs: what came before it is not counted")
    if last == len(power) - 1:
        remarks.append("the trace ends inside the runs: what came after it is not counted")
    phases = _phases(power[inside], trace.interval_s[inside], repeats)
    if not phases:
        remarks.append(f"phases are not told apart: a run spans {(last - first + 1) / repeats:.2g} samples, "
                       f"{SAMPLES_PER_RUN} are needed, or holds one level only")
    return Runs(repeats, first, last, float(trace.time_s[first] - trace.interval_s[first]), float(trace.time_s[last]),
                seconds / repeats, float(deviation / repeats), energy / repeats, float(deviation * active / repeats),
                idle, active, phases, tuple(remarks))


def _edge(trace: Trace) -> float:
    """The power that separates idle from active: where both sides of it give it back."""
    power = trace.power_w
    low, high = float(power.min()), float(np.percentile(power, 95))
    edge = low + EDGE * (high - low)
    for _ in range(50):
        below, above = power[power <= edge], power[power > edge]
        if not len(above):
            break
        following = float(np.median(below) + EDGE * (np.mean(above) - np.median(below)))
        if abs(following - edge) < 1e-9:
            break
        edge = following
    return edge


def _longest(trace: Trace, active: NDArray[np.bool_]) -> tuple[int, int]:
    """The span of active samples with the most energy, bridging short dips."""
    marks = np.flatnonzero(active)
    if not len(marks):
        raise InputError("power never rises", file=trace.path, expected="a trace with runs in it")
    gaps = trace.time_s[marks[1:]] - trace.interval_s[marks[1:]] - trace.time_s[marks[:-1]]
    cuts = np.flatnonzero(gaps > LONGEST_DIP_S)
    firsts = np.concatenate(([marks[0]], marks[cuts + 1]))
    lasts = np.concatenate((marks[cuts], [marks[-1]]))
    energy = np.concatenate(([0.0], np.cumsum(trace.power_w * trace.interval_s)))
    best = int(np.argmax(energy[lasts + 1] - energy[firsts]))
    return int(firsts[best]), int(lasts[best])


def _idle(trace: Trace, first: int, last: int, edge: float) -> Array:
    """The samples before and after the runs that are below the edge."""
    outside = np.concatenate((trace.power_w[:first], trace.power_w[last + 1:]))
    idle = outside[outside <= edge]
    dip = int(np.count_nonzero(trace.power_w[first:last + 1] <= edge))
    if len(idle) < FEWEST_IDLE or (dip > len(idle) and first == 0 and last == len(trace.power_w) - 1):
        raise InputError("no idle power before or after the runs", file=trace.path,
                         expected=f"at least {FEWEST_IDLE} samples of the idle device")
    active = trace.power_w[first:last + 1].mean()
    if active < 1.05 * float(np.median(idle)):
        raise InputError("power never rises clearly above idle", file=trace.path, expected="a trace with runs in it")
    return idle


def _phases(power: Array, interval: Array, repeats: int) -> tuple[Phase, ...]:
    """Two levels that part the samples with the least spread inside each (Otsu), if they are clearly two."""
    if len(power) / repeats < SAMPLES_PER_RUN:
        return ()
    order = np.argsort(power, kind="stable")
    level, weight = power[order], interval[order]
    count, total = np.cumsum(weight), np.cumsum(weight * level)
    low_share = count[:-1] / count[-1]
    low = total[:-1] / count[:-1]
    high = (total[-1] - total[:-1]) / (count[-1] - count[:-1])
    between = low_share * (1 - low_share) * (high - low) ** 2
    cut = int(np.argmax(between))
    variance = float(np.sum(weight * (level - total[-1] / count[-1]) ** 2) / count[-1])
    if variance <= 0 or between[cut] < 0.75 * variance:  # a single normal distribution gives 0.64
        return ()
    return (Phase(_median(level[cut + 1:], weight[cut + 1:]), float(1 - low_share[cut])),
            Phase(_median(level[:cut + 1], weight[:cut + 1]), float(low_share[cut])))


def _median(values: Array, weights: Array) -> float:
    """The weighted median of sorted values: mixed samples at the borders do not move it."""
    return float(values[np.searchsorted(np.cumsum(weights), np.sum(weights) / 2)])
