"""Softmax tile by tile over the keys, with the running maximum and sum of fused attention kernels.

Accumulators of matrix instructions give a thread the columns 8 j + 2 g and 8 j + 2 g + 1 of a row, g being its place
among the four threads that share the row. Row sums follow that order: left to right within a thread, then (0 + 2) +
(1 + 3).
"""

# mypy: disable-error-code="call-arg, var-annotated"
# (numba passes the typing context of an intrinsic itself)

from __future__ import annotations

import numpy as np

from intsim.jit import jitted
from intsim.numerics.fma import fma_f32
from intsim.numerics.mufu import ex2_one
from intsim.numerics.softmax.flash4_exp2 import exp2_one

LOG2E = np.float32(1.44269504)
MINUS_INFINITY = np.float32(-np.inf)


def pad_to_octets(scores: np.ndarray) -> np.ndarray:
    """Columns of -inf up to a multiple of eight: the keys that a last, narrower tile lacks."""
    lacking = -scores.shape[1] % 8
    return np.pad(scores, ((0, 0), (0, lacking)), constant_values=-np.inf) if lacking else scores


def quad_sum(lanes: np.ndarray) -> np.ndarray:
    """(rows, 4) float32 partial sums to (rows,)."""
    even, odd = lanes[:, 0] + lanes[:, 2], lanes[:, 1] + lanes[:, 3]
    total: np.ndarray = even + odd
    return total


@jitted(cache=True, nogil=True)
def _base_two(scores: np.ndarray, top: np.ndarray, factor: np.float32, exponent: np.float32, p: np.ndarray,
              alpha: np.ndarray) -> None:
    for row in range(scores.shape[0]):
        highest = MINUS_INFINITY
        for j in range(scores.shape[1]):
            highest = max(highest, scores[row, j])
        new = max(top[row], highest * factor)
        base = -(new - exponent) if new > MINUS_INFINITY else np.float32(0.0)
        for j in range(scores.shape[1]):
            p[row, j] = ex2_one(fma_f32(scores[row, j], factor, base))
        alpha[row] = ex2_one(top[row] - new) if new > MINUS_INFINITY else np.float32(1.0)
        top[row] = new


