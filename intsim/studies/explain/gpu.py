"""Why a span of a kernel takes its time on a GPU: the loop that holds most of it, on one sub-partition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import ceil

import numpy as np

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.gpu.chip import GpuMachine
from intsim.machines.gpu.description import MEMORY, Cost, Gpu, MatrixRate
from intsim.machines.gpu.launch import Launch, is_product
from intsim.machines.gpu.mask_creation import STEP as CREATION
from intsim.machines.gpu.mask_creation import creation_of
from intsim.machines.gpu.plan import GpuPlan
from intsim.machines.gpu.power import within_power
from intsim.machines.gpu.sequence import SequencePlan, spans_of
from intsim.machines.gpu.sm import engine as e
from intsim.machines.gpu.sm.kernel import Part
from intsim.machines.gpu.sm.occupancy import SUB_PARTITIONS
from intsim.machines.gpu.sm.timing import PRODUCER, SmTimer
from intsim.result import Result, StepRecord
from intsim.studies.explain.model import Bound, Explanation, Lift, by_gain, by_length, by_size
from intsim.studies.explain.sm_loop import SmLoop, sm_loop
from intsim.studies.explain.steps import record_of, sizes_of
from intsim.tables import duration

RUN_AGAIN = ("each change is run with the same kernels, all of the call's; a path to L2 is l2.port_bytes_per_cycle "
             "with l2.bytes_per_cycle_per_sm, the latency of memory l2.latency_ns with dram.latency_ns, the time to "
             "launch launch_us with next_launch_us where the file has one")
"""Who sets a key of a machine to see the same must set what goes together."""


def explain_gpu(machine: GpuMachine, plan: GpuPlan | SequencePlan, step: str | None) -> Explanation:
    """Explain a span, by default the longest one.

    Raises:
        InputError: no such step, or a launch, which has no code.
    """
    result = machine.run(plan)
    coded = _coded(plan, result)
    record = record_of(result, step) if step else max((one for one, _, _ in coded), key=lambda one: one.latency_s)
    found = next(((launch, span) for one, launch, span in coded if one is record), None)
    if found is None:
        raise InputError(f"{record.step} runs no code", key="step",
                         expected="one of " + ", ".join(one.step for one, _, _ in coded))
    launch, span = found
    part, share = _part_of(launch, span)
    loop = _loop(launch, part)
    links = _alone(launch, part).critical()
    about = (f"{launch.kernel.name}, {'loop' if part.loops else 'what runs once'}: {len(part.instructions)} "
             f"instructions, {sum(i.span == span for i in part.instructions)} of {span}; "
             f"{loop.warps} warp{'s' * (loop.warps > 1)} on a sub-partition")
    notes = ("cycles are of a sub-partition, per pass of one of its warps; a row's wait is what the scheduler stood "
             "still before it", "the critical path is of one warp alone on its sub-partition", RUN_AGAIN)
    beside = (f"the call is its kernel alone: quantising {made.made} takes {duration(made.latency_s)} beside it"
              for made in [result.quantiser] if made)
    lifts, idle = _lifts(machine.system.gpu, launch, plan, span, result.latency_s)
    shares = any(i.span != span for i in part.instructions)
    return Explanation(
        machine.identity.name, plan.pipeline.name, sizes_of(plan.call),
        by_length({r.step: r.latency_s for r in result.records}), record.step, record.latency_s, result.latency_s,
        record.bound, about, share, f"the loop of {span} and other steps" if shares else "its loop", "cycles",
        loop.cycles, loop.rows(span), _bounds(launch, part, loop), links, 1, lifts, idle, (*beside, *notes),
        result.not_modelled, interval_s=result.latency_interval_s, shares=shares, energy_j=result.energy_j)


def _coded(plan: GpuPlan | SequencePlan, result: Result) -> list[tuple[StepRecord, Launch, str]]:
    """The records of a run that are spans of a launch's code, in their order."""
    records = iter([record for record in result.records if record.step != CREATION])
    found = []
    for launch in plan.launches:
        next(records)  # what comes before its first thread block
        spans = (spans_of(launch) if isinstance(plan, SequencePlan) else
                 [step.name for step in plan.pipeline.steps if step.name in launch.cost.by_span])
        found += [(record, launch, span) for span, record in zip(spans, records, strict=False)]
    return found


