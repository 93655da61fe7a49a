"""Quant-Only as the authors' Python computes it: one scale for the whole tensor, in the tensor's own type."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from intsim.pipelines.attention.int_attention_reference import K_SCALE, Q_SCALE, V_SCALE, rescale
from intsim.pipelines.attention.int_attention_reference import PIPELINE as REFERENCE
from intsim.pipelines.attention.quant_only import PIPELINE as QUANT_ONLY
from intsim.pipelines.common.buffers import LEVELS, SCALE
from intsim.pipelines.common.int8 import CONTEXT, SCORES
from intsim.pipelines.spec import Pipeline, Step


def dequantise(scores: np.ndarray, q_scale: np.floating, k_scale: np.floating, scale: float) -> np.ndarray:
    """Scores in float32 times the logits' scale, which is in the tensors' type, then times each scale."""
    found = scores.astype(np.float32)
    for factor in (q_scale.dtype.type(scale), q_scale, k_scale):
        found = found * np.float32(factor)
    return found


CHANGED: dict[str, Any] = {
    "quantise_inputs": {"numeric": REFERENCE.step("quantise_inputs").numeric,
                        "reads": REFERENCE.step("quantise_inputs").reads,
                        "writes": REFERENCE.step("quantise_inputs").writes},
    "dequantise": {"numeric": dequantise, "reads": (SCORES, Q_SCALE, K_SCALE, SCALE)},
    "output": {"numeric": rescale, "reads": (CONTEXT, V_SCALE, LEVELS)},
}


def _step(step: Step) -> Step:
    return replace(step, **CHANGED.get(step.name, {}))


PIPELINE = Pipeline(
    name="quant_only_reference",
    summary="quant_only as the authors' Python rounds it: one scale for the whole tensor, in its own type",
    source="WanliZhong/IntAttention @bccbdfaa pysimulation QuantOnly.py; its softmax is PyTorch's, here the kernel's",
    target="cpu",
    steps=tuple(map(_step, QUANT_ONLY.steps)),
)
