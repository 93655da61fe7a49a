"""How a kernel meets a GPU: tile configurations that fit, blocks per SM, bytes from DRAM, clock within the power."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from intsim.calls import AttentionCall
from intsim.config.expressions import evaluate
from intsim.config.gpu_schema import FASTEST, GpuConfig
from intsim.energy.gpu import kernel_energy_j
from intsim.errors import InputError
from intsim.machines.gpu.sm.kernel import BlockCost, Counts, block_cost, block_counts, parts
from intsim.machines.gpu.sm.occupancy import occupancy
from intsim.pipelines.spec import Pipeline
from intsim.streams.sass.library import kernel_names, kernels_for, stored_tiles
from intsim.streams.sass.model import SassKernel

GIGA = 1e9
MIB = 1 << 20
Trips = dict[int, float]
"""How often a warp runs each part of a kernel, by ``Part.block``."""


@dataclass(frozen=True)
class Plan:
    """A kernel on a workload.

    Attributes:
        resident: thread blocks per SM; limit: what keeps it from holding one more.
        blocks: thread blocks of the call.
        trips: of a mean block; rows: of each block of a head, which differ for a causal kernel; else of one.
        memory_latency_ns: of loads and copies, between an L2 hit and a miss.
        cost: of a mean block with all its neighbours; counts: what it executes.
        dram_bytes: of the call.
        clock: cycles per second.
    """

    kernel: SassKernel
    resident: int
    limit: str
    blocks: int
    trips: Trips
    rows: tuple[Trips, ...]
    memory_latency_ns: float
    cost: BlockCost
    counts: Counts
    dram_bytes: float
    clock: float

    def cost_at(self, gpu: GpuConfig, resident: int, trips: Trips) -> BlockCost:
        """Cost of a block in other company, or with other trips."""
        return block_cost(gpu, self.kernel, trips, resident, self.memory_latency_ns)

    def work(self, gpu: GpuConfig) -> np.ndarray:
        """Cycles of each block of a head, of an SM full of its like; a block's cost is the sum over what it repeats."""
        total = np.zeros(len(self.rows))
        for block in self.trips:
            once = self.cost_at(gpu, self.resident, {other: float(other == block) for other in self.trips}).cycles
            total += once * np.array([row[block] for row in self.rows])
        return total


def candidates(workload: AttentionCall, pipeline: Pipeline, gpu: GpuConfig) -> tuple[SassKernel, ...]:
    """The stored kernels of a pipeline for the best architecture of the GPU that has any, masked where need be.

    Where the GPU's file says in which tile configuration the pipeline's kernel is run, it is that one, for the head
    dimensions for which it is stored.

    Raises:
        InputError: there is none, or none in the tile that the file names.
    """
    for arch in gpu.file.runs:
        found = partial(kernels_for, pipeline.name, arch, workload.head_dim)
        plain = () if workload.causal else found(masked=False)
        kernels = [k for k in plain if k.any_length or not _cuts_tiles(workload, k)]
        if not kernels or len(kernels) < len(plain):
            kernels += [k for k in found(masked=True) if workload.causal or _cuts_tiles(workload, k)]
        if kernels:
            return _as_run(pipeline.name, gpu, tuple(kernels))
    raise _no_kernel(workload, pipeline, gpu)


def _no_kernel(workload: AttentionCall, pipeline: Pipeline, gpu: GpuConfig) -> InputError:
    """What the GPU has kernels of: other head dimensions of the pipeline, a mask for other lengths, other pipelines."""
    names = [name.split(".") for name in kernel_names()]
    dims = sorted({int(dim[1:]) for name, arch, dim, *_ in names if name == pipeline.name and arch in gpu.file.runs})
    about = f"{gpu.name}: there is no kernel of {pipeline.name}"
    if workload.head_dim in dims:
        return InputError(f"{about} with a mask, which these lengths want", key="q_len",
                          expected="lengths that its tiles divide, and causal: false")
    if dims:
        return InputError(f"{about} with head_dim {workload.head_dim}", key="head_dim",
                          expected=f"one of {', '.join(map(str, dims))}")
    others = sorted({name for name, arch, *_ in names if arch in gpu.file.runs})
    return InputError(f"{about} for {' or '.join(gpu.file.runs)}", key="pipeline",
                      expected=f"one of {', '.join(others)}")


def _cuts_tiles(workload: AttentionCall, kernel: SassKernel) -> bool:
    """Whether tiles do not divide the lengths."""
    return bool(workload.q_len % kernel.block_m or workload.kv_len % kernel.block_n)


def _as_run(pipeline: str, gpu: GpuConfig, kernels: tuple[SassKernel, ...]) -> tuple[SassKernel, ...]:
    """The kernels in the tile that the GPU's file names for the pipeline, or all of them."""
    choice = gpu.file.tiles.get(pipeline)
    if choice is None or choice.tile == FASTEST:
        return kernels
    stored = stored_tiles(pipeline, gpu.file.runs)
    if choice.tile not in stored:
        raise InputError(f"found {choice.tile}", key=f"tiles.{pipeline}.tile",
                         expected=f"{FASTEST} or one of {', '.join(stored)}")
    return tuple(kernel for kernel in kernels if kernel.tile == choice.tile) or kernels


