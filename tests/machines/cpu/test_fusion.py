"""Fused CPU pipelines: blocks of rows that a thread takes through all steps, the same values, less in DRAM."""

import numpy as np
import pytest

import intsim
from intsim.errors import InputError
from intsim.machines.events import Listener
from intsim.pipelines.fused import fused
from intsim.pipelines.registry import get_pipeline, pipeline_names
from tests.machines.build import soc

BOARD = "rk3588s-uncalibrated"
CALL = intsim.Workload(1024, 1024, 64)


def fusable():
    return [name for name in pipeline_names()
            if get_pipeline(name).target == "cpu" and name != "ggml_q8_0"]


def dram(result):
    return sum(step.bytes["dram"] for step in result.records)


class Barriers(Listener):
    def __init__(self):
        self.seconds = 0.0

    def kernel_ended(self, event):
        self.seconds += event.barrier_s


@pytest.mark.parametrize("name", fusable())
def test_every_pipeline_of_steps_has_a_fused_one_with_the_same_values(name):
    rng = np.random.default_rng(7)
    q, k, v = (rng.standard_normal((1, 2, 70, 32)).astype(np.float32) for _ in range(3))
    assert np.array_equal(intsim.attention(q, k, v, name + "@fused"), intsim.attention(q, k, v, name))


@pytest.mark.parametrize("name", ["fp32", "int_attention", "int_attention+sas", "turbo_attention"])
def test_fused_pipelines_have_the_same_steps(name):
    call = intsim.Workload(192, 192, 64)
    steps = [[step.step for step in intsim.simulate(call, each, BOARD).records] for each in (name, name + "@fused")]
    assert steps[0] == steps[1]


@pytest.mark.parametrize(("name", "expected"), [
    ("int_flash@fused", "GPU pipeline"), ("ggml_q8_0@fused", "key to key"), ("int_attention@fuse", "unknown suffix")])
def test_what_has_nothing_to_fuse_is_refused(name, expected):
    with pytest.raises(InputError, match=expected):
        get_pipeline(name)
    with pytest.raises(InputError, match="pipeline of linear"):
        fused(get_pipeline("linear_q4_0"))


def test_one_block_of_one_thread_is_the_whole_pipeline():
    whole = intsim.simulate(CALL, "fp32", BOARD, threads=1)
    block = intsim.simulate(CALL, "fp32@fused", BOARD, threads=1, parameters={"block_m": 1024})
    assert block.latency_s == pytest.approx(whole.latency_s, rel=0.02)
    assert [s.instructions for s in block.records] == [s.instructions for s in whole.records]


def test_scores_of_small_blocks_do_not_reach_dram():
    """2048 x 2048 scores and probabilities of one head are 20 MiB; Q, K, V and the output fit the caches."""
    call = intsim.Workload(2048, 2048, 128)
    whole, block = (intsim.simulate(call, name, BOARD) for name in ("int_attention", "int_attention@fused"))
    small = intsim.simulate(call, "int_attention@fused", BOARD, parameters={"block_m": 12})
    assert dram(whole) > 20e6
    assert dram(small) < 0.05 * dram(whole)
    assert block.latency_s <= min(whole.latency_s, small.latency_s)


def test_many_rows_read_keys_less_often_and_few_stay_in_the_caches():
    call = intsim.Workload(4096, 4096, 128)
    moved = [dram(intsim.simulate(call, "int_attention@fused", BOARD, parameters={"block_m": rows}))
             for rows in (12, 48, 192)]
    assert moved == sorted(moved)


def test_threads_meet_once_a_head_or_after_the_blocks_of_all():
    barrier = soc(BOARD).system.soc.threading.barrier_s
    for heads in (1, 3):
        heard = Barriers()
        call = intsim.Workload(512, 512, 64, heads=heads, kv_heads=heads)
        result = intsim.simulate(call, "int_attention@fused", BOARD, listeners=[heard])
        assert heard.seconds == pytest.approx(heads * barrier)
    assert "heads run one after another; events and samples show the first one" in result.assumptions
    heard = Barriers()  # K and V are packed by all threads before
    result = intsim.simulate(call, "int_attention@fused", "raspberry-pi-5", listeners=[heard])
    assert heard.seconds == pytest.approx(3 * soc("raspberry-pi-5").system.soc.threading.barrier_s)
    assert "the threads share the blocks of all heads" in result.assumptions


