"""ITA's ITAMax: shifts of a constant by rounded distances, the sum renormalised every 16 columns."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from intsim.numerics.softmax.model import Constant, Rows, SoftmaxMethod, Statistics

GROUP = 16
BITS = 8
STEP = BITS / 2**BITS * math.log(2.0)
"""epsilon = B / (2^B log2 e): 32 steps are a factor of two."""

ONE, NUMERATOR = 2**8, (2**8 - 1) * 2**8
INITIAL_MAX = -128


def constants(step: float, n: int, statistics: Statistics, parameters: Mapping[str, float]) -> tuple[Constant, ...]:
    """None: the step is fixed."""
    return ()


def halvings(distance: np.ndarray) -> np.ndarray:
    """``distance / 32`` rounded half up."""
    return (distance + 16) >> 5


def compute(rows: Rows) -> np.ndarray:
    """ITAMax of int8 scores: uint8 (rows, n), scale 1/255."""
    codes = np.where(rows.keep, rows.codes, INITIAL_MAX).astype(np.int64)
    keep = rows.keep
    top = np.full((codes.shape[0], 1), INITIAL_MAX, dtype=np.int64)
    total = np.zeros_like(top)
    for start in range(0, codes.shape[1], GROUP):
        group = codes[:, start:start + GROUP]
        highest = np.maximum(top, group.max(axis=1, keepdims=True))
        parts = np.where(keep[:, start:start + GROUP], ONE >> halvings(highest - group), 0)
        total = (total >> halvings(highest - top)) + parts.sum(axis=1, keepdims=True)
        top = highest
    inverse = NUMERATOR // np.maximum(total, 1)
    return np.where(keep & (total > 0), inverse >> halvings(top - codes), 0).astype(np.uint8)


METHOD = SoftmaxMethod(
    name="itamax",
    summary="ITA ITAMax: streaming integer softmax of shifts, renormalised per 16 columns",
    source="arXiv 2307.03493; pulp-platform/ITA PyITA/softmax.py streamingPartialSoftmax, before @39236c9",
    reads="s8", gives="u8", levels=255.0,
    constants=constants, compute=compute,
    kernel="softmax_itamax",
    bits=8, table_bytes=0,
    step=STEP,
    choices="the paper's shift by distance / 32 rounded half up (the repository's head shifts by the distance); a "
            "sum of 32 bits, where the hardware's 19 hold 2048 columns; the fixed step saturates logits beyond +-2.75",
)
