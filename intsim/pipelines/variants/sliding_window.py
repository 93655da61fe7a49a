"""Sliding window: a query sees its own key and some before it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from intsim.pipelines.modifications.variant import Index, Instructions, Sizes, Variant, require


@dataclass(frozen=True)
class SlidingWindow(Variant):
    """``0 <= q_idx - kv_idx <= window``: ``window`` keys before the query, and its own."""

    window: int
    name: ClassVar[str] = "sliding_window"
    masks: ClassVar[bool] = True
    mask_cost: ClassVar[Instructions] = Instructions({"iadd3": 1, "isetp": 2, "fsel": 1}, {"iadd3": 1})

    def __post_init__(self) -> None:
        require(self.window >= 0, self, "window", "at least 0")

    def mask(self, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """Keys of the window."""
        return (q_idx - kv_idx <= self.window) & (q_idx >= kv_idx)

    def span(self, q_idx: Index, sizes: Sizes) -> tuple[Any, Any]:
        """The window."""
        return q_idx - self.window, q_idx + 1


VARIANT = SlidingWindow
