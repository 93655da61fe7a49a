"""A core's costs and a block's micro-ops as arrays, for the compiled clocks."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from sys import intern
from typing import NamedTuple

import numpy as np

from intsim.machines.cpu.core.columns import BLOCKS_FOR, BUSY, FIRST_PORT, FIRST_SLOT, FORWARD, LATENCY
from intsim.machines.cpu.core.micro_ops import ADDRESS, ADDRESS_CLASS, FORWARDED, MicroOp, Skeleton, skeleton_of
from intsim.machines.cpu.description import SPLIT_FROM, Core, Cost
from intsim.streams.aarch64.model import Block


class Priced(NamedTuple):
    """What the clocks read of blocks on a core: see ``Wiring`` and ``columns.Block``."""

    first: np.ndarray
    row: np.ndarray
    start: np.ndarray
    producer: np.ndarray
    back: np.ndarray
    delay: np.ndarray
    costs: np.ndarray


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
        most = max((len(row) for row in self._rows), default=FIRST_PORT + 1)
        return np.array([row + [-1.0] * (most - len(row)) for row in self._rows])

    @cached_property
    def contents(self) -> list[str]:
        """Each row, and the names of its ports; equal texts are one."""
        return [intern(f"{row} {cost.ports}")
                for row, cost in zip(self._rows, self.core.costs.values(), strict=True)]

    @cached_property
    def _rows(self) -> list[list[float]]:
        index = {name: number for number, name in enumerate(self.core.ports)}
        first, blocking = set(self.core.first_slot_ports), set(self.core.blocking_ports)
        return [self._row(cost, [index[name] for name in cost.ports], bool(first) and not first.isdisjoint(cost.ports),
                          bool(blocking) and not blocking.isdisjoint(cost.ports)) for cost in self.core.costs.values()]

    @staticmethod
    def _row(cost: Cost, ports: Sequence[int], first: bool, blocking: bool) -> list[float]:
        busy, latency = cost.busy_cycles, cost.latency_cycles
        forward = latency if cost.forward_cycles is None else cost.forward_cycles
        blocks = math.ceil(busy) if blocking and busy > 1.0 else 0
        return [set_of(ports), busy, latency, forward, (first and busy >= 1.0) or blocks > 0, blocks, *ports]

    def places(self, skeleton: Skeleton) -> list[int]:
        """The rows of a skeleton's classes; -1 of one that the core has no cost for."""
        return [self.place.get(name, -1) for name in skeleton.classes]

    def check(self, skeleton: Skeleton, block: int) -> None:
        """Refuse a block that needs what the core has no cost for.

        Raises:
            InputError: names the instruction.
        """
        for at in skeleton.used[block]:
            if skeleton.classes[at] not in self.place:
                self.core.cost(skeleton.classes[at], skeleton.texts[at])

    def port_cycles(self, instructions: Mapping[str, float]) -> float:
        """Cycles for which instructions of classes that have costs keep ports busy: any set of ports with all that fits
        nowhere else."""
        load: dict[frozenset[str], float] = {}
        for name, count in instructions.items():
            cost = self.core.costs.get(name) or self.core.costs[SPLIT_FROM[name]]
            ports = frozenset(cost.ports)
            load[ports] = load.get(ports, 0.0) + count * cost.busy_cycles
        return max((sum([work for ports, work in load.items() if ports <= union]) / len(union) for union in load),
                   default=0.0)

    def priced(self, skeleton: Skeleton) -> Priced:
        """Blocks with this core's costs; those of a class that it has none for must not be asked for."""
        wiring, rows = skeleton.wiring, self.rows
        row = np.array(self.places(skeleton), dtype=np.int64)[wiring.kind]
        producers = row[wiring.producer]
        delay = rows[producers, LATENCY]
        forwarded, address = wiring.how == FORWARDED, wiring.how == ADDRESS
        delay[forwarded] = rows[producers[forwarded], FORWARD]
        if ADDRESS_CLASS in self.place:  # no block asks that has none
            delay[address] = rows[self.place[ADDRESS_CLASS], LATENCY]
        return Priced(wiring.first, row, wiring.start, wiring.producer, wiring.back, delay, rows)


def set_of(ports: Sequence[int]) -> float:
    """Ports, a bit each."""
    return float(sum({1 << port for port in ports}))


def largest(priced: Priced, blocks: Sequence[int]) -> int:
    """Micro-ops of the largest of some blocks."""
    first = priced.first.tolist()
    return max([first[block + 1] - first[block] for block in blocks])


def resolve(core: Core, block: Block) -> tuple[MicroOp, ...]:
    """The micro-ops of a block on a core, one by one.

    Raises:
        InputError: an instruction that the core has no cost for.
    """
    costs, skeleton = CoreCosts(core), skeleton_of((block,), core.order)
    costs.check(skeleton, 0)
    found = costs.priced(skeleton)
    sources = list(zip(found.producer.tolist(), found.back.tolist(), found.delay.tolist(), strict=True))
    starts = found.start.tolist()
    return tuple(MicroOp(tuple(sources[starts[i]:starts[i + 1]]), tuple(int(p) for p in row[FIRST_PORT:] if p >= 0),
                         row[BUSY], row[LATENCY], bool(row[FIRST_SLOT]), int(row[BLOCKS_FOR]))
                 for i, row in enumerate(found.costs[found.row].tolist()))


def tables_of(micro_ops: tuple[MicroOp, ...]) -> Priced:
    """Micro-ops of a block as arrays, each a class of its own."""
    sources = [source for op in micro_ops for source in op.sources]
    starts = np.cumsum([0, *(len(op.sources) for op in micro_ops)])
    most = max([1, *(len(op.ports) for op in micro_ops)])
    costs = np.array([[set_of(op.ports), op.busy, op.latency, op.latency, op.first_slot, op.blocks_for, *op.ports,
                       *[-1.0] * (most - len(op.ports))] for op in micro_ops])
    producer, back = (np.array([source[i] for source in sources], dtype=np.int64) for i in range(2))
    return Priced(np.array([0, len(micro_ops)]), np.arange(len(micro_ops)), starts, producer, back,
                  np.array([delay for _, _, delay in sources], dtype=np.float64), costs)
