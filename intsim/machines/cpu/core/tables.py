"""A core's costs and a block's micro-ops as arrays, for the compiled clocks."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from intsim.machines.cpu.core.micro_ops import ADDRESS_CLASS, MicroOp, Skeleton, Wiring, skeleton_of
from intsim.machines.cpu.core.window import (
    BLOCKS_FOR,
    BUSY,
    FIRST_PORT,
    FIRST_SLOT,
    FORWARD,
    GIVEN,
    LATENCY,
    PORT_SET,
)
from intsim.machines.cpu.description import SPLIT_FROM, Core, Cost
from intsim.streams.aarch64.model import Block


class Priced(NamedTuple):
    """What the clocks read of a block on a core.

    ``places`` are the rows of ``costs`` (columns: see ``window``) for the block's classes; ``masks`` the ports of each
    set of ports, a bit each. ``delay`` has room for that of each source, and holds those that are given.
    """

    wiring: Wiring
    places: np.ndarray
    costs: np.ndarray
    masks: np.ndarray
    delay: np.ndarray
    address_latency: float


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
    def rows(self) -> np.ndarray:
        """All costs; the forwarding time is the latency where the core's file says no other."""
        costs = list(self.core.costs.values())
        index = {name: number for number, name in enumerate(self.core.ports)}
        ports = [tuple(index[name] for name in cost.ports) for cost in costs]
        numbers = {found: number for number, found in enumerate(sorted({tuple(sorted(p)) for p in ports}))}
        rows = np.full((len(costs), FIRST_PORT + max(map(len, ports), default=1)), -1.0)
        for row, cost, taken in zip(rows, costs, ports, strict=True):
            forward = cost.latency_cycles if cost.forward_cycles is None else cost.forward_cycles
            blocks = self._blocks(cost)
            row[PORT_SET], row[BUSY], row[LATENCY], row[FORWARD] = (
                numbers[tuple(sorted(taken))], cost.busy_cycles, cost.latency_cycles, forward)
            row[FIRST_SLOT], row[BLOCKS_FOR] = self._first(cost) or blocks > 0, blocks
            row[FIRST_PORT:FIRST_PORT + len(taken)] = taken
        return rows

    @cached_property
    def masks(self) -> np.ndarray:
        """Ports of each set of ports, a bit each."""
        return masks_of(self.rows)

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

    def priced(self, skeleton: Skeleton) -> Priced:
        """A block with this core's costs.

        Raises:
            InputError: a class that the core has no cost for.
        """
        return Priced(skeleton.wiring, self.places(skeleton), self.rows, self.masks,
                      np.empty(len(skeleton.wiring.producer)), self.address_latency)


def masks_of(costs: np.ndarray) -> np.ndarray:
    """The ports of each set of ports in rows of costs, a bit each."""
    masks = np.zeros(int(costs[:, PORT_SET].max(initial=-1.0)) + 1, dtype=np.int64)
    for row in costs:
        masks[int(row[PORT_SET])] = sum(1 << int(port) for port in row[FIRST_PORT:] if port >= 0)
    return masks


def resolve(core: Core, block: Block) -> tuple[MicroOp, ...]:
    """The micro-ops of a block on a core, one by one.

    Raises:
        InputError: an instruction that the core has no cost for.
    """
    found = CoreCosts(core).priced(skeleton_of(block, core.order))
    wiring, rows = found.wiring, found.costs[found.places[found.wiring.kind]]
    delays = np.choose(wiring.how, [rows[wiring.producer, column] for column in (LATENCY, FORWARD)] + [
        np.full(len(wiring.how), found.address_latency)]) if len(wiring.how) else np.zeros(0)
    sources = list(zip(wiring.producer.tolist(), wiring.back.tolist(), delays.tolist(), strict=True))
    starts = wiring.source_start.tolist()
    return tuple(MicroOp(tuple(sources[starts[i]:starts[i + 1]]), tuple(int(p) for p in row[FIRST_PORT:] if p >= 0),
                         float(row[BUSY]), float(row[LATENCY]), bool(row[FIRST_SLOT]), int(row[BLOCKS_FOR]))
                 for i, row in enumerate(rows))


def tables_of(micro_ops: tuple[MicroOp, ...]) -> Priced:
    """Micro-ops as arrays, each a class of its own."""
    sources = [source for op in micro_ops for source in op.sources]
    starts = np.zeros(len(micro_ops) + 1, dtype=np.int64)
    starts[1:] = np.cumsum([len(op.sources) for op in micro_ops])
    numbers = {ports: number for number, ports in enumerate(sorted({tuple(sorted(op.ports)) for op in micro_ops}))}
    costs = np.full((len(micro_ops), FIRST_PORT + max(1, *(len(op.ports) for op in micro_ops), 1)), -1.0)
    for row, op in zip(costs, micro_ops, strict=True):
        row[:FIRST_PORT] = (numbers[tuple(sorted(op.ports))], op.busy, op.latency, op.latency, op.first_slot,
                            op.blocks_for)
        row[FIRST_PORT:FIRST_PORT + len(op.ports)] = op.ports
    producer, back = (np.array([source[i] for source in sources], dtype=np.int64) for i in range(2))
    kinds = np.arange(len(micro_ops))
    return Priced(Wiring(kinds, starts, producer, back, np.full(len(sources), GIVEN)), kinds, costs, masks_of(costs),
                  np.array([delay for _, _, delay in sources], dtype=np.float64), 0.0)
