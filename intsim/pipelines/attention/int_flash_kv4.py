"""INT-FlashAttention over an INT4 cache: K and V of four bits with a scale per token, Q and P of eight.

Our design, to see what four bits a number buy when decoding: codes from -7 to 7, ``max|row| / 7`` as int_flash_int4 has
them of Q and K. V's scales are its tokens', which lie along the sum of the second product: P takes them, over the
largest of its tile, before it is rounded. Both products are of INT8, to which kernels widen the codes in registers.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from intsim.numerics.decode import ONE_OVER_R, R, narrowed, weighed
from intsim.numerics.gemm import gemm_s8
from intsim.numerics.online_softmax import multiply_add_rows
from intsim.pipelines.attention.int_flash import CONTEXT, INT_FLASH, QUANTISE_INPUTS, Q, per_token, pv_gemm
from intsim.pipelines.attention.int_flash_int4 import HIGHEST
from intsim.pipelines.common.buffers import EVENTS, KEYS, keys, probabilities, values
from intsim.pipelines.common.fused import ACC, ALPHA, K_SCALE, Q_SCALE, SCORES_S32, P, inputs_as_f16, loading
from intsim.pipelines.common.quantisers import of_rows
from intsim.pipelines.spec import Buffer, Step

K, V = keys("s4"), values("s4")
V_SCALE = Buffer("v_scale", "f16", (KEYS,), "kv_head")
WEIGHED, AS_WEIGHTED = probabilities("s8", "tile", "weighed"), probabilities("f32", "tile")
LARGEST = Buffer("largest v_scale", "f32", ("1",), "tile")


def quantise_inputs(query: np.ndarray, key: np.ndarray, value: np.ndarray) -> tuple[Any, ...]:
    """float16 inputs to integers per token: Q of eight bits, K and V of four."""
    q, k, v, events = inputs_as_f16(query, key, value)
    (q, q_scale), (k, k_scale), (v, v_scale) = per_token(q, R), per_token(k, HIGHEST), per_token(v, HIGHEST)
    return q, k, v, q_scale, k_scale, v_scale, events


def quantise_p(p: np.ndarray, v_scale: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """P times its keys' scales of V over the largest of the tile, to int8 as int_flash rounds; the largest.

    And what that makes of P, which no kernel keeps: V's rows, scales included, are weighted with it.
    """
    p, largest = weighed(p, v_scale)
    codes = narrowed(p)
    return codes, largest, codes * (largest / v_scale.astype(np.float32))


def rescale_output(acc: np.ndarray, alpha: np.ndarray, context: np.ndarray, largest: np.ndarray) -> np.ndarray:
    """``acc = FMA(acc, alpha, RN(context * RN(largest / 127)))``."""
    return multiply_add_rows(acc, alpha, context.astype(np.float32) * (largest * ONE_OVER_R))


CHANGED = {
    "quantise_inputs": replace(
        QUANTISE_INPUTS, numeric=quantise_inputs, writes=(Q, K, V, Q_SCALE, K_SCALE, V_SCALE, EVENTS), beforehand=(
            of_rows("quantise_token_s8", "q"), of_rows("quantise_token_s4", "k"), of_rows("quantise_token_s4", "v"))),
    "load_q": loading("s8", "s4"),
    "qk_gemm": Step("qk_gemm", "gemm", "tile", gemm_s8, (Q, K), (SCORES_S32,)),
    "quantise_p": Step("quantise_p", "softmax_path", "tile", quantise_p, (P, V_SCALE),
                       (WEIGHED, LARGEST, AS_WEIGHTED)),
    "pv_gemm": Step("pv_gemm", "gemm", "tile", pv_gemm, (WEIGHED, V), (CONTEXT,)),
    "rescale_output": Step("rescale_output", "softmax_path", "tile", rescale_output, (ACC, ALPHA, CONTEXT, LARGEST),
                           (ACC,)),
}

PIPELINE = replace(
    INT_FLASH,
    name="int_flash_kv4",
    summary="INT-FlashAttention over an INT4 cache: K and V in INT4 per token, INT8 Q and P, products of INT8",
    source="ours, to see what a cache of four bits buys when decoding: symmetric, scales max|row| / 7 of K and V",
    steps=tuple(CHANGED.get(step.name, step) for step in INT_FLASH.steps),
)
