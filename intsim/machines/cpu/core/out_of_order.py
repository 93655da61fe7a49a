"""An out-of-order core running a block again and again: dispatch in order, issue when operands and a port are ready.

Instructions enter the window in program order, ``dispatch_width`` per cycle, and leave it in order when complete; the
reorder buffer bounds how many are inside. Each takes the earliest time on the port that offers it, older ones first, so
a younger instruction fills the gaps that older ones leave; of ports that offer the same time, the one that has had
less to do, as dispatch balances its pipes.

The clock is compiled (numba); ``tests/machines/cpu/core/plain.py`` is the same in plain Python, and gives equal times.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

import numba
import numpy as np

from intsim.machines.cpu.core.micro_ops import MicroOp
from intsim.machines.cpu.core.tables import Tables, tables_of
from intsim.machines.cpu.core.timings import BlockTiming

MOST_ITERATIONS = 96
SETTLED = 6
TOLERANCE = 1e-6
LONGEST_PERIOD = 8

NOTICEABLE = 0.1
"""The share of a block's cycles from which a stall is called its bound."""

NEARLY = 1e-9
FORGOTTEN = 64.0
"""Cycles before the oldest instruction of an iteration whose spans no later one can see."""

UNBOUNDED = 0

DISPATCHED, READY, ISSUED, PORT, DONE, RETIRED = range(6)
"""Columns of a trace: cycles at which a micro-op entered the window, had its operands, went to its port, gave its
result and left in order; and the port."""

UNTRACED = np.empty((0, 0, 6))


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
        micro_ops: the block.
        port_count: number of ports.
        width: dispatches per cycle.
        window: reorder-buffer entries; None for an unbounded one.
    """
    cycles, alone = _clock(tables_of(micro_ops), port_count, width, UNBOUNDED if window is None else window, UNTRACED)
    return float(cycles), float(alone)


def trace(micro_ops: tuple[MicroOp, ...], port_count: int, width: int, window: int | None) -> np.ndarray:
    """What ``run`` does with every micro-op: iterations x micro-ops x columns, up to the steady state."""
    log = np.full((MOST_ITERATIONS, len(micro_ops), 6), np.nan)
    _clock(tables_of(micro_ops), port_count, width, UNBOUNDED if window is None else window, log)
    return log[~np.isnan(log[:, 0, ISSUED])]


class Ports(NamedTuple):
    """The busy times of each port, as sorted disjoint spans; ``work`` is what each has had to do."""

    starts: np.ndarray
    ends: np.ndarray
    spans: np.ndarray
    work: np.ndarray


@numba.njit(cache=True)
def _earliest(ports: Ports, port: int, ready: float, busy: float) -> float:
    """The first time from ``ready`` on at which a port is free for ``busy`` cycles."""
    starts, ends, count = ports.starts[port], ports.ends[port], ports.spans[port]
    at = np.searchsorted(ends[:count], ready + NEARLY, side="right")
    time = ready
    while at < count and starts[at] < time + busy - NEARLY:
        time = ends[at]
        at += 1
    return time


@numba.njit(cache=True)
def _take(ports: Ports, port: int, time: float, busy: float) -> None:
    """Occupy a port; adjoining spans merge."""
    starts, ends, count = ports.starts[port], ports.ends[port], ports.spans[port]
    at = np.searchsorted(starts[:count], time, side="left")
    start, end = time, time + busy
    first, last = at, at  # the spans that merge with the new one
    if at < count and starts[at] <= end + NEARLY:
        end = ends[at]
        last = at + 1
    if at > 0 and ends[at - 1] >= start - NEARLY:
        start = starts[at - 1]
        first = at - 1
    moved = first + 1 - last
    if moved > 0:
        for i in range(count - 1, last - 1, -1):
            starts[i + 1], ends[i + 1] = starts[i], ends[i]
    elif moved < 0:
        for i in range(last, count):
            starts[i + moved], ends[i + moved] = starts[i], ends[i]
    starts[first], ends[first] = start, end
    ports.spans[port] = count + moved


@numba.njit(cache=True)
def _forget(ports: Ports, before: float) -> None:
    """Drop spans that no instruction can see any more."""
    for port in range(len(ports.spans)):
        count = ports.spans[port]
        cut = np.searchsorted(ports.ends[port, :count], before, side="left")
        for i in range(cut, count):
            ports.starts[port, i - cut], ports.ends[port, i - cut] = ports.starts[port, i], ports.ends[port, i]
        ports.spans[port] = count - cut


@numba.njit(cache=True)
def _period(ends: np.ndarray, count: int) -> int:
    """After how many iterations the last ones repeat themselves; 0 where they do not yet."""
    for period in range(1, LONGEST_PERIOD + 1):
        if count <= SETTLED * period + 1 + 8:
            continue
        low, high = np.inf, -np.inf
        for i in range(SETTLED):
            gap = ends[count - 1 - i * period] - ends[count - 1 - (i + 1) * period]
            low, high = min(low, gap), max(high, gap)
        if high - low < TOLERANCE:
            return period
    return 0


@numba.njit(cache=True)
def _clock(block: Tables, port_count: int, width: int, window: int, log: np.ndarray) -> tuple[float, float]:
    n = len(block.busy)
    most = MOST_ITERATIONS * n + 1
    ports = Ports(np.empty((port_count, most)), np.empty((port_count, most)), np.zeros(port_count, dtype=np.int64),
                  np.zeros(port_count))
    issue, retired, ends = np.empty((MOST_ITERATIONS, n)), np.empty(most), np.empty(MOST_ITERATIONS)
    retire, front, alone = 0.0, 0.0, 0.0
    taken, entered, period, iterations = 0, 0, 0, 0
    for iteration in range(MOST_ITERATIONS):
        for i in range(n):
            if taken == width:
                front, taken = front + 1.0, 0
            if window > 0 and entered >= window and retired[entered - window] > front:
                front, taken = retired[entered - window], 0
            taken += 1
            ready = front
            for s in range(block.source_start[i], block.source_start[i + 1]):
                if iteration >= block.back[s]:
                    ready = max(ready, issue[iteration - block.back[s], block.producer[s]] + block.delay[s])
            best, chosen = np.inf, -1
            for p in range(block.port_start[i], block.port_start[i + 1]):
                port = block.port[p]
                time = _earliest(ports, port, ready, block.busy[i])
                if chosen < 0 or time < best or (time == best and (
                        ports.work[port] < ports.work[chosen]
                        or (ports.work[port] == ports.work[chosen] and port < chosen))):
                    best, chosen = time, port
            ports.work[chosen] += block.busy[i]
            _take(ports, chosen, best, block.busy[i])
            issue[iteration, i] = best
            done = best + max(block.latency[i], block.busy[i])
            retire = max(retire, done)
            retired[entered] = retire
            entered += 1
            if iteration < len(log):
                log[iteration, i] = (front, ready, best, float(chosen), done, retire)
        if iteration == 0:
            alone = retire
        ends[iteration] = retire
        iterations = iteration + 1
        _forget(ports, issue[iteration].min() - FORGOTTEN)
        period = _period(ends, iterations)
        if period:
            break
    steps = SETTLED * period if period else iterations // 2
    return (ends[iterations - 1] - ends[iterations - 1 - steps]) / steps, alone


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
