"""From a pydantic location to the key path of the file, with the valid names at its end."""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel

from intsim.config.document import KeyPath


def walk(model: Any, loc: tuple[str | int, ...], data: Any) -> tuple[KeyPath, list[str]]:
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


def deeper(model: Any, name: str) -> str | None:
    """The dotted key of that name within a section of the schema, where it is no key of its own level."""
    for section in _names(model):
        if name in _names(_field_type(model, section)):
            return f"{section}.{name}"
    return None


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
