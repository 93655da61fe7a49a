"""Search in place of a grid: what the points so far gave decides which ones come next (Optuna's samplers).

A search goes generation by generation: it asks for a batch of points, has them simulated, and tells the sampler. Both
depend on nothing but the file and its seed, so an interrupted search comes by the same points again, takes what is done
from the folder, and goes on; and the number of workers changes nothing.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from intsim.errors import InputError
from intsim.sweep.axes import Dimension, Level
from intsim.sweep.columns import MAXIMISED, subject_of
from intsim.sweep.plan import Point, SweepPlan
from intsim.sweep.table import results_of
from intsim.sweep.work import Record

if TYPE_CHECKING:
    from optuna import Study
    from optuna.distributions import BaseDistribution
    from optuna.trial import Trial

BATCH = 20
"""Points of a generation where the file says none."""


def search(plan: SweepPlan, do: Callable[[Mapping[str, str]], None], records: Mapping[str, Record]) -> None:
    """Visit as many points as the file says; the plan has them, and their tasks their records, when it ends.

    Args:
        plan: of a file whose sampling searches; without points.
        do: has tasks (digest to text) done that have no record yet.
        records: by the digest of their task; grows with ``do``.

    Raises:
        InputError: Optuna is not installed, constraints that hold for no point.
    """
    sampling = plan.file.sampling
    study, space = _study(plan), {d.name: _distribution(d) for d in plan.dimensions}
    assert sampling.points is not None
    for first in range(0, sampling.points, sampling.batch or BATCH):
        count = min(sampling.batch or BATCH, sampling.points - first)
        asked = [study.ask(space) for _ in range(count)]
        points = [plan.visit(_levels(plan.dimensions, trial)) for trial in asked]
        do({task: plan.tasks[task] for point in points if point for task in (
            point.timing, point.baseline, point.accuracy) if task and task not in records})
        for trial, point in zip(asked, points, strict=True):
            _tell(study, trial, point, plan, records)
    if not plan.points:
        raise InputError("no point that was tried satisfies all of them", file=plan.document.path,
                         line=plan.document.line(("constraints",)), key="constraints", expected="at least one")


def check_search(plan: SweepPlan) -> None:
    """Refuse what cannot be searched, before anything is written.

    Raises:
        InputError: no objective, or axes of the workload.
    """
    document, subject = plan.document, subject_of(plan.file)
    if not plan.file.pareto:
        raise InputError("a search for nothing", file=document.path, line=document.line(("sampling",)), key="pareto",
                         expected="the columns to search the best of, as [latency_s, energy_j]")
    for dimension in plan.dimensions:
        for axis in dimension.axes:
            moved = {key for level in (*axis.levels, axis.at(0.0)) for key in level.settings}
            if any(subject.column(key) in subject.work for key in moved):
                raise InputError("moves the workload", file=document.path,
                                 line=document.line(("axes", axis.name)), key=f"axes.{axis.name}",
                                 expected="axes of machine and pipeline: a search compares points of one workload")


def _study(plan: SweepPlan) -> Study:
    try:
        import optuna
    except ImportError:
        raise InputError(f"the sampling {plan.file.sampling.method} needs Optuna", file=plan.document.path,
                         line=plan.document.line(("sampling",)), key="sampling.method",
                         expected="pip install 'intsim[search]', or one of grid, random, latin_hypercube") from None
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    sampling = plan.file.sampling
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its multivariate estimator is called experimental
        sampler: optuna.samplers.BaseSampler
        if sampling.method == "tpe":
            sampler = optuna.samplers.TPESampler(seed=sampling.seed, multivariate=True, constant_liar=True,
                                                 n_startup_trials=sampling.batch or BATCH)
        else:
            sampler = optuna.samplers.NSGAIISampler(seed=sampling.seed, population_size=sampling.batch or BATCH)
    return optuna.create_study(sampler=sampler, directions=[
        "maximize" if name in MAXIMISED else "minimize" for name in plan.file.pareto])


def _distribution(dimension: Dimension) -> BaseDistribution:
    """A range by the share of it, numbers in their order, and names without one."""
    from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution

    levels = [axis.levels for axis in dimension.axes]
    if dimension.is_range:
        return FloatDistribution(0.0, 1.0)
    ordered = all(isinstance(level.shown, int | float) for axis in levels for level in axis)
    return IntDistribution(0, dimension.size - 1) if ordered else CategoricalDistribution(range(dimension.size))


def _levels(dimensions: list[Dimension], trial: Trial) -> dict[str, Level]:
    found: dict[str, Level] = {}
    for dimension in dimensions:
        place: Any = trial.params[dimension.name]
        levels = dimension.at(place) if dimension.is_range else dimension.level(place)
        found |= {axis.name: level for axis, level in zip(dimension.axes, levels, strict=True)}
    return found


def _tell(study: Study, trial: Trial, point: Point | None, plan: SweepPlan, records: Mapping[str, Record]) -> None:
    """What a point gave; one that a constraint leaves out, or that failed, counts as failed."""
    from optuna.trial import TrialState

    values: list[Any] = []
    if point is not None:
        known: dict[str, Any] = {**point.fixed, **dict(zip(plan.columns, point.shown, strict=True)),
                                 **results_of(point, records, subject_of(plan.file))}
        values = [known.get(name) for name in plan.file.pareto]
    if not values or None in values:
        study.tell(trial, state=TrialState.FAIL)
    else:
        study.tell(trial, values)
