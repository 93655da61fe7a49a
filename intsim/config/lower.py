"""From a validated file to what the physics sees: the same fields, plain numbers, SI units. Done once per machine.

A key says its unit (``clock_ghz``, ``dram_gb_per_s``, ``energy_pj_per_byte``); the description's field says the SI unit
in the same place (``clock_hz``, ``dram_bytes_per_s``, ``energy_j_per_byte``). A unit in the name of a section
(``lane_pj``) holds for all numbers in it. What has no field in the description (sources, notes) stays in the file.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from functools import cache
from types import MappingProxyType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from intsim.config.quantity import LEAVES, Quantity, Strict, field_names

UNITS = {"ghz": ("hz", 1e9), "gb": ("bytes", 1e9), "mb": ("bytes", 1e6), "kib": ("bytes", 1024.0),
         "mib": ("bytes", 2.0**20), "gib": ("bytes", 2.0**30), "ms": ("s", 1e-3), "us": ("s", 1e-6), "ns": ("s", 1e-9),
         "pj": ("j", 1e-12)}
"""The SI unit and the factor of each unit that a key may name."""

T = TypeVar("T")


def si_name(key: str) -> tuple[str, float]:
    """A key's name in SI units and the factor to get there: ``dram_gb_per_s`` is ``dram_bytes_per_s`` times 1e9."""
    words = key.split("_")
    for i, word in enumerate(words):
        if word in UNITS and (i or len(words) == 1):
            unit, factor = UNITS[word]
            return "_".join([*words[:i], unit, *words[i + 1:]]), factor
    return key, 1.0


Lowered = Mapping[int, dict[Any, Any]]
"""By section (its ``id``) what it was lowered to, by description and factor."""


def lower(file: Strict, description: type[T], known: Lowered = MappingProxyType({}), /, **beside: Any) -> T:
    """A file as the description that the physics reads.

    Args:
        file: the validated file, or a section of it.
        description: the dataclass to make.
        known: of sections that other files have, too: they are lowered once.
        beside: fields that do not stand in the file.

    Raises:
        TypeError: the description has a field that the file lacks (a defect of ours, found by the first test).
    """
    return _lower_section(file, description, 1.0, known, beside)


def _shared(section: Strict, description: Callable[..., T], factor: float, known: Lowered) -> T:
    """A section within a file."""
    mine = known.get(id(section))
    if mine is None:
        return _lower_section(section, description, factor, known, {})
    at = description, factor
    if at not in mine:
        mine[at] = _lower_section(section, description, factor, known, {})
    found: T = mine[at]
    return found


def _lower_section(section: Strict, description: Callable[..., T], factor: float, known: Lowered,
                   beside: Mapping[str, Any]) -> T:
    values = dict(beside)
    common, required = _common(section.__class__, description)
    for key, name, kind, own in common:
        if name not in values:
            values[name] = _lower(getattr(section, key), kind, factor * own, known)
    lacking = [name for name in required if name not in values]
    if lacking:
        name = str(getattr(description, "__name__", "a description"))
        raise TypeError(f"{name}: no {', '.join(lacking)} in {type(section).__name__}")
    return description(**values)


@cache
def _common(schema: type[Strict], description: Any) -> tuple[list[tuple[str, str, Any, float]], list[str]]:
    """The keys of a schema that a description has, each with its name and type there and its factor; the names that a
    description has to be given.
    """
    kinds, named = get_type_hints(description), [(key, *si_name(key)) for key in field_names(schema)]
    required = [f.name for f in fields(description) if f.default is MISSING and f.default_factory is MISSING]
    return [(key, name, kinds[name], factor) for key, name, factor in named if name in kinds], required


def _lower(value: Any, kind: Any, factor: float, known: Lowered) -> Any:
    of = value.__class__
    if of is float:
        return value * factor
    if value is None or of is str:
        return value
    if of is Quantity:
        return int(value.value * factor) if _inner(kind)[0] is int else value.value * factor
    if of is list:
        inner = _inner(kind)[1]
        return tuple([_lower(item, inner, factor, known) for item in value])
    if of is dict:
        inner = _inner(kind)[2]
        return {key: _lower(item, inner, factor, known) for key, item in value.items()}
    return value if of in LEAVES else _shared(value, _inner(kind)[0], factor, known)


@cache
def _inner(kind: Any) -> tuple[Any, Any, Any]:
    """A type of a field without None, its first argument (of a tuple's items), and its second (of a mapping's)."""
    if get_origin(kind) in (Union, types.UnionType):
        options = [option for option in get_args(kind) if option is not type(None)]
        kind = options[0] if len(options) == 1 else kind
    arguments = get_args(kind)
    return kind, next(iter(arguments), None), next(iter(arguments[1:]), None)
