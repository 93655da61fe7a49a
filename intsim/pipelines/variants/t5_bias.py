"""T5's bias: a number per head and bucket of distances, which grow with the distance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from intsim.pipelines.modifications.variant import COMPILED, Index, Instructions, Sizes, Variant, require
from intsim.pipelines.spec import Invocation


@dataclass(frozen=True)
class T5Bias(Variant):
    """``score + table[bucket(q_idx - kv_idx), h]``, both directions.

    Half of the buckets are of keys after the query; of either half, the first half has a distance each, the rest grow
    by a constant ratio up to ``longest``. A trained table comes with a model: this one is drawn from the standard
    normal distribution.

    Attributes:
        seed: of the draw.
    """

    buckets: int = 32
    longest: int = 128
    seed: int = 0
    name: ClassVar[str] = "t5_bias"
    scores: ClassVar[bool] = True
    score_cost: ClassVar[Instructions] = Instructions(
        {"ffma": 13, "iadd3": 6, "fmul": 4, "fsetp": 2, "fsel": 2, "lop3": 2, "isetp": 2, "i2f": 2, "imnmx": 2,
         "imad": 2, "f2i": 1, "ldg": 1, "fadd": 1}, {"iadd3": 1})
    """The library's logarithm, which numbers the far buckets, and a load from the table for each element."""
    routine: ClassVar[str] = "add_by_distance"
    formats: ClassVar[tuple[str, ...]] = COMPILED
    prepared: ClassVar[tuple[Invocation, ...]] = (
        Invocation("gather_buckets_f32", {"m": "q_len + kv_len"}, {"dst": "by_distance"}),)
    """On Arm a head's numbers are laid out by distance once; which bucket a distance has, a model knows beforehand."""

    def __post_init__(self) -> None:
        require(self.buckets >= 4 and self.buckets % 4 == 0, self, "buckets", "a multiple of 4, at least 4")
        require(self.longest > self.buckets // 4, self, "longest", f"more than {self.buckets // 4}")
        require(self.seed >= 0, self, "seed", "at least 0")

    def bucket(self, distance: Any) -> Any:
        """Of ``q_idx - kv_idx``."""
        half = self.buckets // 2
        exact = half // 2
        far = abs(distance)
        ratio = np.log(np.maximum(far, 1) / exact) / np.log(self.longest / exact)
        grown = np.minimum(exact + (ratio * (half - exact)).astype(np.int64), half - 1)
        return np.where(distance < 0, half, 0) + np.where(far < exact, far, grown)

    def table(self, heads: int) -> np.ndarray:
        """(buckets, heads) float64."""
        return np.random.default_rng(self.seed).standard_normal((heads, self.buckets)).T

    def on(self, sizes: Sizes) -> T5Bias:
        """As it is: a head's numbers do not depend on how many there are."""
        return self

    def score(self, score: Any, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """With the bucket's number."""
        of_head = self.table(h + 1)[:, h].astype(score.dtype)
        return score + of_head[self.bucket(q_idx - kv_idx)]


VARIANT = T5Bias
