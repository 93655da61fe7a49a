"""What a sweep found: the records joined to its points, the front marked, the axes explained."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from intsim.config.sweep_schema import SweepFile
from intsim.errors import InputError
from intsim.sweep.columns import subject_of
from intsim.sweep.pareto import mark_front
from intsim.sweep.plan import SweepPlan
from intsim.sweep.sensitivity import sobol_indices, tornado
from intsim.sweep.store import Store, write_table
from intsim.sweep.table import result_table
from intsim.sweep.work import is_crash
from intsim.tables import NOT_MODELLED, listed

_NUMBER = re.compile(r"\d+(\.\d+)?(e[+-]?\d+)?")


@dataclass(frozen=True, kw_only=True)
class Sweep:
    """What a sweep found.

    Attributes:
        file: as it was used; frame: a row per point.
        sensitivity: a row per column to explain and axis, for ``one_at_a_time`` and ``sobol`` sampling.
        unexplained: what the sensitivity leaves out for points without a value.
        tasks, done: distinct simulations and accuracy runs behind the points; how many of them this run did.
        left_out: combinations that the constraints left out.
        gaps: per point what its simulation leaves out, in plain words; timed: the text of the task that timed it.
        changed: in what the sweep that the folder was of before differs; taken: tasks whose results were there.
    """

    file: SweepFile
    frame: pd.DataFrame
    sensitivity: pd.DataFrame | None
    tasks: int
    done: int
    left_out: int
    gaps: tuple[tuple[str, ...], ...] = ()
    timed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    taken: int = 0
    unexplained: tuple[str, ...] = ()

    @property
    def not_modelled(self) -> tuple[str, ...]:
        """What any of the simulations leaves out."""
        return tuple(dict.fromkeys(text for texts in dict.fromkeys(self.gaps) for text in texts))

    @property
    def whole(self) -> pd.DataFrame:
        """The frame with a last column ``not_modelled``, as ``results.parquet`` has it."""
        return self.frame.assign(**{NOT_MODELLED: list(map(listed, self.gaps))})

    @property
    def failures(self) -> dict[str, int]:
        """How many points lack results, by cause, the most frequent first; messages that differ in their numbers alone
        are one cause, named by its first."""
        causes: dict[str, list[str]] = {}
        for message in self.frame["error"].dropna():
            causes.setdefault(_NUMBER.sub("", message), []).append(message)
        return {own[0]: len(own) for own in sorted(causes.values(), key=len, reverse=True)}

    @property
    def crashes(self) -> int:
        """How many points failed by a defect of intsim, or because a worker died; the others were refused."""
        return sum(map(is_crash, self.frame["error"].dropna()))


def outcome(plan: SweepPlan, store: Store, done: int) -> Sweep:
    """Put the records of a sweep together and write ``results.parquet``.

    Args:
        plan: of the sweep, all of whose tasks have a record in ``store``.
        done: how many of them this run did.

    Raises:
        InputError: every point failed.
    """
    records = store.records()
    table = result_table(plan, records)
    frame = table.to_pandas()
    if plan.file.pareto:
        frame["pareto"] = mark_front(frame, plan.file.pareto, subject_of(plan.file).work)
        table = table.append_column("pareto", pa.array(frame["pareto"], pa.bool_()))
    sensitivity, unexplained = _sensitivity(plan, frame)
    gaps = _not_modelled(plan, records)
    table = table.append_column(NOT_MODELLED, pa.array(map(listed, gaps), pa.string()))
    write_table(store.folder / "results.parquet", table)
    store.consolidate()
    sweep = Sweep(file=plan.file, frame=frame, sensitivity=sensitivity, tasks=len(plan.tasks), done=done,
                  left_out=plan.left_out, gaps=gaps, unexplained=unexplained,
                  timed=tuple(plan.tasks.get(point.timing or "", "") for point in plan.points))
    if frame["error"].notna().all() and not sweep.crashes:
        raise _all_failed(plan, next(iter(sweep.failures)))
    return sweep


def _not_modelled(plan: SweepPlan, records: pa.Table) -> tuple[tuple[str, ...], ...]:
    """Of each point what the runs of its pipeline and of the baseline leave out, if they ran."""
    said = records.select(["task", NOT_MODELLED]).to_pydict()
    of_task: dict[str | None, Sequence[str] | None] = dict(zip(said["task"], said[NOT_MODELLED], strict=True))
    runs = ([of_task.get(task) or () for task in (point.timing, point.baseline)] for point in plan.points)
    return tuple(tuple(dict.fromkeys(chain(*found))) for found in runs)


def _all_failed(plan: SweepPlan, message: str) -> InputError:
    """Said of the key of the base that the most frequent message speaks of, where it speaks of one."""
    document = plan.document
    named = next((word for word in message.split(": ")[:2] if word in document.data["base"]), None)
    key = f"base.{named}" if named else "base"
    return InputError(f"every point failed, most with: {message}", file=document.path, line=document.line_of(key),
                      key=key, expected="a point that can be simulated")


def _sensitivity(plan: SweepPlan, frame: pd.DataFrame) -> tuple[pd.DataFrame | None, tuple[str, ...]]:
    """A row per column to explain and axis, and what points without a value leave out: of a tornado their levels, or an
    axis without any; all of Sobol' indices, which need every sample."""
    method = plan.file.sampling.method
    if method not in ("one_at_a_time", "sobol"):
        return None, ()
    names = [d.name for d in plan.dimensions]
    parts, said = [], []
    for objective in plan.file.sensitivity:
        values = frame[objective].to_numpy(dtype=float, na_value=np.nan)
        lacking = np.isnan(values)
        if lacking.any():
            count = int(lacking.sum())
            said.append(f"sensitivity of {objective}: {count} point{'s have' if count > 1 else ' has'} no value")
        moved = {name: own for name, levels in zip(names, _moved(plan, values), strict=True)
                 if (own := [pair for pair in levels if not math.isnan(pair[1])])} if method == "one_at_a_time" else {}
        if lacking[0] or (lacking.any() and not moved):
            said[-1] += ": it is not explained"
            continue
        found = (tornado(list(moved), values[0], list(moved.values())) if moved else
                 sobol_indices(names, values, plan.file.sampling.seed))
        found.insert(0, "of", objective)
        parts.append(found)
    return pd.concat(parts, ignore_index=True) if parts else None, tuple(said)


def _moved(plan: SweepPlan, values: np.ndarray) -> list[list[tuple[Any, float]]]:
    """Per dimension its levels with the results there; the base point comes first among the values."""
    rest = iter(values[1:])
    return [[(" ".join(str(level.shown) for level in d.level(i)), float(next(rest))) for i in range(d.size)]
            for d in plan.dimensions]
