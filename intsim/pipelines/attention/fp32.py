"""FP32: GEMM, softmax, GEMM."""

from __future__ import annotations

import numpy as np

from intsim.numerics.gemm import gemm_f32
from intsim.numerics.softmax.float32 import softmax_f32
from intsim.numerics.softmax.model import hidden
from intsim.pipelines.common.buffers import KEY, MASK, QUERY, SCALE, VALUE, inputs, output, probabilities, scores
from intsim.pipelines.common.invocations import pv, qk, row_by_row
from intsim.pipelines.spec import Pipeline, Step

Q, K, V = inputs("f32")
SCORES, P, OUTPUT = scores("f32"), probabilities("f32"), output("f32")


def cast_inputs(*given: np.ndarray) -> tuple[np.ndarray, ...]:
    """Inputs as float32."""
    return tuple(x.astype(np.float32) for x in given)


def softmax(scores: np.ndarray, mask: np.ndarray | None, scale: float) -> np.ndarray:
    """Row softmax of the scaled scores."""
    return softmax_f32(hidden(scores, mask), scale)


def pv_gemm(p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Output rows."""
    return gemm_f32(p, np.ascontiguousarray(v.T))


PIPELINE = Pipeline(
    name="fp32",
    summary="float32 GEMMs and softmax",
    source="IntAttention artifact bench_speed, pipeline 0; softmax as in Arm Compute Library",
    target="cpu",
    steps=(
        Step("cast_inputs", "gemm", "prepare", cast_inputs, (QUERY, KEY, VALUE), (Q, K, V),
             untimed="the inputs lie in memory as float32"),
        Step("qk_gemm", "gemm", "rows", gemm_f32, (Q, K), (SCORES,), **qk("f32")),
        Step("softmax", "softmax_path", "rows", softmax, (SCORES, MASK, SCALE), (P,),
             row_by_row("softmax_f32", SCORES, P)),
        Step("pv_gemm", "gemm", "rows", pv_gemm, (P, V), (OUTPUT,), **pv("f32", "output")),
    ),
)
