"""Linear layers as llama.cpp's CUDA code computes them: few tokens by int8 products, many in float16 on tensor cores.

Few tokens become q8_1: int8 in blocks of 32 behind a float16 step, with the float16 sum of the block beside it, and
meet the weights' own integers. For many the weights are made float16 first, and cuBLAS sums their products in float16.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

import numpy as np

from intsim.numerics.linear.blocks import BLOCK, Blocks, dequantise, require_blocks
from intsim.numerics.linear.k_quants import GROUP_4, GROUP_6, SUPER, SuperBlocks
from intsim.numerics.linear.tensor_cores import as_f16
from intsim.numerics.tensor_core import FP16_DEPTH, multiply_f16

FEW = 8
"""Tokens up to which they are multiplied one by one."""


class Q81(NamedTuple):
    """Codes int8 (tokens, k), steps and sums of values float16 (tokens, k / 32)."""

    codes: np.ndarray
    steps: np.ndarray
    sums: np.ndarray


def quantise_q8_1(x: np.ndarray) -> Q81:
    """(tokens, k) floats to codes of the step ``max|x| / 127``, halves away from zero."""
    require_blocks(x, BLOCK)
    blocks = x.astype(np.float32).reshape(len(x), -1, BLOCK)
    steps = np.abs(blocks).max(axis=2) * np.float32(1 / 127)
    with np.errstate(divide="ignore", invalid="ignore"):
        scaled = np.where(steps[:, :, None] > 0, blocks / steps[:, :, None], np.float32(0))
    codes = (np.sign(scaled) * np.floor(np.abs(scaled) + np.float32(0.5))).astype(np.int8)
    return Q81(codes.reshape(x.shape), steps.astype(np.float16), blocks.sum(axis=2).astype(np.float16))


def tokens(x: np.ndarray) -> Q81 | np.ndarray:
    """(tokens, k) floats as the product reads them: q8_1 of few, float16 of many."""
    return quantise_q8_1(x) if len(x) <= FEW else as_f16(x)


def product(x: Q81 | np.ndarray, w: Blocks | SuperBlocks) -> np.ndarray:
    """(tokens, rows) float32 of tokens as ``tokens`` makes them."""
    if not isinstance(x, Q81):
        values = dequantise(w) if isinstance(w, Blocks) else w.values()
        return multiply_f16(x, as_f16(values).T, FP16_DEPTH).astype(np.float32)
    return _of_blocks(x, w) if isinstance(w, Blocks) else _of_super_blocks(x, w)


def product_raised(x: Q81 | np.ndarray, w: Blocks, by: int) -> np.ndarray:
    """As ``product``; few tokens meet codes that are raised ``by`` some, which so many sums of the values undo."""
    if not isinstance(x, Q81):
        return product(x, w)
    exact = _groups(x.codes, BLOCK) @ (_groups(w.codes, BLOCK) + by).transpose(0, 2, 1)
    own, sums = (part.astype(np.float32).T[:, :, None] for part in (x.steps, x.sums))
    found: np.ndarray = ((exact.astype(np.float32) * own - np.float32(by) * sums)
                         * w.scales.astype(np.float32).T[:, None, :]).sum(axis=0, dtype=np.float32)
    return found


def product_f16(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """(tokens, rows) float32 of float32 tokens and float16 weights: one token in float32, more in float16."""
    if len(x) == 1:
        return (x.astype(np.float32) @ w.T.astype(np.float32)).astype(np.float32)
    return multiply_f16(as_f16(x), w.T, FP16_DEPTH).astype(np.float32)


def _groups(codes: np.ndarray, size: int) -> np.ndarray:
    """(groups, rows, size) float64."""
    return codes.astype(np.float64).reshape(len(codes), -1, size).transpose(1, 0, 2)


def _of_blocks(x: Q81, w: Blocks) -> np.ndarray:
    """Exact integers of a block, times both steps."""
    exact = _groups(x.codes, BLOCK) @ _groups(w.codes, BLOCK).transpose(0, 2, 1)
    steps = x.steps.astype(np.float32).T[:, :, None] * w.scales.astype(np.float32).T[:, None, :]
    return (exact.astype(np.float32) * steps).sum(axis=0, dtype=np.float32)


def _of_super_blocks(x: Q81, w: SuperBlocks) -> np.ndarray:
    """Groups of 32 (of 16 in Q6_K) by steps, and less by minima, times the sums of the tokens' codes."""
    size = GROUP_6 if w.minima is None else GROUP_4
    repeat = BLOCK // size
    exact = _groups(x.codes, size) @ _groups(w.integers, size).transpose(0, 2, 1)
    own = np.repeat(x.steps.astype(np.float32), repeat, axis=1).T[:, :, None]
    scales = np.repeat(w.scales.astype(np.float32), SUPER // size, axis=1).T[:, None, :]
    total: np.ndarray = (exact.astype(np.float32) * own * scales).sum(axis=0, dtype=np.float32)
    if w.minima is None or w.low_scales is None:
        return total
    sums = _groups(x.codes, size).sum(axis=2)[:, :, None] * w.minima.T[:, None, :]
    low = np.repeat(w.low_scales.astype(np.float32), SUPER // size, axis=1).T[:, None, :]
    return total - (sums.astype(np.float32) * own * low).sum(axis=0, dtype=np.float32)


PRODUCTS: Mapping[str, Callable[..., np.ndarray]] = {
    "q8_0": product, "q5_0": partial(product_raised, by=16), "q4_0": partial(product_raised, by=8), "q4_k": product,
    "q6_k": product}
"""By format."""
