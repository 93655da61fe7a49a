"""What of the activity is counted as runs: whole ones, as long as their waveform or their bursts say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from intsim.measure.traces.activity import FEWEST_ALIKE, HALF, WAIT, Activity, LeftOut
from intsim.measure.traces.apart import alike
from intsim.measure.traces.drifting import drift
from intsim.measure.traces.ends import inside, lower_ends, sharp
from intsim.measure.traces.levels import without_jumps
from intsim.measure.traces.period import Period
from intsim.measure.traces.repeated import repeated_runs
from intsim.measure.traces.samples import Trace
from intsim.measure.traces.spans import Span, samples_of, total_j, total_s
from intsim.measure.traces.whole import whole_bursts

OTHER = "without the waveform of the runs: other work"
CUT = 2
"""Samples before or after the runs that are more than the unsharp end of one."""

AGREES = 0.02
"""Periods in the activity and runs that were said to be in it may differ by that part, or by one."""

DRIFTS, BETTER = 0.5, 2.0
"""Runs by which those counted at a drifting period may differ from those that were said; times as near as those at one
period."""

LOWER_END = "lower power for less than a run: cooling, or other work"
CUT_OFF = "a run that the trace does not hold as a whole"
MISSING = 0.1
"""Of a run, what the activity may lack before the power is taken from whole runs alone."""


@dataclass(frozen=True)
class Counted:
    """Bursts as they are counted, how long one run is, and the power in whole runs; the period, where it was found with
    them; the deviation of a run's length where it could be another as well."""

    bursts: tuple[Span, ...]
    latency_s: float
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[str, ...] = ()
    period_s: float | None = None
    power_w: float | None = None
    unsure_s: float = 0.0


def counted_bursts(trace: Trace, activity: Activity, repeats: int, period: Period | None,
                   waves: bool = True) -> Counted:
    """What is counted of the activity as so many runs, whose waveform has a period or none that stands out.

    Args:
        waves: whether power that repeats can tell of runs; ripple, which is there without them, cannot.
    """
    total = total_s(trace, activity.bursts)
    plain = _by_bursts(trace, activity, repeats, period is None)
    if waves and (mean := _drifting(trace, activity, repeats, period)) is not None:
        return mean
    if waves and (alone := _without_other_work(trace, activity, repeats)) is not None:
        return alone
    if period is None:
        return plain
    run_s = _run_length(total, repeats, period.seconds)
    held = total / period.seconds
    missing_s = 0.0 if run_s is None else repeats * run_s - total
    if run_s is not None and (missing_s <= MISSING * run_s or _may_lack_an_end(trace, activity)):
        return _trimmed(trace, activity, repeats, run_s, ()) if -missing_s > 2 * trace.step_s else (
            plain if missing_s <= 2 * trace.step_s else Counted(
                activity.bursts, run_s, power_w=_whole_power(trace, activity.bursts, missing_s, run_s)))
    whole = run_s is None or abs(total / run_s - round(total / run_s)) <= MISSING
    if 0.5 < held / repeats < 2 and whole:
        return _unlike_said(trace, activity, repeats, period)
    return Counted(plain.bursts, plain.latency_s, (), (
        f"the waveform repeats every {period.seconds:.4g} s, {held:.4g} times; {repeats} runs were said: the activity "
        "is divided by these",))


def _drifting(trace: Trace, activity: Activity, repeats: int, period: Period | None) -> Counted | None:
    """The mean run where runs that change their length fill the bursts, and better so than runs of one length."""
    bursts = activity.bursts
    total = total_s(trace, bursts)
    found = drift(trace, bursts, total / repeats)
    if found is None or abs(found.held - repeats) > max(DRIFTS, AGREES * repeats) or (
            period and BETTER * abs(found.held - repeats) > abs(total / period.seconds - repeats)):
        return None
    return _mean(trace, activity, repeats, (f"{found.words}; the mean of {repeats} runs is given",))


def _mean(trace: Trace, activity: Activity, runs: float, remarks: tuple[str, ...]) -> Counted:
    """So many runs that fill the bursts from end to end."""
    seconds, energy = sharp(trace, activity.bursts, activity.idle_w)
    return Counted(activity.bursts, seconds / runs, (), remarks, power_w=energy / seconds)


def _unlike_said(trace: Trace, activity: Activity, repeats: int, period: Period) -> Counted:
    """Whole periods, or an average one where they change their length, where others than were said fill the bursts."""
    bursts, found = activity.bursts, drift(trace, activity.bursts, period.seconds)
    held = found.held if found else total_s(trace, bursts) / period.seconds
    words = f"the waveform repeats every {period.seconds:.4g} s" if found is None else found.words
    remarks = (f"{words}, {held:.4g} times; {repeats} runs were said: a run is taken as one period",)
    if found is None:
        return _trimmed(trace, activity, max(1, round(held)), period.seconds, remarks)
    return _mean(trace, activity, held, remarks)


def _may_lack_an_end(trace: Trace, activity: Activity) -> bool:
    """Whether a part of the runs may be missing: the trace cuts them, or they have low phases, of which one at an end
    is taken for idle power."""
    bursts = activity.bursts
    if bursts[0].first == 0 or bursts[-1].last == len(trace.power_w) - 1:
        return True
    level = total_j(trace, bursts) / total_s(trace, bursts)
    power = without_jumps(trace).power_w[samples_of(bursts)]
    low = np.count_nonzero(power < activity.idle_w + HALF * (level - activity.idle_w))
    return bool(low > 2 * CUT * len(bursts))


