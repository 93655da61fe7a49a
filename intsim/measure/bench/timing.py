"""Running programs of kernel calls on pinned threads, with a barrier after each parallel call, and timing them."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from intsim.errors import InputError
from intsim.measure.bench.library import ThreadCall, as_structs

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]


@dataclass(frozen=True)
class SplitCall:
    """A kernel call split over the threads, None for a thread without rows; ``step`` is what its time counts to."""

    step: str
    calls: tuple[ThreadCall | None, ...]
    threaded: bool = True


@dataclass
class BenchProgram:
    """Calls in order, ``repeat`` times in a row within one sample; and what was measured so far.

    Attributes:
        samples: seconds of one run, in total and by step, of each undisturbed sample.
        disturbed: the same of samples in which the system took a core away from one of the threads.
    """

    calls: tuple[SplitCall, ...]
    threads: int
    repeat: int = 1
    samples: list[dict[str, float]] = field(default_factory=list)
    disturbed: list[dict[str, float]] = field(default_factory=list)
    _structs: dict[int, np.ndarray] = field(default_factory=dict)

    @property
    def steps(self) -> tuple[str, ...]:
        """The steps in order."""
        return tuple(dict.fromkeys(call.step for call in self.calls))


    def structs(self, thread: int) -> np.ndarray:
        """The calls of one thread as ``run_calls`` reads them."""
        if thread not in self._structs:
            self._structs[thread] = as_structs([s.calls[thread] for s in self.calls],
                                               [s.threaded and self.threads > 1 for s in self.calls])
        return self._structs[thread]


TOTAL = ""
"""The key of a sample's total."""


class PinnedThreads:
    """Threads that live as long as the benchmark, each pinned to a core of its own where the system allows it."""

    def __init__(self, cores: Sequence[int], run_calls: Callable[..., None], realtime: bool) -> None:
        self.cores, self.run_calls = list(cores), run_calls
        if realtime:
            require_realtime()
        self.realtime = realtime
        self.state = np.zeros(2, dtype=np.int32)
        self.pinned = True
        self._inboxes: list[queue.SimpleQueue[BenchProgram | None]] = [queue.SimpleQueue() for _ in cores]
        self._outbox: queue.SimpleQueue[tuple[list[int], bool]] = queue.SimpleQueue()
        self._workers = [threading.Thread(target=self._work, args=(i,), daemon=True) for i in range(len(cores))]

    def __enter__(self) -> PinnedThreads:
        for worker in self._workers:
            worker.start()
        return self

    def __exit__(self, *_: object) -> None:
        for inbox in self._inboxes:
            inbox.put(None)
        for worker in self._workers:
            worker.join()

    def measure(self, program: BenchProgram) -> None:
        """Run a program once and add the sample."""
        for inbox in self._inboxes[:program.threads]:
            inbox.put(program)
        results = [self._outbox.get() for _ in range(program.threads)]
        disturbed = any(lost for _, lost in results)
        stamps = next(times for times, _ in results if times)
        sample = dict.fromkeys((TOTAL, *program.steps), 0.0)
        for i, (start, end) in enumerate(pairwise(stamps)):
            seconds = (end - start) * 1e-9 / program.repeat
            sample[program.calls[i % len(program.calls)].step] += seconds
            sample[TOTAL] += seconds
        (program.disturbed if disturbed else program.samples).append(sample)

    def _work(self, index: int) -> None:
        try:
            os.sched_setaffinity(0, {self.cores[index]})
        except (AttributeError, OSError):
            self.pinned = False
        if self.realtime:
            os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
        while (program := self._inboxes[index].get()) is not None:
            self._outbox.put(self._run(program, index))

    def _run(self, program: BenchProgram, index: int) -> tuple[list[int], bool]:
        """This thread's part: the times between steps (first thread only), and whether it lost its core."""
        structs = program.structs(index)
        stamps = np.zeros(len(structs) * program.repeat + 1 if index == 0 else 0, dtype=np.int64)
        before = _switches()
        self.run_calls(structs.ctypes.data, len(structs), program.repeat, index, program.threads,
                       self.state.ctypes.data, stamps.ctypes.data)
        return stamps.tolist(), _switches() > before


def require_realtime() -> None:
    """Try real-time priority and give it back.

    Raises:
        InputError: the system has none, or does not allow it.
    """
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
    except (AttributeError, OSError) as error:
        raise InputError(f"real-time priority is refused ({getattr(error, 'strerror', None) or error})",
                         key="--realtime", expected="Linux and the right to it (root, or CAP_SYS_NICE)") from None


def _switches() -> int:
    """How often the system took the core from this thread so far; 0 where it does not say."""
    if resource is None or not hasattr(resource, "RUSAGE_THREAD"):
        return 0
    return resource.getrusage(resource.RUSAGE_THREAD).ru_nivcsw


SAMPLE_S = 2e-4
"""Shorter programs run several times per sample, so that the clock's resolution does not matter."""


def measure_all(team: PinnedThreads, programs: Iterable[BenchProgram], rounds: int,
                progress: Callable[[str], None]) -> None:
    """Visit every program in each round: one run to warm the caches, then two samples.

    Rounds spread every program over the whole time, so that what else the machine does meets all of them alike.
    """
    programs = list(programs)
    for program in programs:
        team.measure(program)
        once = min(s[TOTAL] for s in program.samples + program.disturbed)
        program.repeat = max(1, round(SAMPLE_S / once))
        program.samples.clear()
        program.disturbed.clear()
    for round_number in range(rounds):
        progress(f"round {round_number + 1} of {rounds}")
        for program in programs:
            _warm_then_two(team, program)


def _warm_then_two(team: PinnedThreads, program: BenchProgram) -> None:
    known = len(program.samples), len(program.disturbed)
    team.measure(program)
    del program.samples[known[0]:], program.disturbed[known[1]:]
    team.measure(program)
    team.measure(program)
