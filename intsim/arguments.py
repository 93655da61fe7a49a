"""The arguments of the package's functions: each is what it says, or is refused with its name.

What comes from Python may be anything: a mapping that holds itself, a number of another library, an object that cannot
even be shown.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from intsim.errors import InputError, shown

DEEPEST = 50
"""Levels of mappings and lists in each other, as in files."""

LONGEST_PATH = 4096

LARGEST = 2**31 - 1
"""Sizes are 32-bit integers to the kernels."""


@dataclass(frozen=True)
class Range:
    """Values that a parameter may have: from ``low`` to ``high``, whole multiples of ``multiple_of`` unless it is 0."""

    low: float
    high: float
    multiple_of: int = 0

    def require(self, key: str, value: Any) -> None:
        """Refuse a value outside.

        Raises:
            InputError: says what may be.
        """
        found = number(key, value, str(self))
        if not self.low <= found <= self.high or (self.multiple_of and found % self.multiple_of):
            raise InputError(f"found {shown(value)}", key=key, expected=str(self))

    def __str__(self) -> str:
        kind = {0: "a number", 1: "a whole number"}.get(self.multiple_of, f"a multiple of {self.multiple_of}")
        return f"{kind} from {self.low:g} to {self.high:g}"


def flag(key: str, value: Any) -> bool:
    """A truth value: Python's or NumPy's.

    Raises:
        InputError: anything else; ``'false'`` is true to Python.
    """
    if not isinstance(value, bool) and (getattr(getattr(value, "dtype", None), "kind", "") != "b" or value.ndim):
        raise InputError(f"found {shown(value)}", key=key, expected="true or false")
    return bool(value)


def whole(key: str, value: Any, least: int = 1) -> int:
    """A whole number of any integer type, of at most 31 bits.

    Raises:
        InputError: another type, less than ``least``, or more than anything here counts.
    """
    try:
        number = None if _is_none(value) else operator.index(value)
    except TypeError:
        number = None
    if number is None or not least <= number <= LARGEST:
        ends = f"at most {LARGEST}" if number is not None and number > LARGEST else f"at least {least}"
        raise InputError(f"found {shown(value)}", key=key, expected=f"a whole number of {ends}")
    return number


def number(key: str, value: Any, expected: str = "a finite number") -> float:
    """A finite number of any type.

    Raises:
        InputError: another type (a truth value, text, a complex number), infinity or no number.
    """
    try:
        found = math.nan if _is_none(value) else float(value)
    except (TypeError, ValueError, OverflowError, RuntimeError):  # the last is PyTorch's
        found = math.nan
    if not math.isfinite(found):
        raise InputError(f"found {shown(value)}", key=key, expected=expected)
    return found


def positive_or_zero(key: str, value: Any) -> float:
    """A finite number that is at least 0, as the scale of logits is: less would make a row's maximum its minimum.

    Raises:
        InputError: another type, a negative number, infinity or no number.
    """
    expected = "a finite number, at least 0"
    found = number(key, value, expected)
    if found < 0:
        raise InputError(f"found {shown(value)}", key=key, expected=expected)
    return found


def _is_none(value: Any) -> bool:
    """Whether a value is no number, though Python or a library would make one of it."""
    kind = str(getattr(value, "dtype", ""))
    return isinstance(value, bool | str | bytes | bytearray | memoryview) or "bool" in kind or "complex" in kind


def mapping(key: str, value: Any) -> dict[str, Any]:
    """A mapping of names to plain data, copied; numbers of NumPy become Python's. None is an empty one.

    Raises:
        InputError: something else, a name that is no text, or values in each other without end.
    """
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise InputError(f"found {shown(value)}", key=key, expected="a mapping of names to values")
    return {name: _plain(f"{key}.{name}", inner, 0) for name, inner in _items(key, value)}


def name_or_none(key: str, value: Any) -> str | None:
    """A name, or None.

    Raises:
        InputError: anything else, or an empty text, which names nothing.
    """
    if value is not None and (not isinstance(value, str) or not value):
        raise InputError(f"found {shown(value)}", key=key, expected="a name, or None")
    return value


def path(key: str, value: Any, expected: str) -> str | Path:
    """A name or the path of a file.

    Raises:
        InputError: neither, or what no file can be called.
    """
    if not isinstance(value, str | Path):
        raise InputError(f"found {shown(value)}", key=key, expected=expected)
    text = str(value)
    if "\0" in text or len(text) > LONGEST_PATH or not _encodable(text):
        raise InputError(f"found {shown(value)}", key=key, expected=expected)
    return value


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _items(key: str, value: Mapping[Any, Any]) -> list[tuple[str, Any]]:
    for name in value:
        if not isinstance(name, str) or not _encodable(name):
            raise InputError(f"found the name {shown(name)}", key=key, expected="names that are text")
    return list(value.items())


def _plain(key: str, value: Any, depth: int) -> Any:
    if depth > DEEPEST:
        raise InputError(f"is nested more than {DEEPEST} deep", key=key, expected="numbers, text, lists and mappings")
    if isinstance(value, Mapping):
        return {name: _plain(key, inner, depth + 1) for name, inner in _items(key, value)}
    if isinstance(value, list | tuple):
        return [_plain(key, inner, depth + 1) for inner in value]
    scalar = value.item() if getattr(value, "ndim", None) == 0 and hasattr(value, "item") else value
    if not (scalar is None or isinstance(scalar, bool | int | float) or (
            isinstance(scalar, str) and _encodable(scalar))):
        raise InputError(f"found {shown(value)}", key=key, expected="numbers, text, lists and mappings")
    return scalar
