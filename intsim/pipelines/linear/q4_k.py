"""Weights in ggml's Q4_K, most of a Q4_K_M file."""

from __future__ import annotations

from intsim.pipelines.common.layers import quantised_pipeline

PIPELINE = quantised_pipeline("q4_k", "q4_k", ("q8_k", "quantize_q8_k"),
                              "ggml-org/llama.cpp ggml-cpu/arch/arm/quants.c")
