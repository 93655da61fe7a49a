"""ALiBi: a penalty in proportion to the distance, steeper in the first heads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from intsim.pipelines.modifications.variant import COMPILED, Index, Instructions, Sizes, Variant, cast


@dataclass(frozen=True)
class Alibi(Variant):
    """``score + (kv_idx - q_idx) 2^(-8 (h + 1) / heads)``."""

    name: ClassVar[str] = "alibi"
    scores: ClassVar[bool] = True
    score_cost: ClassVar[Instructions] = Instructions({"iadd3": 1, "i2f": 1, "ffma": 1}, {"iadd3": 1})
    routine: ClassVar[str] = "add_distance"
    formats: ClassVar[tuple[str, ...]] = COMPILED
    heads: ClassVar[int] = 1

    def on(self, sizes: Sizes) -> Alibi:
        """The slopes of so many heads."""
        return OfHeads(sizes.heads)

    def score(self, score: Any, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """With the penalty."""
        slope = score.dtype.type(2.0 ** (-8.0 * (h + 1) / self.heads))
        return score + cast(kv_idx - q_idx, score) * slope


@dataclass(frozen=True)
class OfHeads(Alibi):
    """With the number of heads that a call gives."""

    heads: int  # type: ignore[misc]

    def on(self, sizes: Sizes) -> OfHeads:
        """As it is."""
        return self


VARIANT = Alibi