def _part_of(launch: Launch, span: str) -> tuple[Part, float]:
    """The part of the kernel in which a span spends most, and the share of its cycles."""
    cycles = {}
    if is_product(launch.kernel):  # whose parts overlap, and have no cycles of their own
        cycles = {part.block: launch.trips[part.block] * sum(i.span == span for i in part.instructions)
                  for part in launch.parts}
        best = max(launch.parts, key=lambda part: cycles[part.block])
        return best, cycles[best.block] / sum(cycles.values())
    for part in launch.parts:
        cycles[part.block] = sum(launch.part_cost(part, launch.trips).by_span.get(span, {}).values())
    best = max(launch.parts, key=lambda part: cycles[part.block])
    return best, cycles[best.block] / sum(cycles.values())


def _loop(launch: Launch, part: Part) -> SmLoop:
    running = part.warps(launch.kernel.warps)
    loop = sm_loop(launch.system.gpu, part.instructions, launch.resident, running, launch.memory_cycles)
    return replace(loop, warps=ceil(launch.resident * running / SUB_PARTITIONS))


def _alone(launch: Launch, part: Part) -> SmLoop:
    """The part as one warp runs it that has a sub-partition to itself."""
    return sm_loop(launch.system.gpu, part.instructions, 1, SUB_PARTITIONS, launch.memory_cycles)


def _bounds(launch: Launch, part: Part, loop: SmLoop) -> tuple[Bound, ...]:
    """Issue slots, each pipe, and how long a warp takes alone over how many warps share the time."""
    program = loop.program
    busy = np.zeros(len(program.pipes))
    for row, price in zip(program.whole, program.price, strict=True):
        main, other, also = row[[e.FIRST_PIPE, e.OTHER_PIPE, e.ALSO]].tolist()
        for pipe in ([main, other] if other >= 0 else [main] if main >= 0 else []):
            busy[pipe] += (price[e.CYCLES] + price[e.FILL]) / (2 if other >= 0 else 1)
        if also >= 0:
            busy[also] += price[e.CYCLES]
        busy[-1] += price[e.MEMORY_CYCLES]
    found = [Bound("issue", len(program.whole) * launch.system.gpu.scheduler.issue_cycles)]
    found += [Bound(f"pipe {name}", float(cycles)) for name, cycles in zip(program.pipes, busy, strict=True) if cycles]
    found.append(Bound(f"latency of a warp over {loop.warps} warp{'s' * (loop.warps > 1)}",
                       _alone(launch, part).cycles / loop.warps))
    return by_size(found)


def _lifts(gpu: Gpu, launch: Launch, plan: GpuPlan | SequencePlan, span: str,
           before_s: float) -> tuple[tuple[Lift, ...], tuple[str, ...]]:
    """The call with the same kernels, all of them on GPUs with one resource doubled or one latency halved."""
    found, listing_s = [], _listing_s(plan, gpu)
    for (_, other), *gpus in zip(changes(gpu, launch), *(changes(one.system.gpu, launch) for one in plan.launches),
                                 strict=True):
        moved = tuple(_on(one, gpu) for one, (_, gpu) in zip(plan.launches, gpus, strict=True))
        after = moved[plan.launches.index(launch)]
        loop = launch.cost.cycles / after.cost.cycles
        step = sum(launch.cost.by_span[span].values()) / sum(after.cost.by_span[span].values())
        saved_s = plan.seconds - replace(plan, launches=moved).seconds if isinstance(plan, SequencePlan) else (
            launch.alone_s - after.alone_s)
        saved_s += listing_s - _listing_s(plan, other)
        found.append(Lift(gpus[0][0], loop, step, before_s / (before_s - saved_s)))
    return by_gain(found)


