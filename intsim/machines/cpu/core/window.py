"""The clock of an out-of-order core: a block again and again through a window, to its steady state.

Instructions enter the window in program order, so many per cycle, and leave it in order when complete. Each takes the
earliest time on the port that offers it, older ones first, so a younger instruction fills the gaps that older ones
leave; of ports that offer the same time, the one that has had less to do, as dispatch balances its pipes.

The functions here are compiled (``intsim.compiled``): of numbers and arrays, they allocate nothing and raise nothing.
``tests/machines/cpu/core/plain.py`` is the same in plain Python, and gives equal times.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from intsim.machines.cpu.core.columns import BUSY, FIRST_PORT, LATENCY, NEARLY, PORT_SET, Block

MOST_ITERATIONS = 96
TOLERANCE = 1e-6
LONGEST_PERIOD = 10
"""As many iterations as the widest front end has slots, in each of which one of them may begin."""

SETTLED, GROWN = 6, 2.0
"""Of a block that falls behind its front end: how many periods have to take equally long, and by how many cycles it has
to fall behind in them, which is more than whole cycles of the front end make of a block that does not."""

UNBOUNDED = 0
NEVER = 1e300

DISPATCHED, READY, ISSUED, PORT, DONE, RETIRED, LOG_COLUMNS = range(7)
"""Columns of a trace, a row per iteration and micro-op: cycles at which a micro-op entered the window, had its
operands, went to its port, gave its result and left in order; and the port."""

CYCLES, ALONE, FILLED, PORT_CYCLES, PORTS, ITERATIONS, FOUND = range(7)
"""What is found of a block: cycles of an iteration in the steady state, and of one alone; the entries of the largest
window that it fills; cycles that the busiest ports need, and those ports, a bit each; the iterations of the trace."""

MOST_SETS = 4
"""Of sets of ports that are united."""

ROWS, WHOLE_ROWS = 7, 4
"""Of the room to work in: for floats beside those of each port, and for whole numbers."""


class Ports(NamedTuple):
    """The busy times of each port, as so many sorted disjoint ``spans``; ``work`` is what it had to do.

    Spans lie further apart than the port's ``reach``: a gap into which nothing of the block fits is as good as busy.
    """

    starts: np.ndarray
    ends: np.ndarray
    spans: np.ndarray
    work: np.ndarray
    reach: np.ndarray


def _after(times: np.ndarray, port: int, count: int, time: float) -> int:
    """The first of a port's sorted times that is after a time: one of the last, as most that is asked for."""
    at = count
    while at > 0 and times[port, at - 1] > time:
        at -= 1
    return at


def _from(times: np.ndarray, port: int, count: int, time: float) -> int:
    """The first of a port's sorted times that is not before a time, as ``_after``."""
    at = count
    while at > 0 and times[port, at - 1] >= time:
        at -= 1
    return at


def _earliest(ports: Ports, port: int, ready: float, busy: float) -> float:
    """The first time from ``ready`` on at which a port is free for ``busy`` cycles."""
    count, time = ports.spans[port], ready
    at = _after(ports.ends, port, count, ready + NEARLY)
    while at < count and ports.starts[port, at] < time + busy - NEARLY:
        time = ports.ends[port, at]
        at += 1
    return time


def _choose(ports: Ports, costs: np.ndarray, row: int, ready: float) -> tuple[float, int]:
    """The earliest time that any of some ports offers, and which; of equal ones the one that has had less to do."""
    best, chosen = NEVER, -1
    for column in range(FIRST_PORT, costs.shape[1]):
        port = int(costs[row, column])
        if port < 0:
            break
        if best == ready and (ports.work[port] > ports.work[chosen]
                              or (ports.work[port] == ports.work[chosen] and port > chosen)):
            continue  # no time is earlier
        time = _earliest(ports, port, ready, costs[row, BUSY])
        if chosen < 0 or time < best or (time == best and (
                ports.work[port] < ports.work[chosen]
                or (ports.work[port] == ports.work[chosen] and port < chosen))):
            best, chosen = time, port
    return best, chosen


def _take(ports: Ports, port: int, time: float, busy: float) -> None:
    """Occupy a port; adjoining spans merge."""
    starts, ends, count, reach = ports.starts, ports.ends, ports.spans[port], ports.reach[port]
    at = _from(starts, port, count, time)
    start, end = time, time + busy
    first, last = at, at  # the spans that merge with the new one
    if at < count and starts[port, at] <= end + reach:
        end = ends[port, at]
        last = at + 1
    if at > 0 and start <= ends[port, at - 1] + reach:
        start = starts[port, at - 1]
        first = at - 1
    moved = first + 1 - last
    if moved > 0:
        for i in range(count - 1, last - 1, -1):
            starts[port, i + 1], ends[port, i + 1] = starts[port, i], ends[port, i]
    elif moved < 0:
        for i in range(last, count):
            starts[port, i + moved], ends[port, i + moved] = starts[port, i], ends[port, i]
    starts[port, first], ends[port, first] = start, end
    ports.spans[port] = count + moved


