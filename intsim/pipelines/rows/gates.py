"""The activations of an FFN, alone and as gates."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from intsim.numerics.rows.gates import gelu, relu2, silu
from intsim.pipelines.common.layers import OTHER, SOURCE, TARGET, over_rows, row_pipeline
from intsim.pipelines.spec import Pipeline

Activation = Callable[[np.ndarray], np.ndarray]


def alone(name: str, summary: str, function: Activation) -> Pipeline:
    """f(x)."""
    return row_pipeline(name, summary, function, (SOURCE,),
                        over_rows(name, {"src": SOURCE.name, "dst": TARGET.name}))


def gate(name: str, summary: str, function: Activation) -> Pipeline:
    """f(x) y."""
    def gated(x: np.ndarray, up: np.ndarray) -> np.ndarray:
        product: np.ndarray = function(x) * up
        return product

    return row_pipeline(name, summary, gated, (SOURCE, OTHER),
                        over_rows(name, {"gate": SOURCE.name, "up": OTHER.name, "dst": TARGET.name}))


PIPELINES = (
    alone("silu_f32", "x / (1 + e^-x)", silu),
    alone("gelu_f32", "GELU in its tanh form", gelu),
    alone("relu2_f32", "max(x, 0)^2", relu2),
    gate("swiglu_f32", "silu(gate) up", silu),
    gate("geglu_f32", "gelu(gate) up", gelu),
    gate("reglu2_f32", "relu2(gate) up", relu2),
)
