"""Weights in float32, row by row."""

from __future__ import annotations

from intsim.pipelines.common.layers import X, linear_pipeline, product, weights

NAME = "f32"
LOADED, W = weights(NAME, "f32")

PIPELINE = linear_pipeline(NAME, (LOADED, product(NAME, "f32_rows", X, W, counted=True)),
                           "ggml-org/llama.cpp ggml-cpu/vec.cpp")
