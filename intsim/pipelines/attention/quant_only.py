"""Quant-Only: INT8 GEMMs around a float32 softmax, with a scalar dequantisation between."""

from __future__ import annotations

import numpy as np

from intsim.numerics.gemm import gemm_s8
from intsim.numerics.quantise import HIGHEST, dequantise, probabilities_to_s8
from intsim.numerics.softmax.float32 import softmax_f32
from intsim.pipelines.attention.int8 import OUTPUT_CALLS, QK_GEMM, QUANTISE_INPUTS, count_vanished, rescale
from intsim.pipelines.attention.invocations import over_scores, pv, pv_one
from intsim.pipelines.spec import Pipeline, Step, Values


def dequantise_scores(values: Values) -> None:
    """int32 scores to float32 logits; -inf where masked."""
    logits = dequantise(values["scores"], values["step"])
    values["scores_f32"] = logits if values["mask"] is None else np.where(values["mask"], logits, np.float32(-np.inf))


def softmax(values: Values) -> None:
    """Row softmax in float32."""
    values["probabilities_f32"] = softmax_f32(values["scores_f32"], 1.0)


def quantise_probabilities(values: Values) -> None:
    """Probabilities to s8 with scale 1/127."""
    values["probabilities"], values["levels"] = probabilities_to_s8(values["probabilities_f32"]), HIGHEST
    count_vanished(values)


def pv_gemm(values: Values) -> None:
    """int32 context."""
    values["context"] = gemm_s8(values["probabilities"], values["v"].T)


PIPELINE = Pipeline(
    name="quant_only",
    summary="INT8 GEMMs, scalar dequantisation, float32 softmax, requantisation to s8",
    source="IntAttention artifact bench_speed, pipeline 2, and its pysimulation",
    target="cpu",
    steps=(
        QUANTISE_INPUTS,
        QK_GEMM,
        Step("dequantise", "softmax_path", "rows", dequantise_scores,
           over_scores("dequantize_s32_f32_scalar", "scores", "scores_f32", serial=True)),
        Step("softmax", "softmax_path", "rows", softmax, over_scores("softmax_f32", "scores_f32", "probabilities_f32")),
        Step("quantise", "softmax_path", "rows", quantise_probabilities,
           over_scores("quantize_f32_s8", "probabilities_f32", "probabilities")),
        Step("pv_gemm", "gemm", "rows", pv_gemm, pv("s8"), one_query=pv_one("s8")),
        Step("output", "output", "rows", rescale, OUTPUT_CALLS),
    ),
)
