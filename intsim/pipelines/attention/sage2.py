"""SageAttention 2 (8-bit): smoothed INT8 Q and K with a scale per thread's rows, FP8 P and V in two-level sums."""

from __future__ import annotations

from typing import Any

import numpy as np

from intsim.numerics.float8 import E4M3_MAX, e4m3_nearest
from intsim.numerics.mufu import rcp
from intsim.numerics.online_softmax import exponentials_of_scaled, pair_sum
from intsim.numerics.tensor_core import FP8_BITS, FP8_DEPTH, multiply
from intsim.pipelines.attention.flash_fp8_e4m3 import P_E4M3, QUANTISE_P, V
from intsim.pipelines.attention.int_flash import QK_GEMM, K, Q
from intsim.pipelines.attention.sage1 import HIGHEST, half_away, smoothed
from intsim.pipelines.common.buffers import (
    BLOCKS,
    CHANNELS,
    EVENTS,
    KEY,
    KEY_INDEX,
    MASK,
    QUERY,
    ROW_INDEX,
    ROWS,
    SCALE,
    VALUE,
)
from intsim.pipelines.common.fused import (
    ACC,
    ALPHA,
    FACTOR,
    FACTORS,
    LOGITS,
    OUTPUT,
    RESCALE_OUTPUT,
    SCORES_S32,
    TOP,
    UNTIMED,
    P,
    inputs_as_f16,
    masked,
)
from intsim.pipelines.common.lanes import LANES, load_q
from intsim.pipelines.common.quantisers import OWN, channels, of_rows, per_channel
from intsim.pipelines.heads import HeadBlocks
from intsim.pipelines.spec import BLOCK_N, Buffer, Pipeline, Step

BLOCK_Q, WARP_Q, BLOCK_K = 128, 32, 64
LEAST = np.float32(1e-7)
P_EXPONENT = 8.807
"""2^8.807 = 447.9: P fills E4M3 up to its largest number."""

Q_SCALE = Buffer("q_scale", "f32", (f"ceil(q_len, {WARP_Q}) * 8",), "head")
K_SCALE = Buffer("k_scale", "f32", (f"ceil(kv_len, {BLOCK_K}) * 4",), "kv_head")
V_SCALE = Buffer("v_scale", "f32", (CHANNELS,), "kv_head")
TILES = Buffer("tiles", "record", (ROWS,), "head")
"""What the kernel finds from the sizes and the mask."""


def q_groups(row: np.ndarray, warp_rows: int = WARP_Q) -> np.ndarray:
    """Scale of each query row: in a warp's rows, those equal modulo 8 lie in one thread."""
    return row // warp_rows * 8 + row % 8


def k_groups(key: np.ndarray) -> np.ndarray:
    """Scale of each key: in 64 keys, columns 8 i + 2 t and 8 i + 2 t + 1 lie in one thread."""
    return key // BLOCK_K * 4 + key % 8 // 2


