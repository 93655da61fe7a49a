"""Linear layers as llama.cpp's CUDA code computes them: few tokens by int8 products, many in float16 on tensor cores.

Few tokens become q8_1: int8 in blocks of 32 behind a float16 step, with the float16 sum of the block beside it, and
meet the weights' own integers: bit by bit as ``gemv_quantised.cu`` adds them up, thread by thread. For many the weights
are made float16 first, and cuBLAS sums their products in float16.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

import numpy as np

from intsim.numerics.linear.blocks import BLOCK, Blocks, dequantise, require_blocks
from intsim.numerics.linear.k_quants import SUPER, SuperBlocks
from intsim.numerics.linear.tensor_cores import as_f16
from intsim.numerics.online_softmax import multiply_add_rows
from intsim.numerics.tensor_core import FP16_DEPTH, multiply_f16

LANES = 32
FEW = 8
"""Tokens up to which they are multiplied one by one."""


def warps_of(tokens: int) -> int:
    """Warps of a thread block that multiplies so many tokens."""
    return 4 if tokens <= 4 else 2


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
    whole = np.trunc(scaled)
    codes = whole + np.sign(scaled) * (np.abs(scaled - whole) >= 0.5)
    return Q81(codes.astype(np.int8).reshape(x.shape), steps.astype(np.float16),
               _across_warp(np.moveaxis(blocks, 2, 0)).astype(np.float16))


def tokens(x: np.ndarray) -> Q81 | np.ndarray:
    """(tokens, k) floats as the product reads them: q8_1 of few, float16 of many."""
    return quantise_q8_1(x) if len(x) <= FEW else as_f16(x)


Factors = tuple[np.ndarray, np.ndarray]
"""What each turn of a thread multiplies and adds to its sum, float32 (turns, tokens, rows)."""


def product(x: Q81 | np.ndarray, w: Blocks | SuperBlocks, *, each: int,
            factors: Callable[[Q81, Any], Factors]) -> np.ndarray:
    """(tokens, rows) float32 of tokens as ``tokens`` makes them.

    Args:
        each: weights that a thread multiplies in a turn; factors: of so many weights after another.
    """
    if not isinstance(x, Q81):
        values = dequantise(w) if isinstance(w, Blocks) else w.values()
        return multiply_f16(x, as_f16(values).T, FP16_DEPTH).astype(np.float32)
    count, depth = x.codes.shape
    warps = warps_of(count)
    sums = np.zeros((warps * LANES, count, len(w.scales)), dtype=np.float32)
    for first in range(0, depth, each * len(sums)):
        part = first, min(depth, first + each * len(sums)), depth
        a, b = factors(Q81(*(_part(field, *part) for field in x)), _weights_part(w, *part))
        sums[:len(a)] = _multiply_add(a, b, sums[:len(a)])
    of_warps = sums.reshape(warps, LANES, *sums.shape[1:])
    for other in of_warps[1:]:
        of_warps[0] += other
    return _across_warp(of_warps[0])


def product_f16(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """(tokens, rows) float32 of float32 tokens and float16 weights: one token in float32, more in float16."""
    if len(x) == 1:
        return (x.astype(np.float32) @ w.T.astype(np.float32)).astype(np.float32)
    return multiply_f16(as_f16(x), w.T, FP16_DEPTH).astype(np.float32)


def _part(x: np.ndarray, first: int, last: int, depth: int) -> np.ndarray:
    """Of numbers or scales of blocks in rows of a depth, those of the columns from one to another."""
    return x[:, first * x.shape[1] // depth:last * x.shape[1] // depth]


def _weights_part(w: Blocks | SuperBlocks, *part: int) -> Blocks | SuperBlocks:
    if isinstance(w, Blocks):
        return Blocks(*(_part(field, *part) for field in w))
    cut = replace(w, integers=_part(w.integers, *part), scales=_part(w.scales, *part))
    if w.minima is None or w.low_scales is None:
        return cut
    return replace(cut, minima=_part(w.minima, *part), low_scales=_part(w.low_scales, *part))


def _across_warp(x: np.ndarray) -> np.ndarray:
    """The sum over 32 lanes, the first axis: each time that of a lane with the one half as far away."""
    while len(x) > 1:
        x = x[:len(x) // 2] + x[len(x) // 2:]
    return x[0]


def _multiply_add(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
    """``a * b + c`` of float32 arrays of one shape, rounded once."""
    a, b, c = (np.ascontiguousarray(x) for x in np.broadcast_arrays(a, b, c))
    return multiply_add_rows(a.reshape(-1, 1), b.ravel(), c.reshape(-1, 1)).reshape(c.shape)


def _exact(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """Integers' products, which float32 holds: of (tokens, n, some) and (rows, n, some), float32 (n, tokens, rows)."""
    found: np.ndarray = x.astype(np.float32).transpose(1, 0, 2) @ w.astype(np.float32).transpose(1, 2, 0)
    return found


