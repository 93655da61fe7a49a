"""Matrix products ``A B^T`` that give the kernels' bits.

Integer products are exact in whatever order they are added, so the fastest way that a host has will do: ``gemm_s16`` on
x86-64, elsewhere floating-point BLAS. There every product and partial sum of int8 factors is an integer, and float32
holds integers up to 2^24 exactly. 255 * 128 * 512 is below that, so blocks of 512 along k are exact in float32; blocks
are added in int32.

Floating-point products depend on the order of summation. The kernels add one product after another in ascending k, with
one rounding per step (FMA); so do the loops here, compiled by numba.
"""

# mypy: disable-error-code="call-arg, var-annotated"
# (numba passes the typing context of an intrinsic itself)

from __future__ import annotations

import platform

import numpy as np

from intsim.jit import jitted
from intsim.numerics.fma import double_from_bits, fma_f32, long_bits
from intsim.numerics.gemm_s16 import gemm_s16

EXACT_DEPTH = 512
SMALLEST_NORMAL, LARGEST = 2.0**-14, 65504.0
"""Of float16."""
SIGN = -(2**63)
ROWS, DEPTH, COLUMNS = 64, 32, 256


def gemm_s8(a: np.ndarray, b_t: np.ndarray) -> np.ndarray:
    """Exact int8 x int8 -> int32.

    Args:
        a: (m, k) int8.
        b_t: (n, k) int8.

    Returns:
        (m, n) int32.
    """
    return gemm_exact(a, b_t)


def gemm_u8s8(a: np.ndarray, b_t: np.ndarray) -> np.ndarray:
    """Exact uint8 x int8 -> int32; shapes as ``gemm_s8``."""
    return gemm_exact(a, b_t)


def gemm_in_floats(a: np.ndarray, b_t: np.ndarray) -> np.ndarray:
    """Exact product of 8-bit integers through float32 BLAS; shapes as ``gemm_s8``."""
    total = np.zeros((a.shape[0], b_t.shape[0]), dtype=np.int32)
    for start in range(0, a.shape[1], EXACT_DEPTH):
        stop = start + EXACT_DEPTH
        total += (a[:, start:stop].astype(np.float32) @ b_t[:, start:stop].astype(np.float32).T).astype(np.int32)
    return total


gemm_exact = gemm_s16 if platform.machine().lower() in ("x86_64", "amd64") else gemm_in_floats


