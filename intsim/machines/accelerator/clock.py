"""The clock of a dataflow: stages fire as buffers, engines and channels allow, and share links as they run.

Between two moments at which something starts or ends every running stage goes on at a constant speed, so the clock
jumps from moment to moment: nothing is sampled. When the machine comes back into a state in which it has been one
period of a loop earlier, it would go the same way again: the clock skips those periods, and the sums with them
(``steady``). A result is the same, to rounding, with and without.

The functions here are compiled (``intsim.compiled``): of numbers and arrays, they allocate nothing and raise nothing.
"""

from __future__ import annotations

import numpy as np

from intsim.machines.accelerator.accounts import account
from intsim.machines.accelerator.columns import (
    ANCHOR,
    BODY,
    BODY_S,
    COUNTER,
    COUNTERS,
    EVENTS,
    FINISHED,
    HEADER,
    HOLD,
    IDLE,
    IN_ORDER,
    ISSUED,
    KIND,
    LEAD,
    LEAD_S,
    LISTENED,
    MOMENTS,
    OF_PLAN,
    OF_RUN,
    OTHER,
    OWING,
    PARTS,
    READY,
    REASONS,
    STARTED,
    STOOD,
    TAIL,
    TAIL_S,
    TOGETHER,
    TOTAL,
    UNDER_WAY,
    UNIT,
    UNITS,
    WAITED_FOR,
    WAITING,
    Room,
    Run,
    Tables,
)
from intsim.machines.accelerator.order import insert, note_needs, settle
from intsim.machines.accelerator.sharing import share
from intsim.machines.accelerator.steady import look

SLACK_S = 1e-14
"""What is nearer to its end than this has ended: far below a cycle, far above the rounding of a sum of them."""

DONE, FULL = 0.0, 1.0
"""What ``run`` gives: the run has ended, or it needs more room."""


def _kept_from(t: Tables, r: Run, s: int) -> int:
    """What keeps a stage from going, whose turn it is; -1 for nothing."""
    for n in range(t.need_first[s], t.need_first[s + 1]):
        if r.counts[t.need[n, COUNTER], t.need[n, OTHER]] < r.value[n]:
            return int(t.stage[t.need[n, OTHER], KIND])
    for h in range(t.held_first[s], t.held_first[s + 1]):
        server = t.held[h]
        if r.free[server] == 0:
            return int(t.server[server, WAITED_FOR])
        if r.blocked[server] >= 0 and t.server[server, IN_ORDER] > 0:
            return int(r.blocked[server])
    return -1


def _next(t: Tables, r: Run) -> int:
    """The first stage in the program's order that can start; -1 for none, and what idle servers wait for is noted."""
    for server in range(len(t.server)):
        r.blocked[server] = -1
    blocked, idle = 0, 0
    for turn in range(r.figures[WAITING]):
        s = r.turns[turn]
        reason = _kept_from(t, r, s)
        if reason < 0:
            return int(s)
        for h in range(t.held_first[s], t.held_first[s + 1]):
            if r.blocked[t.held[h]] < 0:
                r.blocked[t.held[h]], r.order[blocked] = reason, t.held[h]
                blocked += 1
    for b in range(blocked):
        server = r.order[b]
        if r.free[server] == t.server[server, UNITS]:
            r.idle[idle] = server * REASONS + r.blocked[server]
            idle += 1
    r.figures[IDLE] = idle
    return -1


def _begin(r: Run, room: Room, s: int, part: int, left_s: float, began_s: float) -> None:
    """A part of a firing is under way."""
    at = r.figures[UNDER_WAY]
    room.firing[at], room.left_s[at], room.began_s[at] = s * PARTS + part, left_s, began_s
    r.figures[UNDER_WAY] += 1


