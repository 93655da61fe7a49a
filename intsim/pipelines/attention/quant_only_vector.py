"""Quant-Only with its dequantisation vectorised and shared out over the threads: the same values, other kernels."""

from __future__ import annotations

from dataclasses import replace

from intsim.pipelines.attention.quant_only import PIPELINE as QUANT_ONLY
from intsim.pipelines.attention.quant_only import SCORES_F32
from intsim.pipelines.common.int8 import CONTEXT, CONTEXT_F32, OUTPUT, SCORES
from intsim.pipelines.common.invocations import row_by_row
from intsim.pipelines.spec import Pipeline

INVOCATIONS = {
    "dequantise": row_by_row("dequantize_s32_f32", SCORES, SCORES_F32),
    "output": (row_by_row("dequantize_s32_f32", CONTEXT, CONTEXT_F32)
               + row_by_row("cast_f32_f16", CONTEXT_F32, OUTPUT)),
}

PIPELINE = Pipeline(
    name="quant_only_vector",
    summary="quant_only with the dequantisation in NEON on all threads, as a tuned library would do it",
    source="the same arithmetic as quant_only; what the released benchmark's scalar loop leaves on the table",
    target="cpu",
    steps=tuple(replace(step, invocations=INVOCATIONS.get(step.name, step.invocations)) for step in QUANT_ONLY.steps),
)
