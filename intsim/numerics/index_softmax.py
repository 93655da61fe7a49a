"""IndexSoftmax of IntAttention (arXiv 2511.21513), three times: equations, authors' Python, authors' NEON kernel.

All map int32 logits to uint8 probabilities (scale 1/255) through a table of 2^b exponentials of distances from the row
maximum, clipped at c in real units. They differ in how they round and normalise.
"""

from __future__ import annotations

import numpy as np

B, C = 5, 6.6
"""The paper's recommended table bits and clip."""

TOP = 255


def table(b: int = B, c: float = C) -> np.ndarray:
    """``round(255 exp(-c i / (2^b - 1)))`` for i < 2^b - 1, and 0 (eq. 9); uint8 of 2^b entries."""
    steps = 2**b - 1
    values = np.rint(TOP * np.exp(-c * np.arange(2**b) / steps))
    values[-1] = 0
    return values.astype(np.uint8)


def clip_distance(step: float, c: float = C) -> int:
    """``round(c / alpha)``, half up (eq. 8): the clip in logit steps, at least 1.

    Args:
        step: alpha, the real value of one logit step.
        c: the clip in real units.
    """
    return max(1, int(np.floor(c / step + 0.5)))


def _distances(scores: np.ndarray, clip: int, mask: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
    """Clipped distances from the row maximum as int64, and which entries count."""
    keep = np.ones(scores.shape, dtype=bool) if mask is None else np.broadcast_to(mask, scores.shape)
    wide = np.where(keep, scores.astype(np.int64), np.iinfo(np.int64).min // 2)
    top = wide.max(axis=1, keepdims=True)
    return np.minimum(top - wide, clip), keep


def index_softmax_paper(scores: np.ndarray, clip: int, b: int = B, c: float = C,
                        mask: np.ndarray | None = None) -> np.ndarray:
    """Equations 5-15 with every rounding exact and half up.

        (rows, n) uint8, scale 1/255. Entries of flat rows longer than 510 round to 0.

    Args:
        scores: (rows, n) int32.
        clip: c_int of ``clip_distance``.
        b, c: table bits and clip of the table.
        mask: (rows, n) bool, True where a key counts; a row without keys gives zeros.

    Returns:
        (rows, n) uint8, scale 1/255. Entries of flat rows longer than 510 round to 0.
    """
    distance, keep = _distances(scores, clip, mask)
    index = (2 * (2**b - 1) * distance + clip) // (2 * clip)
    e = np.where(keep, table(b, c)[index], 0).astype(np.int64)
    total = np.maximum(e.sum(axis=1, keepdims=True), 1)
    return ((2 * TOP * e + total) // (2 * total)).astype(np.uint8)


def index_softmax_reference(scores: np.ndarray, threshold: int, mask: np.ndarray | None = None) -> np.ndarray:
    """The authors' Python: index truncated after a float32 division, P rounded half to even in float32.

    Args and result as ``index_softmax_paper``; ``threshold`` is truncated, not rounded, by its caller.
    """
    distance, keep = _distances(scores, threshold, mask)
    index = (31 * distance).astype(np.float32) / np.float32(threshold)
    e = np.where(keep, table()[index.astype(np.int32)], 0).astype(np.float32)
    total = np.maximum(e.sum(axis=1, keepdims=True, dtype=np.float64), 1.0).astype(np.float32)
    return np.rint(e * np.float32(TOP) / total).astype(np.uint8)


Q26_STEPS = np.float32(31 * 2**26)


def index_softmax_neon(scores: np.ndarray, threshold: int, mask: np.ndarray | None = None) -> np.ndarray:
    """The released NEON kernel with its limits.

    The index multiplies by a Q26 reciprocal made in float32; the row sum is kept in 16 bits and wraps; the reciprocal
    of the sum has 8 bits; the last n mod 16 entries truncate where the others round; a row whose sum is 255 skips
    the normalisation. A sum that wraps to 0 is divided by all the same, as there (65280 / 0 saturates to 255).

    Args and result as ``index_softmax_paper``. The kernel itself knows no mask: a masked entry counts as E = 0.
    """
    distance, keep = _distances(scores, threshold, mask)
    body = np.arange(scores.shape[1]) < scores.shape[1] // 16 * 16
    multiplier = int(Q26_STEPS / np.float32(threshold) + np.float32(0.5))
    scaled = distance * multiplier
    index = np.where(body, (scaled + 2**25) >> 26, scaled >> 26)
    e = np.where(keep, table()[index], 0).astype(np.uint32)
    total = row_sums_16(e)
    with np.errstate(divide="ignore"):
        quotient = np.float32(65280.0) / total.astype(np.float32) + np.float32(0.5)
    norm = np.where(np.isinf(quotient), 255, quotient.astype(np.float64)).astype(np.uint32) & 255
    p = np.where(body, (e * norm + 128) >> 8, (e * norm) >> 8)
    return np.where(total == TOP, e, p).astype(np.uint8)


def row_sums_16(e: np.ndarray) -> np.ndarray:
    """Row sums modulo 2^16, (rows, 1): what the released kernel's accumulator holds."""
    return e.sum(axis=1, keepdims=True, dtype=np.uint64).astype(np.uint32) & 0xFFFF
