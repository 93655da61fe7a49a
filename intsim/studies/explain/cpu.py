"""Why a step takes its time on a CPU: the block of its kernel that takes the most cycles, on the first cluster."""

from __future__ import annotations

from dataclasses import replace

from intsim.errors import InputError
from intsim.machines.cpu.choice import PlannedKernel
from intsim.machines.cpu.core.timing import ModelledTimer, time_block
from intsim.machines.cpu.description import Core
from intsim.machines.cpu.plan import CpuPlan
from intsim.machines.cpu.soc import SocMachine
from intsim.result import Result, StepRecord
from intsim.streams.aarch64.model import Block
from intsim.studies.explain.core_loop import bounds, changes, core_loop
from intsim.studies.explain.model import NOTICEABLE, Explanation, Lift, by_gain, by_length
from intsim.studies.explain.steps import record_of, sizes_of


def explain_cpu(machine: SocMachine, plan: CpuPlan, step: str | None) -> Explanation:
    """Explain a step, by default the longest one.

    Raises:
        InputError: no such step, or a host that is known by measured rates alone.
    """
    result = machine.run(plan)
    record = record_of(result, step)
    cluster = plan.teams[0].cluster
    timer = machine.system.timer(cluster)
    if not isinstance(timer, ModelledTimer):
        raise InputError(f"{machine.identity.name} is known by measured rates", key="machine",
                         expected="a core or an SoC whose cores are described")
    kernel, shape = _longest_kernel(plan, record.step, timer)
    block, share, trips = _hottest_block(kernel, shape, timer)
    loop = core_loop(timer.core, block)
    links, turns = loop.critical()
    timing = time_block(timer.core, block)
    code = f"{kernel.stream_on(timer, shape).name}, block {block.name}: {len(block.instructions)} instructions, " \
           f"run {trips:,} times by a thread"
    notes = [f"on {timer.core.title} ({cluster.name}), every access of the loop hitting L1; memory counts in the "
             "step's own bound",
             "a change of the core helps other steps too: the call may gain more than this step alone gives it"]
    lifts, idle = _lifts(machine, plan, record, result, timer, block)
    return Explanation(
        machine.identity.name, plan.pipeline.name, sizes_of(plan.call),
        by_length({r.step: r.latency_s for r in result.records}), record.step, record.latency_s, result.latency_s,
        record.bound, code, share, "its loop", "cycles", timing.cycles, loop.rows(),
        bounds(timer.core, loop.micro_ops), links, turns, lifts, idle, tuple(notes), result.not_modelled,
        interval_s=result.latency_interval_s)


def _longest_kernel(plan: CpuPlan, step: str, timer: ModelledTimer) -> tuple[PlannedKernel, dict[str, int]]:
    """The kernel of a step that takes the most cycles of a thread, and the share of its shape that one does."""
    found = []
    for kernel in (k for k in plan.kernels if k.step.name == step):
        units = plan.shares(kernel)[0].chunks[0]
        shape = kernel.part(units)
        cycles = timer.kernel(kernel.stream_on(timer, shape), shape).cycles * kernel.repeat * kernel.times(units)
        found.append((cycles, kernel, shape))
    if not found:
        raise InputError(f"{step} runs no kernel", key="step",
                         expected="one of " + ", ".join(dict.fromkeys(k.step.name for k in plan.kernels)))
    _, kernel, shape = max(found, key=lambda item: item[0])
    return kernel, shape


def _hottest_block(kernel: PlannedKernel, shape: dict[str, int], timer: ModelledTimer) -> tuple[Block, float, int]:
    """The block of most cycles, its share of the kernel's, and how often it runs."""
    stream = kernel.stream_on(timer, shape)
    trips = stream.trips(shape)
    run = [at for at, count in enumerate(trips) if count]
    cycles = {at: trips[at] * timing.cycles for at, timing in zip(run, timer.blocks(stream, run), strict=True)}
    best = max(run, key=lambda at: cycles[at])
    return stream.blocks[best], cycles[best] / timer.kernel(stream, shape).cycles, trips[best]


def _lifts(machine: SocMachine, plan: CpuPlan, record: StepRecord, result: Result, timer: ModelledTimer,
           block: Block) -> tuple[tuple[Lift, ...], tuple[str, ...]]:
    """What the loop, the step and the call gain by each change of the core, and the changes that leave the loop."""
    loop = core_loop(timer.core, block)
    before = time_block(timer.core, block).cycles
    found = []
    for change, core in changes(timer.core, block, loop).items():
        faster = before / time_block(core, block).cycles
        if faster < NOTICEABLE:
            found.append(Lift(change, 1.0, 1.0, 1.0))
            continue
        changed = _with_core(machine, plan, core)
        after = changed.run(changed.plan(plan.call, plan.pipeline, threads=plan.asked, schedule=plan.schedule))
        found.append(Lift(change, faster, record.latency_s / record_of(after, record.step).latency_s,
                          result.latency_s / after.latency_s))
    return by_gain(found)


def _with_core(machine: SocMachine, plan: CpuPlan, core: Core) -> SocMachine:
    """The machine with another core in the place of the first cluster's."""
    system, key = machine.system, plan.teams[0].cluster.core
    timers = {**system.timers, key: ModelledTimer(core, system.memory)}
    soc = replace(system.soc, cores={**system.soc.cores, key: core})
    return replace(machine, system=replace(system, timers=timers, soc=soc))
