"""Attention of few queries over a long cache, split over the keys: partial results, and how they are put together.

The order of reductions is that of ``kernels/cuda/decode.cu``. The keys of a sequence lie in tiles; a split has
consecutive tiles. Within a tile each of ``key_warps`` warps has consecutive keys of its own and a running maximum, sums
and accumulators of its own; the warps of a split are merged at its end, in order, and so are the splits.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from intsim.numerics.gemm import gemm_s8
from intsim.numerics.mufu import SMALLEST_NORMAL, rcp
from intsim.numerics.online_softmax import LOG2E, exponentials_with_lane_sums, multiply_add_rows, quad_sum
from intsim.numerics.tensor_core import FP16_BITS, FP16_DEPTH, multiply

R = 127
ONE_OVER_R = np.float32(1.0) / np.float32(R)
"""The compiler divides by R as a product with the float32 nearest to 1/127."""
LEAST_SCALE = np.float32(2.0**-24)
"""The smallest float16 above 0: what the scales of a tile's values are divided by is at least that."""


@dataclass(frozen=True)
class Partial:
    """What some keys give to each row.

    Attributes:
        acc: (rows, head_dim) float32, the sum of ``2^(score - top)`` times values.
        top: (rows,) float32, the greatest score in base two; -inf where no key is seen.
        total: (rows,) float32, the sum of ``2^(score - top)``.
    """

    acc: np.ndarray
    top: np.ndarray
    total: np.ndarray


class Keys(Protocol):
    """K of one head, and the queries that read it, in a format; ``keys`` selects rows of K."""

    def scores(self, keys: slice) -> np.ndarray:
        """(rows, keys) float32, before the factor of the softmax."""

    @property
    def factor_scale(self) -> np.float32:
        """What the format brings to the softmax's factor."""

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and keys."""


class Values(Protocol):
    """V of one head in a format; ``keys`` selects its rows."""

    def accumulated(self, acc: np.ndarray, p: np.ndarray, alpha: np.ndarray, keys: slice) -> np.ndarray:
        """``acc * alpha + p V``: acc (rows, head_dim), p (rows, keys) and alpha (rows, 1), all float32."""

    @property
    def output_scale(self) -> np.float32:
        """What a split's accumulators are multiplied by at its end."""

    @property
    def head_dim(self) -> int:
        """Channels."""


@dataclass(frozen=True)
class Cache:
    """What a head's rows attend to, of any two formats: P follows that of V."""

    keys: Keys
    values: Values


@dataclass(frozen=True)
class FloatKeys:
    """FP16, or E4M3 that is widened to FP16; queries are FP16.

    Attributes:
        q: (rows, head_dim) float16; k: (keys, head_dim) float16 or E4M3.
        scale: of the head, a number of float32; 1 for FP16.
    """

    q: np.ndarray
    k: np.ndarray
    scale: float = 1.0

    def scores(self, keys: slice) -> np.ndarray:
        """Products of FP16 with float32 sums, 16 of head_dim at a time."""
        zeros = np.zeros((len(self.q), len(self.k[keys])), dtype=np.float32)
        return multiply(zeros, self.q, self.k[keys].astype(np.float64).T, FP16_DEPTH, FP16_BITS)

    @property
    def factor_scale(self) -> np.float32:
        """K's scale."""
        return np.float32(self.scale)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and keys."""
        return len(self.q), len(self.k)


@dataclass(frozen=True)
class FloatValues:
    """FP16, or E4M3 that is widened to FP16; P is FP16.

    Attributes:
        v: (keys, head_dim) float16 or E4M3; scale: of the head, a number of float32; 1 for FP16.
    """

    v: np.ndarray
    scale: float = 1.0

    def accumulated(self, acc: np.ndarray, p: np.ndarray, alpha: np.ndarray, keys: slice) -> np.ndarray:
        """The rescaled accumulators plus the products, 16 keys at a time."""
        return multiply(acc * alpha, p.astype(np.float16), self.v[keys], FP16_DEPTH, FP16_BITS)

    @property
    def output_scale(self) -> np.float32:
        """V's scale."""
        return np.float32(self.scale)

    @property
    def head_dim(self) -> int:
        """Channels."""
        return self.v.shape[1]


