"""Runs that change their length over a trace, as on a board that throttles: how many there are, by the period here and
there. One period for all would be that of the faster or of the slower ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from intsim.measure.traces.period import find_period
from intsim.measure.traces.samples import Trace
from intsim.measure.traces.spans import Span

WINDOW, PART = 3.2, 8
"""Runs within which a period is looked for at the least, and parts of a burst at the most."""

NEAR = 0.3
"""How far from the average run a period may lie."""

STEADY = 0.03
"""Of a period, how much it may differ from place to place in runs of one length."""

UNSHARP = 0.6
"""Samples to which a period in few runs is known."""

MOST_BETWEEN = 3
"""Windows from one with a period to the next: a change lies in two of them, or three that it ends or begins."""


@dataclass(frozen=True)
class Drift:
    """Periods, in seconds, from the start of each burst to its end, and how many of them fill the bursts."""

    periods_s: tuple[float, ...]
    held: float

    @property
    def words(self) -> str:
        """What the runs do, and how long the shortest and the longest period are."""
        first, last, low, high = self.periods_s[0], self.periods_s[-1], min(self.periods_s), max(self.periods_s)
        do = "slow down" if last > (1 + STEADY) * first else "speed up" if first > (1 + STEADY) * last else (
            "differ in length,")
        return f"the runs {do} by {high / low - 1:.0%} in all: the waveform repeats after {low:.4g} to {high:.4g} s"


def drift(trace: Trace, bursts: Sequence[Span], about_s: float) -> Drift | None:
    """How the period of runs that take about so long drifts; None where it is steady, or none stands out for long."""
    periods, held = list[float](), 0.0
    for span in bursts:
        found = _periods(trace, span, about_s)
        if found is None:
            return None
        periods += found
        held += span.seconds(trace) * float(np.mean(1 / np.array(found)))
    shortest = min(periods)
    steady = max(periods) - shortest <= max(STEADY * shortest, UNSHARP * trace.step_s)
    return None if steady else Drift(tuple(periods), held)


def _periods(trace: Trace, span: Span, about_s: float) -> list[float] | None:
    """The period in windows from the start of a burst to its end that overlap by half; where it changes none stands
    out, and it is taken as between those before and after."""
    start, seconds = span.start_s(trace), span.seconds(trace)
    width = max(WINDOW * about_s, seconds / PART)
    if width > seconds:
        return None
    starts = np.linspace(start, start + seconds - width, max(3, int(2 * seconds / width)))
    found = [find_period(trace, [(float(at), float(at) + width)], about_s, near=NEAR) for at in starts]
    known = [i for i, period in enumerate(found) if period and abs(period.seconds - about_s) <= NEAR * about_s]
    if not known or known[0] > 0 or known[-1] < len(found) - 1 or max(np.diff(known)) > MOST_BETWEEN:
        return None
    periods = [period.seconds for i in known if (period := found[i])]
    return [float(at) for at in np.interp(np.arange(len(found)), known, periods)]
