"""A core's costs and a block's micro-ops as arrays, for the compiled clocks."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numba
import numpy as np

from intsim.machines.cpu.core.micro_ops import ADDRESS, ADDRESS_CLASS, FORWARDED, MicroOp, Skeleton, Wiring, skeleton_of
from intsim.machines.cpu.description import SPLIT_FROM, Core, Cost
from intsim.streams.aarch64.model import Block


class Tables(NamedTuple):
    """A row per micro-op; the sources of row ``i`` are those from ``source_start[i]`` to ``source_start[i + 1]``.

    ``producer``, ``back`` and ``delay`` are a micro-op's sources, ``port`` a row of the ports that it may take, -1
    beyond the last, ``port_set`` the number of that set of ports; the others are the fields of ``MicroOp``.
    """

    source_start: np.ndarray
    producer: np.ndarray
    back: np.ndarray
    delay: np.ndarray
    port: np.ndarray
    port_set: np.ndarray
    busy: np.ndarray
    latency: np.ndarray
    first_slot: np.ndarray
    blocks_for: np.ndarray


class CostRows(NamedTuple):
    """A row per cost class of a core; ``forward`` is the latency where a core's file says no other."""

    port: np.ndarray
    port_set: np.ndarray
    busy: np.ndarray
    latency: np.ndarray
    forward: np.ndarray
    first_slot: np.ndarray
    blocks_for: np.ndarray


@dataclass(frozen=True, eq=False)
class CoreCosts:
    """A core's costs, looked up once.

    Attributes:
        core: whose they are.
    """

    core: Core

    @cached_property
    def place(self) -> dict[str, int]:
        """The row of each class."""
        found = {name: row for row, name in enumerate(self.core.costs)}
        return found | {name: found[other] for name, other in SPLIT_FROM.items()
                        if name not in found and other in found}

    @cached_property
    def rows(self) -> CostRows:
        """All costs."""
        costs = list(self.core.costs.values())
        most = max((len(cost.ports) for cost in costs), default=1)
        port = np.full((len(costs), most), -1, dtype=np.int64)
        for row, cost in enumerate(costs):
            port[row, :len(cost.ports)] = [self.core.ports.index(name) for name in cost.ports]
        sets = [tuple(sorted(p for p in row if p >= 0)) for row in port.tolist()]
        numbers = {ports: number for number, ports in enumerate(sorted(set(sets)))}
        blocks = [self._blocks(cost) for cost in costs]
        return CostRows(
            port, np.array([numbers[ports] for ports in sets], dtype=np.int64),
            np.array([cost.busy_cycles for cost in costs]), np.array([cost.latency_cycles for cost in costs]),
            np.array([cost.latency_cycles if cost.forward_cycles is None else cost.forward_cycles for cost in costs]),
            np.array([self._first(cost) or bool(b) for cost, b in zip(costs, blocks, strict=True)], dtype=np.bool_),
            np.array(blocks, dtype=np.int64))

    @cached_property
    def masks(self) -> np.ndarray:
        """Ports of each ``port_set``, a bit each."""
        masks = np.zeros(int(self.rows.port_set.max(initial=-1)) + 1, dtype=np.int64)
        for number, ports in zip(self.rows.port_set, self.rows.port, strict=True):
            masks[number] = sum(1 << int(p) for p in ports if p >= 0)
        return masks

    @cached_property
    def texts(self) -> dict[str, str]:
        """Each cost as text, which says all of it and is hashed once."""
        return {name: repr(cost) for name, cost in self.core.costs.items()}

    def _first(self, cost: Cost) -> bool:
        return cost.busy_cycles >= 1.0 and any(p in self.core.first_slot_ports for p in cost.ports)

    def _blocks(self, cost: Cost) -> int:
        blocks = cost.busy_cycles > 1.0 and any(p in self.core.blocking_ports for p in cost.ports)
        return math.ceil(cost.busy_cycles) if blocks else 0

    def places(self, skeleton: Skeleton) -> np.ndarray:
        """The rows of a block's classes.

        Raises:
            InputError: a class that the core has no cost for.
        """
        place = self.place
        for name, text in zip(skeleton.classes, skeleton.texts, strict=True):
            if name not in place:
                self.core.cost(name, text)
        return np.array([place[name] for name in skeleton.classes], dtype=np.int64)

    @cached_property
    def address_latency(self) -> float:
        """Cycles until an updated address can be used; no block asks that has none."""
        return self.core.costs[ADDRESS_CLASS].latency_cycles if ADDRESS_CLASS in self.core.costs else 0.0

    def tables(self, skeleton: Skeleton) -> Tables:
        """A block with this core's costs.

        Raises:
            InputError: a class that the core has no cost for.
        """
        priced: Tables = price(skeleton.wiring, self.places(skeleton), self.rows, self.address_latency)
        return priced


