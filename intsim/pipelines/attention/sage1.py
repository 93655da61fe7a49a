"""SageAttention 1: smoothed INT8 Q and K with a scale per block, FP16 P and V with FP16 accumulators per tile.

The released loops stop their loads at the last key and hide what lies behind it in every tile, whatever the length; so
do the kernels here, which are the same for 2047 keys as for 2048.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import numpy as np

from intsim.numerics.tensor_core import FP16_DEPTH, multiply_f16
from intsim.pipelines.attention.flash_fp16 import P_F16, QUANTISE_P, V
from intsim.pipelines.attention.int_flash import QK_GEMM, K, Q
from intsim.pipelines.common.buffers import EVENTS, KEY, KEY_INDEX, QUERY, ROW_INDEX, SCALE, VALUE, context
from intsim.pipelines.common.fused import (
    ACC,
    ALPHA,
    LOGITS,
    OUTPUT,
    SCORES_S32,
    SOFTMAX,
    TOTAL,
    UNTIMED,
    base_two,
    inputs_as_f16,
    load_q,
    loading,
    output_f16,
    rescale_and_add,
)
from intsim.pipelines.common.quantisers import OWN, channels, of_rows
from intsim.pipelines.spec import Buffer, Pipeline, Step

Q_BLOCK, K_BLOCK = 128, 64
HIGHEST = np.float32(127.0)
Q_SCALE = Buffer("q_scale", "f32", (f"ceil(q_len, {Q_BLOCK})",), "head")
K_SCALE = Buffer("k_scale", "f32", (f"ceil(kv_len, {K_BLOCK})",), "kv_head")


def smoothed(k: np.ndarray, events: Counter[str]) -> np.ndarray:
    """K less its mean over the keys, in float16: a constant per query row that softmax does not see.

    Args:
        events: to which what saturates is added.
    """
    with np.errstate(over="ignore"):
        result: np.ndarray = k - k.astype(np.float32).mean(axis=0, dtype=np.float32).astype(np.float16)
    events["saturated"] += int(np.isinf(result).sum())
    return result


def half_away(x: np.ndarray) -> np.ndarray:
    """float32 to int8: half a unit away from zero, then cut; a saturated value over its scale, no number, is 0."""
    return np.nan_to_num(np.trunc(x + np.copysign(np.float32(0.5), x)), nan=0.0).astype(np.int8)


def quantise_blocks(x: np.ndarray, block: int) -> tuple[np.ndarray, np.ndarray]:
    """float32 (n, head_dim) to int8 with a float32 scale ``max / 127`` per block of rows; 1 for a block of zeros."""
    starts = np.arange(0, len(x), block)
    scale = np.maximum.reduceat(np.abs(x).max(axis=1), starts) / HIGHEST
    scale = np.where(scale > 0, scale, np.float32(1.0)).astype(np.float32)
    with np.errstate(invalid="ignore"):
        return half_away(x / scale[np.arange(len(x)) // block][:, None]), scale


def quantise_inputs(query: np.ndarray, key: np.ndarray, value: np.ndarray, scale: float) -> tuple[Any, ...]:
    """K smoothed; Q with the softmax's factor in it; both to int8 by blocks of rows. V stays float16."""
    q, k, v, events = inputs_as_f16(query, key, value)
    q, q_scale = quantise_blocks(q.astype(np.float32) * base_two(scale), Q_BLOCK)
    k, k_scale = quantise_blocks(smoothed(k, events).astype(np.float32), K_BLOCK)
    return q, k, v, q_scale, k_scale, events


def load_q_with_its_factor(q: np.ndarray, v: np.ndarray, scale: float) -> tuple[Any, ...]:
    """The block's state; the factor lies in Q already."""
    *state, _ = load_q(q, v, scale)
    return *state, np.float32(1.0)


def dequantise_scores(scores: np.ndarray, q_scale: np.ndarray, k_scale: np.ndarray, rows: np.ndarray,
                      keys: np.ndarray) -> np.ndarray:
    """Scores times the product of the two blocks' scales."""
    return scores.astype(np.float32) * (q_scale[rows // Q_BLOCK][:, None] * k_scale[keys // K_BLOCK])


def pv_gemm(p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """P V of the tile from nothing in float16."""
    return multiply_f16(p, v, FP16_DEPTH)


HALF_CONTEXT = context("f16", "tile")
MULTIPLY_IN_HALVES = Step("pv_gemm", "gemm", "tile", pv_gemm, (P_F16, V), (HALF_CONTEXT,))
ADD_HALVES = Step("rescale_output", "softmax_path", "tile", rescale_and_add, (ACC, ALPHA, HALF_CONTEXT), (ACC,))


PIPELINE = Pipeline(
    name="sage1",
    summary="SageAttention 1: K less its mean, INT8 Q and K per block of 128 and 64, FP16 P and V, FP16 accumulators",
    source="thu-ml/SageAttention @d1a57a54 sageattention/triton quant_per_block.py, attn_qk_int8_per_block.py; the "
           "mean is rounded to float16; a block of zeros takes the scale 1",
    target="gpu",
    steps=(
        Step("quantise_inputs", "gemm", "prepare", quantise_inputs, (QUERY, KEY, VALUE, SCALE),
             (Q, K, V, Q_SCALE, K_SCALE, EVENTS), untimed=UNTIMED, own=OWN, beforehand=(
                 of_rows("quantise_128_rows_s8", "q"), *channels("mean", "k"),
                 of_rows("quantise_64_smoothed_s8", "k", mean=True))),
        replace(loading("s8", "f16"), numeric=load_q_with_its_factor),
        QK_GEMM,
        Step("dequantise_scores", "softmax_path", "tile", dequantise_scores,
             (SCORES_S32, Q_SCALE, K_SCALE, ROW_INDEX, KEY_INDEX), (LOGITS,)),
        SOFTMAX,
        QUANTISE_P,
        MULTIPLY_IN_HALVES,
        ADD_HALVES,
        Step("output", "output", "finish", output_f16, (ACC, TOTAL), (OUTPUT,)),
    ),
    parameters={"block_n": 64},
)
