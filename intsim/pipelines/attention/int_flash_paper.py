"""INT-FlashAttention by the paper's Algorithm 1: the row sum is that of the rounded P, so P's scale cancels.

The paper's rounding of P is not known to us; half up in float32 is used.
"""

from __future__ import annotations

import numpy as np

from intsim.numerics.online_softmax import exponentials, multiply_add_rows
from intsim.pipelines.attention.flash import (
    DEQUANTISE_SCORES,
    LOAD_Q,
    UNTIMED,
    add_to_total,
    keep_p,
    mask_tile,
    normalised,
)
from intsim.pipelines.attention.int_flash import PV_GEMM, QK_GEMM, R, quantise_inputs
from intsim.pipelines.spec import Pipeline, Step, Values


def softmax(values: Values) -> None:
    """P of the tile and alpha."""
    values["p"], alpha = exponentials(mask_tile(values), values["top"], values["factor"])
    values["rescale"] = alpha[:, None]


def quantise_p(values: Values) -> None:
    """``floor(FMA(p, 127, 0.5))`` as int8, and the running sum of it."""
    rounded = np.floor(values["p"].astype(np.float64) * R + 0.5)
    keep_p(values, rounded.astype(np.int8))
    add_to_total(values, rounded.sum(axis=1).astype(np.float32))


def rescale_output(values: Values) -> None:
    """``acc = FMA(acc, alpha, context)``."""
    values["acc"] = multiply_add_rows(values["acc"], values["rescale"], values["context"].astype(np.float32))


def output(values: Values) -> None:
    """The normalised output times V's scale, in float16."""
    values["output"] = (normalised(values) * values["v_scale"].astype(np.float32)).astype(np.float16)


PIPELINE = Pipeline(
    name="int_flash_paper",
    summary="INT-FlashAttention by the paper's Algorithm 1: row sum of the rounded P, no division by 127",
    source="INT-FlashAttention, arXiv 2409.16997, Algorithm 1 as second-hand descriptions give it",
    target="gpu",
    steps=(Step("quantise_inputs", "gemm", "prepare", quantise_inputs, untimed=UNTIMED), LOAD_Q, QK_GEMM,
           DEQUANTISE_SCORES,
         Step("softmax", "softmax_path", "tile", softmax), Step("quantise_p", "softmax_path", "tile", quantise_p),
           PV_GEMM,
         Step("rescale_output", "softmax_path", "tile", rescale_output), Step("output", "output", "finish", output)),
    parameters={"block_n": 64},
)
