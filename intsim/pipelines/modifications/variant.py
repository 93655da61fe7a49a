"""What a variant is: a mask, a change of the scores, or both, as an object whose fields are its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar

from intsim.errors import InputError
from intsim.pipelines.spec import Invocation

Index = Any
"""Integers, or arrays of them that broadcast: the batch, the query head, the positions of a query and of a key."""


@dataclass(frozen=True)
class Sizes:
    """Of the call that a variant is computed on: some count its tokens or its query heads."""

    q_len: int
    kv_len: int
    heads: int = 1


@dataclass(frozen=True)
class Instructions:
    """What a modification adds to a kernel, by cost class of the GPU files.

    Attributes:
        per_score: of each element of the scores; per_index: of each row and column of a tile, since what depends on
            one index alone is computed once for all that share it.
    """

    per_score: Mapping[str, float] = field(default_factory=dict)
    per_index: Mapping[str, float] = field(default_factory=dict)

    def __add__(self, other: Instructions) -> Instructions:
        return Instructions(_sum(self.per_score, other.per_score), _sum(self.per_index, other.per_index))

    def __bool__(self) -> bool:
        return bool(self.per_score or self.per_index)


def _sum(a: Mapping[str, float], b: Mapping[str, float]) -> dict[str, float]:
    return {name: a.get(name, 0.0) + b.get(name, 0.0) for name in {**a, **b}}


NOTHING = Instructions()

COMPILED = ("f32", "f16", "s32")
"""Formats of scores that our own changes have kernels for on Arm."""


@dataclass(frozen=True)
class Variant:
    """A mask modification, a score modification, or both, as FlexAttention has them.

    A query's position is its row plus ``kv_len - q_len``, so that the last query stands at the last key; a key's is its
    row. Scores are scaled already, float32 or float64, and keep their type.

    Subclasses are frozen dataclasses; their fields are integers, numbers, or one tuple of integers, with the same name
    in the text form ``name(value, ...)``.

    Attributes:
        masks, scores: whether it changes the one and the other.
        replaces_causal: whether it says itself which later keys a query sees, in the place of a model's causal mask.
        mask_cost, score_cost: what they add to a GPU's kernel; a mask's falls on tiles that it cuts only.
        routine: on Arm, what changes scores: the stored kernel ``ROUTINE_FORMAT`` updates its array ``x``, m rows of n,
            in each of ``formats`` (of ``f32``, ``f16``, ``s32``; other scores are converted to float32 and back).
        prepared: on Arm, what runs for each head before it, such as making a table that it reads: float32 arrays by
            the names under which both kernels have them.
    """

    name: ClassVar[str]
    masks: ClassVar[bool] = False
    scores: ClassVar[bool] = False
    replaces_causal: ClassVar[bool] = False
    mask_cost: ClassVar[Instructions] = NOTHING
    score_cost: ClassVar[Instructions] = NOTHING
    routine: ClassVar[str] = ""
    formats: ClassVar[tuple[str, ...]] = ("f32",)
    prepared: ClassVar[tuple[Invocation, ...]] = ()

    def mask(self, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """True where a key counts."""
        return (q_idx == q_idx) & (kv_idx == kv_idx)

    def score(self, score: Any, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """The scaled score as softmax sees it."""
        return score

    def span(self, q_idx: Index, sizes: Sizes) -> tuple[Any, Any] | None:
        """First key and end of what each query sees where that is one run of keys; else None. It may overhang."""
        return None

    def on(self, sizes: Sizes) -> Variant:
        """The variant for a call.

        Raises:
            InputError: sizes that it is not defined on.
        """
        return self

    @property
    def text(self) -> str:
        """As it is written: the canonical form, which ``parse`` reads."""
        found = (getattr(self, f.name) for f in fields(self))
        values = [str(v).removesuffix(".0") for each in found for v in (each if isinstance(each, tuple) else (each,))]
        return f"{self.name}({', '.join(values)})" if values else self.name

    def __str__(self) -> str:
        return self.text


def cast(index: Index, score: Any) -> Any:
    """An index in the type of the scores."""
    return index.astype(score.dtype) if hasattr(index, "astype") else score.dtype.type(index)


def require(condition: bool, variant: Variant, key: str, expected: str) -> None:
    """Refuse a parameter.

    Raises:
        InputError: names it.
    """
    if not condition:
        raise InputError(f"found {getattr(variant, key)}", key=f"variant.{variant.name}.{key}", expected=expected)
