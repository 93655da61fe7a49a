"""Sobol' indices and the tornado against functions whose answers are known."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from intsim.sweep.run import load_sweep, run_sweep
from intsim.sweep.sensitivity import saltelli_samples, sobol_indices, tornado


def test_sobol_indices_of_ishigami() -> None:
    """Ishigami's function: closed forms in Saltelli et al., Global Sensitivity Analysis (2008), 4.6."""
    a, b = 7.0, 0.1
    x = (saltelli_samples(3, 2048, seed=1) * 2 - 1) * np.pi
    y = np.sin(x[:, 0]) + a * np.sin(x[:, 1]) ** 2 + b * x[:, 2] ** 4 * np.sin(x[:, 0])
    variance = a**2 / 8 + b * np.pi**4 / 5 + b**2 * np.pi**8 / 18 + 0.5
    first = [0.5 * (1 + b * np.pi**4 / 5) ** 2 / variance, a**2 / 8 / variance, 0.0]
    interaction = b**2 * np.pi**8 * (1 / 18 - 1 / 50) / variance
    found = sobol_indices(["x", "y", "z"], y)
    assert found["first_order"].to_numpy() == pytest.approx(first, abs=0.03)
    assert found["total"].to_numpy() == pytest.approx([first[0] + interaction, first[1], interaction], abs=0.03)


def test_a_result_that_does_not_move_has_no_cause() -> None:
    assert sobol_indices(["x", "y"], np.full(64, 3.0))["first_order"].tolist() == [0.0, 0.0]


def test_a_tornado_puts_the_widest_first() -> None:
    found = tornado(["a", "b"], 10.0, [[(1, 9.0), (2, 12.0)], [("x", 10.0), ("y", 20.0), ("z", 5.0)]])
    assert found["axis"].tolist() == ["b", "a"]
    assert found.loc[0, ["lowest", "lowest_at", "highest", "highest_at", "swing"]].tolist() == [
        5.0, "z", 20.0, "y", 1.5]


AXES = """
axes:
  machine.clock_ghz: {low: 1.0, high: 4.0, points: 3}
  machine.mispredict_cycles: [10.0, 11.0]
sensitivity: [latency_s]
"""


@pytest.mark.parametrize("method", ["tornado", "sobol"])
def test_the_clock_moves_a_core_that_only_computes(sweep_file: Callable[[str], Path], tmp_path: Path,
                                                   method: str) -> None:
    plan = load_sweep(sweep_file(AXES), {"base.workload.q_len": 32}, sensitivity=method)
    sweep = run_sweep(plan, tmp_path / "out", workers=1)
    assert sweep.sensitivity is not None
    by_axis = sweep.sensitivity.set_index("axis")[{"tornado": "swing", "sobol": "total"}[method]]
    assert by_axis["machine.clock_ghz"] > 0.9
    assert by_axis["machine.mispredict_cycles"] < 0.05
