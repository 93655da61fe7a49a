"""Dilated window: every few keys, on both sides of the query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from intsim.pipelines.modifications.variant import Index, Instructions, Variant, require


@dataclass(frozen=True)
class Dilated(Variant):
    """``|q_idx - kv_idx| <= window``, and a multiple of ``dilation``."""

    window: int
    dilation: int
    name: ClassVar[str] = "dilated"
    masks: ClassVar[bool] = True

    def __post_init__(self) -> None:
        require(self.window >= 0, self, "window", "at least 0")
        require(self.dilation >= 1, self, "dilation", "at least 1")

    @property
    def mask_cost(self) -> Instructions:  # type: ignore[override]
        """The remainder by a power of two is its last bits; by another constant it is a product's high half, a shift's
        worth of addition and a product."""
        if self.dilation & (self.dilation - 1) == 0:
            return Instructions({"iadd3": 1, "lop3": 1, "isetp": 2, "fsel": 1}, {"iadd3": 1})
        return Instructions({"iadd3": 3, "imad": 2, "imad_wide": 1, "isetp": 2, "fsel": 1}, {"iadd3": 1})

    def mask(self, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """Every ``dilation``-th key of the window."""
        distance = abs(q_idx - kv_idx)
        return (distance <= self.window) & (distance % self.dilation == 0)


VARIANT = Dilated
