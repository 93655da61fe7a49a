"""SageAttention and FlashAttention-3 FP8: quantisation by hand, and what their papers say about error."""

from collections import Counter
from fractions import Fraction

import numpy as np
import pytest

import intsim
from intsim.accuracy.inputs import synthetic
from intsim.numerics.tensor_core import multiply_f16
from intsim.pipelines.attention import flash3_fp8, sage1, sage2
from intsim.pipelines.registry import get_pipeline
from intsim.pipelines.run import prepared_head

SMALL = intsim.Workload(q_len=70, kv_len=150, head_dim=64, heads=2, kv_heads=1, batch=1, causal=False)


def test_blocks_take_their_own_scale_and_round_half_away():
    x = np.zeros((130, 2), dtype=np.float32)
    x[0], x[1, 0], x[129] = (127.0, 0.5), -1.5, (0.0, -254.0)
    codes, scale = sage1.quantise_blocks(x, 128)
    assert scale.tolist() == [1.0, 2.0]
    assert codes[0].tolist() == [127, 1]
    assert codes[1].tolist() == [-2, 0]
    assert codes[129].tolist() == [0, -127]


def test_a_block_of_zeros_stays_zero():
    codes, scale = sage1.quantise_blocks(np.zeros((64, 4), dtype=np.float32), 64)
    assert not codes.any()
    assert scale.tolist() == [1.0]


def test_a_thread_of_sage2_holds_rows_equal_modulo_8_and_pairs_of_keys():
    """Accumulators of 16 x 8 products: rows g and g + 8, columns 2 t and 2 t + 1."""
    index = np.arange(65)
    assert np.flatnonzero(sage2.q_groups(index) == 11).tolist() == [35, 43, 51, 59]
    assert np.flatnonzero(sage2.k_groups(index) == 3)[:8].tolist() == [6, 7, 14, 15, 22, 23, 30, 31]
    assert sage2.k_groups(index)[64] == 4


def test_smoothing_takes_the_mean_key_away():
    k = np.array([[1.0, 4.0], [3.0, 4.0]], dtype=np.float16)
    assert sage1.smoothed(k, Counter()).tolist() == [[-1.0, 0.0], [1.0, 0.0]]


@pytest.mark.parametrize("name", ["sage1", "sage2", "sage2_fp16"])
def test_a_smoothed_key_beyond_float16_is_counted(name):
    """Its group has no scale then, and its codes are 0."""
    q, k = (np.ones((1, 1, n, 64), dtype=np.float16) for n in (8, 16))
    k[0, 0, 0], k[0, 0, 1:] = 60000, -60000
    found = intsim.evaluate(q, k, np.ones_like(k), pipeline=name)
    assert found.events["saturated"] == 64
    assert np.isfinite(found.rmse)


def test_fp16_accumulators_round_after_every_instruction():
    """2048 + 1 is a tie that goes back to 2048, sixteen times over; exactly it is 2049 and so on."""
    a = np.zeros((1, 48), dtype=np.float16)
    a[0, 0], a[0, 16], a[0, 32] = 2048.0, 1.0, 1.0
    ones = np.ones((48, 1), dtype=np.float16)
    assert multiply_f16(a, ones, 16)[0, 0] == 2048.0
    assert multiply_f16(a, ones, 48)[0, 0] == 2050.0


def test_a_tile_of_sage1_comes_to_the_sum_in_one_rounding():
    """(1 + 2^-23) (1 - 2^-23) = 1 - 2^-46: rounded by itself it is 1, and nothing is left beside -1."""
    steps = {step.name: step.numeric for step in get_pipeline("sage1").steps}
    acc = np.full((1, 1), 1.0 + 2.0**-23, dtype=np.float32)
    alpha, context = np.full(1, 1.0 - 2.0**-23, dtype=np.float32), np.full((1, 1), -1.0, dtype=np.float16)
    assert steps["rescale_output"](acc, alpha, context).tolist() == [[-(2.0**-46)]]


def test_flash3_scales_by_the_largest_value_of_a_head():
    random = np.random.default_rng(0)
    tensors = [random.normal(size=(8, 4)).astype(np.float16) for _ in range(3)]
    *codes_and_scales, events = flash3_fp8.quantise_inputs(*tensors)
    for given, codes, descale in zip(tensors, codes_and_scales[:3], codes_and_scales[3:], strict=True):
        assert float(descale) == float(np.float32(float(Fraction(float(np.abs(given).max())) / 448)))
        assert np.abs(codes.astype(np.float32)).max() == 448.0
    assert events == {"saturated": 0}


@pytest.mark.parametrize("pipeline", ["sage1", "sage2", "flash3_fp8", "sage2_fp16", "sage2_fp16_half_sums",
                                      "sage2_fp16_two_level", "sage2pp", "sage2_wgmma"])
