"""FlashAttention-2 and -3 in FP16: the maximum unscaled, row sums kept per thread until the end.

Either also with FlashAttention-4's mix of exponentials, under the name ``BASE+METHOD`` that CPU pipelines have for it.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from intsim.numerics.mufu import rcp
from intsim.numerics.online_softmax import exponentials_with_lane_sums, quad_sum
from intsim.pipelines.attention.flash import RESCALE_OUTPUT, load_q, mask_tile
from intsim.pipelines.attention.flash_fp16 import CAST_INPUTS, PV_GEMM, QK_GEMM, QUANTISE_P
from intsim.pipelines.spec import Pipeline, Step, Values

MIXED = "+flash4_exp2_mixed"
SOFTWARE = 3
"""Groups of 8 columns in 16 that take the polynomial, 18.75 %."""


def load_q_and_lanes(values: Values) -> None:
    """The block's rows and their state; four partial sums a row."""
    load_q(values)
    values["lanes"] = np.zeros((len(values["top"]), 4), dtype=np.float32)


def softmax(values: Values) -> None:
    """P of the tile, alpha, and the four running sums of each row."""
    values["p"], alpha = exponentials_with_lane_sums(mask_tile(values), values["top"], values["lanes"],
                                                     values["factor"])
    values["rescale"] = alpha[:, None]


def mixed_softmax(values: Values) -> None:
    """The same with FlashAttention-4's polynomial for some columns; alpha is the special-function unit's."""
    values["p"], alpha = exponentials_with_lane_sums(mask_tile(values), values["top"], values["lanes"],
                                                     values["factor"], software=SOFTWARE)
    values["rescale"] = alpha[:, None]


def output(values: Values) -> None:
    """The accumulator times the reciprocal of the row sum, in float16."""
    values["output"] = (values["acc"] * rcp(quad_sum(values["lanes"]))[:, None]).astype(np.float16)


OPS = (
    CAST_INPUTS,
    Step("load_q", "gemm", "rows", load_q_and_lanes),
    QK_GEMM,
    Step("softmax", "softmax_path", "tile", softmax),
    QUANTISE_P,
    RESCALE_OUTPUT,
    PV_GEMM,
    Step("output", "output", "finish", output),
)

PLAIN = (
    Pipeline(
        name="flash2_fp16",
        summary="FlashAttention-2 in FP16: Q, K and V through shared memory, mma.sync, row sums per thread",
        source="FlashAttention-2, arXiv 2307.08691; first key tile first, where the released kernel starts at the last",
        target="gpu",
        steps=OPS,
        parameters={"block_n": 128},
    ),
    Pipeline(
        name="flash3_fp16",
        summary="FlashAttention-3 in FP16: wgmma, warp specialisation, two consumer groups in turn",
        source="FlashAttention-3, arXiv 2407.08608; its values are those of FlashAttention-2 from the last key tile on",
        target="gpu",
        steps=OPS,
        parameters={"block_n": 128},
        last_tile_first=True,
    ),
)

PIPELINES = (*PLAIN, *(
    replace(plain, name=plain.name + MIXED,
            summary=f"{plain.summary}; 18.75 % of exponentials by FlashAttention-4's polynomial",
            source=f"{plain.source}; exponentials: Dao-AILab/flash-attention @0251105a flash_attn/cute/utils.py, which "
                   "columns take it is ours (FlashAttention-4 spares the first and the last 32 of 128)",
            steps=tuple(replace(step, numeric=mixed_softmax) if step.name == "softmax" else step
                        for step in plain.steps))
    for plain in PLAIN))
