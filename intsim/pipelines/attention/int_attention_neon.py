"""IntAttention as the released NEON kernel computes it, with its wrapping sum and 8-bit reciprocal."""

from __future__ import annotations

import numpy as np

from intsim.numerics.softmax.index_softmax import TOP, C, neon_with_sums, to_int32
from intsim.pipelines.attention.int8 import OUTPUT_CALLS, QK_GEMM, QUANTISE_INPUTS, count_vanished, rescale
from intsim.pipelines.attention.int_attention import pv_gemm
from intsim.pipelines.attention.invocations import over_scores, pv, pv_one
from intsim.pipelines.spec import Pipeline, Step, Values


def index_softmax(values: Values) -> None:
    """Threshold ``int(6.6 / alpha + 0.5)`` in float32; counts rows whose sum wraps 16 bits."""
    with np.errstate(over="ignore", divide="ignore"):
        threshold = to_int32(np.float32(C) * np.float32(np.float64(1.0) / values["step"]) + np.float32(0.5))
    values["probabilities"], sums = neon_with_sums(values["scores"], threshold, values["mask"])
    values["levels"] = float(TOP)
    count_vanished(values)
    values["events"]["wrapped_rows"] += int((sums > 65535).sum())


PIPELINE = Pipeline(
    name="int_attention_neon",
    summary="IntAttention as the released NEON kernel: Q26 index, 16-bit row sum that wraps, 8-bit reciprocal",
    source="WanliZhong/IntAttention @bccbdfaa add_impl_for_ACL.patch",
    target="cpu",
    steps=(
        QUANTISE_INPUTS,
        QK_GEMM,
        Step("index_softmax", "softmax_path", "rows", index_softmax,
           over_scores("index_softmax_neon", "scores", "probabilities")),
        Step("pv_gemm", "gemm", "rows", pv_gemm, pv("u8s8", "s8"), one_query=pv_one("u8s8")),
        Step("output", "output", "rows", rescale, OUTPUT_CALLS),
    ),
)
