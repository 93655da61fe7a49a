"""What the calls of a model take: the cost of one, and what a kind of machine must say of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from intsim.calls import RowsCall
from intsim.models.recipes import HEADS, TABLES, Recipe, fitting
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
    """One call: seconds, joules by component (None: not modelled), its steps, and its latency's elasticities.

    Attributes:
        launches: kernels that a host submits for it.
    """

    pipeline: str
    latency_s: float
    energy_j: Mapping[str, float] | None
    steps: tuple[StepCost, ...]
    slopes: Mapping[str, float]
    bound: str
    launches: int = 0

    @classmethod
    def of(cls, result: Result) -> CallCost:
        """What is kept of a result."""
        steps = tuple(StepCost(r.step, r.part, r.latency_s, sum((r.energy_j or {}).values())) for r in result.records)
        slopes = result.latency_uncertainty.slopes if result.latency_uncertainty else {}
        longest = max(result.records, key=lambda record: record.latency_s)
        launches = sum(record.step.startswith(LAUNCH) for record in result.records)
        return cls(result.pipeline, result.latency_s, result.energy_components_j, steps, slopes, longest.bound,
                   launches)


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

    def host_s(self, launches: float) -> float:
        """Seconds that a host needs to submit so many launches, while what was submitted runs."""


def formats_of(work: Work, recipe: Recipe, layers: int) -> tuple[str, ...]:
    """The formats that a matrix of a model of so many layers may have, preferred first."""
    if work.group == "head":
        return HEADS.get(recipe.head, (recipe.head,))
    return recipe.formats(work.name, work.layer, layers)


def rows_routine(work: Work, recipe: Recipe) -> str:
    """The pipeline of a row-wise call; an embedding's is that of its table's format."""
    if work.routine == "embedding":
        assert isinstance(work.call, RowsCall)
        form = fitting(recipe.head, 1 if recipe.head in TABLES else 4, work.call.width).name
        return f"embedding_{TABLES.get(form, form)}"
    return ROPE if work.routine == "rope" else work.routine
