"""A file as it stands, so that one with a few values set is checked and lowered where it differs alone.

A sweep over a core or an SM sets a few of some three hundred values at each point. Sections that no value was set in
are one object in all these files, and so is what they are lowered to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from intsim.config.document import Document
from intsim.config.quantity import LEAVES, Quantity, Strict, quantities, sourced
from intsim.config.validate import validate
from intsim.errors import InputError

File = TypeVar("File", bound=Strict)


class Standing(Generic[File]):
    """A document without overrides.

    Args:
        data: of the document; file: as its schema describes them.

    Attributes:
        lowered: by section (its ``id``; the file keeps it), what it was lowered to.
        found: by section, its quantities by their keys.
    """

    def __init__(self, data: Any, file: File) -> None:
        self.data, self.file = data, file
        sections = list(_sections(file))
        self.lowered: dict[int, dict[Any, Any]] = {id(section): {} for _, section in sections}
        self.found = {id(section): quantities(section, path) for path, section in sections}

    def changed(self, document: Document) -> File:
        """The file of a document that shares with this one what was not set in it.

        Raises:
            InputError: a file that is not valid.
        """
        schema = type(self.file)
        try:
            return schema.model_validate(_over(document.data, self.data, vars(self.file)))
        except ValidationError:  # what is wrong is said of what the file has, not of sections that were known
            return validate(document, schema)


def standing(document: Document, schema: type[File]) -> Standing[File]:
    """A document that no override changed, validated once.

    Raises:
        InputError: a file that is not valid.
    """
    if schema not in document.made:
        document.made[schema] = Standing(document.data, validate(document, schema))
    found: Standing[File] = document.made[schema]
    return found


def validated(document: Document, changed: Document, schema: type[File]) -> tuple[File, dict[str, Quantity]]:
    """A changed document as its schema describes it, and its quantities by their keys.

    Raises:
        InputError: a file that is not valid.
    """
    known: Mapping[int, list[tuple[str, Quantity]]] = {}
    try:
        found = standing(document, schema)
    except InputError:  # overrides may mend it
        file: Any = validate(changed, schema)
    else:
        file = found.file if changed.data is document.data else found.changed(changed)
        known = found.found
    return file, sourced(file, file.sources, changed, known)


def lowered_of(document: Document, schema: type[Strict]) -> Mapping[int, dict[Any, Any]]:
    """What sections of a document were lowered to, of which ``lower`` takes and keeps; nothing of one not validated."""
    found: Standing[Strict] | None = document.made.get(schema)
    return found.lowered if found else {}


def _sections(value: Any, path: str = "") -> Iterator[tuple[str, Strict]]:
    """All sections in a validated value, quantities apart, and what the keys of each begin with."""
    if isinstance(value, Quantity):
        return
    if isinstance(value, Strict):
        yield path, value
        value = vars(value)
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from _sections(item, f"{path}{key}.")


def _over(data: Any, before: Any, known: Any) -> Any:
    """Data with what was validated in the place of what they share with those of before."""
    if data is before:
        return data if known.__class__ in LEAVES else known
    own = vars(known) if isinstance(known, Strict) else known
    if isinstance(data, dict) and isinstance(before, dict) and isinstance(own, dict):
        return {key: _over(value, before.get(key), own.get(key)) for key, value in data.items()}
    if isinstance(data, list) and isinstance(before, list) and isinstance(own, list) and len(data) == len(own):
        return [_over(*three) for three in zip(data, before, own, strict=True)]
    return data
