"""FlashAttention-2 in FP16: the maximum unscaled, row sums kept per thread until the end.

Also with FlashAttention-4's mix of exponentials, under the name ``BASE+METHOD`` that CPU pipelines have for it.
"""

from __future__ import annotations

import numpy as np

from intsim.numerics.mufu import rcp
from intsim.numerics.online_softmax import quad_sum
from intsim.pipelines.attention.flash_fp16 import CAST_INPUTS, PV_GEMM, QK_GEMM, QUANTISE_P, Q, V
from intsim.pipelines.common.buffers import SCALE
from intsim.pipelines.common.fused import ACC, FACTOR, OUTPUT, RESCALE_OUTPUT, TOP
from intsim.pipelines.common.lanes import LANES, SOFTMAX, load_q, with_some_polynomials
from intsim.pipelines.spec import Pipeline, Step


def output(acc: np.ndarray, lanes: np.ndarray) -> np.ndarray:
    """The accumulator times the reciprocal of the row sum, in float16."""
    result: np.ndarray = (acc * rcp(quad_sum(lanes))[:, None]).astype(np.float16)
    return result


FLASH2 = Pipeline(
    name="flash2_fp16",
    summary="FlashAttention-2 in FP16: Q, K and V through shared memory, mma.sync, row sums per thread",
    source="FlashAttention-2, arXiv 2307.08691; first key tile first, where the released kernel starts at the last",
    target="gpu",
    steps=(
        CAST_INPUTS,
        Step("load_q", "gemm", "rows", load_q, (Q, V, SCALE), (ACC, TOP, LANES, FACTOR)),
        QK_GEMM,
        SOFTMAX,
        QUANTISE_P,
        RESCALE_OUTPUT,
        PV_GEMM,
        Step("output", "output", "finish", output, (ACC, LANES), (OUTPUT,)),
    ),
    parameters={"block_n": 128},
)

PIPELINES = (FLASH2, with_some_polynomials(FLASH2))
