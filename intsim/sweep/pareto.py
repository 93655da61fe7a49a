"""The Pareto front: points that no other point beats in every objective."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from intsim.sweep.columns import MAXIMISED


def front(costs: np.ndarray) -> np.ndarray:
    """Which rows no other row dominates (at most as large everywhere, smaller somewhere).

    Args:
        costs: (points, objectives), smaller is better; rows with NaN are never on the front.

    Returns:
        (points,) bool; equal rows are all on the front.
    """
    on_front = np.zeros(len(costs), dtype=bool)
    left = np.flatnonzero(~np.isnan(costs).any(axis=1))
    left = left[np.lexsort(costs[left].T[::-1])]  # no later row dominates an earlier one
    while left.size:
        best, rest = left[0], left[1:]
        on_front[best] = True
        equal = (costs[rest] == costs[best]).all(axis=1)
        on_front[rest[equal]] = True
        left = rest[(costs[rest] < costs[best]).any(axis=1)]
    return on_front


def mark_front(frame: pd.DataFrame, objectives: list[str], work: Sequence[str]) -> pd.Series:
    """Which points of a sweep, given its columns of numbers to weigh, are on the front of those of equal work."""
    marked = pd.Series(False, index=frame.index)
    for _, part in frame.groupby([name for name in work if name in frame], sort=False, dropna=False):
        signs = np.array([-1.0 if name in MAXIMISED else 1.0 for name in objectives])
        marked.loc[part.index] = front(part[objectives].to_numpy(dtype=float, na_value=np.nan) * signs)
    return marked
