"""TurboAttention's SAS: e^-x from a table of its whole part and a cubic of its fraction, in float16."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from intsim.arguments import Range
from intsim.numerics.softmax.lanes import across, lane_sums
from intsim.numerics.softmax.model import Constant, Rows, SoftmaxMethod, Statistics

CUBIC = (0.9996137, -0.9920488, 0.4624693, -0.1025005)
"""Least squares of e^-x on [0, 1], ascending; largest error 3.9e-4. Ours: the paper's own is not at hand."""

THRESHOLD = 6
ENTRIES = 8


THRESHOLDS = Range(1, ENTRIES - 1, multiple_of=1)
"""Of whole distances from the row's maximum, up to what the table holds."""


def constants(step: float, n: int, statistics: Statistics, parameters: Mapping[str, float]) -> tuple[Constant, ...]:
    """(step, e^0 ... e^-7 with zeros from the threshold on), float32 and float16.

    Raises:
        InputError: a threshold that the table does not hold.
    """
    threshold = parameters["threshold"]
    THRESHOLDS.require("parameters.threshold", threshold)
    whole = np.arange(ENTRIES)
    return np.float32(step), np.where(whole < threshold, np.exp(-whole), 0.0).astype(np.float16)


def _fma(a: np.ndarray, b: np.ndarray, c: np.float16) -> np.ndarray:
    """float16 ``a b + c`` with one rounding; float64 holds products and sums of these exactly."""
    return (a.astype(np.float64) * b.astype(np.float64) + np.float64(c)).astype(np.float16)


def of_distances(x: np.ndarray, table: np.ndarray) -> np.ndarray:
    """``e^-x`` of float16 x from 0 to 7: the table's entry of its whole part times the cubic of its fraction."""
    whole = np.floor(x)
    fraction = x - whole
    c0, c1, c2, c3 = (np.float16(c) for c in CUBIC)
    cubic = _fma(_fma(_fma(fraction, np.full_like(fraction, c3), c2), fraction, c1), fraction, c0)
    product: np.ndarray = table[whole.astype(np.int64)] * cubic
    return product


def exponentials(rows: Rows, step: np.float32, table: np.ndarray) -> np.ndarray:
    """e to the power of ``step`` times each float32 score less its row's maximum: float16 (rows, n)."""
    codes = rows.masked_f32()
    keep = np.isfinite(codes)
    top = codes.max(axis=1, keepdims=True)
    with np.errstate(invalid="ignore"):
        below = np.where(keep, (top - codes) * step, np.float32(ENTRIES - 1))
    x = np.minimum(below, np.float32(ENTRIES - 1)).astype(np.float16)
    return np.where(keep, of_distances(x, table), np.float16(0.0))


def compute(rows: Rows, step: np.float32, table: np.ndarray) -> np.ndarray:
    """SAS of float32 scores: float16 (rows, n). The sum is float32, its reciprocal float16."""
    e = exponentials(rows, step, table)
    lanes = lane_sums(e.astype(np.float32), 8)
    total = across(lanes[:, :4] + lanes[:, 4:])
    return e * (np.float32(1.0) / np.where(total > 0, total, np.float32(1.0))).astype(np.float16)


METHOD = SoftmaxMethod(
    name="sas",
    summary="TurboAttention SAS: table of whole parts times a cubic of fractions in float16, zero past a threshold",
    source="arXiv 2412.08585",
    reads="f32", gives="f16", levels=1.0,
    constants=constants, compute=compute,
    kernel="softmax_sas",
    bits=16, table_bytes=2 * ENTRIES,
    choices="cubic by our least squares and threshold 6 (neither found in a stored copy of the paper); float32 "
            "difference and sum, float16 polynomial; normalised by a float16 reciprocal",
    parameters={"threshold": THRESHOLD}, ranges={"threshold": THRESHOLDS},
)
