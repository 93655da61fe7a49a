"""Prefix language model: all queries see the prefix, and beyond it what is causal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from intsim.pipelines.modifications.variant import Index, Instructions, Sizes, Variant, require


@dataclass(frozen=True)
class PrefixLm(Variant):
    """``kv_idx < prefix or kv_idx <= q_idx``."""

    prefix: int
    name: ClassVar[str] = "prefix_lm"
    masks: ClassVar[bool] = True
    replaces_causal: ClassVar[bool] = True
    mask_cost: ClassVar[Instructions] = Instructions({"isetp": 2, "fsel": 1}, {"iadd3": 1})

    def __post_init__(self) -> None:
        require(self.prefix >= 0, self, "prefix", "at least 0")

    def mask(self, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """Keys of the prefix, or up to the query."""
        return (kv_idx < self.prefix) | (q_idx >= kv_idx)

    def span(self, q_idx: Index, sizes: Sizes) -> tuple[Any, Any]:
        """From the first key to the end of the prefix, or to the query."""
        return np.zeros_like(q_idx), np.maximum(q_idx + 1, self.prefix)


VARIANT = PrefixLm
