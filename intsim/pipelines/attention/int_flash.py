"""INT-FlashAttention, full INT8, as the released kernel rounds; correct under a causal mask, which that is not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from intsim.numerics.gemm import gemm_s8
from intsim.numerics.online_softmax import multiply_add_rows
from intsim.pipelines.attention.flash import (
    DEQUANTISE_SCORES,
    LOAD_Q,
    SOFTMAX,
    UNTIMED,
    inputs_as_f16,
    keep_p,
    output_f16,
    quantise_rows,
    scale_per_token,
    tile,
)
from intsim.pipelines.spec import Pipeline, Step, Values

R = 127
ONE_OVER_R = np.float32(1.0) / np.float32(R)
"""The compiler divides by R as a product with the float32 nearest to 1/127."""


def quantise_qk(values: Values, highest: int) -> None:
    """Q and K with a float16 scale per token, ``max|row| / highest``."""
    for name in ("q", "k"):
        values[f"{name}_scale"] = scale_per_token(values[name], highest)
        values[name] = quantise_rows(values[name], values[f"{name}_scale"], highest)


def quantise_v(values: Values) -> None:
    """V to int8 with one float16 scale for the head."""
    values["v_scale"] = scale_per_token(values["v"].reshape(1, -1), R)
    values["v"] = quantise_rows(values["v"], values["v_scale"], R)


def quantise_inputs(values: Values) -> None:
    """float16 inputs to int8: Q and K per token, V per head."""
    inputs_as_f16(values)
    quantise_qk(values, R)
    quantise_v(values)


def qk_gemm(values: Values) -> None:
    """int32 scores of the tile, exact."""
    values["scores"] = gemm_s8(values["q_rows"], values["k"][tile(values)])


def quantise_p(values: Values) -> None:
    """P to int8: to float16, times 127 in float16, half up; a P that rounds above 127 would wrap as there."""
    scaled = values["p"].astype(np.float16) * np.float16(R)
    keep_p(values, (scaled.astype(np.float32) + np.float32(0.5)).astype(np.int16).astype(np.int8))


def pv_gemm(values: Values) -> None:
    """int32 context of the tile, exact."""
    values["context"] = gemm_s8(values["probabilities"], np.ascontiguousarray(values["v"][tile(values)].T))


def rescale_output(values: Values) -> None:
    """``acc = FMA(acc, alpha, RN(RN(context * s_V) * RN(1/127)))``."""
    update = values["context"].astype(np.float32) * values["v_scale"].astype(np.float32) * ONE_OVER_R
    values["acc"] = multiply_add_rows(values["acc"], values["rescale"], update)


QK_GEMM = Step("qk_gemm", "gemm", "tile", qk_gemm)
PV_GEMM = Step("pv_gemm", "gemm", "tile", pv_gemm)
AFTER_INPUTS = (LOAD_Q, QK_GEMM, DEQUANTISE_SCORES, SOFTMAX, Step("quantise_p", "softmax_path", "tile", quantise_p),
                PV_GEMM, Step("rescale_output", "softmax_path", "tile", rescale_output),
                Step("output", "output", "finish", output_f16))

QUANTISE_INPUTS = Step("quantise_inputs", "gemm", "prepare", quantise_inputs, untimed=UNTIMED)

INT_FLASH = Pipeline(
    name="int_flash",
    summary="INT-FlashAttention: INT8 Q, K, P and V, exact int32 products, float32 softmax (causal mask correct, "
            "unlike the released kernel)",
    source="INT-FlashAttention2024/INT-FlashAttention @7f7bfb00 flash_atten_full_int8.py; its causal path is wrong (it "
           "forgets the running maximum between its two passes) and is corrected here",
    target="gpu",
    steps=(QUANTISE_INPUTS, *AFTER_INPUTS),
    parameters={"block_n": 64},
)

PIPELINES = (
    INT_FLASH,
    replace(INT_FLASH, name="int_flash_mma",
            summary="the values of int_flash from a CUDA kernel: V lies transposed, its keys in the order in which the "
                    "first product leaves P",
            source="ours, to see what int_flash loses to the re-layout of P and V that Triton's INT8 product needs"),
)
