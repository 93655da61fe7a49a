"""Progress on a terminal: a line that comes and goes; in a file there is nothing of it."""

from __future__ import annotations

import io
import sys

import pytest

from intsim.cli import main
from intsim.progress import Progress, each
from intsim.session import Session
from intsim.validate import models


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_is_told_and_left_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    with Progress() as progress:
        assert list(each("ab", progress, "compiling {}".format)) == ["a", "b"]
        progress("drawing")
    lines = terminal.getvalue().split("\r")
    assert any("  0 %" in line and "compiling a" in line for line in lines)
    assert any(" 50 %" in line and "compiling b" in line for line in lines)
    assert any("%" not in line and "drawing" in line for line in lines)
    assert lines[-1].strip() == "", "nothing of it stays"


def test_a_file_is_told_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", file := io.StringIO())
    with Progress() as progress:
        progress("drawing", 0.5)
    assert file.getvalue() == ""


def test_an_explanation_says_what_it_waits_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    assert main(["explain", "cortex-a76", "quant_only", "--q-len", "64", "--json"]) == 0
    assert "quant_only on cortex-a76" in terminal.getvalue()


def test_validation_says_which_machine_it_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    device, told = "rock-5b", list[str]()
    few = [record for record in models.shipped_rates() if record.device == device][:2]
    monkeypatch.setattr(models, "shipped_rates", lambda: few)
    session = Session()
    found = models.predictions(session, lambda what, share: told.append(what))
    assert told == [machine for _, machine, _ in found] == [f"{device}-uncalibrated", device]
    assert [row["machine"] for row in models.rows(session, found) for _ in range(row["rows"])] == [
        machine for machine in told for _ in few]
    assert all(row["predicted"] > 0 for row in models.ratio_rows(found))
