"""CPU machines: threads on unequal clusters, kernel by kernel with barriers, shared caches and DRAM, power.

The heads of a batch run one after another, each kernel of each head split over the threads by rows, as the benchmark of
the IntAttention artifact does with its single head.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field

import simpy

from intsim.calls import Call
from intsim.machines.cpu.choice import PlannedKernel
from intsim.machines.cpu.description import Core
from intsim.machines.cpu.fusion import Fusion
from intsim.machines.cpu.jobs import JobEnergy, energy_of, job_of, spent
from intsim.machines.cpu.listeners import Counters, Tallies, Tally, Timeline, add
from intsim.machines.cpu.notes import assumptions
from intsim.machines.cpu.plan import BlockShare, CpuPlan, Share, make_plan
from intsim.machines.cpu.sensitivity import Attribution, energy_elasticities, latency_elasticities
from intsim.machines.cpu.system import CpuSystem
from intsim.machines.cpu.unmodelled import unmodelled
from intsim.machines.cpu.work import Work
from intsim.machines.events import KernelEnded, Listener, Waited, WorkDone
from intsim.machines.machine import Identity
from intsim.machines.shared_memory import Job, SharedMemory
from intsim.pipelines.spec import Pipeline, Step
from intsim.result import CpuDetails, Result, StepRecord
from intsim.uncertainty.interval import MODEL, Uncertainty, uncertainty


@dataclass(frozen=True)
class SocMachine:
    """An SoC, a core by itself, or a measured host."""

    identity: Identity
    system: CpuSystem

    def plan(self, call: Call, pipeline: Pipeline, *, threads: int | None = None,
             schedule: str | None = None) -> CpuPlan:
        """Decide kernels, teams and shares.

        Args:
            call: what is to be computed.
            pipeline: how.
            threads: by default one per core.
            schedule: ``static`` or ``dynamic`` shares of the rows; by default as the machine file says.

        Raises:
            InputError: a GPU pipeline, a schedule that does not exist, more threads than cores, a routine that the
                cores cannot run.
        """
        return make_plan(self.system, call, pipeline, threads, schedule)

    def unmodelled(self, pipeline: Pipeline) -> tuple[str, ...]:
        """What a run of a pipeline leaves out."""
        return unmodelled(self.system, self.system.assemble(None))

    def run(self, plan: CpuPlan, listeners: Sequence[Listener] = ()) -> Result:
        """Run a plan."""
        power = self.system.soc.power
        efficiency = power.supply_efficiency if power else 1.0
        tallies, timeline, attribution = Tallies(), Timeline(), Attribution()
        counters = Counters(power.idle_w + power.active_w if power else None, efficiency)
        _Clock(plan, (tallies, timeline, counters, attribution, *listeners)).run()
        records = [_record(step, tallies.by_step[step.name], plan, efficiency)
                   for step in plan.pipeline.steps if step.name in tallies.by_step]
        latency = sum(r.latency_s for r in records)
        energy = self._energy(records, latency)
        slopes = latency_elasticities(attribution, self.system.soc, self.identity.kind == "core")
        return Result(
            machine=self.identity.name, pipeline=plan.pipeline.name, call=plan.call, threads=plan.threads,
            status=self.identity.status, latency_s=latency, energy_components_j=energy,
            records=tuple(records), events=timeline.events, samples=tuple(counters.samples),
            assumptions=assumptions(plan),
            not_modelled=unmodelled(self.system, plan.teams),
            calibration=self.identity.calibration,
            latency_uncertainty=uncertainty(latency, slopes, self.identity.spreads,
                                            MODEL[self.identity.status]["latency"]),
            energy_uncertainty=self._energy_uncertainty(energy, slopes),
            details=CpuDetails(streams={f"{k.step.name}/{k.invocation.routine}": k.stream.name for k in plan.kernels},
                               ceilings=_ceilings(plan)))

    def _energy_uncertainty(self, components: Mapping[str, float] | None,
                            latency: Mapping[str, float]) -> Uncertainty | None:
        if components is None:
            return None
        slopes = energy_elasticities(components, latency, self.system.soc)
        model = MODEL[self.identity.status]["energy"]
        return uncertainty(sum(components.values()), slopes, self.identity.spreads, model)

    def _energy(self, records: Sequence[StepRecord], latency_s: float) -> dict[str, float] | None:
        power = self.system.soc.power
        if power is None:
            return None
        components: dict[str, float] = {}
        for record in records:
            add(components, record.energy_j or {})
        return components | {"idle": power.idle_w * latency_s, "active": power.active_w * latency_s}


class _Clock:
    """One run of a plan's kernels, for one of the heads, in SimPy; it tells the listeners what happens."""

    def __init__(self, plan: CpuPlan, listeners: Sequence[Listener]) -> None:
        self.plan, self.soc, self.listeners = plan, plan.system.soc, listeners
        self.environment = simpy.Environment()
        shared = {"dram": self.soc.dram.bandwidth_bytes_per_s}
        if self.soc.l3 and self.soc.l3.bandwidth_bytes_per_s:
            shared["l3"] = self.soc.l3.bandwidth_bytes_per_s
        self.memory = SharedMemory(self.environment, shared, listeners)
        self.busy_until = dict.fromkeys((team.cluster.name for team in plan.teams), 0.0)

    def run(self) -> None:
        """Run all kernels."""
        self.environment.run(until=self.environment.process(self._main()))
        self.memory.finish()

    def _main(self) -> Generator[simpy.Event, object, None]:
        for position, kernel in enumerate(self.plan.one_by_one):
            yield from self._kernel(position, kernel)
        if self.plan.fusion:
            yield from self._blocks(self.plan.fusion)

    def _kernel(self, position: int, kernel: PlannedKernel) -> Generator[simpy.Event, object, None]:
        started = self.environment.now
        ends: list[tuple[Share | BlockShare, float]] = []
        workers = [self._worker(position, kernel, share, ends) for share in self.plan.shares(kernel)]
        yield self.environment.all_of([self.environment.process(w) for w in workers])
        counter = self.plan.counter_s(kernel)
        if (free := started + counter) > self.environment.now:
            yield self.environment.timeout(free - self.environment.now)
        else:
            counter = 0.0
        finished = self.environment.now
        for share, end in ends:
            self._tell_waited(kernel.step.name, share, finished - end, kernel.repeat)
        if kernel.threaded and self.plan.threads > 1:
            yield from self._barrier()
        last = max(ends, key=lambda end: end[1])[0].team.cluster.name if ends else ""
        barrier = self.soc.threading.barrier_s if self.environment.now > finished else 0.0
        self._tell(KernelEnded(
            kernel.step.name, started, (self.environment.now - started) * kernel.repeat, barrier * kernel.repeat,
            (self.environment.now - finished - barrier) * kernel.repeat, last, counter * kernel.repeat))

    def _blocks(self, fusion: Fusion) -> Generator[simpy.Event, object, None]:
        """All blocks of rows, each thread at its own; the steps share the time as they share the threads'."""
        started, busy = self.environment.now, Busy()
        workers = [self._block_worker(share, busy) for share in self.plan.block_shares()]
        yield self.environment.all_of([self.environment.process(w) for w in workers])
        finished = self.environment.now
        last = max(busy.ends, key=lambda end: end[1])[0]
        steps = list(dict.fromkeys(kernel.step.name for kernel in fusion.kernels[fusion.first:]))
        for share, end in busy.ends:
            self._tell_waited(steps[-1], share, finished - end, fusion.repeat)
        if self.plan.threads > 1:
            yield from self._barrier()
        barrier = self.soc.threading.barrier_s if self.environment.now > finished else 0.0
        waking = self.environment.now - finished - barrier
        seconds = busy.seconds
        for step in steps:
            for event in busy.heard[step]:
                self._tell(event)
            span = (finished - started) * seconds[step] / sum(seconds.values())
            after = (barrier, waking) if step == steps[-1] else (0.0, 0.0)
            self._tell(KernelEnded(step, started, (span + sum(after)) * fusion.repeat, after[0] * fusion.repeat,
                                   after[1] * fusion.repeat, last.team.cluster.name))

    def _barrier(self) -> Generator[simpy.Event, object, None]:
        caller = self.plan.teams[0].cluster.name
        yield self.environment.timeout(self.soc.threading.barrier_s + self._waking(caller))
        self.busy_until[caller] = self.environment.now

    def _worker(self, position: int, kernel: PlannedKernel, share: Share,
                ends: list[tuple[Share | BlockShare, float]]) -> Generator[simpy.Event, object, None]:
        """A group of equal threads that work through chunks of rows; with a dynamic schedule the list is shared."""
        yield from self._wake(share)
        while share.chunks:
            work = self.plan.work(share.team, position, share.chunks.pop(0), share.keys)
            if self.plan.dynamic and kernel.threaded:
                yield self.environment.timeout(self.soc.threading.chunk_s)
            self._tell((yield from self._do(share, kernel.step.name, kernel.repeat, work)))
        self._end(share, ends)

    def _block_worker(self, share: BlockShare, busy: Busy) -> Generator[simpy.Event, object, None]:
        """As ``_worker``, through the kernels of blocks of rows."""
        fusion = self.plan.fusion
        assert fusion is not None
        yield from self._wake(share)
        while share.chunks:
            if self.plan.dynamic:
                yield self.environment.timeout(self.soc.threading.chunk_s)
            for block in share.chunks.pop(0):
                for kernel, work in zip(fusion.kernels[fusion.first:], self.plan.block_work(share.team, block),
                                        strict=True):
                    event = yield from self._do(share, kernel.step.name, fusion.repeat, work)
                    busy.heard.setdefault(kernel.step.name, []).append(event)
        self._end(share, busy.ends)

    def _wake(self, share: Share | BlockShare) -> Generator[simpy.Event, object, None]:
        waking = self._waking(share.team.cluster.name)
        if waking:
            yield self.environment.timeout(waking)

    def _do(self, share: Share | BlockShare, step: str, repeat: int,
            work: Work) -> Generator[simpy.Event, object, WorkDone]:
        """Work of a share, and what it was."""
        energy = energy_of(self.soc, share.team, work)
        job = job_of(step, share.team, share.threads, work, energy)
        started = self.environment.now
        yield from self.memory.execute(job)
        return _work_done(step, repeat, share, work, job, energy, self.environment.now - started)

    def _end(self, share: Share | BlockShare, ends: list[tuple[Share | BlockShare, float]]) -> None:
        ends.append((share, self.environment.now))
        self.busy_until[share.team.cluster.name] = self.environment.now

    def _waking(self, cluster: str) -> float:
        """Seconds until the cores of a cluster run, if they have idled for so long that they sleep."""
        sleep = self.soc.threading.sleep
        idle = self.environment.now - self.busy_until[cluster]
        return sleep.wake_s if sleep and idle > sleep.after_s else 0.0

    def _tell_waited(self, step: str, share: Share | BlockShare, seconds: float, repeat: int) -> None:
        cluster = share.team.cluster
        self._tell(Waited(step, cluster.name, seconds * cluster.clock_hz * share.threads * repeat))

    def _tell(self, event: WorkDone | Waited | KernelEnded) -> None:
        for listener in self.listeners:
            if isinstance(event, WorkDone):
                listener.work_done(event)
            elif isinstance(event, Waited):
                listener.waited(event)
            else:
                listener.kernel_ended(event)


