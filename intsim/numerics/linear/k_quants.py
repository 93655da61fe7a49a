"""ggml's blocks of 256: q8_K for tokens, Q4_K and Q6_K for weights.

A weight is ``scale * step * code`` less, in Q4_K, ``low_scale * minimum``; steps and minima are small integers of
groups of 32 (Q4_K) or 16 (Q6_K) weights. So a block's product with a token is one exact integer times a scale.

The quantisers here are our own: ggml searches the steps of each group by trial, which a format's meaning does not need.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from intsim.numerics.linear.blocks import require_blocks

SUPER = 256
GROUP_4, GROUP_6 = 32, 16
REFINEMENTS = 4


@dataclass(frozen=True)
class Q8K:
    """Tokens: codes int8 (tokens, k) and scales float32 (tokens, k / 256)."""

    codes: np.ndarray
    scales: np.ndarray

    def sums(self, group: int) -> np.ndarray:
        """int32 (tokens, k / group): sums of codes."""
        return self.codes.astype(np.int32).reshape(len(self.codes), -1, group).sum(axis=2)

    def bytes(self) -> np.ndarray:
        """As they lie in memory: scale, codes, sums of 16 codes; 292 bytes a block."""
        rows, blocks = self.scales.shape
        parts = (self.scales, self.codes, self.sums(16).astype(np.int16))
        return np.concatenate([part.view(np.uint8).reshape(rows, blocks, -1) for part in parts], axis=2).ravel()


def quantise_q8_k(x: np.ndarray) -> Q8K:
    """(tokens, k) floats: the value of largest size in a block becomes -127, ties to even elsewhere."""
    require_blocks(x, SUPER)
    blocks = x.astype(np.float32).reshape(len(x), -1, SUPER)
    top, bottom = blocks.max(axis=2), blocks.min(axis=2)
    largest = np.where(np.maximum(top, 0) >= -np.minimum(bottom, 0), top, bottom)
    with np.errstate(divide="ignore", over="ignore"):
        inverse = np.where(largest != 0, np.float32(-127) / largest, np.float32(0))
        scales = np.where(largest != 0, np.float32(1) / inverse, np.float32(0))
    codes = np.rint(blocks * inverse[:, :, None]).astype(np.int8)
    return Q8K(codes.reshape(x.shape), scales.astype(np.float32))


@dataclass(frozen=True)
class SuperBlocks:
    """Weights in blocks of 256.

    Attributes:
        integers: int32 (rows, k): step times code.
        scales: float16 (rows, k / 256).
        minima: int32 (rows, k / 32), taken off times ``low_scales``; none in Q6_K and the ternary formats.
        low_scales: float16 (rows, k / 256).
        packed: as they lie in memory.
    """

    integers: np.ndarray
    scales: np.ndarray
    packed: np.ndarray
    minima: np.ndarray | None = None
    low_scales: np.ndarray | None = None

    def values(self) -> np.ndarray:
        """(rows, k) float32."""
        out = self.integers.astype(np.float32) * np.repeat(self.scales.astype(np.float32), SUPER, axis=1)
        if self.minima is not None and self.low_scales is not None:
            low = self.minima * np.repeat(self.low_scales.astype(np.float32), SUPER // GROUP_4, axis=1)
            out = out - np.repeat(low.astype(np.float32), GROUP_4, axis=1)
        return out.astype(np.float32)


def product(x: Q8K, w: SuperBlocks) -> np.ndarray:
    """(tokens, rows) float32: block after block, the minima's part first; each step rounds to float32."""
    total = np.zeros((len(x.codes), len(w.integers)), dtype=np.float32)
    sums = x.sums(GROUP_4)
    for block in range(x.scales.shape[1]):
        inside = slice(block * SUPER, (block + 1) * SUPER)
        groups = slice(block * SUPER // GROUP_4, (block + 1) * SUPER // GROUP_4)
        own, exact = x.scales[:, block, None], _exact(x.codes[:, inside], w.integers[:, inside])
        if w.minima is not None and w.low_scales is not None:
            below = _exact(sums[:, groups], w.minima[:, groups])
            total = total - (own * w.low_scales[:, block].astype(np.float32)) * below
        total = total + (own * w.scales[:, block].astype(np.float32)) * exact
    return total


def _exact(a: np.ndarray, b_t: np.ndarray) -> np.ndarray:
    """An integer product (below 2^53) rounded to float32 once."""
    return (a.astype(np.float64) @ b_t.T.astype(np.float64)).astype(np.float32)


def quantise_q4_k(x: np.ndarray) -> SuperBlocks:
    """(rows, k) floats: codes 0 ... 15, steps and minima 0 ... 63 of 32 weights each.

    A group's step and minimum start from its extremes and are moved to those of least squares a few times.
    """
    require_blocks(x, SUPER)
    groups = x.astype(np.float64).reshape(len(x), -1, SUPER // GROUP_4, GROUP_4)
    step, low = _steps_and_lows(groups)
    scales, low_scales = ((v.max(axis=2) / 63).astype(np.float16) for v in (step, low))
    steps, minima = (_codes(v, unit.astype(np.float64)[:, :, None], 0, 63)
                     for v, unit in ((step, scales), (low, low_scales)))
    lowest = minima * low_scales.astype(np.float64)[:, :, None]
    units = steps * scales.astype(np.float64)[:, :, None]
    codes = _codes(groups + lowest[..., None], units[..., None], 0, 15)
    packed = np.concatenate([_halves(scales), _halves(low_scales), _six_bits(steps, minima), _nibbles(codes)], axis=2)
    return SuperBlocks((codes * steps[:, :, :, None]).reshape(x.shape), scales, packed.ravel(),
                       minima.reshape(len(x), -1), low_scales)


def _steps_and_lows(groups: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Of each group ``value = step * code - low`` with low >= 0."""
    low = np.maximum(-groups.min(axis=3), 0)
    step = np.maximum(groups.max(axis=3) + low, 0) / 15
    for _ in range(REFINEMENTS):
        codes = _codes(groups + low[..., None], step[..., None], 0, 15)
        spread = ((codes - codes.mean(axis=3, keepdims=True)) ** 2).sum(axis=3)
        shared = ((codes - codes.mean(axis=3, keepdims=True)) * groups).sum(axis=3)
        step = np.where(spread > 0, shared / np.maximum(spread, 1), step)
        low = np.maximum(step * codes.mean(axis=3) - groups.mean(axis=3), 0)
    return step, low


def quantise_q6_k(x: np.ndarray) -> SuperBlocks:
    """(rows, k) floats: codes -32 ... 31, steps -128 ... 127 of 16 weights each.

    The value of largest size of a group becomes -32 steps; the largest step -128 scales.
    """
    require_blocks(x, SUPER)
    groups = x.astype(np.float64).reshape(len(x), -1, SUPER // GROUP_6, GROUP_6)
    step = _largest(groups, 3) / -32
    scales = (_largest(step, 2) / -128).astype(np.float16)
    unit = scales.astype(np.float64)[:, :, None]
    steps = _codes(step, unit, -128, 127)
    codes = _codes(groups, (steps * unit)[..., None], -32, 31)
    packed = np.concatenate([_split_six(codes), steps.astype(np.int8).view(np.uint8), _halves(scales)], axis=2)
    return SuperBlocks((codes * steps[..., None]).reshape(x.shape), scales, packed.ravel())


def _largest(x: np.ndarray, axis: int) -> np.ndarray:
    """The value of largest size along an axis, with its sign."""
    at = np.expand_dims(np.abs(x).argmax(axis=axis), axis)
    return np.take_along_axis(x, at, axis=axis).squeeze(axis)


def _codes(x: np.ndarray, unit: np.ndarray, low: int, high: int) -> np.ndarray:
    """Whole units, ties to even; 0 where the unit is."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.clip(np.where(unit != 0, np.rint(x / unit), 0), low, high).astype(np.int32)


def _halves(scales: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(scales).view(np.uint8).reshape(*scales.shape, 2)


def _six_bits(steps: np.ndarray, minima: np.ndarray) -> np.ndarray:
    """Eight steps and eight minima in 12 bytes: the first four of each whole, the others' upper two bits above."""
    s, m = steps.astype(np.uint8), minima.astype(np.uint8)
    return np.concatenate([s[:, :, :4] | (s[:, :, 4:] >> 4) << 6, m[:, :, :4] | (m[:, :, 4:] >> 4) << 6,
                           (s[:, :, 4:] & 15) | (m[:, :, 4:] & 15) << 4], axis=2)


def _nibbles(codes: np.ndarray) -> np.ndarray:
    """(rows, blocks, 8, 32) to 128 bytes: groups 0 and 1 in the lower and upper halves of 32 bytes, and so on."""
    pairs = codes.astype(np.uint8).reshape(*codes.shape[:2], 4, 2, GROUP_4)
    return (pairs[:, :, :, 0] | pairs[:, :, :, 1] << 4).reshape(*codes.shape[:2], 128)


def _split_six(codes: np.ndarray) -> np.ndarray:
    """256 codes to 128 bytes of lower halves and 64 of upper pairs; four runs of 32 of 128 weights share bytes."""
    raised = (codes + 32).astype(np.uint8).reshape(*codes.shape[:2], 2, 4, 32)
    low, high = raised & 15, raised >> 4
    lower = np.concatenate([low[..., 0, :] | low[..., 2, :] << 4, low[..., 1, :] | low[..., 3, :] << 4], axis=3)
    upper = high[..., 0, :] | high[..., 1, :] << 2 | high[..., 2, :] << 4 | high[..., 3, :] << 6
    return np.concatenate([lower.reshape(*codes.shape[:2], 128), upper.reshape(*codes.shape[:2], 64)], axis=2)
