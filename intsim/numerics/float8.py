"""FP8 as kernels convert to it: E5M2 by bit tricks on FP16, E4M3 rounded to nearest with saturation."""

from __future__ import annotations

import ml_dtypes
import numpy as np

E4M3, E5M2 = np.dtype(ml_dtypes.float8_e4m3fn), np.dtype(ml_dtypes.float8_e5m2)
E4M3_MAX = 448.0


def f32_to_f16_towards_zero(x: np.ndarray) -> np.ndarray:
    """float32 to float16, cut towards zero; finite values stay finite."""
    with np.errstate(over="ignore"):
        near = x.astype(np.float16)
    beyond = np.abs(near.astype(np.float32)) > np.abs(x)
    return (near.view(np.uint16) - beyond).astype(np.uint16).view(np.float16)


def e5m2_by_half_up(x: np.ndarray) -> np.ndarray:
    """float32 to E5M2 as Triton does it where there is no instruction (before sm_90).

    Cut to float16, add half a unit of E5M2 to the magnitude, keep the upper byte: ties go away from zero.
    """
    bits = f32_to_f16_towards_zero(x).view(np.uint16)
    return (((bits & 0xFFFE) + np.uint16(0x80)) >> 8).astype(np.uint8).view(E5M2)


def e5m2_nearest(x: np.ndarray) -> np.ndarray:
    """float16 or float32 to E5M2, ties to even, as PyTorch casts."""
    return x.astype(E5M2)


def e4m3_nearest(x: np.ndarray) -> np.ndarray:
    """float32 to E4M3, ties to even, saturated at 448."""
    return np.clip(x, -E4M3_MAX, E4M3_MAX).astype(E4M3)
