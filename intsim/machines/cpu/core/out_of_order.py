"""An out-of-order core running a block again and again: dispatch in order, issue when operands and a port are ready.

Instructions enter the window in program order, ``dispatch_width`` per cycle, and leave it in order when complete; the
reorder buffer bounds how many are inside. The clock itself is ``window``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from intsim.compiled import Compiled
from intsim.machines.cpu.core.micro_ops import MicroOp, Skeleton
from intsim.machines.cpu.core.tables import CoreCosts, Priced, tables_of
from intsim.machines.cpu.core.timings import BlockTiming
from intsim.machines.cpu.core.window import (
    FOUND,
    LOG_COLUMNS,
    MOST_ITERATIONS,
    MOST_SETS,
    UNBOUNDED,
)

RUN = Compiled("intsim.machines.cpu.core.window", "run",
               "i8[:] i8[:] i8[:] i8[:] i8[:] i8[:] f8[:,:] i8[:] f8[:] i8[:] f8[:,:] f8[:,:] i8[:] f8[:] f8[:,:] "
               "f8[:] f8[:] f8[:] i8[:] f8[:,:] f8[:] f8 i8 i8")

UNTRACED = np.empty((0, LOG_COLUMNS))

NOTICEABLE = 0.1
"""The share of a block's cycles from which a stall is called its bound."""


@dataclass(frozen=True)
class OutOfOrderCore:
    """A front end of ``width`` micro-ops per cycle, a reorder buffer of ``window`` entries, and ports."""

    ports: tuple[str, ...]
    width: int
    window: int

    def schedule(self, costs: CoreCosts, skeleton: Skeleton) -> BlockTiming:
        """The steady state of a block that follows itself.

        What an unbounded window would save is a stall of the reorder buffer; what is left beyond the front end and the
        ports is latency.

        Raises:
            InputError: the core has no cost for one of its instructions.
        """
        cycles, alone, unbounded, port_cycles, mask, _ = steady(
            costs.priced(skeleton), len(self.ports), self.width, self.window, UNTRACED)
        front_end = len(skeleton.wiring.kind) / self.width
        throughput = max(front_end, port_cycles)
        unbounded = min(max(unbounded, throughput), max(cycles, throughput))
        cycles = max(cycles, throughput)
        breakdown = {"busy": front_end, "stall_port": throughput - front_end,
                     "stall_latency": unbounded - throughput, "stall_rob": cycles - unbounded}
        bound = "front end" if front_end >= port_cycles else "ports " + "+".join(
            name for p, name in enumerate(self.ports) if int(mask) >> p & 1)
        if breakdown["stall_latency"] > NOTICEABLE * cycles:
            bound = "latency"
        if breakdown["stall_rob"] > NOTICEABLE * cycles:
            bound = "reorder buffer"
        return BlockTiming(cycles, breakdown, max(0.0, alone - cycles), bound)


def steady(block: Priced, port_count: int, width: int, window: int, log: np.ndarray) -> list[float]:
    """What the clock finds of a block: see ``window.FOUND``."""
    n, sets = len(block.wiring.kind), len(block.masks)
    most = MOST_ITERATIONS * n + 1
    found = np.empty(FOUND)
    RUN(*block.wiring, block.places, block.costs, block.masks, block.delay, np.empty(n, np.int64),
        np.empty((port_count, most)), np.empty((port_count, most)), np.empty(port_count, np.int64),
        np.empty(port_count), np.empty((MOST_ITERATIONS, n)), np.empty(most), np.empty(MOST_ITERATIONS), np.empty(sets),
        np.empty(MOST_SETS + 2 * sets, np.int64), log, found, block.address_latency, width, window)
    numbers: list[float] = found.tolist()
    return numbers


def run(micro_ops: tuple[MicroOp, ...], port_count: int, width: int, window: int | None) -> tuple[float, float]:
    """Cycles per iteration in the steady state, and cycles of one iteration alone.

    Args:
        micro_ops: the block.
        port_count: number of ports.
        width: dispatches per cycle.
        window: reorder-buffer entries; None for an unbounded one.
    """
    cycles, alone, *_ = steady(tables_of(micro_ops), port_count, width, UNBOUNDED if window is None else window,
                               UNTRACED)
    return cycles, alone


def trace(micro_ops: tuple[MicroOp, ...], port_count: int, width: int, window: int | None) -> np.ndarray:
    """What ``run`` does with every micro-op: iterations x micro-ops x columns, up to the steady state."""
    log = np.empty((MOST_ITERATIONS * len(micro_ops), LOG_COLUMNS))
    found = steady(tables_of(micro_ops), port_count, width, UNBOUNDED if window is None else window, log)
    iterations = int(found[-1])
    return log[:iterations * len(micro_ops)].reshape(iterations, len(micro_ops), LOG_COLUMNS)
