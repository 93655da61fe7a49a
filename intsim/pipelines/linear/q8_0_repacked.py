"""Weights in ggml's Q8_0, four rows in one block, as llama.cpp repacks them when it loads a model."""

from __future__ import annotations

from intsim.pipelines.common.layers import linear_pipeline, product, quantise, weights

NAME = "q8_0_repacked"
LOADED, W = weights(NAME, "q8_0", packed=True)
QUANTISE, CODES = quantise(NAME, "q8_0", "quantize_q8_0_repacked", one="quantize_q8_0")

PIPELINE = linear_pipeline(NAME, (LOADED, QUANTISE, product(NAME, NAME, CODES, W)),
                           "ggml-org/llama.cpp ggml-cpu/repack.cpp")