def _listing_s(plan: GpuPlan | SequencePlan, gpu: Gpu) -> float:
    """Of making the list of a mask's blocks, which is no launch of the plan; 0 where the call does not."""
    made = creation_of(plan.call, gpu) if isinstance(plan.call, AttentionCall) else None
    return made.latency_s if made else 0.0


def _on(launch: Launch, gpu: Gpu) -> Launch:
    """The same thread blocks on a GPU that differs in rates and latencies alone."""
    old, system = launch.system.gpu, replace(launch.system, gpu=gpu, timer=SmTimer(gpu, launch.system.memory))
    waits = (gpu.l2.latency_s + gpu.dram.latency_s) / (old.l2.latency_s + old.dram.latency_s)
    moved = replace(launch, system=system, memory_latency_s=launch.memory_latency_s * waits)
    return within_power(moved.at_clock(gpu.clock_hz))


def changes(gpu: Gpu, launch: Launch) -> Iterator[tuple[str, Gpu]]:
    """GPUs with one thing doubled or, of latencies, halved."""
    yield "issue twice as fast", replace(gpu, scheduler=replace(gpu.scheduler,
                                                                issue_cycles=gpu.scheduler.issue_cycles / 2))
    used = {pipe for pipes in launch.cost.pipes.values() for pipe, cycles in pipes.items() if cycles}
    for pipe in (p for p in gpu.pipes if p in used and p != "tensor"):
        yield f"a second {pipe}", replace(gpu, costs={
            name: _faster(cost, 2.0) if pipe in (*cost.pipes, *cost.also) else cost
            for name, cost in gpu.costs.items()})
    if "tensor" in used:
        warp, group = ({key: _double(rate) for key, rate in rates.items()}
                       for rates in (gpu.tensor.warp, gpu.tensor.warp_group))
        tensor = replace(gpu.tensor, warp=warp, warp_group=group)
        yield "a tensor pipe twice as fast", replace(gpu, tensor=tensor)
    if PRODUCER in used and gpu.tensor.transposed_tile_cycles:
        tensor = replace(gpu.tensor, transposed_tile_cycles=gpu.tensor.transposed_tile_cycles / 2)
        yield "producers that transpose V twice as fast", replace(gpu, tensor=tensor)
    if MEMORY in used:
        l2 = replace(gpu.l2, port_bytes_per_cycle=2 * gpu.l2.port_bytes_per_cycle,
                     bytes_per_cycle_per_sm=2 * gpu.l2.bytes_per_cycle_per_sm)
        yield "a path to L2 twice as wide", replace(gpu, l2=l2)
    yield "shared memory twice as wide", replace(gpu, shared=replace(
        gpu.shared, bytes_per_cycle=2 * gpu.shared.bytes_per_cycle))
    yield "half the latency of memory", replace(gpu, l2=replace(gpu.l2, latency_s=gpu.l2.latency_s / 2),
                                                dram=replace(gpu.dram, latency_s=gpu.dram.latency_s / 2))
    yield "DRAM twice as fast", replace(gpu, dram=replace(
        gpu.dram, bandwidth_bytes_per_s=2 * gpu.dram.bandwidth_bytes_per_s))
    yield "half the time to launch", replace(
        gpu, launch_s=gpu.launch_s / 2, next_launch_s=gpu.next_launch_s and gpu.next_launch_s / 2)
    if gpu.power is not None:
        yield "twice the power limit", replace(gpu, power=replace(gpu.power, limit_w=2 * gpu.power.limit_w))


def _faster(cost: Cost, factor: float) -> Cost:
    return replace(cost, cycles=cost.cycles / factor)


def _double(rate: MatrixRate) -> MatrixRate:
    return replace(rate, mac_per_cycle_per_sm=2 * rate.mac_per_cycle_per_sm)
