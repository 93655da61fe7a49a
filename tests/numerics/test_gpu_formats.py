"""Formats and roundings of GPU kernels against golden values worked out by hand or in plain Python."""

import math
from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest

from intsim.numerics.float8 import e4m3_nearest, e5m2_by_half_up, e5m2_nearest, f32_to_f16_towards_zero
from intsim.numerics.mufu import rcp
from intsim.numerics.online_softmax import exponentials, exponentials_with_lane_sums, tile_sum
from intsim.numerics.tensor_core import multiply, truncate


@pytest.mark.parametrize(("x", "expected"), [
    (1.0, 1.0), (1.125, 1.25), (1.124, 1.0), (1.126, 1.25), (1.375, 1.5), (0.625, 0.625), (-1.125, -1.25), (0.0, 0.0),
    (2.0**-16, 2.0**-16), (2.0**-17, 2.0**-16), (2.0**-17 * 0.99, 0.0),
])
def test_e5m2_ties_go_away_from_zero_without_an_instruction(x: float, expected: float) -> None:
    assert float(e5m2_by_half_up(np.array([x], dtype=np.float32))[0]) == expected


def test_e5m2_ties_go_to_even_in_casts() -> None:
    found = e5m2_nearest(np.array([1.125, 1.375, 1.626], dtype=np.float16)).astype(float)
    assert found.tolist() == [1.0, 1.5, 1.75]


def test_half_up_and_nearest_agree_but_for_ties_and_what_is_cut_before() -> None:
    every = np.arange(0x7C00, dtype=np.uint16).view(np.float16).astype(np.float32)
    half_up = e5m2_by_half_up(every).astype(np.float32)
    down, up = np.floor(every.astype(np.float16).view(np.uint16) / 256), every.astype(np.float16).view(np.uint16) % 256
    expected = np.where(up >= 128, down + 1, down).astype(np.uint8).view(ml_dtypes.float8_e5m2).astype(np.float32)
    np.testing.assert_array_equal(half_up, expected)


def test_another_generation_rounds_four_p_of_a_thousand_otherwise_to_e4m3_and_hardly_any_to_e5m2() -> None:
    """As results of sm_89 and docs/understand/trust.md say."""
    logits = np.random.default_rng(0).standard_normal((512, 2048))
    p = np.exp(logits - logits.max(axis=1, keepdims=True)).astype(np.float32)
    once, twice = (e4m3_nearest(x.astype(np.float32)).view(np.uint8).astype(int)
                   for x in (256 * p, f32_to_f16_towards_zero(256 * p)))
    assert set(np.unique(once - twice)) == {0, 1}
    assert 0.0038 < (once - twice).mean() < 0.0042
    assert (e5m2_by_half_up(p) != e5m2_nearest(p)).mean() < 1e-5


def test_e4m3_saturates_and_ties_go_to_even() -> None:
    found = e4m3_nearest(np.array([1000.0, -1e9, 1.0625, 1.1875, 2.0**-10], dtype=np.float32)).astype(float)
    assert found.tolist() == [448.0, -448.0, 1.0, 1.25, 0.0]


def test_f16_towards_zero_never_grows() -> None:
    x = np.random.default_rng(0).normal(size=1000).astype(np.float32) * 100
    cut = f32_to_f16_towards_zero(x).astype(np.float32)
    assert (np.abs(cut) <= np.abs(x)).all()
    assert (np.abs(cut - x) <= np.spacing(cut.astype(np.float16)).astype(np.float32).__abs__()).all()


def test_truncation_cuts_towards_zero() -> None:
    assert truncate(np.array([1 + 2.0**-3 + 2.0**-5, -1.9999]), 3).tolist() == [1.125, -1.875]


def test_tensor_core_products_lose_what_the_adder_cannot_keep() -> None:
    a = np.array([[1.0, 2.0**-12, 2.0**-14]], dtype=np.float32)
    b = np.ones((3, 1), dtype=np.float32)
    nothing = np.zeros((1, 1), dtype=np.float32)
    assert multiply(nothing, a, b, 32, 23)[0, 0] == 1 + 2.0**-12 + 2.0**-14
    assert multiply(nothing, a, b, 32, 13)[0, 0] == 1 + 2.0**-12
    assert multiply(nothing, a, b, 1, 11)[0, 0] == 1


def test_tensor_core_products_are_near_exact_with_f32_accumulators() -> None:
    random = np.random.default_rng(1)
    a, b = (random.normal(size=s).astype(np.float16) for s in ((5, 64), (64, 7)))
    found = multiply(np.zeros((5, 7), dtype=np.float32), a, b, 16, 23)
    exact = a.astype(float) @ b.astype(float)
    assert np.abs(found - exact).max() <= 4 * 2.0**-23 * np.abs(exact).max() * 2


def test_exponentials_of_the_maximum_are_one_up_to_the_residue_of_its_product() -> None:
    scores = np.array([[3.0, 1.0, -2.0, 0.0, 3.0, 2.5, 2.0, -np.inf]], dtype=np.float32)
    factor = np.float32(0.18033688)
    top = np.array([-np.inf], dtype=np.float32)
    p, alpha, new = exponentials(scores, top, factor)
    product = np.float32(np.float32(3.0) * factor)
    residue = Fraction(3) * Fraction(float(factor)) - Fraction(float(product))
    assert p[0, 0] == np.float32(2.0 ** float(residue))
    assert p[0, 7] == 0.0
    assert alpha[0] == 0.0
    assert new[0] == product
    assert top[0] == -np.inf


def test_tiny_exponentials_flush_to_zero() -> None:
    scores = np.array([[0.0, -126.0, -126.5, -149.0, 0, 0, 0, 0]], dtype=np.float32)
    p, *_ = exponentials(scores, np.zeros(1, dtype=np.float32), np.float32(1.0))
    assert p[0, :4].tolist() == [1.0, 2.0**-126, 0.0, 0.0]


def test_row_sums_follow_the_accumulators() -> None:
    p = np.random.default_rng(2).random((3, 16)).astype(np.float32)
    for row, found in zip(p, tile_sum(p), strict=True):
        lanes = []
        for g in range(4):
            columns = [2 * g, 2 * g + 1, 8 + 2 * g, 8 + 2 * g + 1]
            total = np.float32(0)
            for j in columns:
                total += row[j]
            lanes.append(total)
        assert found == (lanes[0] + lanes[2]) + (lanes[1] + lanes[3])


def test_lane_sums_run_on_over_tiles() -> None:
    random = np.random.default_rng(3)
    scores = random.normal(size=(2, 16)).astype(np.float32)
    top, lanes = np.full(2, -np.inf, dtype=np.float32), np.zeros((2, 4), dtype=np.float32)
    for start in (0, 8):
        *_, top, lanes = exponentials_with_lane_sums(scores[:, start:start + 8], top, lanes, np.float32(1.0))
    exact = [sum(2.0 ** (float(x) - float(m)) for x in row) for row, m in zip(scores, top, strict=True)]
    np.testing.assert_allclose(lanes.sum(axis=1), exact, rtol=1e-6)


def test_reciprocals_are_correctly_rounded() -> None:
    x = np.random.default_rng(4).uniform(0.5, 5000.0, 500).astype(np.float32)
    for value, inverse in zip(x.tolist(), rcp(x).tolist(), strict=True):
        error = abs(Fraction(inverse) - 1 / Fraction(value))
        assert error <= Fraction(math.ulp(inverse)) * 2**29 / 2
    assert rcp(np.zeros(1, dtype=np.float32))[0] == 1.0
