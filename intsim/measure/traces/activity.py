"""Where the runs are in a trace: by the energy above idle, and by what cannot be part of equal runs.

Idle power is the lowest level that holds for a while. Above an edge near it the device is active. A stretch of low
power is a phase of the runs if it is shorter than a run; if it is longer, the device waits, idle or warm. Bursts that
are too weak or too short to hold a run are other things that happened. Whatever is left out is kept for the report.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from intsim.errors import InputError
from intsim.measure.traces.apart import LEAST_PART, alike, idle_between
from intsim.measure.traces.levels import FEWEST_IDLE, SUSTAINED_S, denoised, edge, idle_level, smearing, without_jumps
from intsim.measure.traces.low_phases import ALIKE, low_phases
from intsim.measure.traces.samples import Trace
from intsim.measure.traces.spans import Mask, Span, between, stretches, total_s

HALF = 0.5
"""Below that part of the way a device works with a part of its cores, or is idle and still warm."""

LIKE = 0.7
"""Bursts of equal runs have at least that part of the largest one's power above idle."""

IDLE_BAND = 0.03
"""Above idle by less than that part of the way a device is idle."""

LONGEST_DIP_S = 0.5
"""At idle power for longer than this (or than a run), a run has ended."""

LEAST_RISE = 0.05
"""Active power must exceed idle power by that part of it."""

FEWEST_ALIKE = 3
"""Bursts that end alike by chance are fewer."""

MOST_OTHER = 3.0
"""Times the energy above idle of bursts alike: with more in all they are not what the trace is about."""

FEWEST_FLAT = 4
"""Samples after its first that low power has, for its course to show."""

FLAT = 0.15
"""Of low power above idle, how much it may change where it is a phase of the runs."""

UNSHARP = 2.5
"""Samples by which a low phase may seem longer at an end than between runs."""

WAIT = "low power for longer than a run has it: warm idle, or other work"
UNLIKE_OTHERS = "unlike the bursts that are a run each: other work"
WAIT_OR_END = "low power before or after all high power: warm idle, or an end of the run that one run cannot show"


@dataclass(frozen=True)
class LeftOut:
    """A part of the trace above idle power that is not counted, and why."""

    span: Span
    why: str


@dataclass(frozen=True)
class Activity:
    """Bursts of runs, what was left out, the idle power, and low phases in the bursts that look like idle."""

    bursts: tuple[Span, ...]
    left_out: tuple[LeftOut, ...]
    idle_w: float
    low: tuple[Span, ...] = ()


def find_activity(trace: Trace, repeats: int | None) -> Activity:
    """The bursts that hold ``repeats`` equal runs; None where nobody knows: then idle power is not asked for.

    Raises:
        InputError: power never rises, or idle power is not in the trace.
    """
    width, idle = smearing(trace), idle_level(without_jumps(trace))  # where averaged, the lowest level is by chance
    trace, known, repeats = denoised(trace), repeats is not None, repeats or 1
    active = trace.power_w > edge(trace.power_w, idle)
    if not active.any():
        raise InputError("power never rises", file=trace.path, expected="a trace with runs in it")
    level = _level(trace, stretches(active), idle)
    low = low_phases(trace, active, level, idle, repeats)
    if low is not None:
        idle = low.idle_w
        for span in low.spans:
            active[span.samples] = True
    apart = idle_between(trace, active, level, repeats)
    run_s = _longest_run_s(trace, active, idle, level, repeats)
    found = Activity((), (), idle)
    for _ in range(8):  # the length of a run and its power say what belongs to it, and follow from that
        found = _with_run_length(trace, active, apart, idle, level, run_s, repeats, width)
        level = _level(trace, found.bursts, idle)
        following = total_s(trace, found.bursts) / repeats
        if abs(following - run_s) < 1e-3 * run_s:
            break
        run_s = following
    if width > 1:
        found = replace(found, bursts=tuple(_unsmeared(trace, span, idle, width) for span in found.bursts))
    if known:
        _check_idle(trace, found, idle, run_s)
    return found if low is None else replace(found, low=low.spans)


