"""Which core touched a byte last: one thread, all threads each their part, or another one."""

import math
from dataclasses import replace

import pytest

from intsim.calls import LinearCall, Workload
from intsim.machines.cpu.caches import Caches
from intsim.machines.cpu.moves import MovesOf
from intsim.machines.cpu.reuse import Heads, ReuseMap
from intsim.measure.kernel_runs import HANDOVER, alone
from intsim.memo import Memo
from intsim.pipelines.registry import get_pipeline
from intsim.session import Session
from intsim.streams.aarch64.manifest import get_kernel
from tests.machines.build import soc


def reuse(pipeline, threads=4, heads=None):
    plan = soc("rk3588s-uncalibrated").plan(Workload(256, 128, 64), pipeline, threads=threads)
    return ReuseMap(plan.kernels, MovesOf(Memo(100)), threads, False, heads)


def position(reuse_map, buffer, index):
    return reuse_map.by_buffer[buffer][index].position


def test_what_all_threads_write_and_one_reads_comes_from_other_cores():
    found = reuse(HANDOVER)
    assert math.isinf(found.before("handed over", position(found, "handed over", 1)).private)


def test_what_one_thread_writes_and_then_reads_is_its_own():
    steps = tuple(replace(step, invocations=(replace(step.invocations[0], threading="serial"),))
                  for step in HANDOVER.steps)
    found = reuse(replace(HANDOVER, steps=steps))
    distance = found.before("handed over", position(found, "handed over", 1))
    assert distance.private == distance.shared == (256 * 128 * (4 + 4) + 256 * 128 * (4 + 1)) / 2


def test_rows_that_a_thread_keeps_are_its_own():
    found = reuse(get_pipeline("fp32"))
    distance = found.before("probabilities", position(found, "probabilities", 1))
    assert distance.private == distance.shared / 4


def test_what_every_thread_reads_again_is_in_its_own_cache():
    found = reuse(alone(get_kernel("gemm_f32_8x12")))
    distance = found.before("b", 0)
    assert distance.private == distance.shared


@pytest.mark.parametrize(("heads", "from_dram"), [(Heads(1, 1), 0.0), (Heads(400, 400), 1.0), (Heads(400, 100), 0.25),
                                                  (Heads(400, 1), 0.0)])
def test_a_heads_own_keys_come_back_after_all_other_heads(heads, from_dram):
    """One in four of the heads that share a K is the first to touch it again; scores are the same memory for all."""
    found = reuse(get_pipeline("int_attention"), heads=heads)
    caches = Caches(32 * 1024, 512 * 1024, 3 * 2**20)
    at = position(found, "k_packed", 0)
    assert found.sources("k_packed", at, caches)["dram"] == pytest.approx(from_dram, abs=1e-6)
    scores, alone = position(found, "scores", 1), reuse(get_pipeline("int_attention"))
    assert found.sources("scores", scores, caches) == alone.sources("scores", scores, caches)
    assert sum(found.sources("k_packed", at, caches).values()) == pytest.approx(1)


def test_what_each_thread_sweeps_of_its_own_shares_the_last_cache_with_the_others():
    """A quarter of 9 MiB of weights each would stay in 3 MiB of L3; all four together come from DRAM each time."""
    call = LinearCall(m=64, n=4096, k=4096)
    plan = soc("rock-5b").plan(call, get_pipeline("linear_q4_0_repacked"), threads=4)
    at = next(i for i, kernel in enumerate(plan.kernels) if kernel.stream.name.startswith("gemm"))
    share = plan.shares(plan.kernels[at])[0]
    moved = plan.work(share.team, at, share.chunks[0]).reads
    swept = 4 * 4096 // 4 * (4096 // 32) * 18
    assert moved["dram"] > 0.8 * swept
    assert moved["l3"] < 0.2 * swept


def test_cores_that_differ_in_what_they_execute_share_what_is_moved():
    """Another latency finds the bytes of before; another rate of L2 or size of a cache has its own, as a new session
    gives them."""
    call, session = Workload(64, 64, 64), Session()
    changes = [{}, {"costs.alu.latency_cycles": 3.0}, {"alone.l2_size_kib": 16384.0}, {"alone.l2_bytes_per_cycle": 1.0},
               {"l1d.size_kib": 4.0}]
    found = [session.simulate(call, "int_attention", "cortex-a76", overrides=change) for change in changes]
    reuses = session.stats()["cpu.reuses"]
    assert (reuses.entries, reuses.hits) == (4, 1)
    for change, result in zip(changes, found, strict=True):
        alone = Session().simulate(call, "int_attention", "cortex-a76", overrides=change)
        assert [(record.latency_s, record.bytes) for record in result.records] == [
            (record.latency_s, record.bytes) for record in alone.records]
    assert found[0].records[0].bytes == found[1].records[0].bytes != found[4].records[0].bytes
