"""llama.cpp's CUDA attention without flash attention: two products over a float16 cache, softmax in float32 between.

What each head gives is then copied into the order of tokens (``ggml_cont``).

One query's products are cuBLAS's as several queries' are: llama.cpp has vector kernels for one (p021 and nc), but takes
them only where float16 arithmetic is slow (fast_fp16_available), before Volta; no such GPU runs these kernels.
"""

from __future__ import annotations

import numpy as np

from intsim.numerics.tensor_core import FP16_DEPTH, multiply_f16
from intsim.pipelines.attention.fp32 import softmax
from intsim.pipelines.attention.ggml_f16 import cast_inputs
from intsim.pipelines.common.buffers import (
    CHANNELS,
    KEY,
    MASK,
    QUERY,
    SCALE,
    V_CHANNELS,
    VALUE,
    context,
    inputs,
    output,
    probabilities,
    scores,
)
from intsim.pipelines.spec import Buffer, Invocation, Pipeline, Step

Q, K, V = inputs("f16")
SCORES, WIDE = scores("f16"), scores("f32", name="scores_f32")
P_F32, P = probabilities("f32", name="probabilities_f32"), probabilities("f16")
HALVES, OF_HEADS, OUTPUT = context("f16", name="halves"), context("f32", name="of heads"), output("f32")
LISTS = Buffer("lists", "f32", ("6",))
"""Where A, B and C of a head begin, in eight bytes each."""
ALL_ROWS, PADDED = "batch * heads * q_len", "32 * ceil(kv_len, 32)"
OVER_KEYS, OVER_CHANNELS = {"m": ALL_ROWS, "n": PADDED}, {"m": ALL_ROWS, "n": V_CHANNELS}


def qk_gemm(q: np.ndarray, k: np.ndarray) -> np.ndarray:
    """Scores in float16, in which they are summed."""
    return multiply_f16(q, np.ascontiguousarray(k.T), FP16_DEPTH)


def softmax_of_halves(scores: np.ndarray, mask: np.ndarray | None, scale: float) -> np.ndarray:
    """Probabilities in float16 of a softmax in float32."""
    found: np.ndarray = softmax(scores.astype(np.float32), mask, scale).astype(np.float16)
    return found


def pv_gemm(p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Output rows in float32 of sums in float16."""
    return multiply_f16(p, v, FP16_DEPTH).astype(np.float32)


def call(routine: str, shape: dict[str, str], **moved: str) -> Invocation:
    """One launch for all heads."""
    return Invocation(routine, shape, moved, repeat="1")


def batched(shape: dict[str, str], **moved: str) -> Invocation:
    """A product per query head, of which cuBLAS takes a batch; those of a group are given the same keys or values."""
    return Invocation("linear_f16_half", {"m": "q_len", **shape}, moved)


POINTERS = Invocation("batch_pointers", {"m": "batch * heads"}, {"dst": LISTS.name}, repeat="heads > kv_heads")
"""One launch before a batch whose heads share keys; of others the strides say enough."""
PIPELINE = Pipeline(
    name="ggml_f16_gpu",
    summary="llama.cpp CUDA attention without flash attention: float16 products by cuBLAS, float32 softmax between",
    source="ggml-org/llama.cpp ggml-cuda.cu mul_mat_batched_cublas and softmax.cu, of spring 2024",
    target="gpu",
    steps=(
        Step("cast_inputs", "gemm", "prepare", cast_inputs, (QUERY, KEY, VALUE), (Q, K, V),
             untimed="the inputs lie in memory as float16"),
        Step("qk_gemm", "gemm", "rows", qk_gemm, (Q, K), (SCORES,),
             (POINTERS, batched({"n": PADDED, "k": CHANNELS}, a="q", b="k", c="scores")), own=(LISTS,)),
        Step("softmax", "softmax_path", "rows", softmax_of_halves, (SCORES, MASK, SCALE), (P,),
             (call("cast_to_f32", OVER_KEYS, a="scores", out="scores_f32"),
              call("row_softmax_f32", OVER_KEYS, scores="scores_f32", out="probabilities_f32"),
              call("cast_to_f16", OVER_KEYS, a="probabilities_f32", out="probabilities")), own=(WIDE, P_F32)),
        Step("pv_gemm", "gemm", "rows", pv_gemm, (P, V), (OUTPUT,),
             (POINTERS, batched({"n": V_CHANNELS, "k": PADDED}, a="probabilities", b="v", c="halves"),
              call("cast_to_f32", OVER_CHANNELS, a="halves", out="of heads"),
              call("copy_f32", OVER_CHANNELS, x="of heads", out="output")), own=(LISTS, HALVES, OF_HEADS)),
    ),
)
