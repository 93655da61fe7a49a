"""Threads that share DRAM: hand-counted cases."""

from __future__ import annotations

import itertools

import pytest
import simpy
from hypothesis import given
from hypothesis import strategies as st

from intsim.machines.shared_memory import Job, Segments, SharedMemory, Sharing, exposed, fair_level, run_queues


def finish_times(jobs: list[Job], bandwidth: float) -> list[float]:
    environment = simpy.Environment()
    heard = Segments()
    sharing = Sharing({"dram": bandwidth}, [heard])
    memory = SharedMemory(environment, sharing)
    ends = [0.0] * len(jobs)

    def worker(i: int, job: Job):
        yield from memory.execute(job)
        ends[i] = environment.now

    for i, job in enumerate(jobs):
        environment.process(worker(i, job))
    environment.run()
    sharing.close(environment.now)
    moved = sum(s.dram_bytes_per_s * (s.end_s - s.start_s) for s in heard.segments)
    assert moved == pytest.approx(sum(j.weight * j.dram_bytes for j in jobs))
    return ends


def job(execute: float, dram_bytes: float, overlap: float = 1.0, weight: int = 1, limit: float = 10.0) -> Job:
    return Job("core", "work", weight, execute, 0.0, dram_bytes, limit, overlap)


def test_alone_it_takes_the_longer_and_what_does_not_hide() -> None:
    assert exposed(3.0, 2.0, 1.0) == 3.0
    assert exposed(3.0, 2.0, 0.0) == 5.0
    assert exposed(3.0, 2.0, 0.5) == 4.0
    assert finish_times([job(3.0, 20.0, overlap=0.5)], bandwidth=100.0) == [pytest.approx(4.0)]


def test_two_streams_share_equally() -> None:
    # Each asks for 10 B/s of 10 B/s: both get 5 and take twice as long.
    assert finish_times([job(0.0, 10.0), job(0.0, 10.0)], 10.0) == pytest.approx([2.0, 2.0])


def test_the_rest_speeds_up_when_one_ends() -> None:
    # 5 B/s each until the short one has moved its 5 B at t = 1; the other has 15 B left at 10 B/s.
    assert finish_times([job(0.0, 5.0), job(0.0, 20.0)], 10.0) == pytest.approx([1.0, 2.5])


def test_a_thread_that_computes_keeps_its_small_demand() -> None:
    # It asks for 1 B/s (10 B in 10 s); the other gets the remaining 9 of its 10 B/s.
    assert finish_times([job(10.0, 10.0), job(0.0, 45.0)], 10.0) == pytest.approx([10.0, 5.0])


def test_equal_threads_are_one_job_with_a_weight() -> None:
    four = finish_times([job(0.0, 10.0) for _ in range(4)], 10.0)
    assert finish_times([job(0.0, 10.0, weight=4)], 10.0) == pytest.approx([four[0]])


@given(st.lists(st.tuples(st.floats(0.01, 100.0), st.integers(1, 8)), min_size=1, max_size=6), st.floats(0.1, 500.0))
def test_fair_shares_use_the_bandwidth_and_no_more(demands: list[tuple[float, int]], bandwidth: float) -> None:
    level = fair_level(demands, bandwidth)
    used = sum(weight * min(demand, level) for demand, weight in demands)
    wanted = sum(weight * demand for demand, weight in demands)
    assert used == pytest.approx(min(bandwidth, wanted))


@given(st.lists(st.tuples(st.floats(0.0, 5.0), st.floats(0.1, 50.0)), min_size=1, max_size=4), st.floats(1.0, 40.0),
       st.floats(1.01, 3.0))
def test_more_bandwidth_is_never_slower(work: list[tuple[float, float]], bandwidth: float, factor: float) -> None:
    slow = max(finish_times([job(e, b) for e, b in work], bandwidth))
    fast = max(finish_times([job(e, b) for e, b in work], bandwidth * factor))
    assert fast <= slow * (1 + 1e-9)


def test_a_job_shorter_than_the_clock_resolves_ends() -> None:
    environment = simpy.Environment()
    memory = SharedMemory(environment, Sharing({"dram": 10.0}))

    def worker():
        yield from memory.execute(job(1e3, 0.0))
        yield from memory.execute(job(1e-14, 0.0))  # 1000 s + 10 fs is 1000 s in float64

    process = environment.process(worker())
    for _ in range(100):
        if process.processed:
            break
        environment.step()
    assert process.processed
    assert environment.now == 1e3


KINDS = st.tuples(st.floats(0.0, 5.0), st.floats(0.0, 50.0), st.integers(1, 64))


@given(st.lists(st.lists(KINDS, max_size=3), min_size=1, max_size=3), st.floats(1.0, 400.0), st.floats(0.0, 1.0))
def test_queues_give_what_processes_give(work: list[list[tuple[float, float, int]]], bandwidth: float,
                                         start: float) -> None:
    def jobs() -> list[list[Job]]:
        return [[job(e, b, weight=w) for e, b, w in queue] for queue in work]

    environment, of_processes, of_queues = simpy.Environment(start), Segments(), Segments()
    sharing = Sharing({"dram": bandwidth}, [of_processes])
    memory = SharedMemory(environment, sharing)

    def worker(queue: list[Job]):
        for one in queue:
            yield from memory.execute(one)

    processes, queued = jobs(), jobs()
    environment.run(until=environment.all_of([environment.process(worker(queue)) for queue in processes]))
    sharing.close(environment.now)
    assert run_queues(queued, Sharing({"dram": bandwidth}, [of_queues]), start) == environment.now
    assert [(s.start_s, s.end_s) for s in of_queues.segments] == [(s.start_s, s.end_s) for s in of_processes.segments]
    assert [s.dram_bytes_per_s for s in of_queues.segments] == pytest.approx(
        [s.dram_bytes_per_s for s in of_processes.segments])
    for one, other in zip(itertools.chain(*queued), itertools.chain(*processes), strict=True):
        assert one.held_s.get("dram", 0.0) == other.held_s.get("dram", 0.0)


@given(st.lists(st.lists(KINDS, max_size=3), min_size=1, max_size=3), st.floats(1.0, 4000.0), st.floats(0.0, 1.0))
def test_queues_end_alike_whether_anyone_listens(work: list[list[tuple[float, float, int]]], bandwidth: float,
                                                 start: float) -> None:
    found = []
    for listeners in ([], [Segments()]):
        queues, ended = [[job(e, b, weight=w) for e, b, w in queue] for queue in work], []
        last = run_queues(queues, Sharing({"dram": bandwidth}, listeners), start, ended)
        place = {id(one): at for at, one in enumerate(itertools.chain(*queues))}
        found.append((last, [(end_s, place[id(one)], one.held_s) for end_s, one in ended]))
    assert found[0] == found[1]
