"""Tokens of ternary layers: int8 with a step and a sum each."""

from __future__ import annotations

from intsim.numerics.linear.ternary import quantise_tokens
from intsim.pipelines.common.layers import DEPTH, TOKENS, X
from intsim.pipelines.spec import Buffer, Invocation, Step

CODES = Buffer("x_codes", "s8", (TOKENS, DEPTH))
STEPS, SUMS = Buffer("token steps", "f32", (TOKENS,)), Buffer("token sums", "s32", (TOKENS,))
"""Of each token; the kernels read them once a row of outputs, from L1."""

QUANTISE = Step("quantise", "quantise", "rows", quantise_tokens, (X,), (CODES,), (
    Invocation("quantize_tokens_s8", {"m": TOKENS, "n": DEPTH},
               {"src": X.name, "dst": CODES.name, "steps": STEPS.name, "sums": SUMS.name}, repeat="1"),),
    own=(STEPS, SUMS))
