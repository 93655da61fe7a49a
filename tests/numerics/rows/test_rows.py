"""Norms, RoPE and gates against their formulas in float64 and mpmath."""

import mpmath
import numpy as np
import pytest

from intsim.numerics.rows.gates import gelu, gelu_from_table, gelu_table, relu2, silu
from intsim.numerics.rows.norms import layer_norm, rms_norm
from intsim.numerics.rows.rope import rope, rope_table

RANDOM = np.random.default_rng(4)


def floats(*shape, deviation=1.0):
    return RANDOM.normal(0, deviation, shape).astype(np.float32)


@pytest.mark.parametrize("n", [1, 5, 64, 2048])
def test_rms_norm_is_its_formula(n):
    x, weight = floats(3, n), floats(n)
    wide = x.astype(np.float64)
    exact = wide / np.sqrt((wide**2).mean(axis=1, keepdims=True) + 1e-5) * weight
    assert np.allclose(rms_norm(x, weight), exact, rtol=1e-6, atol=0)


@pytest.mark.parametrize("n", [2, 5, 64, 768])
def test_layer_norm_is_its_formula(n):
    x, weight, bias = floats(3, n) + np.float32(2), floats(n), floats(n)
    wide = x.astype(np.float64)
    exact = (wide - wide.mean(axis=1, keepdims=True)) / np.sqrt(wide.var(axis=1, keepdims=True) + 1e-5) * weight + bias
    assert np.allclose(layer_norm(x, weight, bias), exact, rtol=1e-5, atol=1e-5)


def test_norms_of_zeros_are_finite():
    zeros, ones = np.zeros((1, 20), dtype=np.float32), np.ones(20, dtype=np.float32)
    assert not rms_norm(zeros, ones).any()
    assert (layer_norm(zeros, ones, ones) == 1).all()


@pytest.mark.parametrize("pairing", ["interleaved", "neox"])
def test_rope_turns_complex_numbers(pairing):
    x, positions = floats(5, 2, 32), np.array([0, 1, 7, 100, 8191])
    found = rope(x, rope_table(positions, 32), pairing).astype(np.float64)
    first, second = (slice(0, None, 2), slice(1, None, 2)) if pairing == "interleaved" else (slice(16), slice(16, None))
    angles = positions[:, None] * 10000.0 ** (-np.arange(16) / 16)
    turned = (x[..., first] + 1j * x[..., second]) * np.exp(1j * angles)[:, None]
    assert np.abs(found[..., first] - turned.real).max() < 1e-6
    assert np.abs(found[..., second] - turned.imag).max() < 1e-6
    assert np.array_equal(found[0], x[0])  # position 0


def test_rope_leaves_products_of_equal_distance_alone():
    q, k = floats(1, 1, 64), floats(1, 1, 64)
    def product(i, j):
        return float((rope(q, rope_table([i], 64), "neox") * rope(k, rope_table([j], 64), "neox")).sum())

    assert product(5, 2) == pytest.approx(product(1005, 1002), abs=1e-4)


def test_silu_and_gelu_are_their_formulas():
    """In mpmath, from where the exponential ends to large values."""
    for x in np.concatenate([np.linspace(-80, 80, 201), floats(200, deviation=2)]).astype(np.float32):
        wide = mpmath.mpf(float(x))
        exact = wide / (1 + mpmath.exp(-wide))
        assert abs(silu(x[None])[0] - exact) <= 1e-6 * abs(exact)
    for x in np.concatenate([np.linspace(-6, 12, 201), floats(200, deviation=2)]).astype(np.float32):
        wide = mpmath.mpf(float(x))
        exact = wide / 2 * (1 + mpmath.tanh(mpmath.sqrt(2 / mpmath.pi) * (wide + mpmath.mpf("0.044715") * wide**3)))
        assert abs(gelu(x[None])[0] - exact) <= 1e-5 * abs(exact)


def test_gates_at_their_ends():
    x = np.array([-3e38, -200, -0.0, 0.0, 200], dtype=np.float32)
    with np.errstate(over="ignore"):
        assert silu(x).tolist() == [0, 0, 0, 0, 200]
        assert gelu(x).tolist() == [0, 0, 0, 0, 200]
    assert relu2(np.array([-2, 0, 3], dtype=np.float32)).tolist() == [0, 0, 9]


def test_the_table_is_gelu_within_float16():
    x = np.linspace(-12, 12, 4001).astype(np.float32)
    found = gelu_from_table(x, gelu_table())
    assert np.abs(found - gelu(x)).max() < 2.0**-8  # half a unit of 10 in, half out
    assert (found[x >= 10] == x[x >= 10]).all()
    assert not found[x <= -10].any()
