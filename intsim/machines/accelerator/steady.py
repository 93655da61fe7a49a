"""Skipping the periods of a loop that has come into a steady state.

The state of a run is how far every stage is beyond the loop's own count, and what is left of what is under way. If it
is the same after ``p`` iterations, the next ``p`` take as long and add the same to every sum, as long as they neither
let anything outside the loop go, nor hold it up, nor change places with it in the order of the program.

The functions here are compiled (``intsim.compiled``): of numbers and arrays, they allocate nothing and raise nothing.
"""

from __future__ import annotations

import math

import numpy as np

from intsim.machines.accelerator.columns import (
    COUNTER,
    COUNTERS,
    EVENTS,
    HEADER,
    ISSUED,
    KNOWN,
    LENGTH,
    OTHER,
    PAIRS,
    PLACE,
    POOL,
    STOOD,
    THEN_S,
    TOGETHER,
    TOTAL,
    TURN,
    UNDER_WAY,
    WAITING,
    Room,
    Run,
    Tables,
)
from intsim.machines.accelerator.order import settle

RESOLUTION_S = 1e-13
"""States are told apart to a tenth of a picosecond, far below a cycle."""

MOST_STATES = 256


def look(t: Tables, r: Run, room: Room, loop: int, turn: int) -> None:
    """Look at a run of which a loop has ended a turn; skip what it would only repeat."""
    memory, end = room.memory[loop], r.filled[loop]
    outside = _inside(t, r, room, loop, turn, end + HEADER)
    after = _outside(t, loop, r.counts, r.value, r.kept, r.turns, r.figures[WAITING], memory, outside)
    memory[end + LENGTH] = after - end - HEADER
    known = 0
    while known < r.met[loop] and not _same(memory, r.at[loop, known] + HEADER, end + HEADER, after):
        known += 1
    if known < r.met[loop]:
        before = r.at[loop, known]
        period = turn - int(memory[before + TURN])
        times = _times(t, r, memory, loop, period, outside, after)
        if times > 0:
            _skip(t, r, room, loop, before, period, times)
            r.met[loop], r.filled[loop] = 0, 0
            return
    if r.met[loop] < MOST_STATES:
        r.at[loop, known] = end
        r.met[loop] = max(r.met[loop], known + 1)
        memory[end + TURN], memory[end + THEN_S] = turn, r.clock[0]
        memory[end + KNOWN], memory[end + PAIRS] = r.figures[TOGETHER], r.figures[STOOD]
        for k in range(r.figures[TOGETHER]):
            memory[after + k] = room.together_s[k]
        after += r.figures[TOGETHER]
        for k in range(r.figures[STOOD]):
            memory[after + k] = r.stood_s[k]
        r.filled[loop] = after + r.figures[STOOD]


def _same(memory: np.ndarray, one: int, other: int, end: int) -> bool:
    """Whether a part of memory is the same as another one, from there to an end."""
    i = 0
    while other + i < end and memory[one + i] == memory[other + i]:
        i += 1
    return other + i == end


def _inside(t: Tables, r: Run, room: Room, loop: int, turn: int, at: int) -> int:
    """Write into a loop's memory how far all are beyond it, and what is left of what is under way; where it ends."""
    memory, count = room.memory[loop], r.figures[UNDER_WAY]
    for counter in range(COUNTERS):
        for s in range(len(t.stage)):
            memory[at] = r.counts[counter, s] - turn * t.weights[loop, s]
            at += 1
    memory[at] = count
    at += 1
    for i in range(count):  # by stage and part, then by what is left
        left, place = _rounded(room.left_s[i] / RESOLUTION_S), at + 2 * i
        while place > at and (memory[place - 2] > room.firing[i] or (
                memory[place - 2] == room.firing[i] and memory[place - 1] > left)):
            memory[place], memory[place + 1] = memory[place - 2], memory[place - 1]
            place -= 2
        memory[place], memory[place + 1] = room.firing[i], left
    return int(at + 2 * count)


