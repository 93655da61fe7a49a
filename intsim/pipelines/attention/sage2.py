"""SageAttention 2 (8-bit): smoothed INT8 Q and K with a scale per thread's rows, FP8 P and V in two-level sums."""

from __future__ import annotations

import numpy as np

from intsim.numerics.float8 import E4M3_MAX, e4m3_nearest
from intsim.numerics.online_softmax import exponentials, tile_sum
from intsim.numerics.tensor_core import FP8_BITS, FP8_DEPTH, multiply
from intsim.pipelines.attention import flash
from intsim.pipelines.attention.flash import (
    RESCALE_OUTPUT,
    UNTIMED,
    add_to_total,
    inputs_as_f16,
    mask_tile,
    normalised,
    tile,
)
from intsim.pipelines.attention.flash_fp8_e4m3 import quantise_p
from intsim.pipelines.attention.int_flash import QK_GEMM
from intsim.pipelines.attention.sage1 import HIGHEST, half_away, smooth_k
from intsim.pipelines.spec import Pipeline, Step, Values

WARP_Q, BLOCK_K = 32, 64
LEAST = np.float32(1e-7)
P_EXPONENT = 8.807
"""2^8.807 = 447.9: P fills E4M3 up to its largest number."""


def q_groups(n: int) -> np.ndarray:
    """Scale of each query row: in 32 rows, those equal modulo 8 lie in one thread."""
    row = np.arange(n)
    return row // WARP_Q * 8 + row % 8


def k_groups(n: int) -> np.ndarray:
    """Scale of each key: in 64 keys, columns 8 i + 2 t and 8 i + 2 t + 1 lie in one thread."""
    key = np.arange(n)
    return key // BLOCK_K * 4 + key % 8 // 2


def quantise_groups(x: np.ndarray, groups: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """float16 (n, head_dim) to int8 with a float32 scale ``max / 127 + 1e-7`` for each of ``count`` groups."""
    wide = x.astype(np.float32)
    largest = np.zeros(count, dtype=np.float32)
    np.maximum.at(largest, groups, np.abs(wide).max(axis=1))
    scale = largest / HIGHEST + LEAST
    return half_away(wide / scale[groups][:, None]), scale


def quantise_inputs(values: Values) -> None:
    """K smoothed, Q and K to int8 per thread, V to E4M3 with a scale ``max / 448`` per channel (1 for zeros)."""
    inputs_as_f16(values)
    smooth_k(values)
    q_len, kv_len = len(values["q"]), len(values["k"])
    values["q"], values["q_scale"] = quantise_groups(values["q"], q_groups(q_len), -(-q_len // WARP_Q) * 8)
    values["k"], values["k_scale"] = quantise_groups(values["k"], k_groups(kv_len), -(-kv_len // BLOCK_K) * 4)
    v = values["v"].astype(np.float32)
    scale = np.abs(v).max(axis=0) / np.float32(E4M3_MAX)
    values["v_scale"] = np.where(scale > 0, scale, np.float32(1.0)).astype(np.float32)
    values["v"] = e4m3_nearest(v / values["v_scale"])


def load_q(values: Values) -> None:
    """The block's rows and their state."""
    scales = values.pop("q_scale")
    flash.load_q(values)
    values["q_scale"] = scales


def dequantise_scores(values: Values) -> None:
    """Scores times the product of the two scales."""
    q_scale = values["q_scale"][q_groups(values["stop"])[values["start"]:]]
    k_scale = values["k_scale"][k_groups(values["tile_stop"])[values["tile_start"]:]]
    values["scores"] = values["scores"].astype(np.float32) * (q_scale[:, None] * k_scale[None, :])


def softmax(values: Values) -> None:
    """P of the tile times 2^8.807, alpha, and the running sum of that P."""
    p, alpha = exponentials(mask_tile(values), values["top"], values["factor"], P_EXPONENT)
    values["p"], values["rescale"] = p, alpha[:, None]
    add_to_total(values, tile_sum(p))


def pv_gemm(values: Values) -> None:
    """P V of the tile from nothing on the FP8 tensor cores, added to the float32 accumulator."""
    v = values["v"][tile(values)].astype(np.float32)
    nothing = np.zeros_like(values["acc"])
    p = values["probabilities"].astype(np.float32)
    values["acc"] = values["acc"] + multiply(nothing, p, v, FP8_DEPTH, FP8_BITS)


def output(values: Values) -> None:
    """The normalised output times V's scales, in float16."""
    values["output"] = (normalised(values) * values["v_scale"]).astype(np.float16)


PIPELINE = Pipeline(
    name="sage2",
    summary="SageAttention 2: K less its mean, INT8 Q and K per thread, E4M3 P and V, a fresh accumulator per tile",
    source="thu-ml/SageAttention @d1a57a54 quant_per_thread.py and its FP8 kernels, accumulation fp32+fp32, 32 rows "
           "per warp; K's mean is rounded to float16; the kernel reads a scale per row and key where CUDA keeps one "
           "per thread",
    target="gpu",
    steps=(Step("quantise_inputs", "gemm", "prepare", quantise_inputs, untimed=UNTIMED),
         Step("load_q", "gemm", "rows", load_q), QK_GEMM,
         Step("dequantise_scores", "softmax_path", "tile", dequantise_scores),
         Step("softmax", "softmax_path", "tile", softmax),
         Step("quantise_p", "softmax_path", "tile", quantise_p), RESCALE_OUTPUT,
           Step("pv_gemm", "gemm", "tile", pv_gemm),
         Step("output", "output", "finish", output)),
    parameters={"block_n": 64},
)
