"""'intsim model': a sentence first, files that hold what was printed, a grid, refusals."""

import csv
import json
from dataclasses import replace

import pytest

from intsim import simulate_model
from intsim.cli import main
from intsim.report.model import notes

SMALL = ["model", "smollm2-135m", "--threads", "4", "--linear", "q8_0", "--prompt", "32", "--generate", "4"]


def test_the_sentence_comes_first(capsys):
    assert main(SMALL) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert first.startswith("smollm2-135m (q8_0, int_attention) on rk3588s, 4 threads: 32 tokens in, the first out")
    assert "times as fast as with fp16" in first


def test_what_a_coarser_rule_is_off_by_is_said_where_it_is_more_than_rounding():
    """Where decoding takes as long at every length, two sums of its tokens differ in their last digits."""
    found = simulate_model("smollm2-135m", prompt=32, generate=8, threads=4, baseline=None)
    *before, decode = found.phases
    said = {error: [line for line in notes(replace(found, phases=(*before, replace(
        decode, error_s=error * decode.latency_s)))) if line.startswith("summed")] for error in (1e-4, 1.3e-16)}
    assert said == {1e-4: ["summed over four lengths for all, against two of them: decode 0.01 %"], 1.3e-16: []}


def test_json_holds_the_phases_and_settings_have_their_effect(capsys):
    assert main([*SMALL, "--json", "--baseline", "none"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["baseline"] is None
    assert found["status"] == "calibrated"
    assert main([*SMALL, "--json", "--baseline", "none", "--set", "dram.bandwidth_gb_per_s=5.0"]) == 0
    slower = json.loads(capsys.readouterr().out)
    assert slower["tpot_s"] > 1.5 * found["tpot_s"]
    assert slower["status"] == "projected"


def test_a_grid_answers_and_leaves_out_what_does_not_fit(tmp_path, capsys):
    grid = tmp_path / "grid.yaml"
    grid.write_text("kind: models\ntitle: Small\nmachines: [rk3588s]\nthreads: 4\nattention: [fp16, int_attention]\n"
                    "models: [{model: smollm2-135m, linear: q8_0}]\ntokens: [64, 10000]\n")
    assert main(["model", str(grid), "--out", str(tmp_path / "out")]) == 0
    out = capsys.readouterr().out
    assert "smollm2-135m (q8_0) on rk3588s, prefill: with " in out
    assert "left out: smollm2-135m, fp16, 10000 tokens" in out
    assert "\nnot modelled: clocks that change" in out
    rows = list(csv.DictReader((tmp_path / "out" / "results.csv").open()))
    assert {(r["attention"], r["phase"]) for r in rows} == {(a, p) for a in ("fp16", "int_attention")
                                                            for p in ("prefill", "decode")}
    assert all("clocks that change" in row["not_modelled"] for row in rows)
    assert (tmp_path / "out" / "amdahl-rk3588s.svg").is_file()
    assert main(["model", str(grid), "--prompt", "5"]) == 2
    assert "--prompt: found 5, expected none beside a grid" in capsys.readouterr().err


def test_a_grids_lengths_are_prompts(tmp_path, capsys):
    """A prefill of 32 tokens is that of a run, and a model's last positions have no decoding behind them."""
    grid = tmp_path / "grid.yaml"
    grid.write_text("kind: models\ntitle: Small\nmachines: [rk3588s]\nthreads: 4\nattention: [int_attention]\n"
                    "models: [{model: smollm2-135m, linear: q8_0}]\ntokens: [32, 8192]\nbaseline: int_attention\n")
    assert main(["model", str(grid), "--out", str(tmp_path / "out")]) == 0
    rows = list(csv.DictReader((tmp_path / "out" / "results.csv").open()))
    assert [(row["phase"], row["tokens"]) for row in rows] == [("prefill", "32"), ("decode", "32"), ("prefill", "8192")]
    capsys.readouterr()
    assert main([*SMALL[:-1], "8", "--json", "--baseline", "none"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert float(rows[0]["latency_s"]) == pytest.approx(found["ttft_s"])
    assert float(rows[1]["latency_s"]) == pytest.approx(found["tpot_s"])


@pytest.mark.parametrize(("arguments", "message"), [
    (["model", "smollm"], "unknown model 'smollm'"), ([*SMALL, "--machine", "rk3588"], "unknown machine 'rk3588'"),
    ([*SMALL, "--attention", "int_atention"], "did you mean 'int_attention'"),
    ([*SMALL, "--context", "9000"], "found 9036 tokens"), (["model", "no/such.json"], "cannot be read")])
def test_refusals(arguments, message, capsys):
    assert main(arguments) == 2
    assert message in capsys.readouterr().err


def test_a_variant_is_in_every_layer(capsys):
    assert main([*SMALL, "--json", "--baseline", "none", "--variant", "alibi"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["variant"] == "alibi"
    assert main([*SMALL, "--variant", "alibbi"]) == 2
    assert "unknown variant 'alibbi'" in capsys.readouterr().err


def test_nodes_make_another_cluster(capsys):
    cluster = ["model", "llama-3.2-1b", "--machine", "dgx-h100", "--linear", "f16", "--prompt", "8", "--generate", "1",
               "--baseline", "none", "--devices", "16", "--nodes"]
    assert main([*cluster, "2"]) == 0
    assert "16 devices, tensor parallel" in capsys.readouterr().out
    assert main([*cluster, "3"]) == 2
    assert "devices: found 16 beside nodes: 3, of 8 devices each, expected 24, or nodes: 2" in (
        capsys.readouterr().err)
    assert main([*cluster, "2", "--set", "nodes=3"]) == 2
    assert "--nodes: sets nodes as --set does" in capsys.readouterr().err
    assert main([*SMALL, "--nodes", "2"]) == 2
    assert "--nodes: found 2 for a machine that is no cluster" in capsys.readouterr().err