def _forget(ports: Ports, before: float) -> None:
    """Drop spans that end before the front, where no later micro-op looks."""
    for port in range(len(ports.spans)):
        count, cut = ports.spans[port], 0
        while cut < count and ports.ends[port, cut] < before:
            cut += 1
        if cut > 0:
            for i in range(cut, count):
                ports.starts[port, i - cut], ports.ends[port, i - cut] = ports.starts[port, i], ports.ends[port, i]
            ports.spans[port] = count - cut


def _period(ends: np.ndarray, count: int, issue: np.ndarray, entry: np.ndarray, size: int, live: int,
            window: int) -> int:
    """After how many iterations, of ``size`` micro-ops, the core's state comes back; 0 where it does not yet.

    All that later micro-ops see is when the last ``live`` ones entered and went to their ports; which of alike ports
    took which, and how evenly, is not compared. Where there is no window a block slower than its front end falls ever
    further behind: no state comes back, and its ends are looked at.
    """
    entered = count * size
    for period in range(1, LONGEST_PERIOD + 1):
        apart = period * size
        if entered >= live + apart and _recurs(issue, entry, entered, apart, live):
            return period
        behind = SETTLED * apart
        if window == UNBOUNDED and count > SETTLED * period + 9 and (
                ends[count - 1] - ends[count - 1 - SETTLED * period]
                > entry[entered - 1] - entry[entered - 1 - behind] + GROWN) and _even(ends, count, period):
            return period
    return 0


def _recurs(issue: np.ndarray, entry: np.ndarray, entered: int, apart: int, live: int) -> bool:
    """Whether the last so many micro-ops entered and issued as those ``apart`` before did, all as many cycles later."""
    later = entry[entered - 1] - entry[entered - 1 - apart]
    for i in range(entered - 1, entered - 1 - live, -1):
        if abs(issue[i] - issue[i - apart] - later) > TOLERANCE or abs(entry[i] - entry[i - apart] - later) > TOLERANCE:
            return False
    return True


def _even(ends: np.ndarray, count: int, period: int) -> bool:
    """Whether the last periods took equally long."""
    low, high, i = NEVER, -NEVER, 0
    while i < SETTLED and high - low < TOLERANCE:
        gap = ends[count - 1 - i * period] - ends[count - 1 - (i + 1) * period]
        low, high, i = min(low, gap), max(high, gap), i + 1
    return high - low < TOLERANCE


def _ready(block: Block, i: int, issue: np.ndarray, iteration: int, front: float) -> float:
    """When a micro-op has its operands; before the first iteration all are there."""
    ready, count = front, block.high - block.low
    for s in range(block.start[i], block.start[i + 1]):
        if iteration >= block.back[s]:
            at = (iteration - block.back[s]) * count + block.producer[s] - block.low
            ready = max(ready, issue[at] + block.delay[s])
    return ready


def _clear(ports: Ports, block: Block) -> None:
    """Free all ports for a block, of which nothing goes into a shorter gap than its shortest micro-op there."""
    for port in range(len(ports.spans)):
        ports.spans[port], ports.work[port], ports.reach[port] = 0, 0.0, NEVER
    costs = block.costs
    for i in range(block.low, block.high):
        row = block.row[i]
        for column in range(FIRST_PORT, costs.shape[1]):
            if costs[row, column] >= 0:
                port = int(costs[row, column])
                ports.reach[port] = min(ports.reach[port], max(NEARLY, costs[row, BUSY] - 2.0 * NEARLY))


def _clock(block: Block, ports: Ports, issue: np.ndarray, entry: np.ndarray, retired: np.ndarray, ends: np.ndarray,
           width: int, window: int, log: np.ndarray) -> tuple[float, float, int, int]:
    """Cycles of an iteration in the steady state and of one alone, the most entries that are taken, and iterations."""
    _clear(ports, block)
    retire, front, alone, left, filled = 0.0, 0.0, 0.0, 0, 0
    taken, entered, period, iterations, size = 0, 0, 0, 0, block.high - block.low
    while iterations < MOST_ITERATIONS and period == 0:
        for i in range(block.low, block.high):
            if taken == width:
                front, taken = front + 1.0, 0
            if window > 0 and entered >= window and retired[entered - window] > front:
                front, taken = retired[entered - window], 0
            taken += 1
            while left < entered and retired[left] <= front:
                left += 1
            filled = max(filled, entered - left)
            ready, row = _ready(block, i, issue, iterations, front), block.row[i]
            best, chosen = _choose(ports, block.costs, row, ready)
            busy = block.costs[row, BUSY]
            ports.work[chosen] += busy
            _take(ports, chosen, best, busy)
            issue[entered], entry[entered] = best, front
            done = best + max(block.costs[row, LATENCY], busy)
            retire = max(retire, done)
            retired[entered] = retire
            if entered < len(log):
                log[entered, DISPATCHED], log[entered, READY], log[entered, ISSUED] = front, ready, best
                log[entered, PORT], log[entered, DONE], log[entered, RETIRED] = chosen, done, retire
            entered += 1
        if iterations == 0:
            alone = retire
        ends[iterations] = retire
        iterations += 1
        _forget(ports, front)
        period = _period(ends, iterations, issue, entry, size, max(filled, width) + size, window)
    steps = period if period > 0 else iterations // 2
    return (ends[iterations - 1] - ends[iterations - 1 - steps]) / steps, alone, filled, iterations