def _start(t: Tables, r: Run, room: Room, s: int) -> None:
    """Start a firing of a stage."""
    if r.counts[ISSUED, s] == 0:
        r.first_s[s] = r.clock[0]
    r.counts[ISSUED, s] += 1
    at = 0
    while r.turns[at] != s:
        at += 1
    r.figures[WAITING] -= 1
    for turn in range(at, r.figures[WAITING]):
        r.turns[turn] = r.turns[turn + 1]
    note_needs(t, s, r.counts[ISSUED, s], r.value, r.items, r.kept)
    if r.counts[ISSUED, s] < t.stage[s, TOTAL]:
        insert(t, s, r.counts[ISSUED, s], r.place, r.turns, r.figures[WAITING])
        r.figures[WAITING] += 1
    for h in range(t.held_first[s], t.held_first[s + 1]):
        r.free[t.held[h]] -= 1
    if t.seconds[s, LEAD_S] > 0.0:
        _begin(r, room, s, LEAD, t.seconds[s, LEAD_S], r.clock[0])
    else:
        _begin(r, room, s, BODY, t.seconds[s, BODY_S], r.clock[0])


def _start_all(t: Tables, r: Run, room: Room) -> None:
    """Start whatever can start, since whoever has started may have made room for another; the firings in order."""
    s = _next(t, r)
    while s >= 0:
        _start(t, r, room, s)
        s = _next(t, r)
    for i in range(1, r.figures[UNDER_WAY]):
        firing, left_s, began_s, at = room.firing[i], room.left_s[i], room.began_s[i], i
        while at > 0 and room.firing[at - 1] > firing:
            room.firing[at], room.left_s[at], room.began_s[at] = (
                room.firing[at - 1], room.left_s[at - 1], room.began_s[at - 1])
            at -= 1
        room.firing[at], room.left_s[at], room.began_s[at] = firing, left_s, began_s


def _together(t: Tables, r: Run, room: Room) -> int:
    """The number of the set of firings that are under way."""
    count, sets = r.figures[UNDER_WAY], r.figures[TOGETHER]
    for k in range(sets):
        first, i = room.set_first[k], 0
        if room.set_first[k + 1] - first == count:
            while i < count and room.member[first + i] == room.firing[i]:
                i += 1
            if i == count:
                return k
    first = room.set_first[sets]
    for i in range(count):
        room.member[first + i] = room.firing[i]
    room.set_first[sets + 1], room.together_s[sets] = first + count, 0.0
    share(t, r, room, first, count)
    r.figures[TOGETHER] += 1
    return int(sets)


def _advance(t: Tables, r: Run, room: Room) -> None:
    """Put the clock forward to the next end of a part of a firing."""
    k, count = _together(t, r, room), r.figures[UNDER_WAY]
    first, step_s = room.set_first[k], np.inf
    for i in range(count):
        if room.speed[first + i] > 0.0:
            step_s = min(step_s, room.left_s[i] / room.speed[first + i])
    for i in range(count):
        room.left_s[i] -= step_s * room.speed[first + i]
    if t.sizes[LISTENED] > 0 and step_s > 0.0:
        at = r.figures[MOMENTS]
        room.moment[at], room.moment_s[at, 0], room.moment_s[at, 1] = k, r.clock[0], step_s
        r.figures[MOMENTS] += 1
    r.clock[0] += step_s
    room.together_s[k] += step_s
    for i in range(r.figures[IDLE]):
        at = r.stood_at[r.idle[i]]
        if at < 0:
            at = r.figures[STOOD]
            r.stood_at[r.idle[i]], r.stood[at], r.stood_s[at] = at, r.idle[i], 0.0
            r.figures[STOOD] += 1
        r.stood_s[at] += step_s


def _note(r: Run, room: Room, who: int, s: int, from_s: float, to_s: float) -> None:
    """Note an event."""
    at = r.figures[EVENTS]
    room.event[at, 0], room.event[at, 1], room.when[at, 0], room.when[at, 1] = who, s, from_s, to_s
    r.figures[EVENTS] += 1


def _end(t: Tables, r: Run, room: Room, s: int, part: int, began_s: float) -> None:
    """A part of a firing has ended: its engines are free, its result is there, or the next part begins."""
    tail_s = t.seconds[s, TAIL_S]
    if part == LEAD:
        _begin(r, room, s, BODY, t.seconds[s, BODY_S], began_s)
    if part == HOLD or (part == BODY and tail_s >= 0.0):
        r.counts[FINISHED, s] += 1
        for h in range(t.held_first[s], t.held_first[s + 1]):
            r.free[t.held[h]] += 1
            _note(r, room, t.held[h], s, began_s, r.clock[0])
    if part == TAIL or (part == BODY and tail_s <= 0.0):
        r.counts[READY, s] += 1
        r.last_s[s] = r.clock[0]
    if part == BODY and tail_s != 0.0:
        _begin(r, room, s, TAIL if tail_s > 0.0 else HOLD, abs(tail_s), began_s)


