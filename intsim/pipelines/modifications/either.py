"""Masks of which one is enough: FlexAttention's ``or_masks``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from intsim.errors import InputError
from intsim.pipelines.modifications.together import Joined
from intsim.pipelines.modifications.variant import NOTHING, Index, Instructions, Sizes

SELECTION = "fsel"
"""What hides a score: once, however many comparisons it follows from."""
STORAGE = ("built", "paged")
"""Masks that show all keys, and say how these lie or that lists are made."""


@dataclass(frozen=True)
class Either(Joined):
    """``a|b``: a key counts where any of them shows it.

    Raises:
        InputError: one that changes scores, or that hides nothing and says how keys lie.
    """

    name: ClassVar[str] = "|"
    masks: ClassVar[bool] = True

    def __post_init__(self) -> None:
        for part in self.parts:
            if part.scores or not part.masks or part.name in STORAGE:
                raise InputError(f"found {part.text} in {self.text}", key="variant",
                                 expected="masks alone joined by |, which binds before +")

    @property
    def mask_cost(self) -> Instructions:  # type: ignore[override]
        """Of all, but that a score is hidden once."""
        whole = sum((part.mask_cost for part in self.parts), NOTHING)
        once = max(part.mask_cost.per_score.get(SELECTION, 0) for part in self.parts)
        return Instructions({**whole.per_score, SELECTION: once}, whole.per_index)

    def mask(self, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """Where any part shows the key."""
        keep = self.parts[0].mask(b, h, q_idx, kv_idx)
        for part in self.parts[1:]:
            keep = keep | part.mask(b, h, q_idx, kv_idx)
        return keep

    def span(self, q_idx: Index, sizes: Sizes) -> tuple[Any, Any] | None:
        """From where the runs of the parts begin to where they end, if no query has a gap between them."""
        first = end = np.zeros_like(q_idx)
        for part in self.parts:
            run = part.span(q_idx, sizes)
            if run is None:
                return None
            begin, stop = (np.clip(side, 0, sizes.kv_len) for side in run)
            none, nothing = end <= first, stop <= begin
            if (~none & ~nothing & ((begin > end) | (stop < first))).any():
                return None
            first, end = (np.where(none, mine, np.where(nothing, so_far, together(so_far, mine)))
                          for so_far, mine, together in ((first, begin, np.minimum), (end, stop, np.maximum)))
        return first, end
