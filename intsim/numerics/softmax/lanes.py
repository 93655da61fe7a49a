"""Sums in the order in which vector lanes take them."""

from __future__ import annotations

import numpy as np

from intsim.jit import jitted


@jitted(cache=True, nogil=True)
def _lane_sums(e: np.ndarray, out: np.ndarray) -> None:
    rows, n = e.shape
    lanes = out.shape[1]
    for row in range(rows):
        for j in range(n):
            out[row, j % lanes] += e[row, j]


def lane_sums(e: np.ndarray, lanes: int) -> np.ndarray:
    """float32 sums of elements j, j + lanes, j + 2 lanes ... of each row, one addition after another.

    Args:
        e: (rows, n) float32.
        lanes: of all accumulators together.

    Returns:
        (rows, lanes) float32.
    """
    out = np.zeros((e.shape[0], lanes), dtype=np.float32)
    _lane_sums(np.ascontiguousarray(e, dtype=np.float32), out)
    return out


def across(v: np.ndarray) -> np.ndarray:
    """The sum of four float32 lanes as FADDP adds them twice: (0 + 1) + (2 + 3); (rows, 4) -> (rows, 1)."""
    low, high = v[:, 0] + v[:, 1], v[:, 2] + v[:, 3]
    return (low + high)[:, None]
