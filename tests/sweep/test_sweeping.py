"""Running sweeps: interrupted, with failures, with any number of workers."""

from __future__ import annotations

import math
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

import intsim
from intsim.errors import InputError
from intsim.studies import answers
from intsim.sweep import local, plan, store
from intsim.sweep.run import load_sweep, run_sweep
from intsim.sweep.work import LOST, do_tasks

SweepFile = Callable[..., Path]
FEW = "axes:\n  workload.q_len: [8, 16, 32]\n  pipeline: [fp16, int_attention]\n"
MANY = """
axes:
  machine.clock_ghz: {low: 1.0, high: 3.0, points: 30}
  workload.q_len: {low: 16, high: 112, points: 7, multiple_of: 16}
"""


def results(folder: Path) -> bytes:
    return (folder / "results.parquet").read_bytes()


def test_rows_are_those_of_simulate_and_evaluate(sweep_file: SweepFile, tmp_path: Path) -> None:
    plan = load_sweep(sweep_file(FEW + "  workload.heads: [2]\naccuracy: {family: normal, query_rows: 4}\n"))
    run_sweep(plan, tmp_path / "out", workers=1)
    frame = intsim.open_sweep(tmp_path / "out")
    assert len(frame) == 6
    for row in frame.itertuples():
        workload = intsim.Workload(row.q_len, row.kv_len, row.head_dim, heads=2, kv_heads=2)
        found = intsim.simulate(workload, row.pipeline, "cortex-a76")
        assert row.latency_s == found.latency_s
        assert (row.latency_low_s, row.latency_high_s) == found.latency_interval_s
    assert frame.loc[frame["pipeline"] == "fp16", "rmse"].max() < frame.loc[
        frame["pipeline"] == "int_attention", "rmse"].min()


def test_a_baseline_gives_ratios_and_is_simulated_once(sweep_file: SweepFile, tmp_path: Path) -> None:
    plan = load_sweep(sweep_file(FEW, "title: t\nbase: {machine: cortex-a76, pipeline: fp16, baseline: fp16, "
                                      "workload: {q_len: 8, head_dim: 64}}\n"))
    assert len(plan.tasks) == 6
    frame = run_sweep(plan, tmp_path / "out", workers=1).frame
    assert (frame.loc[frame["pipeline"] == "fp16", "speedup"] == 1.0).all()
    latency = frame.pivot_table(index="q_len", columns="pipeline", values="latency_s")
    speedup = frame[frame["pipeline"] == "int_attention"].set_index("q_len")["speedup"]
    assert speedup.tolist() == (latency["fp16"] / latency["int_attention"]).tolist()
    for row in frame.itertuples():
        found, base = (intsim.simulate(intsim.Workload(row.q_len, row.kv_len, row.head_dim), name, "cortex-a76")
                       for name in (row.pipeline, "fp16"))
        sure = answers.speedup(found, base)
        assert sure is not None
        assert (row.speedup_low, row.speedup_high) == pytest.approx(sure[0].interval, rel=1e-5)


def test_the_number_of_workers_does_not_change_a_byte(sweep_file: SweepFile, tmp_path: Path) -> None:
    path = sweep_file(FEW + "accuracy: {family: peaked, query_rows: 8}\npareto: [latency_s, rmse]\n")
    for workers in (1, 2):
        run_sweep(load_sweep(path), tmp_path / str(workers), workers=workers)
    assert results(tmp_path / "1") == results(tmp_path / "2")
    assert not list((tmp_path / "2").glob("parts"))


def test_results_that_were_edited_are_refused(sweep_file: SweepFile, tmp_path: Path) -> None:
    path, out = sweep_file(FEW), tmp_path / "out"
    run_sweep(load_sweep(path), out, workers=1)
    frame = intsim.open_sweep(out)
    for edited in (frame.assign(latency_s=-1.0), frame.assign(latency_s=math.nan), pd.concat([frame, frame])):
        edited.to_parquet(out / "results.parquet")
        with pytest.raises(InputError, match=r"results\.parquet: was changed or damaged"):
            intsim.open_sweep(out)


