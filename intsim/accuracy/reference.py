"""Attention in float64, which pipelines are compared with."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from intsim.accuracy.arguments import Arguments
from intsim.errors import InputError
from intsim.pipelines.modifications.variant import Variant
from intsim.pipelines.run import check_tensors

BLOCK_ELEMENTS = 2**21


@dataclass(frozen=True)
class Exact:
    """Rows of one head in float64.

    Attributes:
        logits: (rows, kv_len), -inf where the mask hides a key.
        p: (rows, kv_len), their softmax; zeros in a row that sees no key.
        v: (kv_len, head_dim).
        output: (rows, head_dim), ``p v``.
    """

    logits: np.ndarray
    p: np.ndarray
    v: np.ndarray
    output: np.ndarray


def exact_rows(arguments: Arguments, batch: int, head: int, start: int, stop: int, mask: np.ndarray | None) -> Exact:
    """Query rows ``start`` to ``stop`` of a head; ``mask`` is (rows, kv_len) bool, or None when all keys count."""
    a = arguments
    k, v = (x[batch, head * x.shape[1] // a.q.shape[1]] for x in (a.k, a.v))
    scale = 1.0 / np.sqrt(a.q.shape[3]) if a.scale is None else a.scale
    logits = reference_logits(a.q[batch, head, start:stop], k, mask, scale)
    modified = a.modification
    if modified.scores:
        rows, keys = np.arange(start, stop), np.arange(len(k))
        shown = np.isfinite(logits)
        changed = modified.of(batch, head)(np.where(shown, logits, 0.0), rows, keys)
        logits = np.where(shown, changed, -np.inf)
    p = softmax(logits)
    values = v.astype(np.float64)
    return Exact(logits, p, values, p @ values)


def reference_logits(q: np.ndarray, k: np.ndarray, mask: np.ndarray | None, scale: float) -> np.ndarray:
    """``Q K^T scale`` in float64, -inf where the mask hides a key.

    Args:
        q, k: (rows, head_dim) and (kv_len, head_dim).
        mask: (rows, kv_len) bool, True where a key counts; None when all do.
        scale: of the logits.

    Returns:
        (rows, kv_len).

    Raises:
        InputError: a logit beyond float64.
    """
    with np.errstate(over="ignore", invalid="ignore"):
        logits: np.ndarray = q.astype(np.float64) @ k.astype(np.float64).T * scale
    if not np.isfinite(logits).all():
        raise InputError("has logits beyond float64", key="q", expected="q and k whose product is finite")
    if mask is not None:
        logits[~mask] = -np.inf
    return logits


def softmax(logits: np.ndarray) -> np.ndarray:
    """Along the last axis, in float64; a row of -inf gives zeros."""
    top = logits.max(axis=1, keepdims=True)
    e: np.ndarray = np.exp(logits - np.where(np.isfinite(top), top, 0.0))
    e /= np.maximum(e.sum(axis=1, keepdims=True), np.finfo(np.float64).tiny)
    return e


def reference_probabilities(q: np.ndarray, k: np.ndarray, mask: np.ndarray | None, scale: float) -> np.ndarray:
    """``softmax(Q K^T scale)``; arguments and errors as ``reference_logits``."""
    return softmax(reference_logits(q, k, mask, scale))


def reference_attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None = None,
                        causal: bool = False, scale: float | None = None, *, bias: np.ndarray | None = None,
                        variant: str | Variant | None = None) -> np.ndarray:
    """``softmax(Q K^T scale) V`` in float64, in blocks of rows; a row that sees no key gives zeros.

    Arguments and errors as ``intsim.attention``.
    """
    check_tensors(q, k, v)
    arguments = Arguments(q, k, v, mask, causal, scale, bias, variant)
    modified = arguments.modification
    batch, heads, q_len, _ = q.shape
    kv_len = k.shape[2]
    output = np.empty((batch, heads, q_len, v.shape[3]))
    rows = max(1, BLOCK_ELEMENTS // kv_len)
    for b, h in np.ndindex(batch, heads):
        for start in range(0, q_len, rows):
            stop = min(start + rows, q_len)
            keep = np.ones((stop - start, kv_len), dtype=bool)
            if causal:
                keep &= np.arange(kv_len) <= np.arange(start, stop)[:, None] + (kv_len - q_len)
            if mask is not None:
                keep &= np.broadcast_to(mask, (batch, heads, q_len, kv_len))[b, h, start:stop]
            shown = modified.of(b, h).mask(np.arange(start, stop), kv_len)
            if shown is not None:
                keep &= shown
            output[b, h, start:stop] = exact_rows(arguments, b, h, start, stop, keep).output
    return output


def unit_of(x: np.ndarray) -> float:
    """The power of two at or below the largest absolute value, so that squares neither overflow nor vanish; 1 for 0."""
    largest = float(np.abs(x).max())
    return float(2.0 ** np.floor(np.log2(largest))) if largest else 1.0
