"""A result as a file: JSON with a version and a digest, every field of it, read back equal or refused.

A record stands as an object of its fields that names its class under ``is``. Numbers keep every bit; those that JSON
has no word for stand as ``"inf"``, ``"-inf"`` and ``"nan"``.
"""

from __future__ import annotations

import collections.abc
import hashlib
import json
import math
import operator
import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, Literal, Self, TypeVar, Union, get_args, get_origin, get_type_hints

from intsim.arguments import path as path_of
from intsim.errors import InputError
from intsim.resources import nearest_file

VERSION = 1
LARGEST_BYTES = 1 << 30
"""Of a file that is read as a whole."""

IS = "is"
NOT_FINITE = ("inf", "-inf", "nan")
A_FILE = "the path of a file"
EXPECTED = "a result that Result.save wrote"
OF: Mapping[str, str] = {"Result": "the result of a call", "ModelResult": "the result of a whole model"}
"""What files are of, by the class that reads them."""

T = TypeVar("T")


class Saved:
    """A record that is kept as a file and read back equal."""

    def save(self, path: str | Path) -> Path:
        """Write everything that it holds as JSON; the file is complete or as it was before.

        Raises:
            InputError: a place that cannot be written.
        """
        return write_saved(path, self)

    @classmethod
    def load(cls, path: str | Path) -> Self:
        """Read what ``save`` wrote, equal to what was saved.

        Raises:
            InputError: a file that is not there, is of something else or of a later version, or was changed.
        """
        return read_saved(path, cls)


def write_saved(path: str | Path, record: Any) -> Path:
    """Write a record; the file is complete or as it was before.

    Raises:
        InputError: a place that cannot be written.
    """
    target = Path(path_of("path", path, A_FILE))
    if not target.name or (target.exists() and not target.is_file()):  # a file would take a device's place
        raise InputError("cannot be written (is a folder or a device)", file=path, expected=A_FILE)
    body = _encoded(record)
    text = json.dumps({"intsim": type(record).__name__, "version": VERSION, "digest": _digest(body), "content": body},
                      indent=1, allow_nan=False)
    unfinished = target.with_name(f".{target.name}.part")
    try:
        unfinished.write_text(text + "\n", encoding="utf-8", newline="")
        unfinished.replace(target)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise InputError(f"cannot be written ({error.strerror})", file=path, expected=A_FILE) from None
    return target


def read_saved(path: str | Path, kind: type[T]) -> T:
    """Read a record.

    Raises:
        InputError: a file that is not there, is of something else or of a later version, or was changed or damaged.
    """
    try:
        given = Path(path_of("path", path, EXPECTED))
        if given.exists() and (not given.is_file() or given.stat().st_size > LARGEST_BYTES):
            raise InputError("cannot be read (no file, or a huge one)", file=given, expected=EXPECTED)
        found = json.loads(given.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", file=path, expected=EXPECTED,
                         nearest=nearest_file(given)) from None
    except (ValueError, RecursionError):
        raise InputError("is not JSON, or is cut off", file=path, expected=EXPECTED) from None
    of = found.get("intsim") if isinstance(found, dict) else None
    if isinstance(of, str) and of in OF and of != kind.__name__:
        raise InputError(f"is {OF[of]}, which intsim.{of}.load reads", file=path, expected=OF[kind.__name__])
    if of != kind.__name__:
        raise InputError("is something else", file=path, expected=EXPECTED)
    if found.get("version") != VERSION:
        raise InputError(f"found {found.get('version')!r}", file=path, key="version",
                         expected=f"{VERSION}, which this release reads and writes")
    if found.get("digest") != _digest(found.get("content")):
        raise InputError("was changed or damaged: its digest is another", file=path, expected=EXPECTED)
    try:
        record: T = _decoded(found["content"], kind)
    except (KeyError, TypeError, ValueError, InputError) as error:
        raise InputError(f"does not fit this release ({error})", file=path, expected=EXPECTED) from None
    return record


def _digest(body: Any) -> str:
    return hashlib.sha256(json.dumps(body, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _is_record(value: Any) -> bool:
    """Whether a value, or what a type is of, has named fields: a dataclass or a named tuple."""
    return is_dataclass(value) or hasattr(value, "_fields")


def _encoded(value: Any) -> Any:
    if _is_record(value):
        names = [f.name for f in fields(value)] if is_dataclass(value) else value._fields
        return {IS: type(value).__name__, **{name: _encoded(getattr(value, name)) for name in names}}
    if isinstance(value, Mapping):
        return {key: _encoded(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_encoded(item) for item in value]
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else repr(float(value))
    return value if value is None or isinstance(value, str | bool) else operator.index(value)


def _decoded(value: Any, kind: Any) -> Any:
    options = get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)
    if value is None and type(None) in options:
        return None
    records = {option.__name__: option for option in options if isinstance(option, type) and _is_record(option)}
    if records:
        return _record(dict(value), records)
    (wanted,) = (option for option in options if option is not type(None))
    inner = get_args(wanted)
    if get_origin(wanted) is tuple and isinstance(value, list):
        kinds = inner[:1] * len(value) if inner[-1] is Ellipsis else inner
        return tuple(_decoded(item, of) for item, of in zip(value, kinds, strict=True))
    if get_origin(wanted) is collections.abc.Mapping and isinstance(value, dict):
        return {key: _decoded(item, inner[1]) for key, item in value.items()}
    return _plain(value, wanted)


def _record(values: dict[str, Any], records: Mapping[str, Any]) -> Any:
    record = records[values.pop(IS)]
    kinds = get_type_hints(record)
    return record(**{key: _decoded(value, kinds[key]) for key, value in values.items()})


def _plain(value: Any, kind: Any) -> Any:
    if get_origin(kind) is Literal and value in get_args(kind):
        return value
    if kind is float and (value in NOT_FINITE or type(value) in (int, float)):
        return float(value) if isinstance(value, str) else value
    if kind in (str, int, bool) and type(value) is kind:
        return value
    raise ValueError(f"{value!r} is no {kind}")
