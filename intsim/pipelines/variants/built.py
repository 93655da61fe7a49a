"""Built: no change of the values; the blocks of the mask are listed within the call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from intsim.pipelines.modifications.variant import Index, Sizes, Variant


@dataclass(frozen=True)
class Built(Variant):
    """Every key; but a GPU makes the list of blocks within the call, as of a mask that changes with every step."""

    name: ClassVar[str] = "built"
    masks: ClassVar[bool] = True

    def span(self, q_idx: Index, sizes: Sizes) -> tuple[Any, Any]:
        """All keys."""
        return np.zeros_like(q_idx), np.full_like(q_idx, sizes.kv_len)


VARIANT = Built
