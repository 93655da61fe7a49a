"""Documents packed into one sequence: a query sees the keys of its own document."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import Any, ClassVar

import numpy as np

from intsim.errors import InputError
from intsim.pipelines.modifications.variant import Index, Instructions, Sizes, Variant


@dataclass(frozen=True)
class Document(Variant):
    """``document of q_idx == document of kv_idx``, both ways; join ``causal`` for packed training of language models.

    Attributes:
        lengths: tokens of each document in turn; together those of the sequence.
    """

    lengths: tuple[int, ...]
    name: ClassVar[str] = "document"
    masks: ClassVar[bool] = True
    mask_cost: ClassVar[Instructions] = Instructions({"isetp": 1, "fsel": 1}, {"iadd3": 1, "ldg": 1})

    def __post_init__(self) -> None:
        if not self.lengths or min(self.lengths) < 1:
            raise InputError(f"found {', '.join(map(str, self.lengths)) or 'no lengths'}", key="variant.document",
                             expected="document(LENGTH, ...), each at least 1")

    def on(self, sizes: Sizes) -> Document:
        """The documents of a sequence of as many keys."""
        if sum(self.lengths) != sizes.kv_len:
            raise InputError(f"found documents of {sum(self.lengths)} tokens", key="variant.document",
                             expected=f"lengths that add up to kv_len = {sizes.kv_len}")
        return self

    @property
    def _ends(self) -> np.ndarray:
        return np.array(list(accumulate(self.lengths)))

    def _of(self, index: Index) -> Any:
        return np.searchsorted(self._ends, index, side="right")

    def mask(self, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """Keys of the query's document."""
        return (self._of(q_idx) == self._of(kv_idx)) & (q_idx >= 0)

    def span(self, q_idx: Index, sizes: Sizes) -> tuple[Any, Any]:
        """From the document's first token to its last."""
        place, ends = self._of(q_idx), self._ends
        inside = (q_idx >= 0) & (place < len(ends))
        place = np.minimum(place, len(ends) - 1)
        return np.where(inside, ends[place] - np.array(self.lengths)[place], 0), np.where(inside, ends[place], 0)


VARIANT = Document
