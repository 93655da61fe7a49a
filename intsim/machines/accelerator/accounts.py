"""What the time of a run was spent on, when it has ended: of every stage and every server, by what it waited for.

A firing is at work, held up by its own slowest part, or by others who share a resource; so is what it holds.

The functions here are compiled (``intsim.compiled``): of numbers and arrays, they allocate nothing and raise nothing.
"""

from __future__ import annotations

from intsim.machines.accelerator.columns import (
    AT_WORK,
    BODY,
    HOST_WAITS,
    KIND,
    LEAD,
    PARTS,
    TAIL,
    TIMES,
    TOGETHER,
    WORK,
    Room,
    Run,
    Tables,
)


def account(t: Tables, r: Run, room: Room) -> None:
    """Add up the seconds of all sets of firings, each in the order in which it was met."""
    bound = _bound(t, r)
    for number in range(r.figures[TOGETHER]):
        seconds, lead = room.together_s[number], _leader(t, room, number, bound)
        room.lead[number] = lead
        r.step_s[t.step[room.member[lead] // PARTS]] += seconds * t.sizes[TIMES]
        for member in range(room.set_first[number], room.set_first[number + 1]):
            s, part = room.member[member] // PARTS, room.member[member] % PARTS
            rate, limit, own = room.speed[member], room.limit[member], t.stage[room.member[member] // PARTS, KIND]
            if part == BODY:
                work = t.seconds[s, WORK]
                _add(r, s, AT_WORK, seconds * (rate * work))
                _add(r, s, own, seconds * (rate * (1.0 - work)))
                if limit >= 0:
                    _add(r, s, t.limit_kind[limit], seconds * (1.0 - rate))
            else:
                _add(r, s, HOST_WAITS if part == LEAD else AT_WORK, seconds)
            waits = HOST_WAITS if part == LEAD else t.limit_kind[limit] if limit >= 0 else own
            for h in range(t.held_first[s], t.held_first[s + 1] if part != TAIL else t.held_first[s]):
                share = rate * t.held_share[h] if part == BODY else 0.0 if part == LEAD else 1.0
                server = len(t.stage) + t.held[h]
                _add(r, server, AT_WORK, seconds * share)
                if share < 1.0:
                    _add(r, server, waits, seconds * (1.0 - share))


def _bound(t: Tables, r: Run) -> int:
    """What works the largest share of the run, of equal ones the first."""
    bound, run_s = 0, r.clock[0] * t.sizes[TIMES]
    for one in range(len(t.bounds)):
        if t.bounds[one] / run_s > t.bounds[bound] / run_s:
            bound = one
    return bound


def _leader(t: Tables, room: Room, number: int, bound: int) -> int:
    """The member of a set of firings that leads: the first at work for the bound, else at work, else of all."""
    earliest, works = -1, False
    for member in range(room.set_first[number], room.set_first[number + 1]):
        works = works or (room.member[member] % PARTS != TAIL and room.speed[member] > 0.0)
    for member in range(room.set_first[number], room.set_first[number + 1]):
        if not works or (room.member[member] % PARTS != TAIL and room.speed[member] > 0.0):
            if t.uses[room.member[member] // PARTS, bound] > 0:
                return member
            if earliest < 0:
                earliest = member
    return earliest


def _add(r: Run, who: int, what: int, seconds: float) -> None:
    """Add to what a stage, or a server after all stages, spent on something."""
    at = 0
    while r.spent_on[who, at] >= 0 and r.spent_on[who, at] != what:
        at += 1
    r.spent_on[who, at] = what
    r.spent_s[who, at] += seconds
