"""``intsim methods`` and the document it writes."""

import json
from pathlib import Path

from intsim.cli import main
from intsim.numerics.softmax.registry import method_names
from intsim.streams.sass.manifest.softmax import OPERATORS

DOCUMENT = Path(__file__).parents[2] / "docs" / "softmax_methods.md"


def test_the_document_is_what_the_command_prints_and_rows_and_plot_are_written_below_out(tmp_path, capsys):
    assert main(["methods", "--out", str(tmp_path / "out")]) == 0
    assert capsys.readouterr().out == DOCUMENT.read_text(encoding="utf-8"), (
        "run: intsim methods > docs/softmax_methods.md")
    written = {path.name for path in (tmp_path / "out").iterdir()} - {".intsim-output"}
    assert written == {"methods.csv", "error_against_cycles.svg", "error_against_cycles.png"}
    assert len((tmp_path / "out" / "methods.csv").read_text().splitlines()) == 1 + len(method_names())


def test_rows_are_numbers_by_method(capsys):
    assert main(["methods", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["method"] for row in rows] == method_names()
    assert all(row["cycles with conversions"] >= row["cycles per element"] > 0.25 for row in rows)


def test_operators_of_another_gpu(capsys):
    assert main(["methods", "--gpu", "a100-sxm", "--json"]) == 0
    ampere = {row["operator"]: row for row in json.loads(capsys.readouterr().out)}
    assert set(ampere) == {operator.name for operator in OPERATORS}


def test_a_gpu_without_operators_is_refused(capsys):
    assert main(["methods", "--gpu", "t4"]) == 2
    assert "no softmax operators for sm_75" in capsys.readouterr().err
    assert main(["methods", "--gpu", ""]) == 2
    assert "unknown machine ''" in capsys.readouterr().err
