"""INT-FlashAttention, full INT8, as the released kernel rounds; correct under a causal mask, which that is not.

The released loops load without bounds and, but on the diagonal of a causal call, compare nothing: they take multiples
of their tile alone. So do the kernels without a mask here; other lengths are ours, by the kernels with one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from intsim.numerics.decode import ONE_OVER_R, R, narrowed
from intsim.numerics.gemm import gemm_s8
from intsim.numerics.online_softmax import multiply_add_rows
from intsim.pipelines.common.buffers import EVENTS, KEY, QUERY, VALUE, context, inputs, probabilities
from intsim.pipelines.common.fused import (
    ACC,
    ALPHA,
    DEQUANTISE_SCORES,
    K_SCALE,
    OUTPUT,
    Q_SCALE,
    SCORES_S32,
    SOFTMAX,
    TOTAL,
    UNTIMED,
    P,
    inputs_as_f16,
    loading,
    output_f16,
    quantise_rows,
    scale_per_token,
)
from intsim.pipelines.common.quantisers import OWN, of_rows
from intsim.pipelines.common.quantisers import per_head as scale_per_head
from intsim.pipelines.spec import Buffer, Pipeline, Step

Q, K, V = inputs("s8")
V_SCALE = Buffer("v_scale", "f16", ("1",), "kv_head")
P_S8, CONTEXT = probabilities("s8", "tile"), context("s32", "tile")


def per_token(x: np.ndarray, highest: int) -> tuple[np.ndarray, np.ndarray]:
    """float16 rows to integers up to ``highest``, with a float16 scale per row, ``max|row| / highest``."""
    scale = scale_per_token(x, highest)
    return quantise_rows(x, scale, highest), scale


def per_head(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """float16 rows to int8 with one float16 scale, (1,)."""
    scale = scale_per_token(x.reshape(1, -1), R)
    return quantise_rows(x, scale, R), scale


def quantise_inputs(query: np.ndarray, key: np.ndarray, value: np.ndarray, highest: int = R) -> tuple[Any, ...]:
    """float16 inputs to integers: Q and K per token up to ``highest``, V to int8 per head."""
    q, k, v, events = inputs_as_f16(query, key, value)
    (q, q_scale), (k, k_scale), (v, v_scale) = per_token(q, highest), per_token(k, highest), per_head(v)
    return q, k, v, q_scale, k_scale, v_scale, events


def pv_gemm(p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """int32 context of the tile, exact."""
    return gemm_s8(p, np.ascontiguousarray(v.T))


def rescale_output(acc: np.ndarray, alpha: np.ndarray, context: np.ndarray, v_scale: np.ndarray) -> np.ndarray:
    """``acc = FMA(acc, alpha, RN(RN(context * s_V) * RN(1/127)))``."""
    return multiply_add_rows(acc, alpha, context.astype(np.float32) * v_scale.astype(np.float32) * ONE_OVER_R)


Q_AND_K = (of_rows("quantise_token_s8", "q"), of_rows("quantise_token_s8", "k"))
QUANTISE_INPUTS = Step("quantise_inputs", "gemm", "prepare", quantise_inputs, (QUERY, KEY, VALUE),
                       (Q, K, V, Q_SCALE, K_SCALE, V_SCALE, EVENTS), untimed=UNTIMED, own=OWN, beforehand=(
                           *Q_AND_K, *scale_per_head("quantise_head_s8", "v")))
V_TRANSPOSED = scale_per_head("quantise_head_s8_transposed", "v")
QK_GEMM = Step("qk_gemm", "gemm", "tile", gemm_s8, (Q, K), (SCORES_S32,))
PV_GEMM = Step("pv_gemm", "gemm", "tile", pv_gemm, (P_S8, V), (CONTEXT,))

INT_FLASH = Pipeline(
    name="int_flash",
    summary="INT-FlashAttention: INT8 Q, K, P and V, exact int32 products, float32 softmax (causal mask correct, "
            "unlike the released kernel)",
    source="INT-FlashAttention2024/INT-FlashAttention @7f7bfb00 flash_atten_full_int8.py; its causal path is wrong (it "
           "forgets the running maximum between its two passes) and is corrected here",
    target="gpu",
    steps=(
        QUANTISE_INPUTS,
        loading("s8"),
        QK_GEMM,
        DEQUANTISE_SCORES,
        SOFTMAX,
        Step("quantise_p", "softmax_path", "tile", narrowed, (P,), (P_S8,)),
        PV_GEMM,
        Step("rescale_output", "softmax_path", "tile", rescale_output, (ACC, ALPHA, CONTEXT, V_SCALE), (ACC,)),
        Step("output", "output", "finish", output_f16, (ACC, TOTAL), (OUTPUT,)),
    ),
    parameters={"block_n": 64},
)

PIPELINES = (
    INT_FLASH,
    replace(INT_FLASH, name="int_flash_mma",
            summary="the values of int_flash from a CUDA kernel: V lies transposed, its keys in the order in which the "
                    "first product leaves P",
            source="ours, to see what int_flash loses to the re-layout of P and V that Triton's INT8 product needs",
            steps=(replace(QUANTISE_INPUTS, beforehand=(*Q_AND_K, *V_TRANSPOSED)), *INT_FLASH.steps[1:])),
)
