"""Tensors to measure accuracy on: seeded synthetic families, and files."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np

from intsim.accuracy.files import OPTIONS, load_arguments
from intsim.accuracy.memory import require_room
from intsim.arguments import whole
from intsim.calls import AttentionCall
from intsim.errors import InputError, unknown_name

Tensors = tuple[np.ndarray, np.ndarray, np.ndarray]
Family = Callable[[np.random.Generator, Tensors], Tensors]


def _normal(_: np.random.Generator, x: Tensors) -> Tensors:
    return x


def _uniform(random: np.random.Generator, x: Tensors) -> Tensors:
    q, k, v = (random.uniform(-0.5, 0.5, t.shape) for t in x)
    return q, k, v


def _outlier_channels(random: np.random.Generator, x: Tensors) -> Tensors:
    """Four channels of Q and K twenty times as large, as large language models have them."""
    q, k, v = x
    channels = random.choice(q.shape[-1], size=min(4, q.shape[-1]), replace=False)
    q[..., channels] *= 20.0
    k[..., channels] *= 20.0
    return q, k, v


def _sinks(_: np.random.Generator, x: Tensors) -> Tensors:
    """All queries share a direction that the first key points along, so that it holds about half of each row.

    With ones added to Q the other logits have a variance of 2, so their exponentials add up to about kv_len e; the
    first key's logit is log(kv_len) + 1.
    """
    q, k, v = x
    q += 1.0
    k[..., 0, :] = (np.log(k.shape[-2]) + 1.0) / np.sqrt(k.shape[-1])
    return q, k, v


def _flat(_: np.random.Generator, x: Tensors) -> Tensors:
    """Logits nearly equal: every key weighs about 1 / kv_len."""
    q, k, v = x
    return 0.01 * q, 0.01 * k, v


def _peaked(_: np.random.Generator, x: Tensors) -> Tensors:
    """Logits of a standard deviation of sixteen: a key or two hold the row."""
    q, k, v = x
    return 4.0 * q, 4.0 * k, v


def _long_tailed(random: np.random.Generator, x: Tensors) -> Tensors:
    """Student's t with three degrees of freedom."""
    q, k, v = (random.standard_t(3, t.shape) for t in x)
    return q, k, v


FAMILIES: dict[str, Family] = {
    "normal": _normal, "uniform": _uniform, "outlier_channels": _outlier_channels, "sinks": _sinks, "flat": _flat,
    "peaked": _peaked, "long_tailed": _long_tailed,
}

QUERY_ROWS = 256
"""Of each head that are computed of a family, where nothing is said."""

BYTES_PER_ELEMENT = 8 + 8 + 4
"""Of the draw in float64, what the family makes of it, and the float32 that is kept."""


def synthetic(family: str, workload: AttentionCall, seed: int = 0) -> Tensors:
    """Seeded q, k, v of a family as float32, shapes as ``attention`` takes them.

    Raises:
        InputError: no such family, a negative seed, or tensors that memory does not hold.
    """
    if family not in FAMILIES:
        raise unknown_name("input family", family, FAMILIES, key="accuracy.family")
    seed = whole("seed", seed, 0)
    w = workload
    shapes = ((w.batch, w.heads, w.q_len, w.head_dim),
              *((w.batch, w.kv_heads, w.kv_len, width) for width in (w.head_dim, w.channels_of_v)))
    elements = sum(map(math.prod, shapes))
    require_room(BYTES_PER_ELEMENT * elements, f"tensors of {elements} elements")
    random = np.random.default_rng(seed)
    q, k, v = (random.standard_normal(shape) for shape in shapes)
    q, k, v = FAMILIES[family](random, (q, k, v))
    return q.astype(np.float32), k.astype(np.float32), v.astype(np.float32)


def first_rows(family: str, workload: AttentionCall, seed: int, query_rows: int) -> Tensors:
    """As ``synthetic``, with only the first ``query_rows`` query rows of each head: an error is a row's own.

    With a causal mask all rows stay, because which keys a row sees depends on its number.

    Raises:
        InputError: no such family.
    """
    q, k, v = synthetic(family, workload, seed)
    return (q if workload.causal else q[:, :, :query_rows]), k, v


def load_tensors(path: str | Path) -> Tensors:
    """q, k and v of a file, where there is no place for more; ``load_arguments`` reads a mask and a scale too.

    Raises:
        InputError: as ``load_arguments``, or the file holds a mask, a scale or ``causal``.
    """
    a = load_arguments(path)
    for name in OPTIONS:
        if getattr(a, name) is not None and getattr(a, name) is not False:
            raise InputError(f"holds '{name}', which cannot be used here", file=path, expected="q, k and v alone")
    return a.q, a.k, a.v
