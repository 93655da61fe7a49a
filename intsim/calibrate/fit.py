"""Least squares on relative errors of latency and energy, with the values of the machine file as priors.

Parameters move within their bounds in units of the bounds' width. Every measured number counts with the same relative
deviation, which stands for what the model leaves out; a prior counts as one more measurement of its parameter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares

from intsim.calibrate.parameters import Parameter
from intsim.machines.gpu.append import appended
from intsim.machines.gpu.plan import GpuPlan
from intsim.machines.gpu.sequence import SequencePlan
from intsim.measure.records import Record
from intsim.result import Result
from intsim.session import default_session, simulate
from intsim.uncertainty.interval import Uncertainty

MODEL_DEVIATION = 0.05
"""Relative deviation that a measured number is given."""

STEP = 1e-3
"""Finite difference, of the bounds' width."""

KNOWN = 0.7
"""A parameter is identified where the data shrink its deviation below this part of the prior's."""

Vector = NDArray[np.float64]


@dataclass(frozen=True)
class Prediction:
    """A measured run beside what the model says of it."""

    record: Record
    latency_s: float
    energy_j: float | None
    latency_uncertainty: Uncertainty
    energy_interval_j: tuple[float, float] | None = None

    @property
    def latency_inside(self) -> bool | None:
        """Whether the measured latency lies in the 80 % interval."""
        return _inside(self.record.latency_s, self.latency_uncertainty.interval)

    @property
    def energy_inside(self) -> bool | None:
        """The same for energy."""
        return None if self.record.energy_j is None else _inside(self.record.energy_j, self.energy_interval_j)

    @property
    def latency_error(self) -> float:
        """Predicted over measured, less one."""
        return self.latency_s / self.record.latency_s - 1.0

    @property
    def energy_error(self) -> float | None:
        """The same for energy; None where one of both is missing."""
        if self.energy_j is None or self.record.energy_j is None:
            return None
        return self.energy_j / self.record.energy_j - 1.0


def _inside(value: float, interval: tuple[float, float] | None) -> bool | None:
    return None if interval is None else interval[0] <= value <= interval[1]


@dataclass(frozen=True)
class Estimate:
    """A fitted parameter.

    Attributes:
        low, high: 95 % confidence interval, cut at the bounds.
        identified: the data, not the prior, say where it is; at_bound: it would go further if it could.
    """

    parameter: Parameter
    value: float
    low: float
    high: float
    identified: bool
    at_bound: bool


@dataclass(frozen=True)
class Solution:
    """A fit: the estimates, and the predictions for the rows that were fitted."""

    estimates: tuple[Estimate, ...]
    predictions: tuple[Prediction, ...]

    @property
    def overrides(self) -> dict[str, float]:
        """The machine values found, by key path."""
        return {e.parameter.key: e.value for e in self.estimates}


def predict(machine: str, records: Sequence[Record], overrides: Mapping[str, float]) -> tuple[Prediction, ...]:
    """What the model says of each measured run.

    A board's idle power changes from run to run (a fan, a port): where it was measured beside a run, the run has it.

    Raises:
        InputError: a pipeline that the machine cannot run, or a key that it does not have.
    """
    found = []
    for record in records:
        result = _ran(machine, record, overrides)
        scale = 1.0 + _other_idle_j(record, result) / result.energy_j if result.energy_j else 1.0
        low, high = result.energy_interval_j or (0.0, 0.0)
        assert result.latency_uncertainty is not None  # of every machine that is measured
        found.append(Prediction(
            record, result.latency_s, result.energy_j and result.energy_j * scale, result.latency_uncertainty,
            (low * scale, high * scale) if result.energy_interval_j else None))
    return tuple(found)


def _ran(machine: str, record: Record, overrides: Mapping[str, float]) -> Result:
    if not record.appends:
        return simulate(record.workload, record.pipeline, machine, threads=record.threads, overrides=overrides)
    session = default_session()
    planned = session.plan(record.workload, record.pipeline, machine, overrides=overrides)
    assert isinstance(planned, GpuPlan | SequencePlan)  # rows of CPU pipelines append nothing
    return session.load(machine, overrides).run(appended(planned))


def _other_idle_j(record: Record, result: Result) -> float:
    """What a run takes more with the idle power that was measured beside it than with the machine's."""
    idle = (result.energy_components_j or {}).get("idle")
    if idle is None or record.energy_j is None or record.idle_power_w is None:
        return 0.0
    return record.idle_power_w * result.latency_s - idle


