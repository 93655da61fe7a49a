"""Which heads of a call have the same mask: a mask may depend on the head, or on the sequence of a batch.

Most do not, and are evaluated once. That is seen by giving the mask an index that notices whether anything looks at it,
not by comparing: only those that look are evaluated for every head.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Any

import numpy as np

from intsim.pipelines.modifications.blocks import ELEMENTS, shown
from intsim.pipelines.modifications.variant import Sizes, Variant


@dataclass(frozen=True)
class HeadMasks:
    """The masks of a call's heads.

    Attributes:
        examples: a batch and a head that have each of the masks.
        owners: which mask each head has, a batch after another; of one head where all have the same, of one batch where
            all batches do.
        by_head: whether they depend on the head, and not on the batch alone.
        asked: masks that a list of blocks is made of: of each head, or each batch, that a mask asks about.
    """

    examples: tuple[tuple[int, int], ...] = ((0, 0),)
    owners: tuple[int, ...] = (0,)
    by_head: bool = False
    asked: int = 1

    @property
    def differ(self) -> bool:
        """Whether there is more than one."""
        return len(self.examples) > 1

    @property
    def listed(self) -> int:
        """Heads after which the masks come again."""
        return len(self.owners)

    def of_each(self, values: np.ndarray) -> np.ndarray:
        """What each mask has, (masks, ...), for each head that is listed, (heads, ...)."""
        found: np.ndarray = values[list(self.owners)]
        return found


ALIKE = HeadMasks()


def masks_of_heads(variant: Variant, sizes: Sizes, batch: int) -> HeadMasks:
    """The masks of the heads of so many sequences.

    A variant that says its runs of keys (``Variant.span``) has one mask: a run is of no head.

    Raises:
        InputError: sizes that the variant is not defined on.
    """
    if not variant.masks:
        return ALIKE
    on = variant.on(sizes)
    if on.span(np.zeros(1, dtype=np.int64), sizes) is not None or not _looked_at(on, (_Index(), _Index())):
        return ALIKE
    return _compared(on, sizes, batch)


@lru_cache(maxsize=64)  # a plan asks of a call, of the call as it is run, and of each size that it tries
def _compared(on: Variant, sizes: Sizes, batch: int) -> HeadMasks:
    """By what the masks of all heads show."""
    of_head = any(_looked_at(on, (b, _Index())) for b in range(batch))
    of_batch = any(_looked_at(on, (_Index(), h)) for h in range(sizes.heads))
    heads = [(b, h) for b in range(batch if of_batch else 1) for h in range(sizes.heads if of_head else 1)]
    known: dict[bytes, int] = {}
    numbers = [known.setdefault(_digest(on, sizes, *head), len(known)) for head in heads]
    if len(known) == 1:
        return ALIKE
    examples = tuple(heads[numbers.index(number)] for number in range(len(known)))
    owners = np.repeat(numbers, 1 if of_head else sizes.heads)
    return HeadMasks(examples, tuple(owners.tolist()), of_head, len(heads))


def _looked_at(variant: Variant, head: tuple[Any, Any]) -> bool:
    """Whether the mask of one score asks anything of an index that notices it."""
    position = np.zeros((1, 1), dtype=np.int64)
    try:
        variant.mask(*head, position, position)
    except Exception:  # of the index, or what a user's code or NumPy made of it
        return True
    return any(index.seen for index in head if isinstance(index, _Index))


class _Index:
    """An index that stands for any, and notes that somebody asked for its value, its type or anything of it."""

    def __init__(self) -> None:
        object.__setattr__(self, "seen", False)

    def __getattribute__(self, name: str) -> Any:
        return object.__getattribute__(self, name) if name in ("seen", "__class__") else _noticed(self)


def _noticed(index: _Index, *_: Any) -> Any:
    """What an index does whatever it is asked."""
    object.__setattr__(index, "seen", True)
    raise TypeError("an index that stands for any")


OF_ANY = {"__class__", "__delattr__", "__doc__", "__getattribute__", "__init__", "__init_subclass__", "__new__",
          "__setattr__", "__subclasshook__"}
"""What an object has that is no question to its value."""
for _name in {*dir(int), "__array__", "__contains__", "__getitem__", "__iter__", "__len__", "__matmul__"} - OF_ANY:
    setattr(_Index, _name, _noticed)


def _digest(variant: Variant, sizes: Sizes, batch: int, head: int) -> bytes:
    """Of a head's mask."""
    found = sha256()
    q_idx = np.arange(sizes.q_len) + (sizes.kv_len - sizes.q_len)
    rows = max(1, ELEMENTS // sizes.kv_len)
    for part in np.split(q_idx, range(rows, sizes.q_len, rows)):
        found.update(np.packbits(shown(variant, part, sizes, batch, head), axis=1).tobytes())
    return found.digest()
