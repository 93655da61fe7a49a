"""``intsim sweep`` as a user meets it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from intsim.cli import main
from intsim.sweep import work
from intsim.sweep.store import open_sweep

SWEEP = """
title: a small sweep
base: {machine: cortex-a76, pipeline: fp16, baseline: fp16, workload: {q_len: 32, head_dim: 64}}
axes:
  workload.q_len: [16, 32]
  machine.dispatch_width: [2.0, 4.0]
  pipeline: [fp16, int_attention]
accuracy: {family: normal, query_rows: 4}
heat_maps: [{x: q_len, y: machine.dispatch_width, value: speedup, panel: pipeline}]
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "sweep.yaml").write_text(SWEEP)
    return tmp_path / "sweep.yaml"


def test_a_front_and_its_files(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert main(["sweep", str(path), "--out", str(out), "--workers", "1", "--pareto", "latency_s,rmse"]) == 0
    shown = capsys.readouterr().out
    assert "8 points" in shown
    assert "Pareto front in latency_s, rmse, per workload:" in shown
    front = (out / "pareto.csv").read_text().splitlines()
    assert {row.split(",")[7] for row in front[1:]} == {"16", "32"}
    assert {p.name for p in out.iterdir() if not p.name.startswith(".")} == {
        "results.parquet", "tasks.parquet", "sweep.yaml", "pareto.csv", "pareto-latency_s-rmse.svg",
        "pareto-latency_s-rmse.png", "heat-speedup-dispatch_width-q_len.svg",
        "heat-speedup-dispatch_width-q_len.png"}
    assert "pareto:\n- latency_s\n- rmse" in (out / "sweep.yaml").read_text()


@pytest.mark.parametrize("method", ["tornado", "sobol"])
def test_a_sensitivity(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], method: str) -> None:
    out = tmp_path / "out"
    arguments = ["sweep", str(path), "--out", str(out), "--workers", "1", "--sensitivity", method]
    path.write_text(SWEEP.replace("accuracy:", "sensitivity: [latency_s]\n#"))
    assert main(arguments) == 0
    assert "workload.q_len" in capsys.readouterr().out
    assert (out / "sensitivity.csv").read_text().startswith("of,axis,")
    assert (out / "sensitivity-latency_s.svg").is_file()


