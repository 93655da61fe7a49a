"""What the INT8 pipelines share: quantised inputs, the integer scores, the rescaled output."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np

from intsim.numerics.gemm import gemm_s8
from intsim.numerics.quantise import dequantise, quantise_symmetric, symmetric_scale
from intsim.pipelines.common.buffers import (
    EVENTS,
    KEY,
    LEVELS,
    QUERY,
    SCALE,
    SCORE_UNIT,
    VALUE,
    context,
    inputs,
    output,
    scalar,
    scores,
)
from intsim.pipelines.common.invocations import qk, row_by_row
from intsim.pipelines.spec import Step

UNTIMED = "Q, K and V are quantised before the timed region, as in the released benchmark"

Q, K, V = inputs("s8")
V_SCALE = scalar("v_scale", "f64")
SCORES, CONTEXT, OUTPUT = scores("s32"), context("s32"), output("f16")
CONTEXT_F32 = context("f32", name="context_f32")


def quantise_inputs(query: np.ndarray, key: np.ndarray, value: np.ndarray, scale: float) -> tuple[Any, ...]:
    """Q, K, V of one head to int8, one scale per tensor of the head (eq. 2-4); the real value of a logit step."""
    given = (query, key, value)
    q_scale, k_scale, v_scale = scales = tuple(symmetric_scale(x) for x in given)
    codes = [quantise_symmetric(x, s) for x, s in zip(given, scales, strict=True)]
    return *codes, v_scale, q_scale * k_scale * scale, vanished_inputs(*zip(given, codes, strict=True))


def vanished_inputs(*pairs: tuple[np.ndarray, np.ndarray]) -> Counter[str]:
    """Elements of Q, K or V that the quantiser rounds to 0; it clips none, its scale covers the largest.

    Args:
        pairs: a tensor and its codes.
    """
    return Counter(vanished_inputs=sum(int(np.count_nonzero(x != 0) - np.count_nonzero(codes)) for x, codes in pairs),
                   inputs=sum(codes.size for _, codes in pairs))


def vanished_rows(p: np.ndarray, mask: np.ndarray | None) -> Counter[str]:
    """Rows whose probabilities all rounded to 0 although a key counts."""
    empty = ~p.any(axis=1)
    if mask is not None:
        empty &= mask.any(axis=1)
    return Counter(vanished_rows=int(empty.sum()), rows=empty.size)


def rescale(context: np.ndarray, v_scale: float, levels: float) -> np.ndarray:
    """int32 context times s_V over the code of probability 1 in float32, then float16."""
    with np.errstate(over="ignore"):
        return dequantise(context, v_scale / levels).astype(np.float16)


QUANTISE_INPUTS = Step("quantise_inputs", "gemm", "prepare", quantise_inputs, (QUERY, KEY, VALUE, SCALE),
                       (Q, K, V, V_SCALE, SCORE_UNIT, EVENTS), untimed=UNTIMED)
QK_GEMM = Step("qk_gemm", "gemm", "rows", gemm_s8, (Q, K), (SCORES,), **qk("s8"))
RESCALE = Step("output", "output", "rows", rescale, (CONTEXT, V_SCALE, LEVELS), (OUTPUT,),
               row_by_row("dequantize_s32_f32_scalar", CONTEXT, CONTEXT_F32, threading="serial")
               + row_by_row("cast_f32_f16", CONTEXT_F32, OUTPUT), own=(CONTEXT_F32,))
