"""Products of weights and tokens in blocks of 32, and of floats, in the orders in which the kernels add.

Products within a block are exact. Between blocks either every lane of a vector has a sum of its own (``by_lanes``: row
by token), or every output has one (``in_order``: tiles of outputs, repacked or by SMMLA).
"""

# mypy: disable-error-code="call-arg"
# (numba passes the typing context of an intrinsic itself)

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from intsim.jit import jitted
from intsim.numerics.fma import fma_f32
from intsim.numerics.gemm import LARGEST, round_f16
from intsim.numerics.linear.blocks import BLOCK, Blocks

ROWS = 64
"""Of W side by side, so that the loops over them become vector code."""


@jitted(inline="always")
def _sum_block(x: np.ndarray, w: np.ndarray, sums: np.ndarray) -> None:
    """A block's products (lanes, ROWS): with four lanes the first four of 16 elements go to the first, and so on."""
    sums[:] = 0
    for i in range(BLOCK):
        lane = i % 16 // 4 if sums.shape[0] == 4 else 0
        for r in range(ROWS):
            sums[lane, r] += x[i] * w[i, r]


@jitted(inline="always")
def _add_block(x: np.ndarray, scale: np.float32, w: np.ndarray, w_scales: np.ndarray, sums: np.ndarray,
               totals: np.ndarray) -> None:
    """A block's products times both scales onto totals (lanes, ROWS)."""
    _sum_block(x, w, sums)
    for lane in range(sums.shape[0]):
        for r in range(ROWS):
            totals[lane, r] = fma_f32(np.float32(sums[lane, r]), w_scales[r] * scale, totals[lane, r])


@jitted(cache=True, nogil=True)
def _in_order(x: np.ndarray, x_scales: np.ndarray, w: np.ndarray, w_scales: np.ndarray, out: np.ndarray) -> None:
    for token in range(x.shape[0]):
        for panel in range(w.shape[0]):
            sums, totals = np.empty((1, ROWS), dtype=np.int32), np.zeros((1, ROWS), dtype=np.float32)
            for block in range(x_scales.shape[1]):
                at = block * BLOCK
                _add_block(x[token, at:at + BLOCK], x_scales[token, block], w[panel, at:at + BLOCK],
                           w_scales[panel, block], sums, totals)
            for r in range(ROWS):
                out[token, panel * ROWS + r] = totals[0, r]