def exponentials(scores: np.ndarray, top: np.ndarray, factor: np.float32,
                 exponent: float = 0.0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """P of a tile against the running maximum in base-two logits, as the Triton kernels compute it.

    ``m = max(m, RN(rowmax c))``, ``p = 2^FMA(s, c, -m)``, ``alpha = 2^(m_old - m)``.

    Args:
        scores: (rows, n) float32 with n a multiple of 8, -inf where masked.
        top: (rows,) float32, the running maximum.
        factor: c, the logits' scale times log2(e), in float32.
        exponent: p comes out times two to this power.

    Returns:
        p (rows, n), alpha (rows,) and the new maximum (rows,), float32; a row that has seen no key yet gives p = 0 and
        alpha = 1.
    """
    p, alpha, new = np.empty_like(scores), np.empty_like(top), top.copy()
    _base_two(scores, new, factor, np.float32(exponent), p, alpha)
    return p, alpha, new


@jitted(cache=True, nogil=True)
def _lane_sums(p: np.ndarray, lanes: np.ndarray) -> None:
    for row in range(p.shape[0]):
        for g in range(4):
            total = np.float32(0.0)
            for j in range(p.shape[1] // 8):
                total = (total + p[row, 8 * j + 2 * g]) + p[row, 8 * j + 2 * g + 1]
            lanes[row, g] = total


def tile_sum(p: np.ndarray) -> np.ndarray:
    """Row sums of a tile (rows, n) float32, n a multiple of 8, in the order of the accumulators."""
    lanes = np.empty((p.shape[0], 4), dtype=np.float32)
    _lane_sums(p, lanes)
    return quad_sum(lanes)


@jitted(cache=True, nogil=True)
def _natural(scores: np.ndarray, top: np.ndarray, lanes: np.ndarray, factor: np.float32, exponent: np.float32,
             software: int, p: np.ndarray, alpha: np.ndarray) -> None:
    for row in range(scores.shape[0]):
        new = top[row]
        for j in range(scores.shape[1]):
            new = max(new, scores[row, j])
        base = -fma_f32(new, factor, -exponent) if new > MINUS_INFINITY else np.float32(0.0)
        alpha[row] = ex2_one((top[row] - new) * factor) if new > MINUS_INFINITY else np.float32(1.0)
        top[row] = new
        for g in range(4):
            total = lanes[row, g]
            for j in range(scores.shape[1] // 8):
                polynomial = (j + 1) * software // 16 > j * software // 16
                for i in range(8 * j + 2 * g, 8 * j + 2 * g + 2):
                    x = fma_f32(scores[row, i], factor, base)
                    p[row, i] = exp2_one(x) if polynomial else ex2_one(x)
                    total = fma_f32(total, alpha[row], p[row, i]) if i == 2 * g else total + p[row, i]
            lanes[row, g] = total


def exponentials_with_lane_sums(scores: np.ndarray, top: np.ndarray, lanes: np.ndarray, factor: np.float32,
                                exponent: float = 0.0,
                                software: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """P of a tile and the four running sums of each row, as FlashAttention-2 and -3 keep them.

    ``m`` is in unscaled logits, ``p = 2^FMA(s, c, -FMA(m, c, -exponent))``, ``alpha = 2^RN((m_old - m) c)``; each
    thread sums its own columns over all tiles, a tile's first one with an FMA: ``sum = FMA(sum, alpha, p)``.

    Args:
        scores, factor, exponent: as in ``exponentials``.
        top: (rows,) float32, the running maximum; lanes: (rows, 4) float32, the running sums.
        software: of every 16 groups of 8 columns, those whose powers of P FlashAttention-4's polynomial computes.

    Returns:
        p (rows, n), alpha (rows,), and the new maximum and sums, float32.
    """
    p, alpha, new, sums = np.empty_like(scores), np.empty_like(top), top.copy(), lanes.copy()
    _natural(scores, new, sums, factor, np.float32(exponent), software, p, alpha)
    return p, alpha, new, sums


@jitted(cache=True, nogil=True)
def _scaled(scores: np.ndarray, factors: np.ndarray, top: np.ndarray, lanes: np.ndarray, exponent: np.float32,
            p: np.ndarray, alpha: np.ndarray) -> None:
    for row in range(scores.shape[0]):
        new = top[row]
        for j in range(scores.shape[1]):
            new = max(new, fma_f32(scores[row, j], factors[row, j], -exponent))
        seen = new > MINUS_INFINITY
        alpha[row] = ex2_one(top[row] - new) if seen else np.float32(1.0)
        top[row] = new
        for j in range(scores.shape[1]):
            p[row, j] = ex2_one(fma_f32(scores[row, j], factors[row, j], -new)) if seen else np.float32(0.0)
        for g in range(4):
            total = lanes[row, g]
            for j in range(0, scores.shape[1], 16):
                a, b = j + 2 * g, j + 8 + 2 * g
                part = p[row, a] + p[row, a + 1]
                if b < scores.shape[1]:
                    part = (part + p[row, b]) + p[row, b + 1]
                total = fma_f32(total, alpha[row], part) if j == 0 else total + part
            lanes[row, g] = total


def exponentials_of_scaled(scores: np.ndarray, factors: np.ndarray, top: np.ndarray, lanes: np.ndarray,
                           exponent: float) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """P of a tile and the four running sums of each row, as SageAttention's CUDA kernels keep them.

    ``m = max(m, FMA(s, c, -exponent))`` has the exponent in it, ``p = 2^FMA(s, c, -m)``, ``alpha = 2^(m_old - m)``;
    each thread adds the four p that 16 columns give it, then these to its sum, a tile's first ones with an FMA.

    Args:
        scores: (rows, n) float32 with n a multiple of 8, -inf where masked; factors: (rows, n) float32, positive, c.
        top, lanes: as in ``exponentials_with_lane_sums``.

    Returns:
        p (rows, n), alpha (rows,), and the new maximum and sums, float32.
    """
    p, alpha, new, sums = np.empty_like(scores), np.empty_like(top), top.copy(), lanes.copy()
    _scaled(scores, factors, new, sums, np.float32(exponent), p, alpha)
    return p, alpha, new, sums


def pair_sum(lanes: np.ndarray) -> np.ndarray:
    """(rows, 4) float32 partial sums to (rows,), each thread with its neighbour first: (0 + 1) + (2 + 3)."""
    first, second = lanes[:, 0] + lanes[:, 1], lanes[:, 2] + lanes[:, 3]
    total: np.ndarray = first + second
    return total


@jitted(cache=True, nogil=True)
def _multiply_add(a: np.ndarray, b: np.ndarray, c: np.ndarray, out: np.ndarray) -> None:
    for row in range(a.shape[0]):
        for j in range(a.shape[1]):
            out[row, j] = fma_f32(a[row, j], b[row], c[row, j])


def multiply_add_rows(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
    """``a * b + c`` of float32 with one rounding; a and c are (rows, n), b is (rows,)."""
    out = np.empty_like(a)
    _multiply_add(a, b, c, out)
    return out
