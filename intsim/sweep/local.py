"""Doing tasks in processes of this machine."""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process

from intsim.sweep.work import LOST, Record, do_tasks

Task = tuple[str, str]
MOST = 32
"""Tasks of a chunk, half a second of SMs that differ."""


def start_worker() -> None:
    """Leave Ctrl-C to the parent, keep to one core, and end when the parent is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ["NUMBA_NUM_THREADS"] = "1"  # numba is not imported yet
    parent = parent_process()
    assert parent is not None

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def chunks_of(tasks: Sequence[Task], workers: int) -> deque[list[Task]]:
    """Tasks in runs of neighbours, which share machines: some per worker, so that they end together.

    No more than are done in a moment: what is under way is lost when the sweep is killed, and waited for at Ctrl-C.
    """
    size = max(1, min(MOST, len(tasks) // (8 * workers)))
    return deque(list(tasks[start:start + size]) for start in range(0, len(tasks), size))


def do_in_processes(tasks: Sequence[Task], workers: int) -> Iterator[list[Record]]:
    """The records of tasks, as they come; with one worker they are done in this process.

    When a process dies, what was in flight is done again one by one; a task that kills its process alone as well gets
    a record that says so.
    """
    if workers == 1:
        yield from map(do_tasks, chunks_of(tasks, 1))
        return
    waiting, suspects = chunks_of(tasks, workers), list[Task]()
    while waiting:
        suspects += yield from _until_one_dies(waiting, workers)
    yield from _one_by_one(suspects)


def _pool(workers: int) -> ProcessPoolExecutor:
    """Processes forked from one that has the modules loaded: they start at once and share its memory."""
    context = get_context("forkserver")
    context.set_forkserver_preload(["intsim.sweep.work"])
    return ProcessPoolExecutor(workers, mp_context=context, initializer=start_worker)


def _until_one_dies(waiting: deque[list[Task]], workers: int) -> Generator[list[Record], None, list[Task]]:
    """Work through the chunks; returns the tasks that were in flight when a process died."""
    in_flight: dict[Future[list[Record]], list[Task]] = {}
    pool = _pool(workers)
    try:
        while waiting or in_flight:
            while waiting and len(in_flight) < 3 * workers:
                future = pool.submit(do_tasks, waiting[0])
                in_flight[future] = waiting.popleft()
            finished, _ = wait(in_flight, return_when=FIRST_COMPLETED)
            for future in finished:
                records = future.result()
                del in_flight[future]
                yield records
    except BrokenProcessPool:
        pass
    finally:
        pool.shutdown(cancel_futures=True)
    return [task for chunk in in_flight.values() for task in chunk]


def _one_by_one(suspects: list[Task]) -> Iterator[list[Record]]:
    while suspects:
        with _pool(1) as pool:
            while suspects:
                task = suspects.pop(0)
                try:
                    yield pool.submit(do_tasks, [task]).result()
                except BrokenProcessPool:
                    yield [{"task": task[0], "error": LOST}]
                    break
