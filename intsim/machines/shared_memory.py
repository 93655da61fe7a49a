"""Threads that compute and share the bandwidth of the last-level cache and of DRAM: of SimPy's, or queues of jobs.

A job is what a thread does between two synchronisations. Alone it takes the longer of its execution and its transfers,
plus the part of the shorter one that does not overlap. Where the threads together ask for more than a shared memory
sustains, its bandwidth is shared max-min fairly and a job that gets less than it asks for runs slower in proportion.
Everything is piecewise constant between starts and ends of jobs, so the simulation steps from one to the next.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import TYPE_CHECKING, Any, NamedTuple

from intsim.machines.events import Listener, Segment

if TYPE_CHECKING:
    import simpy  # a GPU's queues run without it

SURELY = 1.0 - 1e-9
"""Of a bandwidth, what is asked for is surely there, however sums are rounded."""


@dataclass(eq=False)
class Job:
    """Work of ``weight`` equal threads that start together.

    Attributes:
        track: for the timeline (``big x4``); label: what it does there.
        execute_s: time of its instructions with everything in L1.
        cached_s: transfers from L2 and L3.
        dram_bytes: per thread, both directions; dram_limit: bytes per second that its core sustains alone.
        overlap: share of the shorter of execution and transfers that hides behind the longer.
        l3_bytes: per thread, both directions, part of ``cached_s``.
        dram_time: of DRAM for one of the bytes, over that for a byte of a run of loads or of stores alone.
        held_s: seconds that a shared memory held it back, by memory.
        changed: what it waits for beside its end: that its speed, or what holds it, is another.
        clock_w: power of one thread while the job runs, at the rails; work_j: energy of its work, however slow.
        sources: in a thread, each of which gets as much as any other of what is short: the blocks on an SM.
        transfer_s: transfers of the job alone on the machine; alone_s: its duration there.
        demands: bytes per second that a thread asks of each shared memory when it runs alone; of DRAM, of loads alone.
    """

    track: str
    label: str
    weight: int
    execute_s: float
    cached_s: float
    dram_bytes: float
    dram_limit: float
    overlap: float
    l3_bytes: float = 0.0
    dram_time: float = 1.0
    clock_w: float = 0.0
    work_j: float = 0.0
    sources: float = 1.0
    remaining: float = field(default=1.0, init=False)
    speed: float = field(default=1.0, init=False)
    held_by: str = field(default="", init=False)
    held_s: dict[str, float] = field(default_factory=dict, init=False)
    changed: simpy.Event | None = field(default=None, init=False)
    transfer_s: float = field(init=False)
    alone_s: float = field(init=False)
    demands: dict[str, float] = field(init=False)

    def __post_init__(self) -> None:
        self.transfer_s = self.cached_s + self.dram_bytes / self.dram_limit
        self.alone_s = alone_s = float(exposed(self.execute_s, self.transfer_s, self.overlap))
        self.demands = {"l3": self.l3_bytes / alone_s,
                        "dram": self.dram_bytes * self.dram_time / alone_s} if alone_s else {}

    def spend(self, seconds: float, speed: float, held_by: str) -> None:
        """Go on for so long at a speed to which a memory may have held it."""
        if held_by:
            self.held_s[held_by] = self.held_s.get(held_by, 0.0) + seconds
        self.remaining = max(0.0, self.remaining - seconds * speed / self.alone_s)

    @property
    def power_w(self) -> float:
        """Power of one thread at the speed at which the job runs, at the rails."""
        return self.clock_w + self.work_j * self.speed / self.alone_s


def exposed(execute_s: Any, transfer_s: Any, overlap: Any) -> Any:
    """Duration of execution and transfers of which ``overlap`` of the shorter hides behind the longer.

    Floats or arrays of them: the clock asks for one job, a fit for all runs at once.
    """
    if (longer := execute_s >= transfer_s) is True:
        return execute_s + (1.0 - overlap) * transfer_s
    if longer is False:
        return (1.0 - overlap) * execute_s + transfer_s
    execution, transfer = exposed_shares(execute_s, transfer_s, overlap)
    return execution * execute_s + transfer * transfer_s


def exposed_shares(execute_s: Any, transfer_s: Any, overlap: Any) -> tuple[Any, Any]:
    """The share of execution, and of transfers, that a job's duration consists of."""
    longer = execute_s >= transfer_s
    left = 1.0 - overlap
    return longer + left * (1 - longer), (1 - longer) + left * longer


