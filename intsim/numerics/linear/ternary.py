"""BitNet b1.58: weights -1, 0, 1 with one scale a tensor, tokens as int8 with one step each.

Hugging Face's BitLinear (``transformers`` integrations/bitnet.py): ``s_w = 1 / max(mean|W|, 1e-5)``,
``Wq = clamp(round(W s_w), -1, 1)``; ``s_x = 127 / max(max|x|, 1e-5)``, ``xq = clamp(round(x s_x), -128, 127)``;
``y = (xq Wq^T) / (s_w s_x)``. Rounding is to the nearest, ties to even.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from intsim.numerics.gemm import gemm_s8

SMALLEST = np.float32(1e-5)


@dataclass(frozen=True)
class Ternary:
    """Weights: trits int8 (rows, k) of -1, 0, 1 and what a one is worth, ``1 / s_w``."""

    trits: np.ndarray
    scale: np.float32


@dataclass(frozen=True)
class Tokens:
    """Tokens: codes int8 (tokens, k), the step of each token (``1 / s_x``) float32, the sum of its codes int32."""

    codes: np.ndarray
    steps: np.ndarray
    sums: np.ndarray


def quantise_weights(w: np.ndarray) -> Ternary:
    """Absmean: (rows, k) floats."""
    scale = np.maximum(np.abs(w.astype(np.float32)).mean(dtype=np.float32), SMALLEST)
    factor = np.float32(1) / scale
    return Ternary(np.clip(np.rint(w.astype(np.float32) * factor), -1, 1).astype(np.int8), np.float32(scale))


def quantise_tokens(x: np.ndarray) -> Tokens:
    """Absmax per token: (tokens, k) floats, as the kernel does it in float32."""
    x = x.astype(np.float32)
    top = np.maximum(np.abs(x).max(axis=1), SMALLEST)
    codes = np.clip(np.rint(x * (np.float32(127) / top)[:, None]), -128, 127).astype(np.int8)
    return Tokens(codes, top / np.float32(127), codes.sum(axis=1, dtype=np.int32))


def product(x: Tokens, w: Ternary) -> np.ndarray:
    """(tokens, rows) float32: the exact integer product, to float32, times step times scale (rounded once)."""
    return gemm_s8(x.codes, w.trits).astype(np.float32) * (x.steps * w.scale)[:, None]
