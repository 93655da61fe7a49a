"""Matrix products of tensor cores with floating-point accumulators.

An instruction multiplies 16 (FP16) or 32 (FP8) terms per output element exactly and adds them to the accumulator; bits
that the adder does not keep are cut off, towards zero. Which bits it keeps is measured, not documented: with FP16
operands those of float32 (Fasi et al., PeerJ CS 7:e330, 2021), with FP8 operands 13 fraction bits (SageAttention2,
arXiv 2411.10958; DeepSeek-V3, arXiv 2412.19437). The order within an instruction and guard bits are not modelled: the
sum of an instruction is exact here, so hardware may differ by a few units of the last kept bit of its largest term.
"""

from __future__ import annotations

import numpy as np

FP16_DEPTH, FP8_DEPTH = 16, 32
FP16_BITS, FP8_BITS = 23, 13


def truncate(x: np.ndarray, bits: int) -> np.ndarray:
    """float64 cut towards zero to a number of fraction bits."""
    mask = np.int64(-1) << np.int64(52 - bits)
    cut: np.ndarray = (x.view(np.int64) & mask).view(np.float64)
    return cut


def multiply(accumulator: np.ndarray, a: np.ndarray, b: np.ndarray, depth: int, bits: int) -> np.ndarray:
    """``accumulator + a b``, an instruction's depth at a time in ascending k.

    Args:
        accumulator: (m, n) float32.
        a: (m, k); b: (k, n): values that float64 holds exactly.
        depth: terms per instruction.
        bits: fraction bits that the adder keeps.

    Returns:
        (m, n) float32.
    """
    total = accumulator.astype(np.float64)
    a, b = a.astype(np.float64), b.astype(np.float64)
    for start in range(0, a.shape[1], depth):
        total = truncate(total + a[:, start:start + depth] @ b[start:start + depth], bits)
    return total.astype(np.float32)


def multiply_f16(a: np.ndarray, b: np.ndarray, depth: int, accumulator: np.ndarray | None = None) -> np.ndarray:
    """``accumulator + a b`` in float16: each instruction's exact sum is rounded to float16, ties to even.

    Args:
        a: (m, k); b: (k, n): float16.
        depth: terms per instruction.
        accumulator: (m, n) float16; None for zeros.

    Returns:
        (m, n) float16.
    """
    total = np.zeros((a.shape[0], b.shape[1]), dtype=np.float16) if accumulator is None else accumulator
    a, b = a.astype(np.float64), b.astype(np.float64)
    for start in range(0, a.shape[1], depth):
        with np.errstate(over="ignore"):
            exact = total.astype(np.float64) + a[:, start:start + depth] @ b[start:start + depth]
            total = exact.astype(np.float16)
    return total
