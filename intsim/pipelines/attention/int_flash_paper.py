"""INT-FlashAttention by the paper's Algorithm 1: the row sum is that of the rounded P, so P's scale cancels.

The paper's rounding of P is not known to us; half up in float32 is used.
"""

from __future__ import annotations

import numpy as np

from intsim.numerics.decode import R
from intsim.numerics.online_softmax import exponentials
from intsim.pipelines.attention.int_flash import CONTEXT, P_S8, PV_GEMM, QK_GEMM, QUANTISE_INPUTS, V_SCALE
from intsim.pipelines.common.buffers import MASK
from intsim.pipelines.common.fused import (
    ACC,
    ALPHA,
    DEQUANTISE_SCORES,
    FACTOR,
    LOGITS,
    OUTPUT,
    TOP,
    TOTAL,
    P,
    add_to_total,
    loading,
    masked,
    rescale_and_add,
    scaled_output_f16,
)
from intsim.pipelines.spec import Pipeline, Step


def softmax(logits: np.ndarray, mask: np.ndarray | None, top: np.ndarray,
            factor: np.float32) -> tuple[np.ndarray, ...]:
    """P of the tile, alpha and the maximum."""
    p, alpha, top = exponentials(masked(logits, mask), top, factor)
    return p[:, :logits.shape[1]], alpha, top


def quantise_p(p: np.ndarray, alpha: np.ndarray, total: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """``floor(FMA(p, 127, 0.5))`` as int8, and the running sum of it."""
    rounded = np.floor((p.astype(np.float64) * R + 0.5).astype(np.float32))
    return rounded.astype(np.int8), add_to_total(total, alpha, rounded.sum(axis=1).astype(np.float32))


PIPELINE = Pipeline(
    name="int_flash_paper",
    summary="INT-FlashAttention by the paper's Algorithm 1: row sum of the rounded P, no division by 127",
    source="INT-FlashAttention, arXiv 2409.16997, Algorithm 1 as second-hand descriptions give it",
    target="gpu",
    steps=(
        QUANTISE_INPUTS,
        loading("s8"),
        QK_GEMM,
        DEQUANTISE_SCORES,
        Step("softmax", "softmax_path", "tile", softmax, (LOGITS, MASK, TOP, FACTOR), (P, ALPHA, TOP)),
        Step("quantise_p", "softmax_path", "tile", quantise_p, (P, ALPHA, TOTAL), (P_S8, TOTAL)),
        PV_GEMM,
        Step("rescale_output", "softmax_path", "tile", rescale_and_add, (ACC, ALPHA, CONTEXT), (ACC,)),
        Step("output", "output", "finish", scaled_output_f16, (ACC, TOTAL, V_SCALE), (OUTPUT,)),
    ),
    parameters={"block_n": 64},
)
