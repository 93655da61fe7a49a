"""What a sweep is of, calls of attention, whole models or dataflows, and the columns of its table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import get_args

from intsim.calls import AttentionCall
from intsim.config.physical import Resource
from intsim.config.sweep_schema import ModelPoint, SweepFile
from intsim.tables import NOT_MODELLED

Ratios = Mapping[str, tuple[str, bool]]
"""By column the one that it compares with the baseline's, and whether the baseline's stands above (a speed-up)."""


@dataclass(frozen=True)
class Subject:
    """What the points of a sweep are.

    Attributes:
        section: of the sweep's base; an axis moves a key of it as ``SECTION.KEY``.
        columns: by key of the section, the column that shows it; ``shape`` are those that every table has.
        whole: keys that are whole numbers.
        work: columns in which two points are equal that do the same; only these are weighed against each other.
        size: columns that say how long a point's sequences are, for pictures of the longest.
        timing: columns of what a run took; bounds: of the 80 % intervals of some; ratios: of what a baseline took
            beside it.
    """

    section: str
    columns: Mapping[str, str]
    shape: tuple[str, ...]
    whole: tuple[str, ...]
    work: tuple[str, ...]
    size: tuple[str, ...]
    timing: tuple[str, ...]
    bounds: tuple[str, ...]
    ratios: Ratios = field(repr=False)

    @property
    def keys(self) -> tuple[str, ...]:
        """Of the section, as axes name them."""
        return tuple(f"{self.section}.{key}" for key in self.columns)

    @property
    def fixed(self) -> tuple[str, ...]:
        """The columns that say what a point is, beside those of its axes."""
        return ("machine", "pipeline", *self.shape, "threads")

    @property
    def results(self) -> tuple[str, ...]:
        """The columns of what was found."""
        return (*self.timing, *self.bounds, *self.ratios, *map("_".join, self.ratio_ends), *ACCURACY)

    @property
    def ratio_ends(self) -> tuple[tuple[str, str], ...]:
        """Each ratio with ``low`` and ``high``, which together name the columns of its 80 % interval."""
        return tuple((name, end) for name in self.ratios for end in ("low", "high"))

    def column(self, axis: str) -> str:
        """The column of an axis."""
        key = axis.removeprefix(f"{self.section}.")
        return self.columns.get(key, axis) if key != axis else axis


TIMING = ("latency_s", "energy_j", "power_w", "softmax_share")
MODEL_TIMING = (*TIMING, "ttft_s", "tpot_s", "tokens_per_s", "prefill_tokens_per_s", "energy_per_token_j",
                "weights_bytes", "cache_bytes")
BOUNDS = ("latency_low_s", "latency_high_s", "energy_low_j", "energy_high_j")
MODEL_BOUNDS = ("ttft_low_s", "ttft_high_s", "tpot_low_s", "tpot_high_s", "energy_per_token_low_j",
                "energy_per_token_high_j")
RATIOS: Ratios = MappingProxyType({"speedup": ("latency_s", True), "energy_ratio": ("energy_j", False)})
MODEL_RATIOS: Ratios = MappingProxyType(
    {**RATIOS, "ttft_speedup": ("ttft_s", True), "tpot_speedup": ("tpot_s", True)})
FLOW_TIMING = ("latency_s", "energy_j", "power_w", "tokens_per_s", *get_args(Resource))
ACCURACY = ("cosine_similarity", "relative_l1", "rmse", "max_abs_error")
BESIDE = ("point", "status", "error", "pareto", NOT_MODELLED)
"""What else the table has."""

MAXIMISED = frozenset({"speedup", "ttft_speedup", "tpot_speedup", "tokens_per_s", "prefill_tokens_per_s",
                       "cosine_similarity"})
"""Columns of which more is better; of all others less is."""

CALLS = Subject(
    section="workload", columns={f.name: f.name for f in fields(AttentionCall)}, shape=AttentionCall.COLUMNS,
    whole=tuple(f.name for f in fields(AttentionCall) if f.name not in ("causal", "variant")),
    work=(*AttentionCall.COLUMNS, *AttentionCall.OPTIONAL), size=("q_len", "kv_len"), timing=TIMING, bounds=BOUNDS,
    ratios=RATIOS)

_MODEL = {name: "model" if name == "name" else name for name in ModelPoint.model_fields}
MODELS = Subject(
    section="model", columns=_MODEL, shape=tuple(_MODEL.values()),
    whole=("prompt", "generate", "batch", "context", "chunk", "devices"),
    work=("model", "prompt", "generate", "batch", "context", "variant"), size=("prompt", "generate", "context"),
    timing=MODEL_TIMING, bounds=MODEL_BOUNDS, ratios=MODEL_RATIOS)


def subject_of(file: SweepFile) -> Subject:
    """What a sweep is of."""
    if file.base.call is not None:
        sizes = tuple(file.base.call)
        return Subject(section="call", columns={name: name for name in sizes}, shape=sizes, whole=sizes, work=sizes,
                       size=sizes[:1], timing=FLOW_TIMING, bounds=BOUNDS, ratios=RATIOS)
    if file.base.workload and file.base.workload.v_head_dim is not None:
        return replace(CALLS, shape=(*CALLS.shape, "v_head_dim"))
    return CALLS if file.base.model is None else MODELS
