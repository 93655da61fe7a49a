"""Searches: better than chance, the same bytes however they were run, taken up where they stood."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from intsim.errors import InputError
from intsim.sweep import run as running
from intsim.sweep.outcome import Sweep
from intsim.sweep.run import load_sweep, run_sweep

FILE: dict[str, Any] = {
    "title": "a search", "base": {"machine": "rk3588s", "pipeline": "int_attention",
                                  "workload": {"q_len": 256, "head_dim": 64}},
    "axes": {"machine.dram.bandwidth_gb_per_s": {"low": 4.0, "high": 60.0, "spacing": "log"},
             "machine.threading.barrier_us": {"low": 0.5, "high": 50.0},
             "threads": [1, 2, 4, 8],
             "pipeline": ["int_attention", "quant_only", "fp16"]},
    "constraints": ["threads != 2"],
    "sampling": {"method": "tpe", "points": 32, "batch": 8, "seed": 3},
    "pareto": ["latency_s"]}


def swept(folder: Path, file: dict[str, Any], **arguments: Any) -> Sweep:
    folder.mkdir(exist_ok=True)
    path = folder / "sweep.yaml"
    path.write_text(yaml.safe_dump(file, sort_keys=False))
    return run_sweep(load_sweep(path), folder / "out", **{"workers": 1} | arguments)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Sweep]:
    folder = tmp_path_factory.mktemp("search")
    return folder, swept(folder, FILE)


def test_it_finds_what_a_random_sample_of_the_size_does_not(found: tuple[Path, Sweep], tmp_path: Path) -> None:
    random = swept(tmp_path, FILE | {"sampling": {"method": "random", "points": 32, "seed": 3}})
    best = found[1].frame.nsmallest(1, "latency_s").iloc[0]
    assert best["latency_s"] < random.frame["latency_s"].min()
    assert best["pipeline"] == "int_attention"
    assert best["threads"] >= 4
    later = found[1].frame.iloc[len(found[1].frame) // 2:]
    assert later["latency_s"].median() < found[1].frame["latency_s"].median()


def test_constraints_hold_and_what_they_leave_out_is_counted(found: tuple[Path, Sweep]) -> None:
    sweep = found[1]
    assert 2 not in set(sweep.frame["threads"])
    assert sweep.left_out > 0
    assert len(sweep.frame) <= 32 - sweep.left_out
    assert sweep.frame["pareto"].sum() >= 1


def test_the_number_of_workers_changes_no_byte(found: tuple[Path, Sweep], tmp_path: Path) -> None:
    swept(tmp_path, FILE, workers=2)
    assert (tmp_path / "out/results.parquet").read_bytes() == (found[0] / "out/results.parquet").read_bytes()


def test_an_interrupted_search_goes_on(found: tuple[Path, Sweep], tmp_path: Path,
                                       monkeypatch: pytest.MonkeyPatch) -> None:
    whole, done = running.do_in_processes, 0

    def until_interrupted(*arguments: Any) -> Iterator[Any]:
        nonlocal done
        for records in whole(*arguments):
            yield records
            done += len(records)
            if done >= 12:
                raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(running, "do_in_processes", until_interrupted)
        with pytest.raises(KeyboardInterrupt):
            swept(tmp_path, FILE)
    assert not (tmp_path / "out/results.parquet").exists()
    again = swept(tmp_path, FILE)
    assert again.done <= found[1].done - 12
    assert (tmp_path / "out/results.parquet").read_bytes() == (found[0] / "out/results.parquet").read_bytes()


def test_two_objectives_give_a_front(tmp_path: Path) -> None:
    file = FILE | {"pareto": ["latency_s", "machine.dram.bandwidth_gb_per_s"],
                   "sampling": {"method": "nsga2", "points": 32, "batch": 8, "seed": 1}}
    front = swept(tmp_path, file).frame.query("pareto").sort_values("latency_s")
    assert len(front) >= 3
    assert front["machine.dram.bandwidth_gb_per_s"].is_monotonic_decreasing


@pytest.mark.parametrize(("changed", "message"), [
    ({"pareto": []}, r"sweep.yaml:\d+: pareto: a search for nothing, expected the columns to search the best of"),
    ({"axes": {"workload.q_len": [64, 128]}}, r"sweep.yaml:\d+: axes.workload.q_len: moves the workload"),
    ({"sampling": {"method": "tpe"}}, r"sweep.yaml:\d+: .*points for every sampling but grid"),
    ({"sampling": {"method": "random", "points": 4, "batch": 4}}, r"sweep.yaml:\d+: .*batch for the samplings tpe"),
    ({"sampling": {"method": "tpa", "points": 4}}, r"sweep.yaml:\d+: sampling.method: .*tpe"),
    ({"constraints": ["threads > 8"]}, r"sweep.yaml:\d+: constraints: no point that was tried"),
])
def test_what_cannot_be_searched_is_refused(tmp_path: Path, changed: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        swept(tmp_path, FILE | {"sampling": {"method": "tpe", "points": 4}} | changed)


def test_without_optuna_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "optuna", None)
    with pytest.raises(InputError, match=r"sampling.method: the sampling tpe needs Optuna, expected pip install"):
        swept(tmp_path, FILE)
