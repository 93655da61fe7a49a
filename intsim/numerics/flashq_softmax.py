"""FlashQ's softmax: SAS tile by tile with a running maximum and sum, P of each tile to INT8, sums over tiles.

A tile is 64 queries by 64 keys. Its P is float16, relative to the largest logit so far of its row; one scale makes INT8
of it. The context of a tile is exact in integers and joins a float32 accumulator.
"""

# mypy: disable-error-code="call-arg, var-annotated"
# (numba passes the typing context of an intrinsic itself)

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from intsim.jit import jitted
from intsim.numerics.flashq import BLOCK, HIGHEST, blocks_of
from intsim.numerics.fma import float_from_bits, fma_f32, int_bits
from intsim.numerics.gemm import round_f16
from intsim.numerics.softmax import sas

FARTHEST, SMALLEST_NORMAL = np.float32(sas.ENTRIES - 1), np.float32(2.0**-14)
SUBNORMAL = np.float32(0.5)
"""The float32 whose last place is the step of float16's subnormal numbers, 2^-24."""

TO_INTEGER = np.float32(1.5 * 2**23)
"""Added to a float32 below 2^22, it leaves the nearest integer in the last bits."""

LARGEST_F16 = np.float32(65504.0)
LANES = 8
"""Of the row sums: two vectors of four float32."""

LARGEST_STEP = 2.0**100
"""Of logits; with more, products with scores would overflow float32."""


@dataclass(frozen=True)
class Tiles:
    """P of some query rows, tile by tile.

    Attributes:
        codes: (rows, n) int8, from 0 to 119.
        inverse: (query blocks, key blocks) float32 holding float16: codes per unit of P.
        alpha: (rows, key blocks) float32: the factor of everything before a tile.
        total: (rows,) float32: sum of P before it became INT8, relative to the last maximum.
        keys: that count, over all rows; sparsified: those whose P is 0; vanished: others whose code is 0.
    """

    codes: np.ndarray
    inverse: np.ndarray
    alpha: np.ndarray
    total: np.ndarray
    keys: int
    sparsified: int
    vanished: int

    def weights(self) -> np.ndarray:
        """What V's rows are weighted with, relative to the last maximum: (rows, n) float32."""
        out = np.empty(self.codes.shape, dtype=np.float32)
        _weights(self.codes, self.inverse, self.alpha, out)
        return out


DISTANCES = np.arange(int(FARTHEST.astype(np.float16).view(np.uint16)) + 1, dtype=np.uint16).view(np.float16)
"""Every float16 from 0 to 7."""

EXPONENTIALS = sas.of_distances(DISTANCES, np.exp(-np.arange(sas.ENTRIES)).astype(np.float16)).astype(np.float32)
"""SAS of each, without a threshold: float16 values."""


def every_exponential(threshold: float) -> np.ndarray:
    """SAS of every float16 from 0 to 7, by its bits: float32 (18177,) of float16 values.

    Raises:
        InputError: a threshold that SAS does not have.
    """
    sas.THRESHOLDS.require("parameters.threshold", threshold)
    return np.where(threshold > DISTANCES, EXPONENTIALS, np.float32(0.0))


@jitted(inline="always")
def _rounded(x: np.float32) -> np.int32:
    """The bits of a float32 from 2^-14 on, rounded to the 11 significant bits of float16 (above the last 13)."""
    bits = int_bits(x)
    return bits + np.int32(0xFFF) + (bits >> np.int32(13) & np.int32(1))


@jitted(inline="always")
def _half(distance: np.float32) -> np.int32:
    """The bits of a distance from 0 on as float16, at most 7."""
    x = distance if distance < FARTHEST else FARTHEST
    normal = (_rounded(x) >> np.int32(13)) - np.int32((127 - 15) << 10)
    small = int_bits(x + SUBNORMAL) - int_bits(SUBNORMAL)  # rounds x to a multiple of 2^-24
    return normal if x >= SMALLEST_NORMAL else small


