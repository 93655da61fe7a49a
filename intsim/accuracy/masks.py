"""Masks that are added to the logits, as masks that show or hide keys."""

from __future__ import annotations

import numpy as np

from intsim.errors import InputError

HIDDEN = -1e4
"""A number of this or less hides a key by convention: BERT used it, and float16 has little below it."""

UNDERFLOW = 745.2
"""exp(-745.2) is 0 in float64, and so in every format."""


def hiding(largest_logit: float) -> float:
    """From which number on a mask hides a key: by convention, or because no logit can bring the key back.

    Args:
        largest_logit: a bound on the logits' absolute values.
    """
    return max(HIDDEN, -(UNDERFLOW + 2.0 * largest_logit))


def logit_bound(q: np.ndarray, k: np.ndarray, scale: float) -> float:
    """A bound on ``|q . k scale|`` over all rows: the product of the largest norms. Arrays (..., length, head_dim)."""
    if not q.size or not k.size:
        return 0.0
    longest = (float(np.sqrt(np.square(x, dtype=np.float64).sum(axis=-1).max())) for x in (q, k))
    return abs(scale) * next(longest) * next(longest)


def shown(bias: np.ndarray, hides: float, key: str) -> tuple[np.ndarray, np.ndarray]:
    """Which keys an additive mask shows, and the constant that all shown keys of a row have, which softmax ignores.

    Args:
        bias: (..., kv_len) floating point, what is added to the logits.
        hides: this far below the row's largest number and further, a key is hidden; ``hiding``.
        key: name of the mask in a message.

    Returns:
        bool (..., kv_len), True where a key counts; and (...): 0 where a row shows its keys as they are, -inf where it
        shows none.

    Raises:
        InputError: a number between the two is a bias on the scores, not a mask; NaN or plus infinity.
    """
    keep, top, rest = parted(bias, hides, key)
    if rest is not None:
        raise _bias_found(bias[rest != 0][0], key)
    return keep, top


def parted(bias: np.ndarray, hides: float, key: str) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
    """As ``shown``, and what is left to add to the scores of the keys that count, in float64; None where that is 0.

    Raises:
        InputError: NaN or plus infinity.
    """
    if not bias.size:
        return np.ones(bias.shape, dtype=bool), np.zeros(bias.shape[:-1]), None
    if not (bias < np.inf).all():
        raise _bias_found(bias[~(bias < np.inf)][0], key)
    top = bias.max(axis=-1, keepdims=True).astype(np.float64)
    relative = bias - np.where(np.isfinite(top), top, 0.0)
    keep = (relative > hides) & np.isfinite(top)
    rest = np.where(keep, relative, 0.0)
    return keep, top[..., 0], rest if rest.any() else None


def _bias_found(value: float, key: str) -> InputError:
    return InputError(
        f"found a bias of {float(value):g}", key=key,
        expected=f"0 where a key counts and -inf, or {HIDDEN:g} or less, where it does not; a bias on the scores "
                 "(ALiBi, relative positions) changes what softmax computes: intsim.attention takes it as bias=")
