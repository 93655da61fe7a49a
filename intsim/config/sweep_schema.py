"""The file format of a sweep: a base point, axes that move it, how to sample them, and what to make of the results."""

from __future__ import annotations

import math
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from intsim.arguments import LARGEST
from intsim.config.experiment_schema import AccuracyInput
from intsim.config.file_kind import SWEEP
from intsim.config.quantity import Strict, misfit


def _level(value: Any) -> Any:
    """What a column can hold and a table can compare."""
    if not isinstance(value, bool | int | float | str):
        raise ValueError("a name, a number, true or false")
    if not isinstance(value, bool | str) and not abs(value) <= LARGEST_LEVEL:
        raise ValueError(f"a number from {-LARGEST_LEVEL} to {LARGEST_LEVEL}")
    return value


LARGEST_LEVEL = 2**53
"""Whole numbers up to it are as exact in floating point."""

Value = Annotated[bool | int | float | str, BeforeValidator(_level)]

MOST_LEVELS, MOST_SAMPLES = 100_000, 1_000_000
"""Of a range in a grid, and of a sampling."""


def _count(value: int) -> int:
    """A size, also where an axis moves it: nothing that stands in a file is wrong unseen."""
    if not 1 <= value <= LARGEST:
        raise ValueError(f"an integer of at least 1 and at most {LARGEST}")
    return value


Count = Annotated[int, AfterValidator(_count)]


class Shape(Strict):
    """One workload.

    Where they are not given ``kv_len`` follows ``q_len``, ``kv_heads`` follows ``heads``, ``v_head_dim`` ``head_dim``.
    """

    q_len: Count
    kv_len: Count | None = None
    head_dim: Count
    heads: Count = 1
    kv_heads: Count | None = None
    batch: Count = 1
    causal: bool = False
    variant: str = ""
    v_head_dim: Count | None = None


class ModelPoint(Strict):
    """A model and what is asked of it; what is not given is as ``intsim model`` has it.

    Attributes:
        name: of ``intsim list models``, or the path of a config.json from the sweep's file.
    """

    name: str
    linear: str | None = None
    head: str | None = None
    prompt: Count | None = None
    generate: Count | None = None
    batch: Count = 1
    context: int = Field(default=0, ge=0, le=LARGEST)
    chunk: Count | None = None
    kv_format: str | None = None
    launching: str | None = None
    parallel: str | None = None
    devices: Count | None = None
    variant: str = ""


class Base(Strict):
    """The point from which the axes move: a call (``workload``), a model (``model``) or a dataflow (``call``).

    Attributes:
        pipeline: of attention; beside ``call`` the dataflow of an accelerator, with what fills its slots
            (``npu_attention+itamax``), whose parameters are axes as ``pipeline.NAME``.
        call: the sizes of what a dataflow computes; those that an axis moves stand here, too.
        set: values by the same paths as axes (``machine.dram.bandwidth_gb_per_s``, ``pipeline.b``).
        baseline: the pipeline that ``speedup`` and ``energy_ratio`` refer to, on the same machine and workload.
    """

    machine: str
    pipeline: str
    workload: Shape | None = None
    model: ModelPoint | None = None
    call: dict[str, int] | None = Field(default=None, min_length=1)
    threads: int | None = None
    schedule: Literal["static", "dynamic"] | None = None
    set: dict[str, Any] = Field(default_factory=dict)
    baseline: str | None = None

    @model_validator(mode="after")
    def _one_subject(self) -> Base:
        if sum(one is not None for one in (self.workload, self.model, self.call)) != 1:
            raise ValueError("one of: workload, a call of attention; model, a whole model; call, of a dataflow")
        return self


class Choice(Strict):
    """A level of a structural axis: what stands in its column, and the keys that it sets."""

    value: Value
    set: dict[str, Any]


