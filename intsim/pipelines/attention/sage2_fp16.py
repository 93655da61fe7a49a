"""SageAttention 2 with FP16 P and V: INT8 Q and K with a scale per thread's rows, sums of P V in FP32, FP16 or both."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from intsim.numerics.tensor_core import FP16_BITS, FP16_DEPTH, multiply, multiply_f16
from intsim.pipelines.attention import sage1, sage2
from intsim.pipelines.attention.flash_fp16 import P_F16, PV_GEMM, QUANTISE_P, V
from intsim.pipelines.attention.int_flash import QK_GEMM, K, Q
from intsim.pipelines.common.buffers import (
    BLOCKS,
    EVENTS,
    KEY,
    KEY_INDEX,
    MASK,
    QUERY,
    ROW_INDEX,
    SCALE,
    VALUE,
)
from intsim.pipelines.common.fused import (
    ACC,
    ALPHA,
    FACTOR,
    FACTORS,
    LOGITS,
    OUTPUT,
    RESCALE_OUTPUT,
    TOP,
    TOTAL,
    UNTIMED,
    P,
    inputs_as_f16,
    load_q,
    loading,
    output_f16,
)
from intsim.pipelines.common.quantisers import OWN, channels, of_rows
from intsim.pipelines.heads import HeadBlocks
from intsim.pipelines.spec import BLOCK_N, Pipeline, Step

NARROW = replace(sage2.MMA, warp_q=16)
"""With 16 rows in a warp that has two sums of each output, which 32 rows have no registers for."""
HALF_ACC = replace(ACC, format="f16")


def quantise_inputs(query: np.ndarray, key: np.ndarray, value: np.ndarray, rows: np.ndarray, keys: np.ndarray,
                    blocks: HeadBlocks, block_n: float, form: sage2.Form) -> tuple[Any, ...]:
    """K smoothed, Q and K to int8 per thread; V stays float16; the tiles of each row."""
    q, k, v, events = inputs_as_f16(query, key, value)
    q, k, k_scale, q_scale = sage2.quantise_q_and_k(q, sage1.smoothed(k, events), rows, keys, form)
    return q, k, v, q_scale, k_scale, sage2.tiles_of_rows(blocks, len(keys), int(block_n), form), events


def softmax(logits: np.ndarray, factors: np.ndarray, mask: np.ndarray | None,
            top: np.ndarray) -> tuple[np.ndarray, ...]:
    """P of the tile, alpha and the maximum; the sums are of the rounded P, another step's."""
    return sage2.softmax(logits, factors, mask, top, np.zeros((len(top), 4), dtype=np.float32), 0.0)[:3]


def sum_rows(p: np.ndarray, alpha: np.ndarray, total: np.ndarray) -> np.ndarray:
    """The running sum times alpha, and P onto it as a product with ones on the tensor cores."""
    return multiply((total * alpha)[:, None], p, np.ones((p.shape[1], 1)), FP16_DEPTH, FP16_BITS)[:, 0]


def load_q_for_half_sums(q: np.ndarray, v: np.ndarray, scale: float) -> tuple[Any, ...]:
    """The block's state, its accumulator in float16."""
    acc, *others = load_q(q, v, scale)
    return acc.astype(np.float16), *others


def rescale_half(acc: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    """The float16 accumulator times alpha in float16."""
    result: np.ndarray = acc * alpha.astype(np.float16)[:, None]
    return result


def pv_gemm_half(acc: np.ndarray, p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """P V onto the float16 accumulator."""
    return multiply_f16(p, v, FP16_DEPTH, acc)


LIBRARY = "thu-ml/SageAttention @d1a57a54 quant_per_thread.py, qk_int_sv_f16_cuda_sm80.cu"


def quantise_step(form: sage2.Form, rows: str) -> Step:
    """What a kernel is given, and the routines that make it, of which ``rows`` is that of Q."""
    return Step(
        "quantise_inputs", "gemm", "prepare", partial(quantise_inputs, form=form),
        (QUERY, KEY, VALUE, ROW_INDEX, KEY_INDEX, BLOCKS),
        (Q, K, V, sage2.q_scales(form.warp_q), sage2.k_scales(form.block_k), sage2.TILES, EVENTS), untimed=UNTIMED,
        parameters=(BLOCK_N,), own=OWN, beforehand=(
            of_rows(rows, "q"), *channels("mean", "k"), of_rows("quantise_keys_of_thread_s8", "k", mean=True)))


SAGE2_FP16 = Pipeline(
    name="sage2_fp16",
    summary="SageAttention 2 with FP16 P and V in CUDA: K less its mean, INT8 Q and K per thread, FP32 accumulators",
    source=f"{LIBRARY}, accumulation fp32, 32 rows per warp: what its sageattn() runs on sm_80; V's mean stays in it; "
           "causal blocks ending at their last key; K's mean is rounded to float16",
    target="gpu",
    steps=(
        quantise_step(sage2.MMA, "quantise_rows_of_thread_s8"),
        loading("s8", "f16"),
        QK_GEMM,
        sage2.dequantise_step(sage2.MMA),
        Step("softmax", "softmax_path", "tile", softmax, (LOGITS, FACTORS, MASK, TOP), (P, ALPHA, TOP)),
        QUANTISE_P,
        Step("sum_rows", "softmax_path", "tile", sum_rows, (P_F16, ALPHA, TOTAL), (TOTAL,)),
        RESCALE_OUTPUT,
        PV_GEMM,
        Step("output", "output", "finish", output_f16, (ACC, TOTAL), (OUTPUT,)),
    ),
    parameters={BLOCK_N: 64},
)

IN_HALVES = {
    "load_q": Step("load_q", "gemm", "rows", load_q_for_half_sums, (Q, V, SCALE), (HALF_ACC, TOP, TOTAL, FACTOR)),
    "rescale_output": Step("rescale_output", "softmax_path", "tile", rescale_half, (HALF_ACC, ALPHA), (HALF_ACC,)),
    "pv_gemm": Step("pv_gemm", "gemm", "tile", pv_gemm_half, (HALF_ACC, P_F16, V), (HALF_ACC,)),
    "output": Step("output", "output", "finish", output_f16, (HALF_ACC, TOTAL), (OUTPUT,)),
}
WITH_TWO_SUMS = {
    "quantise_inputs": quantise_step(NARROW, "quantise_16_rows_of_thread_s8"),
    "dequantise_scores": sage2.dequantise_step(NARROW),
}
PIPELINES = (
    SAGE2_FP16,
    replace(SAGE2_FP16, name="sage2_fp16_half_sums",
            summary="sage2_fp16 with FP16 accumulators throughout",
            source=f"{LIBRARY}, accumulation fp16, without smooth_v",
            steps=tuple(IN_HALVES.get(step.name, step) for step in SAGE2_FP16.steps)),
    replace(SAGE2_FP16, name="sage2_fp16_two_level",
            summary="sage2_fp16 with FP16 accumulators in a tile, added to FP32 ones behind it",
            source=f"{LIBRARY}, accumulation fp16+fp32 {sage2.TWO_LEVELS}; 16 rows per warp, as there with heads of "
                   "128, not of 64",
            steps=(*(WITH_TWO_SUMS.get(step.name, step) for step in SAGE2_FP16.steps[:-3]),
                   sage1.MULTIPLY_IN_HALVES, sage1.ADD_HALVES, SAGE2_FP16.steps[-1])),
)
