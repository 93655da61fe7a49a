"""q8_0 blocks and ggml's attention: by hand, in mpmath, and against its formula in plain Python."""

import mpmath
import numpy as np
import pytest

import intsim
from intsim.accuracy.inputs import synthetic
from intsim.errors import InputError
from intsim.numerics import q8_0


def test_a_block_by_hand():
    """Scale 2; 1 / 2 and 3 / 2 are ties that go to the even codes 0 and 2; the stored scale is float16."""
    x = np.zeros((1, 32))
    x[0, :5] = 254.0, -254.0, 1.0, 3.0, 5.0
    codes, scale = q8_0.quantise(x)
    assert codes[0, :5].tolist() == [127, -127, 0, 2, 2]
    assert scale.tolist() == [[2.0]]
    assert q8_0.quantise(np.full((1, 32), 127 * 0.1))[1][0, 0] == np.float16(0.1)


def test_every_block_has_its_own_scale():
    x = np.concatenate([np.full(32, 1.0), np.zeros(32)])[None]
    codes, scale = q8_0.quantise(x)
    assert scale[0].tolist() == [np.float16(1 / 127), 0.0]
    assert (codes[0, :32] == 127).all()
    assert not codes[0, 32:].any()


def test_expf_is_within_half_a_unit_of_the_exact_value():
    for x in np.linspace(-87.0, 0.0, 500).astype(np.float32):
        found, exact = q8_0.exp_one(x), mpmath.exp(mpmath.mpf(float(x)))
        assert abs(mpmath.mpf(float(found)) - exact) <= 0.503 * float(np.spacing(np.float32(exact)))
    assert q8_0.exp_one(np.float32(0.0)) == 1.0
    assert q8_0.exp_one(np.float32(-np.inf)) == 0.0


def test_attention_is_its_formula_on_the_dequantised_cache():
    """In exact arithmetic; the float32 sums of 40 keys stay within a few units."""
    random = np.random.default_rng(1)
    q = random.normal(size=(2, 64)).astype(np.float32)
    k, v = q8_0.quantise(random.normal(size=(40, 64))), q8_0.quantise(random.normal(size=(40, 64)))
    wide = [[[mpmath.mpf(int(c)) * mpmath.mpf(float(s[i // 32])) for i, c in enumerate(row)]
             for row, s in zip(*x, strict=True)] for x in (q8_0.quantise(q), k, v)]
    found = q8_0.attend(q, k, v, 0.125)
    for row, out in zip(wide[0], found, strict=True):
        weights = [mpmath.exp(mpmath.fdot(row, key) / 8) for key in wide[1]]
        exact = [mpmath.fdot(weights, column) / sum(weights) for column in zip(*wide[2], strict=True)]
        assert max(abs(float(e) - float(o)) for e, o in zip(exact, out, strict=True)) < 2e-6


def test_the_pipeline_masks_and_is_priced():
    workload = intsim.Workload(q_len=12, kv_len=40, head_dim=64, heads=2, kv_heads=1, batch=1, causal=False)
    tensors = synthetic("normal", workload, 0)
    assert intsim.evaluate(*tensors, pipeline="ggml_q8_0", causal=True).cosine_similarity > 0.9995
    mask = np.ones((12, 40), dtype=bool)
    mask[4] = False
    assert not intsim.attention(*tensors, pipeline="ggml_q8_0", mask=mask)[:, :, 4].any()
    assert intsim.simulate(workload, "ggml_q8_0", "rk3588s-uncalibrated").latency_s > 0


def test_a_head_dimension_of_no_whole_blocks_is_refused():
    workload = intsim.Workload(q_len=2, kv_len=4, head_dim=40, heads=1, kv_heads=1, batch=1, causal=False)
    with pytest.raises(InputError, match="multiple of 32"):
        intsim.attention(*synthetic("normal", workload, 0), pipeline="ggml_q8_0")
