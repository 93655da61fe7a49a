"""FP16 as benchmarked: fp16 GEMMs with fp16 accumulators around a float32 softmax, with casts."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np

from intsim.numerics.gemm import gemm_f16
from intsim.pipelines.attention.fp32 import softmax
from intsim.pipelines.common.buffers import (
    EVENTS,
    KEY,
    MASK,
    QUERY,
    SCALE,
    VALUE,
    inputs,
    output,
    probabilities,
    scores,
)
from intsim.pipelines.common.invocations import pv, qk, row_by_row
from intsim.pipelines.spec import Pipeline, Step

Q, K, V = inputs("f16")
SCORES, SCORES_F32 = scores("f16"), scores("f32", name="scores_f32")
P_F32, P, OUTPUT = probabilities("f32", name="probabilities_f32"), probabilities("f16"), output("f16")


def cast_inputs(*given: np.ndarray) -> tuple[Any, ...]:
    """Inputs as float16; those beyond its range are counted."""
    with np.errstate(over="ignore"):
        cast = [x.astype(np.float16) for x in given]
    return *cast, Counter(overflowed_inputs=sum(int(np.isinf(x).sum()) for x in cast))


def qk_gemm(q: np.ndarray, k: np.ndarray) -> tuple[np.ndarray, Counter[str]]:
    """Scores in float16; overflow is counted."""
    scores = gemm_f16(q, k)
    return scores, Counter(overflowed_scores=int((~np.isfinite(scores)).sum()))


def widen(scores: np.ndarray) -> np.ndarray:
    """Scores to float32."""
    return scores.astype(np.float32)


def narrow(p: np.ndarray) -> np.ndarray:
    """Probabilities to float16."""
    return p.astype(np.float16)


def pv_gemm(p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Output rows in float16."""
    return gemm_f16(p, np.ascontiguousarray(v.T))


PIPELINE = Pipeline(
    name="fp16",
    summary="float16 GEMMs with float16 accumulators, float32 softmax between casts",
    source="IntAttention artifact bench_speed, pipeline 1",
    target="cpu",
    steps=(
        Step("cast_inputs", "gemm", "prepare", cast_inputs, (QUERY, KEY, VALUE), (Q, K, V, EVENTS),
             untimed="the inputs lie in memory as float16"),
        Step("qk_gemm", "gemm", "rows", qk_gemm, (Q, K), (SCORES, EVENTS), **qk("f16")),
        Step("cast_scores", "softmax_path", "rows", widen, (SCORES,), (SCORES_F32,),
             row_by_row("cast_f16_f32", SCORES, SCORES_F32)),
        Step("softmax", "softmax_path", "rows", softmax, (SCORES_F32, MASK, SCALE), (P_F32,),
             row_by_row("softmax_f32", SCORES_F32, P_F32)),
        Step("cast_probabilities", "softmax_path", "rows", narrow, (P_F32,), (P,),
             row_by_row("cast_f32_f16", P_F32, P)),
        Step("pv_gemm", "gemm", "rows", pv_gemm, (P, V), (OUTPUT,), **pv("f16", "output")),
    ),
)
