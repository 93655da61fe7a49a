"""Several variants as one: a key counts where all of them show it, and scores are changed by one after another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar, Self

import numpy as np

from intsim.errors import InputError
from intsim.pipelines.modifications.variant import NOTHING, Index, Instructions, Sizes, Variant


@dataclass(frozen=True)
class Joined(Variant):
    """Several variants, written with the name of what they are together between them."""

    parts: tuple[Variant, ...] = ()

    @property
    def replaces_causal(self) -> bool:  # type: ignore[override]
        """Whether one of them does."""
        return any(part.replaces_causal for part in self.parts)

    def on(self, sizes: Sizes) -> Self:
        """Each part for the call."""
        return replace(self, parts=tuple(part.on(sizes) for part in self.parts))

    @property
    def text(self) -> str:
        """The parts in order."""
        return self.name.join(part.text for part in self.parts)


@dataclass(frozen=True)
class Together(Joined):
    """``a+b+c``; of no parts, attention as it is."""

    name: ClassVar[str] = "+"

    @property
    def masks(self) -> bool:  # type: ignore[override]
        """Whether one of them masks."""
        return any(part.masks for part in self.parts)

    @property
    def scores(self) -> bool:  # type: ignore[override]
        """Whether one of them changes scores."""
        return any(part.scores for part in self.parts)

    @property
    def mask_cost(self) -> Instructions:  # type: ignore[override]
        """Of all."""
        return sum((part.mask_cost for part in self.parts), NOTHING)

    @property
    def score_cost(self) -> Instructions:  # type: ignore[override]
        """Of all."""
        return sum((part.score_cost for part in self.parts), NOTHING)

    def mask(self, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """Where all parts that mask show the key."""
        keep = super().mask(b, h, q_idx, kv_idx)
        for part in self.parts:
            if part.masks:
                found = part.mask(b, h, q_idx, kv_idx)
                if isinstance(found, np.ndarray) and found.dtype != bool:
                    raise InputError(f"the mask of {part.text} gives {found.dtype}", key="variant",
                                     expected="bool, True where a key counts")
                keep = keep & found
        return keep

    def score(self, score: Any, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """Changed by each part in turn."""
        for part in self.parts:
            if part.scores:
                found = part.score(score, b, h, q_idx, kv_idx)
                if np.shape(found) != np.shape(score):
                    raise InputError(f"the score of {part.text} gives shape {np.shape(found)}", key="variant",
                                     expected=f"{np.shape(score)}, that of the scores")
                score = found
        return score

    def span(self, q_idx: Index, sizes: Sizes) -> tuple[Any, Any] | None:
        """Where the runs of all parts overlap."""
        first, end = np.zeros_like(q_idx), np.full_like(q_idx, sizes.kv_len)
        for part in self.parts:
            if part.masks:
                found = part.span(q_idx, sizes)
                if found is None:
                    return None
                first, end = np.maximum(first, found[0]), np.minimum(end, found[1])
        return first, end


@dataclass(frozen=True)
class Moved(Variant):
    """A variant whose queries stand elsewhere: the first rows of a longer call keep their places.

    Attributes:
        whole: of the call that the rows are of; by: added to positions.
    """

    variant: Variant
    whole: Sizes
    by: int
    name: ClassVar[str] = "moved"

    @property
    def masks(self) -> bool:  # type: ignore[override]
        """As the variant."""
        return self.variant.masks

    @property
    def scores(self) -> bool:  # type: ignore[override]
        """As the variant."""
        return self.variant.scores

    def mask(self, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """Of the query at its place."""
        return self.variant.mask(b, h, q_idx + self.by, kv_idx)

    def score(self, score: Any, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """Of the query at its place."""
        return self.variant.score(score, b, h, q_idx + self.by, kv_idx)

    def on(self, sizes: Sizes) -> Moved:
        """The variant for the whole call."""
        return Moved(self.variant.on(self.whole), self.whole, self.by)
