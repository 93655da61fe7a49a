"""INT-FlashAttention with INT4 Q and K, which its paper claims to be compatible with; INT8 P and V.

Our design, as no such code was released: one float16 scale per token, ``max|row| / 7``, integers from -7 to 7 with ties
to even, products of INT4 exact in int32. From the int32 scores on it is the full INT8 pipeline, bit for bit.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from intsim.numerics.gemm import gemm_s8
from intsim.pipelines.attention.int_flash import INT_FLASH, QUANTISE_INPUTS, V_TRANSPOSED, quantise_inputs
from intsim.pipelines.common.buffers import keys, queries
from intsim.pipelines.common.fused import SCORES_S32, loading
from intsim.pipelines.common.quantisers import of_rows
from intsim.pipelines.spec import Step

HIGHEST = 7
Q, K = queries("s4"), keys("s4")

PIPELINE = replace(
    INT_FLASH,
    name="int_flash_int4",
    summary="INT-FlashAttention with INT4 Q and K per token, INT8 P and V",
    source="ours, after the compatibility with INT4 that arXiv 2409.16997 claims: symmetric, scale max|row| / 7",
    steps=(
        replace(QUANTISE_INPUTS, numeric=partial(quantise_inputs, highest=HIGHEST),
                writes=(Q, K, *QUANTISE_INPUTS.writes[2:]),
                beforehand=(of_rows("quantise_token_s4", "q"), of_rows("quantise_token_s4", "k"), *V_TRANSPOSED)),
        loading("s4", "s8"),
        Step("qk_gemm", "gemm", "tile", gemm_s8, (Q, K), (SCORES_S32,)),
        *INT_FLASH.steps[3:],
    ),
)
