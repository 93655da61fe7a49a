"""Number formats of engines, as their files write them: ``s8 x s8 or u8 x s8 -> s32``.

Of a dataflow, an operation names the formats that it is done in (``mac_s8``, ``mac_f16_s4``); of a pipeline, the
matrices of a product have theirs. An engine does what its formats have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

NOTATION = "formats such as s8, u8, s26, f16, bf16, f8_e4m3 or ternary, joined by 'x', 'or', ',' and '->'"

_FORMAT = re.compile(r"(s|u|f|bf)([1-9]\d{0,2})(_e\d+m\d+)?$|ternary$")
_SPELT = {"int": "s", "uint": "u", "fp": "f"}
"""Other spellings in use, and ours."""

_STORED = {"u7": ("u8", "s8"), "s8_offset": ("s8",), "e4m3": ("f8_e4m3",), "e5m2": ("f8_e5m2",)}
"""Of the formats of arrays, those that engines take under another name."""


@cache
def formats_of(text: str) -> frozenset[str]:
    """The formats that an engine's file lists.

    Args:
        text: formats, joined by ``x`` (of a product), ``or``, ``,`` and ``->``.

    Raises:
        ValueError: a word that is no format, or none at all.
    """
    words = [word for word in re.split(r"\s*(?:,|->|\s)\s*", text.strip()) if word and word not in ("x", "or")]
    if not words:
        raise ValueError(NOTATION)
    return frozenset(_known(word) for word in words)


def _known(word: str) -> str:
    name = _format(word)
    if name is None:
        raise ValueError(f"{NOTATION}, not '{word}'")
    return name


def _format(word: str) -> str | None:
    """A word as the name of a format; None where it is none."""
    spelt = re.match(r"(int|uint|fp)(?=\d)", word)
    name = _SPELT[spelt[0]] + word[spelt.end():] if spelt else word
    return name if _FORMAT.match(name) else None


def operated(kind: str) -> list[str]:
    """The formats that a kind of operation names: f16 and s4 of ``mac_f16_s4``, none of ``lookup``."""
    return [name for part in kind.split("_")[1:] if (name := _format(part))]


def lacking(have: Iterable[str], wanted: str) -> bool:
    """Whether engines of these formats cannot take an array of a format, where that is one of numbers at all."""
    names = _STORED.get(wanted) or ((found,) if (found := _format(wanted)) else ())
    return bool(names) and not set(names) & set(have)
