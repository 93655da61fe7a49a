"""Weights in float16, tokens rounded to it first; sums in float16, or in float32 on cores without its arithmetic."""

from __future__ import annotations

from intsim.numerics.linear.formats import FORMATS
from intsim.pipelines.common.layers import DEPTH, TOKENS, X, linear_pipeline, product, weights
from intsim.pipelines.spec import Buffer, Invocation, Pipeline, Step

CODES = Buffer("x_codes", "f16", (TOKENS, DEPTH))


def pipeline(name: str, kind: str) -> Pipeline:
    """With the sums of a kind of kernel."""
    loaded, w = weights(name, "f16")
    narrow = Step("quantise", "quantise", "rows", FORMATS[name].tokens, (X,), (CODES,), (
        Invocation("cast_f32_f16", {"m": TOKENS, "n": DEPTH}, {"src": X.name, "dst": CODES.name}, repeat="1"),))
    return linear_pipeline(name, (loaded, narrow, product(name, kind, CODES, w, counted=True)),
                           "ggml-org/llama.cpp ggml-cpu/vec.cpp")


PIPELINES = (pipeline("f16", "f16_rows"), pipeline("f16_wide", "f16_wide"))
