"""SageAttention 1: smoothed INT8 Q and K with a scale per block, FP16 P and V with FP16 accumulators per tile."""

from __future__ import annotations

import numpy as np

from intsim.numerics.online_softmax import LOG2E
from intsim.numerics.tensor_core import FP16_DEPTH, multiply_f16
from intsim.pipelines.attention import flash
from intsim.pipelines.attention.flash import RESCALE_OUTPUT, SOFTMAX, UNTIMED, inputs_as_f16, tile
from intsim.pipelines.attention.flash_fp16 import OUTPUT, QUANTISE_P
from intsim.pipelines.attention.int_flash import QK_GEMM
from intsim.pipelines.spec import Pipeline, Step, Values

Q_BLOCK, K_BLOCK = 128, 64
HIGHEST = np.float32(127.0)


def smooth_k(values: Values) -> None:
    """K less its mean over the keys, in float16: a constant per query row that softmax does not see."""
    mean = values["k"].astype(np.float32).mean(axis=0, dtype=np.float32).astype(np.float16)
    values["k"] = values["k"] - mean


def half_away(x: np.ndarray) -> np.ndarray:
    """float32 to int8: half a unit away from zero, then cut."""
    return np.trunc(x + np.copysign(np.float32(0.5), x)).astype(np.int8)


def quantise_blocks(x: np.ndarray, block: int) -> tuple[np.ndarray, np.ndarray]:
    """float32 (n, head_dim) to int8 with a float32 scale ``max / 127`` per block of rows; 1 for a block of zeros."""
    starts = np.arange(0, len(x), block)
    scale = np.maximum.reduceat(np.abs(x).max(axis=1), starts) / HIGHEST
    scale = np.where(scale > 0, scale, np.float32(1.0)).astype(np.float32)
    return half_away(x / scale[np.arange(len(x)) // block][:, None]), scale


def quantise_inputs(values: Values) -> None:
    """K smoothed; Q with the softmax's factor in it; both to int8 by blocks of rows. V stays float16."""
    inputs_as_f16(values)
    smooth_k(values)
    factor = np.float32(np.float32(values["scale"]) * LOG2E)
    values["q"], values["q_scale"] = quantise_blocks(values["q"].astype(np.float32) * factor, Q_BLOCK)
    values["k"], values["k_scale"] = quantise_blocks(values["k"].astype(np.float32), K_BLOCK)


def load_q(values: Values) -> None:
    """The block's rows and their state; the factor lies in Q already."""
    scales = values.pop("q_scale")
    flash.load_q(values)
    values["q_scale"], values["factor"] = scales, np.float32(1.0)


def dequantise_scores(values: Values) -> None:
    """Scores times the product of the two blocks' scales."""
    q_scale = values["q_scale"][np.arange(values["start"], values["stop"]) // Q_BLOCK]
    k_scale = values["k_scale"][np.arange(values["tile_start"], values["tile_stop"]) // K_BLOCK]
    values["scores"] = values["scores"].astype(np.float32) * (q_scale[:, None] * k_scale[None, :])


def pv_gemm(values: Values) -> None:
    """P V of the tile with float16 accumulators, added to the float32 accumulator."""
    context = multiply_f16(values["probabilities"], values["v"][tile(values)], FP16_DEPTH)
    values["acc"] = values["acc"] + context.astype(np.float32)


PIPELINE = Pipeline(
    name="sage1",
    summary="SageAttention 1: K less its mean, INT8 Q and K per block of 128 and 64, FP16 P and V, FP16 accumulators",
    source="thu-ml/SageAttention @d1a57a54 sageattention/triton quant_per_block.py, attn_qk_int8_per_block.py; the "
           "mean is rounded to float16; a block of zeros takes the scale 1",
    target="gpu",
    steps=(Step("quantise_inputs", "gemm", "prepare", quantise_inputs, untimed=UNTIMED),
         Step("load_q", "gemm", "rows", load_q), QK_GEMM,
         Step("dequantise_scores", "softmax_path", "tile", dequantise_scores), SOFTMAX, QUANTISE_P, RESCALE_OUTPUT,
         Step("pv_gemm", "gemm", "tile", pv_gemm), OUTPUT),
    parameters={"block_n": 64},
)
