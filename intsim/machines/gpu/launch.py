"""A kernel on a call: blocks per SM, what each costs, bytes and joules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, TypeGuard

import numpy as np

from intsim.energy.gpu import kernel_energy_j
from intsim.machines.gpu.clock import WaveClock
from intsim.machines.gpu.description import GpuPower
from intsim.machines.gpu.sm.kernel import BlockCost, Executed, Part, block_cost, total
from intsim.machines.gpu.sm.life import life_cost, multiplies_tiles
from intsim.machines.gpu.sm.occupancy import SUB_PARTITIONS
from intsim.machines.gpu.system import GpuSystem
from intsim.streams.sass.model import SassKernel
from intsim.streams.sass.routine import RoutineKernel

DRAM = "dram"
UNVALIDATED_ENERGY = ("energy per event comes from the power of whole boards; nobody has published the joules of one "
                      "such kernel, so these are checked against nothing")
"""What a result with energy says of it."""

Trips = dict[int, float]
"""How often a warp runs each part of a kernel, by ``Part.block``."""
Kinds = tuple[tuple[float, Trips], ...]
"""Thread blocks that run the same parts at all: their share of all, and the trips of a mean one; or the pieces of work
that a block does one after another, how many of each."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Launch:
    """A kernel on a call.

    Attributes:
        resident: thread blocks per SM; limit: what keeps it from holding one more.
        blocks: thread blocks of the call.
        trips: of a mean block; rows: of each block of a head, which differ for a causal kernel; else of one.
        listed: heads whose blocks are in ``rows``, a head after another; more than one where their masks differ.
        kinds: of blocks, as ``kinds_of`` has them of ``rows``.
        memory_latency_s: of loads and copies, between an L2 hit and a miss.
        cost: of a mean block with all its neighbours, at ``clock_hz``; counts: what it executes.
        heads: of the call, whose blocks are those of ``rows`` in turn; sharing: as many of them share their K and V.
        head_bytes: of K and V that the block of a head which goes furthest reads; 0 of kernels that share no head.
        dram_bytes: of the call.
        clock_hz: that the board's power allows; of its mean cycle, where that falls on the way.
        fallen: shares of its work with the clock of each, where that falls on the way; else empty.
    """

    system: GpuSystem
    kernel: SassKernel | RoutineKernel
    parts: tuple[Part, ...]
    resident: int
    limit: str
    blocks: int
    trips: Trips
    rows: tuple[Trips, ...]
    kinds: Kinds
    memory_latency_s: float
    cost: BlockCost
    counts: Executed
    dram_bytes: float
    clock_hz: float
    heads: int = 1
    listed: int = 1
    sharing: int = 1
    head_bytes: float = 0.0
    fallen: tuple[tuple[float, float], ...] = ()

    def mean_cost_at(self, resident: int) -> BlockCost:
        """Cost of a mean block in other company, found once."""
        known = self._mean_costs
        if resident not in known:
            known[resident] = self._mean_cost(resident)
        return known[resident]

    def _mean_cost(self, resident: int) -> BlockCost:
        return mean_cost(self.system, self.kernel, self.parts, self.kinds, resident, self.memory_cycles)

    @cached_property
    def unequal(self) -> bool:
        """Whether its thread blocks differ."""
        return any(row != self.rows[0] for row in self.rows)

    @cached_property
    def _mean_costs(self) -> dict[int, BlockCost]:
        return {self.resident: self.cost}

    @cached_property
    def nominal_j(self) -> dict[str, dict[str, float]]:
        """What ``nominal_energy_j`` has found by span: clocks, results and elasticities ask for the same."""
        found: dict[str, dict[str, float]] = self.system.timer.nominal.get(
            (self.counts, self.blocks, self.dram_bytes, self.system.energies), dict)
        return found

    @cached_property
    def dynamic_j(self) -> dict[str, dict[str, float]]:
        """What ``dynamic_energy_j`` has found by span: results and elasticities ask for the same."""
        return {}

    @cached_property
    def answers(self) -> dict[Any, Any]:
        """What ``sensitivity`` has worked out of it, by who did: latency, energy and clock ask for the same."""
        return {}

    @cached_property
    def through_l2(self) -> float:
        """Bytes of the call that pass L2."""
        return self.blocks * sum(levels.get("l2", 0.0) for levels in self.counts.bytes.values())

    @cached_property
    def missed(self) -> float:
        """Of the bytes that an SM's port to L2 carries, the share that comes from DRAM."""
        return min(1.0, self.dram_bytes / self.through_l2) if self.through_l2 and self.dram_bytes else 1.0

    @cached_property
    def alone(self) -> WaveClock:
        """The clock of a call of this launch alone, which has run without listeners."""
        clock = WaveClock(self, 0.0)
        clock.run()
        return clock

    @property
    def alone_s(self) -> float:
        """Seconds of a call of this launch alone."""
        return self.alone.end_s

    @property
    def start_s(self) -> float:
        """From a call to its first thread block."""
        return self.system.gpu.launch_s + self.system.gpu.dram.latency_s

    @cached_property
    def ends_s(self) -> tuple[float, float]:
        """Seconds of an SM before the first bytes of its loops are on their way, and after the last ones have come.

        Its first thread blocks start and do what is ahead of their loops together, and its last ones write what they
        found; blocks and SMs are alike in this, so that DRAM waits. In between it does not: other blocks load. Of what
        runs once, half counts as ahead of the loops.
        """
        full, each, more = self.waves
        resident = self.resident if full else each + bool(more)
        timer, warps = self.system.timer, self.kernel.warps
        once = sum(part.warps(warps) * timer.cycles(part.given(self.trips), resident, part.warps(warps),
                                                    self.memory_cycles)
                   for part in self.parts if not part.loops and self.trips[part.block])
        half = 0.5 * once / SUB_PARTITIONS * resident / self.clock_hz
        return self.system.gpu.block_start_s + half, half

    @cached_property
    def busy_s(self) -> float:
        """Seconds of its thread blocks: from the first one's start to the last one's end."""
        return self.alone_s - self.start_s

    @property
    def memory_cycles(self) -> float:
        """The latency of loads and copies in cycles of the SM: memory has no part in its clock."""
        return self.memory_latency_s * self.clock_hz

    def at_clock(self, clock_hz: float) -> Launch:
        """The same at another clock, at which memory's latency is another number of cycles."""
        cost = mean_cost(self.system, self.kernel, self.parts, self.kinds, self.resident,
                         self.memory_latency_s * clock_hz)
        return replace(self, clock_hz=clock_hz, cost=cost, fallen=())

    @property
    def clocks(self) -> tuple[tuple[float, float], ...]:
        """Shares of its work, and the clock of each in Hz."""
        return self.fallen or ((1.0, self.clock_hz),)

    @property
    def static_w(self) -> float:
        """Mean watts of what its running adds whatever it does; of the time a share of the work takes as its clock has
        it. 0 where power is not modelled."""
        power = self.system.gpu.power
        if power is None:
            return 0.0
        return sum(share * self.clock_hz / clock_hz * power.static_at(clock_hz) for share, clock_hz in self.clocks)

    def work(self) -> np.ndarray:
        """Cycles of each block of a head, of an SM full of its like: the sum over what it repeats.

        What runs once depends on which loops have any turn.
        """
        turns = np.array([[row[part.block] for part in self.parts] for row in self.rows])
        total = np.zeros(len(turns))
        for runs, alike in _by_what_runs(turns):
            once = {part.block: float(ran) for part, ran in zip(self.parts, runs, strict=True)}
            for place in np.flatnonzero(runs):
                total[alike] += turns[alike, place] * self.part_cost(self.parts[place], once).cycles
        return total

    def part_cost(self, part: Part, trips: Trips) -> BlockCost:
        """What a part of the kernel costs in a block with such trips."""
        return cost_of(self.system, self.kernel, (part,), trips, self.resident, self.memory_cycles)

    @property
    def waves(self) -> tuple[int, int, int]:
        """Full waves; blocks per SM in the last wave; SMs that hold a block more."""
        sms = self.system.gpu.sm_count
        full, rest = divmod(self.blocks, sms * self.resident)
        return full, rest // sms, rest % sms


