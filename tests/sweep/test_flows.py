"""Sweeps of dataflows on accelerators: the same points, folders and refusals as those of calls."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import intsim
from intsim.config.dataflow import load_dataflow
from intsim.errors import InputError
from intsim.machines.accelerator.calls import TokenCall
from intsim.resources import resource
from intsim.sweep.run import load_sweep, run_sweep
from intsim.tables import listed
from tests.machines.accelerator.build import accelerator

SweepFile = Callable[..., Path]

SIZES = {"layers": 2, "hidden": 512, "heads": 8, "kv_heads": 2, "head_dim": 64, "ffn": 1024, "vocab": 512,
         "position": 16, "tokens": 2}
BASE = f"""
title: a small sweep of a dataflow
base:
  machine: llamaf-zcu102
  pipeline: llamaf
  call: {{{', '.join(f'{name}: {size}' for name, size in SIZES.items())}}}
"""
UNITS = """
title: softmax units
base:
  machine: npu-16x16
  pipeline: npu_attention+itamax
  baseline: npu_attention+index_softmax
  call: {q_len: 64, kv_len: 64, head_dim: 64, heads: 2, kv_heads: 2}
"""
AXES = """
axes:
  pipeline.group: [64, 256]
  call.position: [16, 32]
  machine.ports.hp0.bytes_per_cycle: [8, 16]