@dataclass(frozen=True)
class IntKeys:
    """INT8 or INT4: exact products of INT8.

    Attributes:
        q: (rows, head_dim) int8; k: (keys, head_dim) int8; q_scale: (rows,), k_scale: (keys,) float16.
    """

    q: np.ndarray
    k: np.ndarray
    q_scale: np.ndarray
    k_scale: np.ndarray

    def scores(self, keys: slice) -> np.ndarray:
        """int32 sums times the query's scale, then times the key's."""
        scores = gemm_s8(self.q, self.k[keys]).astype(np.float32) * self.q_scale.astype(np.float32)[:, None]
        dequantised: np.ndarray = scores * self.k_scale[keys].astype(np.float32)
        return dequantised

    @property
    def factor_scale(self) -> np.float32:
        """Nothing: scores come dequantised."""
        return np.float32(1.0)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and keys."""
        return len(self.q), len(self.k)


@dataclass(frozen=True)
class IntValues:
    """INT8 or INT4: exact products of INT8, P in INT8 over its fixed scale 1/127.

    Attributes:
        v: (keys, head_dim) int8; scale: (keys,) or, one for the head, (): float16.
    """

    v: np.ndarray
    scale: np.ndarray

    def accumulated(self, acc: np.ndarray, p: np.ndarray, alpha: np.ndarray, keys: slice) -> np.ndarray:
        """``FMA(acc, alpha, RN(context * RN(s_V / 127)))``; tokens' scales go to P, over the largest of them."""
        scale = np.asarray(self.scale, dtype=np.float32)
        if self.scale.ndim:
            p, scale = weighed(p, self.scale[keys])
        context = gemm_s8(narrowed(p), np.ascontiguousarray(self.v[keys].T)).astype(np.float32)
        return multiply_add_rows(acc, alpha, context * (scale * ONE_OVER_R))

    @property
    def output_scale(self) -> np.float32:
        """Nothing: tiles come dequantised."""
        return np.float32(1.0)

    @property
    def head_dim(self) -> int:
        """Channels."""
        return self.v.shape[1]


