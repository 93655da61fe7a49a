"""An in-order core running a block again and again: issue in program order, up to a few per cycle, stall on use.

The clock itself is ``issue``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from intsim.compiled import Compiled
from intsim.machines.cpu.core.issue import ITERATION_COLUMNS, LOG_COLUMNS, MOST_ITERATIONS, START
from intsim.machines.cpu.core.micro_ops import MicroOp, Skeleton
from intsim.machines.cpu.core.tables import CoreCosts, Priced, tables_of
from intsim.machines.cpu.core.timings import BlockTiming

RUN = Compiled("intsim.machines.cpu.core.issue", "run",
               "i8[:] i8[:] i8[:] i8[:] i8[:] i8[:] f8[:,:] f8[:] f8[:] f8[:,:] f8[:,:] f8[:,:] f8 i8")

UNTRACED = np.empty((0, LOG_COLUMNS))

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
        cycles, alone, breakdown = steady(costs.priced(skeleton), len(self.ports), self.width)
        bound = max(breakdown, key=lambda name: (breakdown[name], name))
        return BlockTiming(cycles, breakdown, max(0.0, alone - cycles), BOUNDS[bound])


def run(micro_ops: tuple[MicroOp, ...], port_count: int, width: int) -> tuple[float, float, dict[str, float]]:
    """``steady`` of micro-ops."""
    return steady(tables_of(micro_ops), port_count, width)


def steady(block: Priced, port_count: int, width: int) -> tuple[float, float, dict[str, float]]:
    """Cycles per iteration in the steady state, cycles of one iteration alone, and the steady state by reason.

    The reasons are ``busy`` (a cycle in which something issued), ``stall_latency`` (the oldest instruction waits for
    an operand) and ``stall_port`` (it waits for a port).
    """
    found, alone = _run(block, port_count, width, UNTRACED)
    starts, latency, port = found.T
    steps = max(1, min(len(starts) // 2, 12))
    cycles = float(starts[-1] - starts[-1 - steps]) / steps
    # Averages over the second half of the iterations; busy takes what the half-filled cycles at the ends leave.
    stalls = {"stall_latency": float(latency[-1 - steps:-1].sum()) / steps,
              "stall_port": float(port[-1 - steps:-1].sum()) / steps}
    scale = min(1.0, cycles / sum(stalls.values())) if sum(stalls.values()) else 1.0
    stalls = {name: value * scale for name, value in stalls.items()}
    return cycles, alone, {"busy": cycles - sum(stalls.values()), **stalls}


def _run(block: Priced, port_count: int, width: int, log: np.ndarray) -> tuple[np.ndarray, float]:
    """The iterations that the clock ran (rows: see ``issue``), and the cycles of the first one alone."""
    found = np.zeros((MOST_ITERATIONS, ITERATION_COLUMNS))
    alone = RUN(*block.wiring, block.places, block.costs, block.delay, np.zeros(port_count),
                np.zeros((MOST_ITERATIONS, len(block.wiring.kind))), found, log, block.address_latency, width)
    return found[found[:, START] >= 0.0], alone


def trace(micro_ops: tuple[MicroOp, ...], port_count: int, width: int) -> np.ndarray:
    """What ``run`` does with every micro-op: iterations x micro-ops x columns, up to the steady state."""
    log = np.empty((MOST_ITERATIONS * len(micro_ops), LOG_COLUMNS))
    iterations = len(_run(tables_of(micro_ops), port_count, width, log)[0])
    return log[:iterations * len(micro_ops)].reshape(iterations, len(micro_ops), LOG_COLUMNS)
