"""The final table of a sweep: a row per point, joined from the records of its tasks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pyarrow as pa

from intsim.sweep.columns import ACCURACY, Subject, subject_of
from intsim.sweep.doubts import ratio_interval
from intsim.sweep.plan import Point, SweepPlan
from intsim.sweep.work import Record

NO_RECORD: Record = {}


def result_table(plan: SweepPlan, records: pa.Table) -> pa.Table:
    """The rows of all points in order; the same bytes whatever the order of the records."""
    found = {record["task"]: record for record in records.to_pylist() if record["task"] in plan.tasks}
    columns: dict[str, list[Any]] = {}
    subject = subject_of(plan.file)

    def put(name: str, value: Any) -> None:
        columns.setdefault(name, []).append(value)

    for number, point in enumerate(plan.points):
        put("point", number)
        for name, value in zip(plan.columns, point.shown, strict=True):
            put(subject.column(name), None if value == "" else value)
        timing, baseline, accuracy = _records_of(point, found)
        for name in subject.fixed:
            put(name, timing.get("threads") if name == "threads" else point.fixed[name])
        put("status", timing.get("status") or "failed")
        for name, value in results_of(point, found, subject).items():
            put(name, value)
        problems = [point.problem, timing.get("error"), _prefixed("baseline", baseline),
                    _prefixed("accuracy", accuracy)]
        put("error", "; ".join(dict.fromkeys(p for p in problems if p)) or None)
    return pa.table({name: pa.array(values, _type(name, values, subject)) for name, values in columns.items()})


def results_of(point: Point, found: Mapping[str, Record], subject: Subject) -> dict[str, float | None]:
    """What was found at a point, by column; None for what failed or was not asked for.

    Args:
        point: of a plan. found: records by the digest of their task. subject: of the sweep.
    """
    timing, baseline, accuracy = _records_of(point, found)
    ratios: dict[str, float | None] = {}
    for name, (of, above) in subject.ratios.items():
        pair = (baseline, timing) if above else (timing, baseline)
        ratios[name] = _ratio(*pair, of)
        ratios[f"{name}_low"], ratios[f"{name}_high"] = ratio_interval(ratios[name], *pair, of)
    return ({name: timing.get(name) for name in (*subject.timing, *subject.bounds)} | ratios
            | {name: accuracy.get(name) for name in ACCURACY})


def _ratio(a: Record, b: Record, column: str) -> float | None:
    if a.get(column) is None or b.get(column) is None:
        return None
    return float(a[column] / b[column])


def _records_of(point: Point, found: Mapping[str, Record]) -> tuple[Record, Record, Record]:
    """Of a point's timing, its baseline and its accuracy."""
    timing, baseline, accuracy = (found.get(task or "", NO_RECORD)
                                  for task in (point.timing, point.baseline, point.accuracy))
    return timing, baseline, accuracy


def _prefixed(what: str, record: dict[str, Any]) -> str | None:
    return f"{what}: {record['error']}" if record.get("error") else None


def _type(name: str, values: Sequence[Any], subject: Subject) -> pa.DataType:
    """The type of a column, which must not depend on which points failed."""
    if name in subject.results:
        return pa.float64()
    if name in ("error", "status"):
        return pa.string()
    if name == "threads":
        return pa.int64()
    kinds = {type(value) for value in values if value is not None}
    if kinds == {bool}:
        return pa.bool_()
    if kinds == {int}:
        return pa.int64()
    if kinds <= {int, float}:
        return pa.float64()
    values[:] = [None if value is None else str(value) for value in values]  # type: ignore[index]
    return pa.string()
