"""Axes as dimensions of the sampled space: a dimension is an axis, or several that move together."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from intsim.config.document import Document
from intsim.config.sweep_schema import Axis, SweepFile
from intsim.errors import InputError, nearest_name
from intsim.pipelines.registry import get_pipeline, pipeline_names
from intsim.sweep.columns import subject_of


@dataclass(frozen=True)
class Level:
    """A place on one axis: what stands in the axis's column, and the keys that it sets."""

    shown: Any
    settings: Mapping[str, Any]


@dataclass(frozen=True)
class SampledAxis:
    """An axis by name; ``levels`` are those of a grid (none for a range without ``points``); ``at`` maps [0, 1)."""

    name: str
    levels: tuple[Level, ...]
    at: Callable[[float], Level]
    is_range: bool = False


@dataclass(frozen=True)
class Dimension:
    """Axes that move together."""

    axes: tuple[SampledAxis, ...]

    @property
    def name(self) -> str:
        """The names of its axes, joined by ``+``."""
        return "+".join(axis.name for axis in self.axes)

    @property
    def is_range(self) -> bool:
        """Whether any share of it is a place of its own."""
        return all(axis.is_range for axis in self.axes)

    @property
    def size(self) -> int:
        """Levels in a grid; 0 when a range gives none."""
        return min(len(axis.levels) for axis in self.axes)

    def level(self, index: int) -> tuple[Level, ...]:
        """A level of a grid, one entry per axis."""
        return tuple(axis.levels[index] for axis in self.axes)

    def at(self, share: float) -> tuple[Level, ...]:
        """The place at a share of the whole, in [0, 1)."""
        return tuple(axis.at(share) for axis in self.axes)


def dimensions_of(document: Document, file: SweepFile) -> list[Dimension]:
    """The axes of a sweep, zipped ones together, in the order of the file.

    Raises:
        InputError: a zipped name that is no axis, stands twice, or zipped axes with unequal numbers of levels; a value
            that its key cannot take.
    """
    group_of: dict[str, list[str]] = {}
    for i, group in enumerate(file.zip):
        for name in group:
            if name not in file.axes or name in group_of:
                problem = "is zipped twice" if name in group_of else "is no axis"
                raise InputError(f"'{name}' {problem}", file=document.path, line=document.line(("zip", i)),
                                 key=f"zip.{i}", expected="one of " + ", ".join(file.axes),
                                 nearest=None if name in group_of else nearest_name(name, file.axes))
            group_of[name] = group
    dimensions, seen = [], set()
    for name in file.axes:
        if name in seen:
            continue
        group = group_of.get(name, [name])
        seen.update(group)
        dimensions.append(Dimension(tuple(_sampled(document, file, n) for n in group)))
        sizes = [len(axis.levels) for axis in dimensions[-1].axes]
        if len(set(sizes)) > 1:
            raise InputError(f"{' and '.join(group)} have {' and '.join(map(str, sizes))} levels",
                             file=document.path, line=document.line(("zip",)), key="zip",
                             expected="axes with equally many levels")
    return dimensions


def _sampled(document: Document, file: SweepFile, name: str) -> SampledAxis:
    axis, subject = file.axes[name], subject_of(file)
    whole = name in (f"{subject.section}.{key}" for key in subject.whole)
    if axis.is_range:
        if whole and not axis.multiple_of:
            raise InputError("a range without multiple_of", file=document.path, line=document.line(("axes", name)),
                             key=f"axes.{name}", expected="multiple_of: 1 or more, since the key takes whole numbers")
        count = axis.points or 2 * (file.sampling.method == "one_at_a_time")  # both ends say how far it moves a result
        return SampledAxis(name, _range_levels(name, axis, count), lambda share: _range_level(name, axis, share), True)
    levels = tuple(_listed_levels(document, name, axis))
    return SampledAxis(name, levels, lambda share: levels[min(int(share * len(levels)), len(levels) - 1)])


def _range_level(name: str, axis: Axis, share: float) -> Level:
    assert axis.low is not None
    assert axis.high is not None
    if axis.spacing == "log":
        value = math.exp(math.log(axis.low) + share * (math.log(axis.high) - math.log(axis.low)))
    else:
        value = axis.low + share * (axis.high - axis.low)
    value = min(max(value, axis.low), axis.high)  # the logarithm's rounding may step over a bound
    if axis.multiple_of:
        step = axis.multiple_of
        value = step * min(max(round(value / step), math.ceil(axis.low / step)), math.floor(axis.high / step))
    return Level(value, {name: value})


def _range_levels(name: str, axis: Axis, count: int) -> tuple[Level, ...]:
    """So many levels of a range; equal ones, after rounding, stand once."""
    levels = [_range_level(name, axis, i / (count - 1)) for i in range(count)]
    return tuple({level.shown: level for level in levels}.values())


def of_target(target: str) -> list[str]:
    """The pipelines of attention that are for it."""
    return [name for name in pipeline_names() if get_pipeline(name).target == target]


def _listed_levels(document: Document, name: str, axis: Axis) -> Iterator[Level]:
    if axis.target:
        if name != "pipeline":
            raise InputError("found target", file=document.path, line=document.line(("axes", name, "target")),
                             key=f"axes.{name}", expected="target for the axis 'pipeline' only")
        yield from (Level(p, {name: p}) for p in of_target(axis.target))
    for choice in axis.choices or ():
        yield Level(choice.value, choice.set)
    shown = [_shown(value) for value in axis.values or ()]
    for i, value in enumerate(axis.values or ()):
        if shown[i] in shown[:i]:
            raise InputError(f"found {value!r} twice", file=document.path, line=document.line(("axes", name, i)),
                             key=f"axes.{name}", expected="each value once")
        yield Level(shown[i], {name: value})


def _shown(value: Any) -> Any:
    """A value as it stands in the table: lists and mappings as JSON."""
    return json.dumps(value) if isinstance(value, list | dict) else value
