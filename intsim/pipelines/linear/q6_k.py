"""Weights in ggml's Q6_K: heads, and a part of a Q4_K_M file."""

from __future__ import annotations

from intsim.pipelines.common.layers import quantised_pipeline

PIPELINE = quantised_pipeline("q6_k", "q6_k", ("q8_k", "quantize_q8_k"),
                              "ggml-org/llama.cpp ggml-cpu/arch/arm/quants.c")
