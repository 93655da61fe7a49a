"""The one way in which bad input is refused."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

V = TypeVar("V")

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
        return type(self)(self.problem, file=file, line=line, key=key, expected=self.expected, nearest=self.nearest)

    def _message(self) -> str:
        file = None if self.file is None else _clipped(str(self.file))
        place = "" if file is None else f"{file}:{self.line}: " if self.line else f"{file}: "
        text = place + (f"{_clipped(self.key)}: " if self.key else "") + _clipped(self.problem)
        if self.expected:
            text += f", expected {self.expected}"
        if self.nearest:
            text += f"; did you mean '{_clipped(self.nearest)}'?"
        # One line whatever was found: a line break or a terminal's control sequence in it is shown, not obeyed.
        return re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", lambda found: repr(found[0])[1:-1], text)


class MisfitError(InputError):
    """Values that do not fit each other, though each of them could be right elsewhere."""


def _clipped(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}... ({len(text)} characters)"


def shown(value: Any) -> str:
    """A value as a message shows it, whatever it is: short, and without the help of a broken ``__repr__``."""
    if isinstance(value, type) or (callable(value) and hasattr(value, "__name__")):
        return f"the {'type' if isinstance(value, type) else 'function'} {value.__name__}"
    if getattr(value, "ndim", 0) or type(value).__name__ in ("DataFrame", "module", "generator"):
        return f"an object of type {type(value).__name__}"
    try:
        return _clipped(repr(value))
    except Exception:  # of a stranger's type
        return f"an object of type {type(value).__name__}"


def nearest_name(name: str, valid: Iterable[str]) -> str | None:
    """The valid name that resembles ``name`` most, or None when nothing comes close."""
    text, names = _clipped(str(name)), list(valid)
    close = difflib.get_close_matches(text, names, n=1, cutoff=0.5) or [
        known for known in names if known.lower() == text.lower()]
    return close[0] if close else None


def named(what: str, name: str, known: Mapping[str, V], *, key: str | None = None) -> V:
    """What goes by a name.

    Raises:
        InputError: nothing does; the message has the nearest name.
    """
    if name not in known:
        raise unknown_name(what, name, known, key=key)
    return known[name]


def unknown_name(what: str, name: str, valid: Iterable[str], *, file: str | Path | None = None, line: int | None = None,
                 key: str | None = None) -> InputError:
    """The error for a name that is not among the valid ones."""
    names = sorted(set(valid))
    some = names if len(names) <= MOST_NAMES else difflib.get_close_matches(_clipped(str(name)), names, n=8, cutoff=0.0)
    more = f" (and {len(names) - len(some)} more)" if len(names) > len(some) else ""
    return InputError(
        f"unknown {what} '{_clipped(str(name))}'", file=file, line=line, key=key,
        expected="one of " + ", ".join(some) + more if names else "none: there are none here",
        nearest=nearest_name(name, names),
    )
