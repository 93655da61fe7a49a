"""What the reader of a result should know: what was left out, what else the trace could mean, what looks odd."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from intsim.measure.traces.activity import Activity, LeftOut
from intsim.measure.traces.counting import Counted
from intsim.measure.traces.levels import denoised
from intsim.measure.traces.low_phases import DIP
from intsim.measure.traces.samples import Trace
from intsim.measure.traces.spans import Span, samples_of, stretches, total_j, total_s

MOST_NAMED = 4
"""Parts of a trace that are named each; of more, the largest."""

JUMP, JUMP_PART = 2.0, 0.005
"""A sample that is so many times its neighbours and adds that part of the energy is named."""

LEVELS = 100
"""Averages of a burst in which a lasting step of power is looked for."""

STEP, LEAST_STEP = 0.9, 0.1
"""The step explains that part of the averages' variance, and is that part of the higher level above idle."""

NEAR_IDLE = 0.2
"""From idle to the level of the runs, how far up a warm device may wait."""

LOW, HALF = 0.4, 0.5
"""The same, where it is so low for more than that part of the time."""

MOST = 0.5
"""Low stretches for each run, from which on a word is due: fewer hardly change the result."""


def _readings(trace: Trace, repeats: int, counted: Counted, activity: Activity) -> tuple[str, ...]:
    """A word on low phases near idle power, which could be idle time of a warm device, with what a run takes then."""
    lows = _low_stretches(trace, counted.bursts, activity.idle_w)
    if len(lows) < MOST * repeats:
        return ()
    seconds, energy = total_s(trace, lows), total_j(trace, lows)
    runs = total_s(trace, counted.bursts) / counted.latency_s
    latency_s = counted.latency_s - seconds / runs
    energy_j = (total_j(trace, counted.bursts) - energy) / runs
    where = f"{len(lows)} gaps: the power around them keeps the period of the runs" if activity.low else (
        f"{len(lows)} stretches between higher power")
    return (f"counted: {seconds:.3g} s at {energy / seconds:.3g} W, near idle power, in {where}. If the device waits "
            f"there, warm, a run takes {latency_s:.4g} s and {energy_j:.4g} J",)


def _low_stretches(trace: Trace, bursts: Sequence[Span], idle_w: float) -> list[Span]:
    """Stretches near idle power within bursts; where they take most of the time, those that are low for a phase."""
    power = denoised(trace).power_w
    inside = samples_of(bursts)
    above = np.maximum(power[inside] - idle_w, 0.0)
    level = float(np.sum(above**2) / np.sum(above))
    for part, share in ((LOW, HALF), (NEAR_IDLE, 0.0)):
        low = np.zeros(len(power), dtype=bool)
        low[inside] = above < part * level
        if np.count_nonzero(low) > share * len(inside):
            break
    return [span for span in stretches(low) if span.seconds(trace) > DIP * trace.step_s]


def _jumps(trace: Trace, bursts: Sequence[Span]) -> list[str]:
    """Single samples far above both neighbours that carry a part of the energy."""
    power = trace.power_w
    around = np.concatenate(([power[1]], np.maximum(power[:-2], power[2:]), [power[-2]]))
    counted = samples_of(bursts)
    energy = total_j(trace, bursts)
    excess = (power - around) * trace.interval_s
    jumps = counted[(power[counted] > JUMP * around[counted]) & (excess[counted] > JUMP_PART * energy)]
    return [f"counted: a single sample of {power[i]:.4g} W at {trace.time_s[i]:.2f} s, beside {around[i]:.3g} W: "
            f"{excess[i] / energy:.0%} of the energy" for i in jumps[:MOST_NAMED]]


def step_remark(trace: Trace, bursts: Sequence[Span], idle_w: float) -> tuple[str, ...]:
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


def noise_remark(blurred_s: float, noise_w: float, rise_w: float) -> tuple[str, ...]:
    """A word where noise hides what is short."""
    if not blurred_s:
        return ()
    return (f"noise of {noise_w:.3g} W in a sample is {noise_w / rise_w:.0%} of what the runs take above idle power: "
            f"bursts and idle time between runs of less than {blurred_s:.2g} s do not show, nor do ends stand out",)


def joined(parts: Sequence[LeftOut]) -> list[LeftOut]:
    """Parts that touch, as one, with the reason of the longer."""
    found: list[LeftOut] = []
    for part in parts:
        if found and found[-1].span.last + 1 == part.span.first:
            longer = max(found[-1], part, key=lambda w: w.span.last - w.span.first)
            found[-1] = LeftOut(Span(found[-1].span.first, part.span.last), longer.why)
        else:
            found.append(part)
    return found


def all_remarks(trace: Trace, repeats: int, counted: Counted, activity: Activity,
                left_out: Sequence[LeftOut]) -> tuple[str, ...]:
    """All that a reader should know, from how the file was read to what else the trace could mean."""
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
        every = Span(counted.bursts[0].first, counted.bursts[-1].first - 1)
        remarks.append("each run is a burst of its own: if the idle time after it is part of it, one takes "
                       f"{every.seconds(trace) / (repeats - 1):.4g} s and "
                       f"{every.energy_j(trace) / (repeats - 1):.4g} J")
    remarks += counted.remarks
    largest = sorted(left_out, key=lambda w: -w.span.energy_j(trace))[:MOST_NAMED]
    remarks += [f"left out: {_times(trace, w.span)} at {w.span.power_w(trace):.3g} W, {w.why}"
                for w in sorted(largest, key=lambda w: w.span.first)]
    if len(left_out) > MOST_NAMED:
        rest = sum(w.span.seconds(trace) for w in left_out if w not in largest)
        remarks.append(f"left out: {len(left_out) - MOST_NAMED} more stretches above idle, {rest:.3g} s in all")
    remarks += _jumps(trace, counted.bursts)
    share = total_j(trace, counted.bursts) / trace.energy_j
    if share < 0.5:
        remarks.append(f"the result is from {share:.0%} of the trace's energy: under half of it")
    return (*remarks, *_readings(trace, repeats, counted, activity))


def _times(trace: Trace, span: Span) -> str:
    return f"{span.start_s(trace):.2f} to {span.end_s(trace):.2f} s"
