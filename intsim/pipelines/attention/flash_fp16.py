"""Fused FP16 attention as the Triton tutorial's kernel computes it."""

from __future__ import annotations

import numpy as np

from intsim.numerics.tensor_core import FP16_BITS, FP16_DEPTH, multiply
from intsim.pipelines.common.buffers import EVENTS, KEY, QUERY, VALUE, inputs, probabilities
from intsim.pipelines.common.fused import (
    ACC,
    LOGITS,
    OUTPUT,
    RESCALE_OUTPUT,
    SOFTMAX,
    TOTAL,
    UNTIMED,
    P,
    inputs_as_f16,
    loading,
    output_f16,
)
from intsim.pipelines.spec import Pipeline, Step

Q, K, V = inputs("f16")
P_F16 = probabilities("f16", "tile")


def qk_gemm(q: np.ndarray, k: np.ndarray) -> np.ndarray:
    """float32 scores of the tile, tensor-core accumulation over head_dim."""
    return multiply(np.zeros((len(q), len(k)), dtype=np.float32), q, k.T, FP16_DEPTH, FP16_BITS)


def quantise_p(p: np.ndarray) -> np.ndarray:
    """P to float16, ties to even."""
    return p.astype(np.float16)


def pv_gemm(acc: np.ndarray, p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """P V onto the rescaled accumulator, tensor-core accumulation over the tile's keys."""
    return multiply(acc, p, v, FP16_DEPTH, FP16_BITS)


CAST_INPUTS = Step("cast_inputs", "gemm", "prepare", inputs_as_f16, (QUERY, KEY, VALUE), (Q, K, V, EVENTS),
                   untimed=UNTIMED)
QK_GEMM = Step("qk_gemm", "gemm", "tile", qk_gemm, (Q, K), (LOGITS,))
QUANTISE_P = Step("quantise_p", "softmax_path", "tile", quantise_p, (P,), (P_F16,))
PV_GEMM = Step("pv_gemm", "gemm", "tile", pv_gemm, (ACC, P_F16, V), (ACC,))

PIPELINE = Pipeline(
    name="flash_fp16",
    summary="fused FP16 attention, float32 accumulators and softmax, tile after tile of keys",
    source="the fused attention kernel of the Triton tutorial, which the INT-FlashAttention benchmark calls FP16",
    target="gpu",
    steps=(CAST_INPUTS, loading("f16"), QK_GEMM, SOFTMAX, QUANTISE_P, RESCALE_OUTPUT, PV_GEMM,
           Step("output", "output", "finish", output_f16, (ACC, TOTAL), (OUTPUT,))),
    parameters={"block_n": 64},
)
