"""FP16 as benchmarked: fp16 GEMMs with fp16 accumulators around a float32 softmax, with casts."""

from __future__ import annotations

import numpy as np

from intsim.numerics.gemm import gemm_f16
from intsim.numerics.softmax.float32 import softmax_f32
from intsim.pipelines.attention.invocations import over_scores, pv, pv_one, qk, qk_one
from intsim.pipelines.spec import Pipeline, Step, Values


def prepare(values: Values) -> None:
    """Inputs as float16; those beyond its range are counted."""
    for name in ("q", "k", "v"):
        with np.errstate(over="ignore"):
            values[name] = values[name].astype(np.float16)
        values["events"]["overflowed_inputs"] += int(np.isinf(values[name]).sum())


def qk_gemm(values: Values) -> None:
    """Scores of the block's rows in float16; overflow is counted."""
    values["scores"] = gemm_f16(values["q"][values["start"]:values["stop"]], values["k"])
    values["events"]["overflowed_scores"] += int((~np.isfinite(values["scores"])).sum())


def widen(values: Values) -> None:
    """Scores to float32; -inf where masked."""
    scores = values["scores"].astype(np.float32)
    values["scores_f32"] = scores if values["mask"] is None else np.where(values["mask"], scores, np.float32(-np.inf))


def softmax(values: Values) -> None:
    """Row softmax of the scaled scores in float32."""
    values["probabilities_f32"] = softmax_f32(values["scores_f32"], values["scale"])


def narrow(values: Values) -> None:
    """Probabilities to float16."""
    values["probabilities"] = values["probabilities_f32"].astype(np.float16)


def pv_gemm(values: Values) -> None:
    """Output rows in float16."""
    values["output"] = gemm_f16(values["probabilities"], np.ascontiguousarray(values["v"].T))


PIPELINE = Pipeline(
    name="fp16",
    summary="float16 GEMMs with float16 accumulators, float32 softmax between casts",
    source="IntAttention artifact bench_speed, pipeline 1",
    target="cpu",
    steps=(
        Step("cast_inputs", "gemm", "prepare", prepare, untimed="the inputs lie in memory as float16"),
        Step("qk_gemm", "gemm", "rows", qk_gemm, qk("f16"), one_query=qk_one("f16")),
        Step("cast_scores", "softmax_path", "rows", widen, over_scores("cast_f16_f32", "scores", "scores_f32")),
        Step("softmax", "softmax_path", "rows", softmax, over_scores("softmax_f32", "scores_f32", "probabilities_f32")),
        Step("cast_probabilities", "softmax_path", "rows", narrow,
           over_scores("cast_f32_f16", "probabilities_f32", "probabilities")),
        Step("pv_gemm", "gemm", "rows", pv_gemm, pv("f16"), one_query=pv_one("f16")),
    ),
)
