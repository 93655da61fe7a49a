"""What a trace says of the runs in it: latency and energy of one, idle power, and all that a reader should know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from intsim.errors import InputError
from intsim.measure.traces.activity import Activity, LeftOut, find_activity
from intsim.measure.traces.period import Period, find_period, repetition
from intsim.measure.traces.repeated import FEWEST_RUNS, repeated_runs
from intsim.measure.traces.samples import Trace
from intsim.measure.traces.spans import Span

MOST_NAMED = 4
"""Parts of a trace that are named each; of more, the largest."""

JUMP, JUMP_PART = 2.0, 0.005
"""A sample that is so many times its neighbours and adds that part of the energy is named."""

SHORTEST_RUN_S = 1e-7
"""Even an empty kernel takes longer."""

UNLIKE = 0.3
"""A burst whose power correlates less than that with itself one period later holds something else."""

LEVELS = 100
"""Averages of a burst in which a lasting step of power is looked for."""

STEP, LEAST_STEP = 0.9, 0.1
"""The step explains that part of the averages' variance, and is that part of the higher level above idle."""

OTHER = "without the waveform of the runs: other work"
CUT = 2
"""Samples before or after the runs that are more than the unsharp end of one."""

TWO_RUNS = 0.6
"""Of a burst, the period at the most: a little more than that of two runs."""

AS_MANY = 0.02
"""Periods in weaker bursts and runs that were said may differ by that part, for these to be the runs."""

AGREES = 0.02
"""Periods in the activity and runs that were said to be in it may differ by that part, or by one."""


