"""What the INT8 pipelines share: quantised inputs, the integer scores, the rescaled output."""

from __future__ import annotations

import numpy as np

from intsim.numerics.gemm import gemm_s8
from intsim.numerics.quantise import dequantise, quantise_symmetric, symmetric_scale
from intsim.pipelines.attention.invocations import over_output, qk, qk_one
from intsim.pipelines.spec import Step, Values

UNTIMED = "Q, K and V are quantised before the timed region, as in the released benchmark"


def quantise_inputs(values: Values) -> None:
    """Q, K, V of one head to int8, one scale per tensor of the head (eq. 2-4); the real value of a logit step."""
    for name in ("q", "k", "v"):
        scale = symmetric_scale(values[name])
        codes = quantise_symmetric(values[name], scale)
        count_vanished_inputs(values, values[name], codes)
        values[name] = codes
        values[f"{name}_scale"] = scale
    values["step"] = values["q_scale"] * values["k_scale"] * values["scale"]


def qk_gemm(values: Values) -> None:
    """int32 scores of the block's rows."""
    values["scores"] = gemm_s8(values["q"][values["start"]:values["stop"]], values["k"])


def count_vanished_inputs(values: Values, x: np.ndarray, codes: np.ndarray) -> None:
    """Count elements of Q, K or V that the quantiser rounds to 0; it clips none, its scale covers the largest."""
    values["events"]["vanished_inputs"] += int(np.count_nonzero(x != 0) - np.count_nonzero(codes))
    values["events"]["inputs"] += codes.size


def output_of(step: float, context: np.ndarray) -> np.ndarray:
    """int32 context to float32 with its scale, then to float16."""
    with np.errstate(over="ignore"):
        return dequantise(context, step).astype(np.float16)


def rescale(values: Values) -> None:
    """Context times s_V over the code of probability 1, to float16."""
    values["output"] = output_of(values["v_scale"] / values["levels"], values["context"])


QUANTISE_INPUTS = Step("quantise_inputs", "gemm", "prepare", quantise_inputs, untimed=UNTIMED)
QK_GEMM = Step("qk_gemm", "gemm", "rows", qk_gemm, qk("s8"), one_query=qk_one("s8"))
OUTPUT_CALLS = (over_output("dequantize_s32_f32_scalar", "context", "context_f32", serial=True)
                + over_output("cast_f32_f16", "context_f32", "output"))


def count_vanished(values: Values) -> None:
    """Count rows whose probabilities all rounded to 0 although a key counts."""
    empty = ~values["probabilities"].any(axis=1)
    if values["mask"] is not None:
        empty &= values["mask"].any(axis=1)
    values["events"]["vanished_rows"] += int(empty.sum())
    values["events"]["rows"] += empty.size
