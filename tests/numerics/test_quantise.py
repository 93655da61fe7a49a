"""Quantisation against fractions in Python's integers."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intsim.numerics.quantise import dequantise, probabilities_to_s8, quantise_symmetric, symmetric_scale
from intsim.numerics.requantise import fixed_point, requantise_s8
from tests.numerics.plain import half_even, round_to


@settings(max_examples=100, deadline=None, derandomize=True)
@given(values=st.lists(st.floats(-2.0**99, 2.0**99, width=32), min_size=1, max_size=20))
def test_the_largest_value_becomes_127_and_none_goes_beyond(values):
    """-128 never appears, though the authors' Python allows it: the Armv8.0 GEMM relies on that."""
    x = np.array(values, dtype=np.float32)
    scale = symmetric_scale(x)
    quantised = quantise_symmetric(x, scale, low=-128)
    assert quantised.min() >= -127
    assert (np.abs(quantised).max() == 127) == bool(x.any())


@pytest.mark.parametrize("scale", [0.5, 0.0123, 3.0])
def test_values_are_rounded_half_to_even_and_saturated(scale):
    x = np.concatenate([np.arange(-520, 521) / 4 * scale, [1e9, -1e9]])
    expected = [max(-127, min(127, half_even(Fraction(float(v) / scale)))) for v in x]
    assert quantise_symmetric(x, scale).tolist() == expected


def test_a_tensor_of_zeros_has_scale_one():
    zeros = np.zeros(5, dtype=np.float32)
    assert symmetric_scale(zeros) == 1
    assert not quantise_symmetric(zeros, 1.0).any()


def test_probabilities_are_multiplied_in_float32_and_rounded_half_to_even():
    p = np.random.default_rng(0).random(500, dtype=np.float32)
    expected = [half_even(Fraction(float(round_to(np.float32, Fraction(float(v)) * 127)))) for v in p]
    assert probabilities_to_s8(p).tolist() == expected


@pytest.mark.parametrize("scale", [1.0, 1 / 127 / 255, 7e-5])
def test_dequantisation_rounds_the_integer_and_the_product_to_float32(scale):
    x = np.array([0, 1, -1, 2**24 + 1, 2**24 + 3, -(2**31), 2**31 - 1, 123456789], dtype=np.int32)
    factor = Fraction(float(np.float32(scale)))
    expected = [float(round_to(np.float32, round_to(np.float32, Fraction(int(v))) * factor)) for v in x]
    assert dequantise(x, scale).tolist() == expected


@pytest.mark.parametrize("ratio", [1e-60, 1e-20, 1e-9, 0.3, 0.9999, 1.0, 3.0, 1e9, 1e40])
def test_a_ratio_of_any_size_gives_the_nearest_code_but_for_two_roundings(ratio: float) -> None:
    """The kernel rounds a product, then shifts it; a shift to the left makes the first rounding's error larger."""
    x = np.array([0, 1, -1, 100, -100, 2**31 - 1, -(2**31)], dtype=np.int32)
    multiplier, shift = fixed_point(ratio)
    found = requantise_s8(x, multiplier, shift)
    expected = np.clip(np.floor(x.astype(np.float64) * ratio + 0.5), -127, 127)
    assert np.abs(found.astype(np.float64) - expected).max() <= (max(1, 2 ** (-shift - 1)) if 1e-3 < ratio < 10 else 0)
