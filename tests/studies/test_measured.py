"""What a device measured, beside what is projected of it."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from intsim.studies.experiment import run_experiment

MEASURED = Path(__file__).parents[2] / "experiments" / "measured" / "rk3588s.csv"

TEXT = """\
title: A measured call
machines: [rk3588s-uncalibrated]
pipelines: [int_attention]
baseline: int_attention
measurements: {measured}
threads: 8
shapes:
  - {{q_len: 1024, head_dim: 128}}
"""


def test_a_machine_that_was_changed_has_no_measured_values(tmp_path: Path) -> None:
    """A device of another clock would have measured something else."""
    path = tmp_path / "experiment.yaml"
    path.write_text(TEXT.format(measured=MEASURED), encoding="utf-8")
    as_it_is = run_experiment(path)
    changed = run_experiment(path, {"machine.dram.bandwidth_gb_per_s": 50.0})
    assert pd.notna(as_it_is.rows[0]["measured_latency_s"])
    assert pd.isna(changed.rows[0]["measured_latency_s"])
    assert any("dram.bandwidth_gb_per_s was set" in remark for remark in changed.remarks)
