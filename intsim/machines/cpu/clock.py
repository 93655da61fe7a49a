"""The clock of a CPU machine: kernel by kernel, each thread at its share.

Threads that take chunks, or are moved, are SimPy's processes. Of fixed shares that end where they began all jobs are
known beforehand, so that their ends only have to be put in order.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from typing import TypeVar

import simpy

from intsim.machines.cpu.choice import PlannedKernel
from intsim.machines.cpu.fusion import Fusion, RowBlock
from intsim.machines.cpu.jobs import JobEnergy, alone_s, energy_of, job_of, spent
from intsim.machines.cpu.migration import Crew, Ends, Group, Idle
from intsim.machines.cpu.on_demand import HandOut
from intsim.machines.cpu.plan import BlockShare, CpuPlan, Share
from intsim.machines.cpu.system import Team
from intsim.machines.cpu.work import BEYOND, Work
from intsim.machines.events import KernelEnded, Listener, Moved, Waited, WorkDone
from intsim.machines.shared_memory import Job, SharedMemory, Sharing, run_queues

Process = Generator[simpy.Event, object, None]
WorkOf = Callable[[Team], Work]
"""What a thread of a team has to do."""

Piece = tuple[RowBlock, int]
"""A block of rows, and the place of one of its kernels."""

WHOLE = "run", 0
"""Of a plan's seconds, those of all of it."""

Chunk = TypeVar("Chunk")
Taking = Callable[[float], Chunk | None]
"""The next chunk for a thread that is free now; None where there is no more for it."""


