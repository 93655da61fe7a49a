"""An in-order core running a block again and again: issue in program order, up to a few per cycle, stall on use.

In each cycle the next instructions issue as long as their operands are ready and their ports have room; the first that
cannot ends the cycle. Instructions that fill a ``first_slot`` port (128-bit NEON on a 64-bit datapath) issue only as
the first of a cycle; others may join them. Those that block keep the issue stage for as long as their port.
"""

from __future__ import annotations

from dataclasses import dataclass

import numba
import numpy as np

from intsim.machines.cpu.core.micro_ops import MicroOp, Skeleton
from intsim.machines.cpu.core.tables import CoreCosts, Tables, tables_of
from intsim.machines.cpu.core.timings import BlockTiming

MOST_ITERATIONS = 48
SETTLED = 4
NEARLY = 1e-9

REACHED, READY, ISSUED, PORT, DONE = range(5)
"""Columns of a trace: cycles at which a micro-op came to its turn, had its operands, went to its port and gave its
result; and the port."""

UNTRACED = np.empty((0, 0, 5))

BOUNDS = {"busy": "issue", "stall_latency": "latency", "stall_port": "port"}


@dataclass(frozen=True)
class InOrderCore:
    """The issue stage of an in-order core: its ports, and how many instructions issue in a cycle."""

    ports: tuple[str, ...]
    width: int

    def schedule(self, costs: CoreCosts, skeleton: Skeleton) -> BlockTiming:
        """The steady state of a block that follows itself.

        Raises:
            InputError: the core has no cost for one of its instructions.
        """
        cycles, alone, breakdown = steady(costs.tables(skeleton), len(self.ports), self.width)
        bound = max(breakdown, key=lambda name: (breakdown[name], name))
        return BlockTiming(cycles, breakdown, max(0.0, alone - cycles), BOUNDS[bound])


def run(micro_ops: tuple[MicroOp, ...], port_count: int, width: int) -> tuple[float, float, dict[str, float]]:
    """``steady`` of micro-ops."""
    return steady(tables_of(micro_ops), port_count, width)


def steady(block: Tables, port_count: int, width: int) -> tuple[float, float, dict[str, float]]:
    """Cycles per iteration in the steady state, cycles of one iteration alone, and the steady state by reason.

    The reasons are ``busy`` (a cycle in which something issued), ``stall_latency`` (the oldest instruction waits for
    an operand) and ``stall_port`` (it waits for a port).
    """
    starts, latency, port, alone = _clock(block, port_count, width, UNTRACED)
    steps = max(1, min(len(starts) // 2, 12))
    cycles = float(starts[-1] - starts[-1 - steps]) / steps
    # Averages over the second half of the iterations; busy takes what the half-filled cycles at the ends leave.
    stalls = {"stall_latency": float(latency[-1 - steps:-1].sum()) / steps,
              "stall_port": float(port[-1 - steps:-1].sum()) / steps}
    scale = min(1.0, cycles / sum(stalls.values())) if sum(stalls.values()) else 1.0
    stalls = {name: value * scale for name, value in stalls.items()}
    return cycles, float(alone), {"busy": cycles - sum(stalls.values()), **stalls}


def trace(micro_ops: tuple[MicroOp, ...], port_count: int, width: int) -> np.ndarray:
    """What ``run`` does with every micro-op: iterations x micro-ops x columns, up to the steady state."""
    log = np.full((MOST_ITERATIONS, len(micro_ops), 5), np.nan)
    _clock(tables_of(micro_ops), port_count, width, log)
    found: np.ndarray = log[~np.isnan(log[:, 0, ISSUED])]
    return found


@numba.njit(cache=True)
def _clock(block: Tables, port_count: int, width: int,
           log: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """By iteration, when it starts and what it waits for operands and for ports; and the end of the first one."""
    n = len(block.busy)
    free, issue = np.zeros(port_count), np.zeros((MOST_ITERATIONS, n))
    starts, latency, port_stalls = np.zeros(MOST_ITERATIONS), np.zeros(MOST_ITERATIONS), np.zeros(MOST_ITERATIONS)
    cycle, slot, alone, done = 0, 0, 0.0, 0
    for iteration in range(MOST_ITERATIONS):
        starts[iteration] = cycle + slot / width
        for i in range(n):
            ready = 0.0
            for s in range(block.source_start[i], block.source_start[i + 1]):
                if iteration >= block.back[s]:
                    ready = max(ready, issue[iteration - block.back[s], block.producer[s]] + block.delay[s])
            if slot >= width or (slot > 0 and block.first_slot[i]):
                cycle, slot = cycle + 1, 0
            reached = cycle
            if ready > cycle:
                waits = int(np.ceil(ready - NEARLY)) - cycle
                latency[iteration] += waits - (1 if slot else 0)
                cycle, slot = cycle + waits, 0
            port = _freest(block, free, i)
            room = free[port] + min(block.busy[i], 1.0) - 1.0
            if room > cycle + NEARLY:
                waits = int(np.ceil(room - NEARLY)) - cycle
                port_stalls[iteration] += waits - (1 if slot else 0)
                cycle, slot = cycle + waits, 0
            free[port] = max(free[port], float(cycle)) + block.busy[i]
            issue[iteration, i] = cycle
            if iteration < len(log):
                log[iteration, i] = (float(reached), ready, float(cycle), float(port), cycle + block.latency[i])
            slot += 1
            if block.blocks_for[i]:
                cycle, slot = cycle + block.blocks_for[i] - 1, width
        if iteration == 0:
            alone = (issue[0] + block.latency).max()
        done = iteration + 1
        if iteration > 3 * SETTLED and _settled(starts, done):
            break
    return starts[:done], latency[:done], port_stalls[:done], alone


@numba.njit(cache=True)
def _freest(block: Tables, free: np.ndarray, i: int) -> int:
    """Of the ports that a micro-op may take, the one that is free first."""
    port = block.port[i, 0]
    for other in block.port[i]:
        if other < 0:
            break
        if free[other] < free[port] or (free[other] == free[port] and other < port):
            port = other
    return int(port)


@numba.njit(cache=True)
def _settled(starts: np.ndarray, count: int) -> bool:
    gaps = starts[count - SETTLED:count] - starts[count - SETTLED - 1:count - 1]
    return bool((gaps == gaps[0]).all())
