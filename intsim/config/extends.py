"""A file that says ``extends: NAME`` and carries only what differs.

Mappings are merged key by key; anything else takes the place of the parent's, an empty mapping too (but of
``sources``). What lies inside a list is reached by ``set``, dotted key paths to values (``clusters.0.clock_ghz: {value:
2.2, fitted: "from 2.257"}``), as a calibration writes them: of a quantity the keys that are given replace the parent's.
A machine that differs from its parent was not fitted: what that says of its calibration goes to a file that only has
other words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from intsim.config.document import Document, KeyPath, parse_document, read_text
from intsim.config.overrides import find_path
from intsim.config.resized import resized
from intsim.errors import InputError
from intsim.resources import machine_beside, machine_file

DEEPEST = 8
"""Files in a chain of ``extends``."""
WORDS = {"extends", "title", "sources"}
"""The keys that leave a machine what it is."""
KINDS = ("fabric",)
"""The sections whose keys depend on their ``kind``: of another kind one has none of its parent's."""


def machine_document(machine: str | Path, parse: Callable[[Path, str], Document] = parse_document,
                     find: Callable[[str | Path], Path] = machine_file,
                     beside: Callable[[Path, str], str] = machine_beside,
                     put: Callable[[Document, Document], Document] | None = None) -> Document:
    """The file of a machine as data, with what it extends.

    Args:
        machine: a shipped name, or the path of a file.
        parse: a document from a path and its text.
        find: the file of a machine by its name or path; beside: a machine as a file names it.
        put: a document over its parent, ``put_over`` by default.

    Raises:
        InputError: no such machine, or a file that cannot be read as YAML.
    """
    def read(path: Path) -> Document:
        return parse(path, read_text(path))

    return extended(read(find(machine)),
                    lambda document, name: read(find(beside(document.path, name))), put or put_over)


def extended(document: Document, load: Callable[[Document, str], Document],
             put: Callable[[Document, Document], Document] | None = None) -> Document:
    """A document with what it extends beneath it; itself where it extends nothing.

    Args:
        document: as parsed.
        load: gives the parsed parent by the name that a document extends.
        put: a document over its parent, ``put_over`` by default.

    Raises:
        InputError: a parent that is not there, a circle, a ``set`` that names no key.
    """
    return _extended(document, load, put or put_over, ())


def _extended(document: Document, load: Callable[[Document, str], Document],
              put: Callable[[Document, Document], Document], chain: tuple[Document, ...]) -> Document:
    name = document.data.get("extends")
    if name is None:
        return document
    line = document.line(("extends",))
    if not isinstance(name, str):
        raise InputError(f"found {name!r}", file=document.path, line=line, key="extends", expected="a machine's name")
    chain = (*chain, document)
    try:
        parent = load(document, name)
    except InputError as error:
        raise error.at(document.path, line, "extends") from None
    again = any(parent.text == d.text and parent.path.resolve() == d.path.resolve() for d in chain)
    if again or len(chain) > DEEPEST:
        raise InputError(f"'{name}' extends this file in turn", file=document.path, line=line, key="extends",
                         expected="a file that stands by itself in the end")
    return put(document, _extended(parent, load, put, chain))


def put_over(document: Document, parent: Document) -> Document:
    """A document over the one that it extends.

    Raises:
        InputError: a ``set`` that is no mapping, or names no key.
    """
    own = {key: value for key, value in document.data.items()
           if key not in ("extends", "set") and (key != "sources" or value)}  # none are added, the parent's stay
    below = parent.data if document.data.keys() <= WORDS else {
        key: value for key, value in parent.data.items()
        if key != "calibration" and not (key in KINDS and _other_kind(value, own.get(key)))}
    data = _merged(below, own) if own else below
    changes = document.data.get("set", {})
    if not isinstance(changes, dict):
        raise InputError(f"found {changes!r}", file=document.path, line=document.line(("set",)), key="set",
                         expected="a mapping of dotted keys to values")
    for key, value in changes.items():
        try:
            path = find_path(replace(document, data=data), key, "", stop_at_quantity=True)
        except InputError as error:
            raise error.at(document.path, document.line(("set", key)), key) from None
        data = _with(data, path, value)
    return resized(replace(document, data=data, parent=parent), parent)


def _other_kind(below: Any, above: Any) -> bool:
    both = isinstance(below, dict) and isinstance(above, dict)
    return both and above.get("kind", below.get("kind")) != below.get("kind")


def _merged(below: Any, above: Any) -> Any:
    """Mappings merged, an empty one alone; a quantity with a new value loses the parent's history and spread.

    It loses the parent's bounds for a fit, too, unless the value is what was found within them.
    """
    if not isinstance(below, dict) or not isinstance(above, dict) or not above:
        return above
    if "value" in above:
        lost = ("fitted", "spread") if "fitted" in above else ("fitted", "spread", "fit")
        below = {key: value for key, value in below.items() if key not in lost}
    return {**below, **{key: _merged(below.get(key), value) for key, value in above.items()}}


def _with(data: Any, path: KeyPath, value: Any) -> Any:
    if not path:
        return _merged(data, value if isinstance(value, dict) or not isinstance(data, dict) else {"value": value})
    copied = data.copy()
    copied[path[0]] = _with(data[path[0]], path[1:], value)
    return copied
