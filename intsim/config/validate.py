"""Documents against schemas: the first thing wrong, with its line, what was found, expected, and the nearest name."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from intsim.config.document import Document, dotted, read_document
from intsim.config.file_kind import misplaced
from intsim.config.quantity import Quantity, Strict
from intsim.config.schema_walk import deeper, walk
from intsim.errors import InputError, MisfitError, nearest_name

TYPES = {"model_type": "a mapping", "dict_type": "a mapping", "list_type": "a list", "string_type": "text",
         "float_type": "a number", "int_type": "a whole number", "bool_type": "true or false",
         "too_short": "at least one entry"}
"""What a schema expects, by pydantic's name of the error."""

SIZES = ("shapes", "workload")
"""What sizes of calls are called in experiments and in sweeps."""

NO_PLUGINS = "PYDANTIC_DISABLE_PLUGINS"
"""What pydantic asks, whenever it makes a schema, before it looks through all installed packages for plug-ins."""

MOST_MISSING = 8
"""Keys named beside the first that is missing."""

Model = TypeVar("Model", bound=Strict)


def validate(document: Document, model: type[Model]) -> Model:
    """Check a document against a schema.

    Raises:
        InputError: the first unknown key, else the first thing wrong, in the order of the file.
    """
    _make(model)
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        if (other := misplaced(document, model.FILE)) is not None:
            raise other from None
        found = error.errors(include_url=False)
        # A misspelt key is missing under its right name too: the misspelling is what helps.
        unknown = [details for details in found if details["type"] == "extra_forbidden"]
        first = min(unknown or found, key=lambda details: _place(document, model, details)[1])
        missing = [key for details in found if details["type"] == "missing" and details is not first
                   and (key := _key(walk(model, details["loc"], document.data)[0], details))]
        raise _problem(document, model, first, missing) from None


def _make(model: type[BaseModel]) -> None:
    """Make a schema, which waits for its first file, and which no plug-in of pydantic has a part in."""
    if model.__pydantic_complete__:
        return
    before = os.environ.get(NO_PLUGINS)
    os.environ[NO_PLUGINS] = "__all__"
    try:
        model.model_rebuild(_types_namespace={})
    finally:
        if before is None:
            del os.environ[NO_PLUGINS]
        else:
            os.environ[NO_PLUGINS] = before


def read_yaml(path: str | Path, model: type[Model]) -> Model:
    """Read a YAML file that stands by itself into a validated model.

    Raises:
        InputError: a file that cannot be read, or is not valid.
    """
    return validate(read_document(path), model)


def _place(document: Document, model: type[BaseModel], details: Any) -> tuple[Path, int]:
    return document.place_of(_key(walk(model, details["loc"], document.data)[0], details) or "")


def _key(location: Sequence[str | int], details: Any) -> str | None:
    return dotted((*location, details["ctx"]["key"]) if details["type"] == "misfit" else location) or None


def _problem(document: Document, model: type[BaseModel], details: Any, missing: Sequence[str]) -> InputError:
    """The refusal of the first thing wrong; of a missing key with the others that are missing too."""
    location, names = walk(model, details["loc"], document.data)
    kind, found = details["type"], details["input"]
    key = _key(location, details)
    file, line = document.place_of(key or "")
    if kind == "extra_forbidden":
        cut = "" if found is not None else "; or quotes: in braces a comma ends a text, {what: \"this, that\"}"
        return InputError("unknown key", file=file, line=line, key=key, expected="one of " + ", ".join(names) + cut,
                          nearest=_nearest_key(model, location, names))
    if kind == "missing":
        field = model.model_fields.get(str(key))
        return InputError("the key is missing", file=file, line=line, key=key,
                          expected=((field and field.description) or "a value for it") + (
                              f", and for {', '.join(missing[:MOST_MISSING])}, missing too" if missing else ""))
    if kind == "misfit":
        return MisfitError(details["ctx"]["found"], file=file, line=line, key=key,
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
        if kind == "model_type" and details["ctx"]["class_name"] == Quantity.__name__:
            message = f"a number with its source, {{value: {shown}, source: NAME}}, NAME being one of 'sources'"
    return InputError(f"found {shown}", file=file, line=line, key=key, expected=message, nearest=near)


def _nearest_key(model: type[BaseModel], location: Sequence[str | int], names: Sequence[str]) -> str | None:
    """What a key was probably meant to be: another word for sizes, one of another level, one spelt alike."""
    name = str(location[-1])
    if name.removesuffix("s") in ("shape", "workload", "call", "size") and (near := {*SIZES} & {*names}):
        return near.pop()
    return (deeper(model, name) if len(location) == 1 else None) or nearest_name(name, names)
