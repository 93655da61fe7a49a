"""From a YAML file to a validated model, refusing what it does not understand.

Duplicate keys, unknown keys, wrong types and values out of range each give one ``InputError`` that names the file,
the line, the key path, what was found, what was expected and the nearest valid name.
"""

from __future__ import annotations

import json
import types
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin

import yaml
from pydantic import BaseModel, ValidationError

from intsim.errors import InputError, nearest_name

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEEPEST = 50
"""Levels of lists and mappings; the deepest of the formats has ten."""

TYPES = {"model_type": "a mapping", "dict_type": "a mapping", "list_type": "a list", "string_type": "text",
         "float_type": "a number", "int_type": "a whole number", "bool_type": "true or false"}
"""What a schema expects, by pydantic's name of the error."""

KeyPath = tuple[str | int, ...]
Model = TypeVar("Model", bound=BaseModel)


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

    def line(self, path: KeyPath) -> int:
        """The line of a key, or of its nearest parent that stands in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def line_of(self, key: str) -> int:
        """The line of a dotted key, whose parts may hold dots themselves, or of its nearest parent in the file."""
        lines = {dotted(path): line for path, line in self.lines.items()}
        while key and key not in lines:
            key = key.rpartition(".")[0]
        return lines.get(key, 1)

    @cached_property
    def key_paths(self) -> list[str]:
        """Every key path of the document, dotted."""
        return [dotted(p) for p in self.lines if p]


def dotted(path: Iterable[str | int]) -> str:
    """``("dram", "channels", 0)`` as ``dram.channels.0``."""
    return ".".join(str(part) for part in path)


def read_text(path: Path, expected: str = "a UTF-8 text file") -> str:
    """The text of a file.

    Raises:
        InputError: it cannot be read, or is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", file=path) from None
    except UnicodeDecodeError as error:
        raise InputError(f"byte {error.start} is not UTF-8", file=path, expected=expected) from None


def read_document(path: str | Path) -> Document:
    """Parse a YAML file.

    Raises:
        InputError: the file is missing, is not UTF-8 or not YAML, or holds a key twice.
    """
    path = Path(path)
    return replace(_parse(path, read_text(path)))


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


@lru_cache(maxsize=64)
def _parse(path: Path, text: str) -> Document:
    document = Document(path, text, None)
    node = _compose(path, text)
    if node is None:
        raise InputError("the file is empty", file=path, expected="a mapping")
    document.data = _plain(node, (), document)
    if not isinstance(document.data, dict):
        raise InputError(f"found {document.data!r}", file=path, line=1, expected="a mapping at the top")
    return document


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
    """Refuse aliases, a few of which stand for billions of values, and nesting that would exhaust the stack."""
    depth = 0
    for event in yaml.parse(text, Loader=Loader):
        line = event.start_mark.line + 1 if event.start_mark else None
        if isinstance(event, yaml.AliasEvent):
            raise InputError(f"found the alias '*{event.anchor}'", file=path, line=line, expected="the value itself")
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
    loader = Loader("")
    try:
        return loader.construct_object(node)
    except (yaml.YAMLError, ValueError):
        raise InputError(f"found {node.value!r}", file=document.path, line=node.start_mark.line + 1, key=dotted(path),
                         expected="a plain YAML scalar") from None
    finally:
        loader.dispose()


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


def apply_overrides(document: Document, overrides: Mapping[str, Any], *, prefix: str = "") -> None:
    """Set values by dotted key path, as ``--set`` and sweep axes do. A path may stop at a quantity: its value is set.

    A quantity that is set loses its ``fit`` section.

    Raises:
        InputError: a path that names no key of the document.
    """
    for name, value in overrides.items():
        path = _find(document, name, prefix)
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


def frozen(overrides: Mapping[str, Any] | None) -> str:
    """Overrides as a key for a cache: canonical JSON, in which 1, 1.0 and true differ.

    Raises:
        InputError: a value that is no number, text, list or mapping of such.
    """
    try:
        return json.dumps(overrides or {}, sort_keys=True)
    except TypeError as error:
        raise InputError(str(error), key="overrides", expected="numbers, text, lists and mappings") from None


def thawed(key: str) -> dict[str, Any]:
    """What ``frozen`` was made of."""
    found: dict[str, Any] = json.loads(key)
    return found


