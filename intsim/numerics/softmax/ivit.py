"""I-ViT's Shiftmax: powers of two by shifts, log2(e) by shifts and adds."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from intsim.numerics.softmax.model import Constant, Rows, SoftmaxMethod, Statistics

N = 16
LARGEST = 2**31 - 1


def constants(step: float, n: int, statistics: Statistics, parameters: Mapping[str, float]) -> tuple[Constant, ...]:
    """-x0, from the int32 constant ``-1 / S - 1`` truncated."""
    return (int(1.0 / step + 1.0),)


def shift_exp(distance: np.ndarray, x0: int) -> np.ndarray:
    """The integer exponential of scores ``distance`` steps below their row's maximum, int64."""
    x = -distance
    t = np.maximum(x + (x >> 1) - (x >> 4), -N * x0)
    q = -t // x0
    r = t + q * x0
    return ((r >> 1) + x0) << (N - q)


def compute(rows: Rows, x0: int) -> np.ndarray:
    """Shiftmax of int8 scores: int8 (rows, n), codes 0 to 127, scale 1/128."""
    table = shift_exp(np.arange(256), x0)
    e = np.where(rows.keep, table[rows.distances()], 0)
    total = e.sum(axis=1, keepdims=True)
    rows.events["saturated_sums"] += int((total > LARGEST).sum())
    factor = LARGEST // np.clip(total, 1, LARGEST)
    return np.minimum((factor * e) >> 24, 127).astype(np.int8)


METHOD = SoftmaxMethod(
    name="ivit",
    summary="I-ViT Shiftmax: exponentials by shifts alone, one integer division per row",
    source="arXiv 2207.01405; zkkli/I-ViT @302e3919 TVM_benchmark/models/layers.py shift_exp, quantized_softmax",
    reads="s8", gives="s8", levels=128.0,
    constants=constants, compute=compute,
    kernel="softmax_ivit",
    bits=8, table_bytes=0,
    choices="the int32 arithmetic of the TVM deployment (n = 16, r >> 1), not the PyTorch simulation (n = 15, r / 2); "
            "the sum saturates at 2^31 - 1 as PyTorch clamps it, where TVM's int32 would wrap",
    calibrates=True,
)
