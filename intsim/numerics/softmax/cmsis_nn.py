"""CMSIS-NN arm_softmax_s8 (the TFLite Micro reference): gemmlowp fixed point, Q5.26 exponential, Newton reciprocal."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from intsim.numerics.softmax.model import Constant, Rows, SoftmaxMethod, Statistics

INTEGER_BITS, FRACTION_BITS, ACCUMULATION_BITS = 5, 26, 12
HIGHEST, LOWEST = 2**31 - 1, -(2**31)
SQUARINGS = (1672461947, 1302514674, 790015084, 290630308, 39332535, 720401, 242)
"""exp(-1/4), exp(-1/2), exp(-1) ... exp(-16) in Q31."""


def constants(step: float, n: int, statistics: Statistics, parameters: Mapping[str, float]) -> tuple[Constant, ...]:
    """(multiplier, left shift, diff_min) as the TFLite preparation computes them."""
    fraction, shift = math.frexp(min(step * 2.0**FRACTION_BITS, float(HIGHEST)))
    multiplier = math.floor(fraction * 2**31 + 0.5)
    if multiplier == 2**31:
        multiplier, shift = multiplier // 2, shift + 1
    diff_min = -math.floor((2**INTEGER_BITS - 1) * 2.0**FRACTION_BITS / 2.0**shift)
    return multiplier, shift, diff_min


def multiply_high(a: np.ndarray, b: np.ndarray | int) -> np.ndarray:
    """``round(a b / 2^31)``, half up, saturated: VQRDMULH."""
    return np.minimum((a * np.int64(b) + 2**30) >> 31, HIGHEST)


def divide_by_power_of_two(a: np.ndarray, exponent: np.ndarray | int) -> np.ndarray:
    """``a / 2^exponent`` rounded, half away from zero."""
    exponent = np.asarray(exponent, dtype=np.int64)
    remainder = a & ((np.int64(1) << exponent) - 1)
    threshold = (((np.int64(1) << exponent) - 1) >> 1) + (a < 0)
    return (a >> exponent) + (remainder > threshold)


def multiply_by_power_of_two(a: np.ndarray, exponent: int) -> np.ndarray:
    """``a * 2^exponent``, saturated."""
    return np.clip(a << exponent, LOWEST, HIGHEST)


def exp_on_negative(v: np.ndarray) -> np.ndarray:
    """exp of Q5.26 values <= 0 in Q31."""
    modulo = (v & (2**24 - 1)) - 2**24
    remainder = modulo - v
    x = (modulo << 5) + 2**28
    x2 = multiply_high(x, x)
    quartic = divide_by_power_of_two(multiply_high(x2, x2), 2)
    series = x + divide_by_power_of_two(multiply_high(quartic + multiply_high(x2, x), 715827883) + x2, 1)
    result = 1895147668 + multiply_high(series, 1895147668)
    for bit, factor in enumerate(SQUARINGS, start=24):
        result = np.where(remainder & (1 << bit), multiply_high(result, factor), result)
    return np.where(v == 0, HIGHEST, result)


def one_over_one_plus(v: np.ndarray) -> np.ndarray:
    """1 / (1 + v) for v in [0, 1), both Q31: three Newton steps from 48/17 - 32/17 v."""
    total = v + HIGHEST
    nudged = total + np.where(total >= 0, 1, -1)
    half = np.where(nudged >= 0, nudged >> 1, -(-nudged >> 1))
    x = 1515870810 + multiply_high(half, -1010580540)
    for _ in range(3):
        x = x + multiply_by_power_of_two(multiply_high(x, 2**29 - multiply_high(half, x)), 2)
    return multiply_by_power_of_two(x, 1)


def compute(rows: Rows, multiplier: int, shift: int, diff_min: int) -> np.ndarray:
    """``arm_softmax_s8`` of int8 scores: int8 (rows, n), scale 1/256, zero point -128."""
    difference = -np.arange(256, dtype=np.int64)
    table = exp_on_negative(multiply_high(np.maximum(difference, diff_min) << shift, multiplier))
    distance = rows.distances()
    counts = rows.keep & (distance <= -diff_min)
    total = np.where(counts, divide_by_power_of_two(table, ACCUMULATION_BITS)[distance], 0).sum(axis=1, keepdims=True)
    rows.events["wrapped_rows"] += int((total > HIGHEST).sum())
    total = (total + 2**31) % 2**32 - 2**31
    headroom = np.where(total > 0, 31 - np.floor(np.log2(np.maximum(total, 1))).astype(np.int64), 0)
    scale = one_over_one_plus(((np.maximum(total, 0) << headroom) & (2**32 - 1)) - 2**31)
    code = divide_by_power_of_two(multiply_high(table[distance], scale), ACCUMULATION_BITS + 23 - headroom) - 128
    return np.where(counts, np.clip(code, -128, 127), -128).astype(np.int8)


METHOD = SoftmaxMethod(
    name="cmsis_nn",
    summary="CMSIS-NN arm_softmax_s8: fixed-point exponential by squarings, exponentials computed twice",
    source="ARM-software/CMSIS-NN @99f736a6 arm_nn_softmax_common_s8.c; google/gemmlowp @16e8662c fixedpoint.h",
    reads="s8", gives="s8_offset", levels=256.0,
    constants=constants, compute=compute,
    kernel="softmax_cmsis_nn",
    bits=8, table_bytes=0,
    choices="row sums of 512 and more, for which the C code shifts an int32 by 32 or more, give probability 0; the "
            "32-bit sum wraps at 4096",
    calibrates=True,
)
