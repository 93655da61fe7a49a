"""I-BERT's IntSoftmax (i-exp): a second-order polynomial in integers after taking out powers of two."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from intsim.errors import InputError
from intsim.numerics.softmax.model import Constant, Rows, SoftmaxMethod, Statistics

LN2 = 0.6931
A = 0.35815147
B, C = 0.96963238 / A, 1.0 / A
N = 30
E16 = 2**15 - 1


def constants(step: float, n: int, statistics: Statistics, parameters: Mapping[str, float]) -> tuple[Constant, ...]:
    """One int64 array: shift of the scores, -x0, B, C, and multiplier and places of the dyadic scale to 16 bits.

    Raises:
        InputError: a step so coarse that C = floor(c / S^2) is 0.
    """
    down = 0
    while math.floor(C / (step * 2**down) ** 2) >= 2**31:
        down += 1
    s = step * 2**down
    x0, b, c = -math.floor(-LN2 / s), math.floor(B / s), math.floor(C / s**2)
    if c < 1:
        raise InputError(f"a step of {step:.3g} between logits", key="ibert",
                         expected=f"at most {math.sqrt(C):.3g}, or its polynomial is 0")
    fraction, exponent = math.frexp(E16 / (c * 2.0**N))
    return (np.array([down, x0, b, c, math.floor(fraction * 2**31 + 0.5), 31 - exponent], dtype=np.int64),)


def compute(rows: Rows, packed: np.ndarray) -> np.ndarray:
    """IntSoftmax of int32 scores: uint8 (rows, n), scale 1/256."""
    down, x0, b, c, multiplier, places = packed
    shifted = Rows(rows.codes >> down, rows.mask, rows.events)
    distance = np.minimum(shifted.distances(), N * x0)
    q = distance // x0
    r = distance - q * x0
    product = (c - r * (b - r)) * multiplier
    shift = np.minimum(places - N + q, 63)
    half = (np.int64(1) << (shift - 1)) - 1
    e = np.where(rows.keep, (product + half + ((product >> shift) & 1)) >> shift, 0)
    factor = 2**32 // np.maximum(e.sum(axis=1, keepdims=True), 1)
    return ((e * factor) >> 24).astype(np.uint8)


METHOD = SoftmaxMethod(
    name="ibert",
    summary="I-BERT IntSoftmax: i-exp by a quadratic in integers, 16-bit exponentials, 8-bit probabilities",
    source="arXiv 2101.01321; kssteven418/I-BERT @1b09c759 quant_modules.py IntSoftmax",
    reads="s32", gives="u8", levels=256.0,
    constants=constants, compute=compute,
    kernel="softmax_ibert",
    bits=32, table_bytes=0,
    choices="exact integers where the code simulates them in float32; the 16-bit range is that of a tensor whose "
            "maximum occurs, e(0); scores finer than int32 holds c/S^2 for are shifted right first",
)
