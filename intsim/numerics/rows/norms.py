"""RMSNorm and LayerNorm in the kernels' order of summation."""

# mypy: disable-error-code="call-arg"
# (numba passes the typing context of an intrinsic itself)

from __future__ import annotations

import numpy as np

from intsim.jit import jitted
from intsim.numerics.fma import fma_f32

LANES = 16


@jitted(inline="always")
def _across(lanes: np.ndarray) -> np.float32:
    """Sixteen lanes: four vectors in pairs, then the lanes of one in pairs."""
    four = np.empty(4, dtype=np.float32)
    for i in range(4):
        four[i] = (lanes[i] + lanes[4 + i]) + (lanes[8 + i] + lanes[12 + i])
    return (four[0] + four[1]) + (four[2] + four[3])


@jitted(inline="always")
def _sum(x: np.ndarray) -> np.float32:
    lanes = np.zeros(LANES, dtype=np.float32)
    whole = x.size // LANES * LANES
    for i in range(whole):
        lanes[i % LANES] += x[i]
    total = _across(lanes)
    for i in range(whole, x.size):
        total += x[i]
    return total


@jitted(inline="always")
def _squares(x: np.ndarray, by: np.float32) -> np.float32:
    lanes = np.zeros(LANES, dtype=np.float32)
    whole = x.size // LANES * LANES
    for i in range(whole):
        lanes[i % LANES] = fma_f32(x[i] - by, x[i] - by, lanes[i % LANES])
    total = _across(lanes)
    for i in range(whole, x.size):
        total = fma_f32(x[i] - by, x[i] - by, total)
    return total


@jitted(cache=True, nogil=True)
def _rms(x: np.ndarray, weight: np.ndarray, eps: np.float32, out: np.ndarray) -> None:
    for row in range(x.shape[0]):
        mean = _squares(x[row], np.float32(0.0)) / np.float32(x.shape[1])
        scale = np.float32(1.0) / np.sqrt(np.float32(mean + eps))
        for i in range(x.shape[1]):
            out[row, i] = x[row, i] * scale * weight[i]


def rms_norm(x: np.ndarray, weight: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    """``x / sqrt(mean(x^2) + eps) * weight`` of each row.

    Args:
        x: (rows, n) float32.
        weight: (n,) float32; Gemma's files hold it less 1.

    Returns:
        (rows, n) float32.
    """
    out = np.empty_like(x)
    _rms(np.ascontiguousarray(x), weight, np.float32(eps), out)
    return out


@jitted(cache=True, nogil=True)
def _layer(x: np.ndarray, weight: np.ndarray, bias: np.ndarray, eps: np.float32, out: np.ndarray) -> None:
    for row in range(x.shape[0]):
        mean = _sum(x[row]) / np.float32(x.shape[1])
        variance = _squares(x[row], mean) / np.float32(x.shape[1])
        scale = np.float32(1.0) / np.sqrt(np.float32(variance + eps))
        for i in range(x.shape[1]):
            out[row, i] = fma_f32((x[row, i] - mean) * scale, weight[i], bias[i])


def layer_norm(x: np.ndarray, weight: np.ndarray, bias: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    """``(x - mean) / sqrt(variance + eps) * weight + bias`` of each row, the variance in a second pass.

    Args:
        x: (rows, n) float32.
        weight, bias: (n,) float32.

    Returns:
        (rows, n) float32.
    """
    out = np.empty_like(x)
    _layer(np.ascontiguousarray(x), weight, bias, np.float32(eps), out)
    return out
