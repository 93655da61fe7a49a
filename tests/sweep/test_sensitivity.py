"""Sobol' indices and the tornado against functions whose answers are known."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from intsim.cli import main
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


SIZES = """
axes:
  workload.head_dim: [64, 4096]
  machine.clock_ghz: {low: 1.5, high: 2.5}
"""
ON_A_GPU = """
title: sizes without a kernel
base: {machine: rtx4090, pipeline: int_flash, workload: {q_len: 64, head_dim: 64}}
"""


@pytest.mark.parametrize(("method", "said"), [("tornado", "1 point has no value"), ("sobol", "it is not explained")])
def test_refused_points_cost_what_they_explain_and_no_more(sweep_file: Callable[..., Path], tmp_path: Path,
                                                           method: str, said: str,
                                                           capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["sweep", str(sweep_file(SIZES, ON_A_GPU)), "--out", str(tmp_path / "out"), "--workers", "1"]
    assert main([*arguments, "--sensitivity", method]) == 3
    assert said in capsys.readouterr().err
    assert (tmp_path / "out" / "results.parquet").is_file()
    table = tmp_path / "out" / "sensitivity.csv"
    assert table.exists() == (method == "tornado")
    if table.exists():  # both ends of a range without points, and the one size that has a kernel
        swings = pd.read_csv(table).set_index("axis")["swing"]
        assert swings["machine.clock_ghz"] > 0.05
        assert swings["workload.head_dim"] == 0.0


def test_what_no_point_has_is_not_explained(sweep_file: Callable[..., Path], tmp_path: Path,
                                            capsys: pytest.CaptureFixture[str]) -> None:
    path = sweep_file("axes: {machine.clock_ghz: [1.0, 2.0]}\nsensitivity: [energy_j, latency_s]\n")
    assert main(["sweep", str(path), "--out", str(tmp_path / "out"), "--workers", "1", "--sensitivity", "tornado"]) == 3
    assert "sensitivity of energy_j: 3 points have no value: it is not explained" in capsys.readouterr().err
    assert set(pd.read_csv(tmp_path / "out" / "sensitivity.csv")["of"]) == {"latency_s"}
