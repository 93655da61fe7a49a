"""Decoding: one query against a cache of keys is a matrix times a vector, and is timed so."""

from dataclasses import replace

import pytest

import intsim
from intsim.machines.cpu.choice import planned_kernels
from intsim.pipelines.registry import get_pipeline
from tests.machines.build import soc
from tests.stored import streams_for

DECODE = intsim.Workload(q_len=1, kv_len=4096, head_dim=128)


def routines(workload, machine="rk3588s-uncalibrated", pipeline="int_attention"):
    return [kernel.stream.name for kernel in soc(machine).plan(workload, get_pipeline(pipeline)).kernels]


def test_one_query_takes_the_vector_kernels_and_two_take_the_matrix_kernels():
    assert routines(DECODE)[:1] == ["gemv_s8_sdot"]
    assert "gemv_u8s8_sdot" in routines(DECODE)
    assert "gemv_u8s8_smlal" in routines(DECODE, "cortex-a72")
    two = routines(intsim.Workload(q_len=2, kv_len=4096, head_dim=128))
    assert not [name for name in two if name.startswith("gemv")]


@pytest.mark.parametrize(("pipeline", "size"), [("fp32", 4), ("fp16", 2), ("quant_only", 1), ("int_attention", 1)])
def test_a_long_cache_passes_once_at_the_bandwidth_of_memory(pipeline, size):
    keys = 2**17
    result = intsim.simulate(intsim.Workload(1, keys, 128), pipeline, "rk3588s-uncalibrated")
    cache = 2 * keys * 128 * size
    assert cache < sum(step.bytes["dram"] for step in result.records) < 1.15 * cache
    assert 1 < result.latency_s / (cache / 25.3e9) < 1.6


@pytest.mark.parametrize(("pipeline", "bits"), [("int4", 4.25), ("int2", 2.25)])
def test_a_packed_cache_moves_its_bits(pipeline, bits):
    """Of eight heads that do not fit the caches; kernels and zeros take 16 bits per 64 values, and scores of all heads
    lie between the steps."""
    workload = intsim.Workload(1, 2**16, 128, heads=8, kv_heads=8)
    results = {name: intsim.simulate(workload, f"turbo_attention_{name}", "rk3588s-uncalibrated", threads=4)
               for name in ("int8", pipeline)}
    moved = {name: sum(step.bytes["dram"] for step in result.records) for name, result in results.items()}
    assert moved[pipeline] / moved["int8"] == pytest.approx(bits / 8, rel=0.1)
    assert results[pipeline].latency_s < 0.75 * results["int8"].latency_s
    assert results[pipeline].energy_j < 0.75 * results["int8"].energy_j


def test_a_measured_host_runs_the_matrix_kernels_that_it_has_rates_of():
    """Even where vector kernels compile, as on an Arm host."""
    system = soc("rk3588s-uncalibrated").system
    compiled = {routine: streams_for(routine) for routine in
                ("pack_b_s8", "gemm_s8", "gemm_u8s8", "gemv_s8", "gemv_u8s8", "index_softmax_paper",
                 "dequantize_s32_f32_scalar", "cast_f32_f16")}
    host = replace(system, streams=compiled.__getitem__, soc=replace(system.soc, substitutes={}), measured=True)
    kernels = planned_kernels(get_pipeline("int_attention"), DECODE, DECODE.symbols, host, host.assemble(None))
    assert [s.invocation.routine for s in kernels if s.step.name == "qk_gemm"] == ["pack_b_s8", "gemm_s8"]


@pytest.mark.parametrize(("keys", "shared"), [(1024, False), (2**16, True)])
def test_threads_share_one_querys_softmax_where_it_is_more_than_their_barriers(keys, shared):
    """Two barriers of 27 us and a share of 1024 keys were 7 % slower than four queries, each a thread's own."""
    plan = soc("rk3588s").plan(intsim.Workload(1, keys, 64, heads=4), get_pipeline("turbo_attention_int8"))
    assert (plan.threads > 1 and any(k.threaded for k in plan.kernels if k.step.name == "sas")) == shared


@pytest.mark.parametrize("machine", ["rk3588s", "apple-m2-soc", "graviton4"])
@pytest.mark.parametrize("pipeline", ["fp32", "fp16", "int_attention"])
def test_more_threads_do_not_slow_down_one_query(machine, pipeline):
    """Two threads of the RK3588S took 6.8 ms for 32 heads, and one 2.5 ms: they met for longer than they worked."""
    for workload in (intsim.Workload(1, 128, 64), replace(DECODE, heads=32, kv_heads=8)):
        one, two, four = (intsim.simulate(workload, pipeline, machine, threads=threads).latency_s
                          for threads in (1, 2, 4))
        assert two <= one * 1.001
        assert four <= two * 1.001


def test_chunks_that_are_not_worth_taking_are_not_taken():
    """Rows one by one cost what four do: two threads of the RK3588S took 15.2 ms for what one does in 10.9."""
    call = replace(DECODE, heads=32, kv_heads=8)
    one, two = (intsim.simulate(call, "fp32", "rk3588s", threads=threads, schedule="dynamic").latency_s
                for threads in (1, 2))
    assert two <= one * 1.001


