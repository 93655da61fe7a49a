"""IntAttention by the paper's equations: INT8 GEMMs around IndexSoftmax, no float between them."""

from __future__ import annotations

from collections import Counter

import numpy as np

from intsim.arguments import Range
from intsim.numerics.gemm import gemm_u8s8
from intsim.numerics.softmax.index_softmax import CLIPS, TOP, B, C, clip_distance, index_softmax_paper
from intsim.pipelines.common.buffers import EVENTS, LEVELS, MASK, SCORE_UNIT, probabilities
from intsim.pipelines.common.int8 import CONTEXT, QK_GEMM, QUANTISE_INPUTS, RESCALE, SCORES, V, vanished_rows
from intsim.pipelines.common.invocations import pv, row_by_row
from intsim.pipelines.spec import Pipeline, Step

P = probabilities("u8")


def index_softmax(scores: np.ndarray, mask: np.ndarray | None, unit: float, b: float,
                  c: float) -> tuple[np.ndarray, float, Counter[str]]:
    """int32 scores to uint8 probabilities (eq. 5-15)."""
    p = index_softmax_paper(scores, clip_distance(unit, c), int(b), c, mask)
    return p, float(TOP), vanished_rows(p, mask)


def pv_gemm(p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """int32 context of unsigned probabilities and signed values (eq. 16)."""
    return gemm_u8s8(p, v.T)


PV_GEMM = Step("pv_gemm", "gemm", "rows", pv_gemm, (P, V), (CONTEXT,), **pv("u8s8"))

PIPELINE = Pipeline(
    name="int_attention",
    summary="INT8 GEMMs and IndexSoftmax by the paper's equations, exact rounding",
    source="IntAttention, arXiv 2511.21513, eq. 2-18, one scale per tensor of a head",
    target="cpu",
    steps=(
        QUANTISE_INPUTS,
        QK_GEMM,
        Step("index_softmax", "softmax_path", "rows", index_softmax, (SCORES, MASK, SCORE_UNIT), (P, LEVELS, EVENTS),
             row_by_row("index_softmax_paper", SCORES, P, constant="b"), parameters=("b", "c")),
        PV_GEMM,
        RESCALE,
    ),
    parameters={"b": B, "c": C},
    ranges={"b": Range(1, 8, multiple_of=1), "c": CLIPS},
)