def _complete(t: Tables, r: Run, room: Room) -> None:
    """What has ended leaves, in order; then loops whose anchor has given a result look at the state."""
    count, ended = r.figures[UNDER_WAY], 0
    for i in range(count):  # what has ended is put aside, and the rest moves up
        if room.left_s[i] <= SLACK_S:
            room.growing[ended], room.largest[ended] = room.firing[i], room.began_s[i]
            ended += 1
        elif ended > 0:
            room.firing[i - ended], room.left_s[i - ended], room.began_s[i - ended] = (
                room.firing[i], room.left_s[i], room.began_s[i])
    r.figures[UNDER_WAY] = count - ended
    for loop in range(len(t.loop)):
        r.before[loop] = r.counts[READY, t.loop[loop, ANCHOR]]
    for i in range(ended):
        _end(t, r, room, room.growing[i] // PARTS, room.growing[i] % PARTS, room.largest[i])
    for loop in range(len(t.loop)):
        ready = r.counts[READY, t.loop[loop, ANCHOR]]
        if ready > r.before[loop] and ready % t.loop[loop, UNIT] == 0:
            look(t, r, room, loop, ready // t.loop[loop, UNIT])


def _room(t: Tables, r: Run, room: Room) -> bool:
    """Whether there is room for what may happen until the next moment and at it."""
    count, sets, starts = r.figures[UNDER_WAY], r.figures[TOGETHER], 0
    for server in range(len(t.server)):
        starts += t.server[server, UNITS]
    held = 0
    for s in range(len(t.stage)):
        held = max(held, t.held_first[s + 1] - t.held_first[s])
    outside = 1 + len(t.stage) + len(t.need) + len(r.kept)
    state = HEADER + COUNTERS * len(t.stage) + 1 + 2 * count + outside + max(outside, sets + 1 + len(r.stood))
    filled = 0
    for loop in range(len(t.loop)):
        filled = max(filled, r.filled[loop])
    return bool(count + starts <= len(room.firing) and sets < len(room.together_s)
                and room.set_first[sets] + count <= len(room.member)
                and r.figures[EVENTS] + count * held + len(t.loop) <= len(room.event)
                and (t.sizes[LISTENED] == 0 or r.figures[MOMENTS] < len(room.moment))
                and filled + state <= room.memory.shape[1])


def run(*arrays: np.ndarray) -> float:
    """A run until everything has fired that can, or until something has no more room; then it can go on.

    Args:
        arrays: those of ``Tables``, ``Run`` and ``Room``, one after another. The run begins with figures, counts and
            sums of zero, all units of each server free, no pair among those that stood and nothing spent (-1); what
            lies in ``Room`` does not matter.
    """
    t, r, room = Tables(*arrays[:OF_PLAN]), Run(*arrays[OF_PLAN:OF_RUN]), Room(*arrays[OF_RUN:])
    if r.figures[STARTED] == 0:
        room.set_first[0] = 0
        r.figures[WAITING] = settle(t, r.counts, r.value, r.items, r.kept, r.place, r.turns)
        _start_all(t, r, room)
        r.figures[STARTED] = 1
    while r.figures[UNDER_WAY] > 0:
        if not _room(t, r, room):
            return FULL
        _advance(t, r, room)
        _complete(t, r, room)
        _start_all(t, r, room)
    account(t, r, room)
    r.figures[OWING] = -1
    if r.figures[WAITING] > 0:
        s = r.turns[0]
        for n in range(t.need_first[s + 1] - 1, t.need_first[s] - 1, -1):
            if r.counts[t.need[n, COUNTER], t.need[n, OTHER]] < r.value[n]:
                r.figures[OWING] = t.need[n, OTHER]
    return DONE
