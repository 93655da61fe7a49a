"""Changes of the inputs that show a cause: where the cosine similarity comes back with one, it was the cause.

Two kinds. Some leave exact attention as it is: K's mean adds the same to all logits of a row, and a rotation of Q and K
alike changes no product. Others take a few outlying rows away: these are hidden both times, and once set to 0 as well,
so that they no longer stretch the range of the format.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from intsim.accuracy.arguments import Arguments
from intsim.accuracy.measure import Place, measure, total
from intsim.accuracy.metrics import Errors

BIASED = 0.25
"""Share of K's squares that its mean must have to be worth a trial."""

OUTLYING = 4.0
"""A row is an outlier from so many times the median row's largest element on; and a channel, by its root mean square."""

MINORITY = 0.25
"""Outliers are fewer than this."""


@dataclass(frozen=True)
class Trial:
    """The same call before and after a change, and what it says that the change brings the similarity back."""

    before: Arguments
    after: Arguments
    says: str


def centred(a: Arguments) -> Trial | None:
    """Without K's mean over the keys, if K has one."""
    k = a.k.astype(np.float64)
    mean = k.mean(axis=2, keepdims=True)
    if np.square(mean).sum(axis=3).max(initial=0.0) == 0 or not _biased(k, mean):
        return None
    return Trial(a, replace(a, k=_as(k - mean, a.k)), "K has a bias, a part that all keys share: softmax does not see "
                 "it, but it stretches the range of K's format; without it")


def _biased(k: np.ndarray, mean: np.ndarray) -> bool:
    squares = np.square(k).sum(axis=3).mean(axis=2)
    share = np.square(mean[:, :, 0]).sum(axis=2) / np.maximum(squares, np.finfo(float).tiny)
    return bool(share.max() >= BIASED)


def rotated(a: Arguments) -> Trial | None:
    """With Q and K in a rotated basis, if some channels are larger than the others."""
    q, k = a.q.astype(np.float64), a.k.astype(np.float64)
    sizes = [np.sqrt(np.square(x).mean(axis=(0, 1, 2))) for x in (q, k)]
    if not any(size.max() >= OUTLYING * np.median(size) > 0 for size in sizes):
        return None
    basis = np.linalg.qr(np.random.default_rng(0).standard_normal((q.shape[3], q.shape[3])))[0]
    return Trial(a, replace(a, q=_as(q @ basis, a.q), k=_as(k @ basis, a.k)), "Q and K have outlier channels, beside "
                 "which the others lose their digits; rotated into a basis without outliers (the products are the same)")


def _as(x: np.ndarray, like: np.ndarray) -> np.ndarray:
    """At least float32: what is changed has more digits than float16 holds."""
    return x.astype(np.float64 if like.dtype == np.float64 else np.float32)


def without_queries(a: Arguments) -> Trial | None:
    """Without the queries that are far larger than the others."""
    far = _outliers(a.q)
    if not far.any():
        return None
    before = replace(a, mask=_whole_mask(a) & ~far[..., None])
    return Trial(before, replace(before, q=np.where(far[..., None], a.q.dtype.type(0), a.q)),
                 f"{int(far.sum())} queries are outliers, over {OUTLYING:g} times as large as the others, which lose "
                 "their digits beside them; of the others without them")


def without_keys(a: Arguments) -> Trial | None:
    """Without the keys that are far larger than the others."""
    far = _outliers(a.k)
    if not far.any():
        return None
    before = replace(a, mask=_whole_mask(a) & ~_per_query_head(far, a)[:, :, None])
    return Trial(before, replace(before, k=np.where(far[..., None], a.k.dtype.type(0), a.k)),
                 f"{int(far.sum())} keys are outliers, over {OUTLYING:g} times as large as the others, which lose their "
                 "digits beside them; without them")


def without_values(a: Arguments) -> Trial | None:
    """Without the rows of V that are far larger than the others."""
    far = _outliers(a.v)
    if not far.any():
        return None
    before = replace(a, mask=_whole_mask(a) & ~_per_query_head(far, a)[:, :, None])
    return Trial(before, replace(before, v=np.where(far[..., None], a.v.dtype.type(0), a.v)),
                 f"{int(far.sum())} rows of V are outliers, over {OUTLYING:g} times as large as the others, which lose "
                 "their digits beside them; without them")


def _outliers(x: np.ndarray) -> np.ndarray:
    """(batch, heads, length), True at the few rows of (batch, heads, length, head_dim) that are far larger."""
    size = np.abs(x).max(axis=3).astype(np.float64)
    far: np.ndarray = size > OUTLYING * np.median(size, axis=2, keepdims=True)
    few = far.mean(axis=2, keepdims=True) < MINORITY
    return far & few


def _per_query_head(of_keys: np.ndarray, a: Arguments) -> np.ndarray:
    return np.repeat(of_keys, a.q.shape[1] // a.k.shape[1], axis=1)


def _whole_mask(a: Arguments) -> np.ndarray:
    shape = (*a.q.shape[:3], a.k.shape[2])
    return np.ones(shape, dtype=bool) if a.mask is None else np.broadcast_to(a.mask, shape)


TRIALS: tuple[Callable[[Arguments], Trial | None], ...] = (
    centred, rotated, without_queries, without_keys, without_values)


def found(arguments: Arguments, pipeline: str, parameters: Mapping[str, float] | None,
          errors: Mapping[Place | None, Errors]) -> dict[Place | None, list[str]]:
    """What the trials show of each head, and of the whole under None, as sentences.

    Args:
        arguments: of the call.
        pipeline, parameters: as of ``evaluate``.
        errors: of the call as it is.
    """
    sentences: dict[Place | None, list[str]] = {place: [] for place in errors}
    cosines = {place: e.cosine_similarity for place, e in errors.items()}
    for make in TRIALS:
        trial = make(arguments)
        if trial is None:
            continue
        before = cosines if trial.before is arguments else _cosines(trial.before, pipeline, parameters)
        after = _cosines(trial.after, pipeline, parameters)
        better = [place for place in errors if _better(before[place], after[place])]
        for place in better:
            sentences[place].append(f"{trial.says} the cosine similarity is {after[place]:.3f}, "
                                    f"not {before[place]:.3f}")
        if better and trial.before is arguments:  # causes add up: the next trials go on without this one
            arguments, cosines = trial.after, after
    return sentences


def _cosines(arguments: Arguments, pipeline: str, parameters: Mapping[str, float] | None) -> dict[Place | None, float]:
    heads = measure(arguments, pipeline, parameters)
    return {None: total(heads).cosine_similarity, **{place: e.cosine_similarity for place, e in heads.items()}}


def _better(before: float, after: float) -> bool:
    """Whether a quarter of the loss is gone, and more than a rounding of it."""
    return 1 - after <= 0.75 * (1 - before) and after - before >= 0.01
