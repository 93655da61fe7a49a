"""A block as the schedulers see it: operands resolved to the micro_ops that produce them, costs looked up."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from intsim.machines.cpu.description import Core, Cost
from intsim.streams.aarch64.model import Block, Instruction


@dataclass(frozen=True)
class MicroOp:
    """A micro-operation of a repeated block.

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
class _MicroOp:
    """Part of an instruction with its own operands and cost; ``early``: results that do not take its latency."""

    reads: tuple[str, ...]
    writes: tuple[str, ...]
    accumulates: str | None
    cost_class: str
    cost: Cost
    early: Mapping[str, float]


def resolve(core: Core, block: Block) -> tuple[MicroOp, ...]:
    """The micro_ops of a block that follows itself, with register renaming: only true dependences remain.

    Raises:
        InputError: an instruction that the core has no cost for.
    """
    parts = [part for instruction in block.instructions for part in _parts(core, instruction)]
    writer = {register: (index, 1) for index, part in enumerate(parts) for register in part.writes}
    micro_ops = []
    for index, part in enumerate(parts):
        sources = tuple((producer, back, _delay(parts[producer], part, register))
                        for register in part.reads if register in writer for producer, back in [writer[register]])
        first = part.cost.busy_cycles >= 1.0 and any(p in core.first_slot_ports for p in part.cost.ports)
        blocks = part.cost.busy_cycles > 1.0 and any(p in core.blocking_ports for p in part.cost.ports)
        micro_ops.append(MicroOp(sources, tuple(core.ports.index(p) for p in part.cost.ports), part.cost.busy_cycles,
                                    part.cost.latency_cycles, first or blocks,
                                    math.ceil(part.cost.busy_cycles) if blocks else 0))
        writer.update(dict.fromkeys(part.writes, (index, 0)))
    return tuple(micro_ops)


def _delay(producer: _MicroOp, consumer: _MicroOp, register: str) -> float:
    """Cycles from the producer's issue until the consumer can issue."""
    if register in producer.early:
        return producer.early[register]
    forward = producer.cost.forward_cycles
    chained = consumer.accumulates == producer.accumulates == register and consumer.cost_class == producer.cost_class
    return forward if chained and forward is not None else producer.cost.latency_cycles


def _parts(core: Core, instruction: Instruction) -> Iterator[_MicroOp]:
    """An instruction as micro-ops. An address that it writes back does not wait for the data.

    The guides of the out-of-order cores list pre- and post-indexed forms with a second micro-op on an integer pipe. An
    in-order core updates the address in the load-store pipe and spends no issue slot on it.
    """
    cost = core.cost(instruction.cost_class, instruction.text)
    whole = _MicroOp(instruction.reads, instruction.writes, instruction.accumulates, instruction.cost_class, cost, {})
    if instruction.writes_back is None:
        yield whole
        return
    address, addition = instruction.writes_back, core.cost("alu", instruction.text)
    if core.order == "in_order":
        yield replace(whole, early={address: addition.latency_cycles})
        return
    yield replace(whole, writes=tuple(r for r in instruction.writes if r != address))
    yield _MicroOp((address,), (address,), None, "alu", addition, {})
