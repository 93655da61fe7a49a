"""The clock of a CPU machine: kernel by kernel, each thread at its share, as SimPy processes."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from typing import TypeVar

import simpy

from intsim.machines.cpu.allocation import giving_back, taken_bytes, taking
from intsim.machines.cpu.choice import PlannedKernel
from intsim.machines.cpu.fusion import Fusion, RowBlock
from intsim.machines.cpu.jobs import JobEnergy, alone_s, energy_of, job_of, spent
from intsim.machines.cpu.migration import Crew, Group
from intsim.machines.cpu.on_demand import HandOut
from intsim.machines.cpu.plan import BlockShare, CpuPlan, Share
from intsim.machines.cpu.system import Team
from intsim.machines.cpu.work import Work
from intsim.machines.events import KernelEnded, Listener, Moved, Waited, WorkDone
from intsim.machines.shared_memory import Job, SharedMemory

Process = Generator[simpy.Event, object, None]
WorkOf = Callable[[Team], Work]
"""What a thread of a team has to do."""

Chunk = TypeVar("Chunk")
Taking = Callable[[float], Chunk | None]
"""The next chunk for a thread that is free now; None where there is no more for it."""


class Clock:
    """One run of a plan's kernels, for one of the heads, in SimPy; it tells the listeners what happens."""

    def __init__(self, plan: CpuPlan, listeners: Sequence[Listener]) -> None:
        self.plan, self.soc, self.listeners = plan, plan.system.soc, listeners
        self.environment = simpy.Environment()
        shared = {"dram": self.soc.dram.bandwidth_bytes_per_s}
        if self.soc.l3 and self.soc.l3.bandwidth_bytes_per_s:
            shared["l3"] = self.soc.l3.bandwidth_bytes_per_s
        self.memory = SharedMemory(self.environment, shared, listeners)
        self.busy_until = dict.fromkeys((team.cluster.name for team in plan.teams), 0.0)
        self.caller_busy_until = 0.0

    def run(self) -> None:
        """Run all kernels."""
        self.environment.run(until=self.environment.process(self._main()))
        self.memory.finish()

    def _main(self) -> Process:
        for position, kernel in enumerate(self.plan.one_by_one):
            yield from self._kernel(position, kernel)
        if self.plan.fusion:
            yield from self._blocks(self.plan.fusion)

    def _kernel(self, position: int, kernel: PlannedKernel) -> Process:
        started = self.environment.now
        taken = taken_bytes(self.plan.system, kernel, self.plan.reuse.moves)
        if taken:
            yield from self._by_caller(kernel, taking(self.plan.system, self.plan.teams[0], taken))
        crew, shares, work = self._crew(), self.plan.shares(kernel), cache(partial(self.plan.work, position=position))
        takes = self._takes([(share.team, share.chunks) for share in shares],
                            lambda team, units: alone_s(self.soc, team, work(team, units=units, keys=None)))
        workers = [self._worker(kernel, share, crew, work, take) for share, take in zip(shares, takes, strict=True)]
        yield self.environment.all_of([self.environment.process(w) for w in workers])
        counter = self.plan.counter_s(kernel)
        if (free := crew.started_s + counter) > self.environment.now:
            yield self.environment.timeout(free - self.environment.now)
        else:
            counter = 0.0
        finished = self.environment.now
        self._tell_waits(kernel.step.name, crew, kernel.repeat)
        if kernel.threaded and self.plan.threads > 1:
            yield from self._barrier()
        barrier = self.soc.threading.barrier_s if self.environment.now > finished else 0.0
        waking = self.environment.now - finished - barrier
        if taken:
            yield from self._by_caller(kernel, giving_back(self.plan.system, self.plan.teams[0], taken))
        self._tell(KernelEnded(kernel.step.name, started, (self.environment.now - started) * kernel.repeat,
                               barrier * kernel.repeat, waking * kernel.repeat, crew.last, counter * kernel.repeat))

    def _by_caller(self, kernel: PlannedKernel, work: Work) -> Process:
        """What the calling thread does before or after a kernel, alone."""
        crew = Crew(self.environment, self.plan.teams, self.environment.now, None)
        group = crew.join(self.plan.teams[0], 1)
        yield from self._do(group, crew, kernel, lambda _: work)
        crew.end(group)
        self.caller_busy_until = self.environment.now

    def _blocks(self, fusion: Fusion) -> Process:
        """All blocks of rows, each thread at its own; the steps share the time as they share the threads'."""
        started, busy, crew = self.environment.now, Busy(), self._crew()
        shares, work = self.plan.block_shares(), cache(self.plan.block_work)
        takes = self._takes([(share.team, share.chunks) for share in shares], lambda team, blocks: sum(
            alone_s(self.soc, team, one) for block in blocks for one in work(team, block)))
        workers = [self._block_worker(share, busy, crew, take) for share, take in zip(shares, takes, strict=True)]
        yield self.environment.all_of([self.environment.process(w) for w in workers])
        finished = self.environment.now
        steps = list(dict.fromkeys(kernel.step.name for kernel in fusion.kernels[fusion.first:]))
        self._tell_waits(steps[-1], crew, fusion.repeat)
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
                                   after[1] * fusion.repeat, crew.last))

    def _crew(self) -> Crew:
        migration = self.soc.threading.migration if len(self.plan.teams) > 1 else None
        return Crew(self.environment, self.plan.teams, self.environment.now, migration.after_s if migration else None)

    def _barrier(self) -> Process:
        since = max(self.caller_busy_until, self.busy_until[self.plan.teams[0].cluster.name])
        waking = self.soc.threading.waking_s(self.environment.now - since)
        yield self.environment.timeout(self.soc.threading.barrier_s + waking)
        self.caller_busy_until = self.environment.now

    def _takes(self, chunks: Sequence[tuple[Team, list[Chunk]]],
               seconds: Callable[[Team, Chunk], float]) -> list[Taking[Chunk]]:
        """How each thread, or group of equal ones, comes by its next chunk: by our runtime, where the schedule is
        dynamic; else from its own list, or that of a counter."""
        if not self.plan.dynamic:
            return [partial(_first, own) for _, own in chunks]
        teams, chunk_s = self.plan.teams, self.soc.threading.chunk_s
        hand_out = HandOut([teams.index(team) for team, _ in chunks], chunks[0][1],
                           lambda rank, chunk: chunk_s + seconds(teams[rank], chunk))
        return [partial(hand_out.take, thread) for thread in range(len(chunks))]

    def _worker(self, kernel: PlannedKernel, share: Share, crew: Crew, work: Callable[..., Work],
                take: Taking[int]) -> Process:
        """A group of equal threads that work through chunks of rows."""
        group, staying = crew.join(share.team, share.threads), []
        yield from self._wake(kernel.threaded, group.team)
        while (units := take(self.environment.now)) is not None:
            if self.plan.dynamic and kernel.threaded:
                yield self.environment.timeout(self.soc.threading.chunk_s)
            staying += yield from self._do(group, crew, kernel, partial(work, units=units, keys=share.keys))
        self._end(group, crew, kernel.threaded)
        yield self.environment.all_of(staying)

    def _do(self, group: Group, crew: Crew, kernel: PlannedKernel, work_of: WorkOf,
            left: float = 1.0) -> Generator[simpy.Event, object, list[simpy.Event]]:
        """What is left of some work, on whichever cores the threads are moved to; the end of those that are not."""
        staying: list[simpy.Event] = []
        while left:
            work = work_of(group.team).times(left)
            started, job, energy = self.environment.now, *self._job(group, kernel.step.name, work)
            rest = yield from self.memory.execute(job, group.called)
            if rest < 1.0:
                self._tell(_work_done(kernel.step.name, kernel.repeat, group, work.times(1.0 - rest), job, energy,
                                      self.environment.now - started))
            left *= rest
            if left:
                stay = self._move(group, crew, kernel, work_of)
                staying += [self.environment.process(self._rest(stay, crew, kernel, work_of, left))] if stay else []
        return staying

    def _rest(self, group: Group, crew: Crew, kernel: PlannedKernel, work_of: WorkOf, left: float) -> Process:
        """Threads whose fellows were moved go on where they are."""
        staying = yield from self._do(group, crew, kernel, work_of, left)
        self._end(group, crew)
        yield self.environment.all_of(staying)

    def _block_worker(self, share: BlockShare, busy: Busy, crew: Crew, take: Taking[list[RowBlock]]) -> Process:
        """As ``_worker``, through the kernels of blocks of rows."""
        group, staying = crew.join(share.team, share.threads), []
        yield from self._wake(True, group.team)
        while (blocks := take(self.environment.now)) is not None:
            if self.plan.dynamic:
                yield self.environment.timeout(self.soc.threading.chunk_s)
            staying += yield from self._run_of_blocks(group, blocks, busy, crew)
        self._end(group, crew)
        yield self.environment.all_of(staying)

    def _run_of_blocks(self, group: Group, blocks: Sequence[RowBlock], busy: Busy,
                       crew: Crew) -> Generator[simpy.Event, object, list[simpy.Event]]:
        """Block after block; between two of them threads are moved, and those that stay do the rest beside them."""
        staying: list[simpy.Event] = []
        for done, block in enumerate(blocks):
            stay = crew.settle(group) if group.to else None
            if stay:
                staying.append(self.environment.process(self._rest_of_blocks(stay, blocks[done:], busy, crew)))
            yield from self._block(group, block, busy)
        return staying

    def _rest_of_blocks(self, group: Group, blocks: Sequence[RowBlock], busy: Busy, crew: Crew) -> Process:
        staying = yield from self._run_of_blocks(group, blocks, busy, crew)
        self._end(group, crew)
        yield self.environment.all_of(staying)

    def _block(self, group: Group, block: RowBlock, busy: Busy) -> Process:
        fusion = self.plan.fusion
        assert fusion is not None
        for kernel, work in zip(fusion.kernels[fusion.first:], self.plan.block_work(group.team, block), strict=True):
            started, job, energy = self.environment.now, *self._job(group, kernel.step.name, work)
            yield from self.memory.execute(job)
            busy.heard.setdefault(kernel.step.name, []).append(
                _work_done(kernel.step.name, fusion.repeat, group, work, job, energy, self.environment.now - started))

    def _job(self, group: Group, step: str, work: Work) -> tuple[Job, JobEnergy | None]:
        energy = energy_of(self.soc, group.team, work)
        return job_of(step, self.soc.dram, group.team, group.threads, work, energy), energy

    def _move(self, group: Group, crew: Crew, kernel: PlannedKernel, work_of: WorkOf) -> Group | None:
        """Threads that were called go to their new cores; the group of those that stay, if any do."""
        before = group.team
        there, here = (alone_s(self.soc, team, work_of(team)) for team in (group.to or before, before))
        stay = crew.settle(group)
        self._tell(Moved(kernel.step.name, before.cluster.name, group.team.cluster.name,
                         (self.environment.now - crew.started_s) * kernel.repeat, (crew.after_s or 0.0) * kernel.repeat,
                         there / here))
        return stay

    def _wake(self, threaded: bool, team: Team) -> Process:
        """Cores that slept run again; the calling thread's own is awake."""
        idle = self.environment.now - self.busy_until[team.cluster.name]
        if threaded and self.plan.threads > 1 and (waking := self.soc.threading.waking_s(idle)):
            yield self.environment.timeout(waking)

    def _end(self, group: Group, crew: Crew, threaded: bool = True) -> None:
        crew.end(group)
        if threaded:
            self.busy_until[group.team.cluster.name] = self.environment.now
        else:
            self.caller_busy_until = self.environment.now

    def _tell_waits(self, step: str, crew: Crew, repeat: int) -> None:
        for wait in crew.waits():
            cluster = wait.team.cluster
            self._tell(Waited(step, cluster.name, wait.seconds * cluster.clock_hz * wait.threads * repeat))

    def _tell(self, event: WorkDone | Waited | Moved | KernelEnded) -> None:
        for listener in self.listeners:
            if isinstance(event, WorkDone):
                listener.work_done(event)
            elif isinstance(event, Waited):
                listener.waited(event)
            elif isinstance(event, Moved):
                listener.moved(event)
            else:
                listener.kernel_ended(event)


