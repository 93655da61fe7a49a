"""Linear layers on GPUs: tiles, splits, bytes and bounds, and what the kernels compute."""

from functools import lru_cache
from itertools import pairwise

import numpy as np
import pytest

from intsim.calls import AttentionCall, LinearCall, RowsCall
from intsim.errors import InputError
from intsim.machines.gpu.linear import Products, product_launches
from intsim.numerics.linear.tensor_cores import groups_s4
from intsim.numerics.linear_gpu import Splits, linear_s8
from intsim.pipelines.common.layers import compute
from intsim.pipelines.linear.gpu import PIPELINES, ROUTINES
from intsim.pipelines.registry import get_pipeline
from tests.machines.build import SESSION, gpu
from tests.stored import KERNELS

AMPERE, HOPPER = "a100-sxm", "h100-sxm-uncalibrated"


@lru_cache
def plan(m, n, k, name="linear_f16_gpu", machine=AMPERE):
    return gpu(machine).plan(LinearCall(m=m, n=n, k=k), get_pipeline(name))


def test_weights_bound_a_single_token():
    found = plan(1, 16384, 8192)
    weights = 16384 * 8192 * 2
    assert found.launches[0].dram_bytes == pytest.approx(weights, rel=0.001)
    assert weights / 1740e9 < found.seconds < weights / 1740e9 * 1.1 + 8e-6
    assert found.launches[0].kernel.sizes["block_m"] == 16


def test_tensor_cores_bound_a_large_product():
    found = plan(4096, 4096, 4096)
    least = 4096**3 / (1024 * 108 * 1.41e9)
    assert least < found.seconds < 1.6 * least
    assert found.splits == 1
    assert found.launches[0].kernel.sizes["block_m"] == 128


def test_few_tiles_split_k_and_add_up_the_partial_sums():
    found = plan(16, 512, 16384)
    assert found.splits > 1
    main, reduction = found.launches
    assert main.blocks == 8 * found.splits
    assert reduction.kernel.routine == "linear_reduce_f32"
    assert reduction.blocks == 16 * 512 // 128 // 4


@pytest.mark.parametrize("name", ["linear_f16_gpu", "linear_s8"])
@pytest.mark.parametrize("machine", ["orin-nx", AMPERE, HOPPER])
def test_fewer_tokens_take_no_longer(machine, name):
    """A tile of more rows than tokens is tried, too: on the eight SMs of an Orin NX it is the faster one from 17 on.

    Two tiles of rows that read the same weights at once both wait for them, so 17 tokens gain nothing over 16.
    """
    counts = (1, 8, 16, 17, 32, 48, 64, 65, 96, 128, 129, 256)
    seconds = [plan(m, 4096, 4096, name, machine=machine).seconds for m in counts]
    for fewer, more in pairwise(seconds):
        assert fewer <= 1.001 * more


def test_a_row_beyond_four_tiles_takes_no_fifth_one_of_all_columns():
    """Tiles of 192 by 192 fill three rows of tiles and 29 of 32 turns of the SMs; it was 36 % more time."""
    four, beyond = (plan(m, 6144, 51200, machine=HOPPER) for m in (512, 513))
    assert beyond.seconds < 1.13 * four.seconds
    assert beyond.tile == "192x192x64.w12.s4.c2"


def test_int8_has_one_split_in_more_and_smaller_tiles():
    found = plan(768, 512, 65536, "linear_s8")
    assert found.splits == 1
    assert found.main.kernel.sizes["warps_k"] == 2
    assert found.main.blocks == 12 * 8
    assert found.main.kernel.routine == found.launches[-1].kernel.routine


def test_a_product_alone_lacks_its_quantiser_and_waits_for_a_launch():
    found = plan(768, 512, 65536, "linear_s8")
    alone = found.alone()
    assert [launch.kernel.routine for launch in alone.launches] == ["linear_s8"]
    assert alone.seconds == pytest.approx(found.main.start_s + found.main.busy_s)
    assert [step.name for step in alone.steps] == ["multiply"]
    few = plan(16, 512, 16384)
    assert few.alone().seconds - few.seconds == pytest.approx(few.launches[0].start_s - few.gap_s)


