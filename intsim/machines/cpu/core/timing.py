"""Cycles of a stored kernel on a core, with every access hitting the first-level cache.

Each block is timed as if it followed itself: for a loop this is its steady state, found once whatever the trip count;
for a block of an outer loop it assumes that neighbours overlap as well as the block with itself. A visit to a loop pays
once for filling the pipeline (the first iteration's latency beyond the steady state) and for the mispredicted exit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import repeat
from operator import mul
from typing import Protocol

from intsim.errors import InputError
from intsim.machines.cpu.core.in_order import InOrderCore
from intsim.machines.cpu.core.micro_ops import Skeleton, skeleton_of
from intsim.machines.cpu.core.out_of_order import OutOfOrderCore
from intsim.machines.cpu.core.runs import Runs, runs_of
from intsim.machines.cpu.core.tables import CoreCosts
from intsim.machines.cpu.core.timings import BlocksTiming, BlockTiming, KernelTiming, Row, block_timing, together
from intsim.machines.cpu.description import Core, MeasuredCore
from intsim.machines.memory import CpuMemory
from intsim.streams.aarch64.model import Block, KernelStream

SURELY = 1.0 - 1e-6
"""Of a bound, what is surely below all that it bounds, however sums are rounded."""


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

    def at_least_cycles(self, stream: KernelStream, shape: Mapping[str, int]) -> float:
        """Cycles that ``kernel`` surely gives, found without a clock.

        Raises:
            InputError: as ``kernel``.
        """


def time_block(core: Core, block: Block) -> BlockTiming:
    """Time a block on a core.

    Raises:
        InputError: the core has no cost for one of its instructions.
    """
    costs, skeleton, stage = CoreCosts(core), skeleton_of((block,), core.order), issue_stage(core)
    costs.check(skeleton, 0)
    (row,), limited = stage.both(costs.priced(skeleton), (0,), skeleton.sizes)
    return block_timing(limited.get(0, row), stage.reasons, stage.named)


def issue_stage(core: Core) -> InOrderCore | OutOfOrderCore:
    """What times blocks on a core."""
    if core.order == "in_order":
        return InOrderCore(core.ports, core.dispatch_width)
    assert core.rob_entries is not None
    return OutOfOrderCore(core.ports, core.dispatch_width, core.rob_entries)


class ModelledTimer:
    """Kernels on a core that is described by its pipeline.

    Cores that differ in nothing that a kernel sees (their clock, costs of other instructions, other ports) share what
    is remembered of it.

    Args:
        core: the description.
        memory: what is remembered.
    """

    def __init__(self, core: Core, memory: CpuMemory) -> None:
        self.core, self.memory = core, memory
        self._costs, self._stage = CoreCosts(core), issue_stage(core)
        self._front = core.order, core.dispatch_width
        self._contents: dict[str, tuple[str, ...]] = {}
        self._blocks: dict[tuple[str, tuple[int, ...]], BlocksTiming] = {}

    @property
    def features(self) -> tuple[str, ...]:
        """What kernels may need of the core."""
        return self.core.features

    def kernel(self, stream: KernelStream, shape: Mapping[str, int]) -> KernelTiming:
        """A kernel on a shape."""
        sizes = tuple([shape[s] for s in stream.symbols])
        self._check_features(stream)
        return self.memory.kernels.get(
            (sizes, stream.digest, self._front, self.core.rob_entries, self.core.mispredict_cycles,
             self._seen(stream)), lambda: self._kernel(stream, sizes))

    def at_least_cycles(self, stream: KernelStream, shape: Mapping[str, int]) -> float:
        """What the ports need for a kernel's instructions: as long as each block, which an in-order core may not be."""
        runs = self._runs(stream, tuple([shape[s] for s in stream.symbols]))
        self._check_features(stream)
        self._check_costs(stream, runs.blocks)
        return SURELY * self._costs.port_cycles(runs.instructions) if self.core.order == "out_of_order" else 0.0

    def blocks(self, stream: KernelStream, wanted: Sequence[int]) -> list[BlockTiming]:
        """Blocks of a kernel.

        Raises:
            InputError: the core has no cost for one of their instructions.
        """
        return [block_timing(row, self._stage.reasons, self._stage.named) for row in self._rows(stream, wanted)]

    def _rows(self, stream: KernelStream, wanted: Sequence[int]) -> list[Row]:
        self._check_costs(stream, wanted)
        skeleton, contents, stage = self._skeleton(stream), self._seen(stream), self._stage
        keys = [(self._front, skeleton.contents[block], skeleton.keys[block](contents)) for block in wanted]
        limited: dict[int, Row] = {}

        def unlimited(lacking: list[int]) -> list[Row]:
            found, with_window = stage.both(self._costs.priced(skeleton), [wanted[at] for at in lacking],
                                            skeleton.sizes)
            limited.update((lacking[place], row) for place, row in with_window.items())
            return found

        def lacking_window(lacking: list[int]) -> list[Row]:
            known = [full[at] for at in lacking]
            if rest := [at for at in known if at not in limited]:
                limited.update(zip(rest, stage.limited(self._costs.priced(skeleton), [wanted[at] for at in rest],
                                                       [rows[at] for at in rest]), strict=True))
            return [limited[at] for at in known]

        rows = self.memory.blocks.get_all(keys, unlimited)
        if full := [at for at, row in enumerate(rows) if stage.fills(row)]:
            with_window = self.memory.blocks.get_all([(self.core.rob_entries, keys[at]) for at in full], lacking_window)
            for at, row in zip(full, with_window, strict=True):
                rows[at] = row
        return rows

    def _skeleton(self, stream: KernelStream) -> Skeleton:
        order = self.core.order
        found: Skeleton = self.memory.skeletons.get((order, stream.digest), lambda: skeleton_of(stream.blocks, order))
        return found

    def _seen(self, stream: KernelStream) -> tuple[str, ...]:
        """What a kernel sees of the core's costs."""
        found = self._contents.get(stream.digest)
        if found is None:
            found = self._contents[stream.digest] = self._costs.contents(self._skeleton(stream))
        return found

    def _check_costs(self, stream: KernelStream, blocks: Sequence[int]) -> None:
        if "" in self._seen(stream):
            for block in blocks:
                self._costs.check(self._skeleton(stream), block)

    def _check_features(self, stream: KernelStream) -> None:
        lacking = [feature for feature in stream.features if feature not in self.core.features]
        if lacking:
            raise InputError(f"{self.core.title} cannot run {stream.name}: it has no {', '.join(lacking)}",
                             key="features", expected="a core with it, or another kernel")

    def _runs(self, stream: KernelStream, sizes: tuple[int, ...]) -> Runs:
        found: Runs = self.memory.runs.get((stream.digest, sizes), lambda: runs_of(stream, sizes))
        return found

    def _kernel(self, stream: KernelStream, sizes: tuple[int, ...]) -> KernelTiming:
        runs = self._runs(stream, sizes)
        known = self._blocks.get((stream.digest, runs.blocks))
        if known is None:
            known = self._blocks[stream.digest, runs.blocks] = together(
                self._rows(stream, runs.blocks), self._stage.reasons, self._stage.named)
        cycles = {name: sum(map(mul, runs.trips, each), 0.0) for name, each in known.breakdown.items()}
        bounds = {name: sum(map(mul, runs.trips, each), 0.0) for name, each in known.bounds.items()}
        bound = max(bounds, key=lambda b: (bounds[b], b))
        breakdown = cycles | {"stall_fill": sum(map(mul, runs.visits, known.fill_cycles), 0.0),
                              "stall_branch": sum(
                                  map(mul, runs.visits, repeat(self.core.mispredict_cycles)))}
        return KernelTiming(sum(breakdown.values()), breakdown, runs.instructions, bound)


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

    def at_least_cycles(self, stream: KernelStream, shape: Mapping[str, int]) -> float:
        """As measured, which takes no clock."""
        return self.kernel(stream, shape).cycles
