"""What a trace says of the runs in it: latency and energy of one, idle power, and all that a reader should know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from intsim.errors import InputError
from intsim.measure.traces.activity import Activity, LeftOut, find_activity
from intsim.measure.traces.apart import hold_whole_runs
from intsim.measure.traces.counting import OTHER, Counted, counted_bursts
from intsim.measure.traces.drifting import drift
from intsim.measure.traces.in_turn import differ_in_turn, periods_in
from intsim.measure.traces.levels import noise_w, smearing, width_for
from intsim.measure.traces.outside import goes_on_outside
from intsim.measure.traces.period import SAMPLES_PER_RUN, Period, evenly, find_period, is_ripple, repetition
from intsim.measure.traces.remarks import all_remarks, joined, noise_remark, step_remark
from intsim.measure.traces.repeated import FEWEST_RUNS
from intsim.measure.traces.samples import Trace
from intsim.measure.traces.spans import Span, samples_of, stretches, total_j, total_s

SHORTEST_RUN_S = 1e-7
"""Even an empty kernel takes longer."""

UNLIKE = 0.3
"""A burst whose power correlates less than that with itself one period later holds something else."""

TWO_RUNS = 0.6
"""Of a burst, the period at the most: a little more than that of two runs."""

FEWEST_BURSTS = 5
"""Bursts alike that are taken as one run each, where nobody says how many there are."""

AS_MANY = 0.02
"""Periods in weaker bursts and runs that were said may differ by that part, for these to be the runs."""


NOISY, MOST_NOISE = 0.13, 0.6
"""Of the runs' power above idle: noise in a sample that is worth a word, and beyond which nothing is told."""

SHARP = 2.0
"""Times what is averaged, above which the ends of a burst are found where they are half way up."""


@dataclass(frozen=True)
class Runs:
    """What a trace says of the runs in it.

    Attributes:
        bursts: start and end of each burst of runs, in seconds.
        start_s, end_s: of the first and the last.
        latency_s, energy_j: per run, idle power included; the uncertainties are those of the bursts' ends, each
            known to within a sample, of noise, and of readings that the trace leaves open. The meter's own error comes
            on top.
        idle_power_w: lowest level that holds; power_w: average in the runs.
        period_s: of the waveform, which may be a part or a multiple of a run; None where none stands out.
        energy_share: of the trace's energy, what is counted.
        remarks: what the reader should know.
    """

    repeats: int
    bursts: tuple[tuple[float, float], ...]
    start_s: float
    end_s: float
    latency_s: float
    latency_uncertainty_s: float
    energy_j: float
    energy_uncertainty_j: float
    idle_power_w: float
    power_w: float
    period_s: float | None
    energy_share: float
    remarks: tuple[str, ...]

    def samples_w(self, trace: Trace) -> NDArray[np.float64]:
        """The samples of the trace that lie in the bursts from end to end."""
        inside = np.any([(trace.time_s - trace.interval_s >= start) & (trace.time_s <= end)
                         for start, end in self.bursts], axis=0)
        return trace.power_w[inside]


def find_runs(trace: Trace, repeats: int) -> Runs:
    """Find ``repeats`` equal runs in a trace, and what one of them takes.

    Raises:
        InputError: no activity, or no idle power beside it, or more runs than it can hold.
    """
    if repeats < 1:
        raise InputError(f"found {repeats}", key="--repeats", expected="a whole number of at least 1")
    activity = find_activity(trace, repeats)
    rippled = _is_rippled(trace, activity)
    activity, period = (activity, None) if rippled else _alike(trace, activity, repeats)
    counted = counted_bursts(trace, activity, repeats, period, waves=not rippled)
    seconds = total_s(trace, counted.bursts)
    energy = total_j(trace, counted.bursts)
    power, latency = counted.power_w or energy / seconds, counted.latency_s
    if latency < SHORTEST_RUN_S:
        raise InputError(f"{repeats} runs in {seconds:.4g} s", file=trace.path, key="--repeats",
                         expected=f"at most {seconds / SHORTEST_RUN_S:.0f}: no call takes less than "
                                  f"{SHORTEST_RUN_S * 1e9:g} ns")
    blurred_s = _blurred_s(trace, power - activity.idle_w)
    deviation, deviation_j = _deviations(trace, counted, repeats, power - activity.idle_w)
    deviation = float(np.hypot(deviation, blurred_s / repeats * sum(
        s.seconds(trace) < SHARP * blurred_s for s in counted.bursts)))
    left_out = joined(sorted((*activity.left_out, *counted.left_out), key=lambda w: w.span.first))
    share = energy / trace.energy_j
    period_s = counted.period_s or (period.seconds if period else None)
    if period_s is None and latency >= SAMPLES_PER_RUN * trace.step_s and _are_runs(trace, counted.bursts, repeats):
        period_s = latency
    ends = tuple((s.start_s(trace), s.end_s(trace)) for s in counted.bursts)
    return Runs(repeats, ends, ends[0][0], ends[-1][1], latency, deviation, latency * power,
                float(np.hypot(deviation * power, deviation_j)),
                activity.idle_w, power, period_s, share,
                all_remarks(trace, repeats, counted, activity, left_out)
                + noise_remark(blurred_s, noise_w(trace), power - activity.idle_w)
                + (step_remark(trace, counted.bursts, activity.idle_w) if repeats > 1 and period_s is None else ()))


