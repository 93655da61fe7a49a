"""The originals' own arithmetic, finding by finding: small inputs with values derived by hand or run in their code."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest

import intsim
from intsim.numerics import q8_0
from intsim.numerics.linear.blocks import Blocks
from intsim.numerics.linear.products import by_lanes
from intsim.numerics.online_softmax import exponentials_of_scaled, pair_sum
from intsim.numerics.softmax import arm_compute, exaq, xnnpack
from intsim.numerics.softmax.float32 import softmax_f32
from intsim.numerics.softmax.index_softmax import index_softmax_neon
from intsim.numerics.softmax.model import Rows, Statistics, statistics_of
from intsim.pipelines.attention import int_attention_reference as reference
from intsim.pipelines.attention import sage2
from intsim.pipelines.heads import HeadBlocks

NONE = Statistics(0.0, 0.0, 0.0)


def fused(a: float, b: float, c: float) -> np.float32:
    """One rounding of the exact value."""
    exact = Fraction(float(a)) * Fraction(float(b)) + Fraction(float(c))
    near = np.float32(float(exact))
    steps = (np.nextafter(near, np.float32(-np.inf)), near, np.nextafter(near, np.float32(np.inf)))
    return min(steps, key=lambda x: (abs(Fraction(float(x)) - exact), int(x.view(np.uint32)) & 1))


def codes_of(scores: list[int], step: float) -> list[int]:
    found = arm_compute.compute(Rows(np.array([scores], dtype=np.int8)), np.float32(-step))
    return [int(x) for x in found[0]]


def test_arm_compute_rounds_its_tail() -> None:
    """e^0 / (1 + e^(-42/127)) is 0.5819: 149 - 128 = 21 rounded, 20.97 cut to 20."""
    assert codes_of([17, -25], 1 / 127) == [21, -21]
    body, tail = [3] * 16, [3, -60]
    found = codes_of(body + tail, 1 / 127)
    assert len(set(found[:16])) == 1
    share = 1 / (17 + math.exp(-63 / 127))
    assert found[0] == math.trunc(256 * share - 128)  # -113.5: towards zero in the body
    assert found[16] == -math.floor(128 - 256 * share + 0.5)  # half away from it in the tail


def test_arm_compute_rounds_a_tie_away_from_zero() -> None:
    assert arm_compute.half_away(np.array([-0.5, 0.5, -1.5, 2.5, -0.25], dtype=np.float32)).tolist() == [
        -1, 1, -2, 3, 0]


def test_the_float_softmax_of_acl_adds_its_tail_after_the_lanes() -> None:
    row = np.array([[0.12573022, -0.13210486, 0.64042264, 0.10490011, -0.5356694]], dtype=np.float32)
    found = softmax_f32(row, 1.0)
    assert found[0, 0] == np.float32(0.20237343)
    e = [np.float32(math.exp(x)) for x in (row[0] - row.max()).astype(np.float64)]
    total = np.float32(np.float32(e[0] + e[1]) + np.float32(e[2] + e[3])) + e[4]
    assert found[0] == pytest.approx(e / total, rel=2e-7)


def test_exaq_with_the_deviation_of_its_own_code() -> None:
    """Six logits: variance 4.7847 over 6 or 5.7417 over 5; the clip is 1.66 sigma + 1.85 below the maximum."""
    logits = np.array([[0.0, -1.0, -2.0, -3.5, -5.0, -6.0]], dtype=np.float32)
    statistics = statistics_of([Rows(logits)], 1.0)
    assert statistics.count == 6
    assert statistics.unbiased_deviation == pytest.approx(float(np.std(logits, ddof=1)))
    method = next(m for m in exaq.METHODS if m.name == "exaq_int2")
    for unbiased, first in ((0, 0.7304), (1, 0.7544)):
        constants = method.constants(1.0, 6, statistics, {"unbiased": unbiased})
        assert method.compute(Rows(logits), *constants)[0, 0] == pytest.approx(first, abs=5e-5)


def test_exaq_takes_the_option_through_a_pipeline() -> None:
    random = np.random.default_rng(0)
    q, k, v = (random.normal(size=(1, 1, 6, 32)).astype(np.float32) for _ in range(3))
    found = [intsim.attention(q, k, v, pipeline="quant_only+exaq_int2", parameters={"unbiased": u}) for u in (0, 1)]
    assert not np.array_equal(*found)
    with pytest.raises(intsim.InputError, match="unbiased"):
        intsim.attention(q, k, v, pipeline="quant_only+exaq_int2", parameters={"unbiased": 0.5})


def test_xnnpacks_table_is_of_a_float32_step() -> None:
    step = 0.1
    (table,) = xnnpack.constants(step, 100, NONE, {})
    exact = [8388607.0 * math.exp((i - 255) * float(np.float32(step))) for i in range(256)]
    assert table.tolist() == [round(x) for x in exact]
    assert any(round(8388607.0 * math.exp((i - 255) * step)) != t for i, t in enumerate(table.tolist()))


def test_llama_cpp_fuses_two_operations() -> None:
    random = np.random.default_rng(2)
    q, k, v = (random.standard_normal((n, 96)).astype(np.float32) for n in (1, 2, 2))
    found = q8_0.attend(q, q8_0.quantise(k), q8_0.quantise(v), 96**-0.5)
    assert found[0, 0] == np.float32(-0.91044146)


def plain_ggml(q: np.ndarray, k: np.ndarray, v: np.ndarray, scale: np.float32) -> np.ndarray:
    """A row of ggml's attention in scalars; its exponential is ours."""
    (q_codes, q_scales), (k_codes, k_scales), (v_codes, v_scales) = map(q8_0.quantise, (q, k, v))
    top, total, out = np.float32(-np.inf), np.float32(0.0), np.zeros(v.shape[1], dtype=np.float32)
    one = np.float32(1.0)
    for j in range(len(k)):
        lanes, rest = np.zeros((2, 4), dtype=np.float32), (0, np.float32(0.0))
        blocks = q_scales.shape[1]
        for b in range(blocks):
            products = k_codes[j, 32 * b:32 * b + 32].astype(int) * q_codes[0, 32 * b:32 * b + 32].astype(int)
            pair = np.float32(k_scales[j, b]) * np.float32(q_scales[0, b])
            if b == blocks - 1 and blocks % 2:
                rest = (int(products.sum()), pair)
                continue
            for lane in range(4):
                integer = products[4 * lane:4 * lane + 4].sum() + products[16 + 4 * lane:20 + 4 * lane].sum()
                lanes[b % 2, lane] = fused(integer, pair, lanes[b % 2, lane])
        even, odd = ((x[0] + x[1]) + (x[2] + x[3]) for x in lanes)
        s = fused(*rest, even + odd) * scale
        weight = one if s > top else np.float32(q8_0.exp_one(s - top))
        if s > top:
            factor = np.float32(q8_0.exp_one(top - s))
            out, total, top = out * factor, fused(total, factor, one), s
        else:
            total = total + weight
        row = v_codes[j].astype(np.float32) * np.repeat(v_scales[j].astype(np.float32), 32)
        out = np.array([fused(x, weight, o) for x, o in zip(row, out, strict=True)], dtype=np.float32)
    return out * (one / total)