def test_narrower_weights_are_faster_where_they_bound():
    times = {name: plan(8, 16384, 8192, name).seconds for name in ("linear_f16_gpu", "linear_w8a16", "linear_s8",
                                                                  "linear_w4a16")}
    assert times["linear_w4a16"] < times["linear_w8a16"] < times["linear_f16_gpu"]
    assert times["linear_s8"] < 0.65 * times["linear_f16_gpu"]


def test_result_adds_up_and_says_what_is_left_out():
    result = SESSION.simulate(LinearCall(m=16, n=512, k=16384), "linear_f16_gpu", AMPERE)
    assert sum(r.latency_s for r in result.records) == pytest.approx(result.latency_s)
    assert {"load_tiles", "multiply", "reduce"} <= {r.step for r in result.records}
    assert result.latency_interval_s[0] < result.latency_s < result.latency_interval_s[1]
    assert any("behind others" in text for text in result.assumptions)
    assert any("splits" in text for text in result.assumptions)


@pytest.mark.parametrize(("name", "machine"), [("linear_s8", AMPERE), ("linear_fp8", HOPPER)])
def test_tokens_in_eight_bits_are_quantised_first(name, machine):
    """In one pass over float16 where each has a scale of its own, or all have one that is known."""
    result = SESSION.simulate(LinearCall(m=512, n=512, k=512), name, machine)
    tokens = [r for r in result.records if r.part == "quantise"]
    assert len(tokens) == 1
    assert tokens[0].bytes["dram"] == pytest.approx(512 * 512 * 3)
    assert 0.1 < tokens[0].latency_s / result.latency_s < 0.7
    assert result.details.kernel.startswith("linear_")
    assert sum(r.latency_s for r in result.records) == pytest.approx(result.latency_s)
    assert any("quantises float16 tokens" in text for text in result.assumptions)


def test_fp8_is_of_the_library_that_is_faster():
    """vLLM's scale is known before and its k whole, TensorRT-LLM's is looked for and its k may be split."""
    static, dynamic = (SESSION.plan(LinearCall(m=1, n=n, k=k), "linear_fp8", HOPPER)
                       for n, k in ((8192, 8192), (1024, 16384)))
    assert [launch.kernel.routine for launch in static.launches] == ["cast_rows_e4m3", "linear_e4m3"]
    assert (static.splits, static.tile) == (1, "64x16x128.w4.s10")
    assert [launch.kernel.routine for launch in dynamic.launches] == [
        "peak_of_all", "cast_rows_e4m3", "linear_e4m3", "linear_reduce_f32"]
    assert [launch.dram_bytes for launch in dynamic.launches[:2]] == [2 * 16384, 16384]  # the cast reads from L2
    for plan, scheme in ((static, "static scheme has"), (dynamic, "dynamic scheme has")):
        assert any(scheme in text for text in plan.assumptions)


@pytest.mark.parametrize(("call", "name", "said"), [
    (LinearCall(m=1, n=8, k=8), "linear_q8_0", "CPU pipeline"),
    (AttentionCall(q_len=8, kv_len=8, head_dim=64), "linear_s8", "computes linear"),
    (LinearCall(m=1, n=8, k=8), "flash2_fp16", "computes attention"),
    (RowsCall(rows=1, width=8), "linear_s8", "computes linear"),
    (LinearCall(m=1, n=8, k=8), "linear_fp8", "no kernel of linear_e4m3"),
])
def test_what_cannot_run_is_refused(call, name, said):
    with pytest.raises(InputError, match=said):
        gpu(AMPERE).plan(call, get_pipeline(name))


def test_every_pipeline_has_kernels():
    assert {p.name for p in PIPELINES} == set(ROUTINES)
    stored = KERNELS.routines.names()
    assert all(any(name.startswith(f"{routine}.") for name in stored) for routine in ROUTINES.values())


@pytest.mark.parametrize(("name", "close"), [("linear_f16_gpu", 0.003), ("linear_fp8", 0.08), ("linear_s8", 0.02),
                                             ("linear_w8a16", 0.01), ("linear_w4a16", 0.15)])
