"""Rotary position embedding."""

# mypy: disable-error-code="call-arg"
# (numba passes the typing context of an intrinsic itself)

from __future__ import annotations

from typing import Literal

import numpy as np

from intsim.jit import jitted
from intsim.numerics.fma import fma_f32

Pairing = Literal["interleaved", "neox"]
"""Which elements turn together: neighbours (Llama as first released) or i and i + k / 2 (NeoX, Hugging Face)."""


def rope_table(positions: np.ndarray, head_dim: int, theta: float = 10000.0) -> np.ndarray:
    """(tokens, head_dim) float32: of each position the cosines of its head_dim / 2 angles, then their sines.

    Angle i of position p is ``p * theta^(-2 i / head_dim)``. Tables are made once per model, in float64.
    """
    frequencies = theta ** (-2 * np.arange(head_dim // 2) / head_dim)
    angles = np.asarray(positions, dtype=np.float64)[:, None] * frequencies
    return np.concatenate([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


@jitted(cache=True, nogil=True)
def _turn(a: np.ndarray, b: np.ndarray, table: np.ndarray, first: np.ndarray, second: np.ndarray) -> None:
    half = a.shape[2]
    for token in range(a.shape[0]):
        for head in range(a.shape[1]):
            for i in range(half):
                cosine, sine = table[token, i], table[token, half + i]
                u, v = a[token, head, i], b[token, head, i]
                first[token, head, i] = fma_f32(-v, sine, u * cosine)
                second[token, head, i] = fma_f32(u, sine, v * cosine)


def rope(x: np.ndarray, table: np.ndarray, pairing: Pairing) -> np.ndarray:
    """Turn each pair by its token's angle.

    Args:
        x: (tokens, heads, head_dim) float32.
        table: of ``rope_table``.
        pairing: which elements make a pair.

    Returns:
        As ``x``.
    """
    half = x.shape[2] // 2
    parts = (slice(0, None, 2), slice(1, None, 2)) if pairing == "interleaved" else (slice(half), slice(half, None))
    a, b = (np.ascontiguousarray(x[:, :, part]) for part in parts)
    first, second, out = np.empty_like(a), np.empty_like(b), np.empty_like(x)
    _turn(a, b, table, first, second)
    out[:, :, parts[0]], out[:, :, parts[1]] = first, second
    return out
