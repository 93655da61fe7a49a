"""Softermax: base 2, a running integer maximum, 16-bit exponentials from four table entries and shifts."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from intsim.numerics.softmax.model import Constant, Rows, SoftmaxMethod, Statistics

SLICE = 16
STEP = math.log(2.0) / 4.0
"""Scores are Q(6,2) in base 2: a step is a quarter of a factor of two."""

POWERS = np.rint(2.0**15 * 2.0 ** (np.arange(4) / 4.0)).astype(np.int64)
"""2^0, 2^(1/4), 2^(1/2), 2^(3/4) in Q(1,15)."""

SUM_BITS = 16
SEGMENTS = 8


def reciprocal_table() -> tuple[np.ndarray, np.ndarray]:
    """Chords of 1/x on eight equal segments of [1, 2): values at their left ends in Q(1,15), drops over them."""
    ends = np.rint(2.0**15 / (1.0 + np.arange(SEGMENTS + 1) / SEGMENTS)).astype(np.int64)
    return ends[:-1], ends[:-1] - ends[1:]


def constants(step: float, n: int, statistics: Statistics, parameters: Mapping[str, float]) -> tuple[Constant, ...]:
    """(left ends, drops) of the reciprocal's chords, uint16 of 8 each."""
    left, drop = reciprocal_table()
    return left.astype(np.uint16), drop.astype(np.uint16)


def powers_below(top: np.ndarray, codes: np.ndarray) -> np.ndarray:
    """2^(codes / 4 - top) in Q(1,15), truncated; ``top`` an integer at least codes / 4."""
    distance = 4 * top - codes
    halvings = (distance + 3) >> 2
    return POWERS[4 * halvings - distance] >> halvings


def compute(rows: Rows, left: np.ndarray, drop: np.ndarray) -> np.ndarray:
    """Softermax of int8 scores: uint8 (rows, n), Q(1,7), scale 1/128."""
    keep = rows.keep
    codes = np.where(keep, rows.codes, -128).astype(np.int64)
    count, n = codes.shape
    top = np.full((count, 1), -32, dtype=np.int64)
    total = np.zeros_like(top)
    e, tops = np.zeros_like(codes), np.zeros_like(codes)
    for start in range(0, n, SLICE):
        part = slice(start, start + SLICE)
        highest = np.maximum(top, (codes[:, part].max(axis=1, keepdims=True) + 3) >> 2)
        e[:, part] = np.where(keep[:, part], powers_below(highest, codes[:, part]), 0)
        tops[:, part] = highest
        total = (total >> (highest - top)) + (e[:, part].sum(axis=1, keepdims=True) >> 9)
        rows.events["saturated_sums"] += int((total >= 2**SUM_BITS).sum())
        total = np.minimum(total, 2**SUM_BITS - 1)
        top = highest
    total = np.maximum(total, 1)
    places = np.floor(np.log2(total)).astype(np.int64)
    mantissa = (total << (15 - places)) & (2**15 - 1)
    segment = mantissa >> 12
    inverse = left.astype(np.int64)[segment] - ((drop.astype(np.int64)[segment] * (mantissa & 4095)) >> 12)
    return np.minimum(((e >> (top - tops)) * inverse) >> (17 + places), 255).astype(np.uint8)


METHOD = SoftmaxMethod(
    name="softermax",
    summary="Softermax: base-2 exponentials in Q(1,15), running integer maximum, 16-bit sum, Q(1,7) output",
    source="arXiv 2103.09301 (DAC 2021)",
    reads="s8", gives="u8", levels=128.0,
    constants=constants, compute=compute,
    kernel="softmax_softermax",
    bits=8, table_bytes=4 * 2 + 2 * SEGMENTS * 2,
    step=STEP,
    choices="log2(e) is folded into the step instead of fine-tuning for base 2; slices of 16; shifts truncate; the sum "
            "Q(10,6) saturates; the reciprocal is ours, chords on eight segments (the paper gives none)",
)
