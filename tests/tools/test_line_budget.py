"""The rooms keep to their budgets, and the tool that says so sees what it should."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import line_budget


def test_every_room_keeps_to_its_budget() -> None:
    assert list(line_budget.faults()) == []


def test_what_is_over_its_budget_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                          capsys: pytest.CaptureFixture[str]) -> None:
    package = tmp_path / "intsim"
    for room, lines in (("small", 3), ("large", 11), ("new", 1)):
        (package / room).mkdir(parents=True)
        (package / room / "a.py").write_text("\n" * lines, encoding="utf-8")
    (package / "top.py").write_text("\n" * 6, encoding="utf-8")
    monkeypatch.setattr(line_budget, "PACKAGE", package)
    monkeypatch.setattr(line_budget, "BUDGET", {"small": 3, "large": 10, "": 6})
    monkeypatch.setattr(line_budget, "LONGEST", 10)
    assert line_budget.main() == 1
    assert capsys.readouterr().err.splitlines() == [
        "intsim/large has 11 lines, its budget is 10", "intsim/new has 1 lines and no budget",
        "intsim/large/a.py has 11 lines, a file has at most 10"]
