"""Small measurement files after real reports, each with what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from intsim.cli import main
from intsim.measure.records import read_records

HERE = Path(__file__).parent


def test_rows_of_a_cpu_without_batch_and_heads_are_of_one_head(tmp_path: Path,
                                                               capsys: pytest.CaptureFixture[str]) -> None:
    board = HERE / "measurement_without_batch"
    records = read_records(board / "board.csv")
    assert {(r.workload.batch, r.workload.heads, r.workload.kv_heads) for r in records} == {(1, 1, 1)}
    out = tmp_path / "fitted.yaml"
    assert main(["calibrate", "rk3588s-uncalibrated", "--measurements", str(board / "board.csv"), "--out", str(out),
                 "--no-folds", "--hold-out", "pipeline=fp16"]) == 0
    said = capsys.readouterr().out
    assert "assumed batch 1 for the 5 rows from line 2 on" in said
    fitted = next(line.split() for line in said.splitlines() if line.startswith("fitted") and "latency" in line)
    assert float(fitted[3]) < 10  # mean absolute error in percent
    assert out.exists()


def test_an_experiment_shows_the_rows_and_names_those_without_a_shape(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", str(HERE / "measurement_without_batch" / "experiment.yaml")]) == 0
    said = capsys.readouterr().out
    assert "2.800" in said  # measured, in ms
    assert "measured but not compared with anything: line 3 (rk3588s, int_attention, 1 x 1 heads, 2048 x 2048" in said
    assert "assumed heads 1" in said


def test_grouped_heads_have_a_column() -> None:
    records = read_records(HERE / "measured_gqa_row" / "decode.csv")
    assert [(r.workload.heads, r.workload.kv_heads) for r in records] == [(32, 8), (32, 8)]


def test_causal_rates_count_the_keys_that_a_query_sees() -> None:
    found = [r.latency_s for r in read_records(HERE / "tflops_causal_decode" / "tflops.csv")]
    assert found == pytest.approx([4 * 32 * 1 * 32767.5 * 128 / 1.2e12, 4 * 32 * 512 * 7936 * 128 / 300e12])
    assert [round(f * 1e6, 1) for f in found] == [447.4, 221.9]