def _blurred_s(trace: Trace, rise_w: float) -> float:
    """Over how long a trace is averaged to tell runs from noise; 0 where noise is low.

    Raises:
        InputError: the noise is such that what was found may be noise.
    """
    noise = noise_w(trace)
    if noise > MOST_NOISE * rise_w:
        raise InputError(f"found {noise:.3g} W of noise in a sample beside runs at {rise_w:.3g} W above idle power",
                         file=trace.path, expected=f"at most {MOST_NOISE:g} of that: a meter that averages for longer, "
                         "or runs that take more of the trace")
    return width_for(trace, noise, rise_w) * trace.step_s if noise > NOISY * rise_w else 0.0


def _is_rippled(trace: Trace, activity: Activity) -> bool:
    """Whether what repeats in the activity repeats beside it as well."""
    spans = sorted([*activity.bursts, *(w.span for w in activity.left_out)], key=lambda s: s.first)
    idle = np.ones(len(trace.power_w), dtype=bool)
    idle[samples_of(spans)] = False
    both = [[(s.start_s(trace), s.end_s(trace)) for s in some] for some in (activity.bursts, stretches(idle))]
    if is_ripple(trace, *both):
        return True
    period = find_period(trace, both[0])
    return period is not None and goes_on_outside(trace, activity.bursts, activity.idle_w, period.seconds)


def _deviations(trace: Trace, counted: Counted, repeats: int, rise_w: float) -> tuple[float, float]:
    """Of the length of a run, and of its energy by the noise of its samples alone.

    Each end lies anywhere within the sample that holds it, and noise moves it: two uniform distributions per burst, and
    the noise of what is averaged to tell the runs from idle power. Another reading of the trace comes on top.
    """
    noise, samples = noise_w(trace), len(samples_of(counted.bursts))
    ends = 2 * len(counted.bursts) * (1 / 12 + smearing(trace) * (noise / max(rise_w, 1e-9)) ** 2)
    return (float(np.hypot(trace.step_s * np.sqrt(ends) / repeats, counted.unsure_s)),
            noise * trace.step_s * float(np.sqrt(samples)) / repeats)


def count_runs(trace: Trace) -> int:
    """How many periods the activity of a trace holds, where nobody says how many runs there are.

    Raises:
        InputError: no activity, no idle power, or no period stands out.
    """
    count: int | None = None
    for _ in range(4):
        activity = find_activity(trace, count)
        if count is not None and _are_runs(trace, activity.bursts, count):
            break
        period = find_period(trace, [(s.start_s(trace), s.end_s(trace)) for s in activity.bursts], reach=TWO_RUNS)
        if period is None:
            if len(activity.bursts) >= FEWEST_BURSTS and _are_runs(trace, activity.bursts, len(activity.bursts)):
                return len(activity.bursts)
            raise InputError("no period stands out", file=trace.path, key="--repeats",
                             expected="how many runs the trace holds")
        found = _in_whole_runs(trace, activity.bursts, period.seconds)
        if found == count:
            break
        count = found
    return found


def _in_whole_runs(trace: Trace, bursts: Sequence[Span], period_s: float) -> int:
    """How many runs bursts hold that repeat every so many seconds: a run is as many periods as differ in turn."""
    if drifting := drift(trace, bursts, period_s):  # out of step they would differ in turn
        return max(1, round(drifting.held))
    pieces = [periods_in(evenly(trace, s.start_s(trace), s.end_s(trace), trace.step_s), period_s / trace.step_s)
              for s in bursts]
    total = total_s(trace, bursts)
    return max(1, round(total / (period_s * differ_in_turn(pieces))))


def _are_runs(trace: Trace, bursts: Sequence[Span], repeats: int) -> bool:
    """Whether each burst is one run: there are as many, alike."""
    return len(bursts) == repeats >= FEWEST_RUNS and hold_whole_runs(trace, bursts, repeats)


def _alike(trace: Trace, activity: Activity, repeats: int) -> tuple[Activity, Period | None]:
    """The bursts that have the waveform of the others, and its period."""
    period = _period(trace, activity.bursts, repeats)
    if period is None:
        return _elsewhere(trace, activity, repeats)
    if len(activity.bursts) == 1:
        return activity, period
    long_enough = [s for s in activity.bursts if s.seconds(trace) >= 2.5 * period.seconds]
    strange = [s for s in long_enough if repetition(trace, (s.start_s(trace), s.end_s(trace)), period.seconds) < UNLIKE]
    kept = tuple(s for s in activity.bursts if s not in strange)
    if not strange or not kept:
        return activity, period
    held = total_s(trace, kept) / period.seconds
    if total_j(trace, kept) < total_j(trace, strange) and abs(held - repeats) > max(1.0, AS_MANY * repeats):
        return activity, None  # chance, in bursts that are not most of the activity
    others = [LeftOut(s, OTHER) for s in strange]
    return replace(activity, bursts=kept, left_out=(*activity.left_out, *others)), _period(trace, kept, repeats)


def _elsewhere(trace: Trace, activity: Activity, repeats: int) -> tuple[Activity, Period | None]:
    """Weaker bursts instead, if they hold that many periods: what has more energy and none is other work."""
    weaker = tuple(w.span for w in joined(activity.left_out))
    period = _period(trace, weaker, repeats) if weaker and repeats >= FEWEST_RUNS else None
    if period is None or abs(total_s(trace, weaker) / period.seconds - repeats) > AS_MANY * repeats:
        return activity, None
    return replace(activity, bursts=weaker, left_out=tuple(LeftOut(s, OTHER) for s in activity.bursts)), period


def _period(trace: Trace, bursts: Sequence[Span], repeats: int) -> Period | None:
    total = total_s(trace, bursts)
    return find_period(trace, [(s.start_s(trace), s.end_s(trace)) for s in bursts], total / repeats)


