"""Fused FP8 attention as the INT-FlashAttention benchmark has it: E5M2 Q, K, V, P and output, no scales."""

from __future__ import annotations

import numpy as np

from intsim.numerics.float8 import e5m2_by_half_up, e5m2_nearest
from intsim.numerics.tensor_core import FP8_BITS, FP8_DEPTH, multiply
from intsim.pipelines.attention.flash import (
    LOAD_Q,
    RESCALE_OUTPUT,
    SOFTMAX,
    UNTIMED,
    inputs_as_f16,
    keep_p,
    normalised,
    tile,
)
from intsim.pipelines.spec import Pipeline, Step, Values


def cast_inputs(values: Values) -> None:
    """float16 inputs cast to E5M2, ties to even, without scales."""
    inputs_as_f16(values)
    for name in ("q", "k", "v"):
        values[name] = e5m2_nearest(values[name])


def qk_gemm(values: Values) -> None:
    """float32 scores of the tile, FP8 tensor-core accumulation over head_dim."""
    keys = values["k"][tile(values)].astype(np.float32)
    nothing = np.zeros((len(values["q_rows"]), len(keys)), dtype=np.float32)
    values["scores"] = multiply(nothing, values["q_rows"].astype(np.float32), keys.T, FP8_DEPTH, FP8_BITS)


def quantise_p(values: Values) -> None:
    """P to E5M2, half up, as on sm_80 to sm_89."""
    keep_p(values, e5m2_by_half_up(values["p"]))


def pv_gemm(values: Values) -> None:
    """P V onto the rescaled accumulator, FP8 tensor-core accumulation over the tile's keys."""
    values["acc"] = multiply(values["acc"], values["probabilities"].astype(np.float32),
                             values["v"][tile(values)].astype(np.float32), FP8_DEPTH, FP8_BITS)


def output(values: Values) -> None:
    """The normalised output in E5M2."""
    values["output"] = e5m2_by_half_up(normalised(values))


QK_GEMM = Step("qk_gemm", "gemm", "tile", qk_gemm)
PV_GEMM = Step("pv_gemm", "gemm", "tile", pv_gemm)

PIPELINE = Pipeline(
    name="flash_fp8_e5m2",
    summary="fused attention with unscaled FP8 E5M2 inputs, P and output; float32 softmax",
    source="INT-FlashAttention2024/INT-FlashAttention @7f7bfb00 benchmark, its FP8 baseline on sm_89",
    target="gpu",
    steps=(Step("cast_inputs", "gemm", "prepare", cast_inputs, untimed=UNTIMED), LOAD_Q, QK_GEMM, SOFTMAX,
         Step("quantise_p", "softmax_path", "tile", quantise_p), RESCALE_OUTPUT, PV_GEMM,
         Step("output", "output", "finish", output)),
    parameters={"block_n": 64},
)
