"""FlashAttention-2's and -3's softmax: each of the four threads that share a row sums its own columns to the end."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np

from intsim.numerics.online_softmax import exponentials_with_lane_sums
from intsim.pipelines.common.buffers import MASK, ROWS
from intsim.pipelines.common.fused import ALPHA, FACTOR, LOGITS, TOP, P, masked
from intsim.pipelines.common.fused import load_q as load_q_and_total
from intsim.pipelines.spec import Buffer, Pipeline, Step

LANES = Buffer("lanes", "f32", (ROWS, "4"), "state")
"""The running sums of a row."""

MIXED = "+flash4_exp2_mixed"
SOFTWARE = 3
"""Groups of 8 columns in 16 that take the polynomial, 18.75 %."""


def load_q(q: np.ndarray, v: np.ndarray, scale: float) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.float32]:
    """The block's state before the first tile; four partial sums a row."""
    acc, top, _, factor = load_q_and_total(q, v, scale)
    return acc, top, np.zeros((len(q), 4), dtype=np.float32), factor


def softmax(logits: np.ndarray, mask: np.ndarray | None, top: np.ndarray, lanes: np.ndarray, factor: np.float32,
            exponent: float = 0.0, software: int = 0) -> tuple[np.ndarray, ...]:
    """P of the tile times two to the exponent, alpha, the maximum, and the four running sums of each row.

    ``software`` groups of columns take FlashAttention-4's polynomial; alpha is the special-function unit's.
    """
    p, alpha, top, lanes = exponentials_with_lane_sums(masked(logits, mask), top, lanes, factor, exponent, software)
    return p[:, :logits.shape[1]], alpha, top, lanes


SOFTMAX = Step("softmax", "softmax_path", "tile", softmax, (LOGITS, MASK, TOP, LANES, FACTOR), (P, ALPHA, TOP, LANES))


def with_some_polynomials(plain: Pipeline) -> Pipeline:
    """The pipeline with FlashAttention-4's polynomial for some exponentials."""
    mixed = replace(SOFTMAX, numeric=partial(softmax, software=SOFTWARE))
    return replace(
        plain, name=plain.name + MIXED,
        summary=f"{plain.summary}; 18.75 % of exponentials by FlashAttention-4's polynomial",
        source=f"{plain.source}; exponentials: Dao-AILab/flash-attention @0251105a flash_attn/cute/utils.py, which "
               "columns take it is ours (FlashAttention-4 spares the first and the last 32 of 128)",
        steps=tuple(mixed if step.name == "softmax" else step for step in plain.steps))
