"""Paged keys and values: pages lie in memory in another order, which changes no value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from intsim.pipelines.modifications.variant import Index, Instructions, Sizes, Variant, require


@dataclass(frozen=True)
class Paged(Variant):
    """A cache in pages of so many keys.

    Its mask and cost are those of a kernel that reads pages where they lie: a physical key is looked up in the page
    table and hidden where its page belongs to nobody. Seen by their logical places, all keys count.
    """

    page: int
    name: ClassVar[str] = "paged"
    masks: ClassVar[bool] = True
    mask_cost: ClassVar[Instructions] = Instructions({"isetp": 1, "fsel": 1}, {"imad_wide": 1, "imad": 2, "ldg": 1})
    """Quotient, remainder and look-up per column; the check that the page is in use per element."""

    def __post_init__(self) -> None:
        require(self.page >= 1, self, "page", "at least 1")

    def span(self, q_idx: Index, sizes: Sizes) -> tuple[Any, Any]:
        """All keys."""
        return np.zeros_like(q_idx), np.full_like(q_idx, sizes.kv_len)


@dataclass(frozen=True)
class InPages(Variant):
    """A variant as a kernel on physical keys evaluates it.

    Attributes:
        variant: of logical keys; pages: logical page by physical page, below 0 where it is nobody's.
    """

    variant: Variant
    pages: tuple[int, ...]
    page: int
    name: ClassVar[str] = "in_pages"
    masks: ClassVar[bool] = True
    scores: ClassVar[bool] = True

    def logical(self, physical: Index) -> Any:
        """The logical key at a place in memory, below 0 where there is none."""
        found = np.array(self.pages)[physical // self.page]
        return np.where(found < 0, -1, found * self.page + physical % self.page)

    def mask(self, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """Of the logical key, if there is one."""
        logical = self.logical(kv_idx)
        return self.variant.mask(b, h, q_idx, logical) & (logical >= 0)

    def score(self, score: Any, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """Of the logical key."""
        return self.variant.score(score, b, h, q_idx, self.logical(kv_idx))


VARIANT = Paged
