"""INT-FlashAttention, half INT8: INT8 Q and K, FP16 P and V."""

from __future__ import annotations

from intsim.pipelines.attention.flash import DEQUANTISE_SCORES, LOAD_Q, RESCALE_OUTPUT, SOFTMAX, UNTIMED, inputs_as_f16
from intsim.pipelines.attention.flash_fp16 import OUTPUT, PV_GEMM, QUANTISE_P
from intsim.pipelines.attention.int_flash import QK_GEMM, R, quantise_qk
from intsim.pipelines.spec import Pipeline, Step, Values


def quantise_inputs(values: Values) -> None:
    """float16 inputs; Q and K to int8 per token."""
    inputs_as_f16(values)
    quantise_qk(values, R)


PIPELINE = Pipeline(
    name="int_flash_half",
    summary="INT-FlashAttention with INT8 Q and K and FP16 P and V",
    source="INT-FlashAttention2024/INT-FlashAttention @7f7bfb00 flash_atten_int8.py",
    target="gpu",
    steps=(Step("quantise_inputs", "gemm", "prepare", quantise_inputs, untimed=UNTIMED), LOAD_Q, QK_GEMM,
           DEQUANTISE_SCORES,
         SOFTMAX, QUANTISE_P, RESCALE_OUTPUT, PV_GEMM, OUTPUT),
    parameters={"block_n": 64},
)
