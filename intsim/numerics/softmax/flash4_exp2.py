"""FlashAttention-4's software exp2: floor by a rounding-down addition, a cubic, the exponent added as an integer."""

# mypy: disable-error-code="call-arg, var-annotated"
# (numba passes the typing context of an intrinsic itself)

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from intsim.jit import jitted
from intsim.numerics.fma import float_from_bits, fma_f32, int_bits
from intsim.numerics.softmax.lanes import across, lane_sums
from intsim.numerics.softmax.model import Constant, Rows, SoftmaxMethod, Statistics

CUBIC = np.array([0x3F800000, 0x3F31F519, 0x3E6906A4, 0x3D9DF09D], dtype=np.uint32).view(np.float32)
"""2^f on [0, 1), ascending: 1, 0.695146143, 0.227564394, 0.077119089."""

LOWEST = np.float32(-127.0)
C0, C1, C2, C3 = (np.float32(c) for c in CUBIC)


@jitted(inline="always")
def exp2_one(x: np.float32) -> np.float32:
    """2^x for x <= 0 with the cubic; -127 and less give what -127 gives."""
    x = max(x, LOWEST)
    whole = np.floor(x)
    f = x - whole
    p = fma_f32(fma_f32(fma_f32(C3, f, C2), f, C1), f, C0)
    return float_from_bits(int_bits(p) + (np.int32(whole) << np.int32(23)))


@jitted(cache=True, nogil=True)
def _exponentials(codes: np.ndarray, scale: np.float32, out: np.ndarray) -> None:
    rows, n = codes.shape
    for row in range(rows):
        top = np.float32(-np.inf)
        for j in range(n):
            top = max(top, codes[row, j])
        if top == np.float32(-np.inf):
            continue
        offset = -(top * scale)
        for j in range(n):
            if codes[row, j] > np.float32(-np.inf):
                out[row, j] = exp2_one(fma_f32(codes[row, j], scale, offset))


def constants(step: float, n: int, statistics: Statistics, parameters: Mapping[str, float]) -> tuple[Constant, ...]:
    """``step log2(e)``."""
    return (np.float32(step * math.log2(math.e)),)


def exponentials(rows: Rows, scale: np.float32) -> np.ndarray:
    """2 to the power of ``scale`` times each score less its row's maximum, 0 where masked: float32 (rows, n)."""
    e = np.zeros(rows.codes.shape, dtype=np.float32)
    _exponentials(np.ascontiguousarray(rows.masked_f32()), scale, e)
    return e


def compute(rows: Rows, scale: np.float32) -> np.ndarray:
    """Softmax of float32 scores with the software exp2 for every element: float32 (rows, n)."""
    e = exponentials(rows, scale)
    total = across(lane_sums(e, 4))
    return e * (np.float32(1.0) / np.where(total > 0, total, np.float32(1.0)))


METHOD = SoftmaxMethod(
    name="flash4_exp2",
    summary="FlashAttention-4's exp2 without a special-function unit: floor, cubic, integer addition to the exponent",
    source="arXiv 2603.05451; Dao-AILab/flash-attention @0251105a flash_attn/cute/utils.py",
    reads="f32", gives="f32", levels=1.0,
    constants=constants, compute=compute,
    kernel="softmax_flash4_exp2",
    bits=32, table_bytes=0,
    choices="every element takes the polynomial (the GPU kernel mixes it with the hardware's); floor by FRINTM, which "
            "gives the bits of the rounding-down addition; four partial sums",
)
