"""Chord softmax: 2^x by a chord for the fraction and a shift for the rest, in integers of 8 to 32 bits."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from intsim.numerics.softmax.model import Constant, Rows, SoftmaxMethod, Statistics

STEP = math.log(2.0) / 16.0
"""Sixteen steps are a factor of two: the low four bits of a distance are the fraction, the others the shift."""

ONE = 255 << 24
"""Probability 1 as 8 bits above 24 of a fraction."""


def constants(step: float, n: int, statistics: Statistics, parameters: Mapping[str, float]) -> tuple[Constant, ...]:
    """None: the step is fixed."""
    return ()


def exponentials(distance: np.ndarray) -> np.ndarray:
    """256 * 2^(-distance / 16), truncated: (1 - fraction / 32) * 256 moved right once per factor of two."""
    chord: np.ndarray = (32 - (distance & 15)) << 3
    return chord >> (distance >> 4)


def compute(rows: Rows) -> np.ndarray:
    """Chord softmax of int8 scores: uint8 (rows, n), scale 1/255."""
    keep = rows.keep
    codes = np.where(keep, rows.codes, -128).astype(np.int64)
    e = np.where(keep, exponentials(codes.max(axis=1, keepdims=True) - codes), 0)
    inverse = ONE // np.maximum(e.sum(axis=1, keepdims=True), 1)
    return ((e * inverse) >> 24).astype(np.uint8)


METHOD = SoftmaxMethod(
    name="chord",
    summary="Chord: base 2, a chord per factor of two, one 32-bit division per row",
    source="this example",
    reads="s8", gives="u8", levels=255.0,
    constants=constants, compute=compute,
    kernel="softmax_chord",
    bits=8, table_bytes=0,
    step=STEP,
    choices="the fixed step saturates logits beyond +-5.5",
)
