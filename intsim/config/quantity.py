"""Numbers that say where they come from.

In YAML: ``{value: 2.256, source: sbc-bench}``; the unit stands in the key (``clock_ghz``). ``source`` names an entry of
the file's ``sources``. A quantity that a calibration may move carries ``fit`` with its bounds and its meaning; after
one it carries ``fitted``, a sentence that says on what.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, model_validator
from pydantic_core import PydanticCustomError

from intsim.config.document import Document
from intsim.errors import InputError, nearest_name


class Strict(BaseModel):
    """Base of every schema: unknown keys are refused, values are not coerced, instances do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


def misfit(key: str, found: str, expected: str) -> PydanticCustomError:
    """What a schema raises where one key does not fit another: ``key`` is the dotted path from the schema's own level.

    The reader turns it into an ``InputError`` with the line of that key.
    """
    return PydanticCustomError("misfit", "{expected}", {"key": key, "found": found, "expected": expected})


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
    """A number with its source."""

    value: float
    source: str
    fit: Fit | None = None
    fitted: str | None = None

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
NonNegative = Annotated[Quantity, _check(lambda v: v >= 0, "a value of at least 0")]
Fraction = Annotated[Quantity, _check(lambda v: 0 < v <= 1, "a fraction above 0 and at most 1")]
Share = Annotated[Quantity, _check(lambda v: 0 <= v <= 1, "a share between 0 and 1")]
Count = Annotated[Quantity, _check(lambda v: v >= 1 and v == int(v), "a whole number of at least 1")]


def check_sources(file: Strict, listed: Mapping[str, str], document: Document) -> None:
    """Refuse a quantity whose source is not among the listed ones.

    Raises:
        InputError: names the quantity's key.
    """
    for key, quantity in quantities(file):
        if quantity.source not in listed:
            path, line = document.place_of(f"{key}.source")
            raise InputError(f"found '{quantity.source}'", file=path, line=line, key=f"{key}.source",
                             expected="a name listed under sources: " + ", ".join(listed),
                             nearest=nearest_name(quantity.source, listed))


def quantities(model: Any, path: str = "") -> list[tuple[str, Quantity]]:
    """Every quantity of a schema with its dotted key path, in the order of the schema."""
    if isinstance(model, Quantity):
        return [(path, model)]
    items: list[tuple[Any, Any]] = []
    if isinstance(model, Strict):
        items = [(name, getattr(model, name)) for name in type(model).model_fields]
    elif isinstance(model, Mapping):
        items = list(model.items())
    elif isinstance(model, list | tuple):
        items = list(enumerate(model))
    return [q for key, value in items for q in quantities(value, f"{path}.{key}" if path else str(key))]