def _by_bursts(trace: Trace, activity: Activity, repeats: int, flat: bool) -> Counted:
    """All of the bursts, as so many runs; as bursts if these are alike and others than whole runs.

    Of bursts that are a run each, those that the trace cuts are left out.
    """
    bursts, remarks = activity.bursts, tuple[str, ...]()
    if len(bursts) >= FEWEST_ALIKE and 0.5 < len(bursts) / repeats < 2 and len(bursts) != repeats and (
            len(alike(trace, bursts, activity.idle_w)) == len(bursts)):
        remarks = (f"there are {len(bursts)} bursts alike; {repeats} runs were said: a run is taken as one burst",)
        repeats = len(bursts)
    like = alike(trace, bursts, activity.idle_w) if len(bursts) == repeats > FEWEST_ALIKE else list(bursts)
    cut = [s for s in bursts if s not in like and (s.first == 0 or s.last == len(trace.power_w) - 1)]
    if len(cut) + len(like) == len(bursts):
        bursts, repeats = tuple(like), repeats - len(cut)
    else:
        cut = []
    left_out = tuple(LeftOut(s, CUT_OFF) for s in cut)
    if flat and repeats > len(bursts):
        return _flat(trace, bursts, repeats, activity.idle_w, remarks)
    seconds, energy = sharp(trace, bursts, activity.idle_w)
    return Counted(bursts, seconds / repeats, left_out, remarks, power_w=energy / seconds)


def _flat(trace: Trace, bursts: Sequence[Span], repeats: int, idle_w: float, remarks: tuple[str, ...]) -> Counted:
    """Bursts without a waveform: those that hold whole runs, without lower power at their ends that no run fits in."""
    whole = whole_bursts(trace, bursts, repeats, idle_w)
    left_out = [LeftOut(span, f"{held:.2f} of the runs: not a whole number, so a warm-up or other work")
                for span, held in whole.strange]
    kept, certain, doubtful = list[Span](), list[Span](), list[Span]()
    run_s = total_s(trace, whole.bursts) / repeats
    for span in whole.bursts:
        body = inside(span, *(ends := lower_ends(trace, span, idle_w)))
        for end in filter(None, ends):
            if end.power_w(trace) - idle_w < HALF * (body.power_w(trace) - idle_w):
                left_out.append(LeftOut(end, WAIT))
            elif end.last == span.last and end.seconds(trace) < run_s:
                left_out.append(LeftOut(end, LOWER_END))
            else:
                doubtful.append(end)
        kept.append(inside(span, *(end if end not in doubtful else None for end in ends)))
        certain.append(body)
    readings = [("{} alone holds the runs", other, other) for other in whole.others]
    readings += [("{} is no part of the runs", tuple(doubtful), tuple(certain))] if doubtful else []
    seconds, energy = sharp(trace, kept, idle_w)
    unsure_s = 0.0
    for words, named, spans in readings:
        other_s, other_j = sharp(trace, spans, idle_w)
        where = ", ".join(f"{s.start_s(trace):.2f} to {s.end_s(trace):.2f} s" for s in named)
        remarks += (f"not certain: if {words.format(where)}, one takes {other_s / repeats:.4g} s and "
                    f"{other_j / repeats:.4g} J",)
        unsure_s = max(unsure_s, abs(seconds - other_s) / repeats / 2)
    return Counted(tuple(kept), seconds / repeats, tuple(left_out), remarks, power_w=energy / seconds,
                   unsure_s=unsure_s)


def _without_other_work(trace: Trace, activity: Activity, repeats: int) -> Counted | None:
    """The runs of a single burst without the work right before and after them; None where all of it is like runs."""
    if len(activity.bursts) != 1:
        return None
    span = activity.bursts[0]
    found = repeated_runs(trace, span, repeats)
    if found is None:
        return None
    cuts = [LeftOut(cut, OTHER) for cut in _around(span, found.span) if cut.seconds(trace) > CUT * trace.step_s]
    return Counted((found.span,), found.run_s, tuple(cuts), (), found.run_s) if cuts else None


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


def _trimmed(trace: Trace, activity: Activity, repeats: int, run_s: float, remarks: tuple[str, ...]) -> Counted:
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
    return Counted(tuple(bursts), run_s, tuple(cuts), remarks)


def _best_window(trace: Trace, span: Span, seconds: float) -> Span:
    """The part of a span that is so long and holds the most energy."""
    width = round(seconds / trace.step_s)
    if width >= span.last - span.first + 1:
        return span
    energy = np.concatenate(([0.0], np.cumsum((trace.power_w * trace.interval_s)[span.samples])))
    first = span.first + int(np.argmax(energy[width:] - energy[:-width]))
    return Span(first, first + width - 1)


def _whole_power(trace: Trace, bursts: Sequence[Span], missing_s: float, run_s: float) -> float | None:
    """The average over as many whole runs as follow each other in the bursts, of which a part of one is missing."""
    if missing_s < MISSING * run_s:
        return None
    energy = seconds = 0.0
    for span in bursts:
        ends = np.cumsum(trace.interval_s[span.samples])
        width = int(np.searchsorted(ends, int(ends[-1] / run_s) * run_s))
        whole = Span(span.first, span.first + width - 1)
        energy, seconds = energy + whole.energy_j(trace), seconds + whole.seconds(trace)
    return energy / seconds if seconds else None
