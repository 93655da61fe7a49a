"""A block in time on an Arm core: who waited for what, by the core's own clock, and the chain that sets the pace."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf
from typing import NamedTuple

import numpy as np

from intsim.machines.cpu.core import in_order, out_of_order, window
from intsim.machines.cpu.core.micro_ops import MicroOp
from intsim.machines.cpu.core.tables import resolve
from intsim.machines.cpu.core.timing import time_block
from intsim.machines.cpu.core.window import ISSUED, PORT, READY
from intsim.machines.cpu.description import Core
from intsim.streams.aarch64.model import Block
from intsim.studies.explain.model import Bound, Link, Row, by_size, heaviest, joined

ENTERED = window.DISPATCHED
NEARLY = 1e-6
DIGITS = 6
"""Of cycles, to which two paces are equal."""
ENOUGH = 100_000
"""Instructions a cycle: a front end that bounds nothing."""

OPERAND, FRONT_END, REORDER_BUFFER, ORDER = "operand", "front end", "reorder buffer", "program order"


class Event(NamedTuple):
    """A micro-op, by its place in program order over all iterations, that enters the window or goes to its port."""

    place: int
    enters: bool


class Wait(NamedTuple):
    """An event, its cycle, and why it was not earlier."""

    event: Event
    time: float
    why: str


class Stretch(NamedTuple):
    """Of a chain of waits from a micro-op back to itself, so many ``turns`` before; the least is the best.

    ``off`` is by how many cycles an iteration it differs from the loop; ``first`` and ``last`` are places in the chain.
    """

    off: float
    turns: int
    first: int
    last: int


@dataclass(frozen=True)
class CoreLoop:
    """A block on a core, with the trace of its iterations.

    Attributes:
        names: of the micro-ops, as disassembled. log: of the clock, iterations x micro-ops x columns.
        cycles: of an iteration in the steady state.
    """

    core: Core
    micro_ops: tuple[MicroOp, ...]
    names: tuple[str, ...]
    log: np.ndarray
    cycles: float

    @property
    def renames(self) -> bool:
        """Whether it is out of order."""
        return self.core.order == "out_of_order"

    def rows(self) -> tuple[Row, ...]:
        """The last iteration."""
        last = len(self.log) - 1
        begin = float(self.log[last, :, ISSUED].min())
        return tuple(self._row(last, i, begin) for i in range(len(self.micro_ops)))

    def _row(self, iteration: int, i: int, begin: float) -> Row:
        op, line = self.micro_ops[i], self.log[iteration, i]
        why = self.reason(iteration, i)
        since = {OPERAND: line[ENTERED], FRONT_END: line[ISSUED], REORDER_BUFFER: line[ISSUED],
                 ORDER: line[ISSUED]}.get(why, max(line[READY], line[ENTERED]))
        return Row(self.names[i], self.core.ports[int(line[PORT])], why, float(line[ISSUED] - since),
                   float(line[ISSUED] - begin), op.busy, float(line[ISSUED] - begin + max(op.latency, op.busy)))

    def reason(self, iteration: int, i: int) -> str:
        """What held a micro-op back last."""
        entered, ready, issued = (self.log[iteration, i, c] for c in (ENTERED, READY, ISSUED))
        if issued > np.ceil(max(ready, entered) - NEARLY) + NEARLY or (
                self.renames and issued > max(ready, entered) + NEARLY):
            return f"port {self.core.ports[int(self.log[iteration, i, PORT])]}"
        if ready > entered + NEARLY:
            return OPERAND
        if not self.renames:
            return ORDER
        return REORDER_BUFFER if self._until_retired(iteration, i) is not None else FRONT_END

    def _until_retired(self, iteration: int, i: int) -> int | None:
        """The place in program order of the micro-op whose retirement let this one in."""
        place = iteration * len(self.micro_ops) + i
        entries = self.core.rob_entries or ENOUGH
        if place < entries:
            return None
        retired = self.log[:, :, window.RETIRED].ravel()
        return place - entries if abs(retired[place - entries] - self.log[iteration, i, ENTERED]) < NEARLY else None

    def before(self, event: Event) -> tuple[Event, str]:
        """What an event waited for: the issue or the entry of a micro-op, and why."""
        iteration, i = divmod(event.place, len(self.micro_ops))
        if event.enters:
            leaving = self._until_retired(iteration, i)
            if leaving is None:
                return Event(event.place - self.core.dispatch_width, True), FRONT_END
            done = self.log[:, :, window.DONE].ravel()
            return Event(int(np.argmax(done[:leaving + 1])), False), REORDER_BUFFER
        why = self.reason(iteration, i)
        if why == OPERAND:
            return Event(self._producer(iteration, i), False), why
        if why in (REORDER_BUFFER, FRONT_END):
            return Event(event.place, True), why
        if why == ORDER:
            return Event(event.place - 1, False), why
        return Event(self._predecessor_on_port(event.place), False), why

    def time_of(self, event: Event) -> float:
        """The cycle of an event."""
        return float(self.log[:, :, ENTERED if event.enters else ISSUED].ravel()[event.place])

    def _producer(self, iteration: int, i: int) -> int:
        ready = self.log[iteration, i, READY]
        found = [((iteration - back) * len(self.micro_ops) + producer, delay)
                 for producer, back, delay in self.micro_ops[i].sources if iteration >= back]
        issued = self.log[:, :, ISSUED].ravel()
        return min(found, key=lambda source: abs(issued[source[0]] + source[1] - ready))[0]

    def _predecessor_on_port(self, place: int) -> int:
        """The micro-op that had the port last, of those that issued before."""
        issued, port = self.log[:, :, ISSUED].ravel(), self.log[:, :, PORT].ravel()
        busy = np.tile([op.busy for op in self.micro_ops], len(self.log))
        earlier = np.flatnonzero((port == port[place]) & (issued + busy <= issued[place] + 1.0 - NEARLY)
                                 & (issued < issued[place]))
        return int(earlier[np.argmax(issued[earlier])]) if len(earlier) else place - 1

    def critical(self) -> tuple[tuple[Link, ...], int]:
        """The chain of waits that sets the pace, oldest first, and how many iterations it spans.

        Iterations may differ in turn, so that the first return to a micro-op says little: of the stretches of the
        chain from a micro-op back to itself, the latest that takes the loop's cycles an iteration, or that comes
        nearest. Where a loop has no rhythm it is long, and told by instruction and reason, the most time first.
        """
        count, best = len(self.micro_ops), Stretch(inf, 0, 0, 0)
        chain: list[Wait] = []
        visits: dict[tuple[int, bool], list[int]] = {}
        for at, wait in enumerate(self._waits()):
            chain.append(wait)
            met = visits.setdefault((wait.event.place % count, wait.event.enters), [])
            best = min([best, *(self._stretch(chain, later, at) for later in met)])
            if best.off == 0.0:
                break
            met.append(at)
        links = [Link(self.names[at.event.place % count], at.why, at.time - earlier.time)
                 for at, earlier in reversed(list(pairwise(chain[best.first:best.last + 1])))
                 if earlier.event.place != at.event.place]
        return (joined if best.turns <= window.LONGEST_PERIOD else heaviest)(links), best.turns

    def _waits(self) -> Iterator[Wait]:
        """From the last micro-op that issues back to the first iteration."""
        last = len(self.log) - 1
        event = Event(last * len(self.micro_ops) + int(np.argmax(self.log[last, :, ISSUED])), False)
        while event.place >= 0:
            earlier, why = self.before(event)
            yield Wait(event, self.time_of(event), why)
            event = earlier

    def _stretch(self, chain: Sequence[Wait], first: int, last: int) -> Stretch:
        later, earlier = chain[first], chain[last]
        turns = (later.event.place - earlier.event.place) // len(self.micro_ops)
        return Stretch(round(abs((later.time - earlier.time) / turns - self.cycles), DIGITS), turns, first, last)


def core_loop(core: Core, block: Block) -> CoreLoop:
    """Run a block with a trace.

    Raises:
        InputError: the core has no cost for one of its instructions.
    """
    micro_ops = resolve(core, block)
    ports = len(core.ports)
    log = (in_order.trace(micro_ops, ports, core.dispatch_width) if core.order == "in_order"
           else out_of_order.trace(micro_ops, ports, core.dispatch_width, core.rob_entries))
    return CoreLoop(core, micro_ops, _names(core, block), log, time_block(core, block).cycles)


def _names(core: Core, block: Block) -> tuple[str, ...]:
    """Micro-ops by the instruction that each is of; an address update is the second of its instruction."""
    split = core.order != "in_order"
    return tuple(name for i in block.instructions
                 for name in ((i.text, f"{i.text} (address)") if split and i.writes_back else (i.text,)))


def bounds(core: Core, micro_ops: tuple[MicroOp, ...]) -> tuple[Bound, ...]:
    """What an iteration would take if one resource were the only limit."""
    found = [Bound(FRONT_END, len(micro_ops) / core.dispatch_width)]
    work: dict[frozenset[int], float] = {}
    for op in micro_ops:
        key = frozenset(op.ports)
        work[key] = work.get(key, 0.0) + op.busy
    for ports in work:
        load = sum(w for other, w in work.items() if other <= ports) / len(ports)
        found.append(Bound("ports " + "+".join(core.ports[p] for p in sorted(ports)), load))
    idle = tuple(replace(op, busy=0.0, first_slot=False, blocks_for=0) for op in micro_ops)
    count = len(core.ports)
    if core.order == "in_order":
        found.append(Bound("latency", in_order.run(idle, count, ENOUGH)[0]))
        return by_size(found)
    latency = out_of_order.run(idle, count, ENOUGH, None)[0]
    found.append(Bound("latency", latency))
    found.append(Bound(REORDER_BUFFER, out_of_order.run(idle, count, ENOUGH, core.rob_entries)[0]))
    return by_size(found)


def with_second(core: Core, port: str) -> Core:
    """The core with another port like one that it has."""
    twin = f"{port}'"

    def widened(ports: tuple[str, ...]) -> tuple[str, ...]:
        return (*ports, twin) if port in ports else ports

    costs = {name: replace(cost, ports=widened(cost.ports), reciprocal_throughput_cycles=(
                cost.busy_cycles / len(widened(cost.ports)))) for name, cost in core.costs.items()}
    return replace(core, ports=(*core.ports, twin), costs=costs, first_slot_ports=widened(core.first_slot_ports),
                   blocking_ports=widened(core.blocking_ports))


def changes(core: Core, block: Block, loop: CoreLoop) -> Mapping[str, Core]:
    """Cores with one resource doubled, by what was changed: used ports, front end, reorder buffer; latencies halved."""
    used = sorted({int(p) for op in loop.micro_ops for p in op.ports})
    found = {f"a second {core.ports[p]}": with_second(core, core.ports[p]) for p in used}
    found["a front end twice as wide"] = replace(core, dispatch_width=2 * core.dispatch_width)
    if core.rob_entries is not None:
        found["a reorder buffer twice as deep"] = replace(core, rob_entries=2 * core.rob_entries)
    for name in sorted({i.cost_class for i in block.instructions}):
        cost = core.cost(name, name)
        halved = None if cost.forward_cycles is None else cost.forward_cycles / 2.0
        found[f"half the latency of {name}"] = replace(core, costs={**core.costs, name: replace(
            cost, latency_cycles=cost.latency_cycles / 2.0, forward_cycles=halved)})
    return found