def test_many_heads_fill_many_cores():
    """Four blocks of a head were all that 96 cores had to do at a time: 515 us."""
    call = intsim.Workload(64, 64, 64, heads=96, kv_heads=96)
    whole, blocks = (intsim.simulate(call, name, "graviton4") for name in ("int_attention", "int_attention@fused"))
    assert blocks.latency_s < whole.latency_s
    one = intsim.simulate(call, "int_attention@fused", "graviton4", threads=1)
    assert one.latency_s / blocks.latency_s > 60


@pytest.mark.parametrize("variant", ["", "causal"])
@pytest.mark.parametrize("threads", [1, 4])
def test_heads_that_share_keys_take_them_from_one_packing(threads, variant):
    """Each head's K and V were packed, whoever else had the same: 3.7 ms, and 1.9 now."""
    call = intsim.Workload(16, 2048, 128, heads=32, kv_heads=4, variant=variant)
    plan = soc("raspberry-pi-5").plan(call, get_pipeline("int_attention@fused"), threads=threads)
    assert [kernel.repeat * kernel.heads for kernel in plan.one_by_one] == [4, 4]
    assert sum(rows for _, rows, _ in plan.fusion.blocks()) == 32 * 16
    assert {head for head, _, _ in plan.fusion.blocks()} == set(range(4))
    shared, own = (intsim.simulate(intsim.Workload(16, 2048, 128, heads=32, kv_heads=count, variant=variant),
                                   "int_attention@fused", "raspberry-pi-5", threads=threads) for count in (4, 32))
    assert "the blocks of 8 heads that share K and V follow one another, and these are packed once" in (
        shared.assumptions)
    assert shared.latency_s < 0.75 * own.latency_s
    assert dram(shared) < 0.33 * dram(own)


@pytest.mark.parametrize("variant", ["causal", "prefix_lm(5000)", "sliding_window(5000)"])
@pytest.mark.parametrize("queries", [1, 3])
def test_a_mask_that_skips_no_keys_costs_nothing(variant, queries):
    """Decoding said to be causal took 1085 us for 592: heads that share K and V were not taken together."""
    sizes = {"q_len": queries, "kv_len": 4090, "head_dim": 128, "heads": 32, "kv_heads": 8}
    plain, masked = (intsim.simulate(intsim.Workload(**sizes, variant=mask), "int_attention@fused", BOARD)
                     for mask in ("", variant))
    assert masked.latency_s == plain.latency_s
    assert any("hides no 64 keys" in text for text in masked.assumptions)


def test_rows_of_one_scale_are_of_one_head():
    """Sixteen queries share FlashQ's scale of 64 with none of the next head: 8 blocks of K and V, not 2."""
    call = intsim.Workload(16, 512, 64, heads=8, kv_heads=1)
    blocks = soc("raspberry-pi-5").plan(call, get_pipeline("turbo_attention_int8@fused")).fusion.blocks()
    assert [rows for _, rows, _ in blocks] == [16] * 8
    others = soc("raspberry-pi-5").plan(call, get_pipeline("int_attention@fused")).fusion.blocks()
    assert sum(rows for _, rows, _ in others) == 8 * 16
    assert max(rows for _, rows, _ in others) > 16


def test_a_window_is_skipped_by_blocks():
    """Of 2048 queries that see 257 keys each, a block of 64 rows and 64 keys together sees at most 6 of 32."""
    call = intsim.Workload(2048, 2048, 64, variant="sliding_window(256)")
    plan = soc(BOARD).plan(call, get_pipeline("int_attention@fused"))
    rows = plan.fusion.rows
    last = plan.fusion.keys[-1]
    assert 257 + rows - 1 <= last <= 257 + rows - 1 + 2 * 64
    dense = intsim.simulate(intsim.Workload(2048, 2048, 64), "int_attention@fused", BOARD)
    window = intsim.simulate(call, "int_attention@fused", BOARD)
    assert window.latency_s < 0.31 * dense.latency_s
    assert any("keys that the mask hides" in text for text in window.assumptions)


