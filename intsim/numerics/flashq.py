"""FlashQ, TurboAttention's quantisation: tiles in symmetric INT8, and the key-value cache in INT4 or INT2 on top of it.

The first stage gives each block of 64 tokens one scale. The second works on its integers: per channel of a block an
integer step and an integer zero point, so that what the cache holds becomes INT8 again by one multiply-add in 8 bits.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

BLOCK = 64
"""Tokens of a block, of queries as of keys."""

HIGHEST = 119
"""Largest code of the first stage: what the second gives back is off by up to 8, half of a step of 16, and fits."""


def blocks_of(n: int) -> int:
    """Blocks of n tokens; the last one may be cut."""
    return -(-n // BLOCK)


def quantise_blocks(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """``round(x / s)`` with ``s = max|block| / 119``, ties to even.

    Args:
        x: (n, head_dim), finite.

    Returns:
        codes (n, head_dim) int8 within +-119, and scales (blocks,) float64; 1 for a block of zeros.
    """
    wide = x.astype(np.float64)
    largest = np.maximum.reduceat(np.abs(wide).max(axis=1), np.arange(0, len(x), BLOCK))
    scales = np.where(largest > 0, largest / HIGHEST, 1.0)
    codes = np.rint(wide / np.repeat(scales, BLOCK)[:len(x), None])
    return np.clip(codes, -HIGHEST, HIGHEST).astype(np.int8), scales


@dataclass(frozen=True)
class Cached:
    """Codes of the second stage.

    Attributes:
        codes: (n, head_dim) uint8, below 2^bits.
        steps: (blocks, head_dim) uint8, at least 1.
        zeros: (blocks, head_dim) int8, the INT8 code that code 0 stands for.
    """

    codes: np.ndarray
    steps: np.ndarray
    zeros: np.ndarray

    def restored(self) -> np.ndarray:
        """``code * step + zero`` in INT8, which never wraps: (n, head_dim)."""
        each = np.repeat(np.arange(len(self.steps)), BLOCK)[:len(self.codes)]
        result: np.ndarray = self.codes.view(np.int8) * self.steps.view(np.int8)[each] + self.zeros[each]
        return result


def compress(codes: np.ndarray, bits: int) -> Cached:
    """INT8 codes of the first stage to ``bits`` bits, asymmetric, channel by channel of each block.

    ``zero = min``, ``step = ceil((max - min) / (2^bits - 1))``, ``code = floor((x - zero) / step + 1/2)``, in integers.

    Args:
        codes: (n, head_dim) int8 within +-119.
        bits: 2 or 4.
    """
    wide, starts = codes.astype(np.int32), np.arange(0, len(codes), BLOCK)
    low, high = np.minimum.reduceat(wide, starts), np.maximum.reduceat(wide, starts)
    top = 2**bits - 1
    steps = np.maximum(-(-(high - low) // top), 1)
    each = np.repeat(np.arange(len(starts)), BLOCK)[:len(codes)]
    step = steps[each]
    reduced = (2 * (wide - low[each]) + step) // (2 * step)
    return Cached(reduced.astype(np.uint8), steps.astype(np.uint8), low.astype(np.int8))


def two_bit_heads(x: np.ndarray) -> np.ndarray:
    """Which heads of K, or of V, a mixed cache keeps in INT2: the half of lower priority.

    A head's priority is its gap, largest less least element, times the standard deviation of its channels' gaps. Of
    equal heads the first go to INT2, of an odd number the smaller half: a single head stays in INT4.

    Args:
        x: (heads, n, head_dim).

    Returns:
        (heads,) bool.
    """
    high, low = x.max(axis=1).astype(np.float64), x.min(axis=1).astype(np.float64)
    priority = (high.max(axis=1) - low.min(axis=1)) * (high - low).std(axis=1)
    chosen = np.zeros(len(x), dtype=bool)
    chosen[np.argsort(priority, kind="stable")[:len(x) // 2]] = True
    return chosen
