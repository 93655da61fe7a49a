"""Residuals, biases, and what is filled with zeros."""

from __future__ import annotations

import numpy as np

from intsim.pipelines.common.layers import BIAS, OTHER, SOURCE, TARGET, over_rows, row_pipeline
from intsim.pipelines.spec import Invocation


def add(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Float32, element by element or one row to all."""
    total: np.ndarray = a + b
    return total


def clear(x: np.ndarray) -> np.ndarray:
    """Zeros in the place of what is there."""
    return np.zeros_like(x)


PIPELINES = (
    row_pipeline("residual_f32", "a + b", add, (SOURCE, OTHER),
                 over_rows("add_f32", {"a": SOURCE.name, "b": OTHER.name, "dst": TARGET.name})),
    row_pipeline("bias_f32", "a row added to all", add, (SOURCE, BIAS),
                 over_rows("add_bias_f32", {"src": SOURCE.name, "bias": BIAS.name, "dst": TARGET.name})),
    row_pipeline("clear_f32", "zeros, by one thread", clear, (SOURCE,),
                 Invocation("clear_f32", {"m": "rows", "n": "width"}, {"dst": TARGET.name}, "serial", repeat="1")),
)