pareto: [tokens_per_s, power_w, lut]
"""


def test_rows_are_those_of_the_machine(sweep_file: SweepFile, tmp_path: Path) -> None:
    sweep = run_sweep(load_sweep(sweep_file(AXES, BASE)), tmp_path / "out", workers=1)
    frame = intsim.open_sweep(tmp_path / "out")
    assert len(frame) == 8
    assert frame["error"].isna().all()
    assert sweep.frame["pareto"].any()
    for row in frame.to_dict("records"):
        box = accelerator("llamaf-zcu102", {
            "ports.hp0.bytes_per_cycle": row["machine.ports.hp0.bytes_per_cycle"]})
        call = TokenCall(**(SIZES | {"position": row["position"]}))
        run = box.time(box.plan_dataflow(call, "llamaf", parameters={"group": row["pipeline.group"]}))
        assert (row["latency_s"], row["energy_j"]) == (run.latency_s, run.energy_j)
        assert row["latency_low_s"] < run.latency_s < row["latency_high_s"]
        assert row["energy_low_j"] < run.energy_j < row["energy_high_j"]
        assert row["tokens_per_s"] == pytest.approx(2 / run.latency_s)
        assert row["lut"] == box.parts.area["lut"]
        assert row["not_modelled"] == listed(run.not_modelled)
    assert "; ".join(sweep.not_modelled) == "; ".join(run.not_modelled)  # of all points, as they leave out the same


def test_a_dataflow_on_a_machine_that_runs_none_is_refused_at_once(sweep_file: SweepFile) -> None:
    with pytest.raises(InputError, match=r"sweep.yaml:\d+: base.pipeline: rk3588s is of kind soc, expected an acc"):
        load_sweep(sweep_file("axes:\n  call.position: [16, 32]\n", BASE.replace("llamaf-zcu102", "rk3588s")))


def test_a_baseline_and_what_fills_a_slot(sweep_file: SweepFile, tmp_path: Path) -> None:
    text = "axes:\n  pipeline: [npu_attention+itamax, npu_attention+ibert]\n  pipeline.score_blocks: [1, 2]\n"
    run_sweep(load_sweep(sweep_file(text, UNITS)), tmp_path / "out", workers=1)
    frame = intsim.open_sweep(tmp_path / "out")
    assert frame["error"].isna().all()
    assert (frame["energy_ratio"] < 1).tolist() == [True, True, False, False]
    assert (frame["energy_ratio_low"] < frame["energy_ratio"]).all()
    assert (frame["energy_ratio"] < frame["energy_ratio_high"]).all()
    assert frame["tokens_per_s"].isna().all()


def test_a_dataflow_beside_the_sweep_that_was_edited_is_run_again(sweep_file: SweepFile, tmp_path: Path) -> None:
    shipped = (resource("kernels") / "dataflow" / "llamaf.yaml").read_text(encoding="utf-8")
    (tmp_path / "mine.yaml").write_text(shipped, encoding="utf-8")
    path = sweep_file("axes:\n  pipeline.group: [64]\n", BASE.replace("pipeline: llamaf", "pipeline: mine.yaml"))
    before = run_sweep(load_sweep(path), tmp_path / "out", workers=1)
    assert run_sweep(load_sweep(path), tmp_path / "out", workers=1).done == 0
    (tmp_path / "mine.yaml").write_text(shipped.replace("element: 2 * ffn", "element: 9 * ffn"), encoding="utf-8")
    after = run_sweep(load_sweep(path), tmp_path / "out", workers=1)
    assert after.done == 1
    assert after.frame["latency_s"][0] > before.frame["latency_s"][0]


@pytest.mark.parametrize(("base", "axes", "message"), [
    (BASE.replace("pipeline: llamaf", "pipeline: lamaf"), AXES, r"base.pipeline: unknown dataflow 'lamaf'.*'llamaf'"),
    (BASE, AXES.replace("pipeline.group", "pipeline.grup"), r"'pipeline.grup' names no key.*'pipeline.group'"),
    (BASE, AXES.replace("[64, 256]", "[64, 25.5]"), "found 25.5, expected a whole number"),
    (BASE.replace("'layers': 2", "'layers': " + "9" * 32).replace("layers: 2", "layers: " + "9" * 32), AXES,
     "base.call.layers: found 9+, expected a whole number of at most"),
    (BASE, AXES.replace("call.position", "call.positon"), r"'call.positon' names no key.*'call.position'"),
    (BASE.replace("vocab: 512, ", ""), AXES, "has no vocab"),
    (BASE.replace("vocab", "vocabulary"), AXES, "unknown size 'vocabulary'.*did you mean 'vocab'"),
    (BASE.replace("llamaf-zcu102", "cortex-a76"), "axes:\n  pipeline.group: [64]\n", "cortex-a76 is of kind core"),
    (BASE, AXES + "accuracy: {family: normal}\n", "found one beside a model or a dataflow"),
    (BASE + "  workload: {q_len: 4, head_dim: 64}\n", AXES, "one of: workload"),
    (BASE.replace("pipeline: llamaf", "pipeline: fp16"), AXES,
     r"yaml:6: base.call: stands beside 'fp16', a pipeline of attention, expected .*; did you mean 'workload'\?"),
    ("title: x\nbase: {machine: npu-16x16, pipeline: npu_attention+itamax, workload: {q_len: 64, head_dim: 64}}\n",
     "axes: {machine.clock_mhz: [500]}\n", r"base.workload: stands beside .*, a dataflow, .*; did you mean 'call'\?"),
    (BASE.replace("  call:", "call:"), AXES, r"yaml:6: call: unknown key, .*; did you mean 'base\.call'\?"),
    (BASE.replace("  call:", "  shape:"), AXES, r"base\.shape: unknown key, .*; did you mean 'workload'\?"),
    (UNITS.replace("+itamax", ""), "axes:\n  call.q_len: [64]\n", "slot 'softmax' is open"),
    (UNITS.replace("+itamax", "+itamax+ibert"), "axes:\n  call.q_len: [64]\n", "at most 1 names after npu_attention"),
    (BASE.replace("  call", "  threads: 2\n  call"), AXES, "threads: found 2, expected nothing"),
])
def test_what_cannot_be_is_refused(sweep_file: SweepFile, tmp_path: Path, base: str, axes: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        run_sweep(load_sweep(sweep_file(axes, base)), tmp_path / "out", workers=1)


def test_names_of_dataflows() -> None:
    assert load_dataflow("npu_attention+itamax").name == "npu_attention+itamax"
    assert load_dataflow("llamaf").call == "token"
