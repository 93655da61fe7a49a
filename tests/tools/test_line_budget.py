"""The rooms keep to their budgets, and the tool that says so sees what it should."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

TOOL = Path(__file__).resolve().parents[2] / "tools" / "line_budget.py"


@pytest.fixture
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("line_budget", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_room_keeps_to_its_budget(tool: ModuleType) -> None:
    assert list(tool.faults()) == []


def test_what_is_over_its_budget_is_named(tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                          capsys: pytest.CaptureFixture[str]) -> None:
    package = tmp_path / "intsim"
    for room, lines in (("small", 3), ("large", 11), ("new", 1)):
        (package / room).mkdir(parents=True)
        (package / room / "a.py").write_text("\n" * lines, encoding="utf-8")
    (package / "top.py").write_text("\n" * 6, encoding="utf-8")
    monkeypatch.setattr(tool, "PACKAGE", package)
    monkeypatch.setattr(tool, "BUDGET", {"small": 3, "large": 10, "": 6})
    monkeypatch.setattr(tool, "LONGEST", 10)
    assert tool.main() == 1
    assert capsys.readouterr().err.splitlines() == [
        "intsim/large has 11 lines, its budget is 10", "intsim/new has 1 lines and no budget",
        "intsim/large/a.py has 11 lines, a file has at most 10"]
