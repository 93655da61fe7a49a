"""A sweep from its file to its folder: plan, do what is not done, join, mark the front, explain."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from intsim.config.reader import Document, apply_overrides, read_document, validate
from intsim.config.sweep_schema import Sampling, SweepFile
from intsim.errors import InputError, nearest_name
from intsim.sweep.columns import ACCURACY, RATIOS, SHAPE, TIMING
from intsim.sweep.local import Task, do_in_processes
from intsim.sweep.pareto import mark_front
from intsim.sweep.plan import Plan, make_plan
from intsim.sweep.sensitivity import sobol_indices, tornado
from intsim.sweep.store import open_store, write_table
from intsim.sweep.table import result_table
from intsim.sweep.work import INTERNAL, Record

SOBOL_POINTS = 64


@dataclass(frozen=True)
class Sweep:
    """What a sweep found.

    Attributes:
        file: as it was used; frame: a row per point.
        sensitivity: a row per column to explain and axis, for ``one_at_a_time`` and ``sobol`` sampling.
        tasks, done: distinct simulations and accuracy runs behind the points; how many of them this run did.
        left_out: combinations that the constraints left out.
    """

    file: SweepFile
    frame: pd.DataFrame
    sensitivity: pd.DataFrame | None
    tasks: int
    done: int
    left_out: int

    @property
    def failures(self) -> pd.Series:
        """How many points failed, by message, the most frequent first."""
        return self.frame["error"].dropna().value_counts()

    @property
    def internal_errors(self) -> bool:
        """Whether a point failed by a defect of intsim."""
        return bool(self.frame["error"].dropna().str.contains(INTERNAL, regex=False).any())


def load_sweep(path: str | Path, overrides: Mapping[str, Any] | None = None, pareto: Sequence[str] | None = None,
               sensitivity: str | None = None) -> Plan:
    """Read and plan a sweep.

    Args:
        path: the YAML file.
        overrides: keys of the file by dotted path.
        pareto: columns that take the place of the file's ``pareto``.
        sensitivity: ``tornado`` or ``sobol``, in place of the file's sampling.

    Raises:
        InputError: something in it is not valid.
    """
    document = read_document(path)
    apply_overrides(document, overrides or {})
    if pareto:
        document.data = document.data | {"pareto": list(pareto)}
    file = validate(document, SweepFile)
    if sensitivity:
        given = file.sampling if file.sampling.method == sensitivity else Sampling(
            method="sobol", points=SOBOL_POINTS) if sensitivity == "sobol" else Sampling(method="one_at_a_time")
        file = file.model_copy(update={"sampling": given})
    for key, names in (("pareto", file.pareto), ("sensitivity", file.sensitivity)):
        _check_columns(document, file, {f"{key}.{i}": name for i, name in enumerate(names)})
    for i, spec in enumerate(file.heat_maps):
        _check_columns(document, file, {f"heat_maps.{i}.{key}": name for key, name in spec.model_dump().items()
                                        if name not in (None, "machine", "pipeline")})
    return make_plan(document, file)


def _check_columns(document: Document, file: SweepFile, named: Mapping[str, str]) -> None:
    """Refuse columns, given by the keys that name them, that the table will not have."""
    axes = [name.removeprefix("workload.") for name in file.axes]
    valid = dict.fromkeys([*TIMING, *(RATIOS if file.base.baseline else ()), *(ACCURACY if file.accuracy else ()),
                           *axes, *SHAPE, "threads"])
    for key, name in named.items():
        if name not in valid:
            location = tuple(int(part) if part.isdigit() else part for part in key.split("."))
            raise InputError(f"found '{name}'", file=document.path, line=document.line(location), key=key,
                             expected="a column of the results: " + ", ".join(valid), nearest=nearest_name(name, valid))


def run_sweep(plan: Plan, out: str | Path, *, workers: int | None = None, scheduler: str | None = None,
              shows_progress: bool = False) -> Sweep:
    """Do what is left of a sweep and write its folder: ``results.parquet``, and ``sensitivity.csv`` where asked.

    Args:
        plan: of ``load_sweep``.
        out: the folder; one of an earlier or interrupted sweep is taken up where it stands.
        workers: processes, by default one per core.
        scheduler: address of a Dask scheduler, in place of processes.
        shows_progress: whether to draw a progress bar on standard error.

    Raises:
        InputError: the folder cannot be used, the disk is full, the cluster cannot be used, or every point failed.
    """
    with open_store(out) as store:
        (store.folder / "results.parquet").unlink(missing_ok=True)  # until they are those of this sweep
        tasks = [(digest, text) for digest, text in plan.tasks.items() if digest not in store.done]
        records = _records(tasks, workers or len(os.sched_getaffinity(0)), scheduler)
        try:
            for found in _with_progress(records, plan, len(tasks)) if shows_progress else records:
                store.add(found)
        finally:
            store.flush()
        table = result_table(plan, store.records())
        frame = table.to_pandas()
        if plan.file.pareto:
            frame["pareto"] = mark_front(frame, plan.file.pareto)
            table = table.append_column("pareto", pa.array(frame["pareto"], pa.bool_()))
        sensitivity = _sensitivity(plan, frame)
        write_table(store.folder / "results.parquet", table)
        store.consolidate()
    sweep = Sweep(plan.file, frame, sensitivity, len(plan.tasks), len(tasks), plan.left_out)
    if frame["error"].notna().all() and not sweep.internal_errors:
        raise InputError(f"every point failed, most with: {sweep.failures.index[0]}", file=plan.document.path)
    return sweep


def _records(tasks: list[Task], workers: int, scheduler: str | None) -> Iterator[list[Record]]:
    if not tasks:
        return iter(())
    if scheduler:
        from intsim.sweep.cluster import do_on_cluster

        return do_on_cluster(tasks, scheduler)
    return do_in_processes(tasks, min(workers, len(tasks)))


def _with_progress(records: Iterator[list[Record]], plan: Plan, left: int) -> Iterator[list[Record]]:
    """Draw a bar with rate, time left and failures."""
    from tqdm import tqdm

    failed = 0
    with tqdm(total=len(plan.tasks), initial=len(plan.tasks) - left, unit=" tasks", file=sys.stderr,
              smoothing=0.1) as bar:
        for found in records:
            yield found
            failed += sum(1 for record in found if record["error"])
            bar.set_postfix_str(f"{failed} failed" if failed else "", refresh=False)
            bar.update(len(found))


def _sensitivity(plan: Plan, frame: pd.DataFrame) -> pd.DataFrame | None:
    method = plan.file.sampling.method
    if method not in ("one_at_a_time", "sobol"):
        return None
    names = [d.name for d in plan.dimensions]
    parts = []
    for objective in plan.file.sensitivity:
        values = frame[objective].to_numpy(dtype=float, na_value=np.nan)
        if np.isnan(values).any():
            first = frame.loc[np.isnan(values), "error"].iloc[0]
            raise InputError(f"{int(np.isnan(values).sum())} points have no {objective}"
                             + (f" ({first})" if first else ""), key="sensitivity",
                             expected=f"a value at every point of a {method} sampling")
        found = (sobol_indices(names, values, plan.file.sampling.seed) if method == "sobol"
                 else tornado(names, values[0], _moved(plan, values)))
        found.insert(0, "of", objective)
        parts.append(found)
    return pd.concat(parts, ignore_index=True)


def _moved(plan: Plan, values: np.ndarray) -> list[list[tuple[Any, float]]]:
    """Per dimension its levels with the results there; the base point comes first among the values."""
    rest = iter(values[1:])
    return [[(" ".join(str(level.shown) for level in d.level(i)), float(next(rest))) for i in range(d.size)]
            for d in plan.dimensions]
