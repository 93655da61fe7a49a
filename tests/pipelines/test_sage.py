"""SageAttention and FlashAttention-3 FP8: quantisation by hand, and what their papers say about error."""

from fractions import Fraction

import numpy as np
import pytest

import intsim
from intsim.accuracy.inputs import synthetic
from intsim.numerics.tensor_core import multiply_f16
from intsim.pipelines.attention import flash3_fp8, sage1, sage2

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
    assert sage1.smoothed(k).tolist() == [[-1.0, 0.0], [1.0, 0.0]]


def test_fp16_accumulators_round_after_every_instruction():
    """2048 + 1 is a tie that goes back to 2048, sixteen times over; exactly it is 2049 and so on."""
    a = np.zeros((1, 48), dtype=np.float16)
    a[0, 0], a[0, 16], a[0, 32] = 2048.0, 1.0, 1.0
    ones = np.ones((48, 1), dtype=np.float16)
    assert multiply_f16(a, ones, 16)[0, 0] == 2048.0
    assert multiply_f16(a, ones, 48)[0, 0] == 2050.0


def test_flash3_scales_by_the_largest_value_of_a_head():
    random = np.random.default_rng(0)
    tensors = [random.normal(size=(8, 4)).astype(np.float16) for _ in range(3)]
    *codes_and_scales, events = flash3_fp8.quantise_inputs(*tensors)
    for given, codes, descale in zip(tensors, codes_and_scales[:3], codes_and_scales[3:], strict=True):
        assert float(descale) == float(np.float32(float(Fraction(float(np.abs(given).max())) / 448)))
        assert np.abs(codes.astype(np.float32)).max() == 448.0
    assert events == {"saturated": 0}


@pytest.mark.parametrize("pipeline", ["sage1", "sage2", "flash3_fp8"])
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
