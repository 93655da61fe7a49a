"""When many thread blocks end, of which each SM takes the next one as soon as it has room.

The functions here are compiled (``intsim.compiled``): of numbers and arrays, they allocate nothing and raise nothing.
"""

from __future__ import annotations

import numpy as np

NEARLY = 1.0 + 1e-9
INSTANT = 1e-9
"""Of the time so far: what is left of a block so short before its end is rounding, and no cycle of its own; SMs whose
next events are no farther apart have them at once, and take blocks in their order."""
NEVER = np.inf
GROUP = 12
"""SMs that are looked through together: about the root of how many there are."""
APART = 0.02
"""How far apart two blocks end that started together, in parts of their length: an SM with room for several takes one
after another, and those whose blocks end meanwhile have theirs first. Our judgement; without it a few blocks that are
left would go to one SM by twos while all others stand still."""


def _advance(left: np.ndarray, sm: int, count: int, done: float) -> int:
    """The blocks of an SM after so much work of each; how many are left."""
    kept = 0
    for slot in range(count):
        if left[sm, slot] > done * NEARLY:
            left[sm, kept] = left[sm, slot] - done
            kept += 1
    return kept


def _least(left: np.ndarray, sm: int, count: int) -> float:
    """What the block of an SM that ends first has left."""
    least = left[sm, 0]
    for slot in range(1, count):
        least = min(least, left[sm, slot])
    return least


def _pace(count: int, cycles: np.ndarray) -> float:
    """How much longer the work of each of so many blocks of an SM takes than its cycles on a full one say."""
    return count * cycles[count - 1] / cycles[len(cycles) - 1]


def _first_of(until: np.ndarray, group: int) -> float:
    """When the first of a group of SMs has its next event."""
    first = NEVER
    for sm in range(group * GROUP, min(len(until), (group + 1) * GROUP)):
        first = min(first, until[sm])
    return first


def _next(until: np.ndarray, firsts: np.ndarray) -> int:
    """The SM that has the next event, the first one of those that have it at once; -1 where none has any more."""
    first = firsts[0]
    for group in range(1, len(firsts)):
        first = min(first, firsts[group])
    if first == NEVER:
        return -1
    group = 0
    while firsts[group] > first * (1.0 + INSTANT):
        group += 1
    sm = group * GROUP
    while until[sm] > first * (1.0 + INSTANT):
        sm += 1
    return sm


def run(work: np.ndarray, cycles: np.ndarray, left: np.ndarray, count: np.ndarray, until: np.ndarray,
        firsts: np.ndarray, since: np.ndarray, done: np.ndarray) -> float:
    """Cycles until the last block ends.

    Args:
        work: of the blocks in the order in which they start, in cycles of an SM that is full.
        cycles: of a block by the number of blocks on its SM, from one on; the last one is of a full SM.
        left, count, until, since, done: zeros: of each SM, what each of its blocks has left, how many there are, when
            one ends or comes, when one last did (its end at last), and the work of all that it took.
        firsts: zeros: of each ``GROUP`` of SMs the earliest of ``until``, so that an event looks at few of them.
    """
    sms, room = left.shape
    following = min(len(work), sms * room)
    for block in range(following):
        left[block % sms, block // sms] = work[block]
        count[block % sms] += 1
        done[block % sms] += work[block]
    for sm in range(sms):
        until[sm] = NEVER
        if count[sm] > 0:
            until[sm] = _least(left, sm, count[sm]) * _pace(count[sm], cycles)
    for group in range(len(firsts)):
        firsts[group] = _first_of(until, group)
    now = 0.0
    while True:
        sm = _next(until, firsts)
        if sm < 0:
            return now
        now = until[sm]
        if count[sm] > 0:
            slower = _pace(count[sm], cycles)
            least = _least(left, sm, count[sm])
            ends = since[sm] + least * slower <= now * (1.0 + INSTANT)
            count[sm] = _advance(left, sm, count[sm], least if ends else (now - since[sm]) / slower)
        since[sm] = now
        until[sm] = NEVER
        if count[sm] < room and following < len(work):
            left[sm, count[sm]] = work[following]
            count[sm] += 1
            done[sm] += work[following]
            following += 1
            if count[sm] < room and following < len(work):
                until[sm] = now + APART * work[following - 1]
        if count[sm] > 0:
            until[sm] = min(until[sm], now + _least(left, sm, count[sm]) * _pace(count[sm], cycles))
        firsts[sm // GROUP] = _first_of(until, sm // GROUP)