def _first(chunks: list[Chunk], _: float) -> Chunk | None:
    return chunks.pop(0) if chunks else None


@dataclass
class Busy:
    """What the threads of a fused pipeline have done, by step."""

    heard: dict[str, list[WorkDone]] = field(default_factory=dict)

    @property
    def seconds(self) -> dict[str, float]:
        """Of all threads, by step."""
        return {step: sum(event.seconds * event.threads for event in events) for step, events in self.heard.items()}


def _work_done(step: str, repeat: int, group: Group, work: Work, job: Job, energy: JobEnergy | None,
               seconds: float) -> WorkDone:
    """What the threads of a group did: the whole of a job, or the part until they were called away."""
    cluster = group.team.cluster
    levels = ("l2", "l3", "dram") + (("remote",) if cluster.remote_bytes_per_cycle else ())
    executing = job.execute_s >= job.transfer_s and job.speed >= 1.0
    return WorkDone(
        step=step, cluster=cluster.name, threads=group.threads * repeat,
        cycles=work.timing.breakdown, clock_cycles=seconds * cluster.clock_hz,
        bytes={"l1": work.l1_bytes} | {level: work.bytes_at(level) for level in levels},
        instructions=work.timing.instructions, bound=work.timing.bound if executing else _memory_bound(work),
        seconds=seconds, energy_j=energy.over(seconds, 1.0 - job.remaining) if energy else {},
        spent_s=spent(job, work, cluster, seconds))


def _memory_bound(work: Work) -> str:
    return max(("l2", "l3", "remote", "dram"), key=work.bytes_at)
