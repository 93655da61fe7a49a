"""A CPU pipeline on an SoC: threads on unequal clusters, step by step with barriers, shared caches and DRAM, power."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field

import simpy

from intsim.calls import AttentionCall
from intsim.config.expressions import evaluate
from intsim.config.measured_core import MeasuredCore
from intsim.energy.soc import core_energy_j, memory_energy_j
from intsim.errors import InputError
from intsim.machines.cpu.load import SocConfig
from intsim.machines.cpu.plan import (
    Heads,
    PlannedKernel,
    ReuseMap,
    Team,
    Work,
    assemble,
    invocations_of,
    planned_kernels,
    thread_work,
)
from intsim.machines.shared_memory import Job, Memory
from intsim.pipelines.spec import Pipeline, Step
from intsim.result import Event, Result, Sample, StepRecord

GIGA = 1e9
MICRO = 1e-6


@dataclass
class Tally:
    """What the threads did in a step, summed over threads and over all (batch, head)."""

    start_s: float = float("inf")
    latency_s: float = 0.0
    energy_j: dict[str, float] = field(default_factory=dict)
    cycles: dict[str, float] = field(default_factory=dict)
    bytes: dict[str, float] = field(default_factory=dict)
    instructions: dict[str, float] = field(default_factory=dict)
    bounds: dict[str, float] = field(default_factory=dict)


def add(total: dict[str, float], more: Mapping[str, float], factor: float = 1.0) -> None:
    """Add a mapping of numbers to a running total."""
    for key, value in more.items():
        total[key] = total.get(key, 0.0) + factor * value


def simulate_soc(workload: AttentionCall, pipeline: Pipeline, soc: SocConfig, threads: int | None = None,
                 schedule: str | None = None) -> Result:
    """Latency and energy of a CPU pipeline on an SoC.

    The heads of a batch run one after another, each step of each head split over the threads by rows, as the benchmark
    of the IntAttention artifact does with its single head.

    Raises:
        InputError: a GPU pipeline, a schedule that does not exist, more threads than cores, a routine that the
            cores cannot run.
    """
    if pipeline.target != "cpu":
        raise InputError(f"{pipeline.name} is a GPU pipeline and {soc.name} has no GPU", key="machine",
                         expected="a GPU, or a CPU pipeline")
    if schedule not in (None, "static", "dynamic"):
        raise InputError(f"found '{schedule}'", key="schedule", expected="static or dynamic")
    run = _Run(workload, pipeline, soc, assemble(soc, threads), schedule or soc.file.threading.schedule)
    run.execute()
    return run.result()


class _Run:
    """One simulation: the plan, the SimPy environment, and the tallies by step."""

    def __init__(self, workload: AttentionCall, pipeline: Pipeline, soc: SocConfig, teams: list[Team],
                 schedule: str) -> None:
        self.workload, self.pipeline, self.soc, self.teams = workload, pipeline, soc, teams
        self.dynamic = schedule == "dynamic" and sum(t.threads for t in teams) > 1
        self.threads = sum(team.threads for team in teams)
        self.kernels = planned_kernels(pipeline, workload, soc, teams)
        self.reuse = ReuseMap(self.kernels, self.threads, self.dynamic, Heads.of(workload))
        self.environment = simpy.Environment()
        shared = {"dram": soc.file.dram.bandwidth_gb_per_s}
        if soc.file.l3 and soc.file.l3.bandwidth_gb_per_s:
            shared["l3"] = soc.file.l3.bandwidth_gb_per_s
        self.memory = Memory(self.environment, {name: value.value * GIGA for name, value in shared.items()})
        self.tallies: dict[str, Tally] = {kernel.step.name: Tally() for kernel in self.kernels}
        self.busy_until = dict.fromkeys((team.cluster.name for team in teams), 0.0)
        self.repeats = [evaluate(kernel.call.repeat, workload.symbols) for kernel in self.kernels]

    def execute(self) -> None:
        """Run all kernels of one (batch, head)."""
        self.environment.run(until=self.environment.process(self._main()))
        self.memory.finish()

    def _main(self) -> Generator[simpy.Event, object, None]:
        for position, kernel in enumerate(self.kernels):
            tally = self.tallies[kernel.step.name]
            started = self.environment.now
            self.memory.label = kernel.step.name
            ends: list[tuple[Team, int, float]] = []
            workers = [self._worker(position, kernel, team, threads, units, ends)
                       for team, threads, units in self._shares(kernel)]
            yield self.environment.all_of([self.environment.process(w) for w in workers])
            finished = self.environment.now
            for team, count, end in ends:
                waited = (finished - end) * team.cluster.clock_ghz.value * GIGA * count
                add(tally.cycles, {"wait_barrier": waited}, self.repeats[position])
            if kernel.threaded and self.threads > 1:
                self.memory.label = "barrier"
                caller = self.teams[0].cluster.name
                yield self.environment.timeout(
                    self.soc.file.threading.barrier_us.value * MICRO + self._waking(caller))
                self.busy_until[caller] = self.environment.now
            tally.start_s = min(tally.start_s, started)
            tally.latency_s += (self.environment.now - started) * self.repeats[position]

    def _shares(self, kernel: PlannedKernel) -> list[tuple[Team, int, list[int]]]:
        """Groups of equal threads and the chunks of rows of each; a dynamic schedule leaves the chunks open."""
        if not kernel.threaded:
            return [(self.teams[0], 1, [kernel.units])]
        units = kernel.units
        if self.dynamic:
            pool = self._chunks(units)
            return [(team, 1, pool) for team in self.teams for _ in range(team.threads)]
        groups: dict[tuple[int, int], int] = {}
        first = 0
        for index, team in enumerate(self.teams):
            for thread in range(first, first + team.threads):
                share = units // self.threads + (thread < units % self.threads)
                if share:
                    groups[index, share] = groups.get((index, share), 0) + 1
            first += team.threads
        return [(self.teams[i], count, [share]) for (i, share), count in groups.items()]

    def _chunks(self, units: int) -> list[int]:
        wanted = self.threads * int(self.soc.file.threading.dynamic_chunks_per_thread.value)
        size = max(1, -(-units // wanted))
        return [min(size, units - at) for at in range(0, units, size)]

    def _worker(self, position: int, kernel: PlannedKernel, team: Team, count: int, chunks: list[int],
                ends: list[tuple[Team, int, float]]) -> Generator[simpy.Event, object, None]:
        """A group of equal threads that work through chunks of rows; with a dynamic schedule the list is shared."""
        waking = self._waking(team.cluster.name)
        if waking:
            yield self.environment.timeout(waking)
        while chunks:
            units = chunks.pop(0)
            work = thread_work(self.soc, team, kernel, position, units, self.reuse)
            if self.dynamic and kernel.threaded:
                yield self.environment.timeout(self.soc.file.threading.chunk_us.value * MICRO)
            job = self._job(kernel, team, count, work)
            started = self.environment.now
            yield from self.memory.execute(job)
            self._account(kernel, team, count * self.repeats[position], work, job, self.environment.now - started)
        ends.append((team, count, self.environment.now))
        self.busy_until[team.cluster.name] = self.environment.now

    def _waking(self, cluster: str) -> float:
        """Seconds until the cores of a cluster run, if they have idled for so long that they sleep."""
        sleep = self.soc.file.threading.sleep
        idle = self.environment.now - self.busy_until[cluster]
        return sleep.wake_us.value * MICRO if sleep and idle > sleep.after_us.value * MICRO else 0.0

    def _job(self, kernel: PlannedKernel, team: Team, count: int, work: Work) -> Job:
        cluster = team.cluster
        clock = cluster.clock_ghz.value * GIGA
        cached = work.bytes_at("l2") / cluster.l2.bytes_per_cycle.value
        if cluster.l3_bytes_per_cycle is not None:
            cached += work.bytes_at("l3") / cluster.l3_bytes_per_cycle.value
        if cluster.remote_bytes_per_cycle is not None:
            cached += work.bytes_at("remote") / cluster.remote_bytes_per_cycle.value
        job = Job(f"{cluster.name} x{count}", count, work.timing.cycles / clock, cached / clock + work.walk_s,
                  work.bytes_at("dram"),
                  cluster.dram_gb_per_s.value * GIGA, cluster.memory_overlap.value, work.bytes_at("l3"))
        if self.soc.file.power:
            job.work_j = sum(self._energy(team, work, 0.0).values())
            job.clock_w = sum(self._energy(team, work, 1.0).values()) - job.work_j
        return job

    def _energy(self, team: Team, work: Work, seconds: float) -> dict[str, float]:
        """Rail energy of one thread's work that takes ``seconds``."""
        power = self.soc.file.power
        assert power is not None
        cycles = seconds * team.cluster.clock_ghz.value * GIGA
        moved = {level: work.bytes_at(level) for level in ("l2", "l3", "dram")} | {"l1": work.l1_bytes}
        moved["l3"] += work.bytes_at("remote")
        dram = self.soc.file.dram.energy_pj_per_byte
        if dram is None:
            raise InputError("the key is missing", key="dram.energy_pj_per_byte", expected="a value for it")
        return {f"core_{team.cluster.name}": sum(core_energy_j(power, team.cluster, cycles,
                                                               work.timing.instructions).values()),
                **memory_energy_j(power, dram.value, moved)}

    def _account(self, kernel: PlannedKernel, team: Team, count: int, work: Work, job: Job, seconds: float) -> None:
        tally = self.tallies[kernel.step.name]
        cycles = seconds * team.cluster.clock_ghz.value * GIGA
        memory_cycles = max(0.0, cycles - work.timing.cycles)
        add(tally.cycles, {**work.timing.breakdown, "stall_memory": memory_cycles}, count)
        remote = {"remote": work.bytes_at("remote")} if team.cluster.remote_bytes_per_cycle else {}
        add(tally.bytes, {"l1": work.l1_bytes} | {lv: work.bytes_at(lv) for lv in ("l2", "l3", "dram")} | remote, count)
        add(tally.instructions, work.timing.instructions, count)
        bound = work.timing.bound if job.execute_s >= job.transfer_s and job.speed >= 1.0 else _memory_bound(work)
        add(tally.bounds, {bound: seconds * count})
        if self.soc.file.power:
            add(tally.energy_j, self._energy(team, work, seconds), count)

    def result(self) -> Result:
        """The record of the run, all heads."""
        power = self.soc.file.power
        efficiency = power.supply_efficiency.value if power else 1.0
        records = [self._record(step, self.tallies[step.name], efficiency)
                   for step in self.pipeline.steps if step.name in self.tallies]
        latency = sum(r.latency_s for r in records)
        components: dict[str, float] | None = {} if power else None
        if power and components is not None:
            for record in records:
                add(components, record.energy_j or {})
            components["idle"] = power.idle_w.value * latency
            components["active"] = power.active_w.value * latency
        return Result(
            self.soc.name, self.pipeline.name, self.workload, self.threads,
            "calibrated" if self.soc.file.calibration else "projected", latency, components, tuple(records),
            events=tuple(self._events()), samples=tuple(self._samples(efficiency)), assumptions=self._assumptions(),
            not_modelled=() if power else ("energy: the machine file has no power section",),
            calibration=self.soc.file.calibration,
            details={"streams": {f"{s.step.name}/{s.call.routine}": s.stream.name for s in self.kernels},
                     "ceilings": self._ceilings()})

    def _ceilings(self) -> dict[str, float]:
        """What no step can exceed: instructions dispatched by the cores that take part, and DRAM traffic.

        None are known of cores that are described by measured rates.
        """
        issue = 0.0
        for team in self.teams:
            core = self.soc.core(team.cluster)
            if isinstance(core, MeasuredCore):
                return {}
            issue += team.threads * team.cluster.clock_ghz.value * core.dispatch_width.value
        return {"instructions_per_s": issue * GIGA,
                "dram_bytes_per_s": self.soc.file.dram.bandwidth_gb_per_s.value * GIGA}

    def _record(self, step: Step, tally: Tally, efficiency: float) -> StepRecord:
        energy = {key: e / efficiency for key, e in tally.energy_j.items()} if self.soc.file.power else None
        bound = max(tally.bounds, key=lambda b: (tally.bounds[b], b)) if tally.bounds else "nothing to do"
        serial = any(c.threading == "serial" for c in step.invocations) and self.threads > 1
        return StepRecord(step.name, step.part, tally.start_s, tally.latency_s, energy, tally.cycles, tally.bytes,
                        tally.instructions, f"serial, {bound}" if serial else bound)

    def _events(self) -> list[Event]:
        """The timeline of the first head, equal neighbours merged."""
        events: list[Event] = []
        last: dict[str, int] = {}
        for segment in self.memory.segments:
            for track, name in segment.tracks.items():
                at = last.get(track)
                if at is not None and events[at].name == name and events[at].end_s == segment.start_s:
                    events[at] = Event(track, name, events[at].start_s, segment.end_s)
                else:
                    if at is not None and events[at].end_s < segment.start_s:
                        events.append(_waiting(track, events[at].end_s, segment.start_s))
                    last[track] = len(events)
                    events.append(Event(track, name, segment.start_s, segment.end_s))
        end = self.memory.segments[-1].end_s if self.memory.segments else 0.0
        return events + [_waiting(t, events[at].end_s, end) for t, at in last.items() if events[at].end_s < end]

    def _samples(self, efficiency: float) -> list[Sample]:
        power = self.soc.file.power
        samples = []
        for segment in self.memory.segments:
            samples.append(Sample("dram_gb_per_s", segment.start_s, segment.dram_bytes_per_s / GIGA))
            if power:
                base = power.idle_w.value + power.active_w.value
                samples.append(Sample("power_w", segment.start_s, base + segment.power_w / efficiency))
        return samples

    def _assumptions(self) -> tuple[str, ...]:
        shares = "chunks of rows on demand" if self.dynamic else "equal shares of the rows, fixed"
        return (
            f"{self.threads} threads, one per core, {shares}; a barrier after every parallel kernel call",
            "heads run one after another; events and samples show the first one",
            *(["one query: matrix times vector, the threads share rows of K and of V^T, which lies in memory so"]
              if any(kernel.call in kernel.step.one_query for kernel in self.kernels) else []),
            "caches replace at random; reuse distances are those of whole-matrix ops in order",
            *(f"{routine} {_instead(self.soc.file.substitutes[routine])}, as the machine file says"
              for routine in dict.fromkeys(call.routine for step in self.pipeline.steps
                                             for call in invocations_of(step, self.workload, self.soc))
              if routine in self.soc.file.substitutes),
            *(["a causal mask saves no work: these pipelines compute whole matrices"] if self.workload.causal else []),
            *(f"{step.name} is not in the timed region: {step.untimed}"
              for step in self.pipeline.steps if not step.invocations),
        )


def _waiting(track: str, start_s: float, end_s: float) -> Event:
    return Event(track, "wait", start_s, end_s, "wait_barrier")


def _instead(routines: list[str]) -> str:
    return f"runs as {' and '.join(routines)}" if routines else "was done before the timed region"


def _memory_bound(work: Work) -> str:
    return max(("l2", "l3", "remote", "dram"), key=work.bytes_at)
