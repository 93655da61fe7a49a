"""Blocks as the schedulers see them: split into micro-ops, operands resolved to the ones that produce them.

What no core changes (who reads what of whom) is a ``Skeleton``, found once per kernel; a core's costs are looked up in
it for the clocks (``intsim.machines.cpu.core.tables``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import Literal, NamedTuple

import numpy as np

from intsim.machines.cpu.core.columns import FORWARD, LATENCY
from intsim.streams.aarch64.model import Block, Instruction

Order = Literal["in_order", "out_of_order"]

ADDRESS_CLASS = "alu"
"""What updates an address."""

RESULT, FORWARDED, ADDRESS = range(3)
"""When a register can be used: after the producer's latency, its forwarding time into an accumulator, or that of an
address update."""


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
    """The micro-ops of blocks as arrays, those of a block after those of the one before it.

    Those of block ``b`` are from ``first[b]`` to ``first[b + 1]``; ``kind`` is an index into the classes of a skeleton.
    The sources of micro-op ``i`` are those from ``start[i]`` to ``start[i + 1]``: which one (``producer``), how many
    iterations ``back``, and ``how``: ``RESULT``, ``FORWARDED`` or ``ADDRESS``.
    """

    first: np.ndarray
    kind: np.ndarray
    start: np.ndarray
    producer: np.ndarray
    back: np.ndarray
    how: np.ndarray


@dataclass(frozen=True, eq=False)
class Skeleton:
    """Blocks each of which follows itself, with register renaming (only true dependences remain), without costs.

    Attributes:
        classes: of costs that they need, in the order in which they are met; texts: an instruction of each.
        used: of each block, which classes it needs, in the order in which it meets them.
        wiring: their micro-ops.
        contents: of each block, all that stands here of it, wherever it stands and whatever else there is.
    """

    classes: tuple[str, ...]
    texts: tuple[str, ...]
    used: tuple[tuple[int, ...], ...]
    wiring: Wiring
    contents: tuple[str, ...]

    @cached_property
    def delays(self) -> tuple[np.ndarray, np.ndarray]:
        """Of each source, where costs by class have what it waits for: the row and the column."""
        kind, how = self.wiring.kind[self.wiring.producer], self.wiring.how
        if ADDRESS_CLASS in self.classes:  # no source of theirs is an address where there is none
            kind = np.where(how == ADDRESS, self.classes.index(ADDRESS_CLASS), kind)
        return kind, np.where(how == FORWARDED, FORWARD, LATENCY)

    @cached_property
    def keys(self) -> tuple[Callable[[Sequence[str]], object], ...]:
        """Of each block, what of all classes' costs tells those apart that it needs."""
        return tuple(itemgetter(*used) if used else lambda _: () for used in self.used)

    @cached_property
    def sizes(self) -> list[int]:
        """Of each block, how many micro-ops it has."""
        sizes: list[int] = np.diff(self.wiring.first).tolist()
        return sizes


def skeleton_of(blocks: Sequence[Block], order: Order) -> Skeleton:
    """What blocks are on all cores of an order."""
    texts: dict[str, str] = {}
    used: list[list[str]] = []
    for block in blocks:
        needed = [(name, instruction.text) for instruction in block.instructions for name in (
            instruction.cost_class, *([] if instruction.writes_back is None else [ADDRESS_CLASS]))]
        used.append(list(dict.fromkeys(name for name, _ in needed)))
        texts = dict(needed[::-1]) | texts
    parts = [[part for instruction in block.instructions for part in _parts(instruction, order)] for block in blocks]
    sources = [_sources(each) for each in parts]
    contents = tuple(repr([(names.index(part.cost_class), found) for part, found in zip(each, of, strict=True)])
                     for names, each, of in zip(used, parts, sources, strict=True))
    places = {name: place for place, name in enumerate(texts)}
    return Skeleton(tuple(texts), tuple(texts.values()), tuple(tuple(places[name] for name in names) for names in used),
                    _wiring([[places[part.cost_class] for part in each] for each in parts], sources), contents)


def _wiring(kinds: Sequence[Sequence[int]], sources: Sequence[Sequence[Sequence[tuple[int, int, int]]]]) -> Wiring:
    """Micro-ops of blocks by their classes, and what each reads: of which one of its block, how far back, and how."""
    first = np.cumsum([0, *map(len, kinds)])
    flat = [(int(low) + producer, back, how) for low, block in zip(first, sources, strict=False)
            for op in block for producer, back, how in op]
    producer, back, how = (np.array([source[i] for source in flat], dtype=np.int64) for i in range(3))
    return Wiring(first, np.array([kind for block in kinds for kind in block], dtype=np.int64),
                  np.cumsum([0, *(len(op) for block in sources for op in block)]), producer, back, how)


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
