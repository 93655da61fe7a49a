"""llama.cpp's CPU attention without flash attention: two products over a float16 cache, softmax in float32 between."""

from __future__ import annotations

from typing import Any

import numpy as np

from intsim.numerics.linear.products import f16_rows
from intsim.pipelines.attention.fp16 import narrow
from intsim.pipelines.attention.fp32 import softmax
from intsim.pipelines.common.buffers import (
    CHANNELS,
    KEY,
    KEYS,
    MASK,
    QUERY,
    ROWS,
    SCALE,
    VALUE,
    inputs,
    output,
    probabilities,
    scores,
)
from intsim.pipelines.common.invocations import row_by_row
from intsim.pipelines.spec import Invocation, Kernels, Pipeline, Step

Q, K, V = inputs("f16")
SCORES, P_F32, P, OUTPUT = scores("f32"), probabilities("f32", name="probabilities_f32"), probabilities("f16"), output(
    "f32")
STEP = 32
"""Elements that a product takes at once; a shorter rest is filled with zeros, as llama.cpp pads its cache."""


def cast_inputs(*given: np.ndarray) -> tuple[Any, ...]:
    """Inputs as float16."""
    with np.errstate(over="ignore"):
        return tuple(x.astype(np.float16) for x in given)


def _padded(x: np.ndarray) -> np.ndarray:
    return np.pad(x, ((0, 0), (0, -x.shape[1] % STEP)))


def qk_gemm(q: np.ndarray, k: np.ndarray) -> np.ndarray:
    """Scores in float32 of sums in float16."""
    return f16_rows(_padded(q), _padded(k))


def pv_gemm(p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Output rows in float32; V lies transposed."""
    return f16_rows(_padded(p), _padded(np.ascontiguousarray(v.T)))


def rows(w: str, x: str, target: str, m: str, k: str) -> Kernels:
    """Each of m rows of w against each query: the threads share rows of K, or channels."""
    moved, depth = {"w": w, "x": x, "dst": target}, f"{STEP} * ceil({k}, {STEP})"
    return {"invocations": (Invocation("gemm_f16_rows", {"m": m, "n": ROWS, "k": depth}, moved),),
            "one_query": (Invocation("gemv_f16_rows", {"m": m, "k": depth}, moved),)}


PIPELINE = Pipeline(
    name="ggml_f16",
    summary="llama.cpp CPU attention without flash attention: float16 dot products, float32 softmax, V transposed",
    source="ggml-org/llama.cpp ggml-cpu.c mul_mat and soft_max @0049e3cb; its key-value cache is float16 by default",
    target="cpu",
    steps=(
        Step("cast_inputs", "gemm", "prepare", cast_inputs, (QUERY, KEY, VALUE), (Q, K, V),
             untimed="the inputs lie in memory as float16"),
        Step("qk_gemm", "gemm", "rows", qk_gemm, (Q, K), (SCORES,), **rows("k", "q", "scores", KEYS, CHANNELS)),
        Step("softmax", "softmax_path", "rows", softmax, (SCORES, MASK, SCALE), (P_F32,),
             row_by_row("softmax_f32", SCORES, P_F32)),
        Step("cast_probabilities", "softmax_path", "rows", narrow, (P_F32,), (P,),
             row_by_row("cast_f32_f16", P_F32, P)),
        Step("pv_gemm", "gemm", "rows", pv_gemm, (P, V), (OUTPUT,),
             **rows("v", "probabilities", "output", CHANNELS, KEYS)),
    ),
)
