"""Why a step takes its time on a CPU: the block of its kernel that takes the most cycles, on each kind of core."""

from __future__ import annotations

from dataclasses import dataclass, replace

from intsim.errors import InputError
from intsim.machines.cpu.choice import PlannedKernel
from intsim.machines.cpu.core.timing import ModelledTimer, time_block
from intsim.machines.cpu.description import Cluster, Core
from intsim.machines.cpu.plan import CpuPlan
from intsim.machines.cpu.soc import SocMachine
from intsim.result import Result, StepRecord
from intsim.streams.aarch64.model import Block
from intsim.studies.explain.core_loop import CoreLoop, bounds, changes, core_loop
from intsim.studies.explain.model import NOTICEABLE, Explanation, Lift, by_gain, by_length
from intsim.studies.explain.steps import record_of, sizes_of


def explain_cpu(machine: SocMachine, plan: CpuPlan, step: str | None) -> Explanation:
    """Explain a step, by default the longest one, on each kind of core that takes part in it.

    Raises:
        InputError: no such step, or a host that is known by measured rates alone.
    """
    result = machine.run(plan)
    record = record_of(result, step)
    found = _longest_kernels(machine, plan, record.step)
    if not found:
        raise InputError(f"{record.step} runs no kernel", key="step",
                         expected="one of " + ", ".join(dict.fromkeys(k.step.name for k in plan.kernels)))
    first, *others = [_on(machine, plan, record, result, one) for one in found]
    return replace(first, others=tuple(others))


@dataclass(frozen=True)
class _Longest:
    """The kernel of a step in which the threads of a cluster work longest, the share of its shape of one of them, and
    its seconds."""

    cluster: Cluster
    timer: ModelledTimer
    kernel: PlannedKernel
    shape: dict[str, int]
    seconds: float


def _longest_kernels(machine: SocMachine, plan: CpuPlan, step: str) -> list[_Longest]:
    """Of each kind of core that works in a step; the one that the others wait for first."""
    found: dict[str, _Longest] = {}
    for kernel in (k for k in plan.kernels if k.step.name == step):
        for share in plan.shares(kernel):
            cluster, units = share.team.cluster, share.chunks[0]
            timer = machine.system.timer(cluster)
            if not isinstance(timer, ModelledTimer):
                raise InputError(f"{machine.identity.name} is known by measured rates", key="machine",
                                 expected="a core or an SoC whose cores are described")
            shape = kernel.part(units)
            cycles = timer.kernel(kernel.stream_on(timer, shape), shape).cycles * kernel.repeat * kernel.times(units)
            one = _Longest(cluster, timer, kernel, shape, cycles / cluster.clock_hz)
            if cluster.core not in found or one.seconds > found[cluster.core].seconds:
                found[cluster.core] = one
    waits = not any(plan.on_demand(one.kernel) for one in found.values())  # who is free takes more
    return sorted(found.values(), key=lambda one: -one.seconds * waits)


def _on(machine: SocMachine, plan: CpuPlan, record: StepRecord, result: Result, longest: _Longest) -> Explanation:
    """The explanation on the cores of one cluster."""
    timer, kernel, shape = longest.timer, longest.kernel, longest.shape
    block, share, trips = _hottest_block(kernel, shape, timer)
    loop = core_loop(timer.core, block)
    links, turns = loop.critical()
    code = f"{kernel.stream_on(timer, shape).name}, block {block.name}: {len(block.instructions)} instructions, " \
           f"run {trips:,} times by a thread"
    core = f"{timer.core.title} ({longest.cluster.name})"
    notes = (f"on {core}, every access of the loop hitting L1; memory counts in the step's own bound",
             "a change of the core helps other steps too: the call may gain more than this step alone gives it")
    lifts, idle = _lifts(machine, plan, record, result, longest, block, loop)
    return Explanation(
        machine.identity.name, plan.pipeline.name, sizes_of(plan.call),
        by_length({r.step: r.latency_s for r in result.records}), record.step, record.latency_s, result.latency_s,
        record.bound, code, share, "its loop", "cycles", loop.cycles, loop.rows(),
        bounds(timer.core, loop.micro_ops), links, turns, lifts, idle, notes, result.not_modelled,
        interval_s=result.latency_interval_s, energy_j=result.energy_j, core=core)


def _hottest_block(kernel: PlannedKernel, shape: dict[str, int], timer: ModelledTimer) -> tuple[Block, float, int]:
    """The block of most cycles, its share of the kernel's, and how often it runs."""
    stream = kernel.stream_on(timer, shape)
    trips = stream.trips(shape)
    run = [at for at, count in enumerate(trips) if count]
    cycles = {at: trips[at] * timing.cycles for at, timing in zip(run, timer.blocks(stream, run), strict=True)}
    best = max(run, key=lambda at: cycles[at])
    return stream.blocks[best], cycles[best] / timer.kernel(stream, shape).cycles, trips[best]


def _lifts(machine: SocMachine, plan: CpuPlan, record: StepRecord, result: Result, longest: _Longest,
           block: Block, loop: CoreLoop) -> tuple[tuple[Lift, ...], tuple[str, ...]]:
    """What the loop, the step and the call gain by each change of the core, and the changes that leave the loop."""
    core = longest.timer.core
    found = []
    for change, better in changes(core, block, loop).items():
        faster = loop.cycles / time_block(better, block).cycles
        if faster < NOTICEABLE:
            found.append(Lift(change, 1.0, 1.0, 1.0))
            continue
        changed = _with_core(machine, longest.cluster.core, better)
        after = changed.run(changed.plan(plan.call, plan.pipeline, threads=plan.asked, schedule=plan.schedule))
        found.append(Lift(change, faster, record.latency_s / record_of(after, record.step).latency_s,
                          result.latency_s / after.latency_s))
    return by_gain(found)


def _with_core(machine: SocMachine, key: str, core: Core) -> SocMachine:
    """The machine with another core in the place of one of its own."""
    system = machine.system
    timers = {**system.timers, key: ModelledTimer(core, system.memory)}
    soc = replace(system.soc, cores={**system.soc.cores, key: core})
    return replace(machine, system=replace(system, timers=timers, soc=soc))
