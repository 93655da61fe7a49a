"""Runs found in power traces: shipped ones, made ones, and broken ones."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from intsim.cli import main
from intsim.config.resources import resource
from intsim.errors import InputError
from intsim.measure.records import read_records
from intsim.measure.trace import find_runs, read_trace

Mutation = Callable[[str, random.Random], str]
MEASURED = resource("experiments") / "measured"
SHIPPED = [("fp16_L1k_repeat2000", "fp16", 1024, 2000), ("quant_only_L2k_repeat800", "quant_only", 2048, 800),
           ("int_attention_L4k_repeat400", "int_attention", 4096, 400)]


@pytest.mark.parametrize(("name", "pipeline", "length", "repeats"), SHIPPED)
def test_shipped_traces_give_the_rows_of_the_measurements(name: str, pipeline: str, length: int, repeats: int) -> None:
    runs = find_runs(read_trace(MEASURED / "traces" / f"{name}.csv"), repeats)
    row = next(r for r in read_records(MEASURED / "rk3588s.csv")
               if (r.pipeline, r.workload.q_len) == (pipeline, length))
    assert runs.latency_s == pytest.approx(row.latency_s, rel=0.01)
    assert runs.energy_j == pytest.approx(row.energy_j, rel=0.01)
    assert runs.idle_power_w == pytest.approx(3.9, rel=0.01)
    assert runs.latency_uncertainty_s < 0.01 * runs.latency_s
    assert runs.phases == ()
    assert "starts inside the runs" in runs.remarks[0]


def write_trace(path: Path, power: np.ndarray, step: float = 0.01) -> Path:
    rows = "".join(f"{(i + 1) * step:.6f},{p:.6f}\n" for i, p in enumerate(power))
    path.write_text("time_s,power_w\n" + rows)
    return path


def board(seed: int = 0) -> np.ndarray:
    """2 s idle, 5 runs of 1 s with 0.4 s at 14 W and 0.6 s at 6 W, 1 s idle, a bump of another process, 1 s idle."""
    run = np.concatenate((np.full(40, 14.0), np.full(60, 6.0)))
    power = np.concatenate((np.full(200, 4.0), np.tile(run, 5), np.full(100, 4.0), np.full(5, 7.0), np.full(100, 4.0)))
    return power + np.random.default_rng(seed).normal(0, 0.05, len(power))


def test_the_interval_the_energy_and_the_phases_of_a_made_trace(tmp_path: Path) -> None:
    runs = find_runs(read_trace(write_trace(tmp_path / "t.csv", board())), 5)
    assert (runs.start_s, runs.end_s) == pytest.approx((2.0, 7.0))
    assert runs.latency_s == pytest.approx(1.0)
    assert runs.energy_j == pytest.approx(0.4 * 14 + 0.6 * 6, rel=0.005)
    assert runs.idle_power_w == pytest.approx(4.0, rel=0.005)
    assert [(round(p.power_w, 1), round(p.share, 2)) for p in runs.phases] == [(14.0, 0.4), (6.0, 0.6)]
    assert runs.remarks == ()


def test_a_noisy_single_level_is_not_split(tmp_path: Path) -> None:
    power = np.concatenate((np.full(50, 4.0), np.random.default_rng(1).normal(9, 0.5, 500), np.full(50, 4.0)))
    assert find_runs(read_trace(write_trace(tmp_path / "t.csv", power)), 5).phases == ()


@pytest.mark.parametrize(("power", "message"), [
    (np.full(100, 9.0), "power never rises"),
    (np.concatenate((np.full(3, 4.0), np.full(100, 9.0))), "no idle power"),
    (np.concatenate((np.full(50, 4.0), np.full(50, 4.1))), "power never rises clearly"),
    (np.full(10, 4.0), "found 10 samples"),
])
def test_traces_without_runs_are_refused(tmp_path: Path, power: np.ndarray, message: str) -> None:
    with pytest.raises(InputError, match=message):
        find_runs(read_trace(write_trace(tmp_path / "t.csv", power)), 1)


@pytest.mark.parametrize(("old", "new", "message"), [
    ("Unix", "Time", "found the columns"), ("PWR", "PWR_mW", "found the columns"), ("VBUS", "PWR", "stands twice"),
    ("9.7966821", "-9.7966821", "at least 0"), ("9.7966821", "nan", "found 'nan'"), ("9.7966821", "", "found nothing"),
    ("9.7966821", "12.5", "VBUS times IBUS"), (",9.7966821", "", "found 11 cells"),
    ("0:00:00.020, 0.020", "x, 0.000", "after"), ("0:00:00.020, 0.020", "x, 9.0", "after"),
])
def test_a_broken_export_gets_one_clear_message(tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str, new: str,
                                                message: str) -> None:
    text = (MEASURED / "traces" / "fp16_L1k_repeat2000.csv").read_text()
    assert old in text
    path = tmp_path / "t.csv"
    path.write_text(text.replace(old, new, 1))
    assert main(["trace", str(path), "--repeats", "2000"]) == 2
    error = capsys.readouterr().err
    assert message in error
    assert str(path) in error
    assert error.count("\n") == 1


def test_mutated_traces_never_give_a_traceback(tmp_path: Path, capsys: pytest.CaptureFixture[str],
                                               mutated: Mutation) -> None:
    lines = (MEASURED / "traces" / "quant_only_L2k_repeat800.csv").read_text().splitlines(keepends=True)
    text = "".join([lines[0], *lines[860:920]])
    path, chance, refused = tmp_path / "t.csv", random.Random(0), 0
    for _ in range(200):
        path.write_text(mutated(text, chance))
        status = main(["trace", str(path), "--repeats", "2"])
        error = capsys.readouterr().err
        assert status in (0, 2)
        assert "Traceback" not in error
        assert (status == 2) == error.startswith("intsim: ")
        refused += status == 2
    assert refused > 50


def test_the_command_writes_a_record_that_reads_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    trace = str(MEASURED / "traces" / "int_attention_L4k_repeat400.csv")
    described = ["--device", "rk3588s", "--pipeline", "int_attention", "--q-len", "4096", "--head-dim", "128",
                 "--threads", "8"]
    assert main(["trace", trace, "--repeats", "400", *described, "--out", str(tmp_path / "out")]) == 0
    assert "latency per run" in capsys.readouterr().out
    (record,) = read_records(tmp_path / "out" / "measurement.csv", device="rk3588s")
    assert record.latency_s == pytest.approx(0.04835, rel=0.01)
    assert (tmp_path / "out" / "trace.png").stat().st_size > 10_000
    assert main(["trace", trace, "--repeats", "400", "--device", "rk3588s"]) == 2
    assert "--pipeline: is missing" in capsys.readouterr().err
    assert main(["trace", trace, "--repeats", "0"]) == 2