def test_kill_9_loses_little_and_nothing_is_done_twice(sweep_file: SweepFile, tmp_path: Path) -> None:
    """Parts are written twenty times a second: within one, a quick machine does all 210."""
    path, out = sweep_file(MANY), tmp_path / "out"
    often = ("import sys; from intsim.cli import main; from intsim.sweep import store; "
             "store.SECONDS_BETWEEN_PARTS = 0.05; main(sys.argv[1:])")
    command = [sys.executable, "-c", often, "sweep", str(path), "--out", str(out), "--workers", "2"]
    process = subprocess.Popen(command, cwd=Path(intsim.__file__).parents[1])
    while not list((out / "parts").glob("0*.parquet")):
        assert process.poll() is None, "it ended before anything was on the disk"
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.wait()
    kept = sum(pq.read_metadata(part).num_rows for part in (out / "parts").glob("0*.parquet"))
    with pytest.raises(InputError, match="finished sweep"):
        intsim.open_sweep(out)
    plan = load_sweep(path)
    assert 0 < kept < len(plan.tasks) == 210
    resumed = run_sweep(plan, out, workers=1)
    assert resumed.done == 210 - kept
    assert pq.read_metadata(out / "tasks.parquet").num_rows == 210
    run_sweep(plan, tmp_path / "at-once", workers=1)
    assert results(out) == results(tmp_path / "at-once")
    assert run_sweep(plan, out, workers=1).done == 0


