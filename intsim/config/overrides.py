"""Values set by dotted key path, as the command line, sweeps and calibrations do."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from intsim.config.document import Document, KeyPath
from intsim.errors import InputError, nearest_name
from intsim.machines.machine import CORES, GPU

INDEX = re.compile("0|[1-9][0-9]{0,8}")
"""Of an item of a list, in a dotted path."""
ALIKE = 4
"""Keys with a name in them, where it is the whole of none."""


def apply_overrides(document: Document, overrides: Mapping[str, Any], *, prefix: str = "") -> None:
    """Set values by dotted key path, as ``--set`` and sweep axes do. A path may stop at a quantity: its value is set.

    A quantity that is set loses its ``fit`` section.

    Raises:
        InputError: a path that names no key of the document, or two that name the same.
    """
    named: dict[KeyPath, str] = {}
    for name, value in overrides.items():
        path = find_path(document, name, prefix)
        if named.setdefault(path, name) != name:
            raise InputError(f"{named[path]} and {name} are the same", file=document.path, key=prefix + name,
                             expected="one value for each key")
        document.data = _with(document.data, path, value)


def _with(data: Any, path: KeyPath, value: Any) -> Any:
    """A copy of ``data`` along ``path`` with another value at its end; the rest is shared."""
    if not path:
        return value
    copied = data.copy()
    copied[path[0]] = _with(data[path[0]], path[1:], value)
    if path == ("value",):
        copied.pop("fit", None)  # the bounds hold for a fit of the file's own value, not for a what-if
    return copied


def own_key(name: str) -> str:
    """An override's key in the file that has it: a core's or a GPU's own, where it names one of a larger machine."""
    return (name.removeprefix(CORES).partition(".")[2] or name) if name.startswith(CORES) else name.removeprefix(GPU)


def of_override(error: InputError, overrides: Mapping[str, Any]) -> InputError:
    """A refusal of a value, said of the override that set it rather than of the file's line that it replaced."""
    for name in overrides:
        own = own_key(name)
        if error.key == own or str(error.key).startswith(f"{own}."):
            key = name.removesuffix(own) + str(error.key or own)
            return type(error)(error.problem, key=key, expected=error.expected, nearest=error.nearest)
    return error


@contextmanager
def blamed(document: Document, overrides: Mapping[str, Any]) -> Iterator[None]:
    """Says of ``--set KEY``, not of the line whose value it replaced, what is refused of a document with overrides."""
    try:
        yield
    except InputError as error:
        said = of_override(error, overrides) if error.file and Path(error.file) == document.path else error
        raise (error if said is error else said.at(None, key=f"--set {said.key}")) from None


def beside_override(error: InputError, name: str) -> InputError:
    """A refusal of a file's own value that an override does not fit, said of the override."""
    at = f"{error.key} ({Path(str(error.file)).name}:{error.line})"
    return type(error)(f"does not fit {at}: {error.problem}", key=name, expected=error.expected, nearest=error.nearest)


def override_key(overrides: Mapping[str, Any] | None) -> str:
    """Overrides as a part of a machine's identity: canonical JSON, in which 1, 1.0 and true differ.

    Raises:
        InputError: a value that is no number, text, list or mapping of such.
    """
    try:
        return json.dumps(overrides or {}, sort_keys=True)
    except TypeError as error:
        raise InputError(str(error), key="overrides", expected="numbers, text, lists and mappings") from None


def find_path(document: Document, name: str, prefix: str, *, stop_at_quantity: bool = False) -> KeyPath:
    """The path of a dotted key in a document's data; the value of a quantity unless that is to be stopped at.

    Raises:
        InputError: the document has no such key; the message has the nearest one.
    """
    target: Any = document.data
    path: list[str | int] = []
    rest: str | None = name
    while rest is not None:
        key = _first_key(target, rest)
        if key is None:
            near = nearest_name(name, document.key_paths)
            alike = [] if near else [prefix + key for key in document.key_paths
                                     if name.rpartition(".")[2] in key.rpartition(".")[2]]
            raise InputError("names no key", file=document.path, key=prefix + name,
                             expected="the path of a key in this file" + (
                                 f", such as {', '.join(alike[:ALIKE])}" if alike else ""),
                             nearest=prefix + near if near else None)
        path.append(key)
        target = target[key]
        rest = rest[len(str(key)) + 1:] if len(rest) > len(str(key)) else None
    if isinstance(target, dict) and "value" in target and not stop_at_quantity:
        path.append("value")
    return tuple(path)


def _first_key(target: Any, rest: str) -> str | int | None:
    """The key of ``target`` with which a dotted path begins; of keys that hold dots, as a sweep's axes do, the longest.

    None where it begins with none.
    """
    head = rest.partition(".")[0]
    if isinstance(target, list):
        return int(head) if INDEX.fullmatch(head) and int(head) < len(target) else None
    if not isinstance(target, dict):
        return None
    longer = [key for key in target if "." in str(key) and f"{rest}.".startswith(f"{key}.")]
    return max(longer, key=len, default=head if head in target else None)