def test_rows_as_json(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sweep", str(path), "--out", str(tmp_path / "out"), "--workers", "1", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert len(rows) == 8
    assert rows[0]["error"] is None
    assert any(text.startswith("clocks that change") for text in rows[0]["not_modelled"])
    assert open_sweep(tmp_path / "out")["not_modelled"].tolist() == [" | ".join(row["not_modelled"]) for row in rows]


REFUSES = """
title: some points are refused
base: {machine: cortex-a76, pipeline: fp16, workload: {q_len: 16, head_dim: 64}}
axes:
  workload.heads: [4, 6, 10]
  workload.kv_heads: [2, 4]
"""


def test_refused_points_are_counted_by_cause_and_in_the_exit_status(path: Path, tmp_path: Path,
                                                                   capsys: pytest.CaptureFixture[str]) -> None:
    """4 key heads for 6 and for 10: one cause of two messages."""
    path.write_text(REFUSES)
    arguments = ["sweep", str(path), "--out", str(tmp_path / "out"), "--workers", "1"]
    assert main(arguments) == 3
    said = capsys.readouterr().err.strip().splitlines()
    assert said[0] == "2 of 6 points lack results: 2 refused"
    assert said[1].startswith("2 refused: kv_heads: found 4, expected a divisor of heads = 6")
    assert said[2].startswith("written: ")
    assert main([*arguments, "--json"]) == 3
    shown = capsys.readouterr()
    assert [row["error"] is None for row in json.loads(shown.out)] == [True, True, True, False, True, False]
    assert "2 of 6 points lack results" in shown.err
    assert main([*arguments, "--allow-refused"]) == 0
    assert "2 of 6 points lack results" in capsys.readouterr().err


def test_a_point_that_crashed_is_tried_again(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                             capsys: pytest.CaptureFixture[str]) -> None:
    path.write_text(REFUSES)
    arguments = ["sweep", str(path), "--out", str(tmp_path / "out"), "--workers", "1", "--allow-refused"]
    timed = work.DOING["time workload"]

    def crashes(task: dict[str, Any]) -> work.Record:
        if task["workload"]["heads"] == 4:
            raise ZeroDivisionError("by a test")
        return timed(task)

    with monkeypatch.context() as patch:
        patch.setitem(work.DOING, "time workload", crashes)  # type: ignore[arg-type]  # a plain dictionary
        assert main(arguments) == 1
    said = capsys.readouterr()
    assert "4 of 6 points lack results: 2 refused, 2 crashed" in said.err
    assert "2 crashed: internal error: ZeroDivisionError: by a test" in said.err
    assert main(arguments) == 0
    said = capsys.readouterr()
    assert "4 distinct tasks of which 2 done now" in said.out
    assert "2 of 6 points lack results: 2 refused\n" in said.err


def test_bad_input_is_one_message_and_writes_nothing(path: Path, tmp_path: Path,
                                                     capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sweep", str(path), "--out", str(tmp_path / "out"), "--pareto", "latency"]) == 2
    message = capsys.readouterr().err
    assert message.count("\n") == 1
    assert message.startswith("intsim: --pareto: found 'latency', expected one of the columns latency_s, ")
    assert "did you mean 'latency_s'?" in message
    assert not (tmp_path / "out").exists()
    assert main(["sweep", str(path), "--out", str(tmp_path / "out"), "--workers", "0"]) == 2


@pytest.mark.parametrize(("old", "new", "words"), [
    ("[16, 32]", "[16, {a: 1}]", "axes.workload.q_len.1: found {'a': 1}, expected an integer"),
    ("[fp16, int_attention]", "[int_attention]\n  pipeline.b: [5, many]", "axes.pipeline.b.1: found 'many', expected"),
    ("[fp16, int_attention]", "[int_attention]\n  workload.causal: [true, false]\npareto: [causal, latency_s]",
     "sweep.yaml:9: pareto: the column 'causal' holds 'True', expected columns of numbers"),
    ("[fp16, int_attention]", "[int_attention]\n  s: {choices: [{value: a, set: {threads: 0}}]}",
     "axes.s.choices.0.set.threads: found 0, expected a whole number of at least 1"),
    ("[fp16, int_attention]", "[int_attention]\n  s: {choices: [{value: 1, set: {}}, {value: '1', set: {}}]}",
     "axes.s.choices.1.value: found '1' twice"),
    ("[fp16, int_attention]", "[int_attention]\n  status: {choices: [{value: 1, set: {}}]}",
     "axes.status: is the name of a column"),
    ("[fp16, int_attention]", "[int_attention]\nsampling: {method: sobol, points: 262144}",
     "sampling: asks for 1310720 points, expected at most 1000000"),
    ("[fp16, int_attention]", "[int_attention]\nsampling: {method: sobol, points: 4}\nsensitivity: []",
     "sensitivity: found none"),
    ("[fp16, int_attention]", "[int_attention]\npareto: [latency_s, latency_s]", "pareto.1: found 'latency_s' twice"),
    ("{q_len: 32,", "{q_len: 9999999999999999999999,", "base.workload.q_len: found 9999999999999999999999, expected"),
    ("[fp16, int_attention]", "[int_attention, 5]", "axes.pipeline.1: found 5, expected the name of a pipeline"),
    ("[2.0, 4.0]", "{low: 2, high: 4}", "sweep.yaml:6: axes.machine.dispatch_width: a range without points"),
    ("family: normal", "family: norml", "sweep.yaml:8: accuracy.family: unknown input family 'norml'"),
    ("baseline: fp16", "baseline: int_flash", "sweep.yaml:3: base.baseline: int_flash is a GPU pipeline and"),
    ("[fp16, int_attention]", "[int_flash, flash2_fp16]", "axes.pipeline.1: flash2_fp16 is a GPU pipeline and"),
])
def test_values_of_the_wrong_kind(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str, new: str,
                                  words: str) -> None:
    """What no machine, pipeline or call can have is said with its place, before anything is simulated."""
    assert old in SWEEP
    path.write_text(SWEEP.replace(old, new).replace("heat_maps", "#"))
    assert main(["sweep", str(path), "--out", str(tmp_path / "out"), "--workers", "1", "--json"]) == 2
    assert words in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_json_rows_keep_every_digit(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sweep", str(path), "--out", str(tmp_path / "out"), "--workers", "1", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["latency_s"] for row in rows] == open_sweep(tmp_path / "out")["latency_s"].tolist()


def test_an_empty_front_says_why(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sweep", str(path), "--out", str(tmp_path / "out"), "--workers", "1",
                 "--pareto", "latency_s,energy_j"]) == 0
    shown = capsys.readouterr().out
    assert shown.count(": no point has energy_j (energy: the machine file has no power section)") == 2
