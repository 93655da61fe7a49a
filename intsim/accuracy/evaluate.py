"""Running a pipeline on tensors and comparing it with attention in float64."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from intsim.accuracy.metrics import Accuracy, compare
from intsim.pipelines.run import check_tensors, compute

BLOCK_ELEMENTS = 2**21


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
        keys, values = (x[b, h // group].astype(np.float64) for x in (k, v))
        for start in range(0, q_len, rows):
            stop = min(start + rows, q_len)
            logits = q[b, h, start:stop].astype(np.float64) @ keys.T * factor
            if causal:
                logits[np.arange(kv_len) > np.arange(start, stop)[:, None] + (kv_len - q_len)] = -np.inf
            if mask is not None:
                logits[~np.broadcast_to(mask, (batch, heads, q_len, kv_len))[b, h, start:stop]] = -np.inf
            top = logits.max(axis=1, keepdims=True)
            e = np.exp(logits - np.where(np.isfinite(top), top, 0.0))
            output[b, h, start:stop] = e @ values / np.maximum(e.sum(axis=1, keepdims=True), np.finfo(np.float64).tiny)
    return output


def evaluate(q: np.ndarray, k: np.ndarray, v: np.ndarray, pipeline: str = "int_attention",
             mask: np.ndarray | None = None, causal: bool = False, scale: float | None = None,
             parameters: Mapping[str, float] | None = None) -> Accuracy:
    """Accuracy of a pipeline against float64; arguments and errors as ``intsim.attention``."""
    computed = compute(q, k, v, pipeline, mask, causal, scale, parameters)
    return compare(computed.output, reference_attention(q, k, v, mask, causal, scale), computed.events)