def test_causal_rows_fall_on_unequal_shares_and_chunks_on_demand_mend_it():
    call = intsim.Workload(2048, 2048, 64, causal=True)
    found = {s: intsim.simulate(call, "int_attention@fused", BOARD, schedule=s, threads=4).latency_s
             for s in ("static", "dynamic")}
    dense = intsim.simulate(intsim.Workload(2048, 2048, 64), "int_attention@fused", BOARD, threads=4).latency_s
    assert found["dynamic"] < 0.8 * found["static"]
    assert 0.5 * dense < found["dynamic"] < 0.65 * dense


def test_blocks_on_demand_are_worth_more_threads():
    """Packing K and V in chunks of one or two rows took two threads ten times as long as one.

    Who takes blocks on demand meets K and V of more heads than with a share of his own.
    """
    call = intsim.Workload(256, 256, 128, heads=4, causal=True)
    demand, static = ([intsim.simulate(call, "fp16@fused", "graviton4", schedule=schedule, threads=threads).latency_s
                       for threads in (1, 2, 3, 4)] for schedule in ("dynamic", "static"))
    assert demand == sorted(demand, reverse=True)
    assert all(one <= 1.12 * other for one, other in zip(demand, static, strict=True))


@pytest.mark.parametrize(("machine", "pipeline", "schedule", "heads"), [
    ("apple-m2-soc", "int_attention_neon", "static", 4), ("apple-m2-soc", "int_attention_neon", "dynamic", 4),
    ("rk3588s", "turbo_attention_int4", "static", 12)])
def test_what_is_short_before_the_blocks_is_done_by_one_thread(machine, pipeline, schedule, heads):
    """Eight barriers of 30 us for K and V of four heads were more than what their blocks took on two cores."""
    call = intsim.Workload(256, 256, 128, heads=heads, causal=True)
    results = [intsim.simulate(call, pipeline + "@fused", machine, schedule=schedule, threads=threads).latency_s
               for threads in (1, 2, 3, 4)]
    assert results == sorted(results, reverse=True)
    plan = soc(machine).plan(call, get_pipeline(pipeline + "@fused"), schedule=schedule, threads=2)
    assert plan.threads == 2
    assert not all(kernel.threaded for kernel in plan.one_by_one)


def test_one_query_shares_out_the_heads():
    call = intsim.Workload(1, 4096, 128, heads=8, kv_heads=8)
    whole, fused = (intsim.simulate(call, name, BOARD) for name in ("int_attention", "int_attention@fused"))
    assert fused.latency_s < whole.latency_s  # eight heads wait for each other at three barriers each
    one = intsim.Workload(1, 2**16, 128)
    assert intsim.simulate(one, "int_attention@fused", BOARD).latency_s > (
        intsim.simulate(one, "int_attention", BOARD).latency_s)  # a head is one thread's
    with pytest.raises(InputError, match="on 4 of 8 heads"):
        intsim.simulate(call, "turbo_attention@fused", BOARD)


def test_rows_that_share_a_scale_stay_together():
    with pytest.raises(InputError, match="multiple of 64"):
        intsim.simulate(CALL, "turbo_attention@fused", BOARD, parameters={"block_m": 48})
    plan = soc(BOARD).plan(CALL, get_pipeline("turbo_attention@fused"))
    assert plan.fusion.rows % 64 == 0


def test_the_plan_shows_the_block():
    rows = intsim.plan(CALL, "fp32@fused", BOARD, parameters={"block_m": 48}).rows
    assert [row["step"] for row in rows] == ["qk_gemm", "softmax", "pv_gemm"]
    assert all("m = 48" in row["shape"] and row["repeat"] == 22 for row in rows)