def test_tiles_and_masks_do_not_change_the_answer_much(pipeline):
    tensors = synthetic("normal", SMALL, 1)
    for causal in (False, True):
        found = intsim.evaluate(*tensors, pipeline=pipeline, causal=causal)
        assert found.cosine_similarity > 0.998
    mask = np.ones((70, 150), dtype=bool)
    mask[3] = False
    assert not intsim.attention(*tensors, pipeline=pipeline, mask=mask)[:, :, 3].any()


def test_smoothing_pays_where_keys_share_a_large_mean():
    """SageAttention's reason for it: keys with a channel-wise bias."""
    q, k, v = synthetic("normal", SMALL, 2)
    biased = k + np.float32(30.0) * (np.arange(64) % 8 == 0)
    sage, without = (intsim.evaluate(q, biased, v, pipeline=p).rmse for p in ("sage1", "int_flash_half"))
    assert sage < without / 5


def test_scales_per_thread_and_8_bit_floats_per_head_rank_as_their_papers_say():
    """Outlier channels: one scale per head loses what E4M3's exponent does not save (RMSE, lower is better)."""
    tensors = synthetic("outlier_channels", SMALL, 3)
    sage, flash = (intsim.evaluate(*tensors, pipeline=p).rmse for p in ("sage2", "flash3_fp8"))
    assert sage < flash


def cut(x: float) -> np.float32:
    """A sum of the tensor cores: to 24 bits, towards zero."""
    near = np.float32(x)
    return near if abs(float(near)) <= abs(x) else np.nextafter(near, np.float32(0.0))


def products(start: float, a: np.ndarray, b: np.ndarray, form: type) -> float:
    """``start`` and products of 64 keys, 16 in an instruction, whose sum is in ``form``."""
    total = float(start)
    for step in range(0, len(a), 16):
        total += float(a[step:step + 16].astype(np.float64) @ b[step:step + 16].astype(np.float64))
        total = float(cut(total) if form is np.float32 else np.float16(total))
    return total


@pytest.mark.parametrize(("pipeline", "rows"), [("sage2_fp16", 32), ("sage2_fp16_half_sums", 32),
                                                ("sage2_fp16_two_level", 16)])
def test_sage2_fp16_row_by_row(pipeline, rows):
    """What a thread of the CUDA kernels does with a row, a key after another, four tiles of 64 keys."""
    random = np.random.default_rng(7)
    q, k, v = (random.normal(size=(n, 64)).astype(np.float16) for n in (48, 256, 256))
    given, f32, two = prepared_head(pipeline, q, k, v), np.float32, np.float64(2.0)
    factor = f32(f32(0.125) * f32(1.44269504))
    half = np.float16 if pipeline.endswith("half_sums") else np.float32
    found = intsim.attention(*(x[None, None] for x in (q, k, v)), pipeline=pipeline)[0, 0]
    for row in (0, 9, 37):
        top, total, acc = f32(-np.inf), f32(0.0), [half(0.0)] * 64
        for tile in range(4):
            keys = np.arange(64 * tile, 64 * tile + 64)
            scale = f32(given["q_scale"][row // rows * 8 + row % 8] * given["k_scale"][4 * tile:4 * tile + 4])
            scores = (given["k"][keys].astype(np.int64) @ given["q"][row].astype(np.int64)).astype(f32)
            of_key = scale[keys % 8 // 2]
            scores, factors = (scores, factor * of_key) if tile < 2 else (scores * of_key, np.full(64, factor))
            new = max(top, max(f32(s * c) for s, c in zip(scores, factors, strict=True)))
            alpha = f32(two ** float(f32(top - new))) if np.isfinite(top) else f32(0.0)
            exact = [float(s) * float(c) - float(new) for s, c in zip(scores, factors, strict=True)]
            p = np.array([f32(two ** float(f32(x))) for x in exact]).astype(np.float16)
            total = f32(products(f32(total * alpha), p, np.ones(64), np.float32))
            for d in range(64):
                values = v[keys, d]
                if pipeline == "sage2_fp16":
                    acc[d] = f32(products(f32(acc[d] * alpha), p, values, np.float32))
                elif pipeline == "sage2_fp16_half_sums":
                    acc[d] = np.float16(products(np.float16(acc[d] * np.float16(alpha)), p, values, np.float16))
                else:
                    acc[d] = f32(float(acc[d]) * float(alpha) + products(0.0, p, values, np.float16))
            top = new
        expected = (np.array(acc, dtype=f32) * f32(1.0 / float(total))).astype(np.float16)
        np.testing.assert_array_equal(found[row], expected)