class Axis(Strict):
    """The values of one axis: a list, a range, named choices of several keys each, or all pipelines of a target.

    Attributes:
        points: levels of a range in a grid; ``one_at_a_time`` takes both ends where it is not told.
        spacing: of these levels, and of the density of random samples.
        multiple_of: round the values of a range to whole multiples of it.
    """

    values: list[Any] | None = Field(default=None, min_length=1)
    low: float | None = None
    high: float | None = None
    points: int | None = Field(default=None, ge=2, le=MOST_LEVELS)
    spacing: Literal["linear", "log"] = "linear"
    multiple_of: int | None = Field(default=None, ge=1)
    choices: list[Choice] | None = Field(default=None, min_length=1)
    target: Literal["cpu", "gpu"] | None = None

    @model_validator(mode="before")
    @classmethod
    def _short_form(cls, data: Any) -> Any:
        return {"values": data} if isinstance(data, list) else data

    @model_validator(mode="after")
    def _one_kind(self) -> Axis:
        kinds = [self.values is not None, self.low is not None or self.high is not None, self.choices is not None,
                 self.target is not None]
        if sum(kinds) != 1:
            raise ValueError("one of: a list of values; low and high; choices; target")
        if not self.is_range and (self.points, self.multiple_of, self.spacing) != (None, None, "linear"):
            raise ValueError("points, spacing and multiple_of for a range only")
        if self.is_range:
            self._check_range()
        names = [str(choice.value) for choice in self.choices or ()]
        for i, name in enumerate(names):
            if name in names[:i]:
                raise misfit(f"choices.{i}.value", f"found '{name}' twice", "each value once")
        return self

    def _check_range(self) -> None:
        if self.low is None or self.high is None or not self.low < self.high:
            raise ValueError("a range with low below high")
        if self.spacing == "log" and self.low <= 0:
            raise ValueError("low above 0 with log spacing")
        if self.multiple_of and math.ceil(self.low / self.multiple_of) > self.high // self.multiple_of:
            raise ValueError("a multiple of multiple_of between low and high")

    @property
    def is_range(self) -> bool:
        """Whether it is given by its bounds."""
        return self.low is not None or self.high is not None


class Sampling(Strict):
    """Which points of the space to simulate.

    Attributes:
        method: every combination; random; Latin hypercube; the base point with each axis moved alone (for a tornado);
            Saltelli's scheme for Sobol' indices; a search for the best of the columns of ``pareto``, by Parzen
            estimators (``tpe``) or a genetic algorithm (``nsga2``).
        points: how many; for ``sobol`` the base samples, of which each costs a point per axis and two more.
        batch: of a search, the points that are simulated together before it looks at what they gave: a generation.
    """

    method: Literal["grid", "random", "latin_hypercube", "one_at_a_time", "sobol", "tpe", "nsga2"] = "grid"
    points: int | None = Field(default=None, ge=1, le=MOST_SAMPLES)
    seed: int = Field(default=0, ge=0, lt=2**32)
    batch: int | None = Field(default=None, ge=2)

    @property
    def searches(self) -> bool:
        """Whether what was found decides where to look next."""
        return self.method in ("tpe", "nsga2")

    @model_validator(mode="after")
    def _points(self) -> Sampling:
        if (self.points is None) != (self.method in ("grid", "one_at_a_time")):
            raise ValueError("points for every sampling but grid and one_at_a_time, and for these none")
        if self.batch is not None and not self.searches:
            raise ValueError("batch for the samplings tpe and nsga2 only")
        if self.method == "sobol" and self.points and self.points & (self.points - 1):
            raise ValueError("a power of two as the points of a sobol sampling")
        return self


class HeatMap(Strict):
    """A picture of ``value`` over two columns, a panel per value of a third."""

    x: str
    y: str
    value: str
    panel: str | None = None


class SweepFile(Strict):
    """The file format of a sweep.

    Attributes:
        plugins: as in an experiment.
        axes: by the path of the key that they move, or under a name of their own for those with ``choices``.
        zip: groups of axes that move together.
        constraints: expressions over axis and workload keys; points for which one is false are left out.
        accuracy: as in an experiment, of calls; computed once for points that cannot differ in value.
        pareto: columns that span the Pareto front, of the points with equal workloads; what a search is for.
        sensitivity: columns to explain with ``one_at_a_time`` or ``sobol`` sampling.
    """

    FILE: ClassVar = SWEEP

    title: str
    question: str = ""
    plugins: list[str] = Field(default_factory=list)
    base: Base
    axes: dict[str, Axis] = Field(min_length=1)
    zip: list[list[str]] = Field(default_factory=list)
    constraints: list[str] = Field(default_factory=list)
    sampling: Sampling = Sampling()
    accuracy: AccuracyInput | None = None
    pareto: list[str] = Field(default_factory=list)
    sensitivity: list[str] = Field(default_factory=lambda: ["latency_s"])
    heat_maps: list[HeatMap] = Field(default_factory=list)
