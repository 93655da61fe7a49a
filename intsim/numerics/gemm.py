"""Matrix products ``A B^T`` that give the kernels' bits.

Integer products are exact through floating-point BLAS: every product and partial sum of int8 factors is an integer, and
float32 holds integers up to 2^24 and float64 up to 2^53 exactly, in whatever order BLAS adds them. 255 * 128 * 512 is
below 2^24, so blocks of 512 along k are exact in float32; blocks are added in int32.

Floating-point products depend on the order of summation. The kernels add one product after another in ascending k, with
one rounding per step (FMA); so do the loops here, compiled by numba.
"""

# mypy: disable-error-code="call-arg, var-annotated"
# (numba passes the typing context of an intrinsic itself)

from __future__ import annotations

import numba
import numpy as np

from intsim.numerics.fma import double_from_bits, fma_f32, long_bits

EXACT_DEPTH = 512
SMALLEST_NORMAL, LARGEST = 2.0**-14, 65504.0
"""Of float16."""
F16_ROWS, F16_DEPTH, F16_COLUMNS = 16, 64, 256


def gemm_s8(a: np.ndarray, b_t: np.ndarray) -> np.ndarray:
    """Exact int8 x int8 -> int32.

    Args:
        a: (m, k) int8.
        b_t: (n, k) int8.

    Returns:
        (m, n) int32.
    """
    return _exact(a, b_t)


def gemm_u8s8(a: np.ndarray, b_t: np.ndarray) -> np.ndarray:
    """Exact uint8 x int8 -> int32; shapes as ``gemm_s8``."""
    return _exact(a, b_t)


def _exact(a: np.ndarray, b_t: np.ndarray) -> np.ndarray:
    k = a.shape[1]
    if k <= EXACT_DEPTH:
        return (a.astype(np.float32) @ b_t.astype(np.float32).T).astype(np.int32)
    total = np.zeros((a.shape[0], b_t.shape[0]), dtype=np.int32)
    for start in range(0, k, EXACT_DEPTH):
        stop = start + EXACT_DEPTH
        total += (a[:, start:stop].astype(np.float32) @ b_t[:, start:stop].astype(np.float32).T).astype(np.int32)
    return total


@numba.njit(cache=True, parallel=True, nogil=True)
def _ordered_f32(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> None:
    m, depth = a.shape
    n = b.shape[1]
    for i in numba.prange(m):
        for start in range(0, n, 1024):
            stop = min(start + 1024, n)
            for k in range(depth):
                x = a[i, k]
                for j in range(start, stop):
                    c[i, j] = fma_f32(x, b[k, j], c[i, j])


def gemm_f32(a: np.ndarray, b_t: np.ndarray) -> np.ndarray:
    """float32 GEMM, one FMA chain per element in ascending k from +0.

    Args:
        a: (m, k) float32.
        b_t: (n, k) float32.

    Returns:
        (m, n) float32.
    """
    c = np.zeros((a.shape[0], b_t.shape[0]), dtype=np.float32)
    _ordered_f32(np.ascontiguousarray(a), np.ascontiguousarray(b_t.T), c)
    return c


@numba.njit(cache=True, parallel=True, nogil=True)
def _ordered_f16(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> None:
    """On float64 arrays that hold float16 values; each step is rounded to float16, ties to even.

    The product of two float16 has 22 bits and the sum in float64 loses none that could decide the rounding: a product
    large enough to bring the sum near the middle of two float16 has all its bits within the 53 of the sum. Rounding
    adds and subtracts 1.5 * 2^52 units in the last place of the float16: a float64 has no room for anything below.
    Blocks of rows, depth and columns keep B's part in cache; k ascends for every element.
    """
    m, depth = a.shape
    n = b.shape[1]
    for block in numba.prange(-(-m // F16_ROWS)):
        for start in range(0, n, F16_COLUMNS):
            stop = min(start + F16_COLUMNS, n)
            for first in range(0, depth, F16_DEPTH):
                for i in range(block * F16_ROWS, min((block + 1) * F16_ROWS, m)):
                    for k in range(first, min(first + F16_DEPTH, depth)):
                        x = a[i, k]
                        for j in range(start, stop):
                            exact = c[i, j] + x * b[k, j]
                            exponent = long_bits(max(abs(exact), SMALLEST_NORMAL)) & 0x7FF0000000000000
                            magic = double_from_bits((exponent + (42 << 52)) | (1 << 51))
                            rounded = (exact + magic) - magic
                            c[i, j] = rounded if abs(rounded) <= LARGEST else exact * np.inf


def gemm_f16(a: np.ndarray, b_t: np.ndarray) -> np.ndarray:
    """float16 GEMM with float16 accumulators, one FMA (one rounding) per step in ascending k from +0.

    Args:
        a: (m, k) float16.
        b_t: (n, k) float16.

    Returns:
        (m, n) float16.
    """
    c = np.zeros((a.shape[0], b_t.shape[0]), dtype=np.float64)
    _ordered_f16(a.astype(np.float64), np.ascontiguousarray(b_t.astype(np.float64).T), c)
    return c.astype(np.float16)
