"""Fused FP8 attention with scales: E4M3 Q and K per token, V per head, P times 2^8.

P is rounded to E4M3 once, as the kernel for sm_90 does; Triton's for sm_89 cuts it to FP16 before
(``docs/understand/trust.md`` has what that changes). Values know of no GPU.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from intsim.numerics.float8 import E4M3_MAX, e4m3_nearest
from intsim.pipelines.attention.flash_fp8_e5m2 import pv_gemm, qk_gemm
from intsim.pipelines.attention.int_flash import V_SCALE
from intsim.pipelines.common.buffers import EVENTS, KEY, QUERY, VALUE, inputs, probabilities, scores
from intsim.pipelines.common.fused import (
    ACC,
    K_SCALE,
    LOGITS,
    OUTPUT,
    Q_SCALE,
    RESCALE_OUTPUT,
    SOFTMAX,
    TOTAL,
    UNTIMED,
    P,
    dequantise_scores,
    inputs_as_f16,
    loading,
    scale_per_token,
    scaled_output_f16,
    softmax,
)
from intsim.pipelines.common.quantisers import OWN, of_rows, per_head
from intsim.pipelines.spec import Pipeline, Step

P_EXPONENT = 8
Q, K, V = inputs("e4m3")
SCORES, P_E4M3 = scores("f32", "tile"), probabilities("e4m3", "tile")


def quantise_inputs(*given: np.ndarray) -> tuple[Any, ...]:
    """float16 inputs over their float16 scales, to E4M3: Q and K by ``max|row| / 448``, V by ``max / 448``."""
    q, k, v, events = inputs_as_f16(*given)
    scales = [scale_per_token(x, E4M3_MAX) for x in (q, k, v.reshape(1, -1))]
    codes = [e4m3_nearest(x.astype(np.float32) / scale.astype(np.float32)[:, None])
             for x, scale in zip((q, k, v), scales, strict=True)]
    return *codes, *scales, events


QK_GEMM = Step("qk_gemm", "gemm", "tile", qk_gemm, (Q, K), (SCORES,))
QUANTISE_P = Step("quantise_p", "softmax_path", "tile", e4m3_nearest, (P,), (P_E4M3,))
PV_GEMM = Step("pv_gemm", "gemm", "tile", pv_gemm, (ACC, P_E4M3, V), (ACC,))

PIPELINE = Pipeline(
    name="flash_fp8_e4m3",
    summary="fused attention in FP8 E4M3 with scales per token of Q and K and per head of V; float32 softmax",
    source="ours: the scales of INT-FlashAttention, E4M3 in the place of INT8, P shifted by 2^8 as in FlashAttention-3",
    target="gpu",
    steps=(
        Step("quantise_inputs", "gemm", "prepare", quantise_inputs, (QUERY, KEY, VALUE),
             (Q, K, V, Q_SCALE, K_SCALE, V_SCALE, EVENTS), untimed=UNTIMED, own=OWN, beforehand=(
                 of_rows("quantise_token_e4m3", "q"), of_rows("quantise_token_e4m3", "k"),
                 *per_head("quantise_head_e4m3_transposed", "v"))),
        loading("e4m3"),
        QK_GEMM,
        Step("dequantise_scores", "softmax_path", "tile", dequantise_scores, (SCORES, Q_SCALE, K_SCALE), (LOGITS,)),
        replace(SOFTMAX, numeric=partial(softmax, exponent=P_EXPONENT)),
        QUANTISE_P,
        RESCALE_OUTPUT,
        PV_GEMM,
        Step("output", "output", "finish", scaled_output_f16, (ACC, TOTAL, V_SCALE), (OUTPUT,)),
    ),
    parameters={"block_n": 64},
)
