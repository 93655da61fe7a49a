"""Dilated window: every few keys, on both sides of the query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from intsim.pipelines.modifications.variant import Index, Instructions, Sizes, Variant, require


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
        """A thread has most distances twice, 8 rows and 8 keys apart. The remainder by a power of two is its last bits;
        by another constant it is a product's high half, a shift and a product."""
        if self.dilation & (self.dilation - 1) == 0:
            return Instructions({"iadd3": 1, "lop3": 0.5, "isetp": 1.5, "fsel": 1}, {"iadd3": 1})
        return Instructions({"iadd3": 1, "imad_wide": 0.5, "lea": 0.5, "imad": 0.5, "isetp": 2, "fsel": 1},
                            {"iadd3": 1})

    def mask(self, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """Every ``dilation``-th key of the window."""
        distance = abs(q_idx - kv_idx)
        return (distance <= self.window) & (distance % self.dilation == 0)

    def span(self, q_idx: Index, sizes: Sizes) -> tuple[Any, Any] | None:
        """The window, of which no key is left out: local attention, as encoders have it."""
        return (q_idx - self.window, q_idx + self.window + 1) if self.dilation == 1 else None


VARIANT = Dilated
