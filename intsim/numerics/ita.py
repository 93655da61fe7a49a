"""ITA's int8 attention, bit for bit: requantised scores, the softmax of the stream, requantised output.

Scores leave the array 16 columns at a time. A running maximum and a running sum of ``256 >> distance`` per row are kept
as they pass; the sum is shifted when the maximum grows. One division per row; each score becomes the quotient shifted
by its distance as A V reads it (pulp-platform/ITA @ba96519: ita_softmax.sv, PyITA/softmax.py and util.py).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from intsim.errors import InputError
from intsim.numerics.gemm import gemm_s8, gemm_u8s8
from intsim.numerics.softmax.itamax import GROUP, INITIAL_MAX, NUMERATOR, ONE

LONGEST = 15 * 64
"""Keys, and channels, that the tile counters reach; sums of so many terms fit their 19 bits."""


@dataclass(frozen=True)
class Requantisation:
    """From the array's 26 bits to int8: ``x multiplier / 2^shift + add``, half up, saturated.

    Raises:
        InputError: a field that its 8 bits do not hold.
    """

    multiplier: int
    shift: int
    add: int = 0

    def __post_init__(self) -> None:
        for name, low, high in (("multiplier", 0, 255), ("shift", 0, 255), ("add", -128, 127)):
            if not low <= getattr(self, name) <= high:
                raise InputError(f"found {getattr(self, name)}", key=name, expected=f"{low} to {high}")

    def apply(self, x: np.ndarray) -> np.ndarray:
        """int32 to int8."""
        scaled = x.astype(np.int64) * self.multiplier
        shift = min(self.shift, 62)  # the products have 34 bits: nothing is left of them after so many
        return np.clip(((scaled + (1 << shift >> 1)) >> shift) + self.add, -128, 127).astype(np.int8)


@dataclass(frozen=True)
class Softmax:
    """The streaming softmax.

    Attributes:
        step_bits: 2^step_bits steps of a score halve its weight: 5 in the papers, 0 since 2024-11-29.
    """

    step_bits: int = 5

    def halvings(self, distance: np.ndarray) -> np.ndarray:
        """Distances below the maximum as shifts, rounded half up; nothing is left after 20 of them."""
        half = 1 << self.step_bits >> 1
        return np.minimum((distance + half) >> self.step_bits, 20)

    def probabilities(self, scores: np.ndarray) -> np.ndarray:
        """int8 scores (rows, n) to uint8 of scale 1/255.

        Raises:
            InputError: rows longer than the hardware takes.
        """
        if scores.shape[1] > LONGEST:
            raise InputError(f"found {scores.shape[1]} keys", key="kv_len", expected=f"at most {LONGEST}")
        codes = scores.astype(np.int64)
        top = np.full((len(codes), 1), INITIAL_MAX, dtype=np.int64)
        total = np.zeros_like(top)
        for start in range(0, codes.shape[1], GROUP):
            columns = codes[:, start:start + GROUP]
            highest = np.maximum(top, columns.max(axis=1, keepdims=True))
            terms = ONE >> self.halvings(highest - columns)
            total = (total >> self.halvings(highest - top)) + terms.sum(axis=1, keepdims=True)
            top = highest
        return ((NUMERATOR // total) >> self.halvings(top - codes)).astype(np.uint8)


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, scores: Requantisation, output: Requantisation,
              softmax: Softmax | None = None) -> np.ndarray:
    """Attention of one head.

    Args:
        q: (m, d) int8. k, v: (n, d) int8.
        scores, output: after QK and after AV.
        softmax: as in the papers by default.

    Returns:
        (m, d) int8.

    Raises:
        InputError: more keys or channels than the hardware takes.
    """
    if q.shape[1] > LONGEST:
        raise InputError(f"found {q.shape[1]} channels", key="head_dim", expected=f"at most {LONGEST}")
    weights = (softmax or Softmax()).probabilities(scores.apply(gemm_s8(q, k)))
    return output.apply(gemm_u8s8(weights, np.ascontiguousarray(v.T)))
