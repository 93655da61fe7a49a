"""An out-of-order core running a block again and again: dispatch in order, issue when operands and a port are ready.

Instructions enter the window in program order, ``dispatch_width`` per cycle, and leave it in order when complete; the
reorder buffer bounds how many are inside. Each takes the earliest time on the port that offers it, older ones first, so
a younger instruction fills the gaps that older ones leave; of ports that offer the same time, the one that has had
less to do, as dispatch balances its pipes.

The clock is compiled (numba); ``tests/machines/cpu/core/plain.py`` is the same in plain Python, and gives equal times.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numba
import numpy as np

from intsim.machines.cpu.core.micro_ops import MicroOp, Skeleton, Wiring
from intsim.machines.cpu.core.tables import CoreCosts, CostRows, Tables, price, tables_of
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

    def schedule(self, costs: CoreCosts, skeleton: Skeleton) -> BlockTiming:
        """The steady state of a block that follows itself.

        What an unbounded window would save is a stall of the reorder buffer; what is left beyond the front end and the
        ports is latency.

        Raises:
            InputError: the core has no cost for one of its instructions.
        """
        cycles, alone, unbounded, port_cycles, mask = _timed(
            skeleton.wiring, costs.places(skeleton), costs.rows, costs.address_latency, costs.masks, len(self.ports),
            self.width, self.window)
        front_end = len(skeleton.wiring.kind) / self.width
        throughput = max(front_end, port_cycles)
        unbounded = min(max(unbounded, throughput), max(cycles, throughput))
        cycles = max(cycles, throughput)
        breakdown = {"busy": front_end, "stall_port": throughput - front_end,
                     "stall_latency": unbounded - throughput, "stall_rob": cycles - unbounded}
        bound = "front end" if front_end >= port_cycles else "ports " + "+".join(
            name for p, name in enumerate(self.ports) if mask >> p & 1)
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
    block = tables_of(micro_ops)
    cycles, alone, _ = _clock(block, port_count, width, UNBOUNDED if window is None else window, UNTRACED)
    return float(cycles), float(alone)


def trace(micro_ops: tuple[MicroOp, ...], port_count: int, width: int, window: int | None) -> np.ndarray:
    """What ``run`` does with every micro-op: iterations x micro-ops x columns, up to the steady state."""
    log = np.full((MOST_ITERATIONS, len(micro_ops), 6), np.nan)
    _clock(tables_of(micro_ops), port_count, width, UNBOUNDED if window is None else window, log)
    found: np.ndarray = log[~np.isnan(log[:, 0, ISSUED])]
    return found


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
def _choose(ports: Ports, allowed: np.ndarray, ready: float, busy: float) -> tuple[float, int]:
    """The earliest time that any of some ports offers, and which; of equal ones the one that has had less to do."""
    best, chosen = np.inf, -1
    for port in allowed:
        if port < 0:
            break
        time = _earliest(ports, port, ready, busy)
        if chosen < 0 or time < best or (time == best and (
                ports.work[port] < ports.work[chosen]
                or (ports.work[port] == ports.work[chosen] and port < chosen))):
            best, chosen = time, port
    return best, chosen


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
def _clock(block: Tables, port_count: int, width: int, window: int, log: np.ndarray) -> tuple[float, float, bool]:
    """Cycles of an iteration in the steady state and of one alone, and whether the window was ever full."""
    filled = False
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
                front, taken, filled = retired[entered - window], 0, True
            taken += 1
            ready = front
            for s in range(block.source_start[i], block.source_start[i + 1]):
                if iteration >= block.back[s]:
                    ready = max(ready, issue[iteration - block.back[s], block.producer[s]] + block.delay[s])
            best, chosen = _choose(ports, block.port[i], ready, block.busy[i])
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
    return (ends[iterations - 1] - ends[iterations - 1 - steps]) / steps, alone, filled


MOST_SETS = 4
"""Of sets of ports that are united."""


@numba.njit(cache=True)
def port_bound(block: Tables, masks: np.ndarray) -> tuple[float, int]:
    """The cycles that the busiest ports need for an iteration, and those ports, a bit each.

    For every union of sets of ports, the work that fits nowhere else over the number of ports (Hall's condition).

    Args:
        block: its micro-ops; masks: the ports of each of their sets, a bit each, in the order of the sets.
    """
    work, met = np.zeros(len(masks)), np.zeros(len(masks), np.bool_)
    order, count = np.empty(len(masks), np.int64), 0
    for i in range(len(block.busy)):
        number = block.port_set[i]
        if not met[number]:
            met[number], order[count] = True, number
            count += 1
        work[number] += block.busy[i]
    sets = np.flatnonzero(met)
    best, which = 0.0, np.int64(0)
    chosen = np.empty(MOST_SETS, np.int64)
    for size in range(1, min(count, MOST_SETS) + 1):
        for place in range(size):
            chosen[place] = place
        while True:
            union = np.int64(0)
            for place in range(size):
                union |= masks[sets[chosen[place]]]
            load, ports = 0.0, 0
            for place in range(count):
                if masks[order[place]] & ~union == 0:
                    load += work[order[place]]
            rest = union
            while rest:
                rest, ports = rest & (rest - 1), ports + 1
            if load / ports > best + 1e-12:
                best, which = load / ports, union
            if not _next(chosen, size, count):
                break
    return best, int(which)


@numba.njit(cache=True)
def _next(chosen: np.ndarray, size: int, count: int) -> bool:
    """The next combination in order; False after the last one."""
    for place in range(size - 1, -1, -1):
        if chosen[place] < count - size + place:
            chosen[place] += 1
            for after in range(place + 1, size):
                chosen[after] = chosen[after - 1] + 1
            return True
    return False


@numba.njit(cache=True)
def _timed(wiring: Wiring, places: np.ndarray, costs: CostRows, address_latency: float, masks: np.ndarray,
           port_count: int, width: int, window: int) -> tuple[float, float, float, float, int]:
    """A block on a core, in one call: cycles of an iteration in the steady state, of one alone, in the steady state
    with an unbounded window, and ``port_bound``."""
    block, untraced = price(wiring, places, costs, address_latency), np.empty((0, 0, 6))
    cycles, alone, filled = _clock(block, port_count, width, window, untraced)
    unbounded = _clock(block, port_count, width, UNBOUNDED, untraced)[0] if filled else cycles
    port_cycles, mask = port_bound(block, masks)
    return cycles, alone, unbounded, port_cycles, mask