def make_plan(workload: AttentionCall, gpu: GpuConfig, kernel: SassKernel) -> Plan:
    """Plan a kernel.

    Raises:
        InputError: a kernel of which no block fits, or with an instruction that the GPU lacks.
    """
    file = gpu.file
    fit = occupancy(gpu, kernel.warps, kernel.registers, kernel.shared_bytes)
    blocks = evaluate(kernel.grid, workload.symbols | {"block_m": kernel.block_m})
    resident = min(fit.blocks, max(1, -(-blocks // int(file.sm_count.value))))
    rows = _trips(workload, kernel)
    trips = {block: sum(row[block] for row in rows) / len(rows) for block in rows[0]}
    counts = block_counts(kernel, trips)
    latency = file.l2.latency_ns.value + _first_touches(workload, gpu, blocks, resident) * file.dram.latency_ns.value
    plan = Plan(kernel, resident, fit.limit if resident == fit.blocks else "blocks of the call", blocks, trips, rows,
                latency, block_cost(gpu, kernel, trips, resident, latency), counts,
                _dram_bytes(workload, gpu, counts, blocks, resident), file.clock_ghz.value * GIGA)
    return plan if file.power is None else _within_power(gpu, plan)


def _trips(workload: AttentionCall, kernel: SassKernel) -> tuple[Trips, ...]:
    """Trips of each block of a head, or of one where all are alike."""
    offset = workload.kv_len - workload.q_len if workload.causal else workload.kv_len
    sizes = {"q_len": workload.q_len, "kv_len": workload.kv_len, "offset": offset}
    wanted = [part.block for part in parts(kernel.name, kernel)]
    rows = [kernel.trips(sizes | {"q_block": block})
            for block in range(-(-workload.q_len // kernel.block_m) if workload.causal else 1)]
    return tuple({block: float(row[block]) for block in wanted} for row in rows)


def _first_touches(workload: AttentionCall, gpu: GpuConfig, blocks: int, resident: int) -> float:
    """Share of the waves that read a tile of K and V before it is in L2: blocks that run together read it together."""
    sharers = blocks / (workload.batch * workload.kv_heads)
    return min(1.0, gpu.file.sm_count.value * resident / sharers)


def _dram_bytes(workload: AttentionCall, gpu: GpuConfig, counts: Counts, blocks: int, resident: int) -> float:
    """Q and the output once; K and V once per head, or once per wave where what runs at a time exceeds L2."""
    kv_heads = workload.batch * workload.kv_heads
    sharers = blocks / kv_heads
    together = gpu.file.sm_count.value * resident
    footprint = counts.loop_bytes * (2.0 if workload.causal else 1.0)
    active = min(kv_heads, max(1.0, together / sharers)) * footprint
    sweeps = 1.0 if active <= gpu.file.l2.size_mib.value * MIB else max(1.0, sharers / together)
    return blocks * counts.once_bytes + kv_heads * footprint * sweeps


def dynamic_energy_j(gpu: GpuConfig, plan: Plan, step: str) -> dict[str, float]:
    """Dynamic energy of a step over the call by component; DRAM goes to steps by their share of what passes L2."""
    power = gpu.file.power
    assert power is not None
    counts, number = plan.counts, plan.blocks
    # Energy per event follows the voltage, so power falls faster with the clock than the rate does.
    voltage = (plan.clock / (gpu.file.clock_ghz.value * GIGA)) ** (power.clock_exponent.value - 1.0)
    found = kernel_energy_j(
        power.energy, {k: v * number for k, v in counts.instructions.get(step, {}).items()},
        counts.operands.get(step, 0.0) * number, moved_bytes(plan, step),
        {k: v * number for k, v in counts.macs.get(step, {}).items()})
    return {name: value * voltage for name, value in found.items()}


def moved_bytes(plan: Plan, step: str) -> dict[str, float]:
    """Bytes that a step moves over the call, by level."""
    moved = {level: value * plan.blocks for level, value in plan.counts.bytes.get(step, {}).items()}
    through = plan.blocks * sum(levels.get("l2", 0.0) for levels in plan.counts.bytes.values())
    return moved | {"dram": plan.dram_bytes * moved.get("l2", 0.0) / through if through else 0.0}


def _within_power(gpu: GpuConfig, plan: Plan) -> Plan:
    """Lower the clock until the board draws no more than its limit."""
    power = gpu.file.power
    assert power is not None
    room = power.limit_w.value - power.idle_w.value - power.static_w.value
    if room <= 0:
        raise InputError(f"found {power.limit_w.value:g}", key="power.limit_w", expected="more than idle_w + static_w")
    joules = sum(sum(dynamic_energy_j(gpu, plan, step).values()) for step in plan.cost.by_span)
    seconds = plan.blocks * plan.cost.cycles / (gpu.file.sm_count.value * plan.clock)
    scale = min(1.0, (room * seconds / joules) ** (1.0 / power.clock_exponent.value))
    return replace(plan, clock=plan.clock * scale)
