"""An out-of-order core running a block again and again: dispatch in order, issue when operands and a port are ready.

Instructions enter the window in program order, ``dispatch_width`` per cycle, and leave it in order when complete; the
reorder buffer bounds how many are inside. The clock itself is ``window``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from intsim.compiled import Compiled
from intsim.machines.cpu.core.micro_ops import MicroOp
from intsim.machines.cpu.core.tables import Priced, largest, tables_of
from intsim.machines.cpu.core.timings import Row
from intsim.machines.cpu.core.window import (
    ALONE,
    CYCLES,
    FILLED,
    FOUND,
    ITERATIONS,
    LOG_COLUMNS,
    MOST_ITERATIONS,
    MOST_SETS,
    ROWS,
    UNBOUNDED,
    WHOLE_ROWS,
)

RUN = Compiled("intsim.machines.cpu.core.window", "run",
               "i8[:] i8[:] i8[:] i8[:] i8[:] i8[:] f8[:] f8[:,:] f8[:,:] i8[:,:] f8[:,:] f8[:,:] f8[:,:] i8 i8 i8 i8")

UNTRACED = np.empty((0, LOG_COLUMNS))

REASONS = "busy", "stall_port", "stall_latency", "stall_rob"

FRONT_END, LATENCY, REORDER_BUFFER = 0, -1, -2
"""What a row says that a block is limited by, other than ports, of which it has a bit each."""

ROB_FILLED, THROUGHPUT, HELD_BY = range(7, 10)
"""Columns of a row after the cycles by reason: the window's entries that the block fills; cycles that the front end and
the ports need, and which of them the more."""

NOTICEABLE = 0.1
"""The share of a block's cycles from which a stall is called its bound."""


@dataclass(frozen=True)
class OutOfOrderCore:
    """A front end of ``width`` micro-ops per cycle, a reorder buffer of ``window`` entries, and ports."""

    ports: tuple[str, ...]
    width: int
    window: int

    @property
    def reasons(self) -> tuple[str, ...]:
        """What cycles go to, as rows have them."""
        return REASONS

    def both(self, priced: Priced, blocks: Sequence[int], sizes: Sequence[int]) -> tuple[list[Row], dict[int, Row]]:
        """Blocks, each of which follows itself, whatever the window; and by their places, those that the window
        limits, with it.

        Args:
            sizes: micro-ops of all blocks.
        """
        found, limited = steady(priced, blocks, len(self.ports), self.width, UNBOUNDED, UNTRACED, self.window)
        rows = [self._unlimited(sizes[block], *numbers) for block, numbers in zip(blocks, found.tolist(), strict=True)]
        return rows, {at: _limited(row, *limited[at, :FILLED].tolist()) for at, row in enumerate(rows)
                      if self.fills(row)}

    def fills(self, row: Row) -> bool:
        """Whether the window limits a block."""
        return row[ROB_FILLED] >= self.window

    def limited(self, priced: Priced, blocks: Sequence[int], unlimited: Sequence[Row]) -> list[Row]:
        """Blocks with the window, whose rows without it are known."""
        found, _ = steady(priced, blocks, len(self.ports), self.width, self.window, UNTRACED)
        return [_limited(row, *numbers) for row, numbers in zip(unlimited, found[:, :FILLED].tolist(), strict=True)]

    def _unlimited(self, micro_ops: int, cycles: float, alone: float, filled: float, port_cycles: float, ports: float,
                   _: float) -> Row:
        """A row of what the clock found; what is left beyond the front end and the ports is latency."""
        front_end = micro_ops / self.width
        throughput = max(front_end, port_cycles)
        cycles = max(cycles, throughput)
        stalled, held_by = cycles - throughput, FRONT_END if front_end >= port_cycles else int(ports)
        return (cycles, max(0.0, alone - cycles), LATENCY if stalled > NOTICEABLE * cycles else held_by,
                front_end, throughput - front_end, stalled, 0.0, filled, throughput, held_by)

    def named(self, bound: float) -> str:
        """A bound of a row."""
        if bound <= FRONT_END:
            return {FRONT_END: "front end", LATENCY: "latency", REORDER_BUFFER: "reorder buffer"}[int(bound)]
        return "ports " + "+".join([name for p, name in enumerate(self.ports) if int(bound) >> p & 1])


def _limited(row: Row, cycles: float, alone: float) -> Row:
    """A row with the window, of that without it: what an unbounded window would save is a stall of the reorder
    buffer."""
    unbounded, _, _, front_end, port, _, _, filled, throughput, held_by = row
    cycles = max(cycles, throughput)
    unbounded = min(unbounded, cycles)
    latency, reorder = unbounded - throughput, cycles - unbounded
    bound = REORDER_BUFFER if reorder > NOTICEABLE * cycles else LATENCY if latency > NOTICEABLE * cycles else held_by
    return cycles, max(0.0, alone - cycles), bound, front_end, port, latency, reorder, filled, throughput, held_by


def steady(priced: Priced, blocks: Sequence[int], port_count: int, width: int, window: int, log: np.ndarray,
           limit: int = UNBOUNDED) -> tuple[np.ndarray, np.ndarray]:
    """What the clock finds of blocks, a row each, with a window; and of those that fill another one, with that.

    See ``window.FOUND``.
    """
    n, count = largest(priced, blocks), len(blocks)
    found, limited = np.empty((count, FOUND)), np.empty((count, FOUND))
    RUN(np.array(blocks), *priced, np.empty((2 * port_count + ROWS, MOST_ITERATIONS * n + 1)),
        np.empty((WHOLE_ROWS, max(n, MOST_SETS, port_count)), np.int64), log, found, limited, port_count, width, window,
        limit)
    return found, limited


def run(micro_ops: tuple[MicroOp, ...], port_count: int, width: int, window: int | None) -> tuple[float, float]:
    """Cycles per iteration in the steady state, and cycles of one iteration alone.

    Args:
        micro_ops: the block.
        port_count: number of ports.
        width: dispatches per cycle.
        window: reorder-buffer entries; None for an unbounded one.
    """
    found, _ = steady(tables_of(micro_ops), (0,), port_count, width, UNBOUNDED if window is None else window, UNTRACED)
    return float(found[0, CYCLES]), float(found[0, ALONE])


def trace(micro_ops: tuple[MicroOp, ...], port_count: int, width: int, window: int | None) -> np.ndarray:
    """What ``run`` does with every micro-op: iterations x micro-ops x columns, up to the steady state."""
    log = np.empty((MOST_ITERATIONS * len(micro_ops), LOG_COLUMNS))
    found, _ = steady(tables_of(micro_ops), (0,), port_count, width, UNBOUNDED if window is None else window, log)
    iterations = int(found[0, ITERATIONS])
    return log[:iterations * len(micro_ops)].reshape(iterations, len(micro_ops), LOG_COLUMNS)
