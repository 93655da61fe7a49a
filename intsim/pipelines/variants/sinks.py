"""Attention sinks: a sliding window that never lets go of the first keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from intsim.pipelines.modifications.variant import Index, Instructions, Variant, require


@dataclass(frozen=True)
class Sinks(Variant):
    """``kv_idx < sinks`` or within ``window`` keys before the query, and none after it (StreamingLLM)."""

    sinks: int
    window: int
    name: ClassVar[str] = "sinks"
    masks: ClassVar[bool] = True
    mask_cost: ClassVar[Instructions] = Instructions({"iadd3": 1, "isetp": 3, "fsel": 1}, {"iadd3": 1})

    def __post_init__(self) -> None:
        require(self.sinks >= 0, self, "sinks", "at least 0")
        require(self.window >= 0, self, "window", "at least 0")

    def mask(self, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """The first keys and those of the window."""
        return (q_idx >= kv_idx) & ((kv_idx < self.sinks) | (q_idx - kv_idx <= self.window))


VARIANT = Sinks
