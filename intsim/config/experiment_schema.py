"""The file format of an experiment: which pipelines, on which machines, at which shapes, on which tensors."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar, Literal

from pydantic import Field, model_validator

from intsim.arguments import LARGEST
from intsim.calls import AttentionCall
from intsim.config.file_kind import EXPERIMENT
from intsim.config.quantity import Strict, misfit

Sizes = int | list[int]


class Shapes(Strict):
    """Workloads; a list of sizes stands for one workload each, several lists for all combinations.

    Attributes:
        variant: masks and changes of the scores, as ``AttentionCall`` has them.
        v_head_dim: of V, where it is another than ``head_dim``.
    """

    q_len: Sizes
    kv_len: Sizes | None = None
    head_dim: Sizes
    heads: Sizes = 1
    kv_heads: Sizes | None = None
    batch: Sizes = 1
    causal: bool = False
    variant: str | list[str] = ""
    v_head_dim: Sizes | None = None

    @model_validator(mode="after")
    def _none_empty(self) -> Shapes:
        for key, value in vars(self).items():
            if value == []:
                raise misfit(key, "found an empty list", "at least one: of none there are no calls")
        return self

    def workloads(self) -> list[AttentionCall]:
        """The workloads in the order of the lists.

        ``kv_len`` defaults to ``q_len``, ``kv_heads`` to ``heads``, ``v_head_dim`` to ``head_dim``.
        """
        return [
            AttentionCall(q_len=q, kv_len=n, head_dim=d, heads=h, kv_heads=g, batch=b, causal=self.causal,
                          variant=text, v_head_dim=v)
            for text in ([self.variant] if isinstance(self.variant, str) else self.variant)
            for b in _listed(self.batch) for h in _listed(self.heads)
            for g in _listed(h if self.kv_heads is None else self.kv_heads)
            for d in _listed(self.head_dim) for v in _listed(d if self.v_head_dim is None else self.v_head_dim)
            for q in _listed(self.q_len)
            for n in _listed(q if self.kv_len is None else self.kv_len)
        ]


def _listed(sizes: Sizes) -> list[int]:
    return sizes if isinstance(sizes, list) else [sizes]


class AccuracyInput(Strict):
    """The tensors behind the accuracy columns: a file (the same for every row), or a synthetic family (per shape).

    Attributes:
        file: ``.npz`` or ``.safetensors`` with q, k and v, relative to the experiment's file.
        family: a name of ``intsim.accuracy.inputs``; seed: of its draw.
        query_rows: how many query rows of each head to compute; by default all of a file, 256 of a family.
    """

    file: str | None = None
    family: str | None = None
    seed: int = Field(default=0, ge=0, le=LARGEST)
    query_rows: int | None = Field(default=None, ge=1, le=LARGEST)

    @model_validator(mode="after")
    def _one_input(self) -> AccuracyInput:
        for key in ("family", "seed"):
            if self.file is not None and key in self.model_fields_set:
                raise misfit(key, "given beside a file", "either: a file has its own values")
        return self


class WhatIf(Strict):
    """A what-if: the machines again, with other values or another schedule, named ``MACHINE+VARIANT`` in the rows."""

    set: dict[str, Any] = Field(default_factory=dict)
    threads: int | None = None
    schedule: Literal["static", "dynamic"] | None = None


class ReferenceCurve(Strict):
    """Published values by length, drawn dashed beside what the experiment finds.

    Attributes:
        of: the column of ``results.csv`` that they are values of.
        label: in the plot's legend; source: where they stand.
        q_len: the lengths; values: one per length, by pipeline.
    """

    of: Literal["latency_s", "softmax_share"]
    label: str
    source: str
    q_len: list[int] = Field(min_length=1)
    values: dict[str, list[float]]

    @model_validator(mode="after")
    def _a_value_per_length(self) -> ReferenceCurve:
        for name, values in self.values.items():
            if len(values) != len(self.q_len):
                raise misfit(f"values.{name}", f"found {len(values)} values", f"{len(self.q_len)}, one per q_len")
        return self


class ExperimentFile(Strict):
    """The file format of ``experiments/NAME/experiment.yaml``.

    Attributes:
        set: values of every machine by dotted key path; variants: what-ifs on top of it, by name.
        plugins: files of Python that offer pipelines, methods, kernels and machines, relative to the experiment's file.
        pipelines: by name; ``BASE+METHOD`` is a CPU pipeline with another softmax method.
        parameters: settings of those pipelines that have any, by pipeline and name.
        baseline: the pipeline that speed-ups and energy ratios refer to, on the same machine and variant.
        reference_curves: published values to draw beside the results.
    """

    FILE: ClassVar = EXPERIMENT

    title: str
    question: str = ""
    plugins: list[str] = Field(default_factory=list)
    machines: list[str] = Field(min_length=1)
    pipelines: list[str] = Field(min_length=1)
    parameters: dict[str, dict[str, float]] = Field(default_factory=dict)
    baseline: str = Field(description="the pipeline that the others stand beside, such as fp16")
    shapes: list[Shapes] = Field(min_length=1)
    threads: int | None = None
    schedule: Literal["static", "dynamic"] | None = None
    set: dict[str, Any] = Field(default_factory=dict)
    variants: dict[str, WhatIf] = Field(default_factory=dict)
    accuracy: AccuracyInput | None = None
    measurements: str | None = None
    reference_curves: list[ReferenceCurve] = Field(default_factory=list)

    @model_validator(mode="after")
    def _each_once(self) -> ExperimentFile:
        for key, names in (("machines", self.machines), ("pipelines", self.pipelines)):
            for i, name in enumerate(names):
                if name in names[:i]:
                    raise misfit(f"{key}.{i}", f"found '{name}' twice", "each name once")
        for i, curve in enumerate(self.reference_curves):
            for name in curve.values:
                if name not in self.pipelines:
                    raise misfit(f"reference_curves.{i}.values.{name}", f"found '{name}'",
                                 "a pipeline of the experiment: " + ", ".join(self.pipelines))
        return self

    def beside(self, path: Path, name: str) -> Path:
        """A file named in the experiment, relative to the experiment's own folder."""
        return (path.parent / name).resolve()
