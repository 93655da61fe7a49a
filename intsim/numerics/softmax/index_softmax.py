"""IndexSoftmax of IntAttention (arXiv 2511.21513), three times: equations, authors' Python, authors' NEON kernel.

All map int32 logits to uint8 probabilities (scale 1/255) through a table of 2^b exponentials of distances from the row
maximum, clipped at c in real units. They differ in how they round and normalise.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from intsim.arguments import Range
from intsim.jit import jitted
from intsim.numerics.look_up import look_up
from intsim.numerics.softmax.model import Constant, SoftmaxMethod, Statistics

B, C = 5, 6.6
"""The paper's recommended table bits and clip."""

CLIPS = Range(0.01, 1000.0)
"""Of logits: below it every key but the largest is cut off, above it none ever is."""

TOP = 255


def table(b: int = B, c: float = C) -> np.ndarray:
    """``round(255 exp(-c i / (2^b - 1)))`` for i < 2^b - 1, and 0 (eq. 9); uint8 of 2^b entries."""
    steps = 2**b - 1
    values = np.rint(TOP * np.exp(-c * np.arange(2**b) / steps))
    values[-1] = 0
    return values.astype(np.uint8)


def clip_distance(step: float, c: float = C) -> int:
    """``round(c / alpha)``, half up (eq. 8): the clip in logit steps, from 1 to the largest int32.

    Args:
        step: alpha, the real value of one logit step.
        c: the clip in real units.
    """
    return to_int32(np.floor(c / step + 0.5) if step else np.inf)


def to_int32(quotient: float | np.floating, least: int = 1) -> int:
    """A clip or threshold as the kernels hold it: truncated, saturated (as FCVTZS does), at least 1 unless told."""
    return max(least, int(min(float(quotient), 2.0**31 - 1)))


def index_softmax_paper(scores: np.ndarray, clip: int, b: int = B, c: float = C,
                        mask: np.ndarray | None = None) -> np.ndarray:
    """Equations 5-15 with every rounding exact and half up.

    Args:
        scores: (rows, n) int32.
        clip: c_int of ``clip_distance``.
        b, c: table bits and clip of the table.
        mask: (rows, n) bool, True where a key counts; a row without keys gives zeros.

    Returns:
        (rows, n) uint8, scale 1/255. Entries of flat rows longer than 510 round to 0.
    """
    return _run(_paper_rows, scores, mask, table(b, c), _bounded(clip))


def index_softmax_reference(scores: np.ndarray, threshold: int, mask: np.ndarray | None = None) -> np.ndarray:
    """The authors' Python: index truncated after a float32 division, P rounded half to even in float32.

    Args and result as ``index_softmax_paper``; ``threshold`` is truncated, not rounded, by its caller.
    """
    return _run(_reference_rows, scores, mask, table(), _bounded(threshold))


def index_softmax_neon(scores: np.ndarray, threshold: int, mask: np.ndarray | None = None) -> np.ndarray:
    """The released NEON kernel with its limits.

    The index multiplies by a Q26 reciprocal made in float32; the row sum is kept in 16 bits and wraps; the reciprocal
    of the sum has 8 bits; the last n mod 16 entries truncate where the others round; a row whose sum is 255 skips
    the normalisation. A sum that wraps to 0 is divided by all the same, as there (65280 / 0 saturates to 255).

    Args and result as ``index_softmax_paper``. The kernel itself knows no mask: a masked entry counts as E = 0.
    """
    return neon_with_sums(scores, threshold, mask)[0]


