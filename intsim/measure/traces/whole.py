"""Which of several flat bursts hold the runs: each of them a whole number. A warm-up or a spike seldom does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from intsim.measure.traces.apart import alike
from intsim.measure.traces.ends import sharp
from intsim.measure.traces.samples import Array, Trace
from intsim.measure.traces.spans import Span

DRIFT = 0.02
"""Of a run, how much a burst may be off for each run in it: clocks and schedulers differ."""

MOST_OFF = 0.25
"""Of a run: what may be off by more says nothing."""

POWER = 0.12
"""Of the power above idle: flat bursts of equal runs differ by less."""

MOST_BURSTS = 8
"""With more, what remains without some is not looked for."""

LEAST_KEPT = 0.6
"""Of all time, that part is in what holds whole runs where not all bursts do."""

LEAST_ALONE = 0.3
"""Of the longest burst: one so long could hold all of the runs."""

MOST_ALONE = 3
"""Of such bursts, how many are named."""

CLEAR = 0.25
"""Of the counted time, how much is left out without a doubt."""


@dataclass(frozen=True)
class Whole:
    """The bursts that are counted, those that are not with the runs that each would hold, and other readings: the
    bursts that hold the runs if these do not."""

    bursts: tuple[Span, ...]
    strange: tuple[tuple[Span, float], ...] = ()
    others: tuple[tuple[Span, ...], ...] = ()


def whole_bursts(trace: Trace, bursts: Sequence[Span], repeats: int, idle_w: float) -> Whole:
    """Those of the bursts, without a waveform, that can hold ``repeats`` equal runs in all.

    All of them if each can hold a whole number; else the most that can and are at like power, if that is most.
    """
    everything = tuple(bursts)
    if len(bursts) == 1:
        return Whole(everything)
    lengths = np.array([sharp(trace, [span], idle_w)[0] for span in bursts])
    above = np.array([span.power_w(trace) - idle_w for span in bursts])
    off_s = trace.step_s / 2
    largest = int(np.argmax(lengths * above))
    like = np.abs(above - above[largest]) < POWER * above[largest]
    longest = sorted(range(len(bursts)), key=lambda i: -float(lengths[i]))[:MOST_ALONE]
    alone = tuple((bursts[i],) for i in longest if lengths[i] >= LEAST_ALONE * lengths[longest[0]])
    same = len(alike(trace, bursts, idle_w)) == len(bursts) > 2
    if _whole(lengths, repeats, off_s):
        decided = same or (like.all() and len(bursts) > 2 and _tells(lengths, repeats, off_s))
        return Whole(everything, (), () if decided else alone)
    held = lengths * repeats / lengths.sum()
    for kept in _parts(lengths, np.flatnonzero(like).tolist()):
        part = lengths[list(kept)]
        if part.sum() < LEAST_KEPT * lengths.sum():
            continue
        if _whole(part, repeats, off_s):
            strange = tuple((span, float(held[i])) for i, span in enumerate(bursts) if i not in kept)
            doubt = lengths.sum() - part.sum() > CLEAR * part.sum()
            others = ((everything,) if doubt else ()) + (((bursts[largest],),) if len(kept) == 2 else ())
            return Whole(tuple(bursts[i] for i in kept), strange, others)
    return Whole(everything, (), alone)


def _parts(lengths: Array, which: Sequence[int]) -> list[tuple[int, ...]]:
    """Some of the bursts, more of them and longer ones first; none where there are many."""
    sizes = range(len(which), 0, -1) if len(which) <= MOST_BURSTS else ()
    return [part for size in sizes
            for part in sorted(combinations(which, size), key=lambda some: -float(lengths[list(some)].sum()))]


def _whole(lengths: Array, repeats: int, off_s: float) -> bool:
    """Whether each may be a whole number of the runs that all hold together."""
    run_s = float(lengths.sum()) / repeats
    held = lengths / run_s
    counts = np.maximum(np.round(held), 1)
    return bool(counts.sum() == repeats and (np.abs(held - counts) < _tolerance(held, off_s / run_s)).all()) or (
        len(lengths) == 1)


def _tells(lengths: Array, repeats: int, off_s: float) -> bool:
    """Whether bursts of any length would not do as well."""
    run_s = float(lengths.sum()) / repeats
    return bool((_tolerance(lengths / run_s, off_s / run_s) < MOST_OFF).all())


def _tolerance(held: Array, off: float) -> Array:
    tolerance: Array = np.minimum(off + DRIFT * held * (1 - held / held.sum()), 0.5)
    return tolerance
