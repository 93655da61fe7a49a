"""The order of a program, and what its stages wait for: items to read, room to write, stages to come after.

The functions here are compiled (``intsim.compiled``): of numbers and arrays, they allocate nothing and raise nothing.
"""

from __future__ import annotations

import numpy as np

from intsim.machines.accelerator.columns import (
    AHEAD,
    EVERY,
    FIRINGS,
    ISSUED,
    ITERATIONS,
    LOOP,
    LOOPS,
    OFFSET,
    OWN,
    PER,
    PER_OTHER,
    PHASE,
    PLACE,
    POOL,
    REPEAT,
    SHARED,
    TOTAL,
    TURNS,
    Tables,
)


def place_of(t: Tables, s: int, firing: int) -> tuple[int, int]:
    """Where a firing of a stage stands in the program: by round, loop and its turn; by phase, iteration and stage.

    What stands ahead stays in its turn: the phases before its own come before it there.
    """
    step = firing % t.stage[s, FIRINGS] * t.stage[s, PER]
    turn, iteration = step // t.stage[s, REPEAT], step % t.stage[s, REPEAT] + t.stage[s, OFFSET]
    loop = firing // t.stage[s, FIRINGS] * t.sizes[LOOPS] + t.stage[s, LOOP]
    return (loop * t.sizes[TURNS] + turn,
            (t.stage[s, PHASE] * t.sizes[ITERATIONS] + iteration) * len(t.stage) + s)


def _items_before(t: Tables, s: int, place: tuple[int, int]) -> int:
    """How many firings of a stage stand before a place."""
    low, high = 0, t.stage[s, TOTAL]
    while low < high:
        middle = (low + high) // 2
        if place_of(t, s, middle) < place:
            low = middle + 1
        else:
            high = middle
    return low


def _share_slots(t: Tables, pool: int, place: tuple[int, int], at: int, items: np.ndarray, kept: np.ndarray) -> None:
    """Of each buffer of a pool, the items before a place, and how many of them may still be there.

    A firing leaves the latest ``slots - 1`` of the items before its own where they are.
    """
    first, count, total = t.pool_first[pool], t.pool_first[pool + 1] - t.pool_first[pool], 0
    for m in range(count):
        items[at + m] = _items_before(t, t.writer[first + m], place)
        total += items[at + m]
    every = total < t.slots[pool]
    for m in range(count):
        kept[at + m] = items[at + m] if every else 0
    for _ in range(0 if every else t.slots[pool] - 1):
        latest, chosen = (-1, -1), -1
        for m in range(count):
            if kept[at + m] < items[at + m]:
                last = place_of(t, t.writer[first + m], items[at + m] - 1 - kept[at + m])
                if chosen < 0 or last > latest:
                    latest, chosen = last, m
        kept[at + chosen] += 1


def note_needs(t: Tables, s: int, firing: int, value: np.ndarray, items: np.ndarray, kept: np.ndarray) -> None:
    """Note what a firing of a stage waits for."""
    for seat in range(t.seat_first[s], t.seat_first[s + 1]):
        _share_slots(t, t.seat[seat, POOL], place_of(t, t.seat[seat, OWN], firing), t.seat[seat, PLACE], items, kept)
    for n in range(t.need_first[s], t.need_first[s + 1]):
        shared = t.need[n, SHARED]
        ahead = items[shared] - kept[shared] if shared >= 0 else firing + t.need[n, AHEAD]
        value[n] = -(-ahead * t.need[n, PER_OTHER] // t.need[n, EVERY])


def insert(t: Tables, s: int, firing: int, place: np.ndarray, turns: np.ndarray, count: int) -> None:
    """Put a stage among those that have firings left."""
    place[s, 0], place[s, 1] = place_of(t, s, firing)
    at = count
    while at > 0 and (place[turns[at - 1], 0] > place[s, 0] or (
            place[turns[at - 1], 0] == place[s, 0] and place[turns[at - 1], 1] > place[s, 1])):
        turns[at] = turns[at - 1]
        at -= 1
    turns[at] = s


def settle(t: Tables, counts: np.ndarray, value: np.ndarray, items: np.ndarray, kept: np.ndarray, place: np.ndarray,
            turns: np.ndarray) -> int:
    """Note what each stage waits for, and whose turn it is, from counts; how many have firings left."""
    waiting = 0
    for s in range(len(t.stage)):
        note_needs(t, s, counts[ISSUED, s], value, items, kept)
        if counts[ISSUED, s] < t.stage[s, TOTAL]:
            insert(t, s, counts[ISSUED, s], place, turns, waiting)
            waiting += 1
    return waiting
