"""Fused FP8 attention as the INT-FlashAttention benchmark has it: E5M2 Q, K, V, P and output, no scales.

P and the output are rounded half up, as Triton's kernels do up to sm_89; those for sm_90 round to nearest even, which
differs at exact ties alone.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from intsim.numerics.float8 import e5m2_by_half_up, e5m2_nearest
from intsim.numerics.tensor_core import FP8_BITS, FP8_DEPTH, multiply
from intsim.pipelines.common.buffers import EVENTS, KEY, QUERY, VALUE, inputs, output, probabilities
from intsim.pipelines.common.fused import (
    ACC,
    LOGITS,
    RESCALE_OUTPUT,
    SOFTMAX,
    TOTAL,
    UNTIMED,
    P,
    inputs_as_f16,
    loading,
    normalised,
)
from intsim.pipelines.common.quantisers import OWN, cast
from intsim.pipelines.spec import Pipeline, Step

Q, K, V = inputs("e5m2")
P_E5M2 = probabilities("e5m2", "tile")


def cast_inputs(*given: np.ndarray) -> tuple[Any, ...]:
    """float16 inputs cast to E5M2, ties to even, without scales."""
    *cast, events = inputs_as_f16(*given)
    return *(e5m2_nearest(x) for x in cast), events


def qk_gemm(q: np.ndarray, k: np.ndarray) -> np.ndarray:
    """float32 scores of the tile, FP8 tensor-core accumulation over head_dim."""
    nothing = np.zeros((len(q), len(k)), dtype=np.float32)
    return multiply(nothing, q.astype(np.float32), k.astype(np.float32).T, FP8_DEPTH, FP8_BITS)


def pv_gemm(acc: np.ndarray, p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """P V onto the rescaled accumulator, FP8 tensor-core accumulation over the tile's keys."""
    return multiply(acc, p.astype(np.float32), v.astype(np.float32), FP8_DEPTH, FP8_BITS)


def output_e5m2(acc: np.ndarray, total: np.ndarray) -> np.ndarray:
    """The normalised output in E5M2."""
    return e5m2_by_half_up(normalised(acc, total))


PIPELINE = Pipeline(
    name="flash_fp8_e5m2",
    summary="fused attention with unscaled FP8 E5M2 inputs, P and output; float32 softmax",
    source="INT-FlashAttention2024/INT-FlashAttention @7f7bfb00 benchmark, its FP8 baseline on sm_89",
    target="gpu",
    steps=(
        Step("cast_inputs", "gemm", "prepare", cast_inputs, (QUERY, KEY, VALUE), (Q, K, V, EVENTS), untimed=UNTIMED,
             own=OWN, beforehand=(cast("cast_e5m2", "q"), cast("cast_e5m2", "k"), cast("cast_e5m2_transposed", "v"))),
        loading("e5m2"),
        Step("qk_gemm", "gemm", "tile", qk_gemm, (Q, K), (LOGITS,)),
        SOFTMAX,
        Step("quantise_p", "softmax_path", "tile", e5m2_by_half_up, (P,), (P_E5M2,)),
        RESCALE_OUTPUT,
        Step("pv_gemm", "gemm", "tile", pv_gemm, (ACC, P_E5M2, V), (ACC,)),
        Step("output", "output", "finish", output_e5m2, (ACC, TOTAL), (output("e5m2"),)),
    ),
    parameters={"block_n": 64},
)
