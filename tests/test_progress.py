"""Progress on a terminal: a line that comes and goes; in a file there is nothing of it."""

from __future__ import annotations

import io
import sys

import pytest

from intsim.progress import Progress, each


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
