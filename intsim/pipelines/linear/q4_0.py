"""Weights in ggml's Q4_0, row by row, as llama.cpp did before it repacked them."""

from __future__ import annotations

from intsim.pipelines.common.layers import quantised_pipeline

PIPELINE = quantised_pipeline("q4_0", "q4_0", ("q8_0", "quantize_q8_0"),
                              "ggml-org/llama.cpp ggml-cpu/arch/arm/quants.c")
