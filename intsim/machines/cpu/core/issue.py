"""The clock of an in-order core: a block again and again through the issue stage, to its steady state.

In each cycle the next instructions issue as long as their operands are ready and their ports have room; the first that
cannot ends the cycle. Instructions that fill a ``first_slot`` port (128-bit NEON on a 64-bit datapath) issue only as
the first of a cycle; others may join them. Those that block keep the issue stage for as long as their port.

The functions here are compiled (``intsim.compiled``): of numbers and arrays, they allocate nothing and raise nothing.
``tests/machines/cpu/core/plain.py`` is the same in plain Python, and gives equal times.
"""

from __future__ import annotations

import numpy as np

from intsim.machines.cpu.core.columns import BLOCKS_FOR, BUSY, FIRST_PORT, FIRST_SLOT, LATENCY, NEARLY, Block

MOST_ITERATIONS = 48
SETTLED = 4

REACHED, READY, ISSUED, PORT, DONE, LOG_COLUMNS = range(6)
"""Columns of a trace, a row per iteration and micro-op: cycles at which a micro-op came to its turn, had its operands,
went to its port and gave its result; and the port."""

START, LATENCY_STALLS, PORT_STALLS, ITERATION_COLUMNS = range(4)
"""Of an iteration: when it starts, and cycles that it waits for operands and for ports."""

CYCLES, ALONE, FOR_OPERANDS, FOR_PORTS, ITERATIONS, FOUND = range(6)
"""What is found of a block: cycles of an iteration in the steady state and of one alone, what it waits for in the
steady state, and iterations of the trace."""


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


def _settled(times: np.ndarray, count: int) -> bool:
    """Whether the last iterations all took the same time."""
    gap = times[count - 1, START] - times[count - 2, START]
    same = True
    for back in range(1, SETTLED):
        same = same and times[count - 1 - back, START] - times[count - 2 - back, START] == gap
    return same


def _ready(block: Block, issue: np.ndarray, iteration: int, i: int) -> float:
    """When a micro-op has its operands; before the first iteration all are there."""
    ready = 0.0
    for s in range(block.start[i], block.start[i + 1]):
        if iteration >= block.back[s]:
            ready = max(ready, issue[iteration - block.back[s], block.producer[s] - block.low] + block.delay[s])
    return ready


def _wait(times: np.ndarray, iteration: int, why: int, cycle: int, slot: int, until: float) -> int:
    """Go to the cycle at which something is there, and note how many are lost: one that has begun is not."""
    reached = int(np.ceil(until - NEARLY))
    times[iteration, why] += reached - cycle - (1 if slot > 0 else 0)
    return reached


def _clock(block: Block, free: np.ndarray, issue: np.ndarray, times: np.ndarray, log: np.ndarray,
           width: int) -> tuple[float, int]:
    """The cycles of the first iteration alone, and how many iterations were run; ``times`` has a row of each."""
    cycle, slot, alone, done, entered, costs = 0, 0, 0.0, 0, 0, block.costs
    for port in range(len(free)):
        free[port] = -1.0  # and not 0, for which LLVM calls what machine code by itself has not
    for iteration in range(MOST_ITERATIONS):
        times[iteration, START] = cycle + slot / width
        times[iteration, LATENCY_STALLS], times[iteration, PORT_STALLS] = 0.0, 0.0
        for i in range(block.low, block.high):
            row, ready = block.row[i], _ready(block, issue, iteration, i)
            if slot >= width or (slot > 0 and costs[row, FIRST_SLOT] > 0.0):
                cycle, slot = cycle + 1, 0
            reached = cycle
            if ready > cycle:
                cycle, slot = _wait(times, iteration, LATENCY_STALLS, cycle, slot, ready), 0
            port = _freest(costs, row, free)
            room = free[port] + min(costs[row, BUSY], 1.0) - 1.0
            if room > cycle + NEARLY:
                cycle, slot = _wait(times, iteration, PORT_STALLS, cycle, slot, room), 0
            free[port] = max(free[port], float(cycle)) + costs[row, BUSY]
            issue[iteration, i - block.low] = cycle
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
        if iteration > 3 * SETTLED and _settled(times, done):
            break
    return alone, done


def run(wanted: np.ndarray, first: np.ndarray, row: np.ndarray, start: np.ndarray, producer: np.ndarray,
        back: np.ndarray, delay: np.ndarray, costs: np.ndarray, free: np.ndarray, issue: np.ndarray, times: np.ndarray,
        log: np.ndarray, found: np.ndarray, width: int) -> float:
    """Blocks on a core, each by itself.

    Args:
        wanted, first, row, start, producer, back, delay, costs, log, found: as in ``window``.
        free, issue, times: room to work in, for the largest block.
        width: instructions that issue in a cycle.
    """
    for at in range(len(wanted)):
        block = Block(first[wanted[at]], first[wanted[at] + 1], row, start, producer, back, delay, costs)
        alone, done = _clock(block, free, issue, times, log if at == 0 else log[:0], width)
        found[at, ALONE], found[at, ITERATIONS] = alone, done
        steps = max(1, min(done // 2, 12))  # the second half of the iterations
        found[at, CYCLES] = (times[done - 1, START] - times[done - 1 - steps, START]) / steps
        operands, ports = 0.0, 0.0
        for iteration in range(done - 1 - steps, done - 1):
            operands, ports = operands + times[iteration, LATENCY_STALLS], ports + times[iteration, PORT_STALLS]
        found[at, FOR_OPERANDS], found[at, FOR_PORTS] = operands / steps, ports / steps
    return 0.0
