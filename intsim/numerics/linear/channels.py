"""W8A8: int8 weights with one step a channel, int8 tokens with one step each (as LLM.int8 and SmoothQuant have it).

Or a step for 256 of either, as llama2.c's runq and LlamaF have it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from intsim.numerics.gemm import gemm_s8
from intsim.numerics.linear.blocks import require_blocks
from intsim.numerics.linear.ternary import Tokens, quantise_tokens

GROUP = 256


@dataclass(frozen=True)
class Channels:
    """Weights: codes int8 (rows, k) and the step of each row, float32."""

    codes: np.ndarray
    steps: np.ndarray


def quantise_channels(w: np.ndarray) -> Channels:
    """(rows, k) floats: ``max|w| / 127`` of a row is its step, ties to even; a row of zeros has step 0."""
    w = w.astype(np.float32)
    steps = np.abs(w).max(axis=1) / np.float32(127)
    with np.errstate(divide="ignore", invalid="ignore"):
        codes = np.where(steps[:, None] > 0, np.rint(w / steps[:, None]), 0)
    return Channels(np.clip(codes, -127, 127).astype(np.int8), steps)


def dequantise(sums: np.ndarray, tokens: np.ndarray, channels: np.ndarray) -> np.ndarray:
    """int32 (tokens, channels) to float32, times the product of both steps (rounded once)."""
    return sums.astype(np.float32) * (channels[None] * tokens[:, None])


def product(x: Tokens, w: Channels) -> np.ndarray:
    """(tokens, rows) float32."""
    return dequantise(gemm_s8(x.codes, w.codes), x.steps, w.steps)


@dataclass(frozen=True)
class Groups:
    """Rows: codes int8 (rows, k) and steps float32 (rows, k / 256)."""

    codes: np.ndarray
    steps: np.ndarray


def quantise_groups(x: np.ndarray) -> Groups:
    """(rows, k) floats: ``max|x| / 127`` of 256 values is their step, ties to even."""
    require_blocks(x, GROUP)
    found = quantise_channels(x.reshape(-1, GROUP))
    return Groups(found.codes.reshape(x.shape), found.steps.reshape(len(x), -1))


def quantise_token_groups(x: np.ndarray) -> Groups:
    """(tokens, k) floats as the kernel for tokens gives them, 256 values a row of it."""
    require_blocks(x, GROUP)
    found = quantise_tokens(x.reshape(-1, GROUP))
    return Groups(found.codes.reshape(x.shape), found.steps.reshape(len(x), -1))


def group_product(x: Groups, w: Groups) -> np.ndarray:
    """(tokens, rows) float32: each group's exact sum times w's step times x's, one after another."""
    total = np.zeros((len(x.codes), len(w.codes)), dtype=np.float32)
    for g in range(x.steps.shape[1]):
        inside = slice(g * GROUP, (g + 1) * GROUP)
        exact = gemm_s8(np.ascontiguousarray(x.codes[:, inside]), np.ascontiguousarray(w.codes[:, inside]))
        total = total + exact.astype(np.float32) * w.steps[:, g] * x.steps[:, g, None]
    return total
