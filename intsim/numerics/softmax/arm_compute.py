"""Arm Compute Library's softmax of QASYMM8_SIGNED: float32 exponentials of saturated 8-bit differences."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from intsim.numerics.exponential import exp_f32
from intsim.numerics.softmax.lanes import across, lane_sums
from intsim.numerics.softmax.model import Constant, Rows, SoftmaxMethod, Statistics

GROUP = 16


def constants(step: float, n: int, statistics: Statistics, parameters: Mapping[str, float]) -> tuple[Constant, ...]:
    """``-beta S`` with beta = 1."""
    return (np.float32(-step),)


def compute(rows: Rows, scale: np.float32) -> np.ndarray:
    """The softmax of int8 scores: int8 (rows, n), scale 1/256, zero point -128.

    The body of whole groups is cut by a vector conversion, the tail rounded half away from zero by the library's
    scalar one.
    """
    n = rows.codes.shape[1]
    body = n // GROUP * GROUP
    distance = rows.distances()
    distance[:, :body] = np.minimum(distance[:, :body], 127)
    table = exp_f32(np.arange(256, dtype=np.float32) * scale)
    e = np.where(rows.keep, table[distance], np.float32(0.0))
    lanes = lane_sums(e[:, :body], GROUP)
    low, high = lanes[:, 0:4] + lanes[:, 4:8], lanes[:, 8:12] + lanes[:, 12:16]
    total = across(low + high)
    for j in range(body, n):
        total = total + e[:, j:j + 1]
    factor = np.float32(256.0) / np.where(total > 0, total, np.float32(1.0))
    code = e * factor - np.float32(128.0)
    code[:, :body], code[:, body:] = np.trunc(code[:, :body]), half_away(code[:, body:])
    return np.where(rows.keep, np.clip(code, -128, 127), -128).astype(np.int8)


def half_away(x: np.ndarray) -> np.ndarray:
    """float32 rounded half away from zero as the library's cast does it: the floor of the magnitude and a half."""
    return np.copysign(np.floor(np.abs(x) + np.float32(0.5)), x)


METHOD = SoftmaxMethod(
    name="arm_compute",
    summary="Arm Compute Library int8 softmax: float32 exponentials between int8 input and output",
    source="ARM-software/ComputeLibrary @16584f00 src/cpu/kernels/softmax/generic/neon/impl.cpp",
    reads="s8", gives="s8_offset", levels=256.0,
    constants=constants, compute=compute,
    kernel="softmax_arm_compute",
    bits=8, table_bytes=0,
    choices="the tail of a row takes the vector exponential instead of the C library's; its product and difference "
            "round by themselves, as GCC compiles them in ISO mode",
    calibrates=True,
)
