"""Rotary positions, in place."""

from __future__ import annotations

from functools import partial

import numpy as np

from intsim.numerics.rows.rope import Pairing, rope
from intsim.pipelines.common.layers import ANGLES, SOURCE, row_pipeline
from intsim.pipelines.spec import Invocation, Pipeline


def turned(x: np.ndarray, angles: np.ndarray, pairing: Pairing) -> np.ndarray:
    """(tokens, heads * k) by a table (tokens, k)."""
    tokens, k = angles.shape
    return rope(np.ascontiguousarray(x.reshape(tokens, -1, k)), angles, pairing).reshape(x.shape)


def pipeline(pairing: Pairing, whose: str) -> Pipeline:
    """With one of the two ways to make pairs; the groups of a row are its heads."""
    name = f"rope_{pairing}_f32"
    call = Invocation(name, {"m": "rows", "n": "groups", "k": "width // groups"},
                      {"x": SOURCE.name, "table": ANGLES.name}, repeat="1")
    return row_pipeline(name, f"rotary positions, pairs as {whose} has them", partial(turned, pairing=pairing),
                        (SOURCE, ANGLES), call)


PIPELINES = (pipeline("interleaved", "Llama in llama.cpp"), pipeline("neox", "Hugging Face"))
