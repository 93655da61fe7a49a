"""Arrays compared bit by bit."""

from __future__ import annotations

import numpy as np


def same_bits(found: np.ndarray, expected: np.ndarray) -> bool:
    """Whether two arrays of one type hold the same bits; any NaN equals any other.

    Args:
        found, expected: of the same shape.
    """
    if expected.dtype.kind != "f":
        return bool(np.array_equal(found, expected))
    raw = np.dtype(f"u{expected.dtype.itemsize}")
    return bool(((found.view(raw) == expected.view(raw)) | (np.isnan(found) & np.isnan(expected))).all())
