"""FlashAttention-3 in FP8: E4M3 with one scale per head, folded into the softmax's factor; P times 2^8.

The values are those of the CUDA kernel for Hopper. Triton's, for sm_89, sums P per tile and cuts it to FP16 before it
rounds it to E4M3 (``docs/understand/trust.md`` has what that changes).
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from intsim.numerics.float8 import E4M3_MAX, e4m3_nearest
from intsim.numerics.mufu import rcp
from intsim.numerics.online_softmax import quad_sum
from intsim.pipelines.attention.flash_fp8_e4m3 import P_EXPONENT, PV_GEMM, QUANTISE_P, K, Q, V
from intsim.pipelines.attention.flash_fp8_e5m2 import qk_gemm
from intsim.pipelines.common import lanes
from intsim.pipelines.common.buffers import EVENTS, KEY, QUERY, SCALE, VALUE, scalar
from intsim.pipelines.common.fused import ACC, FACTOR, LOGITS, OUTPUT, RESCALE_OUTPUT, TOP, UNTIMED, inputs_as_f16
from intsim.pipelines.common.lanes import LANES
from intsim.pipelines.common.quantisers import OWN, per_head
from intsim.pipelines.spec import Pipeline, Step

DESCALES = Q_DESCALE, K_DESCALE, V_DESCALE = (
    scalar("q_descale", "f32"), scalar("k_descale", "f32", "kv_head"), scalar("v_descale", "f32", "kv_head"))


def quantise_inputs(*given: np.ndarray) -> tuple[Any, ...]:
    """float16 inputs to E4M3 over float32 scales ``max / 448``, one per head; 1 for a head of zeros."""
    *cast, events = inputs_as_f16(*given)
    wide = [x.astype(np.float32) for x in cast]
    scales = [np.abs(x).max() / np.float32(E4M3_MAX) for x in wide]
    descales = [scale if scale > 0 else np.float32(1.0) for scale in scales]
    return *(e4m3_nearest(x / s) for x, s in zip(wide, descales, strict=True)), *descales, events


def load_q(q: np.ndarray, v: np.ndarray, scale: float, q_descale: np.float32,
           k_descale: np.float32) -> tuple[Any, ...]:
    """The block's state; the scales of Q and K join the softmax's factor."""
    *state, factor = lanes.load_q(q, v, scale)
    return *state, factor * q_descale * k_descale


def output(acc: np.ndarray, lanes: np.ndarray, v_descale: np.float32) -> np.ndarray:
    """The accumulator times V's scale over the row sum, in float16."""
    scale = rcp(quad_sum(lanes)) * v_descale
    result: np.ndarray = (acc * scale[:, None]).astype(np.float16)
    return result


PIPELINE = Pipeline(
    name="flash3_fp8",
    summary="FlashAttention-3 in FP8: E4M3 Q, K, P and V, one scale per head, P times 2^8, float32 softmax",
    source="Dao-AILab/flash-attention @0251105a hopper/softmax.h, flash_fwd_kernel_sm90.h; the scales, which "
           "callers supply, are max / 448; the paper's block scales and Hadamard product are not in the code",
    target="gpu",
    steps=(
        Step("quantise_inputs", "gemm", "prepare", quantise_inputs, (QUERY, KEY, VALUE),
             (Q, K, V, *DESCALES, EVENTS), untimed=UNTIMED, own=OWN,
             beforehand=tuple(call for name in ("q", "k", "v") for call in per_head("quantise_head_e4m3", name))),
        Step("load_q", "gemm", "rows", load_q, (Q, V, SCALE, Q_DESCALE, K_DESCALE), (ACC, TOP, LANES, FACTOR)),
        Step("qk_gemm", "gemm", "tile", qk_gemm, (Q, K), (LOGITS,)),
        replace(lanes.SOFTMAX, numeric=partial(lanes.softmax, exponent=P_EXPONENT)),
        QUANTISE_P,
        RESCALE_OUTPUT,
        PV_GEMM,
        Step("output", "output", "finish", output, (ACC, LANES, V_DESCALE), (OUTPUT,)),
    ),
    parameters={"block_n": 128},
    last_tile_first=True,
)
