"""SageAttention 2 (8-bit): smoothed INT8 Q and K with a scale per thread's rows, FP8 P and V in two-level sums."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from intsim.numerics.float8 import E4M3_MAX, e4m3_nearest
from intsim.numerics.tensor_core import FP8_BITS, FP8_DEPTH, multiply
from intsim.pipelines.attention.flash_fp8_e4m3 import P_E4M3, QUANTISE_P, V
from intsim.pipelines.attention.int_flash import QK_GEMM, K, Q
from intsim.pipelines.attention.sage1 import HIGHEST, half_away, smoothed
from intsim.pipelines.common.buffers import CHANNELS, EVENTS, KEY, KEY_INDEX, QUERY, ROW_INDEX, VALUE
from intsim.pipelines.common.fused import (
    ACC,
    LOGITS,
    OUTPUT,
    RESCALE_OUTPUT,
    SCORES_S32,
    SOFTMAX,
    TOTAL,
    UNTIMED,
    inputs_as_f16,
    loading,
    scaled_output_f16,
    softmax,
)
from intsim.pipelines.spec import Buffer, Pipeline, Step

WARP_Q, BLOCK_K = 32, 64
LEAST = np.float32(1e-7)
P_EXPONENT = 8.807
"""2^8.807 = 447.9: P fills E4M3 up to its largest number."""

Q_SCALE = Buffer("q_scale", "f32", (f"ceil(q_len, {WARP_Q}) * 8",), "head")
K_SCALE = Buffer("k_scale", "f32", (f"ceil(kv_len, {BLOCK_K}) * 4",), "kv_head")
V_SCALE = Buffer("v_scale", "f32", (CHANNELS,), "kv_head")


def q_groups(row: np.ndarray) -> np.ndarray:
    """Scale of each query row: in 32 rows, those equal modulo 8 lie in one thread."""
    return row // WARP_Q * 8 + row % 8


def k_groups(key: np.ndarray) -> np.ndarray:
    """Scale of each key: in 64 keys, columns 8 i + 2 t and 8 i + 2 t + 1 lie in one thread."""
    return key // BLOCK_K * 4 + key % 8 // 2


def quantise_groups(x: np.ndarray, groups: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """float16 (n, head_dim) to int8 with a float32 scale ``max / 127 + 1e-7`` for each of ``count`` groups."""
    wide = x.astype(np.float32)
    largest = np.zeros(count, dtype=np.float32)
    np.maximum.at(largest, groups, np.abs(wide).max(axis=1))
    scale = largest / HIGHEST + LEAST
    return half_away(wide / scale[groups][:, None]), scale


def quantise_inputs(query: np.ndarray, key: np.ndarray, value: np.ndarray, rows: np.ndarray,
                    keys: np.ndarray) -> tuple[Any, ...]:
    """K smoothed, Q and K to int8 per thread, V to E4M3 with a scale ``max / 448`` per channel (1 for zeros)."""
    q, k, v, events = inputs_as_f16(query, key, value)
    q, q_scale = quantise_groups(q, q_groups(rows), -(-len(rows) // WARP_Q) * 8)
    k, k_scale = quantise_groups(smoothed(k), k_groups(keys), -(-len(keys) // BLOCK_K) * 4)
    v = v.astype(np.float32)
    scale = np.abs(v).max(axis=0) / np.float32(E4M3_MAX)
    v_scale = np.where(scale > 0, scale, np.float32(1.0)).astype(np.float32)
    return q, k, e4m3_nearest(v / v_scale), q_scale, k_scale, v_scale, events


def dequantise_scores(scores: np.ndarray, q_scale: np.ndarray, k_scale: np.ndarray, rows: np.ndarray,
                      keys: np.ndarray) -> np.ndarray:
    """Scores times the product of the two scales."""
    return scores.astype(np.float32) * (q_scale[q_groups(rows)][:, None] * k_scale[k_groups(keys)])


def pv_gemm(acc: np.ndarray, p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """P V of the tile from nothing on the FP8 tensor cores, added to the float32 accumulator."""
    return acc + multiply(np.zeros_like(acc), p.astype(np.float32), v.astype(np.float32), FP8_DEPTH, FP8_BITS)


PIPELINE = Pipeline(
    name="sage2",
    summary="SageAttention 2: K less its mean, INT8 Q and K per thread, E4M3 P and V, a fresh accumulator per tile",
    source="thu-ml/SageAttention @d1a57a54 quant_per_thread.py and its FP8 kernels, accumulation fp32+fp32, 32 rows "
           "per warp; K's mean is rounded to float16; the kernel reads a scale per row and key where CUDA keeps one "
           "per thread",
    target="gpu",
    steps=(
        Step("quantise_inputs", "gemm", "prepare", quantise_inputs, (QUERY, KEY, VALUE, ROW_INDEX, KEY_INDEX),
             (Q, K, V, Q_SCALE, K_SCALE, V_SCALE, EVENTS), untimed=UNTIMED),
        loading("s8", "e4m3"),
        QK_GEMM,
        Step("dequantise_scores", "softmax_path", "tile", dequantise_scores,
             (SCORES_S32, Q_SCALE, K_SCALE, ROW_INDEX, KEY_INDEX), (LOGITS,)),
        replace(SOFTMAX, numeric=partial(softmax, exponent=P_EXPONENT)),
        QUANTISE_P,
        RESCALE_OUTPUT,
        Step("pv_gemm", "gemm", "tile", pv_gemm, (ACC, P_E4M3, V), (ACC,)),
        Step("output", "output", "finish", scaled_output_f16, (ACC, TOTAL, V_SCALE), (OUTPUT,)),
    ),
    parameters={"block_n": 64},
)
