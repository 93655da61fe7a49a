"""What is not modelled stands in every result that it bears on, of every kind of machine and in every form."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import intsim
from intsim.calls import AttentionCall, Call, CollectiveCall
from intsim.cli import main

CALL = AttentionCall(256, 256, 64)
RUNS: list[tuple[str, str, Call, list[str], list[str]]] = [
    ("rk3588s", "int_attention", CALL, ["clocks that change", "in order: replays", "banks in L3", "prefetchers"],
     ["SVE", "no TLB is described"]),
    ("cortex-a76", "fp16", CALL, ["no TLB is described of", "energy: the machine file has no power"],
     ["coherence", "in order", "SVE"]),
    ("graviton3", "int_attention", CALL, ["SVE, which neoverse-v1 has too", "energy: "], ["in order"]),
    ("h100-sxm", "flash3_fp16", CALL, ["persistent scheduler", "multicast", "clocks that change"], ["energy"]),
    ("rtx4090", "flash2_fp16", CALL, ["translation of addresses"], ["persistent", "multicast", "energy"]),
    ("rtx4090", "linear_f16_gpu", intsim.LinearCall(64, 256, 256), ["translation of addresses"], []),
    ("h100-sxm-node", "nccl", CollectiveCall("all_reduce", 1 << 20, 8), ["energy of hosts", "other jobs"],
     ["energy: "]),
    ("npu-16x16", "int_attention", CALL, ["external memory's rows"], []),
]


@pytest.mark.parametrize(("machine", "pipeline", "call", "said", "unsaid"), RUNS, ids=lambda value: str(value)[:20])
def test_a_result_says_what_it_leaves_out_and_nothing_that_does_not_bear_on_it(
        machine: str, pipeline: str, call: Call, said: list[str], unsaid: list[str]) -> None:
    result = intsim.simulate(call, pipeline, machine)
    text = "\n".join(result.not_modelled)
    assert not [words for words in said if words not in text]
    assert not [words for words in unsaid if words in text]
    assert len(set(result.not_modelled)) == len(result.not_modelled)
    assert all(sentence in result._repr_html_().replace("&#x27;", "'") for sentence in result.not_modelled)


def test_one_thread_has_no_coherence_traffic_and_only_its_own_kind_of_core() -> None:
    text = "\n".join(intsim.simulate(CALL, "int_attention", "rk3588s", threads=1).not_modelled)
    assert "coherence" not in text
    assert "in order" not in text


def test_a_quantiser_outside_the_timed_region_is_named_on_every_kind() -> None:
    for machine, pipeline in (("rk3588s", "int_attention"), ("rtx4090", "int_flash")):
        said = intsim.simulate(CALL, pipeline, machine).assumptions
        assert any(text.startswith("quantise_inputs is not in the timed region: ") for text in said)


EXPERIMENT = """
title: t
machines: [{machine}]
pipelines: [{pipeline}]
baseline: {pipeline}
shapes: [{{q_len: 64, head_dim: 64}}]
"""


def test_terminal_json_and_page_carry_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = tmp_path / "e.yaml", tmp_path / "out"
    path.write_text(EXPERIMENT.format(machine="rk3588s", pipeline="fp16"))
    assert main(["run", str(path), "--out", str(out), "--html"]) == 0
    sentence = "not modelled: other processes, and the system's own work"
    assert sentence in capsys.readouterr().out
    assert sentence in (out / "notes.txt").read_text()
    assert "and the system" in (out / "report.html").read_text()
    assert main(["run", str(path), "--json"]) == 0
    assert sentence in json.loads(capsys.readouterr().out)["notes"]


def test_a_sweep_carries_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "s.yaml"
    path.write_text("title: t\nbase: {machine: rk3588s, pipeline: fp16, workload: {q_len: 32, head_dim: 32}}\n"
                    "axes: {threads: [1, 2]}\nsampling: {method: grid}\n")
    assert main(["sweep", str(path), "--out", str(tmp_path / "o"), "--workers", "1", "--html"]) == 0
    assert "not modelled: clocks that change" in capsys.readouterr().out
    assert "not modelled: clocks that change" in (tmp_path / "o" / "report.html").read_text()


def test_a_model_carries_them() -> None:
    for machine, attention in (("rk3588s", "int_attention"), ("rtx4090", "flash2_fp16")):
        run = intsim.simulate_model("smollm2-135m", machine, attention=attention, prompt=16, generate=1)
        assert any(text.startswith("clocks that change") for text in run.not_modelled)
