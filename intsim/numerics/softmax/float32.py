"""float32 softmax in the kernel's order of summation."""

from __future__ import annotations

import numba
import numpy as np

from intsim.numerics.exponential import exp_one
from intsim.numerics.softmax.model import SoftmaxMethod


@numba.njit(cache=True, parallel=True, nogil=True)
def _softmax_rows(scores: np.ndarray, scale: np.float32, out: np.ndarray) -> None:
    rows, n = scores.shape
    for row in numba.prange(rows):
        top = np.float32(-np.inf)
        for j in range(n):
            top = max(top, scores[row, j])
        if top == np.float32(-np.inf):
            for j in range(n):
                out[row, j] = np.float32(0.0)
            continue
        lane = np.zeros(4, dtype=np.float32)
        for j in range(n):
            e = exp_one((scores[row, j] - top) * scale)
            out[row, j] = e
            lane[j % 4] += e
        total = (lane[0] + lane[1]) + (lane[2] + lane[3])
        reciprocal = np.float32(1.0) / total
        for j in range(n):
            out[row, j] = out[row, j] * reciprocal


def softmax_f32(scores: np.ndarray, scale: float) -> np.ndarray:
    """Softmax of each row of ``scores * scale``: subtract the maximum, multiply, exp, four partial sums.

    Args:
        scores: (rows, n) float32; -inf where masked. A row masked as a whole gives zeros.
        scale: of the logits, applied after the maximum is subtracted.

    Returns:
        (rows, n) float32.
    """
    out = np.empty(scores.shape, dtype=np.float32)
    _softmax_rows(np.ascontiguousarray(scores, dtype=np.float32), np.float32(scale), out)
    return out


METHOD = SoftmaxMethod(
    name="float32",
    summary="float32 softmax with Arm Compute Library's degree-5 exponential",
    source="ARM-software/ComputeLibrary, vexpq_f32 (NEMath) and the float row softmax",
    reads="f32", gives="f32", levels=1.0,
    constants=lambda step, n, statistics, parameters: (np.float32(step),),
    compute=lambda rows, scale: softmax_f32(rows.masked_f32(), scale),
    kernel="softmax_f32",
    bits=32, table_bytes=0,
    choices="the tail of a row takes the vector exponential instead of the C library's",
)
