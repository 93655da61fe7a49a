"""W8A8: int8 weights with a step a channel, int8 tokens with a step each.

The product is a GEMM on packed panels, whose threads share tokens, or one on rows of W as they lie, which they share.
"""

from __future__ import annotations

import numpy as np

from intsim.numerics.gemm import gemm_s8
from intsim.numerics.linear.channels import Channels, dequantise, quantise_channels
from intsim.numerics.linear.ternary import Tokens, quantise_tokens
from intsim.pipelines.common.layers import DEPTH, LOADED, OUTPUT, OUTPUTS, TOKENS, WEIGHTS, X, linear_pipeline
from intsim.pipelines.spec import Buffer, Invocation, Step

NAME = "w8a8"
W = Buffer("w", "s8", (OUTPUTS, DEPTH), "layer")
CHANNEL_STEPS = Buffer("channel steps", "f32", (OUTPUTS,), "layer")
CODES, SUMS = Buffer("x_codes", "s8", (TOKENS, DEPTH)), Buffer("sums", "s32", (TOKENS, OUTPUTS))
TOKEN_STEPS, TOKEN_SUMS = Buffer("token steps", "f32", (TOKENS,)), Buffer("token sums", "s32", (TOKENS,))


def load(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Codes and the step of each channel."""
    found: Channels = quantise_channels(weights)
    return found.codes, found.steps


def tokens(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Codes and the step of each token."""
    found: Tokens = quantise_tokens(x)
    return found.codes, found.steps


PIPELINE = linear_pipeline(NAME, (
    Step("weights", "linear", "prepare", load, (WEIGHTS,), (W, CHANNEL_STEPS), untimed=f"{LOADED}, and packed"),
    Step("quantise", "quantise", "rows", tokens, (X,), (CODES, TOKEN_STEPS), (
        Invocation("quantize_tokens_s8", {"m": TOKENS, "n": DEPTH},
                   {"src": X.name, "dst": CODES.name, "steps": TOKEN_STEPS.name, "sums": TOKEN_SUMS.name},
                   repeat="1"),), own=(TOKEN_SUMS,)),
    Step("product", "linear", "rows", gemm_s8, (CODES, W), (SUMS,), (
        Invocation("gemm_s8", {"m": TOKENS, "n": OUTPUTS, "k": DEPTH}, {"a": CODES.name, "b": W.name, "c": SUMS.name},
                   repeat="1"),), one_query=(
        Invocation("gemv_s8", {"m": OUTPUTS, "k": DEPTH}, {"b": W.name, "x": CODES.name, "dst": SUMS.name},
                   repeat="1"),), few=(
        Invocation("gemm_s8_rows", {"m": OUTPUTS, "n": TOKENS, "k": DEPTH},
                   {"w": W.name, "x": CODES.name, "dst": SUMS.name}, repeat="1"),)),
    Step("rescale", "linear", "rows", dequantise, (SUMS, TOKEN_STEPS, CHANNEL_STEPS), (OUTPUT,), (
        Invocation("dequantize_channels", {"m": TOKENS, "n": OUTPUTS},
                   {"src": SUMS.name, "dst": OUTPUT.name, "tokens": TOKEN_STEPS.name, "channels": CHANNEL_STEPS.name},
                   repeat="1"),)),
), "LLM.int8 and SmoothQuant: vector-wise quantisation of both factors")