def panels(b_t: np.ndarray, dtype: type) -> np.ndarray:
    """(n, k) -> (panels, k, width): columns of B side by side and contiguous, or the loops are not vector code."""
    n, depth = b_t.shape
    width = min(n, COLUMNS)
    packed = np.zeros((-(-n // width), depth, width), dtype=dtype)
    for panel, part in enumerate(packed):
        columns = b_t[panel * width:(panel + 1) * width]
        part[:, :len(columns)] = columns.T
    return packed


@jitted(cache=True, nogil=True)
def _f32_steps(x: np.ndarray, b: np.ndarray, c: np.ndarray) -> None:
    """Four steps of a row at once, so that its elements stay in registers; what is left one by one."""
    k = 0
    while k + 4 <= x.size:
        x0, x1, x2, x3 = x[k], x[k + 1], x[k + 2], x[k + 3]
        for j in range(c.size):
            two = fma_f32(x1, b[k + 1, j], fma_f32(x0, b[k, j], c[j]))
            c[j] = fma_f32(x3, b[k + 3, j], fma_f32(x2, b[k + 2, j], two))
        k += 4
    while k < x.size:
        for j in range(c.size):
            c[j] = fma_f32(x[k], b[k, j], c[j])
        k += 1


@jitted(cache=True, nogil=True)
def _ordered_f32(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> None:
    """Panels of B, in parts of its depth, stay in cache while all rows pass; k ascends for every element."""
    for block in range(-(-a.shape[0] // ROWS)):
        for panel in range(b.shape[0]):
            left, right = panel * b.shape[2], (panel + 1) * b.shape[2]
            for k in range(0, b.shape[1], DEPTH):
                for i in range(block * ROWS, min((block + 1) * ROWS, a.shape[0])):
                    _f32_steps(a[i, k:k + DEPTH], b[panel, k:k + DEPTH], c[i, left:right])


def gemm_f32(a: np.ndarray, b_t: np.ndarray) -> np.ndarray:
    """float32 GEMM, one FMA chain per element in ascending k from +0.

    Args:
        a: (m, k) float32.
        b_t: (n, k) float32.

    Returns:
        (m, n) float32.
    """
    c = np.zeros((a.shape[0], b_t.shape[0]), dtype=np.float32)
    _ordered_f32(np.ascontiguousarray(a), panels(b_t, np.float32), c)
    return c


@jitted(inline="always")
def round_f16(x: float) -> float:
    """A float64 to the nearest float16, ties to even, without float16's upper limit; both as float64.

    Adding and subtracting 1.5 * 2^42 times the power of two below x leaves no room for bits that float16 lacks.
    """
    bits = long_bits(x)
    power = double_from_bits(bits & 0x7FF0000000000000)
    power = power if power > SMALLEST_NORMAL else SMALLEST_NORMAL
    shift = power * (1.5 * 2.0**42)
    rounded = (x + shift) - shift
    return double_from_bits(long_bits(rounded) | (bits & SIGN))


@jitted(cache=True, nogil=True)
def _f16_steps(x: np.ndarray, b: np.ndarray, c: np.ndarray) -> None:
    """As ``_f32_steps``, for sums that cannot leave float16's range."""
    k = 0
    while k + 4 <= x.size:
        x0, x1, x2, x3 = x[k], x[k + 1], x[k + 2], x[k + 3]
        for j in range(c.size):
            one = round_f16(c[j] + x0 * b[k, j])
            two = round_f16(one + x1 * b[k + 1, j])
            three = round_f16(two + x2 * b[k + 2, j])
            c[j] = round_f16(three + x3 * b[k + 3, j])
        k += 4
    while k < x.size:
        for j in range(c.size):
            c[j] = round_f16(c[j] + x[k] * b[k, j])
        k += 1


@jitted(cache=True, nogil=True)
def _f16_steps_to_infinity(x: np.ndarray, b: np.ndarray, c: np.ndarray) -> None:
    """As ``_f32_steps``; what rounds beyond the largest float16 becomes infinite."""
    for k in range(x.size):
        for j in range(c.size):
            exact = c[j] + x[k] * b[k, j]
            rounded = round_f16(exact)
            c[j] = rounded if abs(rounded) <= LARGEST else exact * np.inf


@jitted(cache=True, nogil=True)
def _ordered_f16(a: np.ndarray, b: np.ndarray, c: np.ndarray, bounded: np.ndarray) -> None:
    """On float64 arrays that hold float16 values; each step is rounded to float16.

    The product of two float16 has 22 bits and the sum in float64 loses none that could decide the rounding: a product
    large enough to bring the sum near the middle of two float16 has all its bits within the 53 of the sum.
    """
    for block in range(-(-a.shape[0] // ROWS)):
        for panel in range(b.shape[0]):
            left, right = panel * b.shape[2], (panel + 1) * b.shape[2]
            for k in range(0, b.shape[1], DEPTH):
                for i in range(block * ROWS, min((block + 1) * ROWS, a.shape[0])):
                    if bounded[i]:
                        _f16_steps(a[i, k:k + DEPTH], b[panel, k:k + DEPTH], c[i, left:right])
                    else:
                        _f16_steps_to_infinity(a[i, k:k + DEPTH], b[panel, k:k + DEPTH], c[i, left:right])


def gemm_f16(a: np.ndarray, b_t: np.ndarray) -> np.ndarray:
    """float16 GEMM with float16 accumulators, one FMA (one rounding) per step in ascending k from +0.

    Args:
        a: (m, k) float16.
        b_t: (n, k) float16.

    Returns:
        (m, n) float16.
    """
    c = np.zeros((a.shape[0], b_t.shape[0]), dtype=np.float64)
    left, right = a.astype(np.float64), panels(b_t, np.float64)
    # Every step rounds up by less than 1 part in 2^11, or by less than 2^-24 among the subnormals.
    growth = np.exp(a.shape[1] / 2.0**11)
    bounded = (np.abs(left).sum(axis=1) * np.abs(right).max() + a.shape[1] * 2.0**-24) * growth < LARGEST
    _ordered_f16(left, right, c, bounded)
    return c.astype(np.float16)