@pytest.mark.parametrize("head_dim", [32, 64, 96])
def test_ggml_rounds_as_scalars_do(head_dim: int) -> None:
    random = np.random.default_rng(head_dim)
    for _ in range(3):
        q, k, v = (random.standard_normal((n, head_dim)).astype(np.float32) for n in (1, 7, 7))
        expected = plain_ggml(q, k, v, np.float32(head_dim**-0.5))
        assert np.array_equal(q8_0.attend(q, q8_0.quantise(k), q8_0.quantise(v), head_dim**-0.5)[0], expected)


def test_a_last_odd_block_is_fused_as_its_format_writes_it() -> None:
    """``sumi * (dx * dy)`` of q8_0 and ``sumi * dx * dy`` of q4_0."""
    random, differ = np.random.default_rng(0), 0
    for _ in range(200):
        x, w = (Blocks(random.integers(-127, 128, (1, 32)).astype(np.int8),
                       random.normal(size=(1, 1)).astype(np.float16)) for _ in range(2))
        integer = np.float32((x.codes.astype(int) * w.codes.astype(int)).sum())
        dx, dy = np.float32(w.scales[0, 0]), np.float32(x.scales[0, 0])
        assert by_lanes(x, w)[0, 0] == fused(integer, dx * dy, 0.0)
        assert by_lanes(x, w, together=False)[0, 0] == fused(integer * dx, dy, 0.0)
        differ += int(by_lanes(x, w)[0, 0] != by_lanes(x, w, together=False)[0, 0])
    assert differ


