"""The one way in which bad input is refused."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path


class InputError(Exception):
    """What a user gave cannot be used; the message says where, what was found and what was expected.

    The command line prints it as one message and exits with status 2.
    """

    def __init__(
        self,
        problem: str,
        *,
        file: str | Path | None = None,
        line: int | None = None,
        key: str | None = None,
        expected: str | None = None,
        nearest: str | None = None,
    ) -> None:
        self.problem = problem
        self.file = file
        self.line = line
        self.key = key
        self.expected = expected
        self.nearest = nearest
        super().__init__(self._message())

    def _message(self) -> str:
        place = "" if self.file is None else f"{self.file}:{self.line}: " if self.line else f"{self.file}: "
        text = place + (f"{self.key}: " if self.key else "") + self.problem
        if self.expected:
            text += f", expected {self.expected}"
        if self.nearest:
            text += f"; did you mean '{self.nearest}'?"
        return text


def nearest_name(name: str, valid: Iterable[str]) -> str | None:
    """The valid name that resembles ``name`` most, or None when nothing comes close."""
    close = difflib.get_close_matches(str(name), list(valid), n=1, cutoff=0.5)
    return close[0] if close else None


def unknown_name(what: str, name: str, valid: Iterable[str], *, file: str | Path | None = None, line: int | None = None,
                 key: str | None = None) -> InputError:
    """The error for a name that is not among the valid ones."""
    names = sorted(valid)
    return InputError(
        f"unknown {what} '{name}'", file=file, line=line, key=key,
        expected="one of " + ", ".join(names), nearest=nearest_name(name, names),
    )
