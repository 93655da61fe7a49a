"""IntAttention as the released NEON kernel computes it, with its wrapping sum and 8-bit reciprocal."""

from __future__ import annotations

from collections import Counter

import numpy as np

from intsim.numerics.softmax.index_softmax import TOP, C, neon_with_sums, to_int32
from intsim.pipelines.attention.int_attention import PV_GEMM, P
from intsim.pipelines.common.buffers import EVENTS, LEVELS, MASK, SCORE_UNIT
from intsim.pipelines.common.int8 import QK_GEMM, QUANTISE_INPUTS, RESCALE, SCORES, vanished_rows
from intsim.pipelines.common.invocations import row_by_row
from intsim.pipelines.spec import Pipeline, Step


def index_softmax(scores: np.ndarray, mask: np.ndarray | None,
                  unit: float) -> tuple[np.ndarray, float, Counter[str]]:
    """Threshold ``int(6.6 / alpha + 0.5)`` in float32, 0 for alpha above 13.2; counts rows whose sum wraps 16 bits."""
    with np.errstate(over="ignore", divide="ignore"):
        threshold = to_int32(np.float32(C) * np.float32(np.float64(1.0) / unit) + np.float32(0.5), least=0)
    p, sums = neon_with_sums(scores, threshold, mask)
    return p, float(TOP), Counter({**vanished_rows(p, mask), "wrapped_rows": int((sums > 65535).sum())})


PIPELINE = Pipeline(
    name="int_attention_neon",
    summary="IntAttention as the released NEON kernel: Q26 index, 16-bit row sum that wraps, 8-bit reciprocal",
    source="WanliZhong/IntAttention @bccbdfaa add_impl_for_ACL.patch",
    target="cpu",
    steps=(
        QUANTISE_INPUTS,
        QK_GEMM,
        Step("index_softmax", "softmax_path", "rows", index_softmax, (SCORES, MASK, SCORE_UNIT), (P, LEVELS, EVENTS),
             row_by_row("index_softmax_neon", SCORES, P)),
        PV_GEMM,
        RESCALE,
    ),
)
