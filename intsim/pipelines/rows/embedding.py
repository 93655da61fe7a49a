"""The embedding: a row of the table for each token, to float32."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from intsim.numerics.linear.blocks import dequantise, quantise_q4_0, quantise_q8_0
from intsim.numerics.linear.k_quants import SUPER, quantise_q6_k
from intsim.pipelines.common.layers import IDS, LOADED, TARGET, WEIGHTS, over_table, row_pipeline
from intsim.pipelines.spec import Buffer, Pipeline, Step


def _q6_k(table: np.ndarray) -> np.ndarray:
    blocks = quantise_q6_k(table)
    return blocks.integers.astype(np.float32) * np.repeat(blocks.scales.astype(np.float32), SUPER, axis=1)


AS_STORED: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "f32": lambda table: table.astype(np.float32),
    "f16": lambda table: table.astype(np.float16).astype(np.float32),
    "q8_0": lambda table: dequantise(quantise_q8_0(table)),
    "q4_0": lambda table: dequantise(quantise_q4_0(table)),
    "q6_k": _q6_k,
}
"""The values that a table of floats has in each format."""


def gather(table: np.ndarray, ids: np.ndarray) -> np.ndarray:
    """Rows of a table."""
    rows: np.ndarray = table[ids]
    return rows


def pipeline(form: str) -> Pipeline:
    """From a table in a format; its rows lie where no cache has them."""
    table = Buffer("table", form, WEIGHTS.axes, "layer")
    loaded = Step("weights", "linear", "prepare", AS_STORED[form], (WEIGHTS,), (table,), untimed=LOADED)
    return row_pipeline(f"embedding_{form}", f"rows of a table in {form}", gather, (table, IDS),
                        over_table(f"gather_{form}", {"table": table.name, "ids": IDS.name, "dst": TARGET.name}),
                        before=(loaded,))


PIPELINES = tuple(map(pipeline, AS_STORED))
