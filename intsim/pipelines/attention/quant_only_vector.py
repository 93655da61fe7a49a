"""Quant-Only with its dequantisation vectorised and shared out over the threads: the same values, other kernels."""

from __future__ import annotations

from dataclasses import replace

from intsim.pipelines.attention.invocations import over_output, over_scores
from intsim.pipelines.attention.quant_only import PIPELINE as QUANT_ONLY
from intsim.pipelines.spec import Pipeline

INVOCATIONS = {
    "dequantise": over_scores("dequantize_s32_f32", "scores", "scores_f32"),
    "output": (over_output("dequantize_s32_f32", "context", "context_f32")
               + over_output("cast_f32_f16", "context_f32", "output")),
}

PIPELINE = Pipeline(
    name="quant_only_vector",
    summary="quant_only with the dequantisation in NEON on all threads, as a tuned library would do it",
    source="the same arithmetic as quant_only; what the released benchmark's scalar loop leaves on the table",
    target="cpu",
    steps=tuple(replace(step, invocations=INVOCATIONS.get(step.name, step.invocations)) for step in QUANT_ONLY.steps),
)
