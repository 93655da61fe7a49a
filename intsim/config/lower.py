"""From a validated file to what the physics sees: the same fields, plain numbers, SI units. Done once per machine.

A key says its unit (``clock_ghz``, ``dram_gb_per_s``, ``energy_pj_per_byte``); the description's field says the SI unit
in the same place (``clock_hz``, ``dram_bytes_per_s``, ``energy_j_per_byte``). A unit in the name of a section
(``lane_pj``) holds for all numbers in it. What has no field in the description (sources, notes) stays in the file.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from intsim.config.quantity import Quantity, Strict

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


def lower(file: Strict, description: type[T], **beside: Any) -> T:
    """A file as the description that the physics reads.

    Args:
        file: the validated file, or a section of it.
        description: the dataclass to make.
        beside: fields that do not stand in the file.

    Raises:
        TypeError: the description has a field that the file lacks (a defect of ours, found by the first test).
    """
    return _lower_section(file, description, 1.0, beside)


def _lower_section(section: Strict, description: Callable[..., T], factor: float, beside: Mapping[str, Any]) -> T:
    kinds = _kinds(description)
    values = dict(beside)
    for key in type(section).model_fields:
        name, own = si_name(key)
        if name in kinds and name not in values:
            values[name] = _lower(getattr(section, key), kinds[name], factor * own)
    lacking = [f.name for f in _required(description) if f.name not in values]
    if lacking:
        name = str(getattr(description, "__name__", "a description"))
        raise TypeError(f"{name}: no {', '.join(lacking)} in {type(section).__name__}")
    return description(**values)


@cache
def _kinds(description: Any) -> Mapping[str, Any]:
    """The types of a description's fields."""
    return get_type_hints(description)


@cache
def _required(description: Any) -> tuple[Field[Any], ...]:
    return tuple(f for f in fields(description) if f.default is MISSING and f.default_factory is MISSING)


def _lower(value: Any, kind: Any, factor: float) -> Any:
    if value is None:
        return None
    kind = _without_none(kind)
    if is_dataclass(kind) and isinstance(kind, type):
        return _lower_section(value, kind, factor, {})
    if isinstance(value, Quantity):
        return int(value.value * factor) if kind is int else value.value * factor
    if isinstance(value, list):
        (inner, *_) = get_args(kind)
        return tuple(_lower(item, inner, factor) for item in value)
    if isinstance(value, Mapping):
        inner = get_args(kind)[1]
        return {key: _lower(item, inner, factor) for key, item in value.items()}
    return value * factor if isinstance(value, float) and factor != 1.0 else value


def _without_none(kind: Any) -> Any:
    if get_origin(kind) in (Union, types.UnionType):
        options = [option for option in get_args(kind) if option is not type(None)]
        return options[0] if len(options) == 1 else kind
    return kind
