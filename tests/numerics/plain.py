"""References in Python's integers and fractions, one element at a time: slow, and with nothing in common with numpy."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np

FORMATS = {np.float16: (11, -14, 65504), np.float32: (24, -126, (2**24 - 1) * 2**104)}
"""Bits of the significand, exponent of the smallest normal number, largest number."""


def half_even(x: Fraction) -> int:
    """To the nearest integer, ties to the even one."""
    return round(x)


def round_to(dtype: type, x: Fraction) -> Fraction | float:
    """To the nearest number of a format, ties to even; infinite beyond its largest."""
    digits, lowest, largest = FORMATS[dtype]
    if not x:
        return x
    above, below = abs(x.numerator), x.denominator
    exponent = above.bit_length() - below.bit_length()  # 2^exponent / 2 < |x| < 2^exponent * 2
    if Fraction(above, below) < Fraction(2) ** exponent:
        exponent -= 1
    exponent = max(exponent, lowest)
    step = Fraction(2) ** (exponent - digits + 1)
    rounded = half_even(x / step) * step
    return rounded if abs(rounded) <= largest else float("inf") * (1 if x > 0 else -1)


def fused_chain(dtype: type, a: Sequence[float], b: Sequence[float]) -> float:
    """a[0] b[0] + a[1] b[1] + ..., in this order, rounded to the format once per step; finite throughout."""
    total: Fraction | float = Fraction(0)
    for x, y in zip(a, b, strict=True):
        assert isinstance(total, Fraction)
        total = round_to(dtype, total + Fraction(float(x)) * Fraction(float(y)))
    return float(total)


def integer_product(a: np.ndarray, b_t: np.ndarray) -> list[list[int]]:
    """A B^T in Python's integers."""
    return [[sum(int(x) * int(y) for x, y in zip(row, column, strict=True)) for column in b_t] for row in a]