def _outside(t: Tables, loop: int, counts: np.ndarray, value: np.ndarray, kept: np.ndarray, turns: np.ndarray,
             waiting: int, memory: np.ndarray, at: int) -> int:
    """Write into memory what binds a loop and the rest together; where it ends.

    These are the program's order, which conditions between them are met, and how slots stand that they share.
    """
    memory[at] = waiting
    at += 1
    for turn in range(waiting):
        memory[at] = turns[turn]
        at += 1
    for n in range(len(t.need)):
        if t.crossing[loop, n] > 0:
            memory[at] = 1.0 if counts[t.need[n, COUNTER], t.need[n, OTHER]] >= value[n] else 0.0
            at += 1
    for seat in range(len(t.seat)):
        pool, place = t.seat[seat, POOL], t.seat[seat, PLACE]
        for m in range(t.pool_first[pool + 1] - t.pool_first[pool] if t.meets[loop, seat] > 0 else 0):
            memory[at] = kept[place + m]
            at += 1
    return at


def _rounded(x: float) -> float:
    """The nearest whole number, of two the even one."""
    whole = float(math.floor(x))
    if x - whole > 0.5 or (x - whole == 0.5 and whole % 2.0 == 1.0):
        whole += 1.0
    return whole


def _times(t: Tables, r: Run, memory: np.ndarray, loop: int, period: int, outside: int, end: int) -> int:
    """How many periods can be skipped, with nothing outside changing, which lies in memory up to an end.

    Every stage keeps a firing: once it has none, its engines turn to what follows, maybe within a period.
    """
    low, high = 0, -1
    for s in range(len(t.stage)):
        if t.weights[loop, s] > 0:
            span, issued = t.spans[loop, s], r.counts[ISSUED, s]
            left = -issued % span if span > 0 else t.stage[s, TOTAL] - issued
            most = max(left - 1, 0) // (period * t.weights[loop, s])
            high = most if high < 0 else min(high, most)
    while low < high:
        middle = (low + high + 1) // 2
        for counter in range(COUNTERS):
            for s in range(len(t.stage)):
                r.later[counter, s] = r.counts[counter, s] + period * middle * t.weights[loop, s]
        waiting = settle(t, r.later, r.later_value, r.later_items, r.later_kept, r.later_place, r.later_turns)
        after = _outside(t, loop, r.later, r.later_value, r.later_kept, r.later_turns, waiting, memory, end)
        if after - end == end - outside and _same(memory, outside, end, after):
            low = middle
        else:
            high = middle - 1
    return low


def _skip(t: Tables, r: Run, room: Room, loop: int, before: int, period: int, times: int) -> None:
    """Put the clock forward over periods that a loop would only repeat."""
    memory = room.memory[loop]
    seconds = times * (r.clock[0] - memory[before + THEN_S])
    at = before + HEADER + int(memory[before + LENGTH])
    for k in range(r.figures[TOGETHER]):
        then = memory[at + k] if k < memory[before + KNOWN] else 0.0
        room.together_s[k] += times * (room.together_s[k] - then)
    at += int(memory[before + KNOWN])
    for k in range(r.figures[STOOD]):
        then = memory[at + k] if k < memory[before + PAIRS] else 0.0
        r.stood_s[k] += times * (r.stood_s[k] - then)
    event = r.figures[EVENTS]
    room.event[event, 0], room.event[event, 1] = -1 - loop, 0
    room.when[event, 0], room.when[event, 1] = r.clock[0], r.clock[0] + seconds
    r.figures[EVENTS] += 1
    for s in range(len(t.stage)):
        more = period * times * t.weights[loop, s]
        if more > 0:
            r.last_s[s] += seconds
        for counter in range(COUNTERS):
            r.counts[counter, s] += more
    r.figures[WAITING] = settle(t, r.counts, r.value, r.items, r.kept, r.place, r.turns)
    for i in range(r.figures[UNDER_WAY]):
        room.began_s[i] += seconds
    r.clock[0] += seconds
