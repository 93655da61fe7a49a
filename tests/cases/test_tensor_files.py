"""Files of tensors made after public reports: each case's command with its right value."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import intsim
from intsim.accuracy.files import load_arguments
from intsim.cli import main

CASES = Path(__file__).parent


def rows(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, object]]:
    assert main(["accuracy", *arguments, "--json"]) == 0
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


def test_the_mask_of_a_file_counts(capsys: pytest.CaptureFixture[str]) -> None:
    """Without it the relative L1 error was 0.01052."""
    path = CASES / "npz_with_mask" / "qkv.npz"
    (row,) = rows(capsys, str(path), "--pipeline", "int_attention")
    assert row["relative_l1"] == pytest.approx(0.04720, abs=5e-6)
    with np.load(path) as file:
        q, k, v, mask = (file[name] for name in ("q", "k", "v", "mask"))
    assert row["relative_l1"] == intsim.evaluate(q, k, v, mask=mask).relative_l1
    assert "a mask that shows 70.8% of the keys" in str(row["understood"])


def test_bfloat16_is_widened(capsys: pytest.CaptureFixture[str]) -> None:
    """It was a traceback: numpy does not know the name."""
    (row,) = rows(capsys, str(CASES / "safetensors_bf16" / "qkv.safetensors"), "--pipeline", "int_attention")
    assert row["cosine_similarity"] == pytest.approx(0.9986, abs=5e-5)


@pytest.mark.parametrize("name", ["qkv.pt", "none.npy", "none.onnx", "none.npzz", "none.gguf"])
def test_other_files_are_files(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """They were unknown families of inputs."""
    assert main(["accuracy", str(CASES / "tensors_in_pt_file" / name)]) == 2
    message = capsys.readouterr().err
    assert f"{name}: is in no format that is read here, expected .npz or .safetensors: " in message
    assert ("save_file" if name == "qkv.pt" else "numpy.savez") in message
    assert ("did you mean '.npz'?" in message) == (name == "none.npzz")


def test_length_before_heads_is_said_and_warned_of(capsys: pytest.CaptureFixture[str]) -> None:
    path = CASES / "layout_length_before_heads" / "qkv.npz"
    assert main(["accuracy", str(path), "--pipeline", "int_attention"]) == 0
    text = capsys.readouterr().out
    assert "96 heads of 4 queries and 4 keys, head_dim 32" in text
    assert "warning: 96 heads outnumber 4 tokens" in text
    assert "0.02455" in text
    a = load_arguments(path)
    q, k, v = (x.transpose(0, 2, 1, 3) for x in (a.q, a.k, a.v))
    assert intsim.evaluate(q, k, v).relative_l1 == pytest.approx(0.06660, abs=5e-6)


def test_query_rows_of_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    """All 128 rows were computed, with 0.03159."""
    path = str(CASES / "query_rows_of_a_file" / "qkv.npz")
    (row,) = rows(capsys, path, "--pipeline", "int_attention", "--query-rows", "8")
    assert row["relative_l1"] == pytest.approx(0.1088, abs=5e-5)
    for option in ("--q-len", "--head-dim", "--seed"):
        assert main(["accuracy", path, option, "8"]) == 2
        assert f"{option}: given beside the file {path}" in capsys.readouterr().err


@pytest.mark.parametrize("pipeline", ["int_attention", "int_flash"])
def test_a_sink_with_small_v_has_its_reason(pipeline: str, capsys: pytest.CaptureFixture[str]) -> None:
    (row,) = rows(capsys, str(CASES / "sink_with_small_v" / "qkv.npz"), "--pipeline", pipeline)
    assert row["cosine_similarity"] == pytest.approx(0.6185, abs=5e-5)
    (reason,) = row["reasons"]  # type: ignore[misc]
    assert reason.startswith("V, its sums or the output's format are off")
    assert "100% of the probability is on rows of V below 1/16 of the largest element" in reason
    assert "in V's format they vanish beside it" in reason


EXPERIMENT = """title: t
machines: [rk3588s]
pipelines: [int_attention]
baseline: int_attention
shapes: [{q_len: 64, head_dim: 32}]
accuracy: {%s}
"""


def write(folder: Path, accuracy: str) -> str:
    (folder / "experiment.yaml").write_text(EXPERIMENT % accuracy)
    return str(folder / "experiment.yaml")


def test_an_experiment_uses_the_mask_and_says_what_it_understood(tmp_path: Path,
                                                                 capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, f"file: {CASES / 'npz_with_mask' / 'qkv.npz'}")
    assert main(["run", path]) == 0
    assert "qkv.npz: batch 2, 2 heads of 24 queries and 24 keys, head_dim 32, a mask that" in capsys.readouterr().out
    assert main(["run", path, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["rows"][0]["relative_l1"] == pytest.approx(0.04720, abs=5e-6)
    layout = str(CASES / "layout_length_before_heads" / "qkv.npz")
    assert main(["run", write(tmp_path, "family: normal"), "--input", layout]) == 0
    assert "warning: 96 heads outnumber 4 tokens" in capsys.readouterr().out


def test_an_experiment_computes_the_query_rows_of_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, f"file: {CASES / 'query_rows_of_a_file' / 'qkv.npz'}, query_rows: 8")
    assert main(["run", path, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["rows"][0]["relative_l1"] == pytest.approx(0.1088, abs=5e-5)


@pytest.mark.parametrize(("accuracy", "message"), [
    ("file: x.npz, family: normal", "given beside a file"), ("file: x.npz, seed: 3", "given beside a file"),
    ("family: normal, seed: -1", "seed"), ("file: x.pt", "x.pt: is in no format that is read here"),
    ("file: .", "is a folder"), ("file: /dev/zero", "is a pipe, socket or device"),
])
def test_an_experiment_refuses_what_it_would_ignore(accuracy: str, message: str, tmp_path: Path,
                                                    capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", write(tmp_path, accuracy)]) == 2
    assert message in capsys.readouterr().err


SWEEP = """title: t
base: {machine: rk3588s, pipeline: int_attention, workload: {q_len: 64, head_dim: 32}}
axes: {workload.heads: [1]}
accuracy: {%s}
"""


def test_a_sweep_uses_the_mask_and_refuses_what_never_ends(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "sweep.yaml"
    path.write_text(SWEEP % f"file: {CASES / 'npz_with_mask' / 'qkv.npz'}")
    assert main(["sweep", str(path), "--out", str(tmp_path / "out")]) == 0
    found = intsim.open_sweep(tmp_path / "out")
    assert found["relative_l1"].tolist() == pytest.approx([0.04720], abs=5e-6)
    capsys.readouterr()
    path.write_text(SWEEP % "file: /dev/zero")
    assert main(["sweep", str(path), "--out", str(tmp_path / "other")]) == 2
    assert "/dev/zero: is a pipe, socket or device" in capsys.readouterr().err
