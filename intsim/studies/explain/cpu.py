"""Why a step takes its time on a CPU: the block of its kernel that takes the most cycles, on each kind of core."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from intsim.errors import InputError
from intsim.machines.cpu.choice import PlannedKernel
from intsim.machines.cpu.core.timing import ModelledTimer, time_block
from intsim.machines.cpu.description import Cluster, Core, Soc
from intsim.machines.cpu.listeners import Record
from intsim.machines.cpu.plan import CpuPlan
from intsim.machines.cpu.sensitivity import Attribution
from intsim.machines.cpu.soc import SocMachine
from intsim.result import Result, StepRecord
from intsim.streams.aarch64.model import Block
from intsim.studies.explain.beside_cores import Change, beside_cores
from intsim.studies.explain.core_loop import CoreLoop, bounds, changes, core_loop
from intsim.studies.explain.model import NOTICEABLE, Explanation, Lift, by_gain, by_length
from intsim.studies.explain.steps import record_of, sizes_of

LITTLE = 1.02
"""A gain of the call below which two changes are tried together."""


def explain_cpu(machine: SocMachine, plan: CpuPlan, step: str | None) -> Explanation:
    """Explain a step, by default the longest one, on each kind of core that takes part in it.

    Raises:
        InputError: no such step, or a host that is known by measured rates alone.
    """
    asked = _Asked.of(machine, plan, step)
    found = _longest_kernels(machine, plan, asked.record.step)
    if not found:
        raise InputError(f"{asked.record.step} runs no kernel", key="step",
                         expected="one of " + ", ".join(dict.fromkeys(k.step.name for k in plan.kernels)))
    hottest = [_Hottest.of(one, len(found) > 1) for one in found]
    first, *others = [_on(asked, machine, one) for one in hottest]
    beside, idle = by_gain(list(asked.lifts_beside(machine)))
    lifts, _ = by_gain([*first.lifts, *beside])
    best = max([lift.call for one in (first, *others) for lift in (*one.lifts, *beside)], default=1.0)
    if best < LITTLE:
        more = [lift for lift in _together(asked, machine, hottest[0]) if lift.call > NOTICEABLE * best]
        lifts, _ = by_gain([*lifts, *more])
    return replace(first, others=tuple(others), lifts=lifts, idle=(*first.idle, *idle),
                   notes=(*first.notes, *map(_said, beside)))


@dataclass(frozen=True)
class _Asked:
    """A step of a run, beside which every change is put; ``heard`` is all that went on."""

    plan: CpuPlan
    result: Result
    record: StepRecord
    heard: Record

    @classmethod
    def of(cls, machine: SocMachine, plan: CpuPlan, step: str | None) -> _Asked:
        """Run a plan.

        Raises:
            InputError: no such step.
        """
        heard = Record()
        result = machine.run(plan, [heard])
        return cls(plan, result, record_of(result, step), heard)

    def on(self, changed: SocMachine) -> _Asked:
        """The same step of the same call on another machine."""
        plan = self.plan
        return _Asked.of(changed, changed.plan(plan.call, plan.pipeline, threads=plan.asked, schedule=plan.schedule),
                         self.record.step)

    def lift(self, changed: SocMachine, change: str, loop: float) -> Lift:
        """What a machine of which something is another gives the step and the call."""
        after = self.on(changed)
        return Lift(change, loop, self.record.latency_s / after.record.latency_s,
                    self.result.latency_s / after.result.latency_s)

    def changes_beside(self, machine: SocMachine) -> Iterator[Change]:
        """What the step waits for beside instructions, each thing twice as fast."""
        spent = Attribution()
        for event in self.heard.events:
            if event.step == self.record.step:
                event.tell(spent)
        return beside_cores(machine.system.soc, self.plan.pipeline.spinning, spent.seconds)

    def lifts_beside(self, machine: SocMachine) -> Iterator[Lift]:
        """What each of those gives, and how it is set."""
        known = machine.identity.provenance
        for change in self.changes_beside(machine):
            found = self.lift(_with_soc(machine, change.soc), change.name, 1.0)
            yield replace(found, settings={key: known[key].value * by for key, by in change.factors.items()})


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


@dataclass(frozen=True)
class _Hottest:
    """The block of a kernel that takes the most cycles, its share of them, how often it runs, and how.

    Attributes:
        named: whether changes of the core say whose it is, as where several kinds take part.
    """

    longest: _Longest
    named: bool
    block: Block
    share: float
    trips: int
    loop: CoreLoop

    @classmethod
    def of(cls, longest: _Longest, named: bool) -> _Hottest:
        """Find it and run it with a trace."""
        timer, shape = longest.timer, longest.shape
        stream = longest.kernel.stream_on(timer, shape)
        trips = stream.trips(shape)
        run = [at for at, count in enumerate(trips) if count]
        cycles = {at: trips[at] * timing.cycles for at, timing in zip(run, timer.blocks(stream, run), strict=True)}
        best = max(run, key=lambda at: cycles[at])
        block = stream.blocks[best]
        return cls(longest, named, block, cycles[best] / timer.kernel(stream, shape).cycles,
                   trips[best], core_loop(timer.core, block))

    def faster(self) -> Iterator[tuple[str, Core, float]]:
        """Changes of the core: in words, the core, and how many times as fast the block is there."""
        of = f" ({self.longest.cluster.name})" * self.named
        for change, better in changes(self.longest.timer.core, self.block, self.loop).items():
            yield change + of, better, self.loop.cycles / time_block(better, self.block).cycles


def _on(asked: _Asked, machine: SocMachine, hottest: _Hottest) -> Explanation:
    """The explanation on the cores of one cluster."""
    longest, loop, block = hottest.longest, hottest.loop, hottest.block
    plan, record, result, timer = asked.plan, asked.record, asked.result, longest.timer
    links, turns = loop.critical()
    code = f"{longest.kernel.stream_on(timer, longest.shape).name}, block {block.name}: {len(block.instructions)} " \
           f"instructions, run {hottest.trips:,} times by a thread"
    core = f"{timer.core.title} ({longest.cluster.name})"
    notes = (f"on {core}, every access of the loop hitting L1; memory counts in the step's own bound",
             "a change of the core helps other steps too: the call may gain more than this step alone gives it")
    lifts, idle = by_gain([
        Lift(change, 1.0, 1.0, 1.0) if faster < NOTICEABLE else
        asked.lift(_with_core(machine, longest.cluster.core, better), change, faster)
        for change, better, faster in hottest.faster()])
    return Explanation(
        machine.identity.name, plan.pipeline.name, sizes_of(plan.call),
        by_length({r.step: r.latency_s for r in result.records}), record.step, record.latency_s, result.latency_s,
        record.bound, code, hottest.share, "its loop", "cycles", loop.cycles, loop.rows(),
        bounds(timer.core, loop.micro_ops), links, turns, lifts, idle, notes, result.not_modelled,
        interval_s=result.latency_interval_s, energy_j=result.energy_j, core=core)


def _together(asked: _Asked, machine: SocMachine, hottest: _Hottest) -> Iterator[Lift]:
    """With the change of the core that the loop gains most by: what the step then waits for, twice as fast, too."""
    change, better, faster = max(hottest.faster(), key=lambda one: one[2])
    if faster < NOTICEABLE:
        return
    first = _with_core(machine, hottest.longest.cluster.core, better)
    for further in asked.on(first).changes_beside(first):
        yield asked.lift(_with_soc(first, further.soc), f"{change} and {further.name}", faster)


def _said(lift: Lift) -> str:
    """How a change is set."""
    return f"{lift.change} is " + " ".join(f"--set {key}={value:.6g}" for key, value in lift.settings.items())


def _with_soc(machine: SocMachine, soc: Soc) -> SocMachine:
    return replace(machine, system=replace(machine.system, soc=soc))


def _with_core(machine: SocMachine, key: str, core: Core) -> SocMachine:
    """The machine with another core in the place of one of its own."""
    system = machine.system
    timers = {**system.timers, key: ModelledTimer(core, system.memory)}
    soc = replace(system.soc, cores={**system.soc.cores, key: core})
    return _with_soc(replace(machine, system=replace(system, timers=timers)), soc)
