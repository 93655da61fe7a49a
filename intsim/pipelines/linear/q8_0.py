"""Weights in ggml's Q8_0, row by row."""

from __future__ import annotations

from intsim.pipelines.common.layers import quantised_pipeline

PIPELINE = quantised_pipeline("q8_0", "q8_0", ("q8_0", "quantize_q8_0"),
                              "ggml-org/llama.cpp ggml-cpu/arch/arm/quants.c")
