"""A YAML file as plain data that knows its lines; duplicate keys, aliases and bottomless nests are refused."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import Any

import yaml
from yaml.constructor import SafeConstructor

from intsim.errors import InputError
from intsim.resources import nearest_file
from intsim.uncertainty.spread import spreads_of

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEEPEST = 50
"""Levels of lists and mappings; the deepest of the formats has ten."""

BOM = "\ufeff"
"""What some editors begin a file with: which codec takes it away is Python's own code, and ten times as slow."""

LARGEST_FILE, MOST_VALUES = 4 * 2**20, 20_000
"""Bytes and values of a file; the largest of ours has 500 values."""

NOT_OF_TODAY = re.compile(r"[-+]?(0[0-9_]+|0[bx][0-9a-fA-F_]+|[0-9][0-9_]*_[0-9_]*|[0-9]+(:[0-5]?[0-9])+)"
                          r"(\.[0-9_]*)?|[-+]?[0-9][0-9_]*\.[0-9]*_[0-9_]*")
"""Numbers of YAML 1.1 that nobody means: octal ``010``, ``0x10``, minutes ``1:30``, digits in groups ``1_000``."""

FLOAT = re.compile(r"[-+]?[0-9]+(\.[0-9]*)?[eE][-+]?[0-9]+")
"""Of numbers with an exponent those that YAML 1.1 takes for text, 2.4e9, and everybody else for a number."""

KeyPath = tuple[str | int, ...]


@dataclass(frozen=True)
class Scalar:
    """Where a scalar stands in the text, so that a calibration can replace it and keep every comment."""

    start: int
    end: int