def _met_sets(block: Block, load: np.ndarray, met: np.ndarray) -> int:
    """How many sets of ports a block uses: as they are met, with what each has to do."""
    used = 0
    for i in range(block.low, block.high):
        ports, at = int(block.costs[block.row[i], PORT_SET]), 0
        while at < used and met[at] != ports:
            at += 1
        if at == used:
            met[used], load[used] = ports, 0.0
            used += 1
        load[at] += block.costs[block.row[i], BUSY]
    return used


def _before(one: int, other: int) -> bool:
    """Whether a set of ports comes before another one, as lists of their numbers do."""
    lowest = (one ^ other) & -(one ^ other)
    return other >= lowest if one & lowest else one < lowest


def _sort(met: np.ndarray, used: int, sets: np.ndarray) -> None:
    """Sets of ports in order."""
    for i in range(used):
        at = i
        while at > 0 and _before(met[i], sets[at - 1]):
            sets[at] = sets[at - 1]
            at -= 1
        sets[at] = met[i]


def _port_bound(block: Block, load: np.ndarray, chosen: np.ndarray, met: np.ndarray,
                sets: np.ndarray) -> tuple[float, int]:
    """The cycles that the busiest ports need for an iteration, and those ports, a bit each.

    For every union of sets of ports, the work that fits nowhere else over the number of ports (Hall's condition).
    """
    used = _met_sets(block, load, met)
    _sort(met, used, sets)
    best, which = 0.0, 0
    for size in range(1, min(used, MOST_SETS) + 1):
        for place in range(size):
            chosen[place] = place
        more = True
        while more:
            union, ports, work = 0, 0, 0.0
            for place in range(size):
                union |= sets[chosen[place]]
            for place in range(used):
                if met[place] & ~union == 0:
                    work += load[place]
            rest = union
            while rest != 0:
                rest, ports = rest & (rest - 1), ports + 1
            if work / ports > best + 1e-12:
                best, which = work / ports, union
            more = _next(chosen, size, used)
    return best, which


def _next(chosen: np.ndarray, size: int, count: int) -> bool:
    """The next combination in order; False after the last one."""
    for place in range(size - 1, -1, -1):
        if chosen[place] < count - size + place:
            chosen[place] += 1
            for after in range(place + 1, size):
                chosen[after] = chosen[after - 1] + 1
            return True
    return False


def run(wanted: np.ndarray, first: np.ndarray, row: np.ndarray, start: np.ndarray, producer: np.ndarray,
        back: np.ndarray, delay: np.ndarray, costs: np.ndarray, room: np.ndarray, whole: np.ndarray, log: np.ndarray,
        found: np.ndarray, limited: np.ndarray, port_count: int, width: int, window: int, limit: int) -> float:
    """Blocks on a core, each by itself; those that fill a window of ``limit`` entries also with that one.

    Args:
        wanted: which blocks.
        first: of each block, the first of its micro-ops; as many more as there are, at the end.
        row, start, producer, back, delay, costs: of all micro-ops, see ``Block``.
        room: to work in, ``ROWS`` rows and two per port, each of ``MOST_ITERATIONS`` of the largest block and one more.
        whole: likewise, ``WHOLE_ROWS`` rows of the largest block's micro-ops, of all ports, and of ``MOST_SETS``.
        log: takes the first micro-ops of the first block, of as many as it has rows for.
        found: what is found, a row per block that is wanted; limited: the same, ports apart, with ``limit``, of the
            blocks that fill it alone.
        width: micro-ops that enter the window in a cycle; window: its entries, 0 for any number; limit: those of
            another one, 0 for none.
    """
    free = 2 * port_count
    ports = Ports(room[:port_count], room[port_count:free], whole[3], room[free], room[free + 1])
    issue, entry, retired, ends = room[free + 2], room[free + 3], room[free + 4], room[free + 5]
    load = room[free + 6]
    for at in range(len(wanted)):
        block = Block(first[wanted[at]], first[wanted[at] + 1], row, start, producer, back, delay, costs)
        for again in range(2):
            if again == 0 or 0 < limit <= found[at, FILLED]:
                cycles, alone, filled, ran = _clock(
                    block, ports, issue, entry, retired, ends, width, window if again == 0 else limit,
                    log if at == 0 and again == 0 else log[:0])
                into = found if again == 0 else limited
                into[at, CYCLES], into[at, ALONE], into[at, FILLED], into[at, ITERATIONS] = cycles, alone, filled, ran
        found[at, PORT_CYCLES], found[at, PORTS] = _port_bound(block, load, whole[0], whole[1], whole[2])
    return 0.0
