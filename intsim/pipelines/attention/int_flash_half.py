"""INT-FlashAttention, half INT8: INT8 Q and K, FP16 P and V."""

from __future__ import annotations

from typing import Any

import numpy as np

from intsim.numerics.decode import R
from intsim.pipelines.attention.flash_fp16 import PV_GEMM, QUANTISE_P, V
from intsim.pipelines.attention.int_flash import Q_AND_K, QK_GEMM, K, Q, per_token
from intsim.pipelines.common.buffers import EVENTS, KEY, QUERY, VALUE
from intsim.pipelines.common.fused import (
    ACC,
    DEQUANTISE_SCORES,
    K_SCALE,
    OUTPUT,
    Q_SCALE,
    RESCALE_OUTPUT,
    SOFTMAX,
    TOTAL,
    UNTIMED,
    inputs_as_f16,
    loading,
    output_f16,
)
from intsim.pipelines.common.quantisers import OWN
from intsim.pipelines.spec import Pipeline, Step


def quantise_inputs(*given: np.ndarray) -> tuple[Any, ...]:
    """float16 inputs; Q and K to int8 per token."""
    q, k, v, events = inputs_as_f16(*given)
    (q, q_scale), (k, k_scale) = per_token(q, R), per_token(k, R)
    return q, k, v, q_scale, k_scale, events


PIPELINE = Pipeline(
    name="int_flash_half",
    summary="INT-FlashAttention with INT8 Q and K and FP16 P and V",
    source="INT-FlashAttention2024/INT-FlashAttention @7f7bfb00 flash_atten_int8.py",
    target="gpu",
    steps=(
        Step("quantise_inputs", "gemm", "prepare", quantise_inputs, (QUERY, KEY, VALUE),
             (Q, K, V, Q_SCALE, K_SCALE, EVENTS), untimed=UNTIMED, own=OWN, beforehand=Q_AND_K),
        loading("s8", "f16"),
        QK_GEMM,
        DEQUANTISE_SCORES,
        SOFTMAX,
        QUANTISE_P,
        RESCALE_OUTPUT,
        PV_GEMM,
        Step("output", "output", "finish", output_f16, (ACC, TOTAL), (OUTPUT,)),
    ),
    parameters={"block_n": 64},
)