@dataclass(frozen=True)
class Runs:
    """What a trace says of the runs in it.

    Attributes:
        bursts: start and end of each burst of runs, in seconds.
        start_s, end_s: of the first and the last.
        latency_s, energy_j: per run, idle power included; the uncertainties are those of the bursts' ends, each
            known to within a sample. The meter's own error comes on top.
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


@dataclass(frozen=True)
class _Counted:
    """Bursts as they are counted, and how long one run is; the period, where it was found with them."""

    bursts: tuple[Span, ...]
    latency_s: float
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[str, ...] = ()
    period_s: float | None = None


def find_runs(trace: Trace, repeats: int) -> Runs:
    """Find ``repeats`` equal runs in a trace, and what one of them takes.

    Raises:
        InputError: no activity, or no idle power beside it, or more runs than it can hold.
    """
    if repeats < 1:
        raise InputError(f"found {repeats}", key="--repeats", expected="a whole number of at least 1")
    activity, period = _alike(trace, find_activity(trace, repeats), repeats)
    counted = _counted(trace, activity, repeats, period)
    seconds = sum(s.seconds(trace) for s in counted.bursts)
    energy = sum(s.energy_j(trace) for s in counted.bursts)
    power, latency = energy / seconds, counted.latency_s
    if latency < SHORTEST_RUN_S:
        raise InputError(f"{repeats} runs in {seconds:.4g} s", file=trace.path, key="--repeats",
                         expected=f"at most {seconds / SHORTEST_RUN_S:.0f}: no call takes less than "
                                  f"{SHORTEST_RUN_S * 1e9:g} ns")
    # Each end lies anywhere within the sample that holds it: the deviation of two uniform distributions per burst.
    deviation = trace.step_s * float(np.sqrt(2 * len(counted.bursts) / 12)) / repeats
    left_out = _joined(sorted((*activity.left_out, *counted.left_out), key=lambda w: w.span.first))
    share = energy / trace.energy_j
    period_s = counted.period_s or (period.seconds if period else None)
    ends = tuple((s.start_s(trace), s.end_s(trace)) for s in counted.bursts)
    return Runs(repeats, ends, ends[0][0], ends[-1][1], latency, deviation, latency * power, deviation * power,
                activity.idle_w, power, period_s, share,
                _remarks(trace, repeats, counted, left_out, share) + _low(trace, activity)
                + (_step(trace, counted.bursts, activity.idle_w) if repeats > 1 and period_s is None else ()))


def count_runs(trace: Trace) -> int:
    """How many periods the activity of a trace holds, where nobody says how many runs there are.

    Raises:
        InputError: no activity, no idle power, or no period stands out.
    """
    count: int | None = None
    for _ in range(4):
        activity = find_activity(trace, count)
        period = find_period(trace, [(s.start_s(trace), s.end_s(trace)) for s in activity.bursts], reach=TWO_RUNS)
        if period is None:
            raise InputError("no period stands out", file=trace.path, key="--repeats",
                             expected="how many runs the trace holds")
        total = sum(s.seconds(trace) for s in activity.bursts)
        found = max(1, round(total / period.seconds))
        if found == count:
            break
        count = found
    return found


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
    others = [LeftOut(s, OTHER) for s in strange]
    return replace(activity, bursts=kept, left_out=(*activity.left_out, *others)), _period(trace, kept, repeats)


def _elsewhere(trace: Trace, activity: Activity, repeats: int) -> tuple[Activity, Period | None]:
    """Weaker bursts instead, if they hold that many periods: what has more energy and none is other work."""
    weaker = tuple(w.span for w in _joined(activity.left_out))
    period = _period(trace, weaker, repeats) if weaker and repeats >= FEWEST_RUNS else None
    if period is None or abs(sum(s.seconds(trace) for s in weaker) / period.seconds - repeats) > AS_MANY * repeats:
        return activity, None
    return replace(activity, bursts=weaker, left_out=tuple(LeftOut(s, OTHER) for s in activity.bursts)), period


def _period(trace: Trace, bursts: Sequence[Span], repeats: int) -> Period | None:
    total = sum(s.seconds(trace) for s in bursts)
    return find_period(trace, [(s.start_s(trace), s.end_s(trace)) for s in bursts], total / repeats)


def _counted(trace: Trace, activity: Activity, repeats: int, period: Period | None) -> _Counted:
    total = sum(s.seconds(trace) for s in activity.bursts)
    plain = _Counted(activity.bursts, total / repeats)
    if (alone := _without_other_work(trace, activity, repeats)) is not None:
        return alone
    if period is None:
        return plain
    run_s = _run_length(total, repeats, period.seconds)
    held = total / period.seconds
    if run_s is not None:
        return _trimmed(trace, activity, repeats, run_s, ()) if total - repeats * run_s > 2 * trace.step_s else (
            plain if abs(total - repeats * run_s) <= 2 * trace.step_s else _Counted(activity.bursts, run_s))
    words = f"the waveform repeats every {period.seconds:.4g} s, {held:.4g} times; {repeats} runs were said"
    if 0.5 < held / repeats < 2:
        return _trimmed(trace, activity, max(1, round(held)), period.seconds,
                        (f"{words}: a run is taken as one period",))
    return _Counted(plain.bursts, plain.latency_s, (), (f"{words}: the activity is divided by these",))


def _without_other_work(trace: Trace, activity: Activity, repeats: int) -> _Counted | None:
    """The runs of a single burst without the work right before and after them; None where all of it is like runs."""
    if len(activity.bursts) != 1:
        return None
    span = activity.bursts[0]
    found = repeated_runs(trace, span, repeats)
    if found is None:
        return None
    cuts = [LeftOut(cut, OTHER) for cut in _around(span, found.span) if cut.seconds(trace) > CUT * trace.step_s]
    return _Counted((found.span,), found.run_s, tuple(cuts), (), found.run_s) if cuts else None


def _around(span: Span, inner: Span) -> list[Span]:
    """What of a span lies before and after another within it."""
    both = Span(span.first, inner.first - 1), Span(inner.last + 1, span.last)
    return [cut for cut in both if cut.last >= cut.first]


def _run_length(total: float, repeats: int, period: float) -> float | None:
    """A run in whole periods, or a whole part of one, if so many runs fill the activity; None if they do not."""
    held = total / period
    ratio = held / repeats
    factor = max(1, round(ratio)) if ratio >= 1 else 1 / max(1, round(1 / ratio))
    if abs(held - factor * repeats) <= max(1.0 * max(factor, 1.0), AGREES * held):
        return period * factor
    return None


def _trimmed(trace: Trace, activity: Activity, repeats: int, run_s: float, remarks: tuple[str, ...]) -> _Counted:
    """The bursts cut to whole runs: of all windows of that length the one with the most energy."""
    lengths = [s.seconds(trace) for s in activity.bursts]
    counts = [max(1, round(length / run_s)) for length in lengths]
    while sum(counts) > repeats and max(counts) > 1:
        most = min((i for i, n in enumerate(counts) if n > 1), key=lambda i: lengths[i] / run_s - counts[i])
        counts[most] -= 1
    bursts, cuts = [], []
    for span, count in zip(activity.bursts, counts, strict=True):
        window = _best_window(trace, span, count * run_s)
        bursts.append(window)
        cuts += [LeftOut(cut, "beyond a whole number of runs: warm idle, warm-up or preparation")
                 for cut in _around(span, window)]
    return _Counted(tuple(bursts), run_s, tuple(cuts), remarks)


def _best_window(trace: Trace, span: Span, seconds: float) -> Span:
    """The part of a span that is so long and holds the most energy."""
    width = round(seconds / trace.step_s)
    if width >= span.last - span.first + 1:
        return span
    energy = np.concatenate(([0.0], np.cumsum((trace.power_w * trace.interval_s)[span.samples])))
    first = span.first + int(np.argmax(energy[width:] - energy[:-width]))
    return Span(first, first + width - 1)


def _low(trace: Trace, activity: Activity) -> tuple[str, ...]:
    """A word on low phases that only the period tells from idle time."""
    if not activity.low:
        return ()
    seconds = sum(span.seconds(trace) for span in activity.low)
    power = sum(span.energy_j(trace) for span in activity.low) / seconds
    return (f"counted: {seconds:.3g} s at {power:.3g} W, near idle power, in {len(activity.low)} gaps: the power "
            "around them keeps the period of the runs",)


def _jumps(trace: Trace, bursts: Sequence[Span]) -> list[str]:
    """Single samples far above both neighbours that carry a part of the energy."""
    power = trace.power_w
    around = np.concatenate(([power[1]], np.maximum(power[:-2], power[2:]), [power[-2]]))
    counted = np.concatenate([np.arange(s.first, s.last + 1) for s in bursts])
    energy = sum(s.energy_j(trace) for s in bursts)
    excess = (power - around) * trace.interval_s
    jumps = counted[(power[counted] > JUMP * around[counted]) & (excess[counted] > JUMP_PART * energy)]
    return [f"counted: a single sample of {power[i]:.4g} W at {trace.time_s[i]:.2f} s, beside {around[i]:.3g} W: "
            f"{excess[i] / energy:.0%} of the energy" for i in jumps[:MOST_NAMED]]


def _step(trace: Trace, bursts: Sequence[Span], idle_w: float) -> tuple[str, ...]:
    """A word where runs too short to be seen hold one level of power and then another: throttled, or other work."""
    if len(bursts) != 1 or bursts[0].last - bursts[0].first < 2 * LEVELS:
        return ()
    power = np.array([part.mean() for part in np.array_split(trace.power_w[bursts[0].samples], LEVELS)])
    at = np.arange(LEVELS // 20, LEVELS - LEVELS // 20)
    before = np.cumsum(power)[at - 1] / at
    after = (power.sum() - before * at) / (LEVELS - at)
    between = at * (LEVELS - at) / LEVELS * (before - after) ** 2
    best = int(np.argmax(between))
    low, high = sorted((float(before[best]), float(after[best])))
    if between[best] < STEP * float(np.sum((power - power.mean()) ** 2)) or high - low < LEAST_STEP * (high - idle_w):
        return ()
    when = trace.time_s[bursts[0].first + (bursts[0].last - bursts[0].first) * int(at[best]) // LEVELS]
    return (f"counted: power steps from {before[best]:.3g} W to {after[best]:.3g} W at {when:.2f} s and stays there: "
            "a clock that changed, or on one side other work, which a meter cannot tell from runs this short",)


def _joined(parts: Sequence[LeftOut]) -> list[LeftOut]:
    """Parts that touch, as one, with the reason of the longer."""
    found: list[LeftOut] = []
    for part in parts:
        if found and found[-1].span.last + 1 == part.span.first:
            longer = max(found[-1], part, key=lambda w: w.span.last - w.span.first)
            found[-1] = LeftOut(Span(found[-1].span.first, part.span.last), longer.why)
        else:
            found.append(part)
    return found


def _remarks(trace: Trace, repeats: int, counted: _Counted, left_out: Sequence[LeftOut],
             share: float) -> tuple[str, ...]:
    remarks = [*trace.remarks]
    if counted.bursts[0].first == 0:
        remarks.append("the trace starts inside the runs: what came before it is not counted")
    if counted.bursts[-1].last == len(trace.power_w) - 1:
        remarks.append("the trace ends inside the runs: what came after it is not counted")
    if len(counted.bursts) > 1:
        listed = [_times(trace, span) for span in counted.bursts[:8]]
        more = f" and {len(counted.bursts) - 8} more" if len(counted.bursts) > 8 else ""
        remarks.append(f"the runs lie in {len(counted.bursts)} bursts, all counted: " + ", ".join(listed) + more
                       + "; the idle time between them is not")
    if 1 < len(counted.bursts) == repeats:
        every = (counted.bursts[-1].start_s(trace) - counted.bursts[0].start_s(trace)) / (repeats - 1)
        remarks.append("each run is a burst of its own: if the idle time after it is part of it, "
                       f"one takes {every:.4g} s")
    remarks += counted.remarks
    largest = sorted(left_out, key=lambda w: -w.span.energy_j(trace))[:MOST_NAMED]
    remarks += [f"left out: {_times(trace, w.span)} at {w.span.power_w(trace):.3g} W, {w.why}"
                for w in sorted(largest, key=lambda w: w.span.first)]
    if len(left_out) > MOST_NAMED:
        rest = sum(w.span.seconds(trace) for w in left_out if w not in largest)
        remarks.append(f"left out: {len(left_out) - MOST_NAMED} more stretches above idle, {rest:.3g} s in all")
    remarks += _jumps(trace, counted.bursts)
    if share < 0.5:
        remarks.append(f"the result is from {share:.0%} of the trace's energy: under half of it")
    return tuple(remarks)


def _times(trace: Trace, span: Span) -> str:
    return f"{span.start_s(trace):.2f} to {span.end_s(trace):.2f} s"