@jitted(inline="always")
def _row_of_tile(scores: np.ndarray, keep: np.ndarray, step: np.float32, top: np.float32, table: np.ndarray,
                 halves: np.ndarray, p: np.ndarray) -> np.float32:
    """P of a row of a tile, by the running maximum; its new value comes back."""
    highest = np.int32(-(2**31))
    if keep.size:
        for j in range(scores.size):
            highest = max(highest, scores[j] if keep[j] else np.int32(-(2**31)))
    else:
        for j in range(scores.size):
            highest = max(highest, scores[j])
    if highest > -(2**31):
        top = max(top, np.float32(highest) * step)
    for j in range(scores.size):
        distance = top - np.float32(scores[j]) * step
        halves[j] = _half(distance if distance > np.float32(0.0) else np.float32(0.0))  # below it where masked
    for j in range(scores.size):
        p[j] = table[np.uint32(halves[j])]
    for j in range(keep.size):
        p[j] = p[j] if keep[j] else np.float32(0.0)
    p[scores.size:] = np.float32(0.0)
    return top


@jitted(inline="always")
def _alpha(before: np.float32, top: np.float32, table: np.ndarray) -> np.float32:
    """What is left of the sums so far: all of it while the maximum stays, though SAS of 0 is a little below 1."""
    if before == top:
        return np.float32(1.0)
    return table[np.uint32(_half(top - before))] if before > np.float32(-np.inf) else np.float32(0.0)