def quantise_groups(x: np.ndarray, groups: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """float16 (n, head_dim) to int8 with a float32 scale ``max / 127 + 1e-7`` for each of ``count`` groups."""
    wide = x.astype(np.float32)
    largest = np.zeros(count, dtype=np.float32)
    np.maximum.at(largest, groups, np.abs(wide).max(axis=1))
    scale = largest / HIGHEST + LEAST
    with np.errstate(invalid="ignore"):
        return half_away(wide / scale[groups][:, None]), scale


def tiles_of_rows(blocks: HeadBlocks, kv_len: int, width: int) -> np.ndarray:
    """Of each query row, two more than the tiles whose scales its thread block of 128 rows folds into the factor.

    These are all to the last key that one of its rows sees, but for the last two and those that a mask cuts; in the
    original, whose causal mask is of as many queries as keys, it cuts the last two alone.
    """
    last, whole = [], []
    for rows, mask in blocks:
        every = np.full(rows.stop - rows.start, kv_len)
        last.append(every if mask is None else np.where(mask.any(axis=1), kv_len - np.argmax(mask[:, ::-1], axis=1), 0))
        whole.append(every if mask is None else np.where(mask.all(axis=1), kv_len, np.argmin(mask, axis=1)))
    starts = np.arange(0, sum(map(len, last)), BLOCK_Q)
    count = np.maximum.reduceat(-(-np.concatenate(last) // width), starts)
    uncut = np.minimum.reduceat(np.concatenate(whole) // width, starts)
    return np.repeat(np.minimum(count, uncut + 2), BLOCK_Q)[:sum(map(len, last))]


def quantise_v(v: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """float16 (n, head_dim) to E4M3 times ``448 / max`` of the channel, and the scales ``max / 448``; 1 for zeros."""
    wide = v.astype(np.float32)
    largest, highest = np.abs(wide).max(axis=0), np.float32(E4M3_MAX)
    largest = np.where(largest > 0, largest, highest)
    return e4m3_nearest(wide * (highest / largest)), largest / highest


def quantise_inputs(query: np.ndarray, key: np.ndarray, value: np.ndarray, rows: np.ndarray, keys: np.ndarray,
                    blocks: HeadBlocks, block_n: float) -> tuple[Any, ...]:
    """K smoothed, Q and K to int8 per thread, V to E4M3 per channel; the tiles of each row."""
    q, k, v, events = inputs_as_f16(query, key, value)
    q, q_scale = quantise_groups(q, q_groups(rows), -(-len(rows) // WARP_Q) * 8)
    k, k_scale = quantise_groups(smoothed(k, events), k_groups(keys), -(-len(keys) // BLOCK_K) * 4)
    return q, k, *quantise_v(v), q_scale, k_scale, tiles_of_rows(blocks, len(keys), int(block_n)), events


def dequantise_scores(scores: np.ndarray, q_scale: np.ndarray, k_scale: np.ndarray, rows: np.ndarray,
                      keys: np.ndarray, tiles: np.ndarray, factor: np.float32,
                      block_n: float, warp_rows: int = WARP_Q) -> tuple[np.ndarray, np.ndarray]:
    """Scores in float32 with what brings them to logits to the base two.

    In the tiles that ``tiles_of_rows`` says the two scales multiply the factor, in the others they multiply the scores.
    """
    found, scales = scores.astype(np.float32), q_scale[q_groups(rows, warp_rows)][:, None] * k_scale[k_groups(keys)]
    folded = (keys[0] // int(block_n) < tiles - 2)[:, None]
    return np.where(folded, found, found * scales), np.where(folded, factor * scales, factor)


def softmax(logits: np.ndarray, factors: np.ndarray, mask: np.ndarray | None, top: np.ndarray,
            lanes: np.ndarray, exponent: float = P_EXPONENT) -> tuple[np.ndarray, ...]:
    """P of the tile times two to the exponent, alpha, the maximum less it, and the four running sums of each row."""
    wide = masked(logits, mask)
    every = np.ones(wide.shape, dtype=np.float32)
    every[:, :logits.shape[1]] = factors
    p, alpha, top, lanes = exponentials_of_scaled(wide, every, top, lanes, exponent)
    return p[:, :logits.shape[1]], alpha, top, lanes


def pv_gemm(acc: np.ndarray, p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """P V of the tile from nothing on the FP8 tensor cores, added to the float32 accumulator."""
    return acc + multiply(np.zeros_like(acc), p.astype(np.float32), v.astype(np.float32), FP8_DEPTH, FP8_BITS)


def output(acc: np.ndarray, lanes: np.ndarray, v_scale: np.ndarray) -> np.ndarray:
    """The accumulator times the reciprocal of the row sum, times V's scales, in float16."""
    with np.errstate(over="ignore"):
        return (acc * rcp(pair_sum(lanes))[:, None] * v_scale).astype(np.float16)


PIPELINE = Pipeline(
    name="sage2",
    summary="SageAttention 2: K less its mean, INT8 Q and K per thread, E4M3 P and V, a fresh accumulator per tile",
    source="thu-ml/SageAttention @d1a57a54 quant_per_thread.py, fused.cu, sv_f8_cuda_sm89.cuh, accumulation fp32+fp32, "
           "32 rows per warp, causal blocks ending at their last key; K's mean is rounded to float16; a thread's sum "
           "and the factor alpha are one FMA. The kernel that is timed, ours in Triton, dequantises in every tile, "
           "sums per tile and reads a scale per row and key where CUDA keeps one per thread: its last bits differ",
    target="gpu",
    steps=(
        Step("quantise_inputs", "gemm", "prepare", quantise_inputs,
             (QUERY, KEY, VALUE, ROW_INDEX, KEY_INDEX, BLOCKS),
             (Q, K, V, V_SCALE, Q_SCALE, K_SCALE, TILES, EVENTS), untimed=UNTIMED, parameters=(BLOCK_N,), own=OWN,
             beforehand=(of_rows("quantise_rows_of_thread_s8", "q"), *channels("mean", "k"),
                         of_rows("quantise_keys_of_thread_s8", "k", mean=True),
                         *per_channel("quantise_channels_e4m3_transposed", "v"))),
        Step("load_q", "gemm", "rows", load_q, (Q, V, SCALE), (ACC, TOP, LANES, FACTOR)),
        QK_GEMM,
        Step("dequantise_scores", "softmax_path", "tile", dequantise_scores,
             (SCORES_S32, Q_SCALE, K_SCALE, ROW_INDEX, KEY_INDEX, TILES, FACTOR), (LOGITS, FACTORS),
             parameters=(BLOCK_N,)),
        Step("softmax", "softmax_path", "tile", softmax, (LOGITS, FACTORS, MASK, TOP, LANES), (P, ALPHA, TOP, LANES)),
        QUANTISE_P,
        RESCALE_OUTPUT,
        Step("pv_gemm", "gemm", "tile", pv_gemm, (ACC, P_E4M3, V), (ACC,)),
        Step("output", "output", "finish", output, (ACC, LANES, V_SCALE), (OUTPUT,)),
    ),
    parameters={BLOCK_N: 64},
)
