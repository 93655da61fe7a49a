"""Finding variants by name, and reading what a user writes: ``sliding_window(1024)+soft_cap(50)``."""

from __future__ import annotations

import math
import re
from dataclasses import MISSING, Field, fields
from typing import Any, get_type_hints

from intsim.discovery import Registry
from intsim.errors import InputError
from intsim.pipelines.modifications.either import Either
from intsim.pipelines.modifications.together import Together
from intsim.pipelines.modifications.variant import Variant

FORM = "NAME or NAME(value, ...), several joined by +; masks of which one is enough by |"
_PART = re.compile(r"\s*([A-Za-z_]\w*)\s*(?:\(([^()]*)\))?\s*")
_INTEGER = re.compile(r"[+-]?\d+")


class Variants(Registry[type]):
    """The variants: ours, those of the entry points ``intsim.variants``, and what is added; each a class."""

    def __init__(self) -> None:
        super().__init__("variant", type, "intsim.pipelines.variants", "intsim.variants", "VARIANT")

    def check(self, item: type) -> None:
        """Refuse a class that is no variant, or that changes nothing."""
        if not issubclass(item, Variant):
            raise InputError(f"found the class {item.__name__}", key="variant", expected="a subclass of Variant")
        if item.__hash__ is None:
            raise InputError(f"{item.name} can be changed once it is made", key="variant",
                             expected="@dataclass(frozen=True)")
        if not (item.masks or item.scores):
            raise InputError(f"{item.name} neither masks nor changes scores", key="variant",
                             expected="masks = True or scores = True")


DEFAULT = Variants()
"""The variants of whoever has no session."""


def variant_names() -> list[str]:
    """Every variant."""
    return DEFAULT.names()


def parse(text: str, known: Variants = DEFAULT) -> Together:
    """What a text says; the empty text is attention as it is. ``|`` binds before ``+``.

    Raises:
        InputError: an unknown name (the message has the nearest one), a value too many, too few or of another type,
            text of another form, or something else than masks joined by ``|``.
    """
    if not text:
        return Together()
    parts: list[list[Variant]] = [[]]
    position = 0
    while True:
        found = _PART.match(text, position)
        if found is None:
            raise _unreadable(text)
        parts[-1].append(_made(known.get(found[1]), found[2]))
        position = found.end()
        if position == len(text):
            return Together(tuple(each[0] if len(each) == 1 else Either(tuple(each)) for each in parts))
        if text[position] not in "+|":
            raise _unreadable(text)
        if text[position] == "+":
            parts.append([])
        position += 1


def variant_of(given: str | Variant | None) -> Together:
    """A variant by its text, or as it is.

    Raises:
        InputError: as ``parse``, or something else.
    """
    if given is None:
        return Together()
    if isinstance(given, str):
        return parse(given)
    if not isinstance(given, Variant):
        raise InputError(f"found {type(given).__name__}", key="variant", expected=f"{FORM}, or a Variant")
    return given if isinstance(given, Together) else Together((given,))


def _unreadable(text: str) -> InputError:
    return InputError(f"found '{text}'", key="variant", expected=FORM)


def form_of(kind: type[Variant]) -> str:
    """How a kind is written, with the defaults of what may be left out: ``document(lengths, ...)``."""
    kinds = get_type_hints(kind)
    given = ", ".join(f"{f.name}, ..." if kinds[f.name] == tuple[int, ...] else
                      f.name if f.default is MISSING else f"{f.name} = {f.default:g}" for f in fields(kind))
    return f"{kind.name}({given})" if given else kind.name


def _made(kind: type[Variant], inside: str | None) -> Variant:
    """A variant from what stands between the brackets."""
    wanted = fields(kind)
    kinds = get_type_hints(kind) if wanted else {}  # which takes a millisecond, and most have no values
    texts = [] if inside is None or not inside.strip() else [text.strip() for text in inside.split(",")]
    if wanted and kinds[wanted[0].name] == tuple[int, ...]:
        return kind(tuple(_value(kind, wanted[0], int, text) for text in texts))  # type: ignore[call-arg]
    least = sum(f.default is MISSING for f in wanted)
    if not least <= len(texts) <= len(wanted):
        raise InputError(f"found {len(texts)} values", key=f"variant.{kind.name}",
                         expected=form_of(kind))
    return kind(*(_value(kind, f, kinds[f.name], text) for f, text in zip(wanted, texts, strict=False)))


def _value(kind: type[Variant], field: Field[Any], wanted: type, text: str) -> int | float:
    try:
        value = int(text) if wanted is int and _INTEGER.fullmatch(text) else float(text) if wanted is float else None
    except ValueError:
        value = None
    if value is None or not math.isfinite(value) or abs(value) >= 2**31:
        raise InputError(f"found '{text}'", key=f"variant.{kind.name}.{field.name}",
                         expected=f"a {'whole ' if wanted is int else ''}number below 2^31: {form_of(kind)}")
    return value