def test_the_neon_kernel_clips_to_nothing_where_a_step_is_more_than_13() -> None:
    """int(6.6 / 20 + 0.5) is 0: every distance clips to 0, and every E is 255."""
    assert index_softmax_neon(np.array([[5, -3]], dtype=np.int32), 0).tolist() == [[127, 127]]
    q = np.full((1, 1, 1, 16), 3000.0, dtype=np.float32)
    k = np.stack([np.full(16, 3000.0), np.full(16, 2976.5)])[None, None].astype(np.float32)
    v = np.stack([np.ones(16), -np.ones(16)])[None, None].astype(np.float32)
    assert not intsim.attention(q, k, v, pipeline="int_attention_neon").any()


@pytest.mark.parametrize(("values", "codes"), [
    (np.array([1.1440142393112183, 0.6981188654899597], dtype=np.float32), [127, 78]),
    (np.array([0.005645751953125, 0.0018014907836914062], dtype=np.float16), [127, 40]),
])
def test_the_authors_quantiser_divides_in_the_tensors_type(values: np.ndarray, codes: list[int]) -> None:
    x = values[None, None, None]
    found, *_ = reference.quantise_inputs(x[0, 0], x[0, 0], x[0, 0], x, x, x, 1.0)
    assert found[0].tolist() == codes


def test_a_number_over_a_tensor_is_its_reciprocal_times_the_number() -> None:
    q_scale, k_scale = (np.float32(float.fromhex(x)) for x in ("0x1.31cfa6p-5", "0x1.2494dcp-7"))
    assert reference.threshold_of(q_scale, k_scale, 128**-0.5) == 224021


def test_float64_becomes_float16_by_way_of_float32() -> None:
    exact = float.fromhex("-0x1.3cdfff916fc0ep+6")
    assert reference.rescale(np.array([[1]]), np.float64(exact), 1.0)[0, 0] == np.float16(-79.25)
    assert np.float64(exact).astype(np.float16) == np.float16(-79.1875)


def test_small_float16_tensors_make_attention_uniform() -> None:
    """6.6 / s_Q / s_K is beyond 65504."""
    random = np.random.default_rng(0)
    q, k, v = (random.uniform(-1, 1, (1, 1, 4, 16)).astype(np.float16) for _ in range(3))
    found = intsim.attention(q, k, v, pipeline="int_attention_reference")
    assert np.array_equal(found, np.broadcast_to(found[:, :, :1], found.shape))
    assert not np.array_equal(*(intsim.attention(*(x.astype(np.float32) for x in (q, k, v)), pipeline=p)
                                for p in ("int_attention_reference", "quant_only_reference")))


def test_quant_only_of_the_authors_has_one_scale_for_all_heads() -> None:
    """A head of small values beside one of large ones: codes of 1 and 0, not of 127 and 64."""
    q = np.ones((1, 2, 1, 16), dtype=np.float32)
    v = np.ones((1, 2, 2, 16), dtype=np.float32)
    v[0, 1] *= 100.0
    v[0, 0, 1] = 0.3
    k = np.ones((1, 2, 2, 16), dtype=np.float32)
    found = intsim.attention(q, k, v, pipeline="quant_only_reference")
    # P is 0.5, 63.5 of 127, rounded to 64; V of the first head is 1 and 0 in steps of 100 / 127.
    assert found[0, 0, 0, 0] == np.float16(64 * (100 / 127) / 127)
    assert intsim.attention(q, k, v, pipeline="quant_only")[0, 0, 0, 0] == pytest.approx(128 / 127 * 0.65, rel=2e-3)


