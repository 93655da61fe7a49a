"""A block as the schedulers see it: split into micro-ops, operands resolved to the ones that produce them.

What no core changes (who reads what of whom) is a ``Skeleton``, found once per block; a core's costs are looked up in
it by the clocks themselves (``intsim.machines.cpu.core.tables``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

import numpy as np

from intsim.machines.cpu.core.window import ADDRESS, FORWARDED, RESULT
from intsim.machines.cpu.description import SPLIT_FROM
from intsim.streams.aarch64.model import Block, Instruction

Order = Literal["in_order", "out_of_order"]

ADDRESS_CLASS = "alu"
"""What updates an address."""


@dataclass(frozen=True)
class MicroOp:
    """A micro-operation of a repeated block on a core.

    Attributes:
        sources: (micro_op index, iterations back, cycles from its issue to here) for each register it reads; the
            cycles are the producer's latency, or its forwarding time into an accumulator.
        ports: indices of the ports it may take; busy: cycles it keeps one.
        first_slot: whether an in-order core issues it only as the first of a cycle.
        blocks_for: whole cycles for which it keeps the issue stage of an in-order core to itself; 0 for most.
    """

    sources: tuple[tuple[int, int, float], ...]
    ports: tuple[int, ...]
    busy: float
    latency: float
    first_slot: bool
    blocks_for: int


@dataclass(frozen=True)
class _Part:
    """Part of an instruction with its own operands; ``early``: a register that does not take its latency."""

    reads: tuple[str, ...]
    writes: tuple[str, ...]
    accumulates: str | None
    cost_class: str
    early: str | None = None


class Wiring(NamedTuple):
    """Micro-ops as arrays, a row each.

    ``kind`` is an index into the classes of a skeleton. The sources of micro-op ``i`` are those from
    ``source_start[i]`` to ``source_start[i + 1]``: which one (``producer``), how many iterations ``back``, and ``how``:
    ``RESULT``, ``FORWARDED`` or ``ADDRESS``.
    """

    kind: np.ndarray
    source_start: np.ndarray
    producer: np.ndarray
    back: np.ndarray
    how: np.ndarray


@dataclass(frozen=True, eq=False)
class Skeleton:
    """A block that follows itself, with register renaming (only true dependences remain), without costs.

    Attributes:
        classes: of costs that it needs, in the order in which it meets them; texts: an instruction of each.
        wiring: its micro-ops.
        counts: instructions by cost class.
    """

    classes: tuple[str, ...]
    texts: tuple[str, ...]
    wiring: Wiring
    counts: Mapping[str, int]

    @cached_property
    def priced_as(self) -> tuple[str, ...]:
        """The classes, and those that may stand in for them; sorted."""
        return tuple(sorted({*self.classes, *(SPLIT_FROM[name] for name in self.classes if name in SPLIT_FROM)}))


def skeleton_of(block: Block, order: Order) -> Skeleton:
    """What a block is on all cores of an order."""
    texts: dict[str, str] = {}
    parts: list[_Part] = []
    for instruction in block.instructions:
        texts.setdefault(instruction.cost_class, instruction.text)
        if instruction.writes_back is not None:
            texts.setdefault(ADDRESS_CLASS, instruction.text)
        parts += _parts(instruction, order)
    sources = _sources(parts)
    flat = [source for each in sources for source in each]
    places = {name: place for place, name in enumerate(texts)}
    starts = np.zeros(len(parts) + 1, dtype=np.int64)
    starts[1:] = np.cumsum([len(each) for each in sources])
    producer, back, how = (np.array([source[i] for source in flat], dtype=np.int64) for i in range(3))
    kind = np.array([places[part.cost_class] for part in parts], dtype=np.int64)
    return Skeleton(tuple(texts), tuple(texts.values()), Wiring(kind, starts, producer, back, how),
                    Counter(i.cost_class for i in block.instructions))


def _sources(parts: list[_Part]) -> list[list[tuple[int, int, int]]]:
    """Of each micro-op, by register that it reads: who wrote it, how many iterations ago, and when it can be used."""
    writer = {register: (index, 1) for index, part in enumerate(parts) for register in part.writes}
    found = []
    for index, part in enumerate(parts):
        found.append([(producer, back, _how(parts[producer], part, register))
                      for register in part.reads if register in writer for producer, back in [writer[register]]])
        writer.update(dict.fromkeys(part.writes, (index, 0)))
    return found


def _how(producer: _Part, consumer: _Part, register: str) -> int:
    if register == producer.early:
        return ADDRESS
    chained = consumer.accumulates == producer.accumulates == register and consumer.cost_class == producer.cost_class
    return FORWARDED if chained else RESULT


def _parts(instruction: Instruction, order: Order) -> Iterator[_Part]:
    """An instruction as micro-ops. An address that it writes back does not wait for the data.

    The guides of the out-of-order cores list pre- and post-indexed forms with a second micro-op on an integer pipe. An
    in-order core updates the address in the load-store pipe and spends no issue slot on it.
    """
    address = instruction.writes_back
    split = address is not None and order == "out_of_order"
    writes = tuple(r for r in instruction.writes if r != address) if split else instruction.writes
    yield _Part(instruction.reads, writes, instruction.accumulates, instruction.cost_class, None if split else address)
    if split and address is not None:
        yield _Part((address,), (address,), None, ADDRESS_CLASS)
