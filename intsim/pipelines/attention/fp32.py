"""FP32: GEMM, softmax, GEMM."""

from __future__ import annotations

import numpy as np

from intsim.numerics.gemm import gemm_f32
from intsim.numerics.softmax.float32 import softmax_f32
from intsim.pipelines.attention.invocations import over_scores, pv, pv_one, qk, qk_one
from intsim.pipelines.spec import Pipeline, Step, Values


def prepare(values: Values) -> None:
    """Inputs as float32."""
    for name in ("q", "k", "v"):
        values[name] = values[name].astype(np.float32)


def qk_gemm(values: Values) -> None:
    """Scores of the block's rows; -inf where masked."""
    scores = gemm_f32(values["q"][values["start"]:values["stop"]], values["k"])
    values["scores"] = scores if values["mask"] is None else np.where(values["mask"], scores, np.float32(-np.inf))


def softmax(values: Values) -> None:
    """Row softmax of the scaled scores."""
    values["probabilities"] = softmax_f32(values["scores"], values["scale"])


def pv_gemm(values: Values) -> None:
    """Output rows."""
    values["output"] = gemm_f32(values["probabilities"], np.ascontiguousarray(values["v"].T))


PIPELINE = Pipeline(
    name="fp32",
    summary="float32 GEMMs and softmax",
    source="IntAttention artifact bench_speed, pipeline 0; softmax as in Arm Compute Library",
    target="cpu",
    steps=(
        Step("cast_inputs", "gemm", "prepare", prepare, untimed="the inputs lie in memory as float32"),
        Step("qk_gemm", "gemm", "rows", qk_gemm, qk("f32"), one_query=qk_one("f32")),
        Step("softmax", "softmax_path", "rows", softmax, over_scores("softmax_f32", "scores", "probabilities")),
        Step("pv_gemm", "gemm", "rows", pv_gemm, pv("f32"), one_query=pv_one("f32")),
    ),
)
