"""Running a pipeline on tensors and comparing it with attention in float64."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from intsim.accuracy.metrics import Accuracy, Errors
from intsim.pipelines.run import check_tensors, compute_blocks
from intsim.pipelines.spec import Pipeline

BLOCK_ELEMENTS = 2**21


def reference_probabilities(q: np.ndarray, k: np.ndarray, mask: np.ndarray | None, scale: float) -> np.ndarray:
    """``softmax(Q K^T scale)`` in float64; a row that sees no key gives zeros.

    Args:
        q, k: (rows, head_dim) and (kv_len, head_dim).
        mask: (rows, kv_len) bool, True where a key counts; None when all do.
        scale: of the logits.

    Returns:
        (rows, kv_len).
    """
    logits = q.astype(np.float64) @ k.astype(np.float64).T * scale
    if mask is not None:
        logits[~mask] = -np.inf
    top = logits.max(axis=1, keepdims=True)
    e = np.exp(logits - np.where(np.isfinite(top), top, 0.0))
    e /= np.maximum(e.sum(axis=1, keepdims=True), np.finfo(np.float64).tiny)
    return e


def reference_attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None = None,
                        causal: bool = False, scale: float | None = None) -> np.ndarray:
    """``softmax(Q K^T scale) V`` in float64, in blocks of rows; a row that sees no key gives zeros.

    Arguments and errors as ``intsim.attention``.
    """
    check_tensors(q, k, v)
    batch, heads, q_len, head_dim = q.shape
    kv_len, group = k.shape[2], heads // k.shape[1]
    factor = 1.0 / np.sqrt(head_dim) if scale is None else scale
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
            p = reference_probabilities(q[b, h, start:stop], k[b, h // group], keep, factor)
            output[b, h, start:stop] = p @ v[b, h // group].astype(np.float64)
    return output


def evaluate(q: np.ndarray, k: np.ndarray, v: np.ndarray, pipeline: str | Pipeline = "int_attention",
             mask: np.ndarray | None = None, causal: bool = False, scale: float | None = None,
             parameters: Mapping[str, float] | None = None, tile: int | None = None) -> Accuracy:
    """Accuracy of a pipeline against float64, of the whole and of each head.

    Arguments and errors as ``intsim.attention``.
    """
    heads: dict[tuple[int, int], Errors] = {}
    for block in compute_blocks(q, k, v, pipeline, mask, causal, scale, parameters, tile):
        keys, values = (x[block.batch, block.head * x.shape[1] // q.shape[1]] for x in (k, v))
        p = reference_probabilities(q[block.batch, block.head, block.start:block.stop], keys, block.mask,
                                    1.0 / np.sqrt(q.shape[3]) if scale is None else scale)
        errors = heads.setdefault((block.batch, block.head), Errors())
        errors.add_output(block.output, p @ values.astype(np.float64))
        if block.weights is not None:
            errors.add_probabilities(block.weights, p)
        errors.events.update(block.events)
    whole = Errors()
    for errors in heads.values():
        whole.add(errors)
    return whole.accuracy({place: errors.accuracy() for place, errors in heads.items()})
