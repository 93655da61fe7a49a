"""Threads that go from slow cores to fast ones that have ended, memory taken anew in each call: counted by hand."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

import intsim
from intsim.errors import InputError
from intsim.machines.cpu.allocation import giving_back, taken_bytes, taking
from intsim.machines.cpu.jobs import job_of
from intsim.machines.cpu.soc import SocMachine
from intsim.machines.events import Listener, Moved
from intsim.pipelines.registry import get_pipeline
from intsim.pipelines.spec import BLOCK_M, Pipeline
from intsim.result import Result
from tests.machines.build import SESSION, soc

BOARD = "rk3588s-uncalibrated"
CALL = intsim.Workload(2048, 2048, 128)
STAY = 500_000.0
AFTER = "threading.migration.after_us"
ALONE = {"dram.bandwidth_gb_per_s": 170.0, "l3.bandwidth_gb_per_s": 20_000.0, "threading.barrier_us": 0.0,
         "threading.sleep.wake_us": 0.0}
"""Threads that do not get into each other's way."""


def fused_rows(name: str, rows: int) -> Pipeline:
    """A fused pipeline whose blocks have so many rows."""
    found = get_pipeline(name)
    return replace(found, parameters={**found.parameters, BLOCK_M: rows})


class Moves(Listener):
    """Notes who moved."""

    def __init__(self) -> None:
        self.found: list[Moved] = []

    def moved(self, event: Moved) -> None:
        self.found.append(event)


def softmax_s(machine: SocMachine) -> float:
    """Of the softmax of ``fp32``."""
    found = machine.run(machine.plan(CALL, get_pipeline("fp32")))
    return next(record.latency_s for record in found.records if record.step == "softmax")


def shares_s(machine: SocMachine) -> tuple[float, float]:
    """Of a big core's share of that softmax, and of a little one's, where all threads take part."""
    plan = machine.plan(CALL, replace(get_pipeline("fp32"), spinning=True))
    at = next(i for i, kernel in enumerate(plan.kernels) if kernel.step.name == "softmax")
    shares = [(share.team, share.threads, plan.work(share.team, at, share.chunks[0]))
              for share in plan.shares(plan.kernels[at])]
    big, little = (job_of("", plan.system, *share, None).alone_s for share in shares)
    return big, little


@pytest.mark.parametrize("after_us", [0.0, 200.0])
def test_the_rest_of_a_little_cores_share_goes_on_where_a_big_one_has_ended(after_us: float) -> None:
    big, little = shares_s(soc(BOARD, ALONE))
    until = big + after_us * 1e-6
    assert softmax_s(soc(BOARD, ALONE | {AFTER: STAY})) == pytest.approx(little)
    assert softmax_s(soc(BOARD, ALONE | {AFTER: after_us})) == pytest.approx(until + (1.0 - until / little) * big)


def test_two_big_cores_take_two_threads_and_then_the_others() -> None:
    two = {"clusters.0.count": 2.0}
    moves, machine = Moves(), soc(BOARD, ALONE | two | {AFTER: 0.0})
    machine.run(machine.plan(CALL, get_pipeline("fp32")), [moves])
    steps = [move.step for move in moves.found]
    assert steps.count("softmax") == 2
    assert {(move.source, move.target) for move in moves.found} == {("little", "big")}
    big, little = shares_s(soc(BOARD, ALONE | two))
    first = big + (1.0 - big / little) * big
    assert softmax_s(machine) == pytest.approx(min(little, first + (1.0 - first / little) * big), rel=0.01)


def test_big_cores_that_end_one_after_another_take_all_little_ones_threads() -> None:
    """Of 171 blocks of 24 rows three threads have one more; who called while another was called went without."""
    moves, machine = Moves(), soc(BOARD, {AFTER: 1000.0})
    call = intsim.Workload(4096, 4096, 128)
    machine.run(machine.plan(call, fused_rows("int_attention@fused", 24)), [moves])
    assert len(moves.found) == 0  # a fused pipeline's are settled between blocks, and told as waits
    left, even = (machine.run(machine.plan(call, fused_rows("int_attention@fused", rows))).latency_s
                  for rows in (24, 32))
    assert left == pytest.approx(even, rel=0.1)  # 1.23 times as long


