"""Which axis moves a result most: Sobol' indices by Saltelli's scheme (SALib), and one axis at a time (tornado)."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd


def _problem(count: int) -> dict[str, Any]:
    return {"num_vars": count, "names": [str(i) for i in range(count)], "bounds": [[0.0, 1.0]] * count}


def saltelli_samples(count: int, points: int, seed: int) -> np.ndarray:
    """(points * (count + 2), count) samples of the unit cube, for first-order and total indices."""
    from SALib.sample import sobol

    samples: np.ndarray = sobol.sample(_problem(count), points, calc_second_order=False, seed=seed)
    below_one: np.ndarray = np.minimum(samples, np.nextafter(1.0, 0.0))
    return below_one


def sobol_indices(names: list[str], values: np.ndarray, seed: int = 0) -> pd.DataFrame:
    """Sobol' indices of results at the samples of ``saltelli_samples``.

    Args:
        names: of the axes.
        values: one per sample, in order.
        seed: of the bootstrap behind the confidence intervals.

    Returns:
        A row per axis: ``axis, first_order, first_order_confidence, total, total_confidence`` (95 percent).
        All indices are 0 where the result does not vary.
    """
    from SALib.analyze import sobol

    if np.ptp(values) == 0.0:
        found: dict[str, Any] = {key: np.zeros(len(names)) for key in ("S1", "S1_conf", "ST", "ST_conf")}
    else:
        found = sobol.analyze(_problem(len(names)), values, calc_second_order=False, seed=seed)
    return pd.DataFrame({"axis": names, "first_order": found["S1"], "first_order_confidence": found["S1_conf"],
                         "total": found["ST"], "total_confidence": found["ST_conf"]})


def tornado(names: list[str], base: float, moved: list[list[tuple[Any, float]]]) -> pd.DataFrame:
    """How far each axis alone moves a result from the base point.

    Args:
        names: of the axes.
        base: the result at the base point.
        moved: per axis, the levels with the results there.

    Returns:
        A row per axis, the largest swing first: ``axis, base, lowest, lowest_at, highest, highest_at, swing`` (swing
        relative to the base).
    """
    rows = []
    for name, levels in zip(names, moved, strict=True):
        low = min(levels, key=lambda pair: pair[1])
        high = max(levels, key=lambda pair: pair[1])
        rows.append({"axis": name, "base": base, "lowest": low[1], "lowest_at": str(low[0]), "highest": high[1],
                     "highest_at": str(high[0]), "swing": (high[1] - low[1]) / abs(base)})
    return pd.DataFrame(rows).sort_values("swing", ascending=False, kind="stable", ignore_index=True)
