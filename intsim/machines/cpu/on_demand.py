"""Chunks that threads take on demand: whole grains, the last ones ever smaller (as OpenMP's ``guided``).

So no fast core waits long for a slow one that took one of them; and what faster cores end sooner, a slow one leaves.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

Chunk = TypeVar("Chunk")

PARTS_LEFT = 4
"""A chunk is at most the share of one in so many threads, for each thread, of what is left: a core of a fifth of the
others' speed ends it before these have done the rest."""

SMALLEST = 8
"""The smallest chunk is so many times smaller than the first."""


def chunks_on_demand(units: int, grain: int, threads: int, chunks_per_thread: int, smallest: int = 0) -> list[int]:
    """Units of each chunk, in the order in which they are taken.

    Args:
        units: to be shared out. grain: units that are not cut. threads: that share them.
        chunks_per_thread: as many chunks would there be for each thread, were all as large as the first.
        smallest: units of the smallest chunk; 0 for an eighth of the first.
    """
    size = -(-units // (threads * chunks_per_thread))
    least = smallest or -(-size // SMALLEST)
    found, left = [], units
    while left:
        wanted = max(least, min(size, left // (PARTS_LEFT * threads)))
        found.append(min(left, -(-wanted // grain) * grain))
        left -= found[-1]
    return found


class HandOut(Generic[Chunk]):
    """Chunks in their order, and who takes the next one: a thread that is free, if no faster ones end it sooner.

    Plain counters (OpenMP's ``dynamic``, llama.cpp's) know nothing of cores and let all wait for a slow one that took
    the last chunk. Runtimes for unequal cores look at their speeds: list scheduling by the earliest end (HEFT,
    Topcuoglu et al. 2002) does so, as shares in proportion do (asymmetric iteration distribution, Saez et al. 2020).

    Args:
        ranks: of each thread, its core's place, the fastest 0.
        chunks: all of them.
        seconds: that a core of a rank is expected to take for a chunk.
        plain: whether it is a counter, which knows no speeds.
    """

    def __init__(self, ranks: Sequence[int], chunks: Sequence[Chunk], seconds: Callable[[int, Chunk], float],
                 plain: bool = False) -> None:
        self.ranks, self.left, self.seconds, self.plain = ranks, list(chunks), seconds, plain
        self.busy_until = [0.0] * len(ranks)

    def take(self, thread: int, now: float) -> Chunk | None:
        """The next chunk; None where there is no more for this thread."""
        if not self.left:
            return None
        end = now + self.seconds(self.ranks[thread], self.left[0])
        if not self.plain and self._sooner(self.ranks[thread], now, end):
            return None
        self.busy_until[thread] = end
        return self.left.pop(0)

    def _sooner(self, rank: int, now: float, end: float) -> bool:
        """Whether the threads on faster cores end all that is left before an end."""
        free = [(max(now, until), other) for other, until in zip(self.ranks, self.busy_until, strict=True)
                if other < rank]
        heapq.heapify(free)
        for chunk in self.left:
            if not free or free[0][0] >= end:
                return False
            since, other = free[0]
            after = since + self.seconds(other, chunk)
            if after > end:
                return False
            heapq.heapreplace(free, (after, other))
        return True


def last_end(hand_out: HandOut[Chunk]) -> float:
    """Seconds until the last chunk is done, if each takes as long as is expected."""
    free, last = [(0.0, thread) for thread in range(len(hand_out.ranks))], 0.0
    while free:
        now, thread = heapq.heappop(free)
        if hand_out.take(thread, now) is not None:
            heapq.heappush(free, (hand_out.busy_until[thread], thread))
        last = max(last, now)
    return last
