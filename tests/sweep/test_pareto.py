"""The Pareto front against its definition."""

from __future__ import annotations

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from intsim.sweep.columns import CALLS
from intsim.sweep.pareto import front, mark_front

COST = st.one_of(st.integers(0, 4).map(float), st.just(float("nan")))


@given(st.integers(1, 3).flatmap(lambda k: st.lists(st.lists(COST, min_size=k, max_size=k), min_size=1, max_size=30)))
def test_against_brute_force(rows: list[list[float]]) -> None:
    costs = np.array(rows)
    usable = ~np.isnan(costs).any(axis=1)
    expected = [bool(usable[i]) and not any(
        usable[j] and (costs[j] <= costs[i]).all() and (costs[j] < costs[i]).any() for j in range(len(costs)))
        for i in range(len(costs))]
    assert front(costs).tolist() == expected


def test_workloads_do_not_compete_and_some_columns_are_better_when_larger() -> None:
    frame = pd.DataFrame({**dict.fromkeys(CALLS.shape, 1), "q_len": [1, 1, 2], "latency_s": [1.0, 2.0, 9.0],
                          "cosine_similarity": [0.9, 0.8, 0.1]})
    assert mark_front(frame, ["latency_s", "cosine_similarity"], CALLS.work).tolist() == [True, False, True]
    frame["cosine_similarity"] = [0.8, 0.9, 0.1]
    assert mark_front(frame, ["latency_s", "cosine_similarity"], CALLS.work).tolist() == [True, True, True]