@jitted(cache=True, nogil=True)
def _by_lanes(x: np.ndarray, x_scales: np.ndarray, w: np.ndarray, w_scales: np.ndarray, out: np.ndarray,
              together: bool) -> None:
    blocks = x_scales.shape[1]
    for token in range(x.shape[0]):
        for panel in range(w.shape[0]):
            sums, even, odd = (np.empty((4, ROWS), dtype=np.int32), np.zeros((4, ROWS), dtype=np.float32),
                               np.zeros((4, ROWS), dtype=np.float32))
            for block in range(blocks // 2 * 2):
                at = block * BLOCK
                _add_block(x[token, at:at + BLOCK], x_scales[token, block], w[panel, at:at + BLOCK],
                           w_scales[panel, block], sums, odd if block % 2 else even)
            for r in range(ROWS):
                out[token, panel * ROWS + r] = ((even[0, r] + even[1, r]) + (even[2, r] + even[3, r])) + (
                    (odd[0, r] + odd[1, r]) + (odd[2, r] + odd[3, r]))
            if blocks % 2:
                last = blocks - 1
                _sum_block(x[token, last * BLOCK:], w[panel, last * BLOCK:], sums)
                for r in range(ROWS):
                    integer = np.float32(sums[0, r] + sums[1, r] + sums[2, r] + sums[3, r])
                    at, w_scale, x_scale = panel * ROWS + r, w_scales[panel, last, r], x_scales[token, last]
                    if together:
                        out[token, at] = fma_f32(integer, w_scale * x_scale, out[token, at])
                    else:
                        out[token, at] = fma_f32(integer * w_scale, x_scale, out[token, at])


def _panels(a: np.ndarray, dtype: type) -> np.ndarray:
    """(rows, k) to (panels, k, ROWS); the last panel is filled up with zeros."""
    whole: np.ndarray = np.zeros((-(-len(a) // ROWS) * ROWS, a.shape[1]), dtype=dtype)
    whole[:len(a)] = a
    return np.ascontiguousarray(whole.reshape(-1, ROWS, a.shape[1]).transpose(0, 2, 1))


def _run(kernel: Callable[..., None], x: Blocks, w: Blocks, *more: bool) -> np.ndarray:
    codes = _panels(w.codes, np.int32)
    out = np.empty((len(x.codes), len(codes) * ROWS), dtype=np.float32)
    kernel(x.codes.astype(np.int32), x.scales.astype(np.float32), codes, _panels(w.scales, np.float32), out, *more)
    return np.ascontiguousarray(out[:, :len(w.codes)])


def by_lanes(x: Blocks, w: Blocks, together: bool = True) -> np.ndarray:
    """Even and odd blocks in four lanes each, one fused multiply-add a block: llama.cpp's products of rows.

    A last block without a second one is added to the sum of the lanes, by one more that GCC and Clang make of it.

    Args:
        x: tokens in q8_0.
        w: weights in q8_0, q5_0 or q4_0.
        together: whether the last block's two scales multiply each other first, as q8_0's code has it, or one of them
            the integers, as q4_0's has it.

    Returns:
        (tokens, rows of w) float32.
    """
    return _run(_by_lanes, x, w, together)


def in_order(x: Blocks, w: Blocks) -> np.ndarray:
    """One fused multiply-add a block onto each output, in ascending k; as ``by_lanes``."""
    return _run(_in_order, x, w)


@jitted(cache=True, nogil=True)
def _f32_rows(x: np.ndarray, w: np.ndarray, out: np.ndarray) -> None:
    for token in range(x.shape[0]):
        for panel in range(w.shape[0]):
            s = np.zeros((16, ROWS), dtype=np.float32)
            for k in range(x.shape[1]):
                for r in range(ROWS):
                    s[k % 16, r] = fma_f32(w[panel, k, r], x[token, k], s[k % 16, r])
            for i in range(4):
                for r in range(ROWS):
                    s[i, r] = (s[i, r] + s[8 + i, r]) + (s[4 + i, r] + s[12 + i, r])
            for r in range(ROWS):
                out[token, panel * ROWS + r] = (s[0, r] + s[1, r]) + (s[2, r] + s[3, r])


def f32_rows(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """float32 products in sixteen sums, element k in sum k % 16.

    Args:
        x: (tokens, k) float32, k a multiple of 16.
        w: (rows, k) float32.

    Returns:
        (tokens, rows) float32.
    """
    return _run_floats(_f32_rows, x, w, np.float32)


def f16_wide_rows(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """float16 operands widened first, for cores without float16 arithmetic; k a multiple of 16, as ``f32_rows``."""
    return f32_rows(x.astype(np.float32), w.astype(np.float32))


@jitted(inline="always")
def _to_f16(exact: float) -> float:
    rounded = round_f16(exact)
    return rounded if abs(rounded) <= LARGEST else exact * np.inf


@jitted(cache=True, nogil=True)
def _f16_rows(x: np.ndarray, w: np.ndarray, out: np.ndarray) -> None:
    """On float64 arrays that hold float16 values."""
    for token in range(x.shape[0]):
        for panel in range(w.shape[0]):
            s, lane = np.zeros((32, ROWS)), np.empty((8, ROWS), dtype=np.float32)
            for k in range(x.shape[1]):
                for r in range(ROWS):
                    s[k % 32, r] = _to_f16(s[k % 32, r] + w[panel, k, r] * x[token, k])
            for i in range(8):
                for r in range(ROWS):
                    pairs = _to_f16(s[i, r] + s[16 + i, r]), _to_f16(s[8 + i, r] + s[24 + i, r])
                    lane[i, r] = np.float32(_to_f16(pairs[0] + pairs[1]))
            for i in range(4):
                for r in range(ROWS):
                    lane[i, r] += lane[4 + i, r]
            for r in range(ROWS):
                out[token, panel * ROWS + r] = (lane[0, r] + lane[1, r]) + (lane[2, r] + lane[3, r])


def f16_rows(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """float16 products in 32 float16 sums, element k in sum k % 32; the last eight are added in float32.

    Args:
        x: (tokens, k) float16, k a multiple of 32.
        w: (rows, k) float16.

    Returns:
        (tokens, rows) float32.
    """
    return _run_floats(_f16_rows, x, w, np.float64)


@jitted(cache=True, nogil=True)
def _f16_tiles(x: np.ndarray, w: np.ndarray, out: np.ndarray) -> None:
    """As ``_f16_rows``, with eight sums."""
    for token in range(x.shape[0]):
        for panel in range(w.shape[0]):
            s, lane = np.zeros((8, ROWS)), np.empty((4, ROWS), dtype=np.float32)
            for k in range(x.shape[1]):
                for r in range(ROWS):
                    s[k % 8, r] = _to_f16(s[k % 8, r] + w[panel, k, r] * x[token, k])
            for i in range(4):
                for r in range(ROWS):
                    lane[i, r] = np.float32(s[i, r]) + np.float32(s[4 + i, r])
            for r in range(ROWS):
                out[token, panel * ROWS + r] = (lane[0, r] + lane[1, r]) + (lane[2, r] + lane[3, r])


def f16_tiles(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """float16 products in 8 float16 sums, element k in sum k % 8, which are added in float32.

    Args:
        x: (tokens, k) float16, k a multiple of 8.
        w: (rows, k) float16.

    Returns:
        (tokens, rows) float32.
    """
    return _run_floats(_f16_tiles, x, w, np.float64)


def _run_floats(kernel: Callable[..., None], x: np.ndarray, w: np.ndarray, dtype: type) -> np.ndarray:
    panels = _panels(w, dtype)
    out = np.empty((len(x), len(panels) * ROWS), dtype=np.float32)
    kernel(np.ascontiguousarray(x, dtype=dtype), panels, out)
    return np.ascontiguousarray(out[:, :len(w)])
