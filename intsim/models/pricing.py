"""What the calls of a model take: the cost of one, and what a kind of machine must say of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from intsim.calls import RowsCall
from intsim.models.recipes import HEADS, TABLES, Recipe, table_format
from intsim.models.works import Work
from intsim.result import Result

ROPE = "rope_neox_f32"
"""The pairs of Hugging Face's files; those of llama.cpp's Llama differ by what a few shuffles cost."""
LAUNCH = "launch"
"""What the names of the steps before a GPU's kernels begin with."""


@dataclass(frozen=True)
class StepCost:
    """A step of a call: seconds, and joules where energy is modelled."""

    name: str
    part: str
    latency_s: float
    energy_j: float


@dataclass(frozen=True)
class CallCost:
    """One call: seconds, joules by component (None: not modelled), its steps, and elasticities.

    Attributes:
        slopes, energy_slopes: of its latency and its energy by quantity of the machine's files.
        launches: kernels that a host submits for it; a part of one that it shares with others.
    """

    pipeline: str
    latency_s: float
    energy_j: Mapping[str, float] | None
    steps: tuple[StepCost, ...]
    slopes: Mapping[str, float]
    bound: str
    launches: float = 0
    energy_slopes: Mapping[str, float] = field(default_factory=dict)

    @property
    def joules(self) -> float:
        """Of all components; 0 where they are not modelled."""
        return sum((self.energy_j or {}).values())

    @classmethod
    def of(cls, result: Result) -> CallCost:
        """What is kept of a result."""
        steps = tuple(StepCost(r.step, r.part, r.latency_s, sum((r.energy_j or {}).values())) for r in result.records)
        slopes, energy_slopes = (found.slopes if found else {} for found in (
            result.latency_uncertainty, result.energy_uncertainty))
        longest = max(result.records, key=lambda record: record.latency_s)
        launches = sum(record.step.startswith(LAUNCH) for record in result.records)
        return cls(result.pipeline, result.latency_s, result.energy_components_j, steps, slopes, longest.bound,
                   launches, energy_slopes)

    def one_of(self, alike: int) -> CallCost:
        """What one of so many alike calls takes that this is all of."""
        if alike == 1:
            return self
        steps = tuple(replace(s, latency_s=s.latency_s / alike, energy_j=s.energy_j / alike) for s in self.steps)
        joules = None if self.energy_j is None else {name: value / alike for name, value in self.energy_j.items()}
        return replace(self, latency_s=self.latency_s / alike, energy_j=joules, steps=steps,
                       launches=self.launches / alike)


def weighted(summands: Iterable[tuple[float, Mapping[str, float]]]) -> dict[str, float]:
    """Elasticities of a sum: those of its summands, weighted with their values."""
    total, slopes = 0.0, defaultdict[str, float](float)
    for value, own in summands:
        total += value
        for key, slope in own.items():
            slopes[key] += value * slope
    return {key: slope / total for key, slope in slopes.items()} if total else {}


@dataclass(frozen=True)
class Host:
    """What submits kernels one by one, while those before them run.

    Attributes:
        submitting_s: of one; quantity: what the machine's file calls that.
        waiting_w: what the devices draw that wait for it, at rest; 0 where energy is not modelled.
    """

    submitting_s: float = 0.0
    quantity: str = ""
    waiting_w: float = 0.0


NO_HOST = Host()
"""Threads that call their kernels themselves, or kernels that are submitted once, as a graph."""


class Pricer(Protocol):
    """Prices the calls of one model on one machine."""

    @property
    def recipe(self) -> Recipe:
        """The formats of the matrices."""

    @property
    def layers(self) -> int:
        """Of the model."""

    @property
    def kv_format(self) -> str:
        """Of the cache."""

    @property
    def cache_bits(self) -> float:
        """Of an element of K or V, on average."""

    @property
    def threads(self) -> int | None:
        """Of a CPU."""

    @property
    def launching(self) -> str | None:
        """How the host of a GPU submits kernels."""

    @property
    def memory_bytes(self) -> float | None:
        """Of the machine; None where its file does not say."""

    @property
    def memory_shares(self) -> tuple[float, float]:
        """Of the weights and of the cache, what one device keeps."""

    @property
    def notes(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What is assumed of this kind of machine, and what is not modelled."""

    def price(self, work: Work) -> CallCost:
        """What one of a work's calls takes.

        Raises:
            InputError: no kernel of its routine runs on the machine.
        """

    @property
    def host(self) -> Host:
        """What submits its kernels; takes no time where they are submitted as a graph, or threads call them."""


def formats_of(work: Work, recipe: Recipe, layers: int) -> tuple[str, ...]:
    """The formats that a matrix of a model of so many layers may have, preferred first."""
    if work.group == "head":
        return HEADS.get(recipe.head, (recipe.head,))
    return recipe.formats(work.name, work.layer, layers)


def rows_routine(work: Work, recipe: Recipe) -> str:
    """The pipeline of a row-wise call; an embedding's is that of its table's format."""
    if work.routine == "embedding":
        assert isinstance(work.call, RowsCall)
        return f"embedding_{TABLES[table_format(recipe.embedding, work.call.width).name]}"
    return ROPE if work.routine == "rope" else work.routine
