"""A higher clock, more bandwidth, more threads, fewer queries, keys, heads and bits are never slower, on any machine.

Slow tests draw of the pipelines some for each machine, and of the calls some for each of these, so that each property
meets each machine and each pipeline, and many pairs of them, in minutes.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from intsim.calls import AttentionCall
from tests.machines.never_slower import (
    ALL_CPU_PIPELINES,
    ALL_GPU_PIPELINES,
    CALLS,
    CPUS,
    CUT,
    DECODING,
    FEW,
    GPUS,
    GROUPED,
    OF_A_GROUP,
    OWN_KEYS,
    SAMPLED_GPUS,
    SESSION,
    SEVERAL,
    SHORT,
    SOCS,
    TOGETHER,
    UNMASKED,
    drawn,
    seconds,
    slower,
    with_a_few_queries,
    with_a_higher_clock,
    with_fewer_heads,
    with_fewer_key_heads,
    with_fewer_keys,
    with_fewer_queries,
    with_more_bandwidth,
    with_more_equal_threads,
    with_more_threads,
)
from tests.sampled import sampled


@pytest.mark.parametrize("machine", [*sampled(CPUS, every=3), *SAMPLED_GPUS])
def test_a_higher_clock_and_more_bandwidth_help(machine: str) -> None:
    pipelines = ("int_attention",) if machine in CPUS else ("flash2_fp16",)
    assert slower(machine, pipelines, with_a_higher_clock) == []
    assert slower(machine, pipelines, with_more_bandwidth) == []


def test_more_bandwidth_helps_a_short_kernel_of_a_long_call() -> None:
    """Leaving `output` to one thread had to save 3 % of the whole call, which it did at half the bandwidth only."""
    assert slower("rock-5b", ("turbo_attention",), with_more_bandwidth, (CALLS[1],)) == []


@pytest.mark.parametrize("machine", sampled(SOCS, every=3, first=1))
def test_more_threads_help(machine: str) -> None:
    assert slower(machine, ("int_attention",), with_more_threads) == []


@pytest.mark.parametrize("schedule", ["static", "dynamic"])
@pytest.mark.parametrize("machine", ["raspberry-pi-5", "rk3588s"])
def test_more_threads_help_short_calls_and_decoding(machine: str, schedule: str) -> None:
    steps = with_more_equal_threads(schedule)
    assert slower(machine, ("int_attention", "ggml_f16", "quant_only@fused"), steps, (SHORT[0], *DECODING)) == []


@pytest.mark.parametrize("machine", [*sampled(CPUS, every=3, first=2), *SAMPLED_GPUS])
def test_fewer_queries_help(machine: str) -> None:
    assert slower(machine, ("int_attention",) if machine in CPUS else ("flash2_fp16",), with_fewer_queries) == []


@pytest.mark.parametrize(("machine", "pipeline"), sampled(product(SOCS, ("int_attention", "quant_only")), every=9,
                                                          first=1))
def test_fewer_heads_help(machine: str, pipeline: str) -> None:
    """Heads ran one after another on any number of cores, and read K and V again that they share."""
    assert slower(machine, (pipeline,), with_fewer_heads, SEVERAL, every=4) == []
    assert slower(machine, (pipeline,), with_fewer_key_heads, TOGETHER, every=4) == []


@pytest.mark.slow
@pytest.mark.parametrize("machine", SOCS)
def test_fewer_heads_help_every_pipeline(machine: str) -> None:
    pipelines = drawn(ALL_CPU_PIPELINES, machine, 5)
    assert slower(machine, pipelines, with_fewer_heads, SEVERAL, every=4) == []
    assert slower(machine, pipelines, with_fewer_key_heads, TOGETHER, every=4) == []


@pytest.mark.parametrize(("machine", "pipeline"), [
    ("rtx4090", "int_flash"), ("rtx4090", "sage2"), ("a100-sxm", "int_flash_int4"), ("a100-sxm", "sage1")])
def test_fewer_heads_help_on_gpus(machine: str, pipeline: str) -> None:
    """Half as many K and V of twice the rows were not tried in as many splits, and took 2.7 % longer."""
    assert slower(machine, (pipeline,), with_fewer_heads, (TOGETHER[3],)) == []
    assert slower(machine, (pipeline,), with_fewer_key_heads, TOGETHER[1::2]) == []


@pytest.mark.slow
@pytest.mark.parametrize("machine", GPUS)
def test_fewer_heads_help_every_gpu_pipeline(machine: str) -> None:
    pipelines = drawn(ALL_GPU_PIPELINES, machine, 3)
    assert slower(machine, pipelines, with_fewer_heads, SEVERAL, every=2) == []
    shared = [name for name in pipelines if not name.startswith(OF_A_GROUP)]
    assert slower(machine, shared, with_fewer_key_heads, TOGETHER, every=2) == []


@pytest.mark.parametrize(("machine", "pipeline"), sampled(product(CPUS, ("int_attention", "fp16")), every=11))
def test_fewer_keys_help(machine: str, pipeline: str) -> None:
    """Packing went element by element where the keys cut a panel, and so did copies of a tile, and ends of rows."""
    assert slower(machine, (pipeline,), with_fewer_keys, FEW) == []


def test_a_key_less_helps_where_sharing_a_product_hardly_pays() -> None:
    """With 95 keys the product was shared, and what it left in other cores' caches took longer than that saved."""
    more, fewer = (seconds("graviton3", "quant_only_vector", AttentionCall(64, keys, 64)) for keys in (96, 95))
    assert fewer < more * (1 + CUT)


