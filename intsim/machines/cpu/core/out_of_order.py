"""An out-of-order core running a block again and again: dispatch in order, issue when operands and a port are ready.

Instructions enter the window in program order, ``dispatch_width`` per cycle, and leave it in order when complete; the
reorder buffer bounds how many are inside. Each takes the earliest time on the port that offers it, older ones first, so
a younger instruction fills the gaps that older ones leave; of ports that offer the same time, the one that has had
less to do, as dispatch balances its pipes.
"""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from itertools import combinations

from intsim.machines.cpu.core.micro_ops import MicroOp
from intsim.machines.cpu.core.timings import BlockTiming

MOST_ITERATIONS = 96
SETTLED = 6
TOLERANCE = 1e-6

NOTICEABLE = 0.1
"""The share of a block's cycles from which a stall is called its bound."""


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
        """Drop spans that no instruction can see any more."""
        cut = bisect.bisect_left(self.ends, before)
        del self.starts[:cut], self.ends[:cut]


@dataclass(frozen=True)
class OutOfOrderCore:
    """A front end of ``width`` micro-ops per cycle, a reorder buffer of ``window`` entries, and ports."""

    ports: tuple[str, ...]
    width: int
    window: int

    def schedule(self, micro_ops: tuple[MicroOp, ...]) -> BlockTiming:
        """The steady state of a block that follows itself.

        What an unbounded window would save is a stall of the reorder buffer; what is left beyond the front end and the
        ports is latency.
        """
        cycles, alone = run(micro_ops, len(self.ports), self.width, self.window)
        unbounded, _ = run(micro_ops, len(self.ports), self.width, None)
        front_end = len(micro_ops) / self.width
        port_cycles, ports = port_bound(micro_ops)
        throughput = max(front_end, port_cycles)
        unbounded = min(max(unbounded, throughput), max(cycles, throughput))
        cycles = max(cycles, throughput)
        breakdown = {"busy": front_end, "stall_port": throughput - front_end,
                     "stall_latency": unbounded - throughput, "stall_rob": cycles - unbounded}
        bound = "front end" if front_end >= port_cycles else "ports " + "+".join(self.ports[p] for p in sorted(ports))
        if breakdown["stall_latency"] > NOTICEABLE * cycles:
            bound = "latency"
        if breakdown["stall_rob"] > NOTICEABLE * cycles:
            bound = "reorder buffer"
        return BlockTiming(cycles, breakdown, max(0.0, alone - cycles), bound)


def run(micro_ops: tuple[MicroOp, ...], port_count: int, width: int, window: int | None) -> tuple[float, float]:
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
    retired: list[float] = []
    retire, front, taken = 0.0, 0.0, 0
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
            retire = max(retire, start + max(micro_op.latency, micro_op.busy))
            retired.append(retire)
        if iteration == 0:
            alone = retire
        ends.append(retire)
        for port_state in ports:
            port_state.forget(min(times) - 64.0)
        period = _period(ends)
        if period:
            break
    steps = SETTLED * period if period else len(ends) // 2
    return (ends[-1] - ends[-1 - steps]) / steps, alone


def _period(ends: list[float]) -> int:
    """After how many iterations the last ones repeat themselves, up to eight; 0 where they do not yet."""
    for period in range(1, 9):
        needed = SETTLED * period + 1
        if len(ends) > needed + 8:
            gaps = [ends[-1 - i * period] - ends[-1 - (i + 1) * period] for i in range(SETTLED)]
            if max(gaps) - min(gaps) < TOLERANCE:
                return period
    return 0


def port_bound(micro_ops: tuple[MicroOp, ...]) -> tuple[float, frozenset[int]]:
    """The cycles that the busiest set of ports needs for an iteration, and that set.

    For every union of port sets, the work that fits nowhere else over the number of ports (Hall's condition).
    """
    work: dict[frozenset[int], float] = {}
    for micro_op in micro_ops:
        key = frozenset(micro_op.ports)
        work[key] = work.get(key, 0.0) + micro_op.busy
    best, which = 0.0, frozenset[int]()
    sets = sorted(work, key=sorted)
    for size in range(1, min(len(sets), 4) + 1):
        for chosen in combinations(sets, size):
            union = frozenset.union(*chosen)
            load = sum(w for s, w in work.items() if s <= union) / len(union)
            if load > best + 1e-12:
                best, which = load, union
    return best, which
