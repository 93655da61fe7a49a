"""The one way in which bad input is refused."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from pathlib import Path

LONGEST_SHOWN = 200
"""Characters of what was found that a message shows."""

MOST_NAMES = 40
"""Valid names that a message lists; of more, the closest."""


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

    def at(self, file: str | Path | None, line: int | None = None, key: str | None = None) -> InputError:
        """The same refusal, said of another place."""
        return InputError(self.problem, file=file, line=line, key=key, expected=self.expected, nearest=self.nearest)

    def _message(self) -> str:
        place = "" if self.file is None else f"{self.file}:{self.line}: " if self.line else f"{self.file}: "
        text = place + (f"{_clipped(self.key)}: " if self.key else "") + _clipped(self.problem)
        if self.expected:
            text += f", expected {self.expected}"
        if self.nearest:
            text += f"; did you mean '{self.nearest}'?"
        # One line whatever was found: a line break or a terminal's control sequence in it is shown, not obeyed.
        return re.sub(r"[\x00-\x1f\x7f-\x9f]", lambda found: repr(found[0])[1:-1], text)


def _clipped(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}... ({len(text)} characters)"


def nearest_name(name: str, valid: Iterable[str]) -> str | None:
    """The valid name that resembles ``name`` most, or None when nothing comes close."""
    close = difflib.get_close_matches(str(name), list(valid), n=1, cutoff=0.5)
    return close[0] if close else None


def unknown_name(what: str, name: str, valid: Iterable[str], *, file: str | Path | None = None, line: int | None = None,
                 key: str | None = None) -> InputError:
    """The error for a name that is not among the valid ones."""
    names = sorted(set(valid))
    shown = names if len(names) <= MOST_NAMES else difflib.get_close_matches(str(name), names, n=8, cutoff=0.0)
    more = f" (and {len(names) - len(shown)} more)" if len(names) > len(shown) else ""
    return InputError(
        f"unknown {what} '{name}'", file=file, line=line, key=key,
        expected="one of " + ", ".join(shown) + more, nearest=nearest_name(name, names),
    )
