"""Fused FP16 attention as the Triton tutorial's kernel computes it."""

from __future__ import annotations

import numpy as np

from intsim.numerics.tensor_core import FP16_BITS, FP16_DEPTH, multiply
from intsim.pipelines.attention.flash import (
    LOAD_Q,
    RESCALE_OUTPUT,
    SOFTMAX,
    UNTIMED,
    inputs_as_f16,
    keep_p,
    output_f16,
    tile,
)
from intsim.pipelines.spec import Pipeline, Step, Values


def qk_gemm(values: Values) -> None:
    """float32 scores of the tile, tensor-core accumulation over head_dim."""
    keys = values["k"][tile(values)]
    nothing = np.zeros((len(values["q_rows"]), len(keys)), dtype=np.float32)
    values["scores"] = multiply(nothing, values["q_rows"], keys.T, FP16_DEPTH, FP16_BITS)


def quantise_p(values: Values) -> None:
    """P to float16, ties to even."""
    keep_p(values, values["p"].astype(np.float16))


def pv_gemm(values: Values) -> None:
    """P V onto the rescaled accumulator, tensor-core accumulation over the tile's keys."""
    values["acc"] = multiply(values["acc"], values["probabilities"], values["v"][tile(values)], FP16_DEPTH, FP16_BITS)


CAST_INPUTS = Step("cast_inputs", "gemm", "prepare", inputs_as_f16, untimed=UNTIMED)
QK_GEMM = Step("qk_gemm", "gemm", "tile", qk_gemm)
QUANTISE_P = Step("quantise_p", "softmax_path", "tile", quantise_p)
PV_GEMM = Step("pv_gemm", "gemm", "tile", pv_gemm)
OUTPUT = Step("output", "output", "finish", output_f16)

PIPELINE = Pipeline(
    name="flash_fp16",
    summary="fused FP16 attention, float32 accumulators and softmax, tile after tile of keys",
    source="the fused attention kernel of the Triton tutorial, which the INT-FlashAttention benchmark calls FP16",
    target="gpu",
    steps=(CAST_INPUTS, LOAD_Q, QK_GEMM, SOFTMAX, QUANTISE_P, RESCALE_OUTPUT, PV_GEMM, OUTPUT),
    parameters={"block_n": 64},
)
