"""Error metrics of an output against a float64 reference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Accuracy:
    """How far an output is from the float64 reference.

    Attributes:
        cosine_similarity: of the two tensors as vectors.
        relative_l1: sum of absolute errors over sum of absolute reference values.
        rmse, max_abs_error: root of the mean square, and largest, absolute error.
        sqnr_db: signal to quantisation noise, 10 log10(sum ref^2 / sum err^2); infinite without error.
        events: what saturated, wrapped or vanished on the way, counted.
    """

    cosine_similarity: float
    relative_l1: float
    rmse: float
    max_abs_error: float
    sqnr_db: float
    events: Mapping[str, int]


def compare(output: np.ndarray, reference: np.ndarray, events: Mapping[str, int]) -> Accuracy:
    """The metrics of ``output`` against ``reference``, arrays of one shape."""
    x, r = output.astype(np.float64).ravel(), reference.ravel()
    error = x - r
    noise, signal = float(error @ error), float(r @ r)
    norms = np.sqrt(float(x @ x) * signal)
    return Accuracy(
        cosine_similarity=float(x @ r) / norms if norms else float(not noise),
        relative_l1=float(np.abs(error).sum()) / max(float(np.abs(r).sum()), np.finfo(np.float64).tiny),
        rmse=float(np.sqrt(noise / error.size)),
        max_abs_error=float(np.abs(error).max()),
        sqnr_db=float("inf") if not noise else 10 * np.log10(max(signal, np.finfo(np.float64).tiny) / noise),
        events=dict(events),
    )
