"""From which level of the memory each byte of a call comes.

A byte's reuse distance is what its cache has filled in since the byte was last touched. With random replacement (the
Cortex-A caches' is close to it) a line outlives ``d`` bytes of fills in a cache of ``c`` bytes with probability
``exp(-d / c)``, and only misses fill: for a sweep repeated over ``d`` bytes the hit fraction solves
``h = exp(-(1 - h) d / c)``. It is 1 up to the capacity, 0.54 at 4/3 of it, 0.20 at twice and 0.02 at four times.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

LEVELS = ("l1", "l2", "l3", "dram")


class Distance(NamedTuple):
    """Bytes filled in since the last touch: by this thread (private caches) and by all threads (shared cache).

    ``private`` is infinite for data that another core touched last.
    """

    private: float
    shared: float


class Caches(NamedTuple):
    """Bytes that a thread can count on in its private caches, and all threads together in the shared one (0: none)."""

    l1: int
    l2: int
    l3: int

    def shares(self, distance: Distance) -> Mapping[str, float]:
        """The share of bytes that each level serves; the shares add up to 1."""
        l1 = hit_fraction(distance.private, self.l1)
        beyond = 1.0 - l1
        l2 = beyond * hit_fraction(distance.private, self.l2)
        beyond -= l2
        l3 = beyond * hit_fraction(distance.shared, self.l3)
        return {"l1": l1, "l2": l2, "l3": l3, "dram": beyond - l3}


@lru_cache(maxsize=65_536)
def hit_fraction(distance: float, capacity: float) -> float:
    """The share of bytes still in a cache of ``capacity`` bytes after ``distance`` bytes of other data."""
    if distance <= capacity:
        return 1.0
    if capacity <= 0 or math.isinf(distance):
        return 0.0
    low, high = 0.0, 1.0 - 1e-9
    ratio = distance / capacity
    # h - exp(-(1 - h) r) is negative at 0, has its zero below 1 and a second one at 1: bisect below its maximum.
    high = min(high, 1.0 - math.log(ratio) / ratio)
    for _ in range(50):
        middle = (low + high) / 2
        if middle < math.exp(-(1.0 - middle) * ratio):
            low = middle
        else:
            high = middle
    return low


def add_bytes(total: dict[str, float], count: float, shares: Mapping[str, float]) -> None:
    """Add ``count`` bytes, split by level, to a running total."""
    for level, share in shares.items():
        total[level] = total.get(level, 0.0) + count * share
