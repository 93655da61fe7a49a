"""Formats of GPUs' tensor cores: what makes them of floats, and their products, each with its scales beside it.

Tokens stay float16 or get eight bits; outputs are float16, as the kernels of ``kernels/cuda/gemm.cu`` write them.
"""

from __future__ import annotations

import numpy as np

from intsim.numerics import linear_gpu
from intsim.numerics.float8 import E4M3_MAX, e4m3_nearest
from intsim.numerics.linear.channels import quantise_channels
from intsim.numerics.linear.ternary import quantise_tokens
from intsim.numerics.linear_gpu import SCALED, whole

LARGEST_4_BITS = 7


def as_f16(x: np.ndarray) -> np.ndarray:
    """Rounded to float16."""
    with np.errstate(over="ignore"):
        return x.astype(np.float16)


def to_e4m3(x: np.ndarray) -> tuple[np.ndarray, np.float32]:
    """E4M3 over one scale ``max / 448``; 1 where all are zero."""
    wide = x.astype(np.float32)
    step = np.float32(np.abs(wide).max(initial=0.0) / np.float32(E4M3_MAX)) or np.float32(1.0)
    return e4m3_nearest(wide / step), step


def tokens_s8(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int8 with a float32 step each."""
    found = quantise_tokens(x)
    return found.codes, found.steps


def channels_s8(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int8 with a float32 step a channel."""
    found = quantise_channels(weights)
    return found.codes, found.steps


def groups_s4(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """-7 to 7, each 128 of k with a float16 step ``max / 7``; 1 where all are zero or the step would vanish."""
    starts = np.arange(0, weights.shape[1], SCALED)
    peaks = np.maximum.reduceat(np.abs(weights.astype(np.float32)), starts, axis=1)
    steps = (peaks / np.float32(LARGEST_4_BITS)).astype(np.float16)
    steps = np.where(steps > 0, steps, np.float16(1.0))
    each = np.repeat(steps.astype(np.float32), SCALED, axis=1)[:, :weights.shape[1]]
    codes = np.clip(np.rint(weights / each), -LARGEST_4_BITS, LARGEST_4_BITS).astype(np.int8)
    return codes, np.ascontiguousarray(steps.T)


def product_f16(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """float16, sums in float32."""
    return linear_gpu.linear_f16(a, b, whole(a.shape[1]))


def product_e4m3(a: np.ndarray, b: np.ndarray, a_step: np.float32, b_step: np.float32) -> np.ndarray:
    """E4M3 with the sums that the tensor cores keep."""
    return linear_gpu.linear_e4m3(a, b, float(np.float32(a_step * b_step)), whole(a.shape[1]))


def product_w8a16(a: np.ndarray, b: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """float16 times int8."""
    return linear_gpu.linear_w8a16(a, b, steps, whole(a.shape[1]))


def product_w4a16(a: np.ndarray, b: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """float16 times four bits."""
    return linear_gpu.linear_w4a16(a, b, steps, whole(a.shape[1]))
