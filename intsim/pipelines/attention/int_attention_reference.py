"""IntAttention as the authors' Python computes it, which their accuracy tables come from."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import numpy as np

from intsim.numerics.quantise import quantise_in_dtype, scale_in_dtype
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

Q_SCALE, K_SCALE, V_SCALE = (scalar(f"{name}_scale", "float") for name in "qkv")
"""In the type of the tensors, as PyTorch keeps them."""


def quantise_inputs(query: np.ndarray, key: np.ndarray, value: np.ndarray, queries: np.ndarray, keys: np.ndarray,
                    values: np.ndarray, scale: float) -> tuple[Any, ...]:
    """One scale for the whole (batch, heads, length, head_dim) tensor; clamp at -128; all in the tensors' own type."""
    given = (query, key, value)
    scales = [scale_in_dtype(whole) for whole in (queries, keys, values)]
    codes = [quantise_in_dtype(x, s) for x, s in zip(given, scales, strict=True)]
    unit = float(scales[0]) * float(scales[1]) * scale
    return *codes, *scales, unit, vanished_inputs(*zip(given, codes, strict=True))


def threshold_of(q_scale: np.floating, k_scale: np.floating, scale: float) -> int:
    """``6.6 / s_Q / s_K / scale`` as PyTorch divides: a number over a tensor is the tensor's reciprocal times it.

    The first three are in the tensors' type, so that float16 overflows above 65504 and attention becomes uniform; the
    logits' scale is a float32. Truncated to int32.
    """
    kind = type(q_scale)
    with np.errstate(over="ignore", divide="ignore"):
        first = kind(np.promote_types(kind, np.float32).type(kind(1.0) / q_scale)
                     * np.promote_types(kind, np.float32).type(C))
        return to_int32(kind(first / k_scale) / np.float32(scale))


def index_softmax(scores: np.ndarray, mask: np.ndarray | None, q_scale: np.floating, k_scale: np.floating,
                  scale: float) -> tuple[np.ndarray, float, Counter[str]]:
    """Index truncated after a float32 division; P rounded half to even."""
    threshold = threshold_of(q_scale, k_scale, scale)
    p = index_softmax_reference(scores, threshold, mask)
    return p, float(TOP), vanished_rows(p, mask)


def rescale(context: np.ndarray, v_scale: np.floating, levels: float) -> np.ndarray:
    """(P V) s_V over the code of probability 1 in float64, then float16 by way of float32, as PyTorch casts."""
    exact = context.astype(np.float64) * float(v_scale) / levels
    with np.errstate(over="ignore"):
        return exact.astype(np.float32).astype(np.float16)


PIPELINE = Pipeline(
    name="int_attention_reference",
    summary="IntAttention as the authors' Python rounds it: truncated index, one scale for the whole tensor, in its "
            "own type (float16 as their accuracy runs)",
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
