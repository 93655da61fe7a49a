"""The final table of a sweep: a row per point, joined from the records of its tasks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyarrow as pa

from intsim.sweep.columns import ACCURACY, FIXED, RATIOS, TIMING
from intsim.sweep.plan import Plan

NO_RECORD: dict[str, Any] = {}


def result_table(plan: Plan, records: pa.Table) -> pa.Table:
    """The rows of all points in order; the same bytes whatever the order of the records."""
    found = {record["task"]: record for record in records.to_pylist() if record["task"] in plan.tasks}
    columns: dict[str, list[Any]] = {}

    def put(name: str, value: Any) -> None:
        columns.setdefault(name, []).append(value)

    for number, point in enumerate(plan.points):
        put("point", number)
        for name, value in zip(plan.columns, point.shown, strict=True):
            put(name, value)
        timing = found.get(point.timing or "", NO_RECORD)
        baseline = found.get(point.baseline or "", NO_RECORD)
        accuracy = found.get(point.accuracy or "", NO_RECORD)
        for name in FIXED:
            put(name, timing.get("threads") if name == "threads" else point.fixed[name])
        put("status", timing.get("status") or "failed")
        for name in TIMING:
            put(name, timing.get(name))
        for name, of in zip(RATIOS, ("latency_s", "energy_j"), strict=True):
            pair = (baseline.get(of), timing.get(of)) if name == "speedup" else (timing.get(of), baseline.get(of))
            put(name, None if None in pair else pair[0] / pair[1])
        for name in ACCURACY:
            put(name, accuracy.get(name))
        problems = [point.problem, timing.get("error"), _prefixed("baseline", baseline),
                    _prefixed("accuracy", accuracy)]
        put("error", "; ".join(dict.fromkeys(p for p in problems if p)) or None)
    return pa.table({name: pa.array(values, _type(name, values)) for name, values in columns.items()})


def _prefixed(what: str, record: dict[str, Any]) -> str | None:
    return f"{what}: {record['error']}" if record.get("error") else None


def _type(name: str, values: Sequence[Any]) -> pa.DataType:
    """The type of a column, which must not depend on which points failed."""
    if name in (*TIMING, *RATIOS, *ACCURACY):
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
