"""Activations of an FFN, alone or as a gate."""

# mypy: disable-error-code="call-arg"
# (numba passes the typing context of an intrinsic itself)

from __future__ import annotations

import numpy as np

from intsim.jit import jitted
from intsim.numerics.exponential import exp_one
from intsim.numerics.fma import fma_f32


@jitted(inline="always")
def _sigmoid_times(x: np.float32, by: np.float32) -> np.float32:
    """x / (1 + e^-by), by e^-|by|."""
    e = exp_one(-abs(by))
    above = np.float32(1.0) if by >= np.float32(0.0) else e
    return np.float32(x * above) / (np.float32(1.0) + e)


@jitted(cache=True, nogil=True, error_model="numpy")
def _silu(x: np.ndarray, out: np.ndarray) -> None:
    for i in range(x.size):
        out[i] = _sigmoid_times(x[i], x[i])


@jitted(cache=True, nogil=True, error_model="numpy")
def _gelu(x: np.ndarray, out: np.ndarray) -> None:
    for i in range(x.size):
        cubic: np.float32 = fma_f32(x[i] * x[i], np.float32(0.044715), np.float32(1.0))
        out[i] = _sigmoid_times(x[i], np.float32(x[i] * np.float32(1.5957691216057308)) * cubic)


def silu(x: np.ndarray) -> np.ndarray:
    """``x / (1 + e^-x)``, float32 of any shape; relative error below 1e-6 for x > -86, 0 below."""
    flat = np.ascontiguousarray(x, dtype=np.float32).ravel()
    out = np.empty_like(flat)
    _silu(flat, out)
    return out.reshape(x.shape)


def gelu(x: np.ndarray) -> np.ndarray:
    """GELU's tanh form ``x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2``, float32 of any shape."""
    flat = np.ascontiguousarray(x, dtype=np.float32).ravel()
    out = np.empty_like(flat)
    _gelu(flat, out)
    return out.reshape(x.shape)


def relu2(x: np.ndarray) -> np.ndarray:
    """``max(x, 0)^2``, float32 of any shape: the gate of bitnet-b1.58-2B-4T."""
    above = np.maximum(x.astype(np.float32), np.float32(0))
    return above * above


def gelu_table() -> np.ndarray:
    """GELU of every float16, as float16 bits (65536,): what llama.cpp looks up on a CPU."""
    x = np.arange(2**16, dtype=np.uint16).view(np.float16).astype(np.float64)
    with np.errstate(over="ignore", invalid="ignore"):
        inner = np.sqrt(2 / np.pi) * x * (1 + 0.044715 * x * x)
        return (0.5 * x * (1 + np.tanh(inner))).astype(np.float16).view(np.uint16)


def gelu_from_table(x: np.ndarray, table: np.ndarray) -> np.ndarray:
    """GELU by a table of float16: x rounded to float16 is the index; x itself from 10 up, 0 from -10 down."""
    x = x.astype(np.float32)
    with np.errstate(over="ignore"):
        found = table[x.astype(np.float16).view(np.uint16)].view(np.float16).astype(np.float32)
    return np.where(x <= -10, np.float32(0), np.where(x >= 10, x, found))