@pytest.mark.parametrize("threads", [(4, 5), (7, 8)])
def test_a_slow_core_more_helps_short_calls_on_demand(threads: tuple[int, int]) -> None:
    """Eight threads did not look at what seven do, and stayed with four."""
    few, more = (seconds("rock-5b", "ggml_f16", AttentionCall(4, 64, 64, heads=8), threads=count, schedule="dynamic")
                 for count in threads)
    assert more <= few


def test_a_faster_way_to_memory_helps_on_demand() -> None:
    """Eight threads had to be expected to save 3 %, and did so with the slow way alone; they really save 8."""
    call, key = AttentionCall(100, 2048, 128, heads=8, batch=2), "clusters.0.dram_gb_per_s"
    dram = SESSION.load("rock-5b").identity.provenance[key].value
    slow, fast = (seconds("rock-5b", "int_attention", call, schedule="dynamic", overrides={key: dram * factor})
                  for factor in (1.0, 1.3))
    assert fast <= slow


@pytest.mark.parametrize(("machine", "pipeline"), [
    ("t4", "flash2_fp16"), ("h100-pcie", "flash2_fp16"), ("v100", "int_flash")])
def test_fewer_queries_help_a_few_heads_with_keys_of_their_own(machine: str, pipeline: str) -> None:
    """Four queries' splits differ by their masks and one's do not: both share DRAM alike."""
    few = replace(OWN_KEYS, q_len=4)
    assert slower(machine, (pipeline,), with_fewer_queries, (few,)) == []


@pytest.mark.parametrize(("machine", "pipeline", "call"), [
    ("l40s", "int_flash", 0), ("rtx4090", "sage1", 1), ("rtx4090", "int_flash_kv4", 0),
    ("h100-sxm", "int_flash_int4", 0), ("l40s", "flash2_fp16", 1),
    ("a10", "ggml_f16_gpu", 0), ("h100-sxm-uncalibrated", "ggml_f16_gpu", 1), ("t4", "int_flash", 2)])
def test_fewer_of_few_queries_help_heads_that_share_keys(machine: str, pipeline: str, call: int) -> None:
    """FlashInfer's rule gave 2 queries splits that took 12 % longer than those of 7, to combine."""
    assert slower(machine, (pipeline,), with_a_few_queries, (GROUPED[call],)) == []


@pytest.mark.slow
@pytest.mark.parametrize("machine", GPUS)
def test_fewer_of_few_queries_help_every_gpu_pipeline(machine: str) -> None:
    assert slower(machine, drawn(ALL_GPU_PIPELINES, machine, 3), with_a_few_queries, GROUPED, every=2) == []


@pytest.mark.slow
@pytest.mark.parametrize("machine", [*CPUS, *GPUS])
def test_a_higher_clock_and_more_bandwidth_help_every_pipeline(machine: str) -> None:
    pipelines = drawn(ALL_CPU_PIPELINES if machine in CPUS else ALL_GPU_PIPELINES, machine, 5)
    assert slower(machine, pipelines, with_a_higher_clock, every=2) == []
    assert slower(machine, pipelines, with_more_bandwidth, every=2) == []


@pytest.mark.slow
@pytest.mark.parametrize("machine", CPUS)
def test_fewer_keys_help_every_pipeline(machine: str) -> None:
    assert slower(machine, drawn(ALL_CPU_PIPELINES, machine, 5), with_fewer_keys, FEW, every=3) == []


@pytest.mark.slow
@pytest.mark.parametrize("machine", SOCS)
def test_more_threads_help_every_pipeline(machine: str) -> None:
    assert slower(machine, drawn(ALL_CPU_PIPELINES, machine, 5), with_more_threads) == []


@pytest.mark.slow
@pytest.mark.parametrize("schedule", ["static", "dynamic"])
@pytest.mark.parametrize("machine", SOCS)
def test_more_threads_help_short_calls_and_decoding_in_every_pipeline(machine: str, schedule: str) -> None:
    pipelines = drawn(ALL_CPU_PIPELINES, machine, 4)
    assert slower(machine, pipelines, with_more_equal_threads(schedule), (*SHORT, *DECODING), every=2) == []


@pytest.mark.slow
@pytest.mark.parametrize("machine", SOCS)
def test_more_threads_on_demand_help_short_calls_on_cores_that_differ(machine: str) -> None:
    assert slower(machine, drawn(ALL_CPU_PIPELINES, machine, 4), with_more_threads, SHORT) == []


@pytest.mark.slow
@pytest.mark.parametrize("machine", [*CPUS, *GPUS])
def test_fewer_queries_help_every_pipeline(machine: str) -> None:
    pipelines, more = (ALL_CPU_PIPELINES, ()) if machine in CPUS else (ALL_GPU_PIPELINES, UNMASKED)
    assert slower(machine, drawn(pipelines, machine, 4), with_fewer_queries, (*CALLS, *more), every=2) == []


@pytest.mark.slow
@pytest.mark.parametrize("machine", GPUS)
def test_fewer_queries_help_heads_with_keys_of_their_own(machine: str) -> None:
    assert slower(machine, drawn(ALL_GPU_PIPELINES, machine, 4), with_fewer_queries, (OWN_KEYS,)) == []
