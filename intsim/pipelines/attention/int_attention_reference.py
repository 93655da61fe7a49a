"""IntAttention as the authors' Python computes it, which their accuracy tables come from."""

from __future__ import annotations

import numpy as np

from intsim.numerics.quantise import quantise_symmetric, symmetric_scale
from intsim.numerics.softmax.index_softmax import TOP, C, index_softmax_reference, to_int32
from intsim.pipelines.attention.int8 import OUTPUT_CALLS, QK_GEMM, UNTIMED, count_vanished, count_vanished_inputs
from intsim.pipelines.attention.int_attention import pv_gemm
from intsim.pipelines.attention.invocations import over_scores, pv, pv_one
from intsim.pipelines.spec import Pipeline, Step, Values


def quantise_inputs(values: Values) -> None:
    """One scale for the whole (batch, heads, length, head_dim) tensor; clamp at -128; scales in float32."""
    for name in ("q", "k", "v"):
        scale = symmetric_scale(values[f"all_{name}"])
        codes = quantise_symmetric(values[name], scale, low=-128)
        count_vanished_inputs(values, values[name], codes)
        values[name] = codes
        values[f"{name}_scale"] = np.float32(scale)


def index_softmax(values: Values) -> None:
    """Threshold truncated to int32 after float32 divisions; index truncated; P rounded half to even."""
    with np.errstate(over="ignore", divide="ignore"):
        threshold = to_int32(np.float32(C) / values["q_scale"] / values["k_scale"] / np.float32(values["scale"]))
    values["probabilities"] = index_softmax_reference(values["scores"], threshold, values["mask"])
    values["levels"] = float(TOP)
    count_vanished(values)


def rescale(values: Values) -> None:
    """(P V) s_V over the code of probability 1 in float64, then float16."""
    exact = values["context"].astype(np.float64) * float(values["v_scale"]) / values["levels"]
    with np.errstate(over="ignore"):
        values["output"] = exact.astype(np.float16)


PIPELINE = Pipeline(
    name="int_attention_reference",
    summary="IntAttention as the authors' Python rounds it: truncated index, one scale for the whole tensor",
    source="WanliZhong/IntAttention @bccbdfaa pysimulation; masked entries are excluded instead of filled with -2^20",
    target="cpu",
    steps=(
        Step("quantise_inputs", "gemm", "prepare", quantise_inputs, untimed=UNTIMED),
        QK_GEMM,
        Step("index_softmax", "softmax_path", "rows", index_softmax,
           over_scores("index_softmax_reference", "scores", "probabilities")),
        Step("pv_gemm", "gemm", "rows", pv_gemm, pv("u8s8", "s8"), one_query=pv_one("u8s8")),
        Step("output", "output", "rows", rescale, OUTPUT_CALLS),
    ),
)
