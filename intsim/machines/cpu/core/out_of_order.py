"""An out-of-order core running a block again and again: dispatch in order, issue when operands and a port are ready.

Instructions enter the window in program order, ``dispatch_width`` per cycle, and leave it in order when complete; the
reorder buffer bounds how many are inside. The clock itself is ``window``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from intsim.compiled import Compiled
from intsim.machines.cpu.core.micro_ops import MicroOp
from intsim.machines.cpu.core.tables import Priced, largest, tables_of
from intsim.machines.cpu.core.timings import BlockTiming
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

Found = tuple[float, ...]
"""See ``window.FOUND``."""

NOTICEABLE = 0.1
"""The share of a block's cycles from which a stall is called its bound."""


@dataclass(frozen=True)
class OutOfOrderCore:
    """A front end of ``width`` micro-ops per cycle, a reorder buffer of ``window`` entries, and ports."""

    ports: tuple[str, ...]
    width: int
    window: int

    def both(self, priced: Priced, blocks: Sequence[int]) -> tuple[list[Found], list[Found]]:
        """What the clock finds of blocks, each of which follows itself, whatever the window; and, of those that the
        window limits, with it."""
        found, limited = steady(priced, blocks, len(self.ports), self.width, UNBOUNDED, UNTRACED, self.window)
        return list(map(tuple, found.tolist())), list(map(tuple, limited.tolist()))

    def fills(self, unlimited: Found) -> bool:
        """Whether the window limits a block."""
        return unlimited[FILLED] >= self.window

    def limited(self, priced: Priced, blocks: Sequence[int]) -> list[Found]:
        """What the clock finds of blocks with the window."""
        found, _ = steady(priced, blocks, len(self.ports), self.width, self.window, UNTRACED)
        return list(map(tuple, found.tolist()))

    def timing(self, micro_ops: int, unlimited: Found, limited: Found) -> BlockTiming:
        """A block in its steady state, of what the clock found without and with the window.

        What an unbounded window would save is a stall of the reorder buffer; what is left beyond the front end and the
        ports is latency.
        """
        (unbounded, _, _, port_cycles, mask, _), (cycles, alone, *_) = unlimited, limited
        front_end = micro_ops / self.width
        throughput = max(front_end, port_cycles)
        cycles = max(cycles, throughput)
        unbounded = min(max(unbounded, throughput), cycles)
        breakdown = {"busy": front_end, "stall_port": throughput - front_end,
                     "stall_latency": unbounded - throughput, "stall_rob": cycles - unbounded}
        if breakdown["stall_rob"] > NOTICEABLE * cycles:
            bound = "reorder buffer"
        elif breakdown["stall_latency"] > NOTICEABLE * cycles:
            bound = "latency"
        elif front_end >= port_cycles:
            bound = "front end"
        else:
            bound = self._named(int(mask))
        return BlockTiming(cycles, breakdown, max(0.0, alone - cycles), bound)

    def _named(self, mask: int) -> str:
        """Some ports as a bound; few sets of them are, again and again."""
        found = self._names.get(mask)
        if found is None:
            names = "+".join([name for p, name in enumerate(self.ports) if mask >> p & 1])
            found = self._names[mask] = f"ports {names}"
        return found

    @cached_property
    def _names(self) -> dict[int, str]:
        return {}


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
