"""Relative bias: the distance itself is added."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from intsim.pipelines.modifications.variant import COMPILED, Index, Instructions, Variant, cast


@dataclass(frozen=True)
class RelativeBias(Variant):
    """``score + weight (q_idx - kv_idx)``."""

    weight: float = 1.0
    name: ClassVar[str] = "relative_bias"
    scores: ClassVar[bool] = True
    score_cost: ClassVar[Instructions] = Instructions({"iadd3": 1, "i2f": 1, "ffma": 1}, {"iadd3": 1})
    routine: ClassVar[str] = "add_distance"
    formats: ClassVar[tuple[str, ...]] = COMPILED

    def score(self, score: Any, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """With the distance."""
        return score + cast(q_idx - kv_idx, score) * score.dtype.type(self.weight)


VARIANT = RelativeBias
