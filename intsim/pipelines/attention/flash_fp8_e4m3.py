"""Fused FP8 attention with scales: E4M3 Q and K per token, V per head, P times 2^8."""

from __future__ import annotations

import numpy as np

from intsim.numerics.float8 import E4M3_MAX, e4m3_nearest
from intsim.numerics.online_softmax import exponentials, tile_sum
from intsim.pipelines.attention.flash import (
    DEQUANTISE_SCORES,
    LOAD_Q,
    RESCALE_OUTPUT,
    UNTIMED,
    add_to_total,
    inputs_as_f16,
    keep_p,
    mask_tile,
    normalised,
    scale_per_token,
)
from intsim.pipelines.attention.flash_fp8_e5m2 import PV_GEMM, QK_GEMM
from intsim.pipelines.spec import Pipeline, Step, Values

P_EXPONENT = 8


def quantise_inputs(values: Values) -> None:
    """float16 inputs over their float16 scales, to E4M3: Q and K by ``max|row| / 448``, V by ``max / 448``."""
    inputs_as_f16(values)
    for name in ("q", "k", "v"):
        x = values[name]
        scale = scale_per_token(x.reshape(1, -1) if name == "v" else x, E4M3_MAX)
        values[name] = e4m3_nearest(x.astype(np.float32) / scale.astype(np.float32)[:, None])
        values[f"{name}_scale"] = scale


def softmax(values: Values) -> None:
    """P of the tile times 2^8, alpha, and the running sum of that P."""
    p, alpha = exponentials(mask_tile(values), values["top"], values["factor"], P_EXPONENT)
    values["p"], values["rescale"] = p, alpha[:, None]
    add_to_total(values, tile_sum(p))


def quantise_p(values: Values) -> None:
    """P to E4M3, ties to even."""
    keep_p(values, e4m3_nearest(values["p"]))


def output(values: Values) -> None:
    """The normalised output times V's scale, in float16."""
    values["output"] = (normalised(values) * values["v_scale"].astype(np.float32)).astype(np.float16)


PIPELINE = Pipeline(
    name="flash_fp8_e4m3",
    summary="fused attention in FP8 E4M3 with scales per token of Q and K and per head of V; float32 softmax",
    source="ours: the scales of INT-FlashAttention, E4M3 in the place of INT8, P shifted by 2^8 as in FlashAttention-3",
    target="gpu",
    steps=(Step("quantise_inputs", "gemm", "prepare", quantise_inputs, untimed=UNTIMED), LOAD_Q, QK_GEMM,
           DEQUANTISE_SCORES,
         Step("softmax", "softmax_path", "tile", softmax), Step("quantise_p", "softmax_path", "tile", quantise_p),
         RESCALE_OUTPUT, PV_GEMM, Step("output", "output", "finish", output)),
    parameters={"block_n": 64},
)
