"""The keys of the file formats as tables, from the schemas that read them: types, bounds and docstrings."""

from __future__ import annotations

import re
import types
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from intsim.config.accelerator_schema import AcceleratorFile
from intsim.config.cluster_schema import ClusterFile
from intsim.config.core_schema import CoreFile
from intsim.config.dataflow_schema import DataflowFile
from intsim.config.experiment_schema import ExperimentFile
from intsim.config.gpu_schema import GpuFile
from intsim.config.host_schema import HostFile
from intsim.config.quantity import Bound, Quantity, Strict
from intsim.config.soc_schema import SocFile
from intsim.config.sweep_schema import SweepFile

SCHEMAS = {schema.__name__: schema for schema in (
    AcceleratorFile, ClusterFile, CoreFile, DataflowFile, ExperimentFile, GpuFile, HostFile, SocFile, SweepFile)}


def schema_table(name: str) -> str:
    """A format: its sections in order, each a table of key, what it holds, and what it means."""
    parts = []
    for path, schema in _sections(SCHEMAS[name]):
        if path:
            parts.append(f"**`{path}`** {_summary(schema)}\n")
        parts += ["| key | holds | meaning |", "|---|---|---|"]
        meanings = meanings_of(schema)
        hints = get_type_hints(schema, include_extras=True)
        for key, field in schema.model_fields.items():
            needed = "" if field.is_required() else ", optional"
            parts.append(f"| `{key}` | {_cell(holds(hints[key]) + needed)} | {_cell(meanings.get(key, ''))} |")
        parts.append("")
    return "\n".join(parts)


def _sections(schema: type[Strict]) -> Iterator[tuple[str, type[Strict]]]:
    """The schema and all within it, by the key path of the first place that has it."""
    seen: dict[type[Strict], str] = {}
    waiting = [("", schema)]
    while waiting:
        path, found = waiting.pop(0)
        if found in seen:
            continue
        seen[found] = path
        hints = get_type_hints(found, include_extras=True)
        for key in found.model_fields:
            for inner, below in _schemas(hints[key]):
                waiting.append((f"{path}.{key}{below}" if path else f"{key}{below}", inner))
    yield from ((path, found) for found, path in seen.items())


def _schemas(kind: Any, below: str = "") -> Iterator[tuple[type[Strict], str]]:
    """The schemas within a type, and how their keys go on: ``.NAME`` in a mapping, ``.0`` in a list."""
    if isinstance(kind, type) and issubclass(kind, Strict):
        if not issubclass(kind, Quantity):
            yield kind, below
        return
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        yield from _schemas(inner[0], below)
    elif origin is dict:
        yield from _schemas(inner[1], f"{below}.NAME")
    elif origin in (list, tuple):
        yield from _schemas(inner[0], f"{below}.0")
    elif origin in (Union, types.UnionType):
        for option in inner:
            yield from _schemas(option, below)


def holds(kind: Any) -> str:
    """A type in words."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        bounds = [bound for bound in map(_bound, inner[1:]) if bound]
        return ", ".join([holds(inner[0]), *bounds])
    if origin is Literal:
        return " or ".join(f"`{value}`" for value in inner)
    if origin in (Union, types.UnionType):
        return " or ".join(holds(option) for option in inner if option is not type(None))
    if origin is dict:
        return f"{holds(inner[1])}, by name"
    if origin in (list, tuple):
        return f"list of {holds(inner[0])}"
    if isinstance(kind, type) and issubclass(kind, Quantity):
        return "number with `source`"
    if isinstance(kind, type) and issubclass(kind, Strict):
        return "section"
    return {str: "text", int: "whole number", float: "number", bool: "`true` or `false`", Any: "any value"}.get(
        kind, getattr(kind, "__name__", str(kind)))


def _bound(note: Any) -> str:
    """What a limit asks for."""
    if isinstance(note, Bound):
        unit = f" {note.unit}" if note.unit else ""
        return f"{note.low:g} to {note.high:g}{unit}" + (f", {note.only}" if note.only else "")
    words = {"ge": "at least", "gt": "above", "le": "at most", "lt": "below"}
    return ", ".join(f"{word} {getattr(note, limit):g}" for limit, word in words.items()
                     if isinstance(getattr(note, limit, None), int | float))


def _summary(schema: type[Strict]) -> str:
    text = (schema.__doc__ or "").strip()
    return " ".join(text.partition("\n\n")[0].split()) if text and schema.__doc__ != Strict.__doc__ else ""


def meanings_of(schema: type[Strict]) -> Mapping[str, str]:
    """What the docstring says of each field; ``a, b: text`` is said of both, and ``; b: text`` begins another."""
    text = (schema.__doc__ or "").partition("Attributes:")[2]
    fields = "|".join(map(re.escape, schema.model_fields))
    entry = re.compile(rf"(?:^|[;.] )\s*((?:{fields})(?:, (?:{fields}))*): ", re.MULTILINE)
    found: dict[str, str] = {}
    marks = list(entry.finditer(text))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    for mark, after in zip(marks, ends[:len(marks)], strict=True):
        said = " ".join(text[mark.end():after].split()).rstrip(";. ").partition(" Raises:")[0]
        found |= dict.fromkeys(mark[1].split(", "), said)
    return found


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("``", "`")
