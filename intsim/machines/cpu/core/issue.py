"""The clock of an in-order core: a block again and again through the issue stage, to its steady state.

In each cycle the next instructions issue as long as their operands are ready and their ports have room; the first that
cannot ends the cycle. Instructions that fill a ``first_slot`` port (128-bit NEON on a 64-bit datapath) issue only as
the first of a cycle; others may join them. Those that block keep the issue stage for as long as their port.

The functions here are compiled (``intsim.compiled``): of numbers and arrays, they allocate nothing and raise nothing.
``tests/machines/cpu/core/plain.py`` is the same in plain Python, and gives equal times.
"""

from __future__ import annotations

import numpy as np

MOST_ITERATIONS = 48
SETTLED = 4
NEARLY = 1e-9

RESULT, FORWARDED, ADDRESS, GIVEN = range(4)
PORT_SET, BUSY, LATENCY, FORWARD, FIRST_SLOT, BLOCKS_FOR, FIRST_PORT = range(7)
"""As in ``window``."""

REACHED, READY, ISSUED, PORT, DONE, LOG_COLUMNS = range(6)
"""Columns of a trace, a row per iteration and micro-op: cycles at which a micro-op came to its turn, had its operands,
went to its port and gave its result; and the port."""

START, LATENCY_STALLS, PORT_STALLS, ITERATION_COLUMNS = range(4)
"""Of an iteration: when it starts, and cycles that it waits for operands and for ports."""


def _freest(costs: np.ndarray, row: int, free: np.ndarray) -> int:
    """Of the ports that a micro-op may take, the one that is free first."""
    port = int(costs[row, FIRST_PORT])
    for column in range(FIRST_PORT, costs.shape[1]):
        other = int(costs[row, column])
        if other < 0:
            break
        if free[other] < free[port] or (free[other] == free[port] and other < port):
            port = other
    return port


def _settled(found: np.ndarray, count: int) -> bool:
    """Whether the last iterations all took the same time."""
    gap = found[count - 1, START] - found[count - 2, START]
    same = True
    for back in range(1, SETTLED):
        same = same and found[count - 1 - back, START] - found[count - 2 - back, START] == gap
    return same


def _delays(kind: np.ndarray, producer: np.ndarray, how: np.ndarray, places: np.ndarray, costs: np.ndarray,
            address_latency: float, delay: np.ndarray) -> None:
    """How long each source takes, but for those of which it is given."""
    for s in range(len(producer)):
        if how[s] == FORWARDED:
            delay[s] = costs[places[kind[producer[s]]], FORWARD]
        elif how[s] == ADDRESS:
            delay[s] = address_latency
        elif how[s] == RESULT:
            delay[s] = costs[places[kind[producer[s]]], LATENCY]


def _ready(start: np.ndarray, producer: np.ndarray, back: np.ndarray, delay: np.ndarray, issue: np.ndarray,
           iteration: int, i: int) -> float:
    """When a micro-op has its operands; before the first iteration all are there."""
    ready = 0.0
    for s in range(start[i], start[i + 1]):
        if iteration >= back[s]:
            ready = max(ready, issue[iteration - back[s], producer[s]] + delay[s])
    return ready


def _wait(found: np.ndarray, iteration: int, why: int, cycle: int, slot: int, until: float) -> int:
    """Go to the cycle at which something is there, and note how many are lost: one that has begun is not."""
    reached = int(np.ceil(until - NEARLY))
    found[iteration, why] += reached - cycle - (1 if slot > 0 else 0)
    return reached


def run(kind: np.ndarray, start: np.ndarray, producer: np.ndarray, back: np.ndarray, how: np.ndarray,
        places: np.ndarray, costs: np.ndarray, delay: np.ndarray, free: np.ndarray, issue: np.ndarray,
        found: np.ndarray, log: np.ndarray, address_latency: float, width: int) -> float:
    """A block on a core; the cycles of the first iteration alone.

    Args:
        kind: of each micro-op, whose row of costs is in ``places``; its sources are from ``start[i]`` to
            ``start[i + 1]``: a ``producer``, so many iterations ``back``, and ``how`` soon it can be used.
        costs: a row per class.
        delay: of each source; read where it is ``GIVEN``, else written.
        free, issue: zeros; by port, and by iteration and micro-op.
        found: zeros; becomes a row per iteration, of which those that were not run start at -1.
        log: takes the first micro-ops, of as many as it has rows for.
        address_latency: cycles until an updated address can be used; width: instructions that issue in a cycle.
    """
    _delays(kind, producer, how, places, costs, address_latency, delay)
    cycle, slot, alone, done, entered = 0, 0, 0.0, 0, 0
    for iteration in range(MOST_ITERATIONS):
        found[iteration, START] = cycle + slot / width
        for i in range(len(kind)):
            row, ready = places[kind[i]], _ready(start, producer, back, delay, issue, iteration, i)
            if slot >= width or (slot > 0 and costs[row, FIRST_SLOT] > 0.0):
                cycle, slot = cycle + 1, 0
            reached = cycle
            if ready > cycle:
                cycle, slot = _wait(found, iteration, LATENCY_STALLS, cycle, slot, ready), 0
            port = _freest(costs, row, free)
            room = free[port] + min(costs[row, BUSY], 1.0) - 1.0
            if room > cycle + NEARLY:
                cycle, slot = _wait(found, iteration, PORT_STALLS, cycle, slot, room), 0
            free[port] = max(free[port], float(cycle)) + costs[row, BUSY]
            issue[iteration, i] = cycle
            end = cycle + costs[row, LATENCY]
            if entered < len(log):
                log[entered, REACHED], log[entered, READY], log[entered, ISSUED] = reached, ready, cycle
                log[entered, PORT], log[entered, DONE] = port, end
            entered += 1
            alone = max(alone, end) if iteration == 0 else alone
            slot += 1
            if costs[row, BLOCKS_FOR] > 0.0:
                cycle, slot = cycle + int(costs[row, BLOCKS_FOR]) - 1, width
        done = iteration + 1
        if iteration > 3 * SETTLED and _settled(found, done):
            break
    for iteration in range(done, MOST_ITERATIONS):
        found[iteration, START] = -1.0
    return alone
