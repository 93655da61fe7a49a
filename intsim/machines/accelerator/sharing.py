"""Who gets how much of a link, or of the host's cores, when several stages want it at once.

The functions here are compiled (``intsim.compiled``): of numbers and arrays, they allocate nothing and raise nothing.
"""

from __future__ import annotations

import numpy as np

from intsim.machines.accelerator.columns import BODY, PARTS, PRIORITY, Room, Run, Tables

NOTHING = 1e-12
"""Of a share, what is rounding."""


def _fill(t: Tables, r: Run, room: Room, first: int, count: int) -> tuple[int, float]:
    """The resource that is full first as the largest shares grow, and how far they can grow until then."""
    for resource in range(len(r.rate)):
        r.rate[resource] = 0.0
    for i in range(count):
        if room.growing[i] > 0:
            s = room.member[first + i] // PARTS
            for d in range(t.share_first[s], t.share_first[s + 1]):
                r.rate[t.resource[d]] += t.share[d] / room.largest[i]
    full, least = -1, np.inf
    for resource in range(len(r.rate)):
        if r.rate[resource] > 0.0 and max(r.left[resource], 0.0) / r.rate[resource] < least:
            full, least = resource, max(r.left[resource], 0.0) / r.rate[resource]
    return full, least


def _grow(t: Tables, r: Run, room: Room, first: int, count: int) -> None:
    """The shares that grow do so together until a resource is full or a stage runs at full speed, and again."""
    grown, growing = 0.0, True
    while growing:
        full, step = _fill(t, r, room, first, count)
        done, limited = np.inf, False
        for i in range(count):
            if room.growing[i] > 0:
                done = min(done, room.largest[i])
        done -= grown
        step = min(step, done)
        grown += step
        for i in range(count):
            s, wants = room.member[first + i] // PARTS, False
            for d in range(t.share_first[s], t.share_first[s + 1] if room.growing[i] > 0 else 0):
                r.left[t.resource[d]] -= step * t.share[d] / room.largest[i]
                wants = wants or (t.resource[d] == full and t.share[d] > 0.0)
            if wants and step < done - NOTHING:
                room.speed[first + i], room.limit[first + i], limited = grown / room.largest[i], full, True
                room.growing[i] = 0
        growing = False
        for i in range(count):
            if room.growing[i] > 0 and not limited and room.largest[i] <= grown + NOTHING:
                room.growing[i] = 0
            growing = growing or room.growing[i] > 0


def share(t: Tables, r: Run, room: Room, first: int, count: int) -> None:
    """Max-min fair speeds: the largest shares grow together until a resource is full or a stage runs at full speed.

    Of one resource everybody gets an even part, or all that it wants (dominant resource fairness, Ghodsi et al.,
    NSDI 2011). A lower priority number is served first.

    Args:
        first, count: of the firings among ``room.member``; their ``speed`` and ``limit`` are found.
    """
    for resource in range(len(r.left)):
        r.left[resource] = 1.0
    rest = False
    for i in range(count):
        s, part = room.member[first + i] // PARTS, room.member[first + i] % PARTS
        room.speed[first + i], room.limit[first + i], room.largest[i] = 1.0, -1, 0.0
        for d in range(t.share_first[s], t.share_first[s + 1] if part == BODY else 0):
            room.largest[i] = max(room.largest[i], t.share[d])
        rest = rest or room.largest[i] > 0.0
    served = -1
    while rest:
        priority, rest = -1, False
        for i in range(count):
            own = t.stage[room.member[first + i] // PARTS, PRIORITY]
            if room.largest[i] > 0.0 and own > served and (priority < 0 or own < priority):
                priority = own
        for i in range(count):
            own = t.stage[room.member[first + i] // PARTS, PRIORITY]
            room.growing[i] = 1 if room.largest[i] > 0.0 and own == priority else 0
            rest = rest or (room.largest[i] > 0.0 and own > priority)
        _grow(t, r, room, first, count)
        served = priority