def cost_of(system: GpuSystem, kernel: SassKernel | RoutineKernel, parts: tuple[Part, ...], trips: Trips, resident: int,
            memory_cycles: float) -> BlockCost:
    """Cost of a thread block with its neighbours, which a longer call of the same depth has, too."""
    def found() -> BlockCost:
        if is_product(kernel):
            return life_cost(system.timer, kernel, parts, trips, resident, memory_cycles)
        return block_cost(system.timer, parts, kernel.warps, trips, resident, memory_cycles)

    cost: BlockCost = system.timer.costs.get((kernel, parts, tuple(trips.items()), resident, memory_cycles), found)
    return cost


def kinds_of(rows: Sequence[Trips]) -> Kinds:
    """The kinds of the thread blocks of a head."""
    if len(rows) == 1:
        return ((1.0, rows[0]),)
    turns = np.array([list(row.values()) for row in rows])
    found = []
    for _, alike in _by_what_runs(turns):
        mean = turns[alike].mean(axis=0).tolist()
        found.append((int(np.count_nonzero(alike)) / len(rows), dict(zip(rows[0], mean, strict=True))))
    return tuple(found)


def _by_what_runs(turns: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Which parts have any turn, and which thread blocks, a row of ``turns`` each, are of that kind."""
    ran = turns > 0.0
    for kind in np.unique(ran, axis=0):
        yield kind, (ran == kind).all(axis=1)


def mean_cost(system: GpuSystem, kernel: SassKernel | RoutineKernel, parts: tuple[Part, ...], kinds: Kinds,
              resident: int, memory_cycles: float) -> BlockCost:
    """Cost of a mean thread block: what runs once depends on which loops have a turn. Pieces are all run."""
    costs = [(share, cost_of(system, kernel, parts, trips, resident, memory_cycles)) for share, trips in kinds]
    if len(costs) == 1 and costs[0][0] == 1.0:
        return costs[0][1]
    return BlockCost(sum(share * cost.cycles for share, cost in costs),
                     total((cost.by_span, share) for share, cost in costs),
                     total((cost.pipes, share) for share, cost in costs))


def is_product(kernel: SassKernel | RoutineKernel) -> TypeGuard[RoutineKernel]:
    """Whether a kernel is a matrix product by itself."""
    return isinstance(kernel, RoutineKernel) and multiplies_tiles(kernel)


def dynamic_energy_j(launch: Launch, power: GpuPower, span: str) -> dict[str, float]:
    """Dynamic energy of a span over the call by component, at its clock, or at its clocks by the work that each does;
    DRAM goes to spans by their share of what passes L2."""
    known = launch.dynamic_j if power is launch.system.gpu.power else {}
    if span not in known:
        nominal_j = [nominal_energy_j(launch, power, span)]
        if launch.fallen:
            parts = [(share, at_clock(nominal_j, power, clock_hz)[0]) for share, clock_hz in launch.fallen]
            known[span] = {name: sum(share * part[name] for share, part in parts) for name in nominal_j[0]}
        else:
            (known[span],) = at_clock(nominal_j, power, launch.clock_hz)
    return known[span]


def at_clock(nominal_j: Sequence[Mapping[str, float]], power: GpuPower, clock_hz: float) -> list[dict[str, float]]:
    """The chip's energy per event follows its voltage and so its clock; that of DRAM does in part. By span."""
    factor, of_dram = power.voltage_factor(clock_hz), power.dram_factor(clock_hz)
    return [{name: value * (of_dram if name == DRAM else factor) for name, value in components.items()}
            for components in nominal_j]


def nominal_energy_j(launch: Launch, power: GpuPower, span: str) -> dict[str, float]:
    """As ``dynamic_energy_j``, at the clock at which the energies of the file hold, whatever the launch's clock."""
    known = launch.nominal_j if power is launch.system.gpu.power else {}
    if span not in known:
        known[span] = _nominal_energy_j(launch, power, span)
    return known[span]


def _nominal_energy_j(launch: Launch, power: GpuPower, span: str) -> dict[str, float]:
    counts, number = launch.counts, launch.blocks
    return kernel_energy_j(
        power.energy, {k: v * number for k, v in counts.instructions.get(span, {}).items()},
        counts.operands.get(span, 0.0) * number, moved_bytes(launch, span),
        {k: v * number for k, v in counts.macs.get(span, {}).items()})


def moved_bytes(launch: Launch, span: str) -> dict[str, float]:
    """Bytes that a span moves over the call, by level."""
    moved = {level: value * launch.blocks for level, value in launch.counts.bytes.get(span, {}).items()}
    through = launch.through_l2
    return moved | {"dram": launch.dram_bytes * moved.get("l2", 0.0) / through if through else 0.0}


def row_of(launch: Launch, span: str) -> dict[str, Any]:
    """A span for a plan's table: cycles of a thread block, and the bytes that the launch moves."""
    return {"step": span, "kernel": launch.kernel.name, "blocks": launch.blocks, "blocks_per_sm": launch.resident,
            "cycles": sum(launch.cost.by_span[span].values()),
            **{f"bytes_{level}": value for level, value in moved_bytes(launch, span).items()}}
