"""Ternary layers on int8 tokens, emulated, against their numpy model: the same bits."""

import numpy as np
import pytest

from intsim.numerics.linear.ternary import product, quantise_tokens, quantise_weights
from intsim.numerics.linear.ternary_packings import i2_s, tl1, tl1_tables
from tests.streams.kernels.emulated import run_kernel, same_bits


def operands(m, n, k):
    random = np.random.default_rng(m + n + k)
    return quantise_weights(random.normal(0, 0.02, (m, k))), quantise_tokens(random.standard_t(3, (n, k)))


@pytest.mark.parametrize("shape", [(1, 1, 64), (3, 5, 128), (4, 4, 192), (7, 16, 64), (9, 27, 320)])
@pytest.mark.parametrize(("vector", "matrix"), [("gemv_i2_s_sdot", "gemm_i2_s_sdot"),
                                              ("gemv_i2_s_smlal", "gemm_i2_s_smlal")])
def test_i2_s(vector, matrix, shape):
    m, n, k = shape
    w, x = operands(*shape)
    expected, packed = product(x, w), i2_s(w.trits)
    found = run_kernel(matrix, "dst", {"m": m, "n": n, "k": k}, w=packed, x=x.codes.ravel(), steps=x.steps,
                       sums=x.sums, scale=w.scale)
    assert same_bits(found.reshape(n, m), expected)
    one = run_kernel(vector, "dst", {"m": m, "k": k}, w=packed, x=x.codes[0], steps=x.steps, sums=x.sums,
                     scale=w.scale)
    assert same_bits(one, expected[0])


@pytest.mark.parametrize("shape", [(32, 16), (64, 128), (32, 144), (96, 400)])
def test_tl1(shape):
    m, k = shape
    w, x = operands(m, 1, k)
    found = run_kernel("gemv_tl1", "dst", {"m": m, "k": k}, w=tl1(w.trits), x=tl1_tables(x.codes), steps=x.steps,
                       scale=w.scale)
    assert same_bits(found, product(x, w)[0])


@pytest.mark.parametrize("sign", [-1, 1])
def test_tl1_sums_do_not_overflow(sign):
    """All weights and codes of one sign: 16-bit sums reach 64 * 254 before they are widened."""
    w, x = quantise_weights(np.full((32, 512), sign)), quantise_tokens(np.ones((1, 512)))
    found = run_kernel("gemv_tl1", "dst", {"m": 32, "k": 512}, w=tl1(w.trits), x=tl1_tables(x.codes),
                       steps=x.steps, scale=w.scale)
    assert same_bits(found, product(x, w)[0])
    assert found == pytest.approx(sign * 512.0)


@pytest.mark.parametrize("shape", [(1, 16), (3, 80)])
def test_tables(shape):
    codes = np.random.default_rng(0).integers(-128, 128, shape).astype(np.int8)
    codes[0, :4] = -128, -128, 127, -128
    found = run_kernel("tl1_tables", "dst", {"m": shape[0], "k": shape[1]}, src=codes.ravel())
    assert same_bits(found, tl1_tables(codes))


def hard_rows():
    """Zeros, a tiny row, a single spike, ordinary rows, ties of the rounding."""
    random = np.random.default_rng(3)
    rows = random.normal(0, 1, (7, 83)).astype(np.float32)
    rows[0], rows[1] = 0, rows[1] * 1e-7
    rows[2, :-1] = 0
    rows[3] = np.resize([127, 0.5, 1.5, -2.5], 83)
    return rows


@pytest.mark.parametrize("n", [1, 15, 16, 33, 83])
def test_tokens(n):
    x = np.ascontiguousarray(hard_rows()[:, :n])
    expected = quantise_tokens(x)
    for output, values in (("dst", expected.codes), ("steps", expected.steps), ("sums", expected.sums)):
        found = run_kernel("quantize_tokens_s8", output, {"m": len(x), "n": n}, src=x.ravel())
        assert same_bits(found, values.ravel())
