"""Quant-Only: INT8 GEMMs around a float32 softmax, with a scalar dequantisation between."""

from __future__ import annotations

from collections import Counter

import numpy as np

from intsim.numerics.gemm import gemm_s8
from intsim.numerics.quantise import HIGHEST, dequantise, probabilities_to_s8
from intsim.numerics.softmax.float32 import softmax_f32
from intsim.numerics.softmax.model import hidden
from intsim.pipelines.common.buffers import EVENTS, LEVELS, MASK, SCORE_UNIT, probabilities, scores
from intsim.pipelines.common.int8 import CONTEXT, QK_GEMM, QUANTISE_INPUTS, RESCALE, SCORES, V, vanished_rows
from intsim.pipelines.common.invocations import pv, row_by_row
from intsim.pipelines.spec import Pipeline, Step

SCORES_F32 = scores("f32", name="scores_f32")
P_F32, P = probabilities("f32", name="probabilities_f32"), probabilities("s8")


def softmax(logits: np.ndarray, mask: np.ndarray | None) -> np.ndarray:
    """Row softmax in float32."""
    return softmax_f32(hidden(logits, mask), 1.0)


def quantise_probabilities(p: np.ndarray, mask: np.ndarray | None) -> tuple[np.ndarray, float, Counter[str]]:
    """Probabilities to s8 with scale 1/127."""
    codes = probabilities_to_s8(p)
    return codes, HIGHEST, vanished_rows(codes, mask)


def pv_gemm(p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """int32 context."""
    return gemm_s8(p, v.T)


PIPELINE = Pipeline(
    name="quant_only",
    summary="INT8 GEMMs with a scale per head, scalar dequantisation, float32 softmax, requantisation to s8",
    source="IntAttention artifact bench_speed, pipeline 2, which has one head; quant_only_reference is their Python",
    target="cpu",
    steps=(
        QUANTISE_INPUTS,
        QK_GEMM,
        Step("dequantise", "softmax_path", "rows", dequantise, (SCORES, SCORE_UNIT), (SCORES_F32,),
             row_by_row("dequantize_s32_f32_scalar", SCORES, SCORES_F32, threading="serial")),
        Step("softmax", "softmax_path", "rows", softmax, (SCORES_F32, MASK), (P_F32,),
             row_by_row("softmax_f32", SCORES_F32, P_F32)),
        Step("quantise", "softmax_path", "rows", quantise_probabilities, (P_F32, MASK), (P, LEVELS, EVENTS),
             row_by_row("quantize_f32_s8", P_F32, P)),
        Step("pv_gemm", "gemm", "rows", pv_gemm, (P, V), (CONTEXT,), **pv("s8")),
        RESCALE,
    ),
)
