"""``intsim run`` as a user meets it: exit statuses, one message per mistake, whole folders or none, the same bytes."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import numpy as np
import pytest

from intsim.cli import main
from intsim.resources import machine_file, resource
from intsim.studies.experiment import COLUMNS
from intsim.sweep.run import load_sweep

TEXT = """\
title: A small one
machines: [rk3588s-uncalibrated]
pipelines: [fp16, int_attention]
baseline: fp16
shapes:
  - {q_len: 64, head_dim: 32}
accuracy: {family: normal}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "experiment.yaml").write_text(TEXT, encoding="utf-8")
    return tmp_path / "experiment.yaml"


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder with an experiment and all that can be written of it in ``out``, and what was printed."""
    folder: Path = tmp_path_factory.mktemp("everything")
    (folder / "experiment.yaml").write_text(TEXT, encoding="utf-8")
    with redirect_stdout(StringIO()) as printed:
        assert main(["run", str(folder / "experiment.yaml"), "--out", str(folder / "out"), "--html", "--perfetto",
                     "--json"]) == 0
    return folder, printed.getvalue()


def test_it_writes_what_the_design_promises(everything: tuple[Path, str]) -> None:
    folder, printed = everything
    rows = json.loads(printed)["rows"]
    assert [tuple(r) for r in rows] == [(*COLUMNS, "not_modelled")] * 2
    assert any(text.startswith("clocks that change") for text in rows[0]["not_modelled"])
    written = {p.name for p in (folder / "out").iterdir()}
    assert {"results.csv", "ops.csv", "notes.txt", "experiment.yaml", "report.html", "trace.pftrace"} <= written
    header = (folder / "out" / "results.csv").read_text(encoding="utf-8").splitlines()[0]
    assert header == ",".join((*COLUMNS, "not_modelled"))
    assert {p.name for p in folder.iterdir()} == {"experiment.yaml", "out"}  # nothing beside the folder


def test_the_same_input_gives_the_same_bytes(everything: tuple[Path, str], tmp_path: Path) -> None:
    """In another process, with other seeds of hashes, and with a pipe that is closed after the first line."""
    folder, _ = everything
    command = (f"{sys.executable} -m intsim run {folder / 'experiment.yaml'} --html --perfetto "
               f"--out {tmp_path / 'again'} | head -n 1")
    assert subprocess.run(command, shell=True, check=True, capture_output=True, text=True).stdout == "A small one\n"
    first, second = ({p.name: p.read_bytes() for p in sorted(out.iterdir())}
                     for out in (folder / "out", tmp_path / "again"))
    assert first == second


def test_a_pipeline_without_a_kernel_is_said_of_the_pipelines(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path.write_text("title: t\nmachines: [rtx3090]\npipelines: [sage1, sage2]\nbaseline: sage1\n"
                    "shapes: [{q_len: 64, head_dim: 64}]\n", encoding="utf-8")
    assert main(["run", str(path)]) == 2
    assert "experiment.yaml:3: pipelines: rtx3090, sage2, 64 x 64: pipeline: " in capsys.readouterr().err


@pytest.mark.parametrize(("old", "new", "words"), [
    ("fp16, int_attention", "fp16, int_atention", "experiment.yaml:3: pipelines.1: unknown pipeline 'int_atention'"),
    ("fp16, int_attention", "fp16, int_atention", "did you mean 'int_attention'"),
    ("rk3588s-uncalibrated", "rk3588", "experiment.yaml:2: machines.0: unknown machine 'rk3588'"),
    ("baseline: fp16", "baseline: fp61", "experiment.yaml:4: baseline: unknown pipeline 'fp61'"),
    ("shapes:", "shape:", "did you mean 'shapes'"),
    ("head_dim: 32", "head_dim: 32, kv_heads: []", "yaml:6: shapes.0.kv_heads: found an empty list, expected"),
    ("q_len: 64", "q_len: []", "yaml:6: shapes.0.q_len: found an empty list, expected at least one"),
    ("[fp16, int_attention]", "[]", "yaml:3: pipelines: found [], expected at least one entry"),
    ("baseline:", "parameters: {fp16: {b: 3}}\nbaseline:", "yaml:4: parameters.fp16: fp16 has no parameter 'b'"),
    ("baseline:", "parameters: {fp61: {b: 3}}\nbaseline:", "yaml:4: parameters: unknown pipeline 'fp61'"),
    ("fp16, int_attention", "fp16, fp16+exaq", "pipelines.1: unknown softmax method 'exaq'"),
    ("head_dim: 32", "head_dim: 0", "head_dim: found 0"),
    ("head_dim: 32", "head_dim: 32, heads: 6, kv_heads: 4", "kv_heads: found 4, expected a divisor of heads = 6"),
    ("head_dim: 32", "head_dim: 32, q_len: 64", "the key stands twice"),
    ("head_dim: 32", "head_dim: wide", "experiment.yaml:6: shapes.0.head_dim"),
    ("family: normal", "family: norml", "did you mean 'normal'"),
    ("family: normal", "file: none.npz", "none.npz: cannot be read"),
    ("title: A small one\n", "", "title: the key is missing"),
    ("baseline: fp16\n", "", "baseline: the key is missing, expected the pipeline that the others stand beside"),
    ("accuracy:", "threads: 99\naccuracy:", "threads: found 99, expected 1 to 8"),
    ("accuracy:", "measurements: none.csv\naccuracy:", "none.csv: cannot be read"),
    ("accuracy:", "variants: {fast: {st: {}}}\naccuracy:", "did you mean 'set'"),
    ("accuracy:", "variants: {fast: {set: {dram.bandwith_gb_per_s: 9.0}}}\naccuracy:", "bandwidth_gb_per_s"),
    ("accuracy:", "set: {dram.bandwidth_gb_per_s: -1.0}\naccuracy:", "dram.bandwidth_gb_per_s: found -1"),
    ("accuracy:", "set: {power.supply_efficiency: 1.2}\naccuracy:", "power.supply_efficiency: found 1.2"),
    ("accuracy:", "set:\n  dram.bandwidth_gb_per_s: -1.0\naccuracy:",
     "yaml:8: set.dram.bandwidth_gb_per_s: found -1"),
    ("accuracy:", "set: {cores.cortex-a76.clock_ghz: x}\naccuracy:",
     "yaml:7: set.cores.cortex-a76.clock_ghz: found 'x'"),
    ("accuracy:", "variants: {fast: {set: {clusters.0.clock_ghz: 0}}}\naccuracy:",
     "yaml:7: variants.fast.set.clusters.0.clock_ghz: found"),
    ("accuracy:", "variants: {none: {threads: 0}}\naccuracy:",
     "yaml:7: variants.none.threads: found 0, expected"),
    ("accuracy:", "threads: 0\naccuracy:", "experiment.yaml:7: threads: found 0, expected"),
    ("head_dim: 32", "head_dim: 0", "experiment.yaml:6: shapes.0.head_dim: found 0"),
    ("head_dim: 32", "head_dim: 10000000000",
     "shapes.0.head_dim: found 10000000000, expected an integer of at least 1"),
    ("head_dim: 32", "head_dim: [32, 32]", "shapes.0: 64 x 64 with head_dim 32 stands twice"),
    ("fp16, int_attention", "fp16, fp16", "experiment.yaml:3: pipelines.1: found 'fp16' twice"),
    ("fp16, int_attention", "fp16, int_flash", "experiment.yaml:5: shapes: rk3588s-uncalibrated, int_flash, 64 x 64"),
    ("rk3588s-uncalibrated", "mine.yaml", "experiment.yaml:2: machines.0: 'mine.yaml' is not there"),
    ("baseline:", "parameters: {int_attention: {b: .nan}}\nbaseline:", "parameters.int_attention"),
    ("{family: normal}", "{file: no.npz}", "no.npz: cannot be read"),
    ("{family: normal}", "{file: no.npz}", "experiment.yaml:7: accuracy.file: "),
    ("{family: normal}", "{}", "experiment.yaml:7: accuracy: found neither file nor family"),
])
def test_a_mistake_gives_one_message_and_no_folder(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
                                                   old: str, new: str, words: str) -> None:
    assert old in TEXT
    path.write_text(TEXT.replace(old, new, 1), encoding="utf-8")
    assert main(["run", str(path), "--out", str(tmp_path / "out")]) == 2
    message = capsys.readouterr().err
    assert message.startswith("intsim: ")
    assert message.count("\n") == 1
    assert words in message
    assert not (tmp_path / "out").exists()


@pytest.mark.usefixtures("no_plots")
def test_a_machine_file_lies_beside_the_experiment(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                                   capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.yaml").write_text(machine_file("cortex-a76").read_text(encoding="utf-8"), encoding="utf-8")
    path.write_text(TEXT.replace("rk3588s-uncalibrated", "mine.yaml"), encoding="utf-8")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert main(["run", str(path), "--json", "--html", "--out", "out"]) == 0
    assert {row["machine"] for row in json.loads(capsys.readouterr().out)["rows"]} == {"mine.yaml"}
    assert "mine.yaml</summary>" in (tmp_path / "elsewhere" / "out" / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(("setting", "words"), [
    ("machine.dram.bandwith_gb_per_s=20.0", "did you mean"),
    ("machine.clusters.0.clock_ghz=0", "clusters.0.clock_ghz"),
    ("treads=4", "did you mean 'threads'"),
    ("shapes.0.q_lem=4", "intsim: --set shapes.0.q_lem: names no key"),
    ("clusters.0.clock_ghz=2.0", "is a key of the machines, expected machine.clusters.0.clock_ghz"),
    ("machine.clusters.0.l2.size_kib=2e4", "machine.clusters.0.l2.size_kib: does not fit l3.size_kib (rk3588s-un"),
    ("shapes.0.q_len=lots", "intsim: --set shapes.0.q_len: found 'lots', expected a whole number"),
    ("baseline=fp17", "intsim: --set baseline: unknown pipeline 'fp17'"),
    ("threads", "expected KEY=VALUE"),
    ("threads=[", "expected a YAML value"),
])
def test_settings_of_the_command_line_are_checked_too(path: Path, capsys: pytest.CaptureFixture[str], setting: str,
                                                      words: str) -> None:
    assert main(["run", str(path), "--set", setting]) == 2
    assert words in capsys.readouterr().err


def test_a_setting_of_a_sweep_is_blamed_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "s.yaml"
    file.write_text(SWEEP.replace("rk3588s}", "rk3588s, pipeline: fp16, workload: {q_len: 8, head_dim: 32}}"))
    for setting, words in (("base.workload.q_len=lots", "found 'lots'"), ("base.pipeline=fp17", "unknown pipeline")):
        assert main(["sweep", str(file), "--out", str(tmp_path / "out"), "--set", setting]) == 2
        assert f"intsim: --set {setting.partition('=')[0]}: {words}" in capsys.readouterr().err


def test_an_axis_of_a_sweep_is_set_by_its_name_with_dots(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, axis = tmp_path / "s.yaml", "axes.machine.clusters.0.clock_ghz"
    file.write_text(SWEEP.replace("rk3588s}", "rk3588s, pipeline: fp16, workload: {q_len: 8, head_dim: 32}}"))
    assert load_sweep(file, {axis: [1.5]}).file.axes["machine.clusters.0.clock_ghz"].values == [1.5]
    assert load_sweep(file, {f"{axis}.1": 1.5}).file.axes["machine.clusters.0.clock_ghz"].values == [1.0, 1.5]
    for setting, words in ((f"{axis}=fast", "found 'fast'"), ("axes.machine.clusters.0.clok_ghz=[1]", f"mean '{axis}'"),
                           ("sampling.points=3", "intsim: --set sampling.points: names no key"),
                           ("axes.=[1]", "names no key")):
        assert main(["sweep", str(file), "--out", str(tmp_path / "out"), "--set", setting]) == 2
        assert words in capsys.readouterr().err


@pytest.mark.parametrize("command", [["explain", "rk3588s", "fp16"], ["model", "bert-base", "--machine", "rk3588s"]])
@pytest.mark.parametrize(("setting", "words"), [
    ("dram.bandwidth_gb_per_s=lots", "--set dram.bandwidth_gb_per_s: found 'lots'"),
    ("dram.bandwith_gb_per_s=3", "--set dram.bandwith_gb_per_s: names no key")])
def test_a_setting_of_a_machine_is_blamed_itself(capsys: pytest.CaptureFixture[str], command: list[str], setting: str,
                                                 words: str) -> None:
    assert main([*command, "--set", setting]) == 2
    assert capsys.readouterr().err.startswith(f"intsim: {words}")


def test_a_mistyped_path_is_told_the_nearest_name(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = path.with_name(path.name.replace("e", "", 1))
    for command in (["run", str(wrong)], ["explain", str(wrong), "fp16"], ["sweep", str(wrong), "--out", "out"]):
        assert main(command) == 2
        assert f"; did you mean '{path}'?" in capsys.readouterr().err
    assert main(["run", str(path.parent / "none" / path.name)]) == 2
    assert "did you mean" not in capsys.readouterr().err


def test_a_mistyped_folder_is_told_the_nearest_name(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (path.parent / "questions" / "first").mkdir(parents=True)
    there = path.rename(path.parent / "questions" / "first" / path.name)
    for wrong, right in ((there.parents[1] / "frist" / there.name, there), (there.parents[1] / "frist", there.parent),
                         (path.parent / "question" / "first" / there.name, there),
                         (path.parent / "question" / "none" / there.name, there.parents[1])):
        assert main(["run", str(wrong)]) == 2
        assert capsys.readouterr().err.endswith(f"; did you mean '{right}'?\n")
    assert main(["compare", str(path.parent / "question"), str(there.parent)]) == 2
    assert f"; did you mean '{there.parents[1]}'?" in capsys.readouterr().err


SWEEP = "title: s\nbase: {machine: rk3588s}\naxes: {machine.clusters.0.clock_ghz: [1.0, 2.0]}\n"


@pytest.mark.parametrize(("command", "text", "words"), [
    ("run F", SWEEP, "is a sweep, expected an experiment; 'intsim sweep F --out DIR' takes it"),
    ("sweep F --out O", TEXT, "is an experiment, expected a sweep; 'intsim run F' takes it"),
    ("show F", TEXT, "is an experiment, expected a machine; 'intsim run F' takes it"),
    ("run F", "kind: soc\ntitle: mine\n", "is a machine, expected an experiment; 'intsim explain F PIPELINE'"),
    ("run F", "extends: rk3588s\n", "is a machine, expected an experiment"),
    ("model F", SWEEP, "is a sweep, expected a study of models"),
    ("run F", '{"model_type": "llama"}', "is a model's config.json, expected an experiment"),
    ("run F", "kind: models\ntitle: t\n", "is a study of models, expected an experiment; 'intsim model F' takes it"),
])
def test_a_right_file_for_the_wrong_command(tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, text: str,
                                            words: str) -> None:
    file = tmp_path / "f.yaml"
    file.write_text(text, encoding="utf-8")
    assert main([{"F": str(file), "O": str(tmp_path / "out")}.get(word, word) for word in command.split()]) == 2
    assert f"intsim: {file}: {words}".replace(" F", f" {file}") in capsys.readouterr().err


def test_shipped_tensors_are_found_from_elsewhere_when_they_are_asked_for(
        path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    file = Path("experiments") / "minilm_accuracy" / "minilm_qkv.npz"
    path.write_text(TEXT.replace("family: normal", f"file: {file}"), encoding="utf-8")
    assert main(["run", str(path)]) == 2
    assert f"did you mean '{resource('experiments').parent / file}'?" in capsys.readouterr().err


def test_a_folder_with_one_file_is_told_which(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", str(path.parent)]) == 2
    assert f"did you mean '{path}'?" in capsys.readouterr().err


def test_nothing_is_written_and_that_is_said(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", str(path)]) == 0
    assert capsys.readouterr().err == "\nwritten: nothing; --out DIR keeps the tables and plots, with --html a page\n"


@pytest.mark.parametrize(("given", "meant"), [("runn", "run"), ("comapre", "compare")])
def test_a_misspelt_command_has_a_suggestion(capsys: pytest.CaptureFixture[str], given: str, meant: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        main([given])
    assert f"did you mean '{meant}'?" in capsys.readouterr().err


@pytest.mark.usefixtures("no_plots")
def test_a_setting_changes_the_result_and_the_saved_configuration(path: Path, tmp_path: Path,
                                                                  capsys: pytest.CaptureFixture[str]) -> None:
    latencies = []
    for setting in ("machine.threading.barrier_us=10.0", "machine.threading.barrier_us=1000.0"):
        assert main(["run", str(path), "--set", setting, "--out", str(tmp_path / "out"), "--json"]) == 0
        latencies.append(json.loads(capsys.readouterr().out)["rows"][0]["latency_s"])
    assert latencies[1] > latencies[0]
    assert "threading.barrier_us: 1000.0" in (tmp_path / "out" / "experiment.yaml").read_text(encoding="utf-8")


@pytest.mark.usefixtures("no_plots")
def test_parameters_reach_the_pipelines_they_name(path: Path, tmp_path: Path) -> None:
    text = TEXT.replace("[fp16, int_attention]", "[int_attention, quant_only+index_softmax]")
    for name, given in (("a", ""), ("b", "parameters: {quant_only+index_softmax: {c: 2.0}}\n")):
        path.write_text(text + given, encoding="utf-8")
        assert main(["run", str(path), "--out", str(tmp_path / name)]) == 0
    first, second = ((tmp_path / n / "results.csv").read_text(encoding="utf-8").splitlines() for n in ("a", "b"))
    assert first[:2] == second[:2]
    assert first[2] != second[2]


@pytest.mark.usefixtures("no_plots")
def test_parameters_reach_the_kernels_too(path: Path, tmp_path: Path) -> None:
    """A table of 128 entries takes more lookups than one of 32."""
    latency = []
    for b in (5, 7):
        path.write_text(TEXT + f"parameters: {{int_attention: {{b: {b}}}}}\n", encoding="utf-8")
        assert main(["run", str(path), "--out", str(tmp_path / str(b))]) == 0
        rows = (tmp_path / str(b) / "results.csv").read_text(encoding="utf-8").splitlines()
        latency.append([float(row.split(",")[COLUMNS.index("latency_s")]) for row in rows[1:]])
    assert latency[0][0] == latency[1][0]
    assert latency[0][1] < latency[1][1]


@pytest.mark.parametrize(("tensors", "words"), [
    ({"q": np.zeros((1, 1, 4, 8)), "k": np.zeros((1, 1, 4, 8))}, "has no tensor 'v'"),
    ({n: np.full((1, 1, 4, 8), np.nan) for n in "qkv"}, "q: nan at index (0, 0, 0, 0), expected finite values"),
    ({n: np.zeros((1, 1, 0, 8)) for n in "qkv"}, "expected at least one element"),
    ({"q": np.zeros((1, 1, 4, 8)), "k": np.zeros((1, 1, 4, 9)), "v": np.zeros((1, 1, 4, 9))}, "head_dim 8, as q has"),
    ({n: np.zeros((4, 8)) for n in "qkv"}, "expected an array of (batch, heads, length, head_dim)"),
    ({n: np.zeros((1, 1, 4, 8), dtype=int) for n in "qkv"}, "expected float16, float32 or float64"),
])
def test_tensors_that_attention_is_not_defined_on(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
                                                  tensors: dict[str, np.ndarray], words: str) -> None:
    np.savez(tmp_path / "tensors.npz", **tensors)
    assert main(["run", str(path), "--input", str(tmp_path / "tensors.npz")]) == 2
    message = capsys.readouterr().err
    assert "tensors.npz" in message
    assert words in message


def test_an_internal_error_is_no_bad_input(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr("intsim.cli.run.run_experiment", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):  # the interpreter prints it and exits with status 1
        main(["run", str(path)])
