"""IntAttention as the authors' Python computes it, which their accuracy tables come from."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import numpy as np

from intsim.numerics.quantise import quantise_symmetric, symmetric_scale
from intsim.numerics.softmax.index_softmax import TOP, C, index_softmax_reference, to_int32
from intsim.pipelines.attention.int_attention import PV_GEMM, P
from intsim.pipelines.common.buffers import (
    ALL_KEYS,
    ALL_QUERIES,
    ALL_VALUES,
    EVENTS,
    KEY,
    LEVELS,
    MASK,
    QUERY,
    SCALE,
    SCORE_UNIT,
    VALUE,
    scalar,
)
from intsim.pipelines.common.int8 import (
    CONTEXT,
    QK_GEMM,
    RESCALE,
    SCORES,
    UNTIMED,
    K,
    Q,
    V,
    vanished_inputs,
    vanished_rows,
)
from intsim.pipelines.common.invocations import row_by_row
from intsim.pipelines.spec import Pipeline, Step

Q_SCALE, K_SCALE, V_SCALE = (scalar(f"{name}_scale", "f32") for name in "qkv")


def quantise_inputs(query: np.ndarray, key: np.ndarray, value: np.ndarray, queries: np.ndarray, keys: np.ndarray,
                    values: np.ndarray, scale: float) -> tuple[Any, ...]:
    """One scale for the whole (batch, heads, length, head_dim) tensor; clamp at -128; scales in float32."""
    given = (query, key, value)
    exact = [symmetric_scale(whole) for whole in (queries, keys, values)]
    codes = [quantise_symmetric(x, s, low=-128) for x, s in zip(given, exact, strict=True)]
    scales = [np.float32(s) for s in exact]
    return *codes, *scales, float(scales[0] * scales[1] * scale), vanished_inputs(*zip(given, codes, strict=True))


def index_softmax(scores: np.ndarray, mask: np.ndarray | None, q_scale: np.float32, k_scale: np.float32,
                  scale: float) -> tuple[np.ndarray, float, Counter[str]]:
    """Threshold truncated to int32 after float32 divisions; index truncated; P rounded half to even."""
    with np.errstate(over="ignore", divide="ignore"):
        threshold = to_int32(np.float32(C) / q_scale / k_scale / np.float32(scale))
    p = index_softmax_reference(scores, threshold, mask)
    return p, float(TOP), vanished_rows(p, mask)


def rescale(context: np.ndarray, v_scale: np.float32, levels: float) -> np.ndarray:
    """(P V) s_V over the code of probability 1 in float64, then float16."""
    exact = context.astype(np.float64) * float(v_scale) / levels
    with np.errstate(over="ignore"):
        return exact.astype(np.float16)


PIPELINE = Pipeline(
    name="int_attention_reference",
    summary="IntAttention as the authors' Python rounds it: truncated index, one scale for the whole tensor",
    source="WanliZhong/IntAttention @bccbdfaa pysimulation; masked entries are excluded instead of filled with -2^20",
    target="cpu",
    steps=(
        Step("quantise_inputs", "gemm", "prepare", quantise_inputs,
             (QUERY, KEY, VALUE, ALL_QUERIES, ALL_KEYS, ALL_VALUES, SCALE),
             (Q, K, V, Q_SCALE, K_SCALE, V_SCALE, SCORE_UNIT, EVENTS), untimed=UNTIMED),
        QK_GEMM,
        Step("index_softmax", "softmax_path", "rows", index_softmax, (SCORES, MASK, Q_SCALE, K_SCALE, SCALE),
             (P, LEVELS, EVENTS), row_by_row("index_softmax_reference", SCORES, P)),
        PV_GEMM,
        replace(RESCALE, numeric=rescale, reads=(CONTEXT, V_SCALE, LEVELS)),
    ),
)
