"""Cycles of a stored kernel on a core, with every access hitting the first-level cache.

Each block is timed as if it followed itself: for a loop this is its steady state, found once whatever the trip count;
for a block of an outer loop it assumes that neighbours overlap as well as the block with itself. A visit to a loop pays
once for filling the pipeline (the first iteration's latency beyond the steady state) and for the mispredicted exit.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from intsim.errors import InputError
from intsim.expressions import evaluate
from intsim.machines.cpu.core.in_order import InOrderCore
from intsim.machines.cpu.core.micro_ops import Skeleton, skeleton_of
from intsim.machines.cpu.core.out_of_order import OutOfOrderCore
from intsim.machines.cpu.core.tables import CoreCosts
from intsim.machines.cpu.core.timings import BlockTiming, KernelTiming
from intsim.machines.cpu.description import Core, MeasuredCore
from intsim.machines.memory import CpuMemory
from intsim.streams.aarch64.model import Block, KernelStream


class CoreTimer(Protocol):
    """Times kernels on one core."""

    @property
    def features(self) -> tuple[str, ...]:
        """What kernels may need of the core."""

    def kernel(self, stream: KernelStream, shape: Mapping[str, int]) -> KernelTiming:
        """A kernel on a shape.

        Raises:
            InputError: the core lacks a feature that the kernel needs, or has no cost for one of its instructions.
        """


def time_block(core: Core, block: Block) -> BlockTiming:
    """Time a block on a core.

    Raises:
        InputError: the core has no cost for one of its instructions.
    """
    return time_skeleton(CoreCosts(core), skeleton_of(block, core.order))


def time_skeleton(costs: CoreCosts, skeleton: Skeleton) -> BlockTiming:
    """Time a block of which the skeleton is known.

    Raises:
        InputError: the core has no cost for one of its instructions.
    """
    core = costs.core
    if core.order == "in_order":
        return InOrderCore(core.ports, core.dispatch_width).schedule(costs, skeleton)
    assert core.rob_entries is not None
    return OutOfOrderCore(core.ports, core.dispatch_width, core.rob_entries).schedule(costs, skeleton)


class ModelledTimer:
    """Kernels on a core that is described by its pipeline.

    Args:
        core: the description.
        digest: of all of it: timers of equal cores share what they remember.
        memory: what is remembered.
    """

    def __init__(self, core: Core, digest: str, memory: CpuMemory) -> None:
        self.core, self.digest, self.memory = core, digest, memory
        self._costs = CoreCosts(core)

    @property
    def features(self) -> tuple[str, ...]:
        """What kernels may need of the core."""
        return self.core.features

    def kernel(self, stream: KernelStream, shape: Mapping[str, int]) -> KernelTiming:
        """A kernel on a shape."""
        sizes = tuple(shape[s] for s in stream.symbols)
        return self.memory.kernels.get((self.digest, stream.digest, sizes), lambda: self._kernel(stream, sizes))

    def block(self, block: Block) -> BlockTiming:
        """A block; cores that differ in nothing it sees (their clock, ports it cannot use) share its timing."""
        skeleton = self._skeleton(block)
        return self.memory.blocks.get((seen_by(self._costs, skeleton), block),
                                      lambda: time_skeleton(self._costs, skeleton))

    def _skeleton(self, block: Block) -> Skeleton:
        order = self.core.order
        found: Skeleton = self.memory.skeletons.get((order, block), lambda: skeleton_of(block, order))
        return found

    def _kernel(self, stream: KernelStream, sizes: tuple[int, ...]) -> KernelTiming:
        lacking = [feature for feature in stream.features if feature not in self.core.features]
        if lacking:
            raise InputError(f"{self.core.title} cannot run {stream.name}: it has no {', '.join(lacking)}",
                             key="features", expected="a core with it, or another kernel")
        shape = dict(zip(stream.symbols, sizes, strict=True))
        breakdown: dict[str, float] = {}
        instructions: dict[str, float] = {}
        bounds: dict[str, float] = {}
        for block in stream.blocks:
            trips = evaluate(block.trips, shape)
            if not trips:
                continue
            timing = self.block(block)
            visits = evaluate(block.visits, shape) if block.loops else 0
            for name, value in timing.breakdown.items():
                breakdown[name] = breakdown.get(name, 0.0) + trips * value
            breakdown["stall_fill"] = breakdown.get("stall_fill", 0.0) + visits * timing.fill_cycles
            breakdown["stall_branch"] = breakdown.get("stall_branch", 0.0) + visits * self.core.mispredict_cycles
            bounds[timing.bound] = bounds.get(timing.bound, 0.0) + trips * timing.cycles
            for name, count in self._skeleton(block).counts.items():
                instructions[name] = instructions.get(name, 0.0) + trips * count
        bound = max(bounds, key=lambda b: (bounds[b], b))
        return KernelTiming(sum(breakdown.values()), breakdown, instructions, bound)


def seen_by(costs: CoreCosts, skeleton: Skeleton) -> tuple[Any, ...]:
    """All of a core that the timing of a block depends on."""
    core, texts = costs.core, costs.texts
    used = [name for name in skeleton.priced_as if name in texts]
    ports = {port for name in used for port in core.costs[name].ports}
    return (core.order, core.dispatch_width, core.rob_entries,
            *(tuple(p for p in group if p in ports) for group in (
                core.ports, core.first_slot_ports, core.blocking_ports)),
            *used, *(texts[name] for name in used))


class MeasuredTimer:
    """Kernels on a core that is known by measured rates: how often each part of the work is done, times its cycles."""

    def __init__(self, core: MeasuredCore) -> None:
        self.core = core

    @property
    def features(self) -> tuple[str, ...]:
        """What kernels may need of the core."""
        return self.core.features

    def kernel(self, stream: KernelStream, shape: Mapping[str, int]) -> KernelTiming:
        """A kernel on a shape; all its cycles count as busy."""
        rates = self.core.kernels.get(stream.name, {})
        cycles = 0.0
        for block, count in zip(stream.blocks, stream.trips(shape), strict=True):
            if block.name not in rates:
                raise InputError("the key is missing", key=f"kernels.{stream.name}.{block.name}",
                                 expected=f"cycles of it on {self.core.title}")
            cycles += count * rates[block.name]
        return KernelTiming(cycles, {"busy": cycles}, {}, "execution")
