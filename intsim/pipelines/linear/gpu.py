"""Linear layers on a GPU's tensor cores, tokens and weights in the formats that ``kernels/cuda/gemm.cu`` reads.

Models convert weights when they are loaded. Tokens of float16 come from the operation before; those in eight bits are
made of floats by a kernel of its own, which is timed with the product, in a step of its own. ``linear_f16`` is the
CPU's; the GPU's sums are float32.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from intsim.numerics import linear_gpu
from intsim.numerics.float8 import E4M3_MAX, e4m3_nearest
from intsim.numerics.linear.channels import quantise_channels
from intsim.numerics.linear.ternary import quantise_tokens
from intsim.numerics.linear_gpu import SCALED, whole
from intsim.pipelines.common.layers import DEPTH, LOADED, OUTPUTS, TOKENS, WEIGHTS, X
from intsim.pipelines.spec import Buffer, Pipeline, Step

OUTPUT = Buffer("output", "f16", (TOKENS, OUTPUTS))
TOKEN_STEPS = Buffer("token steps", "f32", (TOKENS,))
CHANNEL_STEPS = Buffer("channel steps", "f32", (OUTPUTS,), "layer")
TOKEN_STEP, WEIGHT_STEP = Buffer("token step", "f32"), Buffer("weight step", "f32", (), "layer")
GROUP_STEPS = Buffer("group steps", "f16", (f"ceil(k, {SCALED})", OUTPUTS), "layer")
APART = "tokens come in the kernel's format: what makes them of floats is a kernel of its own"
SOURCE = "kernels/cuda/gemm.cu and gemm_group.cu, as cuBLAS, CUTLASS and Marlin lay such products out"
LARGEST_4_BITS = 7


def as_f16(x: np.ndarray) -> np.ndarray:
    """Rounded to float16."""
    with np.errstate(over="ignore"):
        return x.astype(np.float16)


def to_e4m3(x: np.ndarray) -> tuple[np.ndarray, np.float32]:
    """E4M3 over one scale ``max / 448``; 1 where all are zero."""
    wide = x.astype(np.float32)
    step = np.float32(np.abs(wide).max(initial=0.0) / np.float32(E4M3_MAX)) or np.float32(1.0)
    return e4m3_nearest(wide / step), step


def tokens_s8(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int8 with a float32 step each."""
    found = quantise_tokens(x)
    return found.codes, found.steps


def channels_s8(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int8 with a float32 step a channel."""
    found = quantise_channels(weights)
    return found.codes, found.steps


def groups_s4(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """-7 to 7, each 128 of k with a float16 step ``max / 7``; 1 where all are zero or the step would vanish."""
    starts = np.arange(0, weights.shape[1], SCALED)
    peaks = np.maximum.reduceat(np.abs(weights.astype(np.float32)), starts, axis=1)
    steps = (peaks / np.float32(LARGEST_4_BITS)).astype(np.float16)
    steps = np.where(steps > 0, steps, np.float16(1.0))
    each = np.repeat(steps.astype(np.float32), SCALED, axis=1)[:, :weights.shape[1]]
    codes = np.clip(np.rint(weights / each), -LARGEST_4_BITS, LARGEST_4_BITS).astype(np.int8)
    return codes, np.ascontiguousarray(steps.T)


def product_f16(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """float16, sums in float32."""
    return linear_gpu.linear_f16(a, b, whole(a.shape[1]))


def product_e4m3(a: np.ndarray, b: np.ndarray, a_step: np.float32, b_step: np.float32) -> np.ndarray:
    """E4M3 with the sums that the tensor cores keep."""
    return linear_gpu.linear_e4m3(a, b, float(np.float32(a_step * b_step)), whole(a.shape[1]))


def product_w8a16(a: np.ndarray, b: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """float16 times int8."""
    return linear_gpu.linear_w8a16(a, b, steps, whole(a.shape[1]))


def product_w4a16(a: np.ndarray, b: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """float16 times four bits."""
    return linear_gpu.linear_w4a16(a, b, steps, whole(a.shape[1]))


def pipeline(name: str, summary: str, tokens: tuple[str, Callable[..., Any], tuple[Buffer, ...]],
             weights: tuple[str, Callable[..., Any], tuple[Buffer, ...]],
             product: Callable[..., np.ndarray]) -> Pipeline:
    """Of tokens and weights, each as a format, what makes it of floats, and its scales; and their product."""
    codes, w = Buffer("x_codes", tokens[0], (TOKENS, DEPTH)), Buffer("w", weights[0], (OUTPUTS, DEPTH), "layer")
    return Pipeline(name, summary, SOURCE, "gpu", (
        Step("weights", "linear", "prepare", weights[1], (WEIGHTS,), (w, *weights[2]), untimed=LOADED),
        Step("tokens", "quantise", "rows", tokens[1], (X,), (codes, *tokens[2]),
             untimed=APART if tokens[0] == "f16" else ""),
        Step("multiply", "linear", "rows", product, (codes, w, *tokens[2], *weights[2]), (OUTPUT,)),
    ), computes="linear")


F16_TOKENS = ("f16", as_f16, ())
PIPELINES = (
    pipeline("linear_f16_gpu", "float16 (or bfloat16) tokens and weights on tensor cores, float32 sums",
             F16_TOKENS, ("f16", as_f16, ()), product_f16),
    pipeline("linear_fp8", "E4M3 tokens and weights, one scale each, sums as tensor cores keep them",
             ("e4m3", to_e4m3, (TOKEN_STEP,)), ("e4m3", to_e4m3, (WEIGHT_STEP,)), product_e4m3),
    pipeline("linear_s8", "W8A8: int8 tokens with a scale each, int8 weights with a scale a channel, exact sums",
             ("s8", tokens_s8, (TOKEN_STEPS,)), ("s8", channels_s8, (CHANNEL_STEPS,)), linear_gpu.linear_s8),
    pipeline("linear_w8a16", "float16 tokens, int8 weights with a scale a channel, widened in registers",
             F16_TOKENS, ("s8", channels_s8, (CHANNEL_STEPS,)), product_w8a16),
    pipeline("linear_w4a16", "float16 tokens, weights of four bits with a float16 scale per 128 of k",
             F16_TOKENS, ("s4", groups_s4, (GROUP_STEPS,)), product_w4a16),
)
ROUTINES: Mapping[str, str] = {"linear_f16_gpu": "linear_f16", "linear_fp8": "linear_e4m3", "linear_s8": "linear_s8",
                               "linear_w8a16": "linear_w8a16", "linear_w4a16": "linear_w4a16"}
"""What the kernels of each pipeline compute, by its name."""
