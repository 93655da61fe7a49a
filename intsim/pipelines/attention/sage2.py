"""SageAttention 2 (8-bit): smoothed INT8 Q and K with a scale per thread's rows, FP8 P and V in sums of two levels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np

from intsim.numerics.float8 import E4M3_MAX, e4m3_nearest
from intsim.numerics.mufu import rcp
from intsim.numerics.online_softmax import exponentials_of_scaled, pair_sum
from intsim.numerics.tensor_core import FP8_BITS, FP8_DEPTH, multiply, multiply_f16
from intsim.pipelines.attention.flash_fp8_e4m3 import P_E4M3, QUANTISE_P, V
from intsim.pipelines.attention.int_flash import QK_GEMM, K, Q
from intsim.pipelines.attention.sage1 import ADD_HALVES, HALF_CONTEXT, HIGHEST, half_away, smoothed
from intsim.pipelines.common.buffers import (
    BLOCKS,
    EVENTS,
    KEY,
    KEY_INDEX,
    MASK,
    QUERY,
    ROW_INDEX,
    ROWS,
    SCALE,
    V_CHANNELS,
    VALUE,
    context,
)
from intsim.pipelines.common.fused import (
    ACC,
    ALPHA,
    FACTOR,
    FACTORS,
    LOGITS,
    OUTPUT,
    SCORES_S32,
    TOP,
    UNTIMED,
    P,
    inputs_as_f16,
    masked,
    rescale_and_add,
)
from intsim.pipelines.common.lanes import LANES, load_q
from intsim.pipelines.common.quantisers import OWN, channels, of_rows, per_channel
from intsim.pipelines.heads import HeadBlocks
from intsim.pipelines.spec import BLOCK_N, Buffer, Pipeline, Step


@dataclass(frozen=True)
class Form:
    """How a kernel shares out scores, on which scales depend.

    Attributes:
        block_q: query rows of a thread block; warp_q: of a warp; block_k: keys of a tile.
        own: the last tiles, whose scores are multiplied by their scales themselves, not by the factor.
    """

    block_q: int
    warp_q: int
    block_k: int
    own: int


MMA, WGMMA = Form(128, 32, 64, 2), Form(64, 16, 128, 1)
LEAST = np.float32(1e-7)
P_EXPONENT = 8.807
"""2^8.807 = 447.9: P fills E4M3 up to its largest number."""
V_OF_HALF_SUMS = 2.25
"""Largest V where a tile is summed in FP16: 64 keys of 448 times that are 64512, below what FP16 holds."""


def q_scales(warp_q: int) -> Buffer:
    """Eight scales for a warp's rows."""
    return Buffer("q_scale", "f32", (f"ceil(q_len, {warp_q}) * 8",), "head")


def k_scales(block_k: int) -> Buffer:
    """Four scales for a tile of keys."""
    return Buffer("k_scale", "f32", (f"ceil(kv_len, {block_k}) * 4",), "kv_head")


V_SCALE = Buffer("v_scale", "f32", (V_CHANNELS,), "kv_head")
TILES = Buffer("tiles", "record", (ROWS,), "head")
"""What the kernel finds from the sizes and the mask."""
CONTEXT = context("f32", "tile")


def q_groups(row: np.ndarray, form: Form = MMA) -> np.ndarray:
    """Scale of each query row: in a warp's rows, those equal modulo 8 lie in one thread."""
    return row // form.warp_q * 8 + row % 8


def k_groups(key: np.ndarray, form: Form = MMA) -> np.ndarray:
    """Scale of each key: in a tile, columns 8 i + 2 t and 8 i + 2 t + 1 lie in one thread."""
    return key // form.block_k * 4 + key % 8 // 2


