"""Symmetric INT8 quantisation with zero point 0, and the rounding modes by name."""

from __future__ import annotations

import numpy as np

from intsim.errors import InputError

HIGHEST = 127.0


def symmetric_scale(x: np.ndarray) -> float:
    """``max|x| / 127`` (IntAttention eq. 2); 1 for a tensor of zeros, which any scale represents.

    Args:
        x: any shape, finite.
    """
    largest = float(np.abs(x).max())
    return largest / HIGHEST if largest else 1.0


def quantise_symmetric(x: np.ndarray, scale: float, low: int = -127) -> np.ndarray:
    """``clamp(round(x / scale), low, 127)`` as int8, ties to even.

    Args:
        x: any shape; divided in float64 so that no second rounding comes before the one to an integer.
        scale: real value of one step.
        low: -127 in the paper, -128 in the authors' Python.
    """
    return np.clip(np.rint(np.asarray(x, dtype=np.float64) / scale), low, HIGHEST).astype(np.int8)


def scale_in_dtype(x: np.ndarray) -> np.floating:
    """``max|x| / 127`` in the type of ``x``, as PyTorch computes it; 1 for a tensor of zeros.

    Args:
        x: any shape, finite, float16, float32 or float64.
    """
    largest = np.abs(x).max()
    return x.dtype.type(largest / x.dtype.type(HIGHEST)) if largest else x.dtype.type(1.0)


def quantise_in_dtype(x: np.ndarray, scale: np.floating) -> np.ndarray:
    """``clamp(round(x / scale), -128, 127)`` as int8 with the quotient rounded to the type of ``x``, ties to even.

    A float16 scale that vanished divides by 0 as there: zeros stay 0, the rest saturates.
    """
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        return np.nan_to_num(np.clip(np.rint(x / scale), -128, HIGHEST)).astype(np.int8)


def probabilities_to_s8(p: np.ndarray) -> np.ndarray:
    """float32 probabilities to s8 with scale 1/127: float32 product, ties to even (FCVTNS), saturated."""
    return np.clip(np.rint(p * np.float32(HIGHEST)), -128, 127).astype(np.int8)


def dequantise(x: np.ndarray, scale: float) -> np.ndarray:
    """Integers to float32 (ties to even, SCVTF and UCVTF), times a float32 scale."""
    return x.astype(np.float32) * np.float32(scale)


def require_finite(name: str, x: np.ndarray) -> None:
    """Refuse NaN and infinity, which no integer format represents.

    Raises:
        InputError: with the index of the first such value.
    """
    if not np.isfinite(x).all():
        where = tuple(int(i) for i in np.argwhere(~np.isfinite(x))[0])
        raise InputError(f"{x[where]} at index {where}", key=name, expected="finite values")