@dataclass
class Busy:
    """What the threads of a fused pipeline have done: by step, and when each group ended."""

    heard: dict[str, list[WorkDone]] = field(default_factory=dict)
    ends: list[tuple[Share | BlockShare, float]] = field(default_factory=list)

    @property
    def seconds(self) -> dict[str, float]:
        """Of all threads, by step."""
        return {step: sum(event.seconds * event.threads for event in events) for step, events in self.heard.items()}


def _work_done(step: str, repeat: int, share: Share | BlockShare, work: Work, job: Job, energy: JobEnergy | None,
               seconds: float) -> WorkDone:
    cluster = share.team.cluster
    levels = ("l2", "l3", "dram") + (("remote",) if cluster.remote_bytes_per_cycle else ())
    executing = job.execute_s >= job.transfer_s and job.speed >= 1.0
    return WorkDone(
        step=step, cluster=cluster.name, threads=share.threads * repeat,
        cycles=work.timing.breakdown, clock_cycles=seconds * cluster.clock_hz,
        bytes={"l1": work.l1_bytes} | {level: work.bytes_at(level) for level in levels},
        instructions=work.timing.instructions, bound=work.timing.bound if executing else _memory_bound(work),
        seconds=seconds, energy_j=energy.over(seconds) if energy else {},
        spent_s=spent(job, work, cluster, seconds))


def _memory_bound(work: Work) -> str:
    return max(("l2", "l3", "remote", "dram"), key=work.bytes_at)


def _record(step: Step, tally: Tally, plan: CpuPlan, efficiency: float) -> StepRecord:
    energy = {key: e / efficiency for key, e in tally.energy_j.items()} if plan.system.soc.power else None
    serial = any(i.threading == "serial" for i in step.invocations) and plan.threads > 1 and not plan.fusion
    return StepRecord(
        step=step.name, part=step.part, start_s=tally.start_s, latency_s=tally.latency_s, energy_j=energy,
        cycles=tally.cycles, bytes=tally.bytes, instructions=tally.instructions,
        bound=f"serial, {tally.bound}" if serial else tally.bound)


def _ceilings(plan: CpuPlan) -> dict[str, float]:
    """What no step can exceed: instructions dispatched by the cores that take part, and DRAM traffic."""
    issue = 0.0
    for team in plan.teams:
        core = plan.system.soc.core(team.cluster)
        if not isinstance(core, Core):
            return {}
        issue += team.threads * team.cluster.clock_hz * core.dispatch_width
    return {"instructions_per_s": issue, "dram_bytes_per_s": plan.system.soc.dram.bandwidth_bytes_per_s}