def test_ctrl_c_keeps_what_was_done(sweep_file: SweepFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = load_sweep(sweep_file(FEW))
    calls = []

    def interrupted(tasks: list[tuple[str, str]]) -> list[dict[str, object]]:
        calls.append(tasks)
        if len(calls) == 4:
            raise KeyboardInterrupt
        return do_tasks(tasks)

    monkeypatch.setattr(local, "do_tasks", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run_sweep(plan, tmp_path / "out", workers=1)
    assert run_sweep(plan, tmp_path / "out", workers=1).done == 6 - 3


def test_a_full_disk_is_said_and_survived(sweep_file: SweepFile, tmp_path: Path,
                                          monkeypatch: pytest.MonkeyPatch) -> None:
    plan = load_sweep(sweep_file(FEW))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(store.os, "fsync", full)
        with pytest.raises(InputError, match=r"No space left on device.*run it again"):
            run_sweep(plan, tmp_path / "out", workers=1)
    run_sweep(plan, tmp_path / "out", workers=1)
    assert not list((tmp_path / "out").rglob(".unfinished*"))
    run_sweep(plan, tmp_path / "at-once", workers=1)
    assert results(tmp_path / "out") == results(tmp_path / "at-once")


def test_failed_points_are_recorded_and_the_others_go_on(sweep_file: SweepFile, tmp_path: Path) -> None:
    sweep = run_sweep(load_sweep(sweep_file("""
axes:
  machine.alone.l2_size_kib: [512.0, 32.0]
  workload.heads: [4, 6]
  workload.kv_heads: [2, 4]
""")), tmp_path / "out", workers=1)
    frame = sweep.frame
    bad_cache, bad_heads = frame["machine.alone.l2_size_kib"] < 64, (frame["heads"] == 6) & (frame["kv_heads"] == 4)
    cache_errors = frame.loc[bad_cache & ~bad_heads, "error"]
    assert cache_errors.str.contains("l2_size_kib: found 32, expected at least l1d.size_kib, 64").all()
    assert frame.loc[bad_heads, "error"].str.contains(r"kv_heads: found 4, expected a divisor").all()
    assert frame.loc[~bad_cache & ~bad_heads, "latency_s"].gt(0).all()
    assert (frame["status"] == "failed").equals(bad_cache | bad_heads)
    assert frame["error"].isna().equals(~(bad_cache | bad_heads))


def test_a_sweep_in_which_every_point_fails_is_bad_input(sweep_file: SweepFile, tmp_path: Path) -> None:
    plan = load_sweep(sweep_file("axes:\n  machine.alone.l2_size_kib: [32.0, 33.0]\n"))
    with pytest.raises(InputError, match=r"sweep.yaml:3: base: every point failed.*expected at least l1d.size_kib"):
        run_sweep(plan, tmp_path / "out", workers=1)
    plan = load_sweep(sweep_file("  threads: 9\naxes:\n  workload.q_len: [8, 16]\n"))
    with pytest.raises(InputError, match=r"sweep.yaml:7: base.threads: every point failed.*threads: found 9"):
        run_sweep(plan, tmp_path / "out", workers=1)


def dies_on_the_third(tasks: list[tuple[str, str]]) -> list[dict[str, object]]:
    if ("3", "text") in tasks:
        os.kill(os.getpid(), signal.SIGKILL)
    return [{"task": digest, "error": None} for digest, _ in tasks]


def test_a_task_that_kills_its_process_is_found_and_recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "do_tasks", dies_on_the_third)
    tasks = [(str(i), "text") for i in range(8)]
    found = {r["task"]: r["error"] for records in local.do_in_processes(tasks, 2) for r in records}
    assert found == {str(i): LOST if i == 3 else None for i in range(8)}


def test_a_changed_sweep_takes_over_what_it_shares(sweep_file: SweepFile, tmp_path: Path) -> None:
    run_sweep(load_sweep(sweep_file(FEW)), tmp_path / "out", workers=1)
    wider = load_sweep(sweep_file(FEW.replace("[8, 16, 32]", "[8, 16, 48]")))
    sweep = run_sweep(wider, tmp_path / "out", workers=1)
    assert (sweep.done, len(sweep.frame)) == (2, 6)
    assert (sweep.changed, sweep.taken) == (("axes.workload.q_len",), 4)
    assert run_sweep(wider, tmp_path / "out", workers=1).changed == ()
    run_sweep(load_sweep(sweep_file(FEW + "pareto: [latency_s]\n")), tmp_path / "out", workers=1)
    (tmp_path / "out" / "pareto.csv").write_text("of a sweep that had one")
    run_sweep(wider, tmp_path / "out", workers=1)
    assert not (tmp_path / "out" / "pareto.csv").exists()
    (tmp_path / "out" / "sweep.yaml").write_text("{")
    assert "cannot be read" in run_sweep(wider, tmp_path / "out", workers=1).changed[0]


def test_results_of_another_intsim_are_computed_anew_and_it_says_so(
        sweep_file: SweepFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a folder begun under other physics nothing is taken, and its records stay out of the results."""
    out, file = tmp_path / "out", sweep_file(FEW)
    run_sweep(load_sweep(file), out, workers=1)
    own = plan.model_digest()
    monkeypatch.setattr(plan, "model_digest", lambda: "f" * 64)
    sweep = run_sweep(load_sweep(file), out, workers=1)
    assert (sweep.taken, sweep.done, len(sweep.frame)) == (0, 6, 6)
    assert sweep.changed == ("intsim itself (its code, its stored kernels or installed plug-ins)",)
    assert run_sweep(load_sweep(file), out, workers=1).changed == ()
    monkeypatch.setattr(plan, "model_digest", lambda: own)
    back = run_sweep(load_sweep(file), out, workers=1)
    assert (back.taken, back.done, len(back.changed)) == (6, 0, 1)
    (out / ".intsim-version").unlink()
    assert len(run_sweep(load_sweep(file), out, workers=1).changed) == 1


def test_an_edited_machine_or_plugin_is_said_when_a_folder_is_taken_up(sweep_file: SweepFile, tmp_path: Path) -> None:
    machine, plugin = tmp_path / "mine.yaml", tmp_path / "plug.py"
    machine.write_text("extends: cortex-a76\nset: {clock_ghz: 2.0}\n", encoding="utf-8")
    plugin.write_text("PIPELINES = ()\n", encoding="utf-8")
    file = sweep_file(f"plugins: [{plugin}]\naxes: {{workload.q_len: [8, 16]}}\n", "title: t\nbase: {pipeline: fp16, "
                      f"machine: {machine}, workload: {{q_len: 8, head_dim: 32}}}}\n")
    first = run_sweep(load_sweep(file), tmp_path / "out", workers=1)
    again = run_sweep(load_sweep(file), tmp_path / "out", workers=1)
    assert (first.changed, again.changed, again.taken) == ((), (), 2)
    machine.write_text("extends: cortex-a76\nset: {clock_ghz: 2.5}\n", encoding="utf-8")
    edited = run_sweep(load_sweep(file), tmp_path / "out", workers=1)
    assert (edited.changed, edited.taken) == ((f"the files of {machine}",), 0)
    plugin.write_text("PIPELINES = []\n", encoding="utf-8")
    assert run_sweep(load_sweep(file), tmp_path / "out", workers=1).changed == (f"the plug-in {plugin}",)


def test_a_log_gets_lines_of_progress(sweep_file: SweepFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                      capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("intsim.sweep.run.BETWEEN_LINES_S", 0.0)
    run_sweep(load_sweep(sweep_file(FEW)), tmp_path / "out", workers=1, shows_progress=True)
    assert re.search(r"^intsim: 6 of 6 tasks, 0 failed, about 0 us left$", capsys.readouterr().err, re.MULTILINE)


@pytest.mark.parametrize("name", ["tasks.parquet", "parts/000000.parquet"])
def test_damaged_records_are_refused(sweep_file: SweepFile, tmp_path: Path, name: str) -> None:
    plan, out = load_sweep(sweep_file(FEW)), tmp_path / "out"
    run_sweep(plan, out, workers=1)
    whole = (out / "tasks.parquet").read_bytes()
    (out / "parts").mkdir(exist_ok=True)
    target = out / name
    for damaged in (b"", b"text", whole[:-20], whole[1:]):
        target.write_bytes(damaged)
        with pytest.raises(InputError, match=rf"{name}: is damaged .*remove what is damaged"):
            run_sweep(plan, out, workers=1)
    target.unlink()
    (out / "parts" / "mine.parquet").write_bytes(whole)
    with pytest.raises(InputError, match="is none of a sweep's parts"):
        run_sweep(plan, out, workers=1)
    (out / "parts" / "mine.parquet").unlink()
    store.pq.write_table(store.pa.table({"task": ["a"], "error": [1]}), target)
    with pytest.raises(InputError, match="has other columns"):
        run_sweep(plan, out, workers=1)


@pytest.mark.parametrize("every", [37, pytest.param(11, marks=pytest.mark.slow)])
def test_a_changed_byte_of_the_records_changes_no_result(every: int, sweep_file: SweepFile, tmp_path: Path) -> None:
    """Wherever it stands, it is found, or was of no effect."""
    plan, out = load_sweep(sweep_file(FEW)), tmp_path / "out"
    run_sweep(plan, out, workers=1)
    path, whole = out / "tasks.parquet", (out / "tasks.parquet").read_bytes()
    right, refused = store.pq.read_table(path).to_pydict(), 0
    for at in range(0, len(whole), every):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1:])
        try:
            assert store.Store(out).records().to_pydict() == right
        except InputError:
            refused += 1
    assert refused > len(whole) // (4 * every)


def test_only_one_sweep_at_a_time_and_no_foreign_folder(sweep_file: SweepFile, tmp_path: Path) -> None:
    plan = load_sweep(sweep_file(FEW))
    with store.open_store(tmp_path / "out"), pytest.raises(InputError, match="another sweep"):
        run_sweep(plan, tmp_path / "out", workers=1)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    with pytest.raises(InputError, match="holds other files"):
        run_sweep(plan, tmp_path / "mine", workers=1)


def test_a_changed_machine_is_no_longer_calibrated(sweep_file: SweepFile, tmp_path: Path) -> None:
    base = ("title: t\nbase: {machine: rk3588s, pipeline: fp16, workload: {q_len: 64, head_dim: 64}}\n"
            "sampling: {method: one_at_a_time}\n")
    plan = load_sweep(sweep_file("axes:\n  machine.dram.bandwidth_gb_per_s: [20.0, 40.0]\n", base))
    assert run_sweep(plan, tmp_path / "out", workers=1).frame["status"].tolist() == [
        "calibrated", "projected", "projected"]


def test_a_mask_is_a_column_and_each_has_a_front(sweep_file: SweepFile, tmp_path: Path) -> None:
    """Full attention does not lose to a window: it computes something else."""
    text = "axes:\n  workload.variant: ['', causal]\n  pipeline: [fp16, int_attention]\npareto: [latency_s]\n"
    base = "title: t\nbase: {machine: cortex-a76, pipeline: fp16, workload: {q_len: 256, head_dim: 64}}\n"
    frame = run_sweep(load_sweep(sweep_file(text, base)), tmp_path / "out", workers=1).frame
    assert frame["variant"].fillna("").tolist() == ["", "", "causal", "causal"]
    assert frame.loc[frame["pareto"], "pipeline"].tolist() == ["int_attention", "int_attention"]


ON = "title: t\nbase: {{machine: {}, pipeline: {}, workload: {{q_len: 64, head_dim: 64}}}}\naxes:\n  {}\n"
OF_MODELS = "title: t\nbase: {{machine: {}, pipeline: {}, model: {{name: smollm2-135m}}}}\naxes:\n  {}\n"


@pytest.mark.parametrize(("text", "message"), [
    (ON.format("cortex-a76", "fp16", "pipeline: [fp16, int_flash]"),
     r"sweep.yaml:4: axes.pipeline.1: int_flash is a GPU pipeline and cortex-a76 is a CPU"),
    (ON.format("cortex-a76", "fp16", "machine: [cortex-a76, rtx4090, npu-16x16]"),
     r"sweep.yaml:4: axes.machine.1: fp16 is a CPU pipeline and rtx4090 is a GPU"),
    (ON.format("cortex-a76", "fp16", "pipeline: [fp16, int_atention]"),
     r"sweep.yaml:4: axes.pipeline.1: unknown pipeline 'int_atention'.*'int_attention'"),
    (ON.format("npu-16x16", "fp16", "workload.q_len: [8, 16]"),
     r"sweep.yaml:2: base.pipeline: npu-16x16 has no dataflow for fp16, expected one of int_attention"),
    (ON.format("h100-sxm-node", "int_flash", "workload.heads: [8, 16]"),
     r"sweep.yaml:2: base.pipeline: int_flash is a GPU pipeline and h100-sxm-node is a cluster"),
    (ON.format("rtx4090", "int_flash", "pipeline: {target: cpu}"),
     r"sweep.yaml:4: axes.pipeline.target: .* is a CPU pipeline and rtx4090 is a GPU"),
    (OF_MODELS.format("h100-sxm-node", "fp16", "model.prompt: [8, 16]"),
     r"sweep.yaml:2: base.pipeline: fp16 is a CPU pipeline and h100-sxm-node is a cluster, expected a GPU pipeline"),
    (OF_MODELS.format("npu-16x16", "int_attention", "model.prompt: [8, 16]"),
     r"sweep.yaml:2: base.pipeline: npu-16x16 is of kind accelerator, expected a core, an SoC, a GPU or a cluster"),
])
def test_what_runs_at_no_point_is_refused_before_the_first(sweep_file: SweepFile, text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        load_sweep(sweep_file("", text))


def test_pipelines_that_run_on_one_of_the_machines_stay(sweep_file: SweepFile) -> None:
    load_sweep(sweep_file("", ON.format("cortex-a76", "fp16", "machine: [cortex-a76, rtx4090, h100-sxm-node]\n  "
                                        "pipeline: [fp16, int_flash, tree_decode]")))
    load_sweep(sweep_file("", OF_MODELS.format("h100-sxm-node", "int_flash", "machine: [rtx4090, h100-sxm-node]")))
