"""Idle time between runs that could be taken for a part of them: told by its power, and by the bursts around it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from intsim.measure.traces.levels import FEWEST_IDLE, idle_level
from intsim.measure.traces.low_phases import above_idle, kinds_of, warmest_idle, without_dips
from intsim.measure.traces.samples import Trace
from intsim.measure.traces.spans import Mask, Span, between, stretches

LEAST_PART = 0.05
"""A burst with less than that part of the largest one's energy above idle is something else."""

WHOLE, FARTHEST = 0.15, 0.35
"""Of a run, how far from whole ones bursts may be on average, and each."""


def idle_between(trace: Trace, active: Mask, level_w: float, repeats: int) -> frozenset[Span]:
    """The gaps at the power of the idle device before and after all activity, if all bursts between hold whole runs.

    Args:
        trace: without noise that crosses the edge of the activity.
        active: its samples above that edge, and those of low phases that are known.
        level_w: average power there.
        repeats: 1 where it is not known: then a gap may as well be a phase of the one run.
    """
    spans = without_dips(trace, stretches(active))
    outside = np.ones(len(active), dtype=bool)
    outside[spans[0].first:spans[-1].last + 1] = False
    if repeats == 1 or len(spans) == 1 or np.count_nonzero(outside) < FEWEST_IDLE:
        return frozenset()
    idle_w = idle_level(trace, outside)
    gaps = [between(*pair) for pair in pairwise(spans)]
    kinds = kinds_of(trace, gaps, float(np.median([span.seconds(trace) for span in spans])))
    idle_w = warmest_idle(trace, Span(spans[0].first, spans[-1].last), gaps, idle_w, level_w)
    idle = frozenset(gap for kind in kinds if not above_idle(trace, kind, idle_w, level_w) for gap in kind)
    bursts = _joined(spans, gaps, idle)
    above = [burst.energy_j(trace) - idle_w * burst.seconds(trace) for burst in bursts]
    strong = [burst for burst, energy in zip(bursts, above, strict=True) if energy >= LEAST_PART * max(above)]
    return idle if hold_whole_runs(trace, strong, repeats) else frozenset()


def alike(trace: Trace, bursts: Sequence[Span], idle_w: float) -> list[Span]:
    """The bursts that last as long as the median one and take as much energy above idle."""
    lengths = np.array([burst.seconds(trace) for burst in bursts])
    above = np.array([burst.energy_j(trace) for burst in bursts]) - idle_w * lengths
    usual, usual_j = float(np.median(lengths)), float(np.median(above))
    same = np.abs(lengths - usual) <= max(WHOLE * usual, 2 * trace.step_s)
    same &= np.abs(above - usual_j) < WHOLE * usual_j
    return [burst for burst, like in zip(bursts, same, strict=True) if like]


def hold_whole_runs(trace: Trace, bursts: Sequence[Span], repeats: int) -> bool:
    """Whether each burst that the trace does not cut holds one run or several of ``repeats`` in all, or is like so
    many others."""
    lengths = np.array([burst.seconds(trace) for burst in bursts])
    usual = float(np.median(lengths))
    like = np.count_nonzero(np.abs(lengths - usual) < WHOLE * usual)
    if len(bursts) / 2 <= like and repeats <= like < 2 * repeats:
        return True
    held = lengths * repeats / float(lengths.sum())
    counts = np.maximum(np.round(held), 1)
    whole = np.array([burst.first > 0 and burst.last < len(trace.power_w) - 1 for burst in bursts])
    apart = np.abs(held - counts)[whole]
    return bool(counts.sum() == repeats and len(apart) > 0 and apart.mean() < WHOLE and apart.max() < FARTHEST)


def _joined(spans: Sequence[Span], gaps: Sequence[Span], idle: frozenset[Span]) -> list[Span]:
    """Spans, parted by idle gaps alone."""
    bursts = [spans[0]]
    for gap, span in zip(gaps, spans[1:], strict=True):
        if gap in idle:
            bursts.append(span)
        else:
            bursts[-1] = Span(bursts[-1].first, span.last)
    return bursts
