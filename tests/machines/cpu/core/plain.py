"""The clocks of both kinds of core in plain Python: what the compiled ones must equal."""

from __future__ import annotations

import bisect
import math

from intsim.machines.cpu.core.micro_ops import MicroOp

MOST_ITERATIONS = 96
SETTLED, GROWN = 6, 2.0
TOLERANCE = 1e-6
LONGEST_PERIOD = 10
MOST_IN_ORDER = 48
SETTLED_IN_ORDER = 4


class Port:
    """The busy times of a port, as sorted disjoint spans."""

    def __init__(self) -> None:
        self.starts: list[float] = []
        self.ends: list[float] = []

    def earliest(self, ready: float, busy: float) -> float:
        """The first time from ``ready`` on at which the port is free for ``busy`` cycles."""
        at = bisect.bisect_right(self.ends, ready + 1e-9)
        time = ready
        while at < len(self.starts) and self.starts[at] < time + busy - 1e-9:
            time = self.ends[at]
            at += 1
        return time

    def take(self, time: float, busy: float) -> None:
        """Occupy the port; adjoining spans merge."""
        at = bisect.bisect_left(self.starts, time)
        start, end = time, time + busy
        if at < len(self.starts) and self.starts[at] <= end + 1e-9:
            end = self.ends[at]
            del self.starts[at], self.ends[at]
        if at and self.ends[at - 1] >= start - 1e-9:
            start = self.starts[at - 1]
            at -= 1
            del self.starts[at], self.ends[at]
        self.starts.insert(at, start)
        self.ends.insert(at, end)

    def forget(self, before: float) -> None:
        """Drop spans that end before the front, where no later instruction looks."""
        cut = bisect.bisect_left(self.ends, before)
        del self.starts[:cut], self.ends[:cut]


def out_of_order(micro_ops: tuple[MicroOp, ...], port_count: int, width: int,
                 window: int | None) -> tuple[float, float]:
    """Cycles per iteration in the steady state, and cycles of one iteration alone.

    Args:
        operations: the block.
        port_count: number of ports.
        width: dispatches per cycle.
        window: reorder-buffer entries; None for an unbounded one.
    """
    ports = [Port() for _ in range(port_count)]
    work = [0.0] * port_count
    issue: list[list[float]] = []
    issued: list[float] = []
    entry: list[float] = []
    retired: list[float] = []
    retire, front, taken, filled = 0.0, 0.0, 0, 0
    ends: list[float] = []
    alone = 0.0
    for iteration in range(MOST_ITERATIONS):
        times: list[float] = []
        issue.append(times)
        for micro_op in micro_ops:
            if taken == width:
                front, taken = front + 1.0, 0
            if window is not None and len(retired) >= window and retired[len(retired) - window] > front:
                front, taken = retired[len(retired) - window], 0
            taken += 1
            ready = front
            for producer, back, delay in micro_op.sources:
                if iteration >= back:
                    ready = max(ready, issue[iteration - back][producer] + delay)
            start, _, port = min((ports[p].earliest(ready, micro_op.busy), work[p], p) for p in micro_op.ports)
            work[port] += micro_op.busy
            ports[port].take(start, micro_op.busy)
            times.append(start)
            issued.append(start)
            entry.append(front)
            filled = max(filled, len(retired) - bisect.bisect_right(retired, front))
            retire = max(retire, start + max(micro_op.latency, micro_op.busy))
            retired.append(retire)
        if iteration == 0:
            alone = retire
        ends.append(retire)
        for port_state in ports:
            port_state.forget(front)
        period = _period(ends, issued, entry, max(filled, width) + len(micro_ops), window)
        if period:
            break
    steps = period or len(ends) // 2
    return (ends[-1] - ends[-1 - steps]) / steps, alone


def _period(ends: list[float], issued: list[float], entry: list[float], live: int, window: int | None) -> int:
    """After how many iterations the state comes back, up to ten; 0 where it does not yet.

    Without a window also after how many the end does, again and again, of a block that falls behind its front end.
    """
    size = len(issued) // len(ends)
    for period in range(1, LONGEST_PERIOD + 1):
        apart, span = period * size, SETTLED * period
        if len(issued) >= live + apart:
            later = entry[-1] - entry[-1 - apart]
            if all(abs(times[-i] - times[-i - apart] - later) <= TOLERANCE
                   for times in (issued, entry) for i in range(1, live + 1)):
                return period
        if window is None and len(ends) > span + 9 and (
                ends[-1] - ends[-1 - span] > entry[-1] - entry[-1 - SETTLED * apart] + GROWN):
            gaps = [ends[-1 - i * period] - ends[-1 - (i + 1) * period] for i in range(SETTLED)]
            if max(gaps) - min(gaps) < TOLERANCE:
                return period
    return 0


def in_order(micro_ops: tuple[MicroOp, ...], port_count: int, width: int) -> tuple[float, float, dict[str, float]]:
    """Cycles per iteration in the steady state, cycles of one iteration alone, and the steady state by reason.

    The reasons are ``busy`` (a cycle in which something issued), ``stall_latency`` (the oldest instruction waits for
    an operand) and ``stall_port`` (it waits for a port).
    """
    free = [0.0] * port_count
    issue: list[list[float]] = []
    starts: list[float] = []
    reasons: list[dict[str, float]] = []
    cycle, slot, alone = 0, 0, 0.0
    for iteration in range(MOST_IN_ORDER):
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
        if iteration > 3 * SETTLED_IN_ORDER and _settled(starts):
            break
    return _steady(starts, reasons, alone)


def _settled(starts: list[float]) -> bool:
    gaps = [starts[-1 - i] - starts[-2 - i] for i in range(SETTLED_IN_ORDER)]
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