def weighed(p: np.ndarray, scales: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """P of a tile in float32 times the float16 scales (keys,) of its values over the largest, which is (1,) float32."""
    of_keys = scales.astype(np.float32)
    largest = np.maximum(of_keys.max(initial=0.0, keepdims=True), LEAST_SCALE)
    return p * (of_keys * rcp(largest)), largest


def narrowed(p: np.ndarray) -> np.ndarray:
    """P in float32 to int8: to float16, times 127 in float16, half up; above 127 it would wrap as there."""
    scaled = p.astype(np.float16) * np.float16(R)
    return (scaled.astype(np.float32) + np.float32(0.5)).astype(np.int16).astype(np.int8)


@dataclass(frozen=True)
class Order:
    """In which order keys are taken: tiles of ``block_n`` among ``key_warps`` warps, ``split_tiles`` tiles a split."""

    block_n: int
    key_warps: int
    split_tiles: int

    def splits(self, keys: int, count: int) -> Iterator[range]:
        """The tiles of each of ``count`` splits, none where they have run out."""
        tiles = -(-keys // self.block_n)
        for split in range(count):
            yield range(split * self.split_tiles, min((split + 1) * self.split_tiles, tiles))

    def keys_of(self, tile: int, warp: int, keys: int) -> slice:
        """A warp's keys of a tile; fewer, or none, at the end."""
        own = self.block_n // self.key_warps
        start = tile * self.block_n + warp * own
        return slice(min(start, keys), min(start + own, keys))


def decode(cache: Cache, scale: float, order: Order, splits: int = 1, limits: np.ndarray | None = None) -> np.ndarray:
    """Attention of a head's rows, split over the keys.

    Args:
        cache: queries, keys and values.
        scale: of the logits.
        order: of the keys.
        splits: how many, at least as many as ``order`` needs for all tiles.
        limits: (rows,) int, how many keys each row sees; all where None.

    Returns:
        (rows, head_dim) float16.
    """
    rows, keys = cache.keys.shape
    seen = np.full(rows, keys) if limits is None else limits
    factor = np.float32(np.float32(scale) * LOG2E)
    parts = [split(cache, factor, order, tiles, seen) for tiles in order.splits(keys, splits)]
    return combine(parts)


def split(cache: Cache, factor: np.float32, order: Order, tiles: Sequence[int], limits: np.ndarray) -> Partial:
    """A thread block's partial result: its warps', merged."""
    factor = np.float32(factor * cache.keys.factor_scale)
    merged = merge([of_warp(cache, factor, order, tiles, warp, limits) for warp in range(order.key_warps)])
    return Partial(merged.acc * cache.values.output_scale, merged.top, merged.total)


def of_warp(cache: Cache, factor: np.float32, order: Order, tiles: Sequence[int], warp: int,
            limits: np.ndarray) -> Partial:
    """What a warp's keys of some tiles give, one tile after another."""
    rows, keys = cache.keys.shape
    acc = np.zeros((rows, cache.values.head_dim), dtype=np.float32)
    top, lanes = np.full(rows, -np.inf, dtype=np.float32), np.zeros((rows, 4), dtype=np.float32)
    own = order.block_n // order.key_warps
    for tile in tiles:
        found = order.keys_of(tile, warp, keys)
        if found.start == found.stop:
            continue
        scores = np.full((rows, own), -np.inf, dtype=np.float32)
        here = scores[:, :found.stop - found.start]
        here[...] = np.where(np.arange(found.start, found.stop) < limits[:, None], cache.keys.scores(found), -np.inf)
        p, alpha, top, lanes = exponentials_with_lane_sums(scores, top, lanes, factor)
        acc = cache.values.accumulated(acc, p[:, :here.shape[1]], alpha[:, None], found)
    return Partial(acc, top * factor, quad_sum(lanes))


def merge(parts: Sequence[Partial]) -> Partial:
    """Partial results of the same rows as one, each addition with one rounding, in order."""
    top = np.max([part.top for part in parts], axis=0)
    base = np.where(np.isneginf(top), np.float32(0.0), top)
    acc, total = np.zeros_like(parts[0].acc), np.zeros_like(parts[0].total)
    for part in parts:
        weight = power_of_two(part.top - base)[:, None]
        acc = multiply_add_rows(part.acc, weight, acc)
        total = multiply_add_rows(part.total[:, None], weight, total[:, None])[:, 0]
    return Partial(acc, top, total)


LANES = 32
"""Of the warp that has a row when splits are put together: split s is lane ``s % 32``'s."""


def combine(parts: Sequence[Partial]) -> np.ndarray:
    """The output (rows, head_dim) in float16 of all splits' partial results, as ``decode_combine.cu`` rounds."""
    merged = merge(parts)
    total = lane_totals(parts, merged.top)
    with np.errstate(over="ignore"):
        output: np.ndarray = (merged.acc * rcp(total)[:, None]).astype(np.float16)
    return output


def lane_totals(parts: Sequence[Partial], top: np.ndarray) -> np.ndarray:
    """The sums of all splits: within a lane in order, then between lanes 16, 8, 4, 2 and 1 apart."""
    lanes = np.zeros((LANES, len(top)), dtype=np.float32)
    for index, part in enumerate(parts):
        weight = power_of_two(part.top - top)[:, None]
        lane = lanes[index % LANES]
        lanes[index % LANES] = multiply_add_rows(part.total[:, None], weight, lane[:, None])[:, 0]
    for distance in (16, 8, 4, 2, 1):
        lanes = lanes + lanes[np.arange(LANES) ^ distance]
    return lanes[0]


def power_of_two(x: np.ndarray) -> np.ndarray:
    """2^x of float32, rounded; what lies below 2^-126 is 0."""
    y = np.exp2(x.astype(np.float64)).astype(np.float32)
    return np.where(y < SMALLEST_NORMAL, np.float32(0.0), y)
