"""A sweep from its file to its folder: plan, do what is not done, put it together."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from intsim.config.document import read_document
from intsim.config.overrides import apply_overrides, blamed
from intsim.config.sweep_schema import SweepFile
from intsim.config.validate import validate
from intsim.errors import InputError
from intsim.session import default_session
from intsim.sweep.folder import take_folder
from intsim.sweep.local import Task, do_in_processes
from intsim.sweep.plan import SweepPlan, make_plan
from intsim.sweep.search import check_search, search
from intsim.sweep.store import Store, open_store
from intsim.sweep.work import Record
from intsim.tables import duration

if TYPE_CHECKING:
    from intsim.sweep.outcome import Sweep

BETWEEN_LINES_S = 60.0
"""Between two lines of progress where standard error is a file."""

SAMPLINGS: Mapping[str, Mapping[str, Any]] = {
    "tornado": {"method": "one_at_a_time"}, "sobol": {"method": "sobol", "points": 64}}
"""What ``--sensitivity`` samples where the file samples otherwise."""


def load_sweep(path: str | Path, overrides: Mapping[str, Any] | None = None, pareto: Sequence[str] | None = None,
               sensitivity: str | None = None) -> SweepPlan:
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
    with blamed(document, overrides or {}):
        apply_overrides(document, overrides or {})
        if pareto:
            document.data = document.data | {"pareto": list(pareto)}
        file = validate(document, SweepFile)
        default_session().plug_all(document, file.plugins)
        if sensitivity and file.sampling.method != SAMPLINGS[sensitivity]["method"]:
            document.data = document.data | {"sampling": SAMPLINGS[sensitivity]}
            file = validate(document, SweepFile)
        try:
            plan = make_plan(document, file, default_session())
            if file.sampling.searches:
                check_search(plan)
            return plan
        except InputError as error:
            if pareto and str(error.key).partition(".")[0] == "pareto":
                raise error.at(None, key="--pareto") from None
            raise error if error.file else error.at(
                document.path, document.line_of(error.key or ""), error.key) from None


def run_sweep(plan: SweepPlan, out: str | Path, *, workers: int | None = None, scheduler: str | None = None,
              shows_progress: bool = False) -> Sweep:
    """Do what is left of a sweep and write its folder: ``results.parquet``, and ``sensitivity.csv`` where asked.

    Args:
        plan: of ``load_sweep``.
        out: the folder; one of an earlier or interrupted sweep is taken up where it stands.
        workers: processes, by default one per core.
        scheduler: address of a Dask scheduler, in place of processes.
        shows_progress: whether to tell on standard error how far it is: a bar on a terminal, else a line a minute.

    Raises:
        InputError: the folder cannot be used, the disk is full, the cluster cannot be used, or every point failed.
    """
    with open_store(out) as store:
        changed = take_folder(store.folder, plan.document, plan.model, plan.made_of)
        work = _Work(store, workers or len(os.sched_getaffinity(0)), scheduler, shows_progress)
        if plan.file.sampling.searches:
            work.search(plan)
        else:
            work.do(plan.tasks)
        from intsim.sweep.outcome import outcome  # and with it pandas, when the workers have given their memory back

        return replace(outcome(plan, store, work.done), changed=tuple(changed), taken=len(plan.tasks) - work.done)


class _Work:
    """Has tasks done and keeps their records."""

    def __init__(self, store: Store, workers: int, scheduler: str | None, shows_progress: bool) -> None:
        self.store, self.workers, self.scheduler, self.shows_progress = store, workers, scheduler, shows_progress
        self.done = 0

    def do(self, tasks: Mapping[str, str]) -> list[Record]:
        """Do the tasks (digest to text) that have no record yet; the records of these."""
        left = [(digest, text) for digest, text in tasks.items() if digest not in self.store.done]
        records = _records(left, self.workers, self.scheduler)
        new: list[Record] = []
        try:
            for found in _with_progress(records, len(tasks), len(left)) if self.shows_progress else records:
                self.store.add(found)
                new += found
        finally:
            self.store.flush()
        self.done += len(left)
        return new

    def search(self, plan: SweepPlan) -> None:
        """Do what a search asks for, generation by generation."""
        known: dict[str, Record] = {record["task"]: record for record in self.store.records().to_pylist()
                                    if record["task"] in self.store.done}

        def do(tasks: Mapping[str, str]) -> None:
            known.update({record["task"]: record for record in self.do(tasks)})

        search(plan, do, known)


def _records(tasks: list[Task], workers: int, scheduler: str | None) -> Iterator[list[Record]]:
    if not tasks:
        return iter(())
    if scheduler is not None:
        from intsim.sweep.cluster import do_on_cluster

        return do_on_cluster(tasks, scheduler)
    return do_in_processes(tasks, min(workers, len(tasks)))


def _with_progress(records: Iterator[list[Record]], total: int, left: int) -> Iterator[list[Record]]:
    """Tell rate, time left and failures: a bar on a terminal, else a line a minute."""
    return (_bar if sys.stderr.isatty() else _lines)(records, total, left)


def _bar(records: Iterator[list[Record]], total: int, left: int) -> Iterator[list[Record]]:
    from tqdm import tqdm

    failed = 0
    with tqdm(total=total, initial=total - left, unit=" tasks", file=sys.stderr, dynamic_ncols=True,
              desc="simulating", smoothing=0.1) as bar:
        for found in records:
            yield found
            failed += sum(1 for record in found if record["error"])
            bar.set_postfix_str(f"{failed} failed" if failed else "", refresh=False)
            bar.update(len(found))


def _lines(records: Iterator[list[Record]], total: int, left: int) -> Iterator[list[Record]]:
    began = told = time.monotonic()
    done = failed = 0
    for found in records:
        yield found
        done += len(found)
        failed += sum(1 for record in found if record["error"])
        now = time.monotonic()
        if now - told >= BETWEEN_LINES_S:
            told = now
            rest = (now - began) / done * (left - done)
            print(f"intsim: {total - left + done} of {total} tasks, {failed} failed, about {duration(rest)} left",
                  file=sys.stderr, flush=True)
