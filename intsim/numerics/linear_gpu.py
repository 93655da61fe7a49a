"""Linear layers ``C = A B^T`` as the GPU kernels compute them: ``kernels/cuda/gemm.cu``, ``gemm_group.cu``.

Sums run along k in ascending order, an instruction's depth at a time (``intsim.numerics.tensor_core``), in one
accumulator per split of k; splits are added one after another in float32, or exactly in int32. Tiles of rows and
columns, warps and stages change no bit. FP8 accumulates with the 13 bits that its tensor cores keep, all along k (the
libraries' fast accumulation), and rounds no sum on the way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import ml_dtypes
import numpy as np

from intsim.numerics.gemm import gemm_s8
from intsim.numerics.tensor_core import FP8_BITS, FP8_DEPTH, FP16_BITS, FP16_DEPTH, multiply

BF16 = np.dtype(ml_dtypes.bfloat16)
SCALED = 128
"""Of k, the weights of 4 bits that share a scale."""


@dataclass(frozen=True)
class Splits:
    """How k is split: ``count`` parts of ``tiles`` tiles of ``block_k`` each, the last ones of what is left."""

    block_k: int
    tiles: int
    count: int

    def of(self, k: int) -> Iterator[slice]:
        """The part of k of each split, empty where k has run out."""
        width = self.block_k * self.tiles
        for split in range(self.count):
            yield slice(min(split * width, k), min((split + 1) * width, k))


def whole(k: int) -> Splits:
    """One split."""
    return Splits(k, 1, 1)


def sums_f16(a: np.ndarray, b: np.ndarray, splits: Splits) -> np.ndarray:
    """``A B^T`` of float16 or bfloat16, before it is rounded.

    Args:
        a: (m, k); b: (n, k).

    Returns:
        (m, n) float32.
    """
    return _sums(a, b, splits, FP16_DEPTH, FP16_BITS)


def sums_e4m3(a: np.ndarray, b: np.ndarray, splits: Splits) -> np.ndarray:
    """``A B^T`` of E4M3; shapes as ``sums_f16``."""
    return _sums(a, b, splits, FP8_DEPTH, FP8_BITS)


def sums_s8(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """``A B^T`` of int8, exact in int32 however k is split; shapes as ``sums_f16``."""
    return gemm_s8(a, b)


def _sums(a: np.ndarray, b: np.ndarray, splits: Splits, depth: int, bits: int) -> np.ndarray:
    zeros = np.zeros((len(a), len(b)), dtype=np.float32)
    b = b.astype(np.float64)
    parts = [multiply(zeros, a[:, part], b[:, part].T, depth, bits) for part in splits.of(a.shape[1])]
    total = parts[0]
    for part in parts[1:]:
        total = total + part
    return total


def linear_f16(a: np.ndarray, b: np.ndarray, splits: Splits) -> np.ndarray:
    """(m, n) in the type of a (m, k) and b (n, k), float16 or bfloat16."""
    return _rounded(sums_f16(a, b, splits), a.dtype)


def linear_e4m3(a: np.ndarray, b: np.ndarray, scale: float, splits: Splits) -> np.ndarray:
    """(m, n) float16 of E4M3 (m, k) and (n, k); ``scale`` is the product of both tensors' scales, in float32."""
    return _rounded(sums_e4m3(a, b, splits) * np.float32(scale), np.dtype(np.float16))


def linear_s8(a: np.ndarray, b: np.ndarray, a_scale: np.ndarray, b_scale: np.ndarray) -> np.ndarray:
    """(m, n) float16 of int8 (m, k) and (n, k) with float32 scales of rows (m,) and of columns (n,), in this order."""
    return _rounded(sums_s8(a, b).astype(np.float32) * a_scale[:, None] * b_scale, np.dtype(np.float16))


def linear_w8a16(a: np.ndarray, b: np.ndarray, b_scale: np.ndarray, splits: Splits) -> np.ndarray:
    """(m, n) float16 of float16 (m, k) and int8 weights (n, k), which FP16 holds exactly, with float32 scales (n,)."""
    return _rounded(sums_f16(a, b, splits) * b_scale, np.dtype(np.float16))


def linear_w4a16(a: np.ndarray, b: np.ndarray, b_scale: np.ndarray, splits: Splits) -> np.ndarray:
    """(m, n) float16 of float16 (m, k) and weights from -8 to 7 (n, k), each 128 of k with a float16 scale.

    A weight times its scale is rounded to float16 before the product.

    Args:
        a: (m, k) float16; b: (n, k) int8.
        b_scale: (ceil(k / 128), n) float16; the last one is that of what is left.
    """
    scales = np.repeat(b_scale.T, SCALED, axis=1)[:, :b.shape[1]]
    return linear_f16(a, b.astype(np.float16) * scales, splits)


def _rounded(x: np.ndarray, dtype: np.dtype) -> np.ndarray:
    with np.errstate(over="ignore"):
        return x.astype(dtype)


def packed_bytes(b: np.ndarray) -> np.ndarray:
    """int8 weights (n, k) as ``gemm.cu`` reads them: uint8 in excess of 128, each 16 in the order of its products."""
    return _reordered(b.astype(np.int16) + 128, lambda g: (2 * g, 2 * g + 1, 2 * g + 8, 2 * g + 9), 16)


def packed_nibbles(b: np.ndarray) -> np.ndarray:
    """Weights from -8 to 7 (n, k) as ``gemm.cu`` reads them: (n, k / 2) uint8, two in excess of 8 a byte."""
    ordered = _reordered(b.astype(np.int16) + 8, lambda g: tuple(
        2 * g + odd + eight for odd in (0, 1) for eight in (0, 8, 16, 24)), 32)
    return ordered[:, ::2] | (ordered[:, 1::2] << 4)


def _reordered(b: np.ndarray, of_lane: Callable[[int], tuple[int, ...]], width: int) -> np.ndarray:
    """Each ``width`` numbers of a row in the order in which four lanes want theirs, as uint8."""
    order = [place for lane in range(4) for place in of_lane(lane)]
    blocks = b.reshape(len(b), -1, width)[:, :, order]
    return blocks.reshape(b.shape).astype(np.uint8)
