"""The report of a small experiment, kept: a change of any model shows here as a difference that somebody reads.

After a change that is meant, write the tables anew with ``INTSIM_WRITE_GOLDEN=1 python -m pytest -k golden`` and say in
the commit what moved.
"""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest

from intsim.report.experiment import op_rows
from intsim.studies.experiment import COLUMNS, run_experiment
from intsim.tables import csv_text, union_of_columns

GOLDEN = Path(__file__).with_name("golden")
TEXT = """\
title: Golden
machines: [rk3588s, cortex-a76]
pipelines: [fp32, fp16, quant_only, int_attention, int_attention_neon]
baseline: fp16
shapes: [{q_len: [100, 1024], head_dim: 64}]
threads: 1
accuracy: {family: normal, query_rows: 32}
"""
GPU = """\
title: Golden, GPU
machines: [rtx4090, a100-sxm]
pipelines: [flash_fp16, flash2_fp16, int_flash_half, int_flash]
baseline: flash_fp16
shapes: [{q_len: 2048, head_dim: 64, heads: 16}]
accuracy: {family: normal, query_rows: 32}
"""


def rounded(text: str) -> list[list[str]]:
    """The cells of a CSV, numbers to six digits: BLAS and libm may differ in the last bits between machines."""
    def cell(value: str) -> str:
        try:
            return f"{float(value):.6g}"
        except ValueError:
            return value

    return [[cell(c) for c in row] for row in csv.reader(text.splitlines())]


@pytest.mark.parametrize(("name", "experiment"), [("cpu", TEXT), ("gpu", GPU)])
def test_the_report_is_as_it_was(name: str, experiment: str, tmp_path: Path) -> None:
    (tmp_path / "experiment.yaml").write_text(experiment, encoding="utf-8")
    found = run_experiment(tmp_path / "experiment.yaml")
    steps = op_rows(found)
    for table, text in (("results.csv", csv_text(found.rows, COLUMNS)),
                        ("ops.csv", csv_text(steps, union_of_columns(steps)))):
        kept = GOLDEN / f"{name}-{table}"
        if os.environ.get("INTSIM_WRITE_GOLDEN"):
            kept.parent.mkdir(exist_ok=True)
            kept.write_text(text, encoding="utf-8")
        assert rounded(text) == rounded(kept.read_text(encoding="utf-8"))
