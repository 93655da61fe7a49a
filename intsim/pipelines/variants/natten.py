"""Neighbourhood attention in two dimensions: tokens are the cells of a canvas, row by row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from intsim.errors import InputError
from intsim.pipelines.modifications.variant import Index, Instructions, Sizes, Variant, require


@dataclass(frozen=True)
class Natten(Variant):
    """Keys within ``kernel // 2`` cells of the query's cell on both axes, the square moved inward at the edges.

    Attributes:
        width: of the canvas, in cells; its height follows from the number of keys.
        kernel: side of the square, odd.
    """

    width: int
    kernel: int
    name: ClassVar[str] = "natten"
    masks: ClassVar[bool] = True
    mask_cost: ClassVar[Instructions] = Instructions(
        {"iadd3": 2, "iabs": 2, "isetp": 2.5, "fsel": 1}, {"imad_wide": 1, "imad": 1, "lea": 1, "shf": 1, "imnmx": 1})
    """Distances and comparisons per element; quotient, remainder and clamps per row and column."""

    height: ClassVar[int] = 0

    def __post_init__(self) -> None:
        require(self.width >= 1, self, "width", "at least 1")
        require(self.kernel >= 1 and self.kernel % 2 == 1 and self.kernel <= self.width, self, "kernel",
                f"an odd number up to the width, {self.width}")

    def on(self, sizes: Sizes) -> Natten:
        """On the canvas of so many keys."""
        height, rest = divmod(sizes.kv_len, self.width)
        if rest or height < self.kernel:
            raise InputError(f"found a width of {self.width} and a kernel of {self.kernel}", key="variant.natten",
                             expected=f"a width that divides kv_len = {sizes.kv_len}, with at least kernel rows")
        return OnCanvas(self.width, self.kernel, height)

    def mask(self, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """Keys of the square."""
        half, near = self.kernel // 2, (q_idx >= 0) & (kv_idx >= 0)
        for query, key, size in ((q_idx // self.width, kv_idx // self.width, self.height),
                                 (q_idx % self.width, kv_idx % self.width, self.width)):
            near = near & (abs(np.clip(query, half, size - 1 - half) - key) <= half)
        return near


@dataclass(frozen=True)
class OnCanvas(Natten):
    """With the height that a call gives."""

    height: int  # type: ignore[misc]

    def on(self, sizes: Sizes) -> OnCanvas:
        """As it is."""
        return self


VARIANT = Natten
