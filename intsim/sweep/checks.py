"""What can be known of a sweep before a point of it is simulated: names, values, columns, and how many points.

A value that no machine, pipeline or call can have is a slip and refused; values that only do not fit each other at
some points are those points' failure, which their rows say.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from intsim.arguments import whole
from intsim.config.document import Document, KeyPath, dotted
from intsim.config.sweep_schema import Axis, SweepFile
from intsim.errors import InputError, MisfitError, nearest_name, shown
from intsim.pipelines.registry import pipeline_names
from intsim.resources import machine_beside
from intsim.sweep.axes import Dimension, of_target
from intsim.sweep.columns import ACCURACY, BESIDE, Subject, subject_of
from intsim.sweep.constraints import Constraint
from intsim.sweep.keys import PLAIN_KEYS, KeySpace
from intsim.sweep.subjects import Points

MOST_POINTS = 1_000_000
"""Places of a sampled space; a point takes about a millisecond and a kilobyte."""

NAMES = ("machine", "pipeline", "baseline")


@dataclass(frozen=True)
class Set:
    """A key that a sweep sets to a value, and where in its file it does."""

    place: KeyPath
    key: str
    value: Any


def check_count(document: Document, file: SweepFile, dimensions: Sequence[Dimension]) -> None:
    """Refuse a sweep of more points than can be held.

    Raises:
        InputError: says how many there would be.
    """
    method, points = file.sampling.method, file.sampling.points or 0
    if method == "grid":
        count, place = math.prod(d.size for d in dimensions), "axes"
    else:
        count, place = points * (len(dimensions) + 2 if method == "sobol" else 1), "sampling"
    if count > MOST_POINTS:
        raise InputError(f"{'has' if place == 'axes' else 'asks for'} {count} points", file=document.path,
                         line=document.line((place,)), key=place, expected=f"at most {MOST_POINTS}")


def check_settings(document: Document, file: SweepFile, space: KeySpace, points: Points) -> None:
    """Refuse names that do not exist or would hide a column, and values that their keys cannot have.

    A value is refused if no machine, no pipeline and no call of the sweep can have it.

    Raises:
        InputError: with the place in the file.
    """
    given = list(settings_of(document, file))
    machines, pipelines = _named(document, file, given)
    _check_axes(document, file, points.subject)
    for one in sorted(given, key=lambda one: one.key not in NAMES):  # which keys there are depends on them
        try:
            if one.key in NAMES:
                _check_name(document, one, space)
            else:
                space.check(one.key, machines, pipelines, dotted(one.place), points.subject)
        except InputError as error:
            names_key = one.place[0] == "axes" and one.place[1] == one.key  # it is the axis that is misnamed
            place = one.place[:2] if names_key and one.key not in PLAIN_KEYS else one.place
            raise error.at(document.path, document.line(place), dotted(place)) from None
    for one in _telling(given):  # once all names are known
        try:
            _check_value(one, machines, pipelines, space, points)
        except InputError as error:
            if error.file and one.key == "model.name":
                raise  # said of the model's own file
            raise error.at(document.path, document.line(one.place), dotted(one.place)) from None
    _check_machines(document, file, given, space)


def _check_machines(document: Document, file: SweepFile, given: Sequence[Set], space: KeySpace) -> None:
    """Refuse a pipeline or a machine of an axis that never runs, and pipelines, or a baseline, of which none does."""
    machines, pipelines = _met(file, given, "machine"), _met(file, given, "pipeline")
    baselines = _met(file, given, "baseline")
    alone = [one for one in (*pipelines, *machines) if one.place[0] == "axes" and one.place[-1] != "target"]
    for place, names, on in [
            *((found[-1].place, found, machines) for found in (pipelines, baselines) if found),
            *((one.place, *((pipelines, [one]) if one.key == "machine" else ([one], machines))) for one in alone)]:
        sources = [space.source(machine_beside(document.path, one.value)) for one in on]
        try:
            _one_accepts([lambda n=one.value, s=source: space.ways.check_for(n, s)
                          for one in names for source in sources])
        except InputError as error:
            raise error.at(document.path, document.line(place), dotted(place)) from None


def _met(file: SweepFile, given: Iterable[Set], key: str) -> list[Set]:
    """Where a key that is a name gets those that points have."""
    if key in file.axes and (target := file.axes[key].target):
        return [Set(("axes", key, "target"), key, name) for name in of_target(target)]
    moved = key in file.axes and file.sampling.method != "one_at_a_time"  # which begins at the base's
    return [one for one in given if one.key == key and not (moved and one.place[0] == "base")]


def _check_axes(document: Document, file: SweepFile, subject: Subject) -> None:
    taken = (*subject.fixed, *PLAIN_KEYS, *subject.keys, *subject.results, *BESIDE)
    for name, axis in file.axes.items():
        if axis.choices is not None and (not name or name in taken):
            raise InputError("is the name of a column" if name else "is empty", file=document.path,
                             key=f"axes.{name}", line=document.line(("axes", name)),
                             expected="a name of its own for the choices")


def check_compared(document: Document, file: SweepFile, constraints: Iterable[Constraint]) -> None:
    """Refuse a constraint on a text that its key has in no point: it would leave out all, or none.

    Raises:
        InputError: with the nearest that it has.
    """
    given = [*settings_of(document, file), *(Set((), name, choice.value) for name, axis in file.axes.items()
                                             for choice in axis.choices or ())]
    free = {name for name, axis in file.axes.items() if axis.target}
    for constraint in constraints:
        for key, text in constraint.texts():
            texts = [one.value for one in given if one.key == key and isinstance(one.value, str)]
            if texts and text not in texts and key not in free:
                line, known = document.line(("constraints",)), ", ".join(dict.fromkeys(texts))
                raise InputError(f"{key} is never '{text}'", file=document.path, line=line, key=constraint.place,
                                 expected=f"one of {known}", nearest=nearest_name(text, texts))


def settings_of(document: Document, file: SweepFile) -> Iterator[Set]:
    """Every key that a sweep sets, with every value: of the base and of the axes; of a range both ends."""
    base = document.data["base"]
    for key in ("machine", "pipeline", "baseline", "threads", "schedule"):
        if base.get(key) is not None:
            yield Set(("base", key), key, base[key])
    section = subject_of(file).section
    for name, value in base[section].items():
        yield Set(("base", section, name), f"{section}.{name}", value)
    for key, value in file.base.set.items():
        yield Set(("base", "set", key), key, value)
    for name, axis in file.axes.items():
        yield from _of_axis(document, name, axis)


def _of_axis(document: Document, name: str, axis: Axis) -> Iterator[Set]:
    place: KeyPath = ("axes", name)
    listed = place if isinstance(document.data["axes"][name], list) else (*place, "values")
    for i, value in enumerate(axis.values or ()):
        yield Set((*listed, i), name, value)
    for i, choice in enumerate(axis.choices or ()):
        for key, value in choice.set.items():
            yield Set((*place, "choices", i, "set", key), key, value)
    for end in ("low", "high"):
        if (value := getattr(axis, end)) is not None:
            yield Set((*place, end), name, int(value) if axis.multiple_of and value == int(value) else value)


def _named(document: Document, file: SweepFile, given: Iterable[Set]) -> tuple[list[str], list[str]]:
    """The machines and pipelines of a sweep, as they are loaded."""
    machines = [machine_beside(document.path, one.value) for one in given
                if one.key == "machine" and isinstance(one.value, str)]
    pipelines = [one.value for one in given if one.key in ("pipeline", "baseline") and isinstance(one.value, str)]
    if any(axis.target for axis in file.axes.values()):
        pipelines += pipeline_names()
    return list(dict.fromkeys(machines)), list(dict.fromkeys(pipelines))


def _check_name(document: Document, one: Set, space: KeySpace) -> None:
    if not isinstance(one.value, str):
        raise InputError(f"found {shown(one.value)}", expected=f"the name of a {one.key}")
    if one.key == "machine":
        space.source(machine_beside(document.path, one.value))
    else:
        space.ways.check(one.value)


def _telling(given: Iterable[Set]) -> Iterator[Set]:
    """Of the numbers of a key the smallest and the largest, which tell whether all fit; everything else as it is."""
    ends: dict[str, list[Set]] = {}
    for one in given:
        if one.key.startswith("machine.") and isinstance(one.value, int | float) and not isinstance(one.value, bool):
            found = [*ends.get(one.key, []), one]
            ends[one.key] = [min(found, key=lambda s: s.value), max(found, key=lambda s: s.value)]
        else:
            yield one
    for pair in ends.values():
        yield from pair if pair[0].value != pair[-1].value else pair[:1]


def _check_value(one: Set, machines: Iterable[str], pipelines: Iterable[str], space: KeySpace,
                 points: Points) -> None:
    if one.key in points.subject.keys:
        points.check(one.key.removeprefix(f"{points.subject.section}."), one.value)
    elif one.key == "threads" and one.value is not None:
        whole("threads", one.value)
    elif one.key == "schedule" and one.value not in ("static", "dynamic", None):
        raise InputError(f"found {shown(one.value)}", expected="static or dynamic")
    elif one.key.startswith("pipeline."):
        name = one.key.removeprefix("pipeline.")
        _one_accepts([lambda p=p: space.ways.accept(p, name, one.value)
                      for p in pipelines if one.key in space.ways.keys(p)])
    elif one.key.startswith("machine."):
        name = one.key.removeprefix("machine.")
        _one_accepts([lambda m=m: space.session.load(m, {name: one.value})
                      for m in machines if one.key in space.of_machine(m)])


def _one_accepts(attempts: Sequence[Any]) -> None:
    """Refuse what all of them refuse; values that contradict another may still fit where both are moved."""
    refusal: InputError | None = None
    for attempt in attempts:
        try:
            attempt()
        except MisfitError:
            return
        except InputError as error:
            refusal = error
        else:
            return
    if refusal is not None:
        raise refusal


def check_columns(document: Document, file: SweepFile) -> None:
    """Refuse columns to weigh, explain or draw that the table will not have, or that make no picture.

    Raises:
        InputError: names the column's place.
    """
    subject = subject_of(file)
    axes = [subject.column(name) for name in file.axes]
    found = [*subject.timing, *(subject.ratios if file.base.baseline else ()), *(ACCURACY if file.accuracy else ())]
    moved = list(dict.fromkeys([*axes, *subject.shape, "threads"]))
    for key, names in (("pareto", file.pareto), ("sensitivity", file.sensitivity)):
        for i, name in enumerate(names):
            _check_column(document, f"{key}.{i}", name, [*found, *moved], names[:i])
    if not file.sensitivity and file.sampling.method in ("one_at_a_time", "sobol"):
        raise InputError("found none", file=document.path, line=document.line(("sensitivity",)), key="sensitivity",
                         expected=f"the columns that the {file.sampling.method} sampling is to explain")
    for i, spec in enumerate(file.heat_maps):
        _check_column(document, f"heat_maps.{i}.value", spec.value, [*found, *moved], ())
        over: list[str] = []
        for name in ("x", "y", "panel"):
            if (column := getattr(spec, name)) is not None:
                _check_column(document, f"heat_maps.{i}.{name}", column, [*moved, "machine", "pipeline"],
                              [*over, spec.value])
                over.append(column)


def _check_column(document: Document, key: str, name: str, valid: Sequence[str], before: Sequence[str]) -> None:
    if name in before:
        raise InputError(f"found '{name}' twice", file=document.path, line=document.line_of(key), key=key,
                         expected="each column once")
    if name not in valid:
        raise InputError(f"found '{name}'", file=document.path, line=document.line_of(key), key=key,
                         expected="one of the columns " + ", ".join(valid), nearest=nearest_name(name, valid))


def check_numbers(document: Document, file: SweepFile, shown_by: Mapping[str, Iterable[Any]]) -> None:
    """Refuse columns to weigh, explain or colour that an axis fills with something else than numbers.

    Args:
        document, file: of the sweep.
        shown_by: what stands in the columns of the axes.

    Raises:
        InputError: names the first value that is none.
    """
    for key, names in (("pareto", file.pareto), ("sensitivity", file.sensitivity),
                       ("heat_maps", [spec.value for spec in file.heat_maps])):
        for name in names:
            for value in shown_by.get(name, ()):
                if value is not None and (isinstance(value, bool) or not isinstance(value, int | float)):
                    raise InputError(f"the column '{name}' holds '{value}'", file=document.path,
                                     line=document.line((key,)), key=key, expected="columns of numbers")
