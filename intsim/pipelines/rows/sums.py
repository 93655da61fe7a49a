"""Residuals and biases."""

from __future__ import annotations

import numpy as np

from intsim.pipelines.common.layers import BIAS, OTHER, SOURCE, TARGET, over_rows, row_pipeline


def add(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Float32, element by element or one row to all."""
    total: np.ndarray = a + b
    return total


PIPELINES = (
    row_pipeline("residual_f32", "a + b", add, (SOURCE, OTHER),
                 over_rows("add_f32", {"a": SOURCE.name, "b": OTHER.name, "dst": TARGET.name})),
    row_pipeline("bias_f32", "a row added to all", add, (SOURCE, BIAS),
                 over_rows("add_bias_f32", {"src": SOURCE.name, "bias": BIAS.name, "dst": TARGET.name})),
)
