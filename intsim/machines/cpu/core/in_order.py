"""An in-order core running a block again and again: issue in program order, up to a few per cycle, stall on use.

In each cycle the next instructions issue as long as their operands are ready and their ports have room; the first that
cannot ends the cycle. Instructions that fill a ``first_slot`` port (128-bit NEON on a 64-bit datapath) issue only as
the first of a cycle; others may join them. Those that block keep the issue stage for as long as their port.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from intsim.machines.cpu.core.micro_ops import MicroOp
from intsim.machines.cpu.core.timings import BlockTiming

MOST_ITERATIONS = 48
SETTLED = 4


BOUNDS = {"busy": "issue", "stall_latency": "latency", "stall_port": "port"}


@dataclass(frozen=True)
class InOrderCore:
    """The issue stage of an in-order core: its ports, and how many instructions issue in a cycle."""

    ports: tuple[str, ...]
    width: int

    def schedule(self, micro_ops: tuple[MicroOp, ...]) -> BlockTiming:
        """The steady state of a block that follows itself."""
        cycles, alone, breakdown = run(micro_ops, len(self.ports), self.width)
        bound = max(breakdown, key=lambda name: (breakdown[name], name))
        return BlockTiming(cycles, breakdown, max(0.0, alone - cycles), BOUNDS[bound])


def run(micro_ops: tuple[MicroOp, ...], port_count: int, width: int) -> tuple[float, float, dict[str, float]]:
    """Cycles per iteration in the steady state, cycles of one iteration alone, and the steady state by reason.

    The reasons are ``busy`` (a cycle in which something issued), ``stall_latency`` (the oldest instruction waits for
    an operand) and ``stall_port`` (it waits for a port).
    """
    free = [0.0] * port_count
    issue: list[list[float]] = []
    starts: list[float] = []
    reasons: list[dict[str, float]] = []
    cycle, slot, alone = 0, 0, 0.0
    for iteration in range(MOST_ITERATIONS):
        times: list[float] = []
        issue.append(times)
        spent = {"busy": 0.0, "stall_latency": 0.0, "stall_port": 0.0}
        starts.append(cycle + slot / width)
        for micro_op in micro_ops:
            ready = 0.0
            for producer, back, delay in micro_op.sources:
                if iteration >= back:
                    ready = max(ready, issue[iteration - back][producer] + delay)
            if slot >= width or (slot and micro_op.first_slot):
                cycle, slot = cycle + 1, 0
            wanted = max(float(cycle), ready)
            if wanted > cycle:
                waits = math.ceil(wanted - 1e-9) - cycle
                spent["stall_latency"] += waits - (1 if slot else 0)
                cycle, slot = cycle + waits, 0
            port = min(micro_op.ports, key=lambda p: (free[p], p))
            room = free[port] + min(micro_op.busy, 1.0) - 1.0
            if room > cycle + 1e-9:
                waits = math.ceil(room - 1e-9) - cycle
                spent["stall_port"] += waits - (1 if slot else 0)
                cycle, slot = cycle + waits, 0
            free[port] = max(free[port], float(cycle)) + micro_op.busy
            times.append(float(cycle))
            spent["busy"] += slot == 0
            slot += 1
            if micro_op.blocks_for:
                spent["busy"] += micro_op.blocks_for - 1
                cycle, slot = cycle + micro_op.blocks_for - 1, width
        reasons.append(spent)
        if iteration == 0:
            alone = max(t + o.latency for t, o in zip(times, micro_ops, strict=True))
        if iteration > 3 * SETTLED and _settled(starts):
            break
    return _steady(starts, reasons, alone)


def _settled(starts: list[float]) -> bool:
    gaps = [starts[-1 - i] - starts[-2 - i] for i in range(SETTLED)]
    return max(gaps) == min(gaps)


def _steady(starts: list[float], reasons: list[dict[str, float]],
            alone: float) -> tuple[float, float, dict[str, float]]:
    """Averages over the second half of the iterations; busy takes what the half-filled cycles at the ends leave."""
    steps = max(1, min(len(starts) // 2, 12))
    cycles = (starts[-1] - starts[-1 - steps]) / steps
    window = reasons[-1 - steps:-1]
    stalls = {name: sum(r[name] for r in window) / steps for name in ("stall_latency", "stall_port")}
    scale = min(1.0, cycles / sum(stalls.values())) if sum(stalls.values()) else 1.0
    stalls = {name: value * scale for name, value in stalls.items()}
    return cycles, alone, {"busy": cycles - sum(stalls.values()), **stalls}
