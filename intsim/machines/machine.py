"""What every machine is: something that plans a call and runs the plan. Its kind decides nothing beyond its loading."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol, runtime_checkable

from intsim.calls import Call
from intsim.machines.events import Listener
from intsim.pipelines.spec import Pipeline
from intsim.result import Result, Status
from intsim.uncertainty.interval import Uncertainty, uncertainty
from intsim.uncertainty.model import energy_deviation, latency_deviation

CORES, GPU = "cores.", "gpu."
"""What a key of a part's own file begins with, as its machine has it: ``cores.NAME.KEY``, ``gpu.KEY``."""


class FitBounds(Protocol):
    """Between what a fit may move a number."""

    @property
    def low(self) -> float:
        """The least."""

    @property
    def high(self) -> float:
        """The most."""


class Sourced(Protocol):
    """A number of a machine file that says where it comes from."""

    @property
    def value(self) -> float:
        """In the unit of its key."""

    @property
    def source(self) -> str:
        """A name listed under the file's ``sources``."""

    @property
    def fitted(self) -> str | None:
        """What a fit moved it from; None where none did."""

    @property
    def fit(self) -> FitBounds | None:
        """How far a fit may move it; None where none may."""


@dataclass(frozen=True)
class Identity:
    """Who a machine is.

    Attributes:
        name: as it was asked for; kind: of its file; digested: makes ``digest``.
        calibration: what it was fitted on; empty for a machine that was not, or was changed since.
        provenance: every number of its files by key path, with its source.
        spreads: relative standard deviation of each of them and of each row of costs, by key path.
        assumed: what its files do not say, in plain words.
    """

    name: str
    kind: str
    digested: Callable[[], str] = field(repr=False, compare=False)
    calibration: str = ""
    provenance: Mapping[str, Sourced] = field(default_factory=dict, repr=False, compare=False)
    spreads: Mapping[str, float] = field(default_factory=dict, repr=False, compare=False)
    assumed: tuple[str, ...] = ()

    @cached_property
    def digest(self) -> str:
        """Of the content of all its files and of what was set; few ask for it."""
        return self.digested()

    @cached_property
    def fitted(self) -> tuple[str, ...]:
        """The numbers that were fitted, by key path."""
        return tuple(key for key, quantity in self.provenance.items() if quantity.fitted)

    @property
    def status(self) -> Status:
        """What its results are called."""
        return "calibrated" if self.calibration else "projected"

    def sure_of_latency(self, latency_s: float, slopes: Mapping[str, float]) -> Uncertainty:
        """How sure a time on it is, of which the elasticities are known, by key path."""
        return uncertainty(latency_s, slopes, self.spreads, latency_deviation(self.kind, self.status, slopes))

    def sure_of_energy(self, energy_j: float, slopes: Mapping[str, float]) -> Uncertainty:
        """How sure an energy on it is, of which the elasticities are known, by key path."""
        return uncertainty(energy_j, slopes, self.spreads, energy_deviation(self.kind, self.status))

    def __str__(self) -> str:
        return f"{self.name}: {self.kind}, {self.status}"


class Plan(Protocol):
    """What would run where."""

    @property
    def call(self) -> Call:
        """What is to be computed."""

    @property
    def pipeline(self) -> Pipeline:
        """The pipeline that it is of."""

    @property
    def rows(self) -> list[dict[str, Any]]:
        """A row per kernel, for people: step, kernel, tile or share, bytes."""


def line_of(plan: Plan) -> str:
    """A plan's ``repr``: what it is of, since all that it holds would fill a notebook."""
    return f"<{type(plan).__name__} of {plan.pipeline.name}, {plan.call}; .rows is what would run>"


@runtime_checkable
class Machine(Protocol):
    """Anything that runs pipelines."""

    @property
    def identity(self) -> Identity:
        """Name, kind, digest, provenance."""

    def plan(self, call: Call, pipeline: Pipeline, *, threads: int | None = None,
             schedule: str | None = None) -> Plan:
        """Decide what would run where; cheap, and without a clock.

        Raises:
            InputError: a pipeline or a call that the machine cannot run, or a setting that it has not.
        """

    def unmodelled(self, pipeline: Pipeline) -> tuple[str, ...]:
        """What a run of a pipeline leaves out, in plain words; a result has it as ``not_modelled``."""

    def run(self, plan: Any, listeners: Sequence[Listener] = ()) -> Result:
        """Run a plan of this machine; the listeners hear what happens."""