class Clock:
    """One run of a plan's kernels, for one of the heads; it tells the listeners what happens."""

    def __init__(self, plan: CpuPlan, listeners: Sequence[Listener]) -> None:
        self.plan, self.soc, self.listeners = plan, plan.system.soc, listeners
        shared = {"dram": self.soc.dram.bandwidth_bytes_per_s}
        if self.soc.l3 and self.soc.l3.bandwidth_bytes_per_s:
            shared["l3"] = self.soc.l3.bandwidth_bytes_per_s
        self.sharing = Sharing(shared, [one for one in listeners if type(one).segment is not Listener.segment])
        self.heard = bool(self.sharing.listeners) or any(type(one).work_done is not Listener.work_done
                                                         for one in listeners)
        self.now = 0.0
        self.busy_until = dict.fromkeys((team.cluster.name for team in plan.teams), 0.0)
        self.caller_busy_until = 0.0

    def run(self) -> None:
        """Run all kernels."""
        for position, kernel in enumerate(self.plan.one_by_one):
            self._kernel(position, kernel)
        if self.plan.fusion:
            self._blocks(self.plan.fusion)
        self.sharing.close(self.now)

    def _kernel(self, position: int, kernel: PlannedKernel) -> None:
        started = self.now
        pages = self.plan.layout.pages(self.plan.system, self.plan.teams[0], kernel)
        if pages:
            self._by_caller(kernel, pages.taking)
        began, shares = self.now, self.plan.shares(kernel)
        work = partial(self.plan.work, position=position)
        ends = self._known_beforehand(kernel, shares, work) or self._as_processes(kernel, shares, work)
        counter = self.plan.counter_s(kernel)
        if (free := began + counter) > self.now:
            self.now += free - self.now
        else:
            counter = 0.0
        finished = self.now
        self._tell_waits(kernel.step.name, ends, kernel.repeat)
        if kernel.threaded and self.plan.threads > 1:
            self._barrier()
        barrier = self.soc.threading.barrier_s if self.now > finished else 0.0
        waking = self.now - finished - barrier
        if pages:
            self._by_caller(kernel, pages.giving_back)
        self._tell(KernelEnded(kernel.step.name, started, (self.now - started) * kernel.repeat,
                               barrier * kernel.repeat, waking * kernel.repeat, ends.last, counter * kernel.repeat))

    def _by_caller(self, kernel: PlannedKernel, work: Work) -> None:
        """What the calling thread does before or after a kernel, alone."""
        self._side_by_side(kernel, [Share(self.plan.teams[0], 1, [])], [work], self.now, threaded=False)

    def _known_beforehand(self, kernel: PlannedKernel, shares: Sequence[Share],
                          work: Callable[..., Work]) -> Ends | None:
        """Run shares of one chunk each that begin at the same time; None where they do not, or threads are moved."""
        wakings = {self._waking_s(kernel.threaded, share.team, self.now) for share in shares}
        if len(wakings) > 1 or self.plan.on_demand(kernel):
            return None
        works = [work(share.team, units=share.chunks[0], keys=share.keys) for share in shares]
        return self._side_by_side(kernel, shares, works, self.now + wakings.pop(), kernel.threaded)

    def _side_by_side(self, kernel: PlannedKernel, shares: Sequence[Share], works: Sequence[Work], began: float,
                      threaded: bool) -> Ends | None:
        """Run a piece of work for each of some groups of threads; None where any of them would be moved."""
        jobs = [self._job(share.team, share.threads, kernel.step.name, work)
                for share, work in zip(shares, works, strict=True)]
        trial, ended = self.sharing.on_trial(), [(began, job) for job, _ in jobs if job.alone_s <= 0.0]
        now = run_queues([[job] for job, _ in jobs], trial, began, ended)
        places = {job: at for at, (job, _) in enumerate(jobs)}
        order = [(end_s, places[job]) for end_s, job in ended]
        if len(shares) > 1 and self._moves([(shares[at].team, end_s) for end_s, at in order]):
            return None
        self.sharing.accept(trial)
        self.now, ends = now, Ends()
        for end_s, at in order:
            share, (job, energy) = shares[at], jobs[at]
            ends.idle.append(Idle(share.team, share.threads, end_s))
            self._end(share.team, end_s, threaded)
            if self.heard:
                self._tell(_work_done(kernel.step.name, kernel.repeat, share.team, share.threads, works[at], job,
                                      energy, end_s - began))
        return ends

    def _moves(self, ended: Sequence[tuple[Team, float]]) -> bool:
        """Whether cores were still at work so long after faster ones had ended that these take over."""
        migration, rank = self.soc.threading.migration, self.plan.teams.index
        return migration is not None and any(
            rank(slow) > rank(fast) and end_s >= first_s + migration.after_s
            for fast, first_s in ended for slow, end_s in ended)

    def _as_processes(self, kernel: PlannedKernel, shares: Sequence[Share], work: Callable[..., Work]) -> Ends:
        """Run threads that take chunks in turn, or that are moved."""
        crew, teams = self._crew(), self.plan.teams

        @cache
        def expected_s(rank: int, units: int) -> float:
            return alone_s(self.plan.system, teams[rank], work(teams[rank], units=units, keys=None))

        takes = self._takes([(share.team, share.chunks) for share in shares], expected_s)
        return self._run(crew, [self._worker(kernel, share, crew, work, take)
                                for share, take in zip(shares, takes, strict=True)])

    def _run(self, crew: Crew, workers: Sequence[Process]) -> Ends:
        """Processes side by side, until the last one ends."""
        crew.environment.run(until=crew.environment.all_of([crew.environment.process(w) for w in workers]))
        self.now = crew.environment.now
        return crew.ends

    def _blocks(self, fusion: Fusion) -> None:
        """All blocks of rows, each thread at its own; the steps share the time as they share the threads'."""
        started, busy, crew = self.now, Busy(), self._crew()
        shares, work, teams = self.plan.block_shares(), self.plan.block_work, self.plan.teams
        takes = self._takes([(share.team, share.chunks) for share in shares], lambda rank, blocks: sum(
            alone_s(self.plan.system, teams[rank], one) for block in blocks for one in work(teams[rank], block)))
        workers = [self._block_worker(share, busy, crew, take) for share, take in zip(shares, takes, strict=True)]
        ends = self._run(crew, workers)
        finished = self.now
        steps = list(dict.fromkeys(kernel.step.name for kernel in fusion.kernels[fusion.first:]))
        self._tell_waits(steps[-1], ends, fusion.repeat)
        if self.plan.threads > 1:
            self._barrier(fusion.meetings)
        barrier = fusion.meetings * self.soc.threading.barrier_s if self.now > finished else 0.0
        waking = self.now - finished - barrier
        seconds = busy.seconds
        for step in steps:
            for event in busy.heard[step]:
                self._tell(event)
            span = (finished - started) * seconds[step] / sum(seconds.values())
            after = (barrier, waking) if step == steps[-1] else (0.0, 0.0)
            self._tell(KernelEnded(step, started, (span + sum(after)) * fusion.repeat, after[0] * fusion.repeat,
                                   after[1] * fusion.repeat, ends.last))

    def _crew(self) -> Crew:
        migration = self.soc.threading.migration if len(self.plan.teams) > 1 else None
        return Crew(simpy.Environment(self.now), self.plan.teams, self.now, migration.after_s if migration else None)

    def _barrier(self, meetings: int = 1) -> None:
        since = max(self.caller_busy_until, self.busy_until[self.plan.teams[0].cluster.name])
        self.now += meetings * self.soc.threading.barrier_s + self.soc.threading.waking_s(self.now - since)
        self.caller_busy_until = self.now

    def _takes(self, chunks: Sequence[tuple[Team, list[Chunk]]],
               seconds: Callable[[int, Chunk], float]) -> list[Taking[Chunk]]:
        """How each thread, or group of equal ones, comes by its next chunk: by our runtime, which knows the seconds of
        each team's cores, where the schedule is dynamic; else from its own list, or that of a counter."""
        if not self.plan.dynamic:
            return [partial(_first, own) for _, own in chunks]
        teams, chunk_s = self.plan.teams, self.soc.threading.chunk_s
        hand_out = HandOut([teams.index(team) for team, _ in chunks], chunks[0][1],
                           lambda rank, chunk: chunk_s + seconds(rank, chunk))
        return [partial(hand_out.take, thread) for thread in range(len(chunks))]

    def _worker(self, kernel: PlannedKernel, share: Share, crew: Crew, work: Callable[..., Work],
                take: Taking[int]) -> Process:
        """A group of equal threads that work through chunks of rows."""
        group, staying, clock = crew.join(share.team, share.threads), [], crew.environment
        yield from self._wake(crew, kernel.threaded, group.team)
        while (units := take(clock.now)) is not None:
            if self.plan.dynamic and kernel.threaded:
                yield clock.timeout(self.soc.threading.chunk_s)
            staying += yield from self._do(group, crew, kernel, partial(work, units=units, keys=share.keys))
        self._leave(group, crew, kernel.threaded)
        yield clock.all_of(staying)

    def _do(self, group: Group, crew: Crew, kernel: PlannedKernel, work_of: WorkOf,
            left: float = 1.0) -> Generator[simpy.Event, object, list[simpy.Event]]:
        """What is left of some work, on whichever cores the threads are moved to; the end of those that are not."""
        staying: list[simpy.Event] = []
        memory, clock = SharedMemory(crew.environment, self.sharing), crew.environment
        while left:
            work = work_of(group.team).times(left)
            started, (job, energy) = clock.now, self._job(group.team, group.threads, kernel.step.name, work)
            rest = yield from memory.execute(job, group.called)
            if rest < 1.0 and self.heard:
                self._tell(_work_done(kernel.step.name, kernel.repeat, group.team, group.threads,
                                      work.times(1.0 - rest), job, energy, clock.now - started))
            left *= rest
            if left:
                stay = self._move(group, crew, kernel, work_of)
                staying += [clock.process(self._rest(stay, crew, kernel, work_of, left))] if stay else []
        return staying

    def _rest(self, group: Group, crew: Crew, kernel: PlannedKernel, work_of: WorkOf, left: float) -> Process:
        """Threads whose fellows were moved go on where they are."""
        staying = yield from self._do(group, crew, kernel, work_of, left)
        self._leave(group, crew)
        yield crew.environment.all_of(staying)

    def _block_worker(self, share: BlockShare, busy: Busy, crew: Crew, take: Taking[list[RowBlock]]) -> Process:
        """As ``_worker``, through the kernels of blocks of rows."""
        group, staying, clock = crew.join(share.team, share.threads), [], crew.environment
        yield from self._wake(crew, True, group.team)
        while (blocks := take(clock.now)) is not None:
            if self.plan.dynamic:
                yield clock.timeout(self.soc.threading.chunk_s)
            pieces = [(block, at) for block in blocks for at in range(len(self.plan.block_work(group.team, block)))]
            staying += yield from self._run_of_blocks(group, pieces, busy, crew)
        self._leave(group, crew)
        yield clock.all_of(staying)

    def _run_of_blocks(self, group: Group, pieces: Sequence[Piece], busy: Busy, crew: Crew,
                       left: float = 1.0) -> Generator[simpy.Event, object, list[simpy.Event]]:
        """Kernel after kernel of block after block; of the first what is left. Threads that stay do the rest beside
        those that are moved."""
        staying: list[simpy.Event] = []
        memory, clock, fusion = SharedMemory(crew.environment, self.sharing), crew.environment, self.plan.fusion
        assert fusion is not None
        for at, (block, position) in enumerate(pieces):
            step = fusion.kernels[fusion.first + position].step.name
            while left:
                work = self.plan.block_work(group.team, block)[position].times(left)
                started, (job, energy) = clock.now, self._job(group.team, group.threads, step, work)
                rest = yield from memory.execute(job, group.called)
                if rest < 1.0:
                    busy.heard.setdefault(step, []).append(_work_done(
                        step, fusion.repeat, group.team, group.threads, work.times(1.0 - rest), job, energy,
                        clock.now - started))
                left *= rest
                if left and (stay := crew.settle(group)):
                    staying.append(clock.process(self._rest_of_blocks(stay, pieces[at:], busy, crew, left)))
            left = 1.0
        return staying

    def _rest_of_blocks(self, group: Group, pieces: Sequence[Piece], busy: Busy, crew: Crew, left: float) -> Process:
        staying = yield from self._run_of_blocks(group, pieces, busy, crew, left)
        self._leave(group, crew)
        yield crew.environment.all_of(staying)

    def _job(self, team: Team, threads: int, step: str, work: Work) -> tuple[Job, JobEnergy | None]:
        energy = energy_of(self.plan.system, team, work) if self.heard else None
        return job_of(step, self.plan.system, team, threads, work, energy), energy

    def _move(self, group: Group, crew: Crew, kernel: PlannedKernel, work_of: WorkOf) -> Group | None:
        """Threads that were called go to their new cores; the group of those that stay, if any do."""
        before, stay = group.team, crew.settle(group)
        there, here = (alone_s(self.plan.system, team, work_of(team)) for team in (group.team, before))
        self._tell(Moved(kernel.step.name, before.cluster.name, group.team.cluster.name,
                         (crew.environment.now - crew.started_s) * kernel.repeat, (crew.after_s or 0.0) * kernel.repeat,
                         there / here))
        return stay

    def _waking_s(self, threaded: bool, team: Team, now: float) -> float:
        """Seconds until cores run that slept; the calling thread's own is awake."""
        idle = now - self.busy_until[team.cluster.name]
        return self.soc.threading.waking_s(idle) if threaded and self.plan.threads > 1 else 0.0

    def _wake(self, crew: Crew, threaded: bool, team: Team) -> Process:
        if waking := self._waking_s(threaded, team, crew.environment.now):
            yield crew.environment.timeout(waking)

    def _leave(self, group: Group, crew: Crew, threaded: bool = True) -> None:
        crew.end(group)
        self._end(group.team, crew.environment.now, threaded)

    def _end(self, team: Team, now: float, threaded: bool) -> None:
        if threaded:
            self.busy_until[team.cluster.name] = now
        else:
            self.caller_busy_until = now

    def _tell_waits(self, step: str, ends: Ends, repeat: int) -> None:
        for wait in ends.waits(self.now):
            cluster = wait.team.cluster
            self._tell(Waited(step, cluster.name, wait.seconds * cluster.clock_hz * wait.threads * repeat))

    def _tell(self, event: WorkDone | Waited | Moved | KernelEnded) -> None:
        for listener in self.listeners:
            event.tell(listener)