def _of_tokens(scales: np.ndarray, each: int) -> np.ndarray:
    """Steps or sums of tokens (tokens, n) as float32 (n, tokens, 1), each so many times."""
    return np.repeat(scales.astype(np.float32).T, each, axis=0)[:, :, None]


def _of_rows(scales: np.ndarray, each: int) -> np.ndarray:
    """Scales of rows (rows, n) as float32 (n, 1, rows), each so many times."""
    return np.repeat(scales.astype(np.float32).T, each, axis=0)[:, None, :]


def _q8_0(x: Q81, w: Blocks) -> Factors:
    """Eight numbers side by side: their product, and that of the steps."""
    exact = _exact(*(codes.reshape(len(codes), -1, 8) for codes in (x.codes, w.codes)))
    return _of_rows(w.scales, 4) * _of_tokens(x.steps, 4), exact


def _raised(x: Q81, w: Blocks, by: int) -> Factors:
    """Eight numbers of either half of a block, whose codes are raised ``by`` some, which so many sums of values undo: a
    thread takes off half of them."""
    def halves(codes: np.ndarray) -> np.ndarray:
        return codes.reshape(len(codes), -1, 2, 2, 8).swapaxes(2, 3).reshape(len(codes), -1, 16)

    exact = _exact(halves(x.codes), halves(w.codes.astype(np.int16) + by))
    raised = np.float32(-by // 2) * _of_tokens(x.sums, 2)
    return _of_rows(w.scales, 2), _multiply_add(exact, _of_tokens(x.steps, 2), raised)


def _q4_k(x: Q81, w: SuperBlocks) -> Factors:
    """Eight numbers of each of two groups of 32, four of either half; what the minima take off is a sum of its own."""
    assert w.minima is not None
    assert w.low_scales is not None

    def pairs(of_32: np.ndarray) -> tuple[np.ndarray, ...]:
        """Of (rows, k), those of the first groups of each pair and those of the second, (rows, turns, 8)."""
        parts = of_32.reshape(len(of_32), -1, 2, 2, 4, 4).transpose(2, 0, 1, 4, 3, 5)
        return tuple(part.reshape(len(of_32), -1, 8) for part in parts)

    values = below = np.zeros(1, dtype=np.float32)
    for group, (mine, weights) in enumerate(zip(pairs(x.codes), pairs(w.integers), strict=True)):
        step = _of_tokens(x.steps[:, group::2], 4)
        ones = mine.sum(axis=2, dtype=np.float32).T[:, :, None]
        values = _multiply_add(step, _exact(mine, weights), values)
        below = _multiply_add(step, ones * _of_rows(w.minima[:, group::2], 4), below)
    units, low = (_of_rows(scales, SUPER // 16) for scales in (w.scales, w.low_scales))
    return _multiply_add(units, values, -(low * below)), np.ones(1, dtype=np.float32)


def _q6_k(x: Q81, w: SuperBlocks) -> Factors:
    """Four numbers of either of two groups of 32 that lie 64 apart."""
    def pairs(of_32: np.ndarray) -> tuple[np.ndarray, ...]:
        """Of (rows, k), those of the nearer groups and those of the further ones, (rows, turns, 4)."""
        parts = np.moveaxis(of_32.reshape(len(of_32), -1, 2, 16, 4), 2, 0)
        return tuple(part.reshape(len(of_32), -1, 4) for part in parts)

    inner = np.zeros(1, dtype=np.float32)
    for far, (mine, weights) in enumerate(zip(pairs(x.codes), pairs(w.integers), strict=True)):
        steps = x.steps.reshape(len(x.steps), -1, 2, 2)[:, :, far].reshape(len(x.steps), -1)
        inner = _multiply_add(_of_tokens(steps, 8), _exact(mine, weights), inner)
    return _of_rows(w.scales, SUPER // 8), inner


PRODUCTS: Mapping[str, Callable[..., np.ndarray]] = {
    "q8_0": partial(product, each=8, factors=_q8_0), "q5_0": partial(product, each=16, factors=partial(_raised, by=16)),
    "q4_0": partial(product, each=16, factors=partial(_raised, by=8)), "q4_k": partial(product, each=16, factors=_q4_k),
    "q6_k": partial(product, each=8, factors=_q6_k)}
"""By format."""