def test_values_are_the_products(name, close):
    random = np.random.default_rng(0)
    x, weights = random.standard_normal((5, 256), np.float32), random.standard_normal((24, 256), np.float32)
    exact = x.astype(np.float64) @ weights.T
    found = compute(get_pipeline(name), x=x, weights=weights)
    assert found.dtype == np.float16
    assert np.linalg.norm(found - exact) < close * np.linalg.norm(exact)


def test_splits_change_no_bit_of_int8():
    random = np.random.default_rng(1)
    a, b = (random.integers(-20, 21, (n, 96)).astype(np.int8) for n in (3, 4))
    ones = np.ones(3, np.float32), np.ones(4, np.float32)
    parts = sum(a[:, part].astype(np.int64) @ b[:, part].T.astype(np.int64) for part in Splits(32, 1, 3).of(96))
    assert np.array_equal(linear_s8(a, b, *ones), parts.astype(np.float16))


def test_groups_of_four_bits():
    weights = np.zeros((2, 256), np.float32)
    weights[0, :128], weights[1, 128] = 7.0, -3.5
    codes, steps = groups_s4(weights)
    assert codes[0, :128].tolist() == [7] * 128
    assert steps.tolist() == [[1.0, 1.0], [1.0, 0.5]]
    assert codes[1, 128] == -7


def test_blackwell_has_products_of_8_bits_of_its_own() -> None:
    """An RTX 5090 runs nothing that is compiled for another: INT8 and FP8 by sm_120's code, with their quantisers."""
    call, session = LinearCall(m=8192, n=8192, k=8192), SESSION
    ran = {name: session.simulate(call, name, "rtx5090")
           for name in ("linear_f16_gpu", "linear_s8", "linear_fp8", "linear_w8a16", "linear_w4a16")}
    assert all(".sm_120." in result.details.kernel for result in ran.values())
    assert ran["linear_s8"].latency_s < 0.6 * ran["linear_f16_gpu"].latency_s
    assert ran["linear_s8"].latency_s < session.simulate(call, "linear_s8", "rtx4090").latency_s
    few = LinearCall(m=1, n=8192, k=8192)  # bound by the bytes of W
    times = [session.simulate(few, name, "rtx5090").latency_s
             for name in ("linear_w4a16", "linear_w8a16", "linear_f16_gpu")]
    assert all(less < 0.7 * more for less, more in pairwise(times))


def test_turing_copies_through_registers_and_is_held_by_its_70_watts() -> None:
    """A T4 reaches most of its peak while a product is short, and less where its controller averages what it draws."""
    products = [Products(LinearCall(m=m, n=4096, k=4096)) for m in (16, 512, 16384)]
    few, short, long = (product_launches(gpu("t4").system, each, "linear_f16_half")[0] for each in products)
    seconds = [launch.busy_s for launch in (few, short, long)]
    assert 2 * 4096 * 4096 / seconds[0] <= 320e9  # bytes of W over the time: at most DRAM's bandwidth
    rates = [2.0 * m * 4096 * 4096 / time for m, time in ((512, seconds[1]), (16384, seconds[2]))]
    assert 0.5 * 65e12 < rates[0] < 65e12
    assert rates[1] < 0.8 * rates[0]
    loads = [i for block in short.kernel.blocks if block.loops for i in block.instructions
             if i.memory and i.memory.space == "global"]
    assert loads
    assert all(i.memory and i.memory.kind == "load" and i.span == "load_tiles" for i in loads)


@pytest.mark.parametrize("machine", ["rtx3090", "a10", "jetson-orin", "t4"])
@pytest.mark.parametrize(("name", "bits"), [("linear_q4_0_gpu", 4.5), ("linear_q8_0_gpu", 8.5),
                                            ("linear_f16_cublas", 16)])
def test_a_tokens_product_of_ggml_takes_little_more_than_its_weights(machine, name, bits):
    """The token comes from L1: from L2, whose path to an SM is narrow here, it was up to three times as long."""
    found = SESSION.simulate(LinearCall(1, 14336, 4096), name, machine)
    dram = SESSION.load(machine).system.gpu.dram.bandwidth_bytes_per_s
    assert 1.0 < found.latency_s / (14336 * 4096 * bits / 8 / dram) < 1.35
