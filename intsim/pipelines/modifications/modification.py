"""A variant and an additive bias on one call, as the steps of a head are given them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from intsim.errors import InputError
from intsim.pipelines.modifications.together import Together
from intsim.pipelines.modifications.variant import Sizes


@dataclass(frozen=True)
class OfHead:
    """What changes the scores of one head.

    Attributes:
        offset: of a query's position from its row.
        bias: (q_len, kv_len) floating point, added last; None for none.
    """

    variant: Together
    batch: int
    head: int
    offset: int
    bias: np.ndarray | None

    def __call__(self, scores: np.ndarray, rows: np.ndarray, keys: np.ndarray) -> np.ndarray:
        """Scaled scores (rows, keys), float32 or float64, as softmax sees them, in the same type.

        Args:
            scores: to change.
            rows, keys: where in the head they are, (rows,) and (keys,).
        """
        changed = self.variant.score(scores, self.batch, self.head, rows[:, None] + self.offset, keys[None, :])
        if self.bias is not None:
            found = self.bias[rows[:, None], keys[None, :]]
            changed = changed + np.where(np.isneginf(found), 0, found).astype(scores.dtype)
        return changed.astype(scores.dtype, copy=False)

    def mask(self, rows: np.ndarray, kv_len: int) -> np.ndarray | None:
        """Which keys the variant and a bias of minus infinity leave, (rows, kv_len) bool; None for all."""
        keep = None
        if self.variant.masks:
            shape = (len(rows), kv_len)
            found = self.variant.mask(self.batch, self.head, rows[:, None] + self.offset, np.arange(kv_len)[None, :])
            keep = np.broadcast_to(found, shape)
        if self.bias is not None:
            finite = ~np.isneginf(self.bias[rows])
            keep = finite if keep is None else keep & finite
        return keep


@dataclass(frozen=True)
class Modification:
    """What changes the scores of a call.

    Attributes:
        variant: on the call's sizes.
        offset: of a query's position from its row.
        bias: (batch, heads, q_len, kv_len), a view; None for none.
    """

    variant: Together
    offset: int
    bias: np.ndarray | None

    @property
    def scores(self) -> bool:
        """Whether scores change."""
        return self.variant.scores or self.bias is not None

    def __bool__(self) -> bool:
        return self.variant.masks or self.scores

    def of(self, batch: int, head: int) -> OfHead:
        """Of a head."""
        return OfHead(self.variant, batch, head, self.offset, None if self.bias is None else self.bias[batch, head])


def modification(variant: Together, bias: Any, sizes: Sizes, batch: int) -> Modification:
    """A variant and a bias on a call.

    Raises:
        InputError: sizes that the variant is not defined on; a bias of another type, with NaN or plus infinity, or that
            does not broadcast to (batch, heads, q_len, kv_len).
    """
    shape = (batch, sizes.heads, sizes.q_len, sizes.kv_len)
    return Modification(variant.on(sizes), sizes.kv_len - sizes.q_len, None if bias is None else _bias(bias, shape))


def _bias(bias: Any, shape: tuple[int, ...]) -> np.ndarray:
    if not isinstance(bias, np.ndarray) or bias.dtype.kind != "f":
        raise InputError(f"found {getattr(bias, 'dtype', type(bias).__name__)}", key="bias",
                         expected="a floating-point array, added to the scaled scores")
    if not (bias < np.inf).all():
        raise InputError("has NaN or plus infinity", key="bias", expected="numbers, or minus infinity to hide a key")
    try:
        return np.broadcast_to(bias, shape)
    except ValueError:
        raise InputError(f"found shape {bias.shape}", key="bias", expected=f"one that broadcasts to {shape}") from None
