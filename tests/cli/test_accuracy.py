from __future__ import annotations

import json

import numpy as np
import pytest

from intsim.cli import main


def test_table_and_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["accuracy", "flat", "--q-len", "600", "--query-rows", "3", "--head-dim", "16",
                 "--pipeline", "fp16", "--pipeline", "int_attention"]) == 0
    table = capsys.readouterr().out
    assert [line.split()[0] for line in table.splitlines()[:3]] == ["pipeline", "fp16", "int_attention"]
    assert "int_attention: 3 of 3 rows of P are all zero" in table


def test_json_per_head_of_a_file(capsys: pytest.CaptureFixture[str], tmp_path: object) -> None:
    q = np.random.default_rng(0).standard_normal((2, 3, 8, 16)).astype(np.float16)
    np.savez(f"{tmp_path}/x.npz", q=q, k=q, v=q)
    assert main(["accuracy", f"{tmp_path}/x.npz", "--pipeline", "int_attention", "--heads", "--json", "--causal"]) == 0
    rows = json.loads(capsys.readouterr().out)
    heads = [(b, h) for b in range(2) for h in range(3)]
    assert [(row["batch"], row["head"]) for row in rows] == [(None, None), *heads]
    assert all(0.9 < row["cosine_similarity"] <= 1 for row in rows)
    assert rows[0]["events"]["rows"] == 48


def test_pipelines_that_refuse_the_shape_are_left_out_unless_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["accuracy", "normal", "--q-len", "8", "--head-dim", "16"]) == 0
    assert "ggml_q8_0 left out: k: found head_dim 16, expected a multiple of 32" in capsys.readouterr().out
    assert main(["accuracy", "normal", "--q-len", "8", "--head-dim", "16", "--pipeline", "ggml_q8_0"]) == 2


@pytest.mark.parametrize(("arguments", "message"), [
    (["fat"], "unknown input family 'fat', expected one of"),
    (["none.npz"], "none.npz: cannot be read"),
    (["flat", "--q-len", "0"], "q_len: found 0, expected an integer of at least 1"),
    (["flat", "--q-len", "9", "--query-rows", "10"], "--query-rows: found 10, expected at most 9"),
    (["flat", "--q-len", "9", "--query-rows", "0"], "--query-rows: found 0, expected a whole number of at least 1"),
    (["outliers", "--linear", "q8_0", "--seed", "-1"], "--seed: found -1, expected a whole number of at least 0"),
    (["flat", "--seed", "9" * 20], f"--seed: found {'9' * 20}, expected a whole number of at most"),
    (["normal", "--linear", "q4_0", "--q-len", "0"], "--q-len: found 0, expected none beside --linear"),
    (["flat", "--q-len", "9", "--pipeline", "fp8"], "unknown pipeline 'fp8'"),
])
def test_bad_input(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["accuracy", *arguments]) == 2
    assert message in capsys.readouterr().err
