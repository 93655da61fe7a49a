"""An in-order core running a block again and again: issue in program order, up to a few per cycle, stall on use.

The clock itself is ``issue``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from intsim.compiled import Compiled
from intsim.machines.cpu.core.issue import FOUND, ITERATION_COLUMNS, ITERATIONS, LOG_COLUMNS, MOST_ITERATIONS
from intsim.machines.cpu.core.micro_ops import MicroOp
from intsim.machines.cpu.core.tables import Priced, largest, tables_of
from intsim.machines.cpu.core.timings import Row

RUN = Compiled("intsim.machines.cpu.core.issue", "run",
               "i8[:] i8[:] i8[:] i8[:] i8[:] i8[:] f8[:] f8[:,:] f8[:] f8[:,:] f8[:,:] f8[:,:] f8[:,:] i8")

UNTRACED = np.empty((0, LOG_COLUMNS))

BOUNDS = {"busy": "issue", "stall_latency": "latency", "stall_port": "port"}


@dataclass(frozen=True)
class InOrderCore:
    """The issue stage of an in-order core: its ports, and how many instructions issue in a cycle."""

    ports: tuple[str, ...]
    width: int

    @property
    def reasons(self) -> tuple[str, ...]:
        """What cycles go to, as rows have them."""
        return tuple(BOUNDS)

    def named(self, bound: float) -> str:
        """A bound of a row."""
        return tuple(BOUNDS.values())[int(bound)]

    def both(self, priced: Priced, blocks: Sequence[int], _: Sequence[int]) -> tuple[list[Row], dict[int, Row]]:
        """Blocks, each of which follows itself; with a window, none: there is no window."""
        return [self._row(*numbers) for numbers in _found(
            priced, blocks, len(self.ports), self.width, UNTRACED).tolist()], {}

    def fills(self, row: Row) -> bool:  # as of a core with a window
        """Whether a window limits a block: there is none."""
        return False

    def limited(self, priced: Priced, blocks: Sequence[int], unlimited: Sequence[Row]) -> list[Row]:  # as above
        """The same: there is no window."""
        return list(unlimited)

    @staticmethod
    def _row(*numbers: float) -> Row:
        cycles, alone, breakdown = _steady(*numbers)
        bound = max(breakdown, key=lambda name: (breakdown[name], name))
        return cycles, max(0.0, alone - cycles), list(BOUNDS).index(bound), *[breakdown[name] for name in BOUNDS]


def run(micro_ops: tuple[MicroOp, ...], port_count: int, width: int) -> tuple[float, float, dict[str, float]]:
    """Cycles per iteration in the steady state, cycles of one iteration alone, and the steady state by reason.

    The reasons are ``busy`` (a cycle in which something issued), ``stall_latency`` (the oldest instruction waits for
    an operand) and ``stall_port`` (it waits for a port).
    """
    return _steady(*_found(tables_of(micro_ops), (0,), port_count, width, UNTRACED)[0].tolist())


def _steady(cycles: float, alone: float, latency: float, port: float,
            _: float) -> tuple[float, float, dict[str, float]]:
    """``run`` of what the clock found; busy takes what the half-filled cycles at the ends leave."""
    stalls = {"stall_latency": latency, "stall_port": port}
    scale = min(1.0, cycles / sum(stalls.values())) if sum(stalls.values()) else 1.0
    stalls = {name: value * scale for name, value in stalls.items()}
    return cycles, alone, {"busy": cycles - sum(stalls.values()), **stalls}


def _found(priced: Priced, blocks: Sequence[int], port_count: int, width: int, log: np.ndarray) -> np.ndarray:
    """What the clock finds of blocks, a row each: see ``issue.FOUND``."""
    n, found = largest(priced, blocks), np.empty((len(blocks), FOUND))
    RUN(np.array(blocks), *priced, np.empty(port_count), np.empty((MOST_ITERATIONS, n)),
        np.empty((MOST_ITERATIONS, ITERATION_COLUMNS)), log, found, width)
    return found


def trace(micro_ops: tuple[MicroOp, ...], port_count: int, width: int) -> np.ndarray:
    """What ``run`` does with every micro-op: iterations x micro-ops x columns, up to the steady state."""
    log = np.empty((MOST_ITERATIONS * len(micro_ops), LOG_COLUMNS))
    iterations = int(_found(tables_of(micro_ops), (0,), port_count, width, log)[0, ITERATIONS])
    return log[:iterations * len(micro_ops)].reshape(iterations, len(micro_ops), LOG_COLUMNS)
