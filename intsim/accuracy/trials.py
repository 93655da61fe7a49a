"""Changes of the inputs that show a cause: where the cosine similarity comes back with one, it was the cause.

Two kinds. Some leave exact attention as it is: K's mean adds the same to all logits of a row, and a rotation of Q and K
alike changes no product, nor does a factor that one channel of Q gets and that of K loses. Others take a few outlying
rows away: these are hidden both times, and once set to 0 as well, so that they no longer stretch the format's range.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np

from intsim.accuracy.arguments import Arguments
from intsim.accuracy.measure import Place, measure, total
from intsim.accuracy.metrics import Errors
from intsim.pipelines.spec import Pipeline

BIASED = 0.25
"""Share of K's squares that its mean must have to be worth a trial."""

OUTLYING = 4.0
"""A row is an outlier from so many times the median row's largest element on; a channel, by its root mean square."""

MINORITY = 0.25
"""Outliers are fewer than this."""

ROWS = {"q": "queries", "k": "keys", "v": "rows of V"}


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
    """With the channels of Q and K balanced and their basis rotated, if some channels are larger than the others."""
    q, k = a.q.astype(np.float64), a.k.astype(np.float64)
    with np.errstate(over="ignore"):
        sizes = [np.sqrt(np.square(x).mean(axis=(0, 1, 2))) for x in (q, k)]
    if not np.isfinite(sizes).all() or not any(size.max() >= OUTLYING * np.median(size) > 0 for size in sizes):
        return None
    share = np.sqrt(np.divide(sizes[1], sizes[0], out=np.ones_like(sizes[0]), where=np.minimum(*sizes) > 0))
    basis = np.linalg.qr(np.random.default_rng(0).standard_normal((q.shape[3], q.shape[3])))[0]
    return Trial(a, replace(a, q=_as(q * share @ basis, a.q), k=_as(k / share @ basis, a.k)), "Q and K have outlier "
                 "channels, beside which the others lose their digits; balanced and rotated, so that no channel stands "
                 "out and no product changes,")


def _as(x: np.ndarray, like: np.ndarray) -> np.ndarray:
    """At least float32: what is changed has more digits than float16 holds."""
    return x.astype(np.float64 if like.dtype == np.float64 else np.float32)


def without_outliers(name: str, a: Arguments) -> Trial | None:
    """Without the rows of q, k or v that are far larger than the others: queries, or keys with their values."""
    x: np.ndarray = getattr(a, name)
    far = _outliers(x)
    if not far.any():
        return None
    per_head = far if name == "q" else np.repeat(far, a.q.shape[1] // a.k.shape[1], axis=1)
    shown = ~per_head[..., None] if name == "q" else ~per_head[:, :, None]
    before = replace(a, mask=shown if a.mask is None else a.mask & shown)
    without: dict[str, Any] = {name: np.where(far[..., None], x.dtype.type(0), x)}
    return Trial(before, replace(before, **without),
                 f"outliers among the {ROWS[name]} ({int(far.sum())} in all heads) are over {OUTLYING:g} times as "
                 "large as the others, which lose their digits beside them; without them")


def _outliers(x: np.ndarray) -> np.ndarray:
    """(batch, heads, length), True at the few rows of (batch, heads, length, head_dim) that are far larger."""
    size = np.abs(x).max(axis=3).astype(np.float64)
    far: np.ndarray = size > OUTLYING * np.median(size, axis=2, keepdims=True)
    few: np.ndarray = far & (far.mean(axis=2, keepdims=True) < MINORITY)
    return few


TRIALS: tuple[Callable[[Arguments], Trial | None], ...] = (
    centred, rotated, *(partial(without_outliers, name) for name in ROWS))


def found(arguments: Arguments, pipeline: str | Pipeline, parameters: Mapping[str, float] | None,
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


def _cosines(arguments: Arguments, pipeline: str | Pipeline,
             parameters: Mapping[str, float] | None) -> dict[Place | None, float]:
    heads = measure(arguments, pipeline, parameters)
    return {None: total(heads).cosine_similarity, **{place: e.cosine_similarity for place, e in heads.items()}}


def _better(before: float, after: float) -> bool:
    """Whether a quarter of the loss is gone, and more than a rounding of it."""
    return 1 - after <= 0.75 * (1 - before) and after - before >= 0.01
