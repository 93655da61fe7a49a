"""Products of weights and tokens in blocks of 32, and of floats, in the orders in which the kernels add.

Products within a block are exact. Between blocks either every lane of a vector has a sum of its own (``by_lanes``: row
by token), or every output has one (``in_order``: tiles of outputs, repacked or by SMMLA).
"""

# mypy: disable-error-code="call-arg"
# (numba passes the typing context of an intrinsic itself)

from __future__ import annotations

import numba
import numpy as np

from intsim.numerics.fma import fma_f32
from intsim.numerics.gemm import LARGEST, round_f16
from intsim.numerics.linear.blocks import BLOCK, Blocks
from intsim.numerics.q8_0 import lane_dot


@numba.njit(cache=True, parallel=True, nogil=True)
def _by_lanes(x: np.ndarray, x_scales: np.ndarray, w: np.ndarray, w_scales: np.ndarray, out: np.ndarray) -> None:
    for token in numba.prange(x.shape[0]):
        for row in range(w.shape[0]):
            out[token, row] = lane_dot(w[row], w_scales[row], x[token], x_scales[token])


@numba.njit(cache=True, parallel=True, nogil=True)
def _in_order(x: np.ndarray, x_scales: np.ndarray, w: np.ndarray, w_scales: np.ndarray, out: np.ndarray) -> None:
    for token in numba.prange(x.shape[0]):
        for row in range(w.shape[0]):
            total = np.float32(0.0)
            for block in range(x_scales.shape[1]):
                integer = np.int32(0)
                for i in range(block * BLOCK, (block + 1) * BLOCK):
                    integer += np.int32(x[token, i]) * np.int32(w[row, i])
                total = fma_f32(np.float32(integer), w_scales[row, block] * x_scales[token, block], total)
            out[token, row] = total


def _run(kernel: object, x: Blocks, w: Blocks) -> np.ndarray:
    out = np.empty((len(x.codes), len(w.codes)), dtype=np.float32)
    kernel(np.ascontiguousarray(x.codes), x.scales.astype(np.float32), np.ascontiguousarray(w.codes),  # type: ignore[operator]
           w.scales.astype(np.float32), out)
    return out


def by_lanes(x: Blocks, w: Blocks) -> np.ndarray:
    """Even and odd blocks in four lanes each, one fused multiply-add a block: llama.cpp's products of rows.

    Args:
        x: tokens in q8_0.
        w: weights in q8_0 or q4_0.

    Returns:
        (tokens, rows of w) float32.
    """
    return _run(_by_lanes, x, w)


def in_order(x: Blocks, w: Blocks) -> np.ndarray:
    """One fused multiply-add a block onto each output, in ascending k; as ``by_lanes``."""
    return _run(_in_order, x, w)


@numba.njit(cache=True, parallel=True, nogil=True)
def _f32_rows(x: np.ndarray, w: np.ndarray, out: np.ndarray) -> None:
    for token in numba.prange(x.shape[0]):
        for row in range(w.shape[0]):
            s = np.zeros(16, dtype=np.float32)
            for k in range(x.shape[1]):
                s[k % 16] = fma_f32(w[row, k], x[token, k], s[k % 16])
            lane = np.empty(4, dtype=np.float32)
            for i in range(4):
                lane[i] = (s[i] + s[8 + i]) + (s[4 + i] + s[12 + i])
            out[token, row] = (lane[0] + lane[1]) + (lane[2] + lane[3])


def f32_rows(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """float32 products in sixteen sums, element k in sum k % 16.

    Args:
        x: (tokens, k) float32, k a multiple of 16.
        w: (rows, k) float32.

    Returns:
        (tokens, rows) float32.
    """
    out = np.empty((len(x), len(w)), dtype=np.float32)
    _f32_rows(np.ascontiguousarray(x), np.ascontiguousarray(w), out)
    return out


@numba.njit(inline="always")
def _to_f16(exact: float) -> float:
    rounded = round_f16(exact)
    return rounded if abs(rounded) <= LARGEST else exact * np.inf


@numba.njit(cache=True, parallel=True, nogil=True)
def _f16_rows(x: np.ndarray, w: np.ndarray, out: np.ndarray) -> None:
    """On float64 arrays that hold float16 values."""
    for token in numba.prange(x.shape[0]):
        for row in range(w.shape[0]):
            s = np.zeros(32)
            for k in range(x.shape[1]):
                s[k % 32] = _to_f16(s[k % 32] + w[row, k] * x[token, k])
            lane = np.empty(8, dtype=np.float32)
            for i in range(8):
                lane[i] = np.float32(_to_f16(_to_f16(s[i] + s[16 + i]) + _to_f16(s[8 + i] + s[24 + i])))
            for i in range(4):
                lane[i] = lane[i] + lane[4 + i]
            out[token, row] = (lane[0] + lane[1]) + (lane[2] + lane[3])


def f16_rows(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """float16 products in 32 float16 sums, element k in sum k % 32; the last eight are added in float32.

    Args:
        x: (tokens, k) float16, k a multiple of 32.
        w: (rows, k) float16.

    Returns:
        (tokens, rows) float32.
    """
    out = np.empty((len(x), len(w)), dtype=np.float32)
    _f16_rows(x.astype(np.float64), w.astype(np.float64), out)
    return out
