"""Causal: a query sees the keys up to its own position."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from intsim.pipelines.modifications.variant import Index, Instructions, Sizes, Variant


@dataclass(frozen=True)
class Causal(Variant):
    """``kv_idx <= q_idx``."""

    name: ClassVar[str] = "causal"
    masks: ClassVar[bool] = True
    mask_cost: ClassVar[Instructions] = Instructions({"isetp": 1, "fsel": 1}, {"iadd3": 1})

    def mask(self, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """Keys up to the query."""
        return q_idx >= kv_idx

    def span(self, q_idx: Index, sizes: Sizes) -> tuple[Any, Any]:
        """From the first key to the query's."""
        return np.zeros_like(q_idx), q_idx + 1


VARIANT = Causal
