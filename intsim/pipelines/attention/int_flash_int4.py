"""INT-FlashAttention with INT4 Q and K, which its paper claims to be compatible with; INT8 P and V.

Our design, as no such code was released: one float16 scale per token, ``max|row| / 7``, integers from -7 to 7 with ties
to even, products of INT4 exact in int32. From the int32 scores on it is the full INT8 pipeline, bit for bit.
"""

from __future__ import annotations

from intsim.pipelines.attention.flash import UNTIMED, inputs_as_f16
from intsim.pipelines.attention.int_flash import AFTER_INPUTS, quantise_qk, quantise_v
from intsim.pipelines.spec import Pipeline, Step, Values

HIGHEST = 7


def quantise_inputs(values: Values) -> None:
    """float16 inputs: Q and K to int4 per token, V to int8 per head."""
    inputs_as_f16(values)
    quantise_qk(values, HIGHEST)
    quantise_v(values)


PIPELINE = Pipeline(
    name="int_flash_int4",
    summary="INT-FlashAttention with INT4 Q and K per token, INT8 P and V",
    source="ours, after the compatibility with INT4 that arXiv 2409.16997 claims: symmetric, scale max|row| / 7",
    target="gpu",
    steps=(Step("quantise_inputs", "gemm", "prepare", quantise_inputs, untimed=UNTIMED), *AFTER_INPUTS),
    parameters={"block_n": 64},
)
