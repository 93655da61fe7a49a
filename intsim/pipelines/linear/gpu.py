"""Linear layers on a GPU's tensor cores, tokens and weights in the formats that ``kernels/cuda/gemm.cu`` reads.

Models convert weights when they are loaded. Tokens of float16 come from the operation before; those in eight bits are
made of floats by a kernel of its own, which is timed with the product, in a step of its own. ``linear_f16`` is the
CPU's; the GPU's sums are float32.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from intsim.numerics.linear import tensor_cores as tc
from intsim.numerics.linear_gpu import SCALED, linear_s8
from intsim.pipelines.common.layers import DEPTH, LOADED, OUTPUTS, TOKENS, WEIGHTS, X
from intsim.pipelines.spec import Buffer, Pipeline, Step

OUTPUT = Buffer("output", "f16", (TOKENS, OUTPUTS))
TOKEN_STEPS = Buffer("token steps", "f32", (TOKENS,))
CHANNEL_STEPS = Buffer("channel steps", "f32", (OUTPUTS,), "layer")
TOKEN_STEP, WEIGHT_STEP = Buffer("token step", "f32"), Buffer("weight step", "f32", (), "layer")
GROUP_STEPS = Buffer("group steps", "f16", (f"ceil(k, {SCALED})", OUTPUTS), "layer")
APART = "tokens come in the kernel's format: what makes them of floats is a kernel of its own"
SOURCE = "kernels/cuda/gemm.cu, gemm_stream.cu and gemm_group.cu, as cuBLAS, CUTLASS and Marlin lay such products out"


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


F16_TOKENS = ("f16", tc.as_f16, ())
PIPELINES = (
    pipeline("linear_f16_gpu", "float16 (or bfloat16) tokens and weights on tensor cores, float32 sums",
             F16_TOKENS, ("f16", tc.as_f16, ()), tc.product_f16),
    pipeline("linear_fp8", "E4M3 tokens and weights, one scale each, sums as tensor cores keep them",
             ("e4m3", tc.to_e4m3, (TOKEN_STEP,)), ("e4m3", tc.to_e4m3, (WEIGHT_STEP,)), tc.product_e4m3),
    pipeline("linear_s8", "W8A8: int8 tokens with a scale each, int8 weights with a scale a channel, exact sums",
             ("s8", tc.tokens_s8, (TOKEN_STEPS,)), ("s8", tc.channels_s8, (CHANNEL_STEPS,)), linear_s8),
    pipeline("linear_w8a16", "float16 tokens, int8 weights with a scale a channel, widened in registers",
             F16_TOKENS, ("s8", tc.channels_s8, (CHANNEL_STEPS,)), tc.product_w8a16),
    pipeline("linear_w4a16", "float16 tokens, weights of four bits with a float16 scale per 128 of k",
             F16_TOKENS, ("s4", tc.groups_s4, (GROUP_STEPS,)), tc.product_w4a16),
)
ROUTINES: Mapping[str, str] = {"linear_f16_gpu": "linear_f16", "linear_fp8": "linear_e4m3", "linear_s8": "linear_s8",
                               "linear_w8a16": "linear_w8a16", "linear_w4a16": "linear_w4a16"}
"""What the kernels of each pipeline compute, by its name."""
