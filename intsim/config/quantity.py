"""Numbers that say where they come from.

In YAML: ``{value: 2.256, source: sbc-bench}``; the unit stands in the key (``clock_ghz``). ``source`` names an entry of
the file's ``sources``. A quantity that a calibration may move carries ``fit`` with its bounds and its meaning; after
one it carries ``fitted``, a sentence that says on what.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    ValidationError,
    model_validator,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from intsim.config.document import Document
from intsim.errors import InputError, nearest_name

LONGEST_NAME = 200


class Strict(BaseModel):
    """Base of every schema: unknown keys are refused, values are not coerced, instances do not change.

    Attributes:
        FILE: of a whole file, what it is (of ``file_kind``); empty where the key ``kind`` has told it before.
    """

    FILE: ClassVar = ""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False, defer_build=True)


def misfit(key: str, found: str, expected: str) -> PydanticCustomError:
    """What a schema raises where one key does not fit another: ``key`` is the dotted path from the schema's own level.

    The reader turns it into an ``InputError`` with the line of that key.
    """
    return PydanticCustomError("misfit", "{expected}", {"key": key, "found": found, "expected": expected})


def check_distinct(key: str, names: Sequence[str]) -> None:
    """Refuse a list of names that holds one twice.

    Raises:
        PydanticCustomError: says which, under the dotted ``key``.
    """
    for name in names:
        if names.count(name) > 1:
            raise misfit(key, f"found '{name}' twice", "each name once")


def check_known(key: str, name: str, known: Collection[str], what: str) -> None:
    """Refuse a key of a mapping that nothing would ever read.

    Raises:
        PydanticCustomError: with the nearest name that would be read, or where none is near, with some.
    """
    if name not in known:
        near = nearest_name(name, known)
        some = ", ".join(get_close_matches(name, known, n=8, cutoff=0.0))
        raise misfit(f"{key}.{name}", f"found '{name}'",
                     what + (f"; did you mean '{near}'?" if near else f", such as {some}"))


def _printable(name: str) -> str:
    if not name.strip() or not name.isprintable() or len(name) > LONGEST_NAME:
        raise ValueError(f"a name of printable characters, at most {LONGEST_NAME}")
    return name


Name = Annotated[str, AfterValidator(_printable)]
"""What tables, timelines and files of a result call a part by."""


class Fit(Strict):
    """How far a calibration may move a quantity."""

    low: float
    high: float
    meaning: str

    @model_validator(mode="after")
    def _ordered(self) -> Fit:
        if self.low >= self.high:
            raise ValueError(f"low ({self.low}) below high ({self.high})")
        return self


class Quantity(Strict):
    """A number with its source.

    Attributes:
        spread: how far it may be off, as a relative standard deviation; by default as the kind of its source says.
    """

    value: float
    source: str
    fit: Fit | None = None
    fitted: str | None = None
    spread: float | None = Field(default=None, ge=0.0, le=2.0)

    def __float__(self) -> float:
        return self.value

    @model_validator(mode="after")
    def _inside(self) -> Quantity:
        if self.fit and not self.fit.low <= self.value <= self.fit.high:
            raise ValueError(f"a value within its fit bounds {self.fit.low} ... {self.fit.high}")
        return self


def _check(test: Callable[[float], bool], expected: str) -> AfterValidator:
    def validator(quantity: Quantity) -> Quantity:
        if not test(quantity.value):
            raise ValueError(expected)
        return quantity

    return AfterValidator(validator)


Positive = Annotated[Quantity, _check(lambda v: v > 0, "a value above 0")]
Fraction = Annotated[Quantity, _check(lambda v: 0 < v <= 1, "a fraction above 0 and at most 1")]
Share = Annotated[Quantity, _check(lambda v: 0 <= v <= 1, "a share between 0 and 1")]
Count = Annotated[Quantity, _check(lambda v: v >= 1 and v == int(v), "a whole number of at least 1")]


SLIPS: Mapping[str, tuple[tuple[str, float], ...]] = {
    "GHz": (("MHz", 1e-3), ("kHz", 1e-6), ("Hz", 1e-9)),
    "MHz": (("GHz", 1e3), ("kHz", 1e-3), ("Hz", 1e-6)),
    "GB/s": (("MB/s", 1e-3), ("TB/s", 1e3), ("KB/s", 1e-6), ("B/s", 1e-9)),
    "KiB": (("bytes", 1 / 1024), ("MiB", 1024.0), ("GiB", 2.0**20)),
    "MiB": (("KiB", 1 / 1024), ("bytes", 2.0**-20), ("GiB", 1024.0)),
    "GiB": (("MiB", 1 / 1024), ("KiB", 2.0**-20), ("bytes", 2.0**-30)),
    "us": (("ns", 1e-3), ("ms", 1e3), ("ps", 1e-6), ("s", 1e6)),
    "ns": (("ps", 1e-3), ("us", 1e3), ("ms", 1e6), ("s", 1e9)),
    "pJ": (("fJ", 1e-3), ("nJ", 1e3), ("uJ", 1e6), ("J", 1e12)),
    "pJ/B": (("fJ/B", 1e-3), ("nJ/B", 1e3), ("J/B", 1e12)),
    "fJ": (("pJ", 1e3), ("aJ", 1e-3), ("J", 1e15)),
    "W": (("mW", 1e-3), ("uW", 1e-6), ("kW", 1e3)),
    "V": (("mV", 1e-3), ("uV", 1e-6)),
    "of 1": (("percent", 1e-2),),
}
"""By the unit of a quantity: the units in which it is written by mistake, and the factor from each of them."""


@dataclass(frozen=True)
class Bound:
    """What a quantity can be on any chip: ``Annotated[Quantity, Bound(0.1, 7.0, "GHz", "why")]``, or of a plain float.

    Attributes:
        low, high: both can still be.
        unit: of the value, as its key says it; empty for a number without one.
        why: the physical reason.
        zero: 0 is allowed below ``low``: there is none of it, or it is not counted.
        only: of the numbers between, those that can be.
    """

    low: float
    high: float
    unit: str
    why: str
    zero: bool = False
    only: Literal["", "whole numbers", "powers of two"] = ""

    def allows(self, value: float) -> bool:
        """Whether a quantity can have the value."""
        if self.only and value != int(value):
            return False
        if self.only == "powers of two" and value and int(value) & (int(value) - 1):
            return False
        return self.low <= value <= self.high or (self.zero and value == 0)

    def expected(self, value: float) -> str:
        """What a message says instead of a value that is not allowed."""
        unit = "" if self.unit in ("", "of 1") else f" {self.unit}"
        only = f", {self.only}" if self.only else ""
        none = ", or 0" if self.zero and self.low > 0 else ""
        text = f"{self.low:.10g} to {self.high:.10g}{unit}{only}{none} ({self.why})"
        for other, factor in SLIPS.get(self.unit, ()):
            if value and self.allows(value * factor):
                return f"{text}; did you mean {value * factor:.6g}, if this is in {other}?"
        return text

    def check(self, found: Any) -> Any:
        """A quantity or a float as it is, but that a fit which begins at 0 begins at the least that is not nothing.

        Raises:
            ValueError: no chip has such a value, or a fit may move it to where none has it.
        """
        value = float(found)
        if not self.allows(value):
            raise ValueError(self.expected(value))
        fit = found.fit if isinstance(found, Quantity) else None
        if fit and not (self.low <= fit.high <= self.high and (self.low <= fit.low or (self.zero and fit.low >= 0))):
            raise ValueError(f"bounds of its fit within {self.low:.10g} to {self.high:.10g} ({self.why})")
        if fit and fit.low < self.low:  # from nothing to the least there is, its steps would meet what is refused
            return found.model_copy(update={"fit": fit.model_copy(update={"low": self.low})})
        return found

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_wrap_validator_function(self._checked, handler(source))

    def _checked(self, given: Any, inner: Callable[[Any], Any]) -> Any:
        """As ``check``, which says more of a value that no chip has than that it is outside of its own fit."""
        try:
            found = inner(given)
        except ValidationError:
            value = given.get("value") if isinstance(given, dict) else None
            if isinstance(value, int | float) and math.isfinite(value) and not self.allows(value):
                raise ValueError(self.expected(value)) from None
            raise
        return self.check(found)


@dataclass(frozen=True)
class Bounds:
    """What quantities of a mapping can be, by their names: ``Annotated[dict[str, Quantity], Bounds(bound_of)]``."""

    of: Callable[[str], Bound]

    def check(self, found: dict[str, Quantity]) -> dict[str, Quantity]:
        """The mapping as it is.

        Raises:
            PydanticCustomError: one of them is outside of its bound, under its name.
        """
        for name, quantity in found.items():
            try:
                self.of(name).check(quantity)
            except ValueError as error:
                raise misfit(name, f"found {quantity.value}", str(error)) from None
        return found

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self.check, handler(source))


Known = Mapping[int, list[tuple[str, "Quantity"]]]
"""Quantities of sections by their keys in the file, by the ``id`` of the sections."""


def sourced(file: Strict, listed: Mapping[str, str], document: Document,
            known: Known = MappingProxyType({})) -> dict[str, Quantity]:
    """Every quantity of a file by its dotted key; each has one of the listed sources.

    Args:
        known: of sections that were looked through before.

    Raises:
        InputError: names the key of one that has another.
    """
    found = quantities(file, known=known)
    for key, quantity in [] if {quantity.source for _, quantity in found} <= listed.keys() else found:
        if quantity.source not in listed:
            path, line = document.place_of(f"{key}.source")
            raise InputError(f"found '{quantity.source}'", file=path, line=line, key=f"{key}.source",
                             expected="a name listed under sources: " + ", ".join(listed),
                             nearest=nearest_name(quantity.source, listed))
    return dict(found)


def quantities(model: Any, path: str = "", known: Known = MappingProxyType({})) -> list[tuple[str, Quantity]]:
    """Every quantity of a schema with its dotted key, in the order of the schema.

    Args:
        path: what the keys begin with, a dot at its end.
    """
    found: list[tuple[str, Quantity]] = []
    _collect(model, path, found, known)
    return found


LEAVES = frozenset((str, float, int, bool, type(None)))
"""Values of a file that hold no others."""


@cache
def field_names(schema: type[BaseModel]) -> tuple[str, ...]:
    """The fields of a schema; pydantic takes longer to tell them."""
    return tuple(schema.model_fields)


def _collect(model: Any, path: str, found: list[tuple[str, Quantity]], known: Known) -> None:
    items: Iterable[tuple[Any, Any]]
    if isinstance(model, dict):
        items = model.items()
    elif isinstance(model, list | tuple):
        items = enumerate(model)
    else:
        items = [(name, getattr(model, name)) for name in field_names(model.__class__)]
    for key, value in items:
        kind = value.__class__
        if kind is Quantity:
            found.append((f"{path}{key}", value))
        elif (inside := known.get(id(value))) is not None:
            found += inside
        elif kind not in LEAVES:
            _collect(value, f"{path}{key}.", found, known)