@dataclass
class Document:
    """A YAML file as plain data, with the line of every key and the text span of every scalar.

    Documents of one text share their data, so nothing changes it in place (``apply_overrides`` copies what it changes).
    """

    path: Path
    text: str
    data: Any
    lines: dict[KeyPath, int] = field(default_factory=dict)
    scalars: dict[KeyPath, Scalar] = field(default_factory=dict)
    parent: Document | None = None

    def copy(self) -> Document:
        """The same document, for changes of its data: nothing changes data in place, so they are shared until then."""
        found = Document(self.path, self.text, self.data, self.lines, self.scalars, self.parent)
        found.__dict__["_dotted"] = self._dotted  # of the same lines
        return found

    def line(self, path: KeyPath) -> int:
        """The line of a key, or of its nearest parent that stands in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def line_of(self, key: str) -> int:
        """The line of a dotted key, whose parts may hold dots themselves, or of its nearest parent in the file."""
        while key and key not in self._dotted:
            key = key.rpartition(".")[0]
        return self._dotted.get(key, 1)

    def place_of(self, key: str) -> tuple[Path, int]:
        """File and line of a dotted key: in this file where it stands here, else in the one that it extends."""
        for own in (key, f"set.{key}"):
            if own in self._dotted:
                return self.path, self._dotted[own]
        quantity = ("set", key.removesuffix(".value"))
        if quantity in self.scalars:  # the value alone, in the place of the parent's
            return self.path, self.lines[quantity]
        if self.parent is not None and self.parent.knows(key) and key in self.key_paths:  # not taken out
            return self.parent.place_of(key)
        return self.path, self.line_of(key)

    def knows(self, key: str) -> bool:
        """Whether a dotted key stands in this file or in one that it extends."""
        return key in self._dotted or (self.parent is not None and self.parent.knows(key))

    @cached_property
    def _dotted(self) -> dict[str, int]:
        return {dotted(path): line for path, line in self.lines.items() if path}

    @property
    def files(self) -> tuple[Document, ...]:
        """This document and those that it extends, nearest first."""
        return (self, *(self.parent.files if self.parent else ()))

    @property
    def written(self) -> Any:
        """The data of its own text: without what it extends and without overrides."""
        return parse_document(self.path, self.text).data

    @cached_property
    def made(self) -> dict[Any, Any]:
        """What was made of it, by schema; of documents that no override changed."""
        return {}

    @cached_property
    def content(self) -> str:
        """The data as canonical JSON; of documents that no override changed."""
        return json.dumps(self.data, sort_keys=True, default=str)

    @cached_property
    def spreads(self) -> dict[str, float]:
        """How far each quantity of a machine may be off, by its key; of documents that no override changed."""
        return spreads_of(self.data, self.data.get("sources", {}))

    @cached_property
    def key_paths(self) -> list[str]:
        """Every key path of the data, dotted."""
        return [dotted(path) for path in paths_of(self.data)]


def paths_of(data: Any, path: KeyPath = ()) -> Iterator[KeyPath]:
    """Every key path of plain data, outer ones first."""
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in items:
        yield (*path, key)
        yield from paths_of(value, (*path, key))


def dotted(path: Iterable[str | int]) -> str:
    """``("dram", "channels", 0)`` as ``dram.channels.0``."""
    return ".".join(str(part) for part in path)


def read_text(path: Path, expected: str = "a UTF-8 text file") -> str:
    """The text of a file.

    Raises:
        InputError: it cannot be read, or is not UTF-8.
    """
    try:
        found = path.stat()
        if not S_ISREG(found.st_mode):
            files = sorted(path.glob("*.yaml")) if S_ISDIR(found.st_mode) else []
            raise InputError("is a folder" if S_ISDIR(found.st_mode) else "is no file", file=path, expected=expected,
                             nearest=str(files[0]) if len(files) == 1 else None)
        if found.st_size > LARGEST_FILE:
            raise InputError(f"has {found.st_size} bytes", file=path, expected=f"at most {LARGEST_FILE}")
        text = _content(path, found.st_size).decode().removeprefix(BOM)
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    except ValueError as error:
        if isinstance(error, UnicodeDecodeError):
            raise InputError(f"byte {error.start} is not UTF-8", file=path, expected=expected) from None
        raise InputError(f"cannot be the name of a file ({error})", file=path, expected=expected) from None
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", file=path, expected=expected,
                         nearest=nearest_file(path)) from None


def _content(path: Path, size: int) -> bytes:
    """All bytes of a file, of about so many: without a file object, as each point of a sweep reads a dozen files."""
    descriptor, content = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0)), b""
    try:
        while piece := os.read(descriptor, size + 1):
            content += piece
    finally:
        os.close(descriptor)
    return content


def read_document(path: str | Path) -> Document:
    """Parse a YAML file.

    Raises:
        InputError: the file is missing, is not UTF-8 or not YAML, or holds a key twice.
    """
    return parse_document(Path(path), read_text(Path(path)))


def parse_document(path: Path, text: str) -> Document:
    """A YAML file's text as a document.

    Raises:
        InputError: it is not YAML, or holds a key twice.
    """
    document = Document(path, text, None)
    node = _compose(path, text)
    if node is None:
        raise InputError("the file is empty", file=path, expected="a mapping")
    document.data = _plain(node, (), document)
    if not isinstance(document.data, dict):
        raise InputError(f"found {document.data!r}", file=path, line=1, expected="a mapping at the top")
    return document


def read_value(text: str, key: str) -> Any:
    """A value as it might stand in a YAML file.

    Raises:
        InputError: not YAML; the message names ``key``.
    """
    try:
        node = _compose(Path(), text)
        return None if node is None else _plain(node, (), Document(Path(), text, None))
    except InputError as error:
        raise InputError(f"found '{text}' ({error.problem})", key=key, expected="a YAML value") from None


def _compose(path: Path, text: str) -> yaml.Node | None:
    try:
        _check_structure(path, text)
        node: yaml.Node | None = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise InputError(str(error.problem or error.context), file=path, line=mark.line + 1 if mark else None,
                         expected="valid YAML") from None
    except yaml.YAMLError as error:
        raise InputError(str(error).splitlines()[0], file=path, expected="valid YAML") from None
    return node


def _check_structure(path: Path, text: str) -> None:
    """Refuse aliases, a few of which stand for billions of values, and nesting that would exhaust the stack.

    An anchor is refused too: without aliases it has no effect.
    """
    depth = values = 0
    for event in yaml.parse(text, Loader=Loader):
        line = event.start_mark.line + 1 if event.start_mark else None
        if isinstance(event, yaml.AliasEvent):
            raise InputError(f"found the alias '*{event.anchor}'", file=path, line=line, expected="the value itself")
        if isinstance(event, yaml.NodeEvent) and event.anchor:
            raise InputError(f"found the anchor '&{event.anchor}'", file=path, line=line, expected="the value alone")
        values += isinstance(event, yaml.ScalarEvent)
        if values > 2 * MOST_VALUES:
            raise InputError(f"has more than {MOST_VALUES} values", file=path, line=line, expected="fewer")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise InputError(f"is nested more than {DEEPEST} deep", file=path, line=line,
                             expected="lists and mappings as deep as the file's format has them")


def _plain(node: yaml.Node, path: KeyPath, document: Document) -> Any:
    document.lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return _plain_mapping(node, path, document)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(child, (*path, i), document) for i, child in enumerate(node.value)]
    document.scalars[path] = Scalar(node.start_mark.index, node.end_mark.index)
    if not getattr(node, "style", None) and NOT_OF_TODAY.fullmatch(node.value):
        raise InputError(f"found {node.value}", file=document.path, line=node.start_mark.line + 1, key=dotted(path),
                         expected="a decimal number without leading zeros, letters, colons and underscores")
    try:
        if not getattr(node, "style", None) and FLOAT.fullmatch(node.value):
            return float(node.value)
        return SafeConstructor().construct_object(node)
    except (yaml.YAMLError, ValueError):
        raise InputError(f"found {node.value!r}", file=document.path, line=node.start_mark.line + 1, key=dotted(path),
                         expected="a plain YAML scalar") from None


def _plain_mapping(node: yaml.MappingNode, path: KeyPath, document: Document) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode) or key_node.value == "<<":
            raise InputError(f"found the key {key_node.value!r}", file=document.path, line=line,
                             key=dotted(path) or None, expected="a plain name as key")
        key = str(key_node.value)
        if key in result:
            first = document.lines[(*path, key)]
            raise InputError(f"the key stands twice, first on line {first}", file=document.path, line=line,
                             key=dotted((*path, key)), expected="each key once")
        document.lines[(*path, key)] = line
        result[key] = _plain(value_node, (*path, key), document)
    return result
