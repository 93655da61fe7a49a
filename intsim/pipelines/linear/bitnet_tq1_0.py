"""Ternary weights in llama.cpp's TQ1_0: five to a byte."""

from __future__ import annotations

from intsim.pipelines.common.layers import quantised_pipeline

PIPELINE = quantised_pipeline("bitnet_tq1_0", "tq1_0", ("q8_k", "quantize_q8_k"),
                              "ggml-org/llama.cpp ggml-cpu/arch/arm/quants.c")