def neon_with_sums(scores: np.ndarray, threshold: int, mask: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
    """``index_softmax_neon`` and the row sums before they wrap to 16 bits, int64."""
    sums = np.empty(scores.shape[0], dtype=np.int64)
    return _run(_neon_rows, scores, mask, table(), _bounded(threshold), sums), sums


Q26_STEPS = np.float32(31 * 2**26)
FARTHEST = 2**40
"""No int32 distance comes near it: a larger clip gives the same indices, all 0, within exact float64 arithmetic."""


def _bounded(clip: int) -> int:
    return min(int(clip), FARTHEST)


def _run(rows: Callable[..., None], scores: np.ndarray, mask: np.ndarray | None, entries: np.ndarray, clip: int,
         *more: np.ndarray) -> np.ndarray:
    out = np.empty(scores.shape, dtype=np.uint8)
    keep = (np.empty((scores.shape[0], 0), dtype=bool) if mask is None  # no mask: all count
            else np.require(np.broadcast_to(mask, scores.shape), requirements=["C", "W"]))
    rows(np.ascontiguousarray(scores, dtype=np.int32), keep, entries, clip, out, *more)
    return out


@jitted(inline="always")
def _top(row: np.ndarray, keep: np.ndarray) -> np.int32:
    """The largest score that counts; the smallest int32 where none does."""
    top = np.int32(-(2**31))
    if keep.size:
        for j in range(row.size):
            top = max(top, row[j] if keep[j] else np.int32(-(2**31)))
    else:
        for j in range(row.size):
            top = max(top, row[j])
    return top


@jitted(inline="always")
def _mask_out(index: np.ndarray, keep: np.ndarray, last: int) -> None:
    """Masked keys get the index of the table's last entry, which is 0."""
    if keep.size:
        for j in range(index.size):
            index[j] = index[j] if keep[j] else last


@jitted(inline="always")
def _sum(e: np.ndarray) -> int:
    total = 0
    for j in range(e.size):
        total += int(e[j])
    return total


@jitted(cache=True, nogil=True)
def _paper_rows(scores: np.ndarray, mask: np.ndarray, entries: np.ndarray, clip: int, out: np.ndarray) -> None:
    """The index is ``(2 s d + clip) // (2 clip)``, the probability ``(2 TOP e + total) // (2 total)``.

    Both are products in float64: half is added to the integer above the line, so that the error of the product, below
    2^-45, cannot reach the next integer.
    """
    steps, index = entries.size - 1, np.empty_like(out)
    reach, inverse = float(clip), 0.5 / float(clip)
    farthest = (2.0 * steps + 1.0) * reach + 0.5
    for i in range(scores.shape[0]):
        row, n, keep = scores[i], index[i], mask[i]
        nearest = 2.0 * steps * float(_top(row, keep)) + reach + 0.5
        for j in range(row.size):
            n[j] = np.int32(min(nearest - 2.0 * steps * float(row[j]), farthest) * inverse)
        _mask_out(n, keep, steps)
    look_up(index.reshape(-1), entries, out.reshape(-1))
    for i in range(scores.shape[0]):
        p, total = out[i], float(max(_sum(out[i]), 1))
        half, inverse = total + 0.5, 0.5 / total
        for j in range(p.size):
            p[j] = np.int32(min((2.0 * TOP * float(p[j]) + half) * inverse, float(TOP)))


@jitted(cache=True, nogil=True)
def _reference_rows(scores: np.ndarray, mask: np.ndarray, entries: np.ndarray, threshold: int, out: np.ndarray) -> None:
    index = np.empty_like(out)
    for i in range(scores.shape[0]):
        row, n, keep = scores[i], index[i], mask[i]
        top, divisor = int(_top(row, keep)), np.float32(threshold)
        for j in range(row.size):
            distance = min(top - int(row[j]), threshold)
            n[j] = np.int32(np.float32(31 * distance) / divisor) & 31
        _mask_out(n, keep, 31)
    look_up(index.reshape(-1), entries, out.reshape(-1))
    for i in range(scores.shape[0]):
        p, total = out[i], np.float32(max(_sum(out[i]), 1))
        for j in range(p.size):
            p[j] = np.int32(np.rint(np.float32(p[j]) * np.float32(TOP) / total)) & 255


@jitted(cache=True, nogil=True)
def _neon_rows(scores: np.ndarray, mask: np.ndarray, entries: np.ndarray, threshold: int, out: np.ndarray,
               sums: np.ndarray) -> None:
    # Steps of more than 13.2 clip every distance to 0: the multiplier, infinite, then multiplies nothing.
    multiplier = int(Q26_STEPS / np.float32(threshold) + np.float32(0.5)) if threshold else 0
    body, index = scores.shape[1] // 16 * 16, np.empty_like(out)
    for i in range(scores.shape[0]):
        row, n, keep = scores[i], index[i], mask[i]
        top = int(_top(row, keep))
        for j in range(row.size):
            distance = min(max(top - int(row[j]), 0), threshold)
            n[j] = min((distance * multiplier + (2**25 if j < body else 0)) >> 26, 31)  # TBL gives 0 past the table
        _mask_out(n, keep, 31)
    look_up(index.reshape(-1), entries, out.reshape(-1))
    for i in range(scores.shape[0]):
        p, sums[i] = out[i], _sum(out[i])
        total = sums[i] & 0xFFFF
        if total == TOP:
            continue
        norm = int(np.float32(65280.0) / np.float32(total) + np.float32(0.5)) & 255 if total else TOP
        for j in range(p.size):
            p[j] = (int(p[j]) * norm + (128 if j < body else 0)) >> 8


def _constants(step: float, n: int, statistics: Statistics, parameters: Mapping[str, float]) -> tuple[Constant, ...]:
    return table(c=parameters["c"]), clip_distance(step, parameters["c"])


METHOD = SoftmaxMethod(
    name="index_softmax",
    summary="IntAttention's IndexSoftmax by the paper's equations: a table of 32 bytes, everything in integers",
    source="arXiv 2511.21513, eq. 5-15",
    reads="s32", gives="u8", levels=255.0,
    constants=_constants,
    compute=lambda rows, lut, clip: _run(_paper_rows, rows.codes, rows.mask, lut, _bounded(clip)),
    kernel="index_softmax_paper",
    bits=B, table_bytes=2**B,
    choices="rounding half up; the table's 5 bits are the kernel's, int_attention takes others",
    parameters={"c": C}, ranges={"c": CLIPS},
)
