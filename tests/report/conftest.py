"""Results to draw and compare."""

from __future__ import annotations

from pathlib import Path

import pytest

from intsim.experiment import Experiment, run_experiment

TEXT = """\
title: Two pipelines <side by side>
question: which is faster?
machines: [rk3588s-uncalibrated]
pipelines: [fp16, int_attention]
baseline: fp16
shapes: [{q_len: [64, 1024], head_dim: 64, heads: 2}]
variants:
  dynamic: {schedule: dynamic}
accuracy: {family: normal}
"""


@pytest.fixture(scope="session")
def experiment(tmp_path_factory: pytest.TempPathFactory) -> Experiment:
    path: Path = tmp_path_factory.mktemp("experiment") / "experiment.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return run_experiment(path)
