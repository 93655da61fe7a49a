"""Comparisons add up to the speed-up they explain."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

import intsim
from intsim import simulate, simulate_model
from intsim.calls import AttentionCall, LinearCall
from intsim.cli import main
from intsim.errors import InputError
from intsim.folder import MARK
from intsim.report.compare import sentence, text
from intsim.studies.compare import compare
from intsim.studies.experiment import Experiment
from intsim.studies.runs import load_run


def test_contributions_add_up(written: Path, experiment: Experiment) -> None:
    base = "machine=rk3588s-uncalibrated,q_len=1024"
    found = compare(load_run(f"{written}:{base},pipeline=fp16"), load_run(f"{written}:{base},pipeline=int_attention"))
    row = next(r for r in experiment.rows if r["pipeline"] == "int_attention" and r["q_len"] == 1024)
    assert found.speedup == pytest.approx(row["speedup"])
    assert found.interval == pytest.approx((row["speedup_low"], row["speedup_high"]))
    assert found.faster_with == pytest.approx(row["faster_with"])
    assert 1.0 + sum(c.speedup for c in found.contributions) == pytest.approx(found.speedup)
    assert found.energy_ratio == pytest.approx(1.0 / row["energy_ratio"])
    assert found.energy_interval == pytest.approx((1.0 / row["energy_ratio_high"], 1.0 / row["energy_ratio_low"]))
    assert 1.0 + sum(c.energy or 0.0 for c in found.contributions) == pytest.approx(found.energy_ratio)
    by_span = {c.step: c for c in found.contributions}
    assert by_span["softmax"].why.startswith("removed")
    assert by_span["index_softmax"].why.startswith("new")
    assert "-> dot" in by_span["qk_gemm"].why


def test_the_same_question_asked_the_other_way_round(written: Path) -> None:
    base = "machine=rk3588s-uncalibrated,q_len=1024"
    a, b = load_run(f"{written}:{base},pipeline=fp16"), load_run(f"{written}:{base},pipeline=int_attention")
    there, back = compare(a, b), compare(b, a)
    assert there.together
    assert back.together
    assert there.interval is not None
    assert back.interval == pytest.approx((1.0 / there.interval[1], 1.0 / there.interval[0]))
    assert "faster than fp16, with" in sentence(there)
    assert "slower than int_attention, with" in sentence(back)


def test_runs_of_two_machines_count_as_independent() -> None:
    """Their own errors say nothing of each other, and the wider interval says so."""
    call = AttentionCall(q_len=64, kv_len=64, head_dim=64)
    found = compare(*(intsim.simulate(call, "fp16", name) for name in ("rk3588s", "raspberry-pi-5")))
    assert not found.together
    assert "than on rk3588s" in sentence(found)
    assert "nothing in common" in text(found)


def test_what_a_machine_was_set_to_shares_its_errors(written: Path) -> None:
    """The same kernels under another schedule: what was wrong is wrong still."""
    found = compare(*(load_run(f"{written}:machine={name},q_len=1024,pipeline=int_attention")
                      for name in ("rk3588s-uncalibrated", "rk3588s-uncalibrated+dynamic")))
    assert found.together
    assert found.interval is not None
    assert found.interval[1] / found.interval[0] < 1.2
    assert "than on rk3588s-uncalibrated" in sentence(found)


@pytest.mark.usefixtures("no_plots")
def test_shared_errors_cancel_in_two_folders_as_they_do_in_one(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("title: t\nmachines: [rk3588s]\npipelines: [fp16, int_attention]\nbaseline: fp16\nshapes:\n"
                    "- {q_len: 256, head_dim: 64}\n", encoding="utf-8")
    for name, given in (("both", []), ("one", ["pipelines=[fp16]"]), ("other", ["pipelines=[int_attention]"]),
                        ("set", ["pipelines=[fp16]", "machine.dram.bandwidth_gb_per_s=100"])):
        settings = [word for setting in given for word in ("--set", setting)]
        assert main(["run", str(path), *settings, "--out", str(tmp_path / name)]) == 0
    there = compare(f"{tmp_path}/both:pipeline=fp16", f"{tmp_path}/both:pipeline=int_attention")
    apart = compare(tmp_path / "one", tmp_path / "other")
    assert apart.together
    assert (apart.interval, apart.energy_interval) == (there.interval, there.energy_interval)
    changed = compare(tmp_path / "one", tmp_path / "set")
    assert "with what its files say" in sentence(changed)
    assert "dram.bandwidth_gb_per_s 100" in sentence(changed)
    assert changed.interval is not None
    assert changed.interval[1] / changed.interval[0] < 1.05
    (tmp_path / "one" / "sensitivities.csv").unlink()  # as an earlier release left it
    earlier = compare(tmp_path / "one", tmp_path / "other")
    assert not earlier.together
    assert "what the errors of A come from: its folder does not say; 'intsim run' anew writes it" in earlier.gaps
    assert earlier.interval is not None
    assert earlier.interval[1] > there.interval[1]


def test_models_in_two_folders_stand_beside_each_other_as_one_and_its_baseline_do(tmp_path: Path) -> None:
    asked = {"machine": "rtx4090", "prompt": 128, "generate": 8, "launching": "graph"}
    one = simulate_model("smollm2-135m", **asked, attention="int_flash", baseline="flash2_fp16")
    other = simulate_model("smollm2-135m", **asked, attention="flash2_fp16", baseline=None)
    for name, found in (("one", one), ("other", other)):
        (tmp_path / name).mkdir()
        found.save(tmp_path / name / "model.json")
    found = compare(tmp_path / "other", tmp_path / "one")
    assert found.together
    assert found.interval == pytest.approx(one.speedup().interval, rel=0.01)


def test_ways_to_launch_are_named_and_their_parts_add_up() -> None:
    """All steps are a little faster: those that do not show by themselves do together."""
    stream, graph = (simulate_model("llama-3.1-8b", "rtx4090", launching=how, prompt=512, generate=16, baseline=None)
                     for how in ("stream", "graph"))
    found = compare(stream, graph)
    assert "launching graph), llama-3.1-8b" in sentence(found)
    assert "faster than with launching stream" in sentence(found)
    assert found.interval is not None
    assert 1.0 < found.interval[0] < found.speedup < found.interval[1] < 1.2
    assert found.faster_with is not None
    assert found.faster_with > 0.9
    lines = text(found).splitlines()
    assert any(line.startswith("A: ") and "launching stream" in line for line in lines)
    (whole,) = [line for line in lines if line.startswith("B is ")]
    parts = re.findall(r"([+-][0-9.]+)x \(", whole)
    assert "(others)" in whole
    assert 1.0 + sum(map(float, parts)) == pytest.approx(float(whole.split()[2].rstrip("x")))


def test_results_in_memory_stand_beside_each_other_as_those_of_a_folder_do(written: Path) -> None:
    call = AttentionCall(q_len=1024, kv_len=1024, head_dim=64, heads=2)
    a, b = (intsim.simulate(call, name, "rk3588s-uncalibrated") for name in ("fp16", "int_attention"))
    found = intsim.compare(a, b)
    row = f"{written}:machine=rk3588s-uncalibrated,q_len=1024,pipeline="
    of_folder = intsim.compare(row + "fp16", row + "int_attention")
    assert (found.together, found.contributions) == (True, of_folder.contributions)
    assert found.interval == pytest.approx(of_folder.interval)
    assert repr(found) == f"<Comparison: {sentence(of_folder)}>"
    assert (str(found), "to be known (" in found._repr_html_()) == (text(found), True)
    elsewhere = intsim.compare(b, intsim.simulate(LinearCall(1, 64, 64), "linear_f16", "cortex-a76"))
    assert not elsewhere.together
    with pytest.raises(InputError, match="found 3, expected results"):
        intsim.compare(3, b)  # type: ignore[arg-type]


def test_the_same_work_on_another_machine_says_at_which_pace(tmp_path: Path) -> None:
    path, out = tmp_path / "x.yaml", tmp_path / "out"
    (tmp_path / "quick.yaml").write_text("extends: cortex-a76\ntitle: t\nsources: {s: s}\n"
                                         "clock_ghz: {value: 4.4, source: s}\n", encoding="utf-8")
    (tmp_path / "slow.yaml").write_text("extends: cortex-a76\ntitle: t\nsources: {s: s}\n"
                                        "clock_ghz: {value: 2.2, source: s}\n", encoding="utf-8")
    path.write_text("title: t\nmachines: [quick.yaml, slow.yaml]\npipelines: [int_attention]\nbaseline: fp16\n"
                    "shapes: [{q_len: 64, head_dim: 64}]\n", encoding="utf-8")
    assert main(["run", str(path), "--out", str(out)]) == 0
    found = compare(load_run(f"{out}:machine=slow.yaml"), load_run(f"{out}:machine=quick.yaml"))
    why = {c.step: c.why for c in found.contributions}
    assert why["index_softmax"] == "the same work, 2.00x the cycles a second"
    assert "because the same work has 2.00x the cycles a second." in sentence(found)


def test_a_call_is_not_compared_with_a_model(written: Path, tmp_path: Path) -> None:
    simulate_model("smollm2-135m", "rk3588s", prompt=16, generate=1, baseline=None).save(tmp_path / "model.json")
    call = load_run(f"{written}:machine=rk3588s-uncalibrated,q_len=64,pipeline=fp16")
    with pytest.raises(InputError, match="expected two calls of attention, or two whole models"):
        compare(call, load_run(str(tmp_path)))


def test_the_page_begins_with_the_answer_and_holds_every_step(written: Path, tmp_path: Path) -> None:
    base, page = f"{written}:machine=rk3588s-uncalibrated,q_len=1024", tmp_path / "why" / "report.html"
    pair = [f"{base},pipeline=fp16", f"{base},pipeline=int_attention"]
    assert main(["compare", *pair, "--out", str(page.parent), "--html"]) == 0
    html, found = page.read_text(encoding="utf-8"), compare(*map(load_run, pair))
    assert html.index("The answer") < html.index(sentence(found)) < html.index("Where the time goes")
    assert all(f"<td>{c.step}</td>" in html for c in found.contributions)
    assert "http" not in html.partition("<script>")[0].replace("http-equiv", "")
    assert json.loads((page.parent / "compare.json").read_text(encoding="utf-8"))["answer"] == sentence(found)


@pytest.mark.parametrize(("options", "words"), [
    (["--html"], "--out: is missing, expected a folder for what --html writes"),
    (["--html", "--out", ""], "--out: is missing"),
    (["--out", "FOLDER"], "holds what is compared, and would be replaced")])
def test_a_page_has_a_folder_of_its_own(written: Path, options: list[str], words: str,
                                        capsys: pytest.CaptureFixture[str]) -> None:
    base = f"{written}:machine=rk3588s-uncalibrated,q_len=1024,pipeline="
    (written / MARK).touch()  # as 'intsim run' does
    assert main(["compare", f"{base}fp16", f"{base}int_attention",
                 *(str(written) if word == "FOLDER" else word for word in options)]) == 2
    assert words in capsys.readouterr().err
    assert (written / "results.csv").is_file()


def test_a_run_against_itself_differs_in_nothing(written: Path) -> None:
    run = load_run(f"{written}:machine=rk3588s-uncalibrated,q_len=64,pipeline=fp16")
    found = compare(run, run)
    assert found.speedup == 1.0
    assert all(c.speedup == 0.0 and c.why == "the same work" for c in found.contributions)


@pytest.mark.parametrize(("selection", "words"), [
    ("pipeline=fp16", "say machine= one of rk3588s-uncalibrated, rk3588s-uncalibrated+dynamic"),
    ("pipelin=fp16", "did you mean 'pipeline'"),
    ("pipeline", "expected column=value"),
    ("pipeline=fp15", "selects 0 rows of 8, expected one row: say pipeline= one of fp16, int_attention"),
])
def test_what_selects_no_row_says_what_would(written: Path, selection: str, words: str) -> None:
    with pytest.raises(InputError, match=words.replace("+", r"\+")):
        load_run(f"{written}:{selection}")


def test_names_that_nothing_can_have(written: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(written), "a\0b"]) == main(["compare", "a\0b", str(written)]) == 2
    assert "cannot be the name of a file (embedded null byte)" in capsys.readouterr().err
    measured = tmp_path / "a76.csv"
    measured.write_text("device,pipeline,q_len,kv_len,head_dim,latency_s,source\ncortex-a76,fp32,8,8,32,1e-3,t\n")
    assert main(["calibrate", "cortex-a76", "--measurements", str(measured), "--out", "a\0b.yaml"]) == 2
    assert main(["explain", "cortex-a76", "fp32", "--q-len", "8", "--head-dim", "32", "--out", "a\0b"]) == 2
    assert capsys.readouterr().err.count("embedded null byte") == 2


@pytest.mark.parametrize(("name", "column", "cell", "words"), [
    ("results.csv", "latency_s", "0", "found '0', expected a number above 0"),
    ("results.csv", "latency_s", "nan", "found 'nan'"), ("results.csv", "energy_j", "x", "found 'x'"),
    ("results.csv", "energy_j", "0.0", "energy_j: found '0.0', expected a number above 0"),
    ("results.csv", "latency_low_s", "1", "found '1', expected a number of at most latency_s, .*changed or damaged"),
    ("results.csv", "latency_high_s", "1e-12", "found '1e-12', expected a number of at least latency_s"),
    ("results.csv", "latency_low_s", "", "found '', expected a number of at most latency_s"),
    ("results.csv", "latency_low_s", None, "latency_low_s: found '', expected a number of at most latency_s"),
    ("results.csv", "energy_high_j", None, "energy_high_j: found '', expected a number of at least energy_j"),
    ("results.csv", "latency_low_s", "0", "found '0', expected a number above 0"),
    ("results.csv", "energy_high_j", "1e-12", "found '1e-12', expected a number of at least energy_j"),
    ("results.csv", "energy_j", "1e-9", "energy_(low_j|j): found .*, expected"),
    ("results.csv", "power_w", "1e6", "energy_j: found .*, expected power_w times latency_s, "),
    ("ops.csv", "energy_j", "1e3", "results.csv: energy_j: found .*, expected at least the .* J of its steps"),
    ("ops.csv", "latency_s", "", "found ''"), ("ops.csv", "instructions", "-1", "found '-1'"),
    ("ops.csv", "latency_s", "0.5", r"its steps take .* s, expected the .* s of results.csv"),
    ("ops.csv", "main_class", None, "main_class: the column is missing"),
    ("ops.csv", "latency_s", "1,2", "rows of another length"),
])
def test_damaged_tables_are_refused(written: Path, tmp_path: Path, name: str, column: str, cell: str | None,
                                    words: str) -> None:
    for path in (written / "results.csv", written / "ops.csv"):
        rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
        if path.name == name:
            at = rows[0].index(column)
            rows = [[*row[:at], *([] if cell is None else [row[at] if n == 0 else cell]), *row[at + 1:]]
                    for n, row in enumerate(rows)]
        text = "\n".join(",".join(f'"{c}"' if "," in c and c != "1,2" else c for c in row) for row in rows)
        (tmp_path / path.name).write_text(text + "\n", encoding="utf-8")
    with pytest.raises(InputError, match=rf"{words}" if "csv: " in words else rf"{name}.*{words}"):
        load_run(f"{tmp_path}:machine=rk3588s-uncalibrated,q_len=64,pipeline=fp16")


def test_a_row_that_stands_there_twice_is_said_to(written: Path, tmp_path: Path) -> None:
    (tmp_path / "ops.csv").write_bytes((written / "ops.csv").read_bytes())
    head, *rows = (written / "results.csv").read_text(encoding="utf-8").splitlines()
    (tmp_path / "results.csv").write_text("\n".join([head, *rows, *rows]) + "\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"selects 2 rows of 16, expected one row: results\.csv has it 2 times"):
        load_run(f"{tmp_path}:machine=rk3588s-uncalibrated,q_len=64,pipeline=fp16")


@pytest.mark.parametrize("name", ["results.csv", "ops.csv"])
def test_a_column_that_stands_there_twice_is_refused(written: Path, tmp_path: Path, name: str) -> None:
    """Of two latencies the first would be dropped in silence."""
    for path in (written / "results.csv", written / "ops.csv"):
        lines = path.read_text(encoding="utf-8").splitlines()
        if path.name == name:
            lines = [f"{'latency_s' if n == 0 else '1.0'},{line}" for n, line in enumerate(lines)]
        (tmp_path / path.name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    with pytest.raises(InputError, match=rf"{name}:1: latency_s: the column stands twice"):
        load_run(f"{tmp_path}:machine=rk3588s-uncalibrated,q_len=64,pipeline=fp16")


@pytest.mark.usefixtures("no_plots")
def test_steps_of_one_name_all_count(tmp_path: Path) -> None:
    path, out = tmp_path / "x.yaml", tmp_path / "out"  # the kernel and the one that combines its splits: two outputs
    path.write_text("title: t\nmachines: [h100-sxm]\npipelines: [flash3_fp8]\nbaseline: flash2_fp16\nshapes:\n"
                    "- {q_len: 1, kv_len: 3000, head_dim: 64, heads: 8, kv_heads: 2}\n", encoding="utf-8")
    assert main(["run", str(path), "--out", str(out)]) == 0
    run = load_run(f"{out}:pipeline=flash3_fp8")
    assert {"output", "output (2)"} <= set(run.steps)
    assert sum(float(row["latency_s"]) for row in run.steps.values()) == pytest.approx(run.latency_s)


@pytest.mark.usefixtures("no_plots")
def test_variants_of_a_call_are_rows_of_their_own(tmp_path: Path) -> None:
    path, out = tmp_path / "x.yaml", tmp_path / "out"
    path.write_text("title: t\nmachines: [rk3588s]\npipelines: [fp16]\nbaseline: fp16\nshapes:\n- {q_len: 64, "
                    "kv_len: 64, head_dim: 64, variant: ['', 'document(32, 32)+soft_cap(50)']}\n", encoding="utf-8")
    assert main(["run", str(path), "--out", str(out)]) == 0
    plain = load_run(f"{out}:variant=")
    modified = load_run(f"{out}:pipeline=fp16,variant=document(32, 32)+soft_cap(50)")
    assert compare(plain, modified).speedup < 1.0
    assert modified.name == "fp16 on rk3588s, L = 64, document(32, 32)+soft_cap(50)"
    with pytest.raises(InputError, match=r"say variant= one of \(nothing\), document"):
        load_run(str(out))


@pytest.mark.usefixtures("no_plots")
def test_a_width_of_v_that_is_the_others_width_is_named_and_selected(tmp_path: Path) -> None:
    path, out = tmp_path / "x.yaml", tmp_path / "out"
    path.write_text("title: t\nmachines: [rk3588s]\npipelines: [fp16]\nbaseline: fp16\nshapes:\n"
                    "- {q_len: 64, head_dim: 128, v_head_dim: [64, 128]}\n", encoding="utf-8")
    assert main(["run", str(path), "--out", str(out)]) == 0
    equal = load_run(f"{out}:v_head_dim=128")
    assert equal.name == "fp16 on rk3588s, L = 64, v_head_dim 128"
    assert equal == load_run(f"{out}:v_head_dim=(nothing)") == load_run(f"{out}:v_head_dim=")
    assert "at L = 64, v_head_dim 128" in sentence(compare(equal, f"{out}:v_head_dim=64"))
    with pytest.raises(InputError, match=r"say v_head_dim= one of 64, 128$"):
        load_run(str(out))
    for name in ("results.csv", "ops.csv", "sensitivities.csv"):  # as an earlier release wrote them
        head, *rows = csv.reader((out / name).read_text(encoding="utf-8").splitlines())
        at = head.index("v_head_dim")
        with (out / name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([head, *([*r[:at], "" if r[at] == "128" else r[at], *r[at + 1:]] for r in rows)])
    assert load_run(f"{out}:v_head_dim=128").latency_s == equal.latency_s


def test_more_than_one_head_or_sequence_is_said() -> None:
    one, many = (intsim.simulate(AttentionCall(64, 64, 64, heads=n, kv_heads=n, batch=b), "fp16", "rk3588s")
                 for n, b in ((1, 1), (4, 2)))
    assert "fp16 on rk3588s, L = 64, 4 heads, batch 2:" in str(intsim.compare(one, many))


def test_the_command_prints_a_sentence_and_a_table(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = f"{written}:machine=rk3588s-uncalibrated,q_len=1024"
    assert main(["compare", f"{base},pipeline=fp16", f"{base},pipeline=int_attention"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("On rk3588s-uncalibrated (L = 1024, 2 heads), int_attention takes ")
    assert "x as fast as A (" in out
    assert ", 80 %; faster with a probability of over 99 %): 1x" in out
    assert re.search(r"softmax \([\d.]+ ms\) makes way for index_softmax \([\d.]+ [mu]s\)", out)
    assert "\nnot modelled: clocks that change" in out
    assert main(["compare", f"{base},pipeline=fp16", f"{base},pipeline=int_attention", "--json"]) == 0
    assert any(t.startswith("clocks that") for t in json.loads(capsys.readouterr().out)["a"]["not_modelled"])
    assert main(["compare", str(written / "none"), str(written)]) == 2
    assert "expected an output folder of 'intsim run'" in capsys.readouterr().err


def test_of_two_models_a_step_says_how_its_calls_differ(tmp_path: Path) -> None:
    """How often they are made and with which shape; what does not differ is the same work."""
    for name, model in (("a", "smollm2-135m"), ("b", "qwen3-0.6b")):
        found = simulate_model(model, "rk3588s", linear="q8_0", prompt=16, generate=1, threads=4, baseline=None)
        (tmp_path / name).mkdir()
        found.save(tmp_path / name / "model.json")
    a, b = (load_run(str(tmp_path / name)) for name in ("a", "b"))
    why = {c.step: c.why for c in compare(a, b).contributions}
    assert why["decode lm_head"] == "m=1 n=49152 k=576 -> m=1 n=151936 k=1024"
    assert why["decode q_proj"] == "m=1 n=576 k=576 -> m=1 n=2048 k=1024, 30 -> 28 calls"
    assert why["prefill q_norm"].startswith("new: 28 calls, mostly rms_norm_f32, ")
    assert {c.why for c in compare(a, a).contributions} == {"the same work"}


def test_what_one_run_alone_leaves_out_names_it(written: Path) -> None:
    run = load_run(f"{written}:machine=rk3588s-uncalibrated,q_len=64,pipeline=fp16")
    found = compare(replace(run, not_modelled=("heat", "other work")), replace(run, not_modelled=("heat",)))
    assert found.gaps == ("not modelled: heat", "not modelled in A: other work")
    found = compare(replace(run, not_modelled=None), run)
    assert found.gaps[0].startswith("what A does not model: its folder does not say")
    assert found.gaps[1].startswith("not modelled in B: ")


def test_variants_are_machines_of_their_own(experiment: Experiment) -> None:
    machines = list(dict.fromkeys(r["machine"] for r in experiment.rows))
    assert machines == ["rk3588s-uncalibrated", "rk3588s-uncalibrated+dynamic"]
    latency = {r["machine"]: r["latency_s"] for r in experiment.rows if r["pipeline"] == "fp16" and r["q_len"] == 1024}
    assert latency[machines[1]] < latency[machines[0]]  # the little cores no longer finish alone


@pytest.mark.usefixtures("no_plots")
def test_the_sentence_says_what_quantising_the_inputs_takes_beside_the_kernels(tmp_path: Path) -> None:
    path, out = tmp_path / "x.yaml", tmp_path / "out"
    path.write_text("title: t\nmachines: [l40s]\npipelines: [flash2_fp16, int_flash]\nbaseline: flash2_fp16\nshapes:\n"
                    "- {q_len: 1024, head_dim: 64, heads: 16}\n", encoding="utf-8")
    assert main(["run", str(path), "--out", str(out)]) == 0
    rows = [f"{out}:pipeline={name}" for name in ("flash2_fp16", "int_flash")]
    call = AttentionCall(1024, 1024, 64, heads=16)
    half, whole = (simulate(call, name, "l40s") for name in ("flash2_fp16", "int_flash"))
    slower = (whole.latency_s + whole.quantiser.latency_s) / half.latency_s
    for found in (compare(*rows), compare(half, whole)):
        assert f"with it it is {slower:.3g}x slower." in sentence(found)
        assert "kernels alone; quantising its inputs takes" in sentence(found)
    assert "quantising" not in sentence(compare(rows[0], rows[0]))