@pytest.mark.parametrize("schedule", ["static", "dynamic"])
@pytest.mark.parametrize("pipeline", ["fp32", "int_attention", "int_attention@fused"])
def test_moving_threads_changes_no_work(pipeline: str, schedule: str) -> None:
    rows = {"block_m": 48} if "fused" in pipeline else {}

    def run(after_us: float) -> Result:
        return SESSION.simulate(CALL, pipeline, BOARD, schedule=schedule, overrides={AFTER: after_us}, parameters=rows)

    moved, stayed = run(0.0), run(STAY)
    assert moved.latency_s < stayed.latency_s or schedule == "dynamic"
    for some, more in zip(moved.records, stayed.records, strict=True):
        assert sum(some.instructions.values()) == pytest.approx(sum(more.instructions.values()), rel=1e-6)
    power = [s for s in moved.samples if s.counter == "power_w"]
    ends = [*(s.time_s for s in power[1:]), moved.latency_s]
    if "fused" not in pipeline:
        assert sum(s.value * (end - s.time_s) for s, end in zip(power, ends, strict=True)) == pytest.approx(
            moved.energy_j, rel=1e-3)


def test_a_large_copy_costs_its_pages_and_a_small_one_only_zeros() -> None:
    machine = soc(BOARD)
    plan = machine.plan(intsim.Workload(4096, 4096, 128), get_pipeline("fp32"))
    second = next(kernel for kernel in plan.kernels if kernel.step.name == "pv_gemm")
    assert taken_bytes(machine.system, second, plan.reuse.moves) == 4 * 4096**2
    caller, pages = plan.teams[0], 4 * 4096**2 / 4096
    clock = caller.cluster.clock_hz
    assert taking(machine.system, caller, 4 * 4096**2).timing.cycles == pytest.approx(pages * 1.95e-6 * clock)
    assert giving_back(machine.system, caller, 4 * 4096**2).timing.cycles == pytest.approx(pages * 0.47e-6 * clock)
    assert taking(machine.system, caller, 2**25).timing.cycles > 0.0
    small = taking(machine.system, caller, 2**25 - 1)
    assert small.timing.cycles == giving_back(machine.system, caller, 2**25 - 1).timing.cycles == 0.0
    assert small.bytes_at("dram") > 0.9 * 2**25


def test_what_the_caller_does_for_pages_is_time_of_the_step_and_all_others_wait() -> None:
    long = intsim.Workload(8192, 8192, 128)
    taken, beforehand = (SESSION.simulate(long, "quant_only", BOARD, overrides={"allocation.arrays": arrays})
                         for arrays in ({"artifact_gemm_s8": "a"}, {}))
    pages = 8192**2 / 4096
    assert taken.latency_s - beforehand.latency_s == pytest.approx(pages * (1.95 + 0.47) * 1e-6, rel=0.08)
    slopes = taken.latency_uncertainty.slopes
    assert slopes["allocation.fault_us"] * taken.latency_s == pytest.approx(pages * 1.95e-6, rel=0.08)


@pytest.mark.parametrize(("arrays", "words"), [
    ({"artifact_gemm_s8": "panels"}, r"artifact_gemm_s8: found 'panels', expected an array of its kernel: a, b, c"),
    ({"gemm_s9": "a"}, r"gemm_s9: found 'a', expected under the name of a routine that kernels compute")])
def test_arrays_and_routines_that_there_are_not_are_refused(arrays: dict[str, str], words: str) -> None:
    with pytest.raises(InputError, match=words):
        soc(BOARD, {"allocation.arrays": arrays})


def test_long_runs_of_stores_go_past_the_second_level() -> None:
    big, little = (cluster.l2 for cluster in soc(BOARD).system.soc.clusters)
    assert big.past(16 * 1024) == 0.0
    assert big.past(64 * 1024) == 0.75
    assert little.past(4096) == 0.75
    assert soc("apple-m2-soc").system.soc.clusters[0].l2.past(math.inf) == 0.0
