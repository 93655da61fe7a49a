"""Cycles of a stored kernel on a core, with every access hitting the first-level cache.

Each block is timed as if it followed itself: for a loop this is its steady state, found once whatever the trip count;
for a block of an outer loop it assumes that neighbours overlap as well as the block with itself. A visit to a loop pays
once for filling the pipeline (the first iteration's latency beyond the steady state) and for the mispredicted exit.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from intsim.config.core_schema import CoreConfig
from intsim.config.expressions import evaluate
from intsim.config.measured_core import MeasuredCore
from intsim.errors import InputError
from intsim.machines.cpu.core import in_order, out_of_order
from intsim.machines.cpu.core.measured import measured_cycles
from intsim.machines.cpu.core.micro_ops import resolve
from intsim.streams.aarch64.model import Block, KernelStream


@dataclass(frozen=True)
class BlockTiming:
    """A block in its steady state.

    Attributes:
        cycles: per execution; breakdown: the same, split into ``busy`` and stalls by reason.
        fill_cycles: what the first execution of a visit takes longer.
        bound: what the steady state is limited by.
    """

    cycles: float
    breakdown: Mapping[str, float]
    fill_cycles: float
    bound: str


@dataclass(frozen=True)
class KernelTiming:
    """A kernel on a shape: cycles, their breakdown (its sum), executed instructions by cost class, and the bound."""

    cycles: float
    breakdown: Mapping[str, float]
    instructions: Mapping[str, float]
    bound: str


def time_block(core: CoreConfig, block: Block) -> BlockTiming:
    """Time a block on a core; the result is remembered by the content of both."""
    micro_ops = resolve(core, block)
    width = int(core.dispatch_width.value)
    if core.order == "in_order":
        cycles, alone, breakdown = in_order.run(micro_ops, len(core.ports), width)
        bound = max(breakdown, key=lambda name: (breakdown[name], name))
        names = {"busy": "issue", "stall_latency": "latency", "stall_port": "port"}
        return BlockTiming(cycles, breakdown, max(0.0, alone - cycles), names[bound])
    assert core.rob_entries is not None
    cycles, alone = out_of_order.run(micro_ops, len(core.ports), width, int(core.rob_entries.value))
    unbounded, _ = out_of_order.run(micro_ops, len(core.ports), width, None)
    front_end = len(micro_ops) / width
    port_cycles, ports = out_of_order.port_bound(micro_ops)
    throughput = max(front_end, port_cycles)
    unbounded = min(max(unbounded, throughput), max(cycles, throughput))
    cycles = max(cycles, throughput)
    breakdown = {"busy": front_end, "stall_port": throughput - front_end, "stall_latency": unbounded - throughput,
                 "stall_rob": cycles - unbounded}
    bound = "front end" if front_end >= port_cycles else "ports " + "+".join(core.ports[p] for p in sorted(ports))
    if breakdown["stall_latency"] > 0.1 * cycles:
        bound = "latency"
    if breakdown["stall_rob"] > 0.1 * cycles:
        bound = "reorder buffer"
    return BlockTiming(cycles, breakdown, max(0.0, alone - cycles), bound)


MOST_REMEMBERED = 20_000
_CONTENT: dict[tuple[Any, Block], BlockTiming] = {}


def _by_content(core: CoreConfig, block: Block) -> BlockTiming:
    """Cores that differ in nothing a block sees (their clock, their caches, ports it cannot use) share its timing."""
    if len(_CONTENT) >= MOST_REMEMBERED:
        _CONTENT.clear()
    key = (_seen_by(core, block), block)
    if key not in _CONTENT:
        _CONTENT[key] = time_block(core, block)
    return _CONTENT[key]


def _seen_by(core: CoreConfig, block: Block) -> tuple[Any, ...]:
    """All of a core that the timing of a block depends on; ``alu`` is the address update of a load or store."""
    used = sorted({i.cost_class for i in block.instructions} | {"alu"})
    costs = [(name, core.costs[name]) for name in used if name in core.costs]
    ports = {port for _, cost in costs for port in cost.ports}
    return (core.order, core.dispatch_width.value, core.rob_entries and core.rob_entries.value,
            *(tuple(p for p in group if p in ports) for group in (
                core.ports, core.first_slot_ports, core.blocking_ports)),
            *((name, tuple(cost.ports), cost.latency_cycles, cost.forward_cycles, cost.reciprocal_throughput_cycles)
              for name, cost in costs))


def time_kernel(core: CoreConfig | MeasuredCore, stream: KernelStream, shape: Mapping[str, int]) -> KernelTiming:
    """Time a kernel on a shape; on a core known by measured rates, all cycles count as busy.

    Raises:
        InputError: the core lacks a feature that the stream needs, or has no cost for one of its instructions.
    """
    if isinstance(core, MeasuredCore):
        cycles = measured_cycles(core, stream, shape)
        return KernelTiming(cycles, {"busy": cycles}, {}, "execution")
    lacking = [feature for feature in stream.features if feature not in core.features]
    if lacking:
        raise InputError(f"{core.title} cannot run {stream.name}: it has no {', '.join(lacking)}", key="features",
                         expected="a core with it, or another kernel")
    return _time_kernel(_Key(core, stream), tuple(shape[s] for s in stream.symbols))


class _Key:
    """A core and a stream as one dictionary key; both are loaded once and immutable, so identity stands for content."""

    def __init__(self, core: CoreConfig, stream: KernelStream) -> None:
        self.core, self.stream = core, stream

    def __hash__(self) -> int:
        return hash((id(self.core), id(self.stream)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and self.core is other.core and self.stream is other.stream


@lru_cache(maxsize=512)
def _block_timings(key: _Key) -> tuple[BlockTiming, ...]:
    return tuple(_by_content(key.core, block) for block in key.stream.blocks)


@lru_cache(maxsize=4096)
def _time_kernel(key: _Key, sizes: tuple[int, ...]) -> KernelTiming:
    core, stream = key.core, key.stream
    shape = dict(zip(stream.symbols, sizes, strict=True))
    breakdown: dict[str, float] = {}
    instructions: dict[str, float] = {}
    bounds: dict[str, float] = {}
    for block, timing in zip(stream.blocks, _block_timings(key), strict=True):
        trips = evaluate(block.trips, shape)
        visits = evaluate(block.visits, shape) if block.loops else 0
        for name, value in timing.breakdown.items():
            breakdown[name] = breakdown.get(name, 0.0) + trips * value
        breakdown["stall_fill"] = breakdown.get("stall_fill", 0.0) + visits * timing.fill_cycles
        breakdown["stall_branch"] = breakdown.get("stall_branch", 0.0) + visits * core.mispredict_cycles.value
        bounds[timing.bound] = bounds.get(timing.bound, 0.0) + trips * timing.cycles
        for instruction in block.instructions:
            name = instruction.cost_class
            instructions[name] = instructions.get(name, 0.0) + trips
    bound = max(bounds, key=lambda b: (bounds[b], b))
    return KernelTiming(sum(breakdown.values()), breakdown, instructions, bound)
