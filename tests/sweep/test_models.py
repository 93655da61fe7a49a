"""Sweeps of whole models: the same points, folders and refusals as those of calls."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import intsim
from intsim.cli import main
from intsim.errors import InputError
from intsim.sweep.run import load_sweep, run_sweep

SweepFile = Callable[..., Path]

TINY = {"model_type": "llama", "num_hidden_layers": 2, "hidden_size": 64, "num_attention_heads": 2,
        "num_key_value_heads": 1, "intermediate_size": 128, "vocab_size": 512, "max_position_embeddings": 256}
BASE = """
title: a small sweep of models
base:
  machine: cortex-a76
  pipeline: int_attention
  baseline: fp16
  model: {name: tiny.json, linear: q8_0, prompt: 16, generate: 4}
"""
AXES = """
axes:
  model.prompt: [8, 16]
  model.linear: [q8_0, f16]
  pipeline: [fp16, int_attention]
"""


@pytest.fixture
def write(sweep_file: SweepFile, tmp_path: Path) -> Callable[[str], Path]:
    """A sweep of a model whose config.json lies beside it."""
    (tmp_path / "tiny.json").write_text(json.dumps(TINY), encoding="utf-8")
    return lambda text: sweep_file(text, BASE)


def test_rows_are_those_of_simulate_model(write: Callable[[str], Path], tmp_path: Path) -> None:
    run_sweep(load_sweep(write(AXES)), tmp_path / "out", workers=1)
    frame = intsim.open_sweep(tmp_path / "out")
    assert len(frame) == 8
    assert frame["error"].isna().all()
    for row in frame.itertuples():
        found = intsim.simulate_model(tmp_path / "tiny.json", "cortex-a76", attention=row.pipeline, linear=row.linear,
                                      prompt=row.prompt, generate=4, baseline="fp16")
        assert (row.ttft_s, row.tpot_s, row.latency_s) == (found.ttft_s, found.tpot_s, found.latency_s)
        assert (row.ttft_low_s, row.ttft_high_s) == found.ttft_interval_s
        assert (row.tpot_low_s, row.tpot_high_s) == found.tpot_interval_s
        assert row.tpot_low_s < row.tpot_s < row.tpot_high_s
        assert row.weights_bytes == found.memory.weights
        assert row.ttft_speedup == (found.faster("prefill") if found.baseline else 1.0)
        for name, phase in (("speedup", None), ("ttft_speedup", "prefill"), ("tpot_speedup", "decode")):
            low, high = found.speedup(phase).interval
            assert (getattr(row, f"{name}_low"), getattr(row, f"{name}_high")) == pytest.approx((low, high), rel=1e-5)
        assert (row.generate, row.head) == (4, found.head)


def test_a_machine_s_keys_are_axes_and_models_have_fronts_of_their_own(write: Callable[[str], Path],
                                                                       tmp_path: Path) -> None:
    text = ("axes:\n  machine.clock_ghz: {low: 1.0, high: 2.0, points: 2}\n  model.batch: [1, 2]\n"
            "pareto: [ttft_s, tokens_per_s]\nconstraints: [model.prompt + model.generate <= 20]\n")
    frame = run_sweep(load_sweep(write(text)), tmp_path / "out", workers=1).frame
    assert list(frame.columns[:2]) == ["point", "machine.clock_ghz"]
    fast = frame[frame["machine.clock_ghz"] == 2.0]
    assert fast["pareto"].tolist() == [True, True]  # one of each batch: more tokens are other work
    assert (fast["ttft_s"].to_numpy() < frame[frame["machine.clock_ghz"] == 1.0]["ttft_s"].to_numpy()).all()


def test_an_edited_model_is_computed_anew_and_an_equal_one_is_not(write: Callable[[str], Path],
                                                                  tmp_path: Path) -> None:
    path = write("axes:\n  model.prompt: [8, 16]\n")
    first = run_sweep(load_sweep(path), tmp_path / "out", workers=1)
    assert (first.tasks, first.done) == (4, 4)
    assert run_sweep(load_sweep(path), tmp_path / "out", workers=1).done == 0
    (tmp_path / "tiny.json").write_text(json.dumps(TINY | {"num_hidden_layers": 3}), encoding="utf-8")
    again = run_sweep(load_sweep(path), tmp_path / "out", workers=1)
    assert again.done == 4
    assert (again.frame["ttft_s"] > first.frame["ttft_s"]).all()


def test_what_does_not_fit_at_a_point_is_that_point_s_failure(write: Callable[[str], Path], tmp_path: Path) -> None:
    frame = run_sweep(load_sweep(write("axes:\n  model.prompt: [16, 400]\n")), tmp_path / "out", workers=1).frame
    assert frame["error"].isna().tolist() == [True, False]
    assert "256, the positions of tiny" in frame["error"][1]


def test_an_encoder_has_no_tokens_to_generate(write: Callable[[str], Path], tmp_path: Path) -> None:
    path = write("axes:\n  model.linear: [f16, q8_0]\n")
    path.write_text(path.read_text(encoding="utf-8").replace(
        "tiny.json, linear: q8_0, prompt: 16, generate: 4", "deit-s"), encoding="utf-8")
    frame = run_sweep(load_sweep(path), tmp_path / "out", workers=1).frame
    assert frame["prompt"].tolist() == [198, 198]
    assert frame["generate"].tolist() == [0, 0]
    assert frame["tpot_s"].isna().all()
    assert (frame["prefill_tokens_per_s"] > 0).all()


@pytest.mark.parametrize(("text", "message"), [
    ("axes:\n  model.prompt: [0]\n", r"sweep.yaml:9: axes.model.prompt.0: found 0, expected a whole number of at"),
    ("axes:\n  model.promt: [8]\n", r"sweep.yaml:9: axes.model.promt: .*nearest 'model.prompt'|model.prompt"),
    ("axes:\n  model.name: [llama-3.2-1]\n", r"sweep.yaml:9: .*llama-3.2-1b"),
    ("axes:\n  model.name: [missing.json]\n", r"/missing.json: cannot be read"),
    ("axes:\n  model.linear: [q4_1]\n", r"sweep.yaml:9: .*q4_0"),
    ("axes:\n  model.launching: [graphs]\n", r"sweep.yaml:9: .*graph"),
    ("axes:\n  model.kv_format: [s9]\n", r"sweep.yaml:9: .*s8"),
    ("axes:\n  workload.q_len: [8]\n", r"sweep.yaml:9: .*names no key.*model.KEY"),
    ("axes:\n  model.prompt: {low: 8, high: 16, points: 2}\n", r"multiple_of: 1 or more"),
    ("axes:\n  model.prompt: [8]\naccuracy: {family: normal}\n", r"sweep.yaml:\d+: accuracy: .*beside a model"),
    ("axes:\n  model.prompt: [8]\npareto: [ttft]\n", r"sweep.yaml:\d+: pareto.0: .*ttft_s"),
    ("axes:\n  model.prompt: [8, 16]\nsampling: {method: tpe, points: 4}\npareto: [ttft_s]\n", r"moves the workload"),
])
def test_what_no_model_can_have_is_refused_in_one_message(
        write: Callable[[str], Path], capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str,
        message: str) -> None:
    with pytest.raises(InputError, match=message):
        run_sweep(load_sweep(write(text)), tmp_path / "out", workers=1)
    assert main(["sweep", str(tmp_path / "sweep.yaml"), "--out", str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("section", [{}, {"workload": {"q_len": 8, "head_dim": 64}, "model": {"name": "tiny.json"}}])
def test_a_sweep_is_of_calls_or_of_models(tmp_path: Path, section: dict[str, Any]) -> None:
    base = {"machine": "cortex-a76", "pipeline": "fp16", **section}
    (tmp_path / "s.yaml").write_text(json.dumps({"title": "t", "base": base, "axes": {"pipeline": ["fp16"]}}))
    with pytest.raises(InputError, match="one of: workload, a call of attention; model, a whole model"):
        load_sweep(tmp_path / "s.yaml")


def test_a_page_and_a_picture_for_each_model(write: Callable[[str], Path], tmp_path: Path,
                                             capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "wide.json").write_text(json.dumps(TINY | {"intermediate_size": 256}), encoding="utf-8")
    path = write("axes:\n  model.name: [tiny.json, wide.json]\n  pipeline: [fp16, int_attention]\n"
                 "pareto: [ttft_s, energy_per_token_j]\n".replace("energy_per_token_j", "tpot_s"))
    assert main(["sweep", str(path), "--out", str(tmp_path / "out"), "--html", "--workers", "1"]) == 0
    assert "lowest time to the first token" in capsys.readouterr().out
    names = {found.name for found in (tmp_path / "out").iterdir()}
    assert {"report.html", "pareto-ttft_s-tpot_s-tiny-json.svg", "pareto-ttft_s-tpot_s-wide-json.svg"} <= names