@numba.njit(cache=True)
def price(wiring: Wiring, places: np.ndarray, costs: CostRows, address_latency: float) -> Tables:
    """The micro-ops of a block with the costs of a core; ``places`` are the rows of its classes."""
    kind, source_start, producer, back, how = wiring
    n = len(kind)
    delay = np.empty(len(producer))
    for s in range(len(producer)):
        row = places[kind[producer[s]]]
        delay[s] = costs.latency[row]
        if how[s] == FORWARDED:
            delay[s] = costs.forward[row]
        elif how[s] == ADDRESS:
            delay[s] = address_latency
    port, port_set = np.empty((n, costs.port.shape[1]), np.int64), np.empty(n, np.int64)
    busy, latency = np.empty(n), np.empty(n)
    first_slot, blocks_for = np.empty(n, np.bool_), np.empty(n, np.int64)
    for i in range(n):
        row = places[kind[i]]
        port[i], port_set[i] = costs.port[row], costs.port_set[row]
        busy[i], latency[i] = costs.busy[row], costs.latency[row]
        first_slot[i], blocks_for[i] = costs.first_slot[row], costs.blocks_for[row]
    return Tables(source_start, producer, back, delay, port, port_set, busy, latency, first_slot, blocks_for)


def resolve(core: Core, block: Block) -> tuple[MicroOp, ...]:
    """The micro-ops of a block on a core, one by one.

    Raises:
        InputError: an instruction that the core has no cost for.
    """
    t = CoreCosts(core).tables(skeleton_of(block, core.order))
    sources = list(zip(t.producer.tolist(), t.back.tolist(), t.delay.tolist(), strict=True))
    starts = t.source_start.tolist()
    return tuple(MicroOp(tuple(sources[starts[i]:starts[i + 1]]), tuple(p for p in t.port[i].tolist() if p >= 0),
                         float(t.busy[i]), float(t.latency[i]), bool(t.first_slot[i]), int(t.blocks_for[i]))
                 for i in range(len(t.busy)))


def tables_of(micro_ops: tuple[MicroOp, ...]) -> Tables:
    """Micro-ops as arrays."""
    sources = [source for op in micro_ops for source in op.sources]
    starts = np.zeros(len(micro_ops) + 1, dtype=np.int64)
    starts[1:] = np.cumsum([len(op.sources) for op in micro_ops])
    port = np.full((len(micro_ops), max(1, *(len(op.ports) for op in micro_ops), 1)), -1, dtype=np.int64)
    for row, op in enumerate(micro_ops):
        port[row, :len(op.ports)] = op.ports
    numbers = {ports: number for number, ports in enumerate(sorted({tuple(sorted(op.ports)) for op in micro_ops}))}
    return Tables(
        starts, np.array([producer for producer, _, _ in sources], dtype=np.int64),
        np.array([back for _, back, _ in sources], dtype=np.int64),
        np.array([delay for _, _, delay in sources], dtype=np.float64),
        port, np.array([numbers[tuple(sorted(op.ports))] for op in micro_ops], dtype=np.int64),
        np.array([op.busy for op in micro_ops], dtype=np.float64),
        np.array([op.latency for op in micro_ops], dtype=np.float64),
        np.array([op.first_slot for op in micro_ops], dtype=np.bool_),
        np.array([op.blocks_for for op in micro_ops], dtype=np.int64))