class Segments(Listener):
    """Keeps the spans that it hears of."""

    def __init__(self) -> None:
        self.segments: list[Segment] = []

    def segment(self, event: Segment) -> None:
        """Keep one."""
        self.segments.append(event)


class Sharing:
    """The jobs that run, and how fast each does; it tells of every span, because it knows of every start and end.

    Args:
        bandwidth: bytes per second by memory (``l3``, ``dram``); one that is not named is never short.
        listeners: told of every span in which nothing starts or ends.
    """

    def __init__(self, bandwidth: Mapping[str, float], listeners: Sequence[Listener] = ()) -> None:
        self.bandwidth = bandwidth
        self.listeners = listeners
        self.jobs: list[Job] = []
        self._since = 0.0

    def on_trial(self) -> Sharing:
        """The same from now on, of which no one is told until it is accepted."""
        found = Sharing(self.bandwidth, [Segments()] if self.listeners else [])
        found._since = self._since
        return found

    def accept(self, trial: Sharing) -> None:
        """What went on in a trial did happen."""
        self._since = trial._since
        for heard in trial.listeners:
            assert isinstance(heard, Segments)
            for segment in heard.segments:
                for listener in self.listeners:
                    listener.segment(segment)

    def start(self, job: Job, now: float) -> list[Job]:
        """A job starts; the jobs whose speed, or what holds them, is another from then on."""
        self.close(now)
        self.jobs.append(job)
        return self._share()

    def end(self, job: Job, now: float) -> list[Job]:
        """A job ends, or is given up; as ``start``."""
        self.close(now)
        self.jobs.remove(job)
        return self._share()

    def _share(self) -> list[Job]:
        before = []
        for job in self.jobs:
            before.append((job, job.speed, job.held_by))
            job.speed, job.held_by = 1.0, ""
        for memory, bandwidth in self.bandwidth.items():
            asked = [(job.demands[memory] / job.sources, job.weight * job.sources) for job in self.jobs]
            level = fair_level(asked, bandwidth)
            if level == inf:
                continue
            for job, (demand, _) in zip(self.jobs, asked, strict=True):
                if demand > level and level / demand < job.speed:
                    job.speed, job.held_by = level / demand, memory
        return [job for job, speed, held_by in before if job.speed != speed or job.held_by != held_by]

    def close(self, now: float) -> None:
        """The span ends that began at the last start or end."""
        if self.listeners and now > self._since:
            segment = Segment(self._since, now, {j.track: j.label for j in self.jobs},
                              sum(j.weight * j.power_w for j in self.jobs),
                              sum(j.weight * j.dram_bytes / j.alone_s * j.speed for j in self.jobs))
            for listener in self.listeners:
                listener.segment(segment)
        self._since = now


class SharedMemory:
    """Memories that SimPy's processes share.

    Args:
        environment: the simulation's clock.
        sharing: who runs, and how fast.
    """

    def __init__(self, environment: simpy.Environment, sharing: Sharing) -> None:
        self.environment = environment
        self._sharing = sharing

    def execute(self, job: Job, called: simpy.Event | None = None) -> Generator[simpy.Event, object, float]:
        """Run a job to its end, or until its threads are called away (a SimPy process); what is left of it, of 1."""
        if job.alone_s <= 0.0:
            return 0.0
        if called is not None and called.triggered:
            return 1.0
        _tell(self._sharing.start(job, self.environment.now))
        while called is None or not called.processed:
            started, speed, held_by = self.environment.now, job.speed, job.held_by
            end, changed = self.environment.timeout(job.remaining * job.alone_s / speed), self.environment.event()
            job.changed = changed
            yield end | changed if called is None else end | changed | called
            job.spend(self.environment.now - started, speed, held_by)
            if end.processed:  # and not whether nothing remains: late in a run, a short time does not move the clock
                job.remaining = 0.0
                break
        _tell(self._sharing.end(job, self.environment.now))
        return job.remaining