def _unsmeared(trace: Trace, span: Span, idle: float, width: int) -> Span:
    """A span whose ends an average over so many samples has moved outwards, from where it is half way up on."""
    power, ends = trace.power_w, []
    for at, inwards in ((span.first, 1), (span.last, -1)):
        inner = min(width, (span.last - span.first) // 2)
        half = (idle + float(power[at + inwards * inner])) / 2
        ends.append(next((at + inwards * i for i in range(inner) if power[at + inwards * i] >= half), at))
    return Span(ends[0], ends[1])


def _longest_run_s(trace: Trace, active: Mask, idle: float, level: float, repeats: int) -> float:
    """How long a run may be: the active time, and the low phases between that are not idle, over the runs."""
    spans = stretches(active)
    gaps = [between(*pair) for pair in pairwise(spans)]
    low = sum(gap.seconds(trace) for gap in gaps if _is_low_phase(trace, gap, idle, level))
    return (float(np.sum(trace.interval_s[active])) + low) / repeats


def _is_low_phase(trace: Trace, gap: Span, idle: float, level: float) -> bool:
    """Whether power stays above idle throughout: a device that cools down is idle at the end."""
    quarters = np.array_split(trace.power_w[gap.samples], 4 if gap.seconds(trace) > SUSTAINED_S else 1)
    return min(float(np.median(part)) for part in quarters if len(part)) > idle + IDLE_BAND * (level - idle)


def _level(trace: Trace, spans: Sequence[Span], idle: float) -> float:
    """The power at which the average joule above idle is taken: long warm idle hardly moves it."""
    above = np.concatenate([trace.power_w[s.samples] - idle for s in spans])
    weights = np.concatenate([trace.interval_s[s.samples] for s in spans]) * np.maximum(above, 0.0)
    return idle + float(np.sum(weights * above) / np.sum(weights))


def _with_run_length(trace: Trace, active: Mask, apart: frozenset[Span], idle: float, level: float, run_s: float,
                     repeats: int, width: int) -> Activity:
    spans = _bridged(trace, active, apart, idle, level, run_s)
    half = idle + HALF * (level - idle)
    inner = _inner_lows(trace, spans, half)
    if len(spans) == repeats >= FEWEST_ALIKE:
        inner = sorted([*inner, *_alike_ends(trace, spans, half, idle)])
    pieces, waits = [], []
    for span in spans:
        kept, cut = _without_waits(trace, span, half, run_s, inner if repeats > 1 else [], len(spans) < repeats,
                                   UNSHARP + width - 1)
        pieces += kept
        waits += [LeftOut(c, WAIT if repeats > 1 else WAIT_OR_END) for c in cut]
    bursts, weak = _strong(trace, pieces, idle, run_s, repeats)
    return Activity(tuple(bursts), tuple(sorted([*waits, *weak], key=lambda w: w.span.first)), idle)


def _bridged(trace: Trace, active: Mask, apart: frozenset[Span], idle: float, level: float,
             run_s: float) -> list[Span]:
    """Active spans, with the gaps between them that belong to a run; idle time that keeps runs apart does not."""
    dip = max(3.5 * trace.step_s, min(LONGEST_DIP_S, run_s))
    spans = stretches(active)
    joined = spans[:1]
    for span in spans[1:]:
        gap = between(joined[-1], span)
        longest = max(dip, run_s) if _is_low_phase(trace, gap, idle, level) else dip
        if gap not in apart and gap.seconds(trace) <= longest:
            joined[-1] = Span(joined[-1].first, span.last)
        else:
            joined.append(span)
    return joined


def _low_stretches(trace: Trace, span: Span, half: float) -> list[Span]:
    return [Span(s.first + span.first, s.last + span.first) for s in stretches(trace.power_w[span.samples] <= half)]


def _inner_lows(trace: Trace, spans: Sequence[Span], half: float) -> list[float]:
    """Lengths of the low stretches inside the spans, without those at either end, the longest last."""
    return sorted(low.seconds(trace) for span in spans for low in _low_stretches(trace, span, half)
                  if low.first != span.first and low.last != span.last)


def _alike_ends(trace: Trace, spans: Sequence[Span], half: float, idle: float) -> list[float]:
    """Lengths of steady low stretches at the same end of spans that are one run each, if all have them alike."""
    found: list[float] = []
    for at in ("first", "last"):
        ends = [low for span in spans for low in _low_stretches(trace, span, half)
                if getattr(low, at) == getattr(span, at)]
        lengths = [low.seconds(trace) for low in ends]
        if len(ends) == len(spans) and _is_flat(trace, ends, idle) and (
                max(lengths) - min(lengths) <= max(4 * trace.step_s, ALIKE * max(lengths))):
            found += lengths
    return found


def _is_flat(trace: Trace, lows: Sequence[Span], idle: float) -> bool:
    """Whether power does not sink from the first third of low stretches to their last, as it does while cooling."""
    if min(low.last - low.first for low in lows) < FEWEST_FLAT:
        return False
    inner = [trace.power_w[low.first + 1:low.last] for low in lows]  # the others may be high or idle for a part
    parts = [np.array_split(power, 3) for power in inner]
    first, _, last = (float(np.median(np.concatenate(third))) - idle for third in zip(*parts, strict=True))
    return abs(first - last) < FLAT * max(first, last)


def _without_waits(trace: Trace, span: Span, half: float, run_s: float, inner: Sequence[float],
                   several: bool, unsharp: float) -> tuple[list[Span], list[Span]]:
    """What is left of a span without low stretches that are longer than a run has them, and those.

    Of a span with several runs the low phase that a run begins or ends with lies between the runs as well, where it
    may seem shorter by so many unsharp samples.
    """
    shortest = max(SUSTAINED_S, 5 * trace.step_s)
    phases = [s for s in inner if s <= max(run_s, shortest)]
    phase = phases[-1] if phases else 0.0
    longest = phase + (unsharp if phases else unsharp - 1) * trace.step_s
    if not several:
        longest = max(longest, shortest)
    pieces, cuts, start = [], [], span.first
    for low in _low_stretches(trace, span, half):
        at_end, at_start = low.last == span.last, low.first == span.first and low.first > 0
        outer = at_end != at_start
        if low.seconds(trace) <= (longest if outer else max(run_s, shortest)):
            continue
        cut = _shortened(trace, low, phase if outer else 0.0, at_end)
        if cut.first > start:
            pieces.append(Span(start, cut.first - 1))
        cuts.append(cut)
        start = cut.last + 1
    if start <= span.last:
        pieces.append(Span(start, span.last))
    return pieces, cuts


def _shortened(trace: Trace, low: Span, phase_s: float, at_end: bool) -> Span:
    """A low stretch without the phase of a run that it begins or ends with."""
    samples = min(int(phase_s / trace.step_s), low.last - low.first)
    return Span(low.first + samples, low.last) if at_end else Span(low.first, low.last - samples)


def _strong(trace: Trace, pieces: Sequence[Span], idle: float, run_s: float,
            repeats: int) -> tuple[list[Span], list[LeftOut]]:
    """As many bursts alike as there are runs, or those that can hold runs like those of the one with the most energy;
    and the others."""
    above = [s.energy_j(trace) - idle * s.seconds(trace) for s in pieces]
    largest = int(np.argmax(above))
    single = alike(trace, [s for s, joules in zip(pieces, above, strict=True) if joules >= LEAST_PART * above[largest]],
                   idle)
    if len(single) == repeats >= FEWEST_ALIKE and sum(above) < MOST_OTHER * sum(
            joules for span, joules in zip(pieces, above, strict=True) if span in single):
        return single, [LeftOut(span, UNLIKE_OTHERS) for span in pieces if span not in single]
    power = pieces[largest].power_w(trace) - idle
    bursts, weak = [], []
    for span, energy in zip(pieces, above, strict=True):
        if span is pieces[largest]:
            bursts.append(span)
        elif energy < LEAST_PART * above[largest] or span.seconds(trace) < 0.5 * run_s:
            weak.append(LeftOut(span, "too short for the runs"))
        elif span.power_w(trace) - idle < LIKE * power:
            weak.append(LeftOut(span, "at much less power than the runs: other work"))
        else:
            bursts.append(span)
    return bursts, weak


def _check_idle(trace: Trace, found: Activity, idle: float, run_s: float) -> None:
    """Idle power lies before or after the runs, or between bursts for longer than a run's low phase.

    Raises:
        InputError: it does not, or power hardly rises above it.
    """
    if found.bursts[0].power_w(trace) < (1 + LEAST_RISE) * idle:
        raise InputError("power never rises clearly above idle", file=trace.path, expected="a trace with runs in it")
    counted = np.zeros(len(trace.power_w), dtype=bool)
    for span in (*found.bursts, *(w.span for w in found.left_out)):
        counted[span.samples] = True
    rest = stretches(~counted)
    ends = [s for s in rest if s.last < found.bursts[0].first or s.first > found.bursts[-1].last]
    inner = [s.seconds(trace) for s in rest if s not in ends]
    phase = max((s for s in inner if s < run_s), default=0.0)  # what may be left of a low phase at both ends together
    waits = [s for s in rest if s.seconds(trace) >= run_s]
    if total_s(trace, ends) <= 1.2 * phase:
        ends = []
    if not any(s.last - s.first + 1 >= FEWEST_IDLE for s in (*ends, *waits)):
        raise InputError("no idle power before or after the runs", file=trace.path,
                         expected=f"at least {FEWEST_IDLE} samples of the idle device")