def test_sage2_multiplies_v_by_448_over_its_maximum() -> None:
    """0.15271 times 137.516 is 21.0001 in float32 and rounds to 22; over 3.2578 / 448 it is the tie 21, and so 20."""
    codes, scale = sage2.quantise_v(np.array([[3.2578125], [0.1527099609375]], dtype=np.float16))
    assert codes.astype(np.float32).ravel().tolist() == [448.0, 22.0]
    assert scale.tolist() == [np.float32(3.2578125) / np.float32(448)]
    assert sage2.quantise_v(np.zeros((2, 1), dtype=np.float16))[1].tolist() == [1.0]


def test_sage2_takes_its_exponent_from_the_maximum_in_one_rounding() -> None:
    random, differ = np.random.default_rng(0), 0
    for _ in range(100):
        s, c = np.float32(random.normal() * 300), np.float32(0.001 + random.random())
        _, _, top, _ = exponentials_of_scaled(np.full((1, 8), s), np.full((1, 8), c), np.full(1, -np.inf, np.float32),
                                              np.zeros((1, 4), np.float32), 8.807)
        assert top[0] == fused(s, c, -np.float32(8.807))
        differ += int(top[0] != np.float32(s * c) - np.float32(8.807))
    assert differ


def test_sage2_folds_its_scales_into_all_tiles_but_the_last_two() -> None:
    scores, factor = np.full((2, 64), 7, dtype=np.int32), np.float32(0.3)
    q_scale, k_scale = np.full(8, 0.011, dtype=np.float32), np.full(16, 0.013, dtype=np.float32)
    pair, rows, tiles = np.float32(0.011) * np.float32(0.013), np.arange(2), np.array([4, 3])
    found = [sage2.dequantise_scores(scores, q_scale, k_scale, rows, np.arange(64 * t, 64 * t + 64), tiles, factor, 64)
             for t in range(4)]
    folded = [[bool(logits[row, 0] == 7) for logits, _ in found] for row in rows]
    assert folded == [[True, True, False, False], [True, False, False, False]]
    assert found[0][1][0, 0] == factor * pair
    assert (found[3][0][0, 0], found[3][1][0, 0]) == (np.float32(7) * pair, factor)


def test_sage2s_blocks_end_at_the_last_key_that_one_of_their_rows_sees() -> None:
    causal = HeadBlocks((slice(0, 192), slice(192, 256)),
                        lambda rows: np.tri(256, 256, dtype=bool)[rows])
    assert sage2.tiles_of_rows(causal, 256, 64).tolist() == [2] * 128 + [4] * 128
    assert set(sage2.tiles_of_rows(HeadBlocks((slice(0, 5),), lambda _: None), 65, 64).tolist()) == {2}


def test_sage2_adds_neighbouring_threads_first_and_each_threads_columns_by_fours() -> None:
    small = np.float32(2.0**-24)
    assert pair_sum(np.array([[1.0, small, -1.0, small]], dtype=np.float32)).tolist() == [2.0**-24]
    # Columns 0, 1, 8, 9 and 16, 17, 24, 25 are the first thread's; logits whose powers of two are exact.
    logits = np.full((1, 32), -np.inf, dtype=np.float32)
    logits[0, [0, 1, 8, 9]] = [0.0, -24.0, -24.0, -24.0]
    logits[0, [16, 17]] = [-24.0, -24.0]
    p, _, _, lanes = exponentials_of_scaled(logits, np.ones_like(logits), np.full(1, -np.inf, np.float32),
                                            np.zeros((1, 4), np.float32), 0.0)
    assert p[0, 0] == 1.0
    # ((1 + 2^-24) + 2^-24) + 2^-24 stays 1; then 2^-24 + 2^-24 together are 2^-23, which 1 takes up.
    assert lanes[0].tolist() == [1.0 + 2.0**-23, 0.0, 0.0, 0.0]
