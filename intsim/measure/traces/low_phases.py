"""Low phases inside the runs that look like idle: the period of the runs tells them.

A device may be hardly above idle for a part of each run. What tells such a gap from idle time is that the power before
it and after it keeps the period. Idle time of the same length after each run keeps it too: it is told by its power, or
by bursts that do not each hold a whole run.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from intsim.measure.traces.levels import FEWEST_IDLE, idle_level
from intsim.measure.traces.period import evenly, find_period
from intsim.measure.traces.samples import Array, Trace
from intsim.measure.traces.spans import Mask, Span, between, stretches

DIP = 3.5
"""Samples: shorter gaps are noise."""

UNLIKE = 0.3
"""Of a period and the next around a gap: mean square difference over twice the variance, from which on they differ."""

REACH = 0.05
"""Of a period, how much longer or shorter a run around a gap may be."""

ALIKE = 0.1
"""Of a period, how much the lengths of one kind of gap may differ."""

LONGER = 1.3
"""Gaps longer than others by that factor may be another kind."""

LONGEST = 0.75
"""Of a group, the period: two runs without the low phase of the second are less than two periods."""

THREE_RUNS = 1 / 3
"""Of a burst: one that repeats so often holds several runs and no gap."""

NEAR = 0.1
"""How far apart two periods of the same runs may be."""

PART = 0.75
"""Periods for each run: with fewer a period holds several runs, and its gap is the idle time after them."""

WHOLE = 0.15
"""Of a period, how far from whole ones bursts may be."""

MOST = 0.5
"""Of the periods that part at least has a gap at idle power, if it is a phase of the runs."""

LEAST = 0.006
"""Of the way from idle to the average active power, how far a low phase lies above idle at the least."""

DRIFT = 0.03
"""Of the same way, how far idle power drifts as a device warms up."""

LASTING = 2.5
"""Gaps that idle time beside the runs is as long as, before its median is idle whatever the runs end with."""

STEADY = 0.5
"""The lowest quarter of a low phase is so far above idle, of the highest: a device that cools down is lower."""

SURE = 4.0
"""Deviations of a median of noise by which a low phase lies above idle."""


@dataclass(frozen=True)
class LowPhases:
    """Gaps between high power that belong to the runs, and the idle power without them."""

    spans: tuple[Span, ...]
    idle_w: float


@dataclass(frozen=True)
class _Group:
    """Bursts with gaps shorter than a period between them that keep its phase."""

    hull: Span
    gaps: tuple[Span, ...]


def low_phases(trace: Trace, active: Mask, level_w: float, idle_w: float, repeats: int) -> LowPhases | None:
    """The gaps in the activity that a period explains as parts of ``repeats`` runs; None where there are none.

    Args:
        trace: without noise that crosses the edge of the activity.
        active: its samples above that edge.
        level_w: average power there.
        idle_w: the lowest level that holds, which may be that of the low phases.
        repeats: 1 where it is not known.
    """
    spans = without_dips(trace, stretches(active))
    period = _period(trace, spans) if len(spans) > 2 else None
    if period is None:
        return None
    groups = [part for group in _groups(trace, spans, period) for part in _in_phase(trace, group, period)]
    gaps = [gap for group in groups for gap in group.gaps]
    periods = _periods(trace, groups, period)
    if not gaps or periods < PART * repeats:
        return None
    outside = np.ones(len(active), dtype=bool)
    for group in groups:
        outside[group.hull.samples] = False
    if np.count_nonzero(outside) >= FEWEST_IDLE:
        idle_w = idle_level(trace, outside)
    kinds = kinds_of(trace, gaps, period)
    warmest_w = warmest_idle(trace, Span(groups[0].hull.first, groups[-1].hull.last), gaps, idle_w, level_w)
    lengths = [0.0, *(float(np.median([gap.seconds(trace) for gap in kind])) for kind in kinds)]
    apart = [_from_whole(trace, groups, period, length) for length in lengths]
    after_each = int(np.argmin(apart))  # which gap a last run lacks; 0: its end is seen, and all gaps are inside runs
    found = []
    for i, kind in enumerate(kinds, 1):
        above = above_idle(trace, kind, warmest_w, level_w)
        in_each = len(kind) >= MOST * (periods - len(groups))
        if above or (in_each and i != after_each and apart[after_each] < WHOLE):
            found += kind
        if above and i == after_each:
            found += [end for group in groups for end in _ends(trace, group, period, lengths[i], active)]
    return LowPhases(tuple(found), idle_w) if found else None


def without_dips(trace: Trace, spans: Sequence[Span]) -> list[Span]:
    """Spans, joined where the gap between them is short."""
    return [group.hull for group in _groups(trace, spans, DIP * trace.step_s)]


def _groups(trace: Trace, spans: Sequence[Span], longest_s: float) -> list[_Group]:
    """Spans with gaps of at most so many seconds between them."""
    groups, first, gaps = [], spans[0], list[Span]()
    for before, after in pairwise(spans):
        gap = between(before, after)
        if gap.seconds(trace) <= longest_s:
            gaps.append(gap)
        else:
            groups.append(_Group(Span(first.first, before.last), tuple(gaps)))
            first, gaps = after, []
    return [*groups, _Group(Span(first.first, spans[-1].last), tuple(gaps))]


def _period(trace: Trace, spans: Sequence[Span]) -> float | None:
    """Of the power in the spans and in those gaps between them that are shorter than it."""
    lengths = sorted(between(*pair).seconds(trace) for pair in pairwise(spans))
    within = _common_period(trace, [_Group(span, ()) for span in spans], THREE_RUNS)
    if within is not None and within < lengths[0]:
        return None
    for longest in [a for a, b in pairwise([*lengths, np.inf]) if b > LONGER * a]:
        period = _common_period(trace, _groups(trace, spans, longest), LONGEST)
        if period is not None:
            following = _common_period(trace, _groups(trace, spans, period), LONGEST)
            if following is not None and abs(following - period) < NEAR * period:
                return following
    return None


def _common_period(trace: Trace, groups: Sequence[_Group], reach: float) -> float | None:
    found = find_period(trace, [(g.hull.start_s(trace), g.hull.end_s(trace)) for g in groups], reach=reach)
    return None if found is None else found.seconds


def _in_phase(trace: Trace, group: _Group, period: float) -> list[_Group]:
    """A group, parted at the gaps around which power does not repeat after a period."""
    parts, first, gaps = [], group.hull.first, list[Span]()
    for gap in group.gaps:
        if _keeps_phase(trace, group.hull, gap, period):
            gaps.append(gap)
        else:
            parts.append(_Group(Span(first, gap.first - 1), tuple(gaps)))
            first, gaps = gap.last + 1, []
    return [*parts, _Group(Span(first, group.hull.last), tuple(gaps))]


def _keeps_phase(trace: Trace, hull: Span, gap: Span, period: float) -> bool:
    """Whether power from a period before a gap on is like that a period later, as far as the hull goes."""
    start = max(hull.start_s(trace), gap.start_s(trace) - period)
    end = min(hull.end_s(trace), gap.end_s(trace) + period)
    power = evenly(trace, start, end, trace.step_s)
    lag, reach = round(period / trace.step_s), round(REACH * period / trace.step_s)
    lags = [n for n in range(lag - reach, lag + reach + 1) if n < len(power) - lag // 4]
    variance = float(np.var(power))
    differences = [_difference(power, n) for n in lags]
    return len(differences) > 0 and min(differences) < UNLIKE * 2 * variance


def _difference(power: Array, lag: int) -> float:
    return float(np.mean((power[lag:] - power[:-lag]) ** 2))


def _periods(trace: Trace, groups: Sequence[_Group], period: float) -> float:
    """How many there are, a last gap of each group included."""
    seconds = [g.hull.seconds(trace) + max((gap.seconds(trace) for gap in g.gaps), default=0.0) for g in groups]
    return sum(seconds) / period


def kinds_of(trace: Trace, gaps: Sequence[Span], period: float) -> list[list[Span]]:
    """Gaps of about equal length."""
    ordered = sorted(gaps, key=lambda gap: gap.seconds(trace))
    kinds = [[ordered[0]]]
    for before, after in pairwise(ordered):
        if after.seconds(trace) - before.seconds(trace) > ALIKE * period:
            kinds.append([])
        kinds[-1].append(after)
    return kinds


def _from_whole(trace: Trace, groups: Sequence[_Group], period: float, more_s: float) -> float:
    """How far groups are from whole periods, on average, if each were longer by so many seconds."""
    held = np.array([(group.hull.seconds(trace) + more_s) / period for group in groups if group.gaps])
    return float(np.mean(np.abs(held - np.round(held))))


def warmest_idle(trace: Trace, runs: Span, gaps: Sequence[Span], idle_w: float, level_w: float) -> float:
    """The idle power before or after the runs that is higher, where it is that of a device that is hardly warmer and
    lasts for longer than a gap at the end of the runs does."""
    longest = max(gap.seconds(trace) for gap in gaps)
    sides = Span(0, runs.first - 1), Span(runs.last + 1, len(trace.power_w) - 1)
    levels = [float(np.median(trace.power_w[side.samples])) for side in sides
              if side.last >= side.first and side.seconds(trace) > LASTING * longest]
    return max([idle_w, *(level for level in levels if level <= idle_w + DRIFT * (level_w - idle_w))])


def above_idle(trace: Trace, gaps: Sequence[Span], idle_w: float, level_w: float) -> bool:
    """Whether power in the gaps, taken together by quarters of their time, is steadily above idle."""
    parts = [np.array_split(trace.power_w[gap.samples] - idle_w, 4) for gap in gaps]
    quarters = [np.concatenate([part[i] for part in parts]) for i in range(4)]
    medians = [float(np.median(quarter)) for quarter in quarters]
    lowest = quarters[int(np.argmin(medians))]
    noise = float(np.median(np.abs(lowest - np.median(lowest)))) * 1.48 * 1.25 / math.sqrt(len(lowest))
    return min(medians) > max(LEAST * (level_w - idle_w), SURE * noise, STEADY * max(medians))


def _ends(trace: Trace, group: _Group, period: float, gap_s: float, active: Mask) -> list[Span]:
    """The low phase before or after a group that makes its periods whole: of all places that with the most energy."""
    seconds = group.hull.seconds(trace)
    more = round((round((seconds + gap_s) / period) * period - seconds) / trace.step_s)
    if not group.gaps or not 0 < more * trace.step_s < gap_s + ALIKE * period:
        return []
    hull, energy = group.hull, np.concatenate(([0.0], np.cumsum(trace.power_w * trace.interval_s)))
    best = max((first for first in range(hull.first - more, hull.first + 1)
                if first >= 0 and hull.last + more - (hull.first - first) < len(active)
                and not active[first:hull.first].any()
                and not active[hull.last + 1:hull.last + 1 + more - (hull.first - first)].any()),
               key=lambda first: energy[hull.last + 1 + more - (hull.first - first)] - energy[first], default=None)
    if best is None:
        return []
    both = Span(best, hull.first - 1), Span(hull.last + 1, hull.last + more - (hull.first - best))
    return [span for span in both if span.last >= span.first]
