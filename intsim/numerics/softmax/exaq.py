"""EXAQ: scores clipped by their deviation and quantised to 2 or 3 bits, float exponentials of the codes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from intsim.arguments import Range
from intsim.numerics.softmax.model import Constant, Rows, SoftmaxMethod, Statistics

NARROWEST = -(2.0**-20)
"""The least clip: a head of equal logits has nothing to quantise."""


@dataclass(frozen=True)
class Fit:
    """The clip as a line in the deviation: ``-slope sigma - offset``."""

    slope: float
    offset: float


FITS = {2: Fit(1.66, 1.85), 3: Fit(1.75, 2.06), 4: Fit(1.83, 2.27)}


def clip(bits: int, statistics: Statistics, unbiased: bool = False) -> float:
    """The least logit below the maximum that is told apart, negative."""
    fit, deviation = FITS[bits], statistics.unbiased_deviation if unbiased else statistics.deviation
    return min(max(-fit.slope * deviation - fit.offset, statistics.lowest), NARROWEST)


def _constants(bits: int) -> Callable[[float, int, Statistics, Mapping[str, float]], tuple[Constant, ...]]:
    def constants(step: float, n: int, statistics: Statistics, parameters: Mapping[str, float]) -> tuple[Constant, ...]:
        """(step, clip, codes per unit, exponentials of the 2^bits codes), float32."""
        low = np.float32(clip(bits, statistics, bool(parameters["unbiased"])))
        density = np.float32(2**bits - 1) / -low
        values = np.arange(2**bits, dtype=np.float32) / density + low
        return np.float32(step), low, density, np.exp(values.astype(np.float64)).astype(np.float32)

    return constants


def compute(rows: Rows, step: np.float32, low: np.float32, density: np.float32, table: np.ndarray) -> np.ndarray:
    """EXAQ of float32 scores: float32 (rows, n). The sum counts each code and adds count times exponential."""
    codes = rows.masked_f32()
    keep = np.isfinite(codes)
    top = codes.max(axis=1, keepdims=True)
    with np.errstate(invalid="ignore"):
        x = np.maximum(np.where(keep, (codes - top) * step, low), low)
    index = np.rint((x - low) * density).astype(np.int64)
    total = np.zeros((codes.shape[0], 1), dtype=np.float32)
    for code in range(table.size):
        count = ((index == code) & keep).sum(axis=1, keepdims=True)
        total = total + count.astype(np.float32) * table[code]
    normalised = table[None, :] / np.where(total > 0, total, np.float32(1.0))
    return np.where(keep, np.take_along_axis(normalised, index, axis=1), np.float32(0.0))


METHODS = tuple(
    SoftmaxMethod(
        name=f"exaq_int{bits}",
        summary=f"EXAQ: logits clipped by their deviation and quantised to {bits} bits, sum by counting codes",
        source="arXiv 2410.03185; Anonymous1252022/EXAQ @57570f83 lm_eval/experimental/utils.py",
        reads="f32", gives="f32", levels=1.0,
        constants=_constants(bits), compute=compute,
        kernel=f"softmax_exaq_int{bits}",
        bits=bits, table_bytes=4 * 2**bits,
        choices="deviation (biased as in IntAttention's copy; unbiased=1 as EXAQ's own code has it) and least logit of "
                "the head itself, as calibration leaves them; the sum is counts times exponentials in ascending order "
                "of codes",
        calibrates=True, parameters={"unbiased": 0}, ranges={"unbiased": Range(0, 1, multiple_of=1)},
    ) for bits in (2, 3))