def _tell(jobs: Sequence[Job]) -> None:
    """Wake those that wait at another speed than they have; the others go on: most jobs hold no one up."""
    for job in jobs:
        if job.changed is not None and not job.changed.triggered:
            job.changed.succeed()


def run_queues(queues: Sequence[Sequence[Job]], sharing: Sharing, now: float,
               ended: list[tuple[float, Job]] | None = None) -> float:
    """Run queues side by side from ``now`` on, the jobs of each one after another; when the last one ends.

    ``ended`` is given the jobs and when they end, in that order.

    What a process for each queue gives with ``SharedMemory``, to the last bit: of jobs that are all known beforehand
    nothing has to be waited for, so that their ends are only to be put in order.
    """
    waiting = [deque([job for job in queue if job.alone_s > 0.0]) for queue in queues]
    if not sharing.listeners and _never_short(waiting, sharing.bandwidth):
        return _run_undisturbed(waiting, sharing, now, ended)
    running: dict[int, _Stretch] = {}
    due = list(range(len(waiting)))
    while True:
        changed: list[Job] = []
        for place in due:
            if place in running:
                stretch = running.pop(place)
                stretch.spend(now)
                stretch.job.remaining = 0.0
                changed += sharing.end(stretch.job, now)
                if ended is not None:
                    ended.append((now, stretch.job))
            if waiting[place]:
                job = waiting[place].popleft()
                changed += [other for other in sharing.start(job, now) if other is not job]
                running[place] = _Stretch.of(job, now)
        for place in [place for place, one in running.items() if any(job is one.job for job in changed)]:
            stretch = running.pop(place)  # of those that end together, the one that last changed is the last
            stretch.spend(now)
            running[place] = _Stretch.of(stretch.job, now)
        if not running:
            break
        now = min(stretch.until for stretch in running.values())
        due = [place for place, stretch in running.items() if stretch.until == now]
    sharing.close(now)
    return now


def _never_short(queues: Sequence[Sequence[Job]], bandwidth: Mapping[str, float]) -> bool:
    """Whether every memory has what the greediest jobs of all queues ask for together."""
    for memory, most in bandwidth.items():
        asked = sum([max([job.demands[memory] * job.weight for job in queue], default=0.0) for queue in queues])
        if asked > SURELY * most:
            return False
    return True


def _run_undisturbed(queues: Sequence[Sequence[Job]], sharing: Sharing, now: float,
                     ended: list[tuple[float, Job]] | None) -> float:
    """``run_queues`` where no job waits for a memory and no one listens."""
    ends: list[tuple[float, float, int, Job]] = []
    for place, queue in enumerate(queues):
        at = now
        for job in queue:
            job.remaining, began, at = 0.0, at, at + job.alone_s
            ends.append((at, began, place, job))
    ends.sort(key=lambda end: end[:3])
    if ended is not None:
        ended += [(at, job) for at, _, _, job in ends]
    last = ends[-1][0] if ends else now
    sharing.close(last)
    return last


class _Stretch(NamedTuple):
    """A job at a speed: since when, and until when if nothing changes."""

    job: Job
    since: float
    speed: float
    held_by: str
    until: float

    @classmethod
    def of(cls, job: Job, now: float) -> _Stretch:
        return cls(job, now, job.speed, job.held_by, now + job.remaining * job.alone_s / job.speed)

    def spend(self, now: float) -> None:
        self.job.spend(now - self.since, self.speed, self.held_by)


def fair_level(demands: list[tuple[float, float]], bandwidth: float) -> float:
    """The rate to which max-min fairness caps each thread; infinite when all demands fit.

    Args:
        demands: bytes per second of a thread, and how many such threads.
        bandwidth: bytes per second to share.
    """
    left, threads = bandwidth, sum([weight for _, weight in demands])
    for demand, weight in sorted(demands):
        if demand * threads > left:
            return left / threads
        left -= demand * weight
        threads -= weight
    return inf