@jitted(inline="always")
def _row_sum(p: np.ndarray, lanes: np.ndarray) -> np.float32:
    lanes[:] = np.float32(0.0)
    for group in range(BLOCK // LANES):
        for lane in range(LANES):
            lanes[lane] += p[group * LANES + lane]
    return ((lanes[0] + lanes[4]) + (lanes[1] + lanes[5])) + ((lanes[2] + lanes[6]) + (lanes[3] + lanes[7]))


@jitted(inline="always")
def _quantise(p: np.ndarray, per_unit: np.float32, codes: np.ndarray) -> int:
    """``round(p * per_unit)``, the product rounded to float16 and then to an integer, ties to even both times.

    How many are not 0 comes back.
    """
    count = np.int32(0)
    for k in range(codes.size):
        product = float_from_bits(_rounded(p[k] * per_unit) & np.int32(~0x1FFF))
        code = int_bits(product + TO_INTEGER) & np.int32(0xFF)
        codes[k] = np.int8(code)
        count += np.int32(code > 0)
    return int(count)


@jitted(cache=True, nogil=True, error_model="numpy")
def _online(scores: np.ndarray, mask: np.ndarray, steps: np.ndarray, table: np.ndarray, codes: np.ndarray,
            inverse: np.ndarray, alpha: np.ndarray, total: np.ndarray) -> tuple[int, int]:
    rows, n = scores.shape
    top, p = np.empty(rows, dtype=np.float32), np.empty((BLOCK, BLOCK), dtype=np.float32)
    halves, lanes = np.empty(BLOCK, dtype=np.int32), np.empty(LANES, dtype=np.float32)
    above, coded = 0, 0
    for i in range(steps.shape[0]):
        first, last = i * BLOCK, min((i + 1) * BLOCK, rows)
        top[first:last], total[first:last] = np.float32(-np.inf), np.float32(0.0)
        for j in range(steps.shape[1]):
            left, right = j * BLOCK, min((j + 1) * BLOCK, n)
            largest = np.int32(0)  # bits: for numbers from 0 their order is that of the numbers, and vector code
            for row in range(first, last):
                part, keep, before = p[row - first], mask[row, left:right], top[row]
                top[row] = _row_of_tile(scores[row, left:right], keep, steps[i, j], before, table, halves, part)
                alpha[row, j] = _alpha(before, top[row], table)
                total[row] = fma_f32(total[row], alpha[row, j], _row_sum(part, lanes))
                count = np.int32(0)
                for k in range(BLOCK):
                    largest = max(largest, int_bits(part[k]))
                    count += np.int32(int_bits(part[k]) > 0)
                above += int(count)
            per_unit = np.float32(round_f16(float(min(np.float32(HIGHEST) / float_from_bits(largest), LARGEST_F16))))
            inverse[i, j] = per_unit
            for row in range(first, last):
                coded += _quantise(p[row - first], per_unit, codes[row, left:right])
    return above, coded


@jitted(cache=True, nogil=True, error_model="numpy")
def _weights(codes: np.ndarray, inverse: np.ndarray, alpha: np.ndarray, out: np.ndarray) -> None:
    for row in range(codes.shape[0]):
        factor = np.float32(1.0)
        for j in range(alpha.shape[1] - 1, -1, -1):
            scale = factor / inverse[row // BLOCK, j]
            part, weights = codes[row, j * BLOCK:(j + 1) * BLOCK], out[row, j * BLOCK:(j + 1) * BLOCK]
            for k in range(part.size):
                weights[k] = np.float32(part[k]) * scale
            factor *= alpha[row, j]


def online_sas(scores: np.ndarray, steps: np.ndarray, threshold: float, mask: np.ndarray | None = None) -> Tiles:
    """Probabilities of query rows that start a block.

    Args:
        scores: (rows, n) int32.
        steps: (query blocks, key blocks) float32: the real value of one unit of a tile's scores.
        threshold: of SAS: e^-x is 0 from here on.
        mask: (rows, n) bool, True where a key counts.
    """
    rows, n = scores.shape
    keep = (np.empty((rows, 0), dtype=bool) if mask is None
            else np.require(np.broadcast_to(mask, scores.shape), requirements=["C", "W"]))
    codes, alpha = np.empty((rows, n), dtype=np.int8), np.empty((rows, blocks_of(n)), dtype=np.float32)
    inverse, total = np.empty((blocks_of(rows), blocks_of(n)), dtype=np.float32), np.empty(rows, dtype=np.float32)
    above, coded = _online(scores, keep, steps, every_exponential(threshold), codes, inverse, alpha, total)
    keys = scores.size if mask is None else int(keep.sum())
    return Tiles(codes, inverse, alpha, total, keys, keys - above, above - coded)


@jitted(cache=True, nogil=True, error_model="numpy")
def _accumulate(context: np.ndarray, factor: np.ndarray, alpha: np.ndarray, acc: np.ndarray) -> None:
    for j in range(context.shape[0]):
        for row in range(acc.shape[0]):
            a, f = alpha[row, j], factor[row // BLOCK, j]
            for d in range(acc.shape[1]):
                acc[row, d] = fma_f32(context[j, row, d], f, acc[row, d] * a)


def tile_factors(inverse: np.ndarray, v_scales: np.ndarray) -> np.ndarray:
    """The real value of one unit of each tile's context, float32 (query blocks, key blocks): V's scale over inverse."""
    result: np.ndarray = v_scales.astype(np.float32) / inverse
    return result


def accumulate(codes: np.ndarray, alpha: np.ndarray, factor: np.ndarray, v: np.ndarray) -> np.ndarray:
    """``acc = FMA(context of a tile, factor, acc * alpha)`` over the tiles in order.

    Args:
        codes: of P, (rows, n) int8.
        alpha: (rows, key blocks) float32.
        factor: of ``tile_factors``.
        v: (n, head_dim) int8; a tile's products and sums are integers that float32 holds, so BLAS is exact.

    Returns:
        (rows, head_dim) float32, not yet divided by the sum of P.
    """
    rows, n = codes.shape
    count, whole = blocks_of(n), n // BLOCK
    context = np.empty((count, rows, v.shape[1]), dtype=np.float32)
    p, wide = codes.astype(np.float32), v.astype(np.float32)
    if whole:
        cut = whole * BLOCK
        np.matmul(p[:, :cut].reshape(rows, whole, BLOCK).swapaxes(0, 1), wide[:cut].reshape(whole, BLOCK, -1),
                  out=context[:whole])
    if whole < count:
        context[whole] = p[:, whole * BLOCK:] @ wide[whole * BLOCK:]
    acc = np.zeros((rows, v.shape[1]), dtype=np.float32)
    _accumulate(context, factor, alpha, acc)
    return acc


def normalised(acc: np.ndarray, total: np.ndarray) -> np.ndarray:
    """``acc * (1 / total)`` in float32, then float16; zeros for a row without keys."""
    with np.errstate(over="ignore"):
        return (acc * (np.float32(1.0) / np.where(total > 0, total, np.float32(1.0)))[:, None]).astype(np.float16)