def _find(document: Document, name: str, prefix: str) -> KeyPath:
    target: Any = document.data
    path: list[str | int] = []
    for part in name.split("."):
        key: str | int = int(part) if isinstance(target, list) and part.isdigit() else part
        known = (isinstance(target, dict) and key in target) or (
            isinstance(target, list) and isinstance(key, int) and key < len(target))
        if not known:
            near = nearest_name(name, document.key_paths)
            raise InputError("names no key", file=document.path, key=prefix + name,
                             expected="the path of a key in this file", nearest=prefix + near if near else None)
        path.append(key)
        target = target[key]
    if isinstance(target, dict) and "value" in target:
        path.append("value")
    return tuple(path)


def validate(document: Document, model: type[Model]) -> Model:
    """Check a document against a schema.

    Raises:
        InputError: the first unknown key, else the first thing wrong, in the order of the file.
    """
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        found = error.errors(include_url=False)
        # A misspelt key is missing under its right name too: the misspelling is what helps.
        unknown = [details for details in found if details["type"] == "extra_forbidden"]
        problems = [_problem(document, model, details) for details in unknown or found]
        raise min(problems, key=lambda p: (p.line or 0)) from None


def read_yaml(path: str | Path, model: type[Model], overrides: Mapping[str, Any] | None = None) -> Model:
    """Read a YAML file into a validated model; ``overrides`` set values by dotted key path first."""
    document = read_document(path)
    apply_overrides(document, overrides or {})
    return validate(document, model)


def _problem(document: Document, model: type[BaseModel], details: Any) -> InputError:
    location, names = _walk(model, details["loc"], document.data)
    kind, found = details["type"], details["input"]
    key = dotted((*location, details["ctx"]["key"]) if kind == "misfit" else location) or None
    line = document.line_of(key or "")
    if kind == "extra_forbidden":
        near = nearest_name(str(location[-1]), names)
        return InputError("unknown key", file=document.path, line=line, key=key,
                          expected="one of " + ", ".join(names), nearest=near)
    if kind == "missing":
        return InputError("the key is missing", file=document.path, line=line, key=key,
                          expected="a value for it")
    if kind == "misfit":
        return InputError(details["ctx"]["found"], file=document.path, line=line, key=key,
                          expected=details["ctx"]["expected"])
    message = TYPES.get(kind) or details["msg"].removeprefix("Value error, ").removeprefix("Input should be ")
    near = None
    if kind in {"literal_error", "enum"} and isinstance(found, str):
        near = nearest_name(found, [w.strip("'") for w in details["ctx"]["expected"].replace(" or ", ", ").split(", ")])
    if isinstance(found, dict):
        keys = ", ".join(map(str, list(found)[:6]))
        shown = repr(found["value"]) if "value" in found else f"a mapping with {keys}" if keys else "an empty mapping"
    else:
        shown = repr(found)
    return InputError(f"found {shown}", file=document.path, line=line, key=key, expected=message, nearest=near)


def _walk(model: Any, loc: tuple[str | int, ...], data: Any) -> tuple[KeyPath, list[str]]:
    """Drop the parts of a pydantic location that are no keys of the file; give the valid names at its end."""
    path: list[str | int] = []
    current, names = model, _names(model)
    for part in loc:
        is_key = isinstance(data, dict) and isinstance(part, str) and (
            part in data or part in names or (not names and _value_type(current) is not None))
        is_index = isinstance(data, list) and isinstance(part, int)
        if not (is_key or is_index):
            current = _branch(current, str(part)) or current
            names = _names(current) or names
            continue
        path.append(part)
        names = _names(current) or names
        data = data[part] if is_index or (isinstance(data, dict) and part in data) else None
        following = _field_type(current, part)
        if following is not None and part != loc[-1]:
            current, names = following, _names(following)
    return tuple(path), names


def _strip(annotation: Any) -> list[Any]:
    """The plain types inside Annotated, Optional and unions."""
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        return [t for option in get_args(annotation) for t in _strip(option)]
    if hasattr(annotation, "__metadata__"):
        return _strip(get_args(annotation)[0])
    return [annotation]


def _names(annotation: Any) -> list[str]:
    models = [t for t in _strip(annotation) if isinstance(t, type) and issubclass(t, BaseModel)]
    return sorted({name for m in models for name in m.model_fields})


def _branch(annotation: Any, tag: str) -> Any:
    for option in _strip(annotation):
        if getattr(option, "__name__", None) == tag:
            return option
    return None


def _value_type(annotation: Any) -> Any:
    for option in _strip(annotation):
        if get_origin(option) in (dict, Mapping, list, tuple):
            return get_args(option)[-1] if get_origin(option) is not tuple else get_args(option)[0]
    return None


def _field_type(annotation: Any, part: str | int) -> Any:
    for option in _strip(annotation):
        if isinstance(option, type) and issubclass(option, BaseModel) and part in option.model_fields:
            return option.model_fields[str(part)].annotation
    return _value_type(annotation)
