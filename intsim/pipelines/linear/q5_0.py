"""Weights in ggml's Q5_0, row by row: what llama.cpp takes for Q4_K where 256 does not divide a row."""

from __future__ import annotations

from intsim.pipelines.common.layers import quantised_pipeline

PIPELINE = quantised_pipeline("q5_0", "q5_0", ("q8_0", "quantize_q8_0"),
                              "ggml-org/llama.cpp ggml-cpu/arch/arm/quants.c")
