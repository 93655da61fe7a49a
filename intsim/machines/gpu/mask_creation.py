"""What it takes to list the blocks of a mask, as PyTorch's ``create_block_mask`` does when it is compiled.

One kernel evaluates the mask at every query and key and adds up each block. What follows works on blocks alone:
classes, for either class counts and sorted columns, and the same transposed for a backward pass (PyTorch's
flex_attention.py: ``_convert_mask_to_block_mask``, ``_dense_to_ordered``, ``_transpose_ordered``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from intsim.calls import AttentionCall
from intsim.energy.gpu import kernel_energy_j
from intsim.machines.gpu.description import Gpu
from intsim.machines.gpu.launch import at_clock
from intsim.machines.gpu.sm.occupancy import SUB_PARTITIONS
from intsim.machines.machine import Identity
from intsim.machines.sums import summed
from intsim.pipelines.modifications.blocks import BLOCK
from intsim.pipelines.variants.built import Built
from intsim.result import Event, Result, StepRecord
from intsim.uncertainty.interval import Uncertainty

STEP = "mask_creation"
LANES = 32
ADDED: Mapping[str, float] = {"iadd3": 1.0}
"""To the block's sum, for each element of the mask."""

LIST_KERNELS = 11
"""Classes; counts and sorted columns of partial and of full blocks; scattered, counted and sorted transposed."""

TOUCHES = 2 * LIST_KERNELS * 4
"""Bytes of a block that these read and write as 32-bit integers."""

ASSUMPTION = ("the list of blocks, one for all heads that have the same mask, is made within the call: the mask at "
              f"every query and key in one kernel of counted instructions, then {LIST_KERNELS} small kernels on blocks "
              f"of {BLOCK} x {BLOCK}")


@dataclass(frozen=True)
class Creation:
    """Seconds, what is executed (warp instructions by cost class, bytes from DRAM), and the time's elasticities by key
    of the machine's file; those of the rates of instructions count as the clock's."""

    latency_s: float
    instructions: Mapping[str, float]
    dram_bytes: float
    slopes: Mapping[str, float]

    def energy_j(self, gpu: Gpu) -> dict[str, float] | None:
        """By component, with what the board takes whatever it does; None where energy is not modelled."""
        moved = self.dynamic_j(gpu)
        if gpu.power is None or moved is None:
            return None
        static_w = gpu.power.static_at(gpu.clock_hz)
        return moved | {"static": static_w * self.latency_s, "idle": gpu.power.idle_w * self.latency_s}

    def dynamic_j(self, gpu: Gpu) -> dict[str, float] | None:
        """By component, of what is executed and moved alone."""
        if gpu.power is None:
            return None
        nominal_j = kernel_energy_j(gpu.power.energy, self.instructions, 3.0 * sum(self.instructions.values()),
                                    {"dram": self.dram_bytes}, {})
        return at_clock([nominal_j], gpu.power, gpu.clock_hz)[0]


def creation_of(call: AttentionCall, gpu: Gpu) -> Creation | None:
    """What the list of a call's blocks takes; None where it is there already."""
    if not any(isinstance(part, Built) for part in call.modification.parts):
        return None
    masks = call.head_masks.asked
    warps = masks * call.q_len * call.kv_len / LANES
    counts: dict[str, float] = {}
    for cost in (call.modification.mask_cost.per_score, ADDED):
        for name, count in cost.items():
            counts[name] = counts.get(name, 0.0) + count * warps
    pipes: dict[str, float] = {}
    for name, count in counts.items():
        price = gpu.cost(name, name)
        for pipe in price.pipes:
            pipes[pipe] = pipes.get(pipe, 0.0) + count * price.cycles / len(price.pipes)
    busy = max(*pipes.values(), sum(counts.values()) * gpu.scheduler.issue_cycles)
    blocks = masks * -(-call.q_len // BLOCK) * -(-call.kv_len // BLOCK)
    moved = float(blocks * TOUCHES)
    parts = [("launch_us", gpu.launch_s), ("clock_ghz", -busy / SUB_PARTITIONS / gpu.sm_count / gpu.clock_hz),
             ("launch_us" if gpu.next_launch_s is None else "next_launch_us", LIST_KERNELS * gpu.behind_s),
             ("dram.bandwidth_gb_per_s", -moved / gpu.dram.bandwidth_bytes_per_s)]
    latency_s = sum(abs(seconds) for _, seconds in parts)
    return Creation(latency_s, counts, moved, {
        key: sum(seconds for name, seconds in parts if name == key) / latency_s for key, _ in parts})


def with_creation(result: Result, call: AttentionCall, gpu: Gpu, identity: Identity) -> Result:
    """The result with the list of blocks made before, if the call says so; identity: of the machine."""
    found = creation_of(call, gpu)
    if found is None:
        return result
    energy = found.energy_j(gpu)
    first = StepRecord(
        step=STEP, part="rows", start_s=0.0, latency_s=found.latency_s, energy_j=found.dynamic_j(gpu),
        cycles={}, bytes={"dram": found.dram_bytes}, instructions=dict(found.instructions), bound="issue")
    by, latency_s, sure = found.latency_s, result.latency_s + found.latency_s, result.latency_uncertainty
    if sure is not None:
        sure = identity.sure_of_latency(latency_s, {
            key: (result.latency_s * sure.slopes.get(key, 0.0) + by * found.slopes.get(key, 0.0)) / latency_s
            for key in {**sure.slopes, **found.slopes}})
    components, more = result.energy_components_j, 1.0
    if components is not None and energy is not None:
        before, components = sum(components.values()), summed((components, energy))
        more = sum(components.values()) / before
    return replace(
        result, latency_s=latency_s, energy_components_j=components,
        records=(first, *(replace(r, start_s=r.start_s + by) for r in result.records)),
        events=(Event("GPU", STEP, 0.0, by), *(e._replace(start_s=e.start_s + by, end_s=e.end_s + by)
                                               for e in result.events)),
        samples=tuple(s._replace(time_s=s.time_s + by) for s in result.samples),
        assumptions=(*result.assumptions, ASSUMPTION),
        latency_uncertainty=sure,
        energy_uncertainty=_scaled(result.energy_uncertainty, more))


def _scaled(found: Uncertainty | None, factor: float) -> Uncertainty | None:
    """Of a value that is so many times as large and as unsure."""
    return found and replace(found, low=found.low * factor, high=found.high * factor)