class Scaled:
    """Parameters as a point between 0 and 1, which an optimiser moves alike whatever their units."""

    def __init__(self, parameters: Sequence[Parameter]) -> None:
        self.parameters = parameters
        self.lows, self.widths = np.array([p.low for p in parameters]), np.array([p.width for p in parameters])
        self.priors = self.point({p.key: p.prior for p in parameters})
        self.deviations = np.array([p.deviation for p in parameters]) / self.widths

    def point(self, values: Mapping[str, float]) -> Vector:
        """Values by key as a point."""
        found: Vector = (np.array([values[p.key] for p in self.parameters]) - self.lows) / self.widths
        return found

    def values(self, point: Vector) -> dict[str, float]:
        """A point as values by key, as a machine file can state them."""
        return {p.key: _rounded(value)
                for p, value in zip(self.parameters, self.lows + point * self.widths, strict=True)}

    def residuals(self, errors: Vector | Sequence[float], point: Vector) -> Vector:
        """Relative errors and distances from the priors, each by its deviation."""
        return np.concatenate((np.asarray(errors) / MODEL_DEVIATION, (point - self.priors) / self.deviations))


def fitted_values(parameters: Sequence[Parameter], errors: Callable[[dict[str, float]], Sequence[float]], *,
                  step: float, tolerance: float, evaluations: int) -> dict[str, float]:
    """The values, by key, of which relative errors and distances from the priors are least.

    Args:
        parameters: what may move.
        errors: relative, of each measured row, with values by key.
        step: of finite differences, of the bounds' width.
        tolerance: of the optimiser; evaluations: its most steps.
    """
    scaled = Scaled(parameters)

    def residuals(point: Vector) -> Vector:
        return scaled.residuals(errors(scaled.values(point)), point)

    found = least_squares(residuals, scaled.priors, bounds=(0.0, 1.0), diff_step=np.full(len(parameters), step),
                          xtol=tolerance, ftol=tolerance, max_nfev=evaluations)
    return scaled.values(np.clip(found.x, 0.0, 1.0))


def fit(machine: str, records: Sequence[Record], parameters: Sequence[Parameter],
        start: Mapping[str, float] | None = None, evaluations: int = 60) -> Solution:
    """Fit the parameters of a machine to measured runs.

    Args:
        machine: name or path.
        records: the rows to fit.
        parameters: what may move.
        start: values to start from; the priors by default.
        evaluations: most steps of the optimiser.
    """
    scaled = Scaled(parameters)

    def errors(point: Vector) -> Vector:
        return _errors(predict(machine, records, scaled.values(point)))

    def residuals(point: Vector) -> Vector:
        return scaled.residuals(errors(point), point)

    def slopes(point: Vector) -> Vector:
        base = errors(point)
        columns = []
        for i in range(len(parameters)):
            step = STEP if point[i] + STEP <= 1.0 else -STEP
            moved = point.copy()
            moved[i] += step
            columns.append((errors(moved) - base) / step / MODEL_DEVIATION)
        return np.vstack((np.array(columns).T, np.diag(1.0 / scaled.deviations)))

    first = scaled.priors if start is None else scaled.point(start)
    found = least_squares(residuals, np.clip(first, 0.0, 1.0), slopes, bounds=(0.0, 1.0), method="trf",
                          xtol=1e-6, ftol=1e-6, max_nfev=evaluations)
    point = np.clip(found.x, 0.0, 1.0)
    point[point < 1e-3], point[point > 1 - 1e-3] = 0.0, 1.0
    jacobian = np.asarray(found.jac)
    spread = np.sqrt(np.diag(np.linalg.inv(jacobian.T @ jacobian)))
    values = scaled.values(point)
    estimates = []
    for i, parameter in enumerate(parameters):
        value, half = values[parameter.key], 1.96 * spread[i] * parameter.width
        estimates.append(Estimate(
            parameter, value, max(parameter.low, value - half), min(parameter.high, value + half),
            bool(spread[i] < KNOWN * scaled.deviations[i]), bool(point[i] in (0.0, 1.0))))
    return Solution(tuple(estimates), predict(machine, records, values))


def _errors(predictions: Sequence[Prediction]) -> Vector:
    latency = [p.latency_error for p in predictions]
    energy = [p.energy_error for p in predictions]
    return np.array(latency + [e for e in energy if e is not None])


def _rounded(value: float) -> float:
    """Six digits: what a machine file can state."""
    return float(f"{value:.6g}")
