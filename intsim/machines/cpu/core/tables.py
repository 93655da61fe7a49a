"""A core's costs and a block's micro-ops as arrays, for the compiled clocks."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import compress
from sys import intern
from typing import NamedTuple

import numpy as np

from intsim.machines.cpu.core.columns import BLOCKS_FOR, BUSY, FIRST_PORT, FIRST_SLOT, LATENCY
from intsim.machines.cpu.core.micro_ops import MicroOp, Skeleton, skeleton_of
from intsim.machines.cpu.description import SPLIT_FROM, Core, Cost
from intsim.streams.aarch64.model import Block


class Priced(NamedTuple):
    """What the clocks read of blocks on a core: see ``Wiring`` and ``columns.Block``; a row of costs per class."""

    first: np.ndarray
    row: np.ndarray
    start: np.ndarray
    producer: np.ndarray
    back: np.ndarray
    delay: np.ndarray
    costs: np.ndarray


class ClassCost(NamedTuple):
    """What a core's instructions of a class cost.

    Attributes:
        row: as numbers of eight bytes, see ``columns``. ports: of the row, a bit each; busy: as there.
        content: all of it that a clock sees, and the names of its ports; equal texts are one.
    """

    row: bytes
    ports: int
    busy: float
    content: str


class ClassCosts(dict[str, ClassCost | None]):
    """A core's costs by class, each found when it is first asked for; None of one that it has none for.

    Args:
        core: whose they are.
    """

    def __init__(self, core: Core) -> None:
        super().__init__()
        self.core = core

    def __missing__(self, name: str) -> ClassCost | None:
        found = self[name] = self._known(name)
        return found

    def _known(self, name: str) -> ClassCost | None:
        """The cost of a class, which cores with the same ports have in common."""
        cost = self.core.costs.get(name) or self.core.costs.get(SPLIT_FROM.get(name, name))
        if cost is None:
            return None
        found: ClassCost | None = cost.on_ports.get(self._ports)
        if found is None:
            cost.on_ports.clear()
            found = cost.on_ports[self._ports] = self._found_of(cost)
        return found

    def _found_of(self, cost: Cost) -> ClassCost:
        """A cost; the forwarding time is the latency where the core's file says no other."""
        busy, latency = cost.busy_cycles, cost.latency_cycles
        forward = latency if cost.forward_cycles is None else cost.forward_cycles
        blocks = math.ceil(busy) if busy > 1.0 and not self._blocking.isdisjoint(cost.ports) else 0
        first = blocks > 0 or (busy >= 1.0 and not self._first.isdisjoint(cost.ports))
        numbers = [self._index[port] for port in cost.ports]
        ports = set_of(numbers)
        row = [ports, busy, latency, forward, first, blocks, *numbers, *[-1] * (self.most - len(numbers))]
        return ClassCost(array("d", row).tobytes(), ports, busy, intern(f"{ports} {first} {blocks} {cost.text}"))

    @cached_property
    def most(self) -> int:
        """The most ports that instructions of a class may take."""
        return max([1, *[len(cost.ports) for cost in self.core.costs.values()]])

    @cached_property
    def _ports(self) -> object:
        """All that a row has of the core, beside the cost itself."""
        return self.core.ports, self.core.first_slot_ports, self.core.blocking_ports, self.most

    @cached_property
    def _index(self) -> dict[str, int]:
        return {name: number for number, name in enumerate(self.core.ports)}

    @cached_property
    def _first(self) -> frozenset[str]:
        return frozenset(self.core.first_slot_ports)

    @cached_property
    def _blocking(self) -> frozenset[str]:
        return frozenset(self.core.blocking_ports)


@dataclass(frozen=True, eq=False)
class CoreCosts:
    """A core's costs.

    Attributes:
        core: whose they are.
    """

    core: Core

    @cached_property
    def found(self) -> ClassCosts:
        """The costs of classes."""
        return ClassCosts(self.core)

    def contents(self, skeleton: Skeleton) -> tuple[str, ...]:
        """The costs of a kernel's classes; nothing of one that the core has none for."""
        return tuple([found.content if found else "" for found in map(self.found.__getitem__, skeleton.classes)])

    def check(self, skeleton: Skeleton, block: int) -> None:
        """Refuse a block that needs what the core has no cost for.

        Raises:
            InputError: names the instruction.
        """
        for at in skeleton.used[block]:
            if self.found[skeleton.classes[at]] is None:
                self.core.cost(skeleton.classes[at], skeleton.texts[at])

    def port_cycles(self, instructions: Mapping[str, float]) -> float:
        """Cycles for which instructions of classes that have costs keep ports busy: any set of ports with all that fits
        nowhere else."""
        load: dict[int, float] = {}
        for name, count in instructions.items():
            if found := self.found[name]:
                load[found.ports] = load.get(found.ports, 0.0) + count * found.busy
        work = load.values()
        return max([sum(compress(work, within)) / count for within, count in _unions(tuple(load))], default=0.0)

    def priced(self, skeleton: Skeleton) -> Priced:
        """Blocks with this core's costs; those of a class that it has none for must not be asked for."""
        wiring, columns = skeleton.wiring, FIRST_PORT + self.found.most
        free = bytes(8 * columns)
        costs = map(self.found.__getitem__, skeleton.classes)
        packed = bytearray().join([found.row if found else free for found in costs])
        rows = np.frombuffer(packed).reshape(-1, columns)
        return Priced(wiring.first, wiring.kind, wiring.start, wiring.producer, wiring.back, rows[skeleton.delays],
                      rows)


@lru_cache(maxsize=4096)
def _unions(sets: tuple[int, ...]) -> list[tuple[tuple[bool, ...], int]]:
    """Of each of some sets of ports, which of them lie within it, and how many ports it has."""
    return [(tuple([not ports & ~union for ports in sets]), union.bit_count()) for union in sets]


def set_of(ports: Iterable[int]) -> int:
    """Ports, a bit each."""
    found = 0
    for port in ports:
        found |= 1 << port
    return found


def largest(priced: Priced, blocks: Sequence[int]) -> int:
    """Micro-ops of the largest of some blocks."""
    first = priced.first.tolist()
    found: int = max([first[block + 1] - first[block] for block in blocks])
    return found


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
