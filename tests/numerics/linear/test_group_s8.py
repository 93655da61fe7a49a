"""Group-wise W8A8 against an element at a time in exact fractions, and against the error the paper reports."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from numpy.random import default_rng

from intsim.errors import InputError
from intsim.numerics.linear.group_s8 import GroupedS8, error_table, linear, quantise


def one_group(values: np.ndarray) -> tuple[list[int], np.float32]:
    """Codes and scale of a group, one element after another; the ratio is a float32 as the hardware divides."""
    scale = np.float32(max(abs(v) for v in values) / np.float32(127))
    codes = []
    for value in values:
        ratio = Fraction(float(np.float32(value / scale)))
        magnitude = (abs(ratio) + Fraction(1, 2)).__floor__()
        codes.append(int(magnitude if ratio >= 0 else -magnitude))
    return codes, scale


def plain_linear(x: GroupedS8, w: GroupedS8) -> np.ndarray:
    """One output after another: integer sums in Python's integers, then three float32 operations per group."""
    out = np.zeros((len(x.codes), len(w.codes)), dtype=np.float32)
    for i in range(len(x.codes)):
        for j in range(len(w.codes)):
            total = np.float32(0)
            for g in range(x.scales.shape[1]):
                exact = sum(int(x.codes[i, c]) * int(w.codes[j, c]) for c in range(g * x.group, (g + 1) * x.group))
                total = np.float32(total + np.float32(np.float32(exact) * np.float32(w.scales[j, g] * x.scales[i, g])))
            out[i, j] = total
    return out


def test_a_group_by_hand() -> None:
    x = np.array([[127.0, 1.5, -1.5, 0.4, 2.54, -2.54, 0.0, 1.27]], dtype=np.float32)
    made = quantise(x, 4)
    assert made.codes.tolist() == [[127, 2, -2, 0, 127, -127, 0, 64]]  # 63.5 and 1.5 go away from zero
    np.testing.assert_array_equal(made.scales, np.array([[1.0, np.float32(2.54) / np.float32(127)]], dtype=np.float32))


def test_codes_are_those_of_the_plain_reference() -> None:
    x = default_rng(0).normal(size=(3, 64)).astype(np.float32)
    made = quantise(x, 16)
    for row in range(3):
        for g in range(4):
            codes, scale = one_group(x[row, 16 * g:16 * (g + 1)])
            assert made.codes[row, 16 * g:16 * (g + 1)].tolist() == codes
            assert made.scales[row, g] == scale


def test_products_are_those_of_the_plain_reference() -> None:
    rng = default_rng(1)
    x, w = (quantise(rng.normal(size=(rows, 512)).astype(np.float32)) for rows in (2, 7))
    np.testing.assert_array_equal(linear(x, w), plain_linear(x, w))


def test_a_group_of_zeros_stays_zero() -> None:
    x = np.zeros((1, 8), dtype=np.float32)
    x[0, 5] = 3.0
    made = quantise(x, 4)
    assert made.scales[0, 0] == 0
    np.testing.assert_array_equal(made.values(), x)


def test_gaussian_weights_err_as_much_as_the_paper_reports() -> None:
    """Table IV: 3.30 % of a weight on average, sd 11.57 %. Both are free of scale, so any normal weights give them."""
    w = default_rng(2).normal(scale=0.05, size=(64, 2048)).astype(np.float32)
    x = default_rng(3).normal(size=(4, 2048)).astype(np.float32)
    fine, paper, coarse = error_table(w, x, (32, 256, 2048))
    assert paper.mean_relative == pytest.approx(0.0330, rel=0.10)
    assert paper.sd_relative == pytest.approx(0.1157, rel=0.15)
    assert fine.mean_abs < paper.mean_abs < coarse.mean_abs
    assert fine.output_relative < paper.output_relative < coarse.output_relative
    assert (fine.bits, paper.bits) == (9.0, 8.125)


def test_what_does_not_fit_is_refused() -> None:
    x = np.ones((1, 12), dtype=np.float32)
    with pytest.raises(InputError, match="a divisor of k"):
        quantise(x, 8)
    with pytest.raises(InputError, match="the same k in the same groups"):
        linear(quantise(x, 4), quantise(x, 6))
