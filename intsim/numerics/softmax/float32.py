"""float32 softmax in the kernel's order of summation."""

from __future__ import annotations

import numpy as np

from intsim.jit import jitted
from intsim.numerics.exponential import exp_one
from intsim.numerics.softmax.model import SoftmaxMethod

ABREAST = 64
"""Scores compared side by side: enough vectors that none waits for the one before."""


@jitted(inline="always")
def _top(scores: np.ndarray) -> np.float32:
    """The largest score; NaN are none. Side by side, since compilers keep the order of one chain of comparisons."""
    tops = np.full(ABREAST, np.float32(-np.inf), dtype=np.float32)
    whole = scores.size // ABREAST * ABREAST
    for j in range(0, whole, ABREAST):
        for lane in range(ABREAST):
            tops[lane] = scores[j + lane] if scores[j + lane] > tops[lane] else tops[lane]
    top = np.float32(-np.inf)
    for lane in range(ABREAST):
        top = tops[lane] if tops[lane] > top else top
    for j in range(whole, scores.size):
        top = scores[j] if scores[j] > top else top
    return top


@jitted(cache=True, nogil=True, error_model="numpy")
def _softmax_row(scores: np.ndarray, scale: np.float32, out: np.ndarray) -> None:
    top = _top(scores)
    if top == np.float32(-np.inf):
        out[:] = np.float32(0.0)
        return
    for j in range(scores.size):
        out[j] = exp_one((scores[j] - top) * scale)
    lane = np.zeros(4, dtype=np.float32)
    whole = scores.size // 4 * 4
    for j in range(0, whole, 4):
        for part in range(4):
            lane[part] += out[j + part]
    total = (lane[0] + lane[1]) + (lane[2] + lane[3])
    for j in range(whole, scores.size):
        total += out[j]
    reciprocal = np.float32(1.0) / total
    for j in range(scores.size):
        out[j] *= reciprocal


@jitted(cache=True, nogil=True)
def _softmax_rows(scores: np.ndarray, scale: np.float32, out: np.ndarray) -> None:
    for row in range(scores.shape[0]):
        _softmax_row(scores[row], scale, out[row])


def softmax_f32(scores: np.ndarray, scale: float) -> np.ndarray:
    """Softmax of each row of ``scores * scale``: subtract the maximum, multiply, exp, four partial sums, then the tail.

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