def quantise_groups(x: np.ndarray, groups: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """float16 (n, head_dim) to int8 with a float32 scale ``max / 127 + 1e-7`` for each of ``count`` groups."""
    wide = x.astype(np.float32)
    largest = np.zeros(count, dtype=np.float32)
    np.maximum.at(largest, groups, np.abs(wide).max(axis=1))
    scale = largest / HIGHEST + LEAST
    with np.errstate(invalid="ignore"):
        return half_away(wide / scale[groups][:, None]), scale


def tiles_of_rows(blocks: HeadBlocks, kv_len: int, width: int, form: Form = MMA) -> np.ndarray:
    """Of each query row, ``form.own`` more than the tiles whose scales its thread block folds into the factor.

    These are all to the last key that one of its rows sees, but for the last ones and those that a mask cuts; in the
    original, whose causal mask is of as many queries as keys, it cuts the last ones alone.
    """
    last, whole = [], []
    for rows, mask in blocks:
        every = np.full(rows.stop - rows.start, kv_len)
        last.append(every if mask is None else np.where(mask.any(axis=1), kv_len - np.argmax(mask[:, ::-1], axis=1), 0))
        whole.append(every if mask is None else np.where(mask.all(axis=1), kv_len, np.argmin(mask, axis=1)))
    rows_in_all = sum(map(len, last))
    starts = np.arange(0, rows_in_all, form.block_q)
    count = np.maximum.reduceat(-(-np.concatenate(last) // width), starts)
    uncut = np.minimum.reduceat(np.concatenate(whole) // width, starts)
    return np.repeat(np.minimum(count, uncut + form.own), form.block_q)[:rows_in_all]


def quantise_v(v: np.ndarray, highest: float = E4M3_MAX) -> tuple[np.ndarray, np.ndarray]:
    """float16 (n, head_dim) to E4M3 times ``highest / max`` of the channel, and the scales ``max / highest``.

    Zeros have the scale 1.
    """
    wide, most = v.astype(np.float32), np.float32(highest)
    largest = np.abs(wide).max(axis=0)
    largest = np.where(largest > 0, largest, most)
    return e4m3_nearest(wide * (most / largest)), largest / most


def quantise_q_and_k(q: np.ndarray, k: np.ndarray, rows: np.ndarray, keys: np.ndarray,
                     form: Form) -> tuple[np.ndarray, ...]:
    """INT8 of Q and of a K without its mean, float16, behind them the scales of both."""
    codes, scale = quantise_groups(q, q_groups(rows, form), -(-len(rows) // form.warp_q) * 8)
    return codes, *quantise_groups(k, k_groups(keys, form), -(-len(keys) // form.block_k) * 4), scale


def quantise_inputs(query: np.ndarray, key: np.ndarray, value: np.ndarray, rows: np.ndarray, keys: np.ndarray,
                    blocks: HeadBlocks, block_n: float, form: Form = MMA, highest: float = E4M3_MAX) -> tuple[Any, ...]:
    """K smoothed, Q and K to int8 per thread, V to E4M3 per channel; the tiles of each row."""
    q, k, v, events = inputs_as_f16(query, key, value)
    q, k, k_scale, q_scale = quantise_q_and_k(q, smoothed(k, events), rows, keys, form)
    tiles = tiles_of_rows(blocks, len(keys), int(block_n), form)
    return q, k, *quantise_v(v, highest), q_scale, k_scale, tiles, events


def dequantise_scores(scores: np.ndarray, q_scale: np.ndarray, k_scale: np.ndarray, rows: np.ndarray,
                      keys: np.ndarray, tiles: np.ndarray, factor: np.float32,
                      block_n: float, form: Form = MMA) -> tuple[np.ndarray, np.ndarray]:
    """Scores in float32 with what brings them to logits to the base two.

    In the tiles that ``tiles_of_rows`` says the two scales multiply the factor, in the others they multiply the scores.
    """
    scales = q_scale[q_groups(rows, form)][:, None] * k_scale[k_groups(keys, form)]
    found, folded = scores.astype(np.float32), (keys[0] // int(block_n) < tiles - form.own)[:, None]
    return np.where(folded, found, found * scales), np.where(folded, factor * scales, factor)


def softmax(logits: np.ndarray, factors: np.ndarray, mask: np.ndarray | None, top: np.ndarray,
            lanes: np.ndarray, exponent: float = P_EXPONENT) -> tuple[np.ndarray, ...]:
    """P of the tile times two to the exponent, alpha, the maximum less it, and the four running sums of each row."""
    wide = masked(logits, mask)
    every = np.ones(wide.shape, dtype=np.float32)
    every[:, :logits.shape[1]] = factors
    p, alpha, top, lanes = exponentials_of_scaled(wide, every, top, lanes, exponent)
    return p[:, :logits.shape[1]], alpha, top, lanes


def pv_gemm(p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """P V of the tile from nothing on the FP8 tensor cores."""
    zeros = np.zeros((len(p), v.shape[1]), dtype=np.float32)
    return multiply(zeros, p.astype(np.float32), v.astype(np.float32), FP8_DEPTH, FP8_BITS)


def pv_gemm_half(p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """P V of the tile in float16."""
    return multiply_f16(p.astype(np.float16), v.astype(np.float16), FP8_DEPTH)


def output(acc: np.ndarray, lanes: np.ndarray, v_scale: np.ndarray) -> np.ndarray:
    """The accumulator times the reciprocal of the row sum, times V's scales, in float16."""
    with np.errstate(over="ignore"):
        return (acc * rcp(pair_sum(lanes))[:, None] * v_scale).astype(np.float16)


LIBRARY = "thu-ml/SageAttention @d1a57a54 quant_per_thread.py, fused.cu"
OURS = "causal blocks ending at their last key; K's mean is rounded to float16; a thread's sum and alpha are one FMA"
TWO_LEVELS = "in one FMA with alpha, as its compiler makes it"


def quantise_step(form: Form, rows: str, keys: str, highest: float = E4M3_MAX) -> Step:
    """What a kernel is given, and the routines that make it.

    Args:
        rows, keys: the routines of Q and of K.
    """
    return Step(
        "quantise_inputs", "gemm", "prepare", partial(quantise_inputs, form=form, highest=highest),
        (QUERY, KEY, VALUE, ROW_INDEX, KEY_INDEX, BLOCKS),
        (Q, K, V, V_SCALE, q_scales(form.warp_q), k_scales(form.block_k), TILES, EVENTS), untimed=UNTIMED,
        parameters=(BLOCK_N,), own=OWN,
        beforehand=(of_rows(rows, "q"), *channels("mean", "k"), of_rows(keys, "k", mean=True),
                    *per_channel("quantise_channels_e4m3_transposed", "v")))


def dequantise_step(form: Form) -> Step:
    """Scores with their factors."""
    return Step("dequantise_scores", "softmax_path", "tile", partial(dequantise_scores, form=form),
                (SCORES_S32, q_scales(form.warp_q), k_scales(form.block_k), ROW_INDEX, KEY_INDEX, TILES, FACTOR),
                (LOGITS, FACTORS), parameters=(BLOCK_N,))


OF_A_THREAD = "quantise_rows_of_thread_s8", "quantise_keys_of_thread_s8"
SAGE2 = Pipeline(
    name="sage2",
    summary="SageAttention 2: K less its mean, INT8 Q and K per thread, E4M3 P and V, a fresh accumulator per tile",
    source=f"{LIBRARY}, qk_int_sv_f8_cuda_sm89.cuh, accumulation fp32+fp32 {TWO_LEVELS}, 32 rows per warp; {OURS}",
    target="gpu",
    steps=(
        quantise_step(MMA, *OF_A_THREAD),
        Step("load_q", "gemm", "rows", load_q, (Q, V, SCALE), (ACC, TOP, LANES, FACTOR)),
        QK_GEMM,
        dequantise_step(MMA),
        Step("softmax", "softmax_path", "tile", softmax, (LOGITS, FACTORS, MASK, TOP, LANES), (P, ALPHA, TOP, LANES)),
        QUANTISE_P,
        Step("pv_gemm", "gemm", "tile", pv_gemm, (P_E4M3, V), (CONTEXT,)),
        Step("rescale_output", "softmax_path", "tile", rescale_and_add, (ACC, ALPHA, CONTEXT), (ACC,)),
        Step("output", "output", "finish", output, (ACC, LANES, V_SCALE), (OUTPUT,)),
    ),
    parameters={BLOCK_N: 64},
)
IN_HALVES = {
    "quantise_inputs": quantise_step(MMA, *OF_A_THREAD, V_OF_HALF_SUMS),
    "pv_gemm": Step("pv_gemm", "gemm", "tile", pv_gemm_half, (P_E4M3, V), (HALF_CONTEXT,)),
    "rescale_output": ADD_HALVES,
}
BY_WARP_GROUPS = {
    "quantise_inputs": quantise_step(WGMMA, "quantise_16_rows_of_thread_s8", "quantise_128_keys_of_thread_s8"),
    "dequantise_scores": dequantise_step(WGMMA),
}


def _with(name: str, steps: dict[str, Step], summary: str, source: str, form: Form = MMA) -> Pipeline:
    """SAGE2 with other steps."""
    return replace(SAGE2, name=name, summary=summary, source=f"{LIBRARY}, {source}; {OURS}",
                   parameters={BLOCK_N: form.block_k},
                   steps=tuple(steps.get(step.name, step) for step in SAGE2.steps))


PIPELINES = (
    SAGE2,
    _with("sage2pp", IN_HALVES, "SageAttention 2++: sage2 with FP16 accumulators in a tile, V 2.25 at most",
          f"qk_int_sv_f8_cuda_sm89.cuh, accumulation fp32+fp16 {TWO_LEVELS}, 32 rows a warp: its sageattn()'s on sm_89 "
          "and with a scale for a warp's rows on sm_120; FP16 sums of E4M3 products are rounded once a product"),
    _with("sage2_wgmma", BY_WARP_GROUPS, "sage2 by products of a warp group: 64 queries, 16 to a warp, and 128 keys",
          f"qk_int_sv_f8_cuda_sm90.cu, accumulation fp32+fp32 {TWO_LEVELS}: its sageattn()'s on sm_90", WGMMA),
)