class _Total(Listener):
    """Adds up what kernels took."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def kernel_ended(self, event: KernelEnded) -> None:
        self.seconds += event.latency_s


def run_s(plan: CpuPlan) -> float:
    """Seconds of a plan, of which no one hears; found once, as several ask which of some plans is the fastest."""
    if WHOLE not in plan.seconds:
        total = _Total()
        Clock(plan, (total,)).run()
        plan.seconds[WHOLE] = total.seconds
    return plan.seconds[WHOLE]


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


def _work_done(step: str, repeat: int, team: Team, threads: int, work: Work, job: Job, energy: JobEnergy | None,
               seconds: float) -> WorkDone:
    """What equal threads did: the whole of a job, or the part until they were called away."""
    cluster = team.cluster
    moved = work.bytes_by_level
    executing = job.execute_s >= job.transfer_s and job.speed >= 1.0
    return WorkDone(
        step=step, cluster=cluster.name, threads=threads * repeat,
        cycles=work.timing.breakdown, clock_cycles=seconds * cluster.clock_hz,
        bytes={**moved, "remote": work.moved["remote"]} if cluster.remote_bytes_per_cycle else moved,
        instructions=work.timing.instructions, bound=work.timing.bound if executing else _memory_bound(work),
        seconds=seconds, energy_j=energy.over(seconds, 1.0 - job.remaining) if energy else {},
        spending=partial(spent, job, work, cluster, seconds))


def _memory_bound(work: Work) -> str:
    return max(BEYOND, key=work.moved.__getitem__)
