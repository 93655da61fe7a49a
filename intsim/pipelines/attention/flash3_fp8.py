"""FlashAttention-3 in FP8: E4M3 with one scale per head, folded into the softmax's factor; P times 2^8."""

from __future__ import annotations

import numpy as np

from intsim.numerics.float8 import E4M3_MAX, e4m3_nearest
from intsim.numerics.mufu import rcp
from intsim.numerics.online_softmax import exponentials_with_lane_sums, quad_sum
from intsim.pipelines.attention.flash import RESCALE_OUTPUT, UNTIMED, inputs_as_f16, mask_tile
from intsim.pipelines.attention.flash2_fp16 import load_q_and_lanes
from intsim.pipelines.attention.flash_fp8_e4m3 import P_EXPONENT, quantise_p
from intsim.pipelines.attention.flash_fp8_e5m2 import PV_GEMM, QK_GEMM
from intsim.pipelines.spec import Pipeline, Step, Values


def quantise_inputs(values: Values) -> None:
    """float16 inputs to E4M3 over float32 scales ``max / 448``, one per head; 1 for a head of zeros."""
    inputs_as_f16(values)
    for name in ("q", "k", "v"):
        x = values[name].astype(np.float32)
        scale = np.abs(x).max() / np.float32(E4M3_MAX)
        values[f"{name}_descale"] = scale if scale > 0 else np.float32(1.0)
        values[name] = e4m3_nearest(x / values[f"{name}_descale"])


def load_q(values: Values) -> None:
    """The block's rows and their state; the scales of Q and K join the softmax's factor."""
    load_q_and_lanes(values)
    values["factor"] = values["factor"] * values["q_descale"] * values["k_descale"]


def softmax(values: Values) -> None:
    """P of the tile times 2^8, alpha, and the four running sums of each row."""
    values["p"], alpha = exponentials_with_lane_sums(mask_tile(values), values["top"], values["lanes"],
                                                     values["factor"], P_EXPONENT)
    values["rescale"] = alpha[:, None]


def output(values: Values) -> None:
    """The accumulator times V's scale over the row sum, in float16."""
    scale = rcp(quad_sum(values["lanes"])) * values["v_descale"]
    values["output"] = (values["acc"] * scale[:, None]).astype(np.float16)


PIPELINE = Pipeline(
    name="flash3_fp8",
    summary="FlashAttention-3 in FP8: E4M3 Q, K, P and V, one scale per head, P times 2^8, float32 softmax",
    source="Dao-AILab/flash-attention @0251105a hopper/softmax.h, flash_fwd_kernel_sm90.h; the scales, which "
           "callers supply, are max / 448; the paper's block scales and Hadamard product are not in the code",
    target="gpu",
    steps=(Step("quantise_inputs", "gemm", "prepare", quantise_inputs, untimed=UNTIMED),
         Step("load_q", "gemm", "rows", load_q), QK_GEMM, Step("softmax", "softmax_path", "tile", softmax),
         Step("quantise_p", "softmax_path", "tile", quantise_p), RESCALE_OUTPUT, PV_GEMM,
         Step("output", "output", "finish", output)),
    parameters={"block_n": 128},
    last_tile_first=True,
)