def test_a_call_that_is_not_worth_sharing_says_so():
    short = intsim.simulate(intsim.Workload(1, 128, 64), "int_attention", "rk3588s")
    assert short.assumptions[0] == ("one thread of 8: equal shares on all of these cores, which differ, would take "
                                    "longer; 4 threads, or schedule dynamic, may be faster")
    assert short.threads == 8
    for threads, schedule in ((4, "static"), (8, "dynamic")):
        short = intsim.simulate(intsim.Workload(1, 128, 64), "int_attention", "rk3588s", threads=threads,
                                schedule=schedule)
        assert short.assumptions[0] == f"one thread of {threads}: more would take longer"
    kept = soc("rk3588s").plan(intsim.Workload(1, 2**16, 128), get_pipeline("int_attention"))
    assert any(kernel.threaded for kernel in kept.kernels)


@pytest.mark.parametrize("schedule", ["static", "dynamic"])
def test_no_thread_takes_a_part_of_a_loop_over_channels(schedule):
    """Whose rest goes channel by channel: 24 threads took 2.3 times as long as sixteen for 128 channels."""
    plan = soc("graviton2").plan(intsim.Workload(1, 16384, 128), get_pipeline("fp32"), threads=24, schedule=schedule)
    values = next(kernel for kernel in plan.kernels if kernel.step.name == "pv_gemm")
    shares = plan.shares(values)
    assert {units for share in shares for units in share.chunks} == {values.stream.rows_at_once} == {8}
    if schedule == "static":
        assert sum(share.threads for share in shares) == 16


@pytest.mark.parametrize(("machine", "pipeline", "counts"), [
    ("graviton3", "fp16", (8, 10, 11, 16, 24, 31, 64)), ("jetson-orin-cpu", "fp32", (1, 2, 3, 4, 8, 10, 11, 12))])
def test_decoding_ends_no_later_with_more_threads(machine, pipeline, counts):
    """80 channels are ten loops, which eleven threads share no better than ten."""
    found = soc(machine)
    seconds = [found.run(found.plan(intsim.Workload(1, 4096, 80, batch=2), get_pipeline(pipeline), threads=count)
                         ).latency_s for count in counts]
    assert seconds == sorted(seconds, reverse=True)


@pytest.mark.parametrize(("machine", "pipeline", "keys"), [
    ("apple-m2-soc", "quant_only_vector", 30), ("rk3588s", "int_attention", 24), ("graviton3", "quant_only", 15)])
def test_one_query_of_few_keys_takes_no_longer_than_two(machine, pipeline, keys):
    """A vector kernel that goes through the keys beyond its last whole vector one by one took 24.7 us for one query of
    30 keys, where the matrix kernels take 21.9 for two."""
    one, two = (intsim.simulate(intsim.Workload(queries, keys, 64, heads=4), pipeline, machine, threads=1).latency_s
                for queries in (1, 2))
    assert one <= two


@pytest.mark.parametrize(("machine", "pipeline", "queries", "keys"), [
    ("apple-m2-soc", "int_attention_neon", 1, 511), ("rk3588s", "int_attention", 1, 511),
    ("apple-m2-soc", "quant_only_vector", 1, 24), ("rk3588s", "int_attention", 64, 511)])
def test_keys_off_sixteen_cost_what_the_next_sixteen_cost(machine, pipeline, queries, keys):
    """One query's 511 keys took 1.6 to 2.1 times what 512 do, as the last fifteen were multiplied one by one."""
    ragged, whole = (intsim.simulate(intsim.Workload(queries, n, 64, heads=12), pipeline, machine).latency_s
                     for n in (keys, -(-keys // 16) * 16))
    assert ragged < 1.05 * whole


@pytest.mark.parametrize(("machine", "pipeline", "keys", "names"), [
    ("raspberry-pi-5", "int_attention_neon", 511, "index_softmax_neon"), ("raspberry-pi-5", "int_attention", 511, ""),
    ("raspberry-pi-5", "int_attention", 15, "index_softmax_paper"), ("raspberry-pi-5", "int_attention_neon", 512, ""),
    ("rk3588s", "int_attention", 513, "artifact_gemm_s8_6x16")])
def test_a_result_says_what_goes_element_by_element(machine, pipeline, keys, names):
    found = intsim.simulate(intsim.Workload(7, keys, 64), pipeline, machine).assumptions
    said = [text for text in found if "element by element" in text]
    assert len(said) == bool(names)
    assert all(text.startswith(names) and str(keys) in text for text in said)


def test_a_layers_token_is_no_query():
    """A linear layer's result spoke of heads, K and V^T."""
    for call in (intsim.LinearCall(1, 256, 512), intsim.LinearCall(3, 256, 512)):
        said = intsim.simulate(call, "linear_q8_0", "raspberry-pi-5").assumptions
        assert not any("heads run" in text or "V^T" in text for text in said)
        assert ("one token: matrix times vector, the threads share rows of the weights" in said) == (call.m == 1)
