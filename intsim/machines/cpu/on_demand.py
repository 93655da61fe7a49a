"""Chunks that threads take on demand: whole grains, the last ones ever smaller (as OpenMP's ``guided``).

So no fast core waits long for a slow one that took one of them.
"""

from __future__ import annotations

PARTS_LEFT = 4
"""A chunk is at most the share of one in so many threads, for each thread, of what is left: a core of a fifth of the
others' speed ends it before these have done the rest."""

SMALLEST = 8
"""The smallest chunk is so many times smaller than the first."""


def chunks_on_demand(units: int, grain: int, threads: int, chunks_per_thread: int) -> list[int]:
    """Units of each chunk, in the order in which they are taken.

    Args:
        units: to be shared out. grain: units that are not cut. threads: that share them.
        chunks_per_thread: as many chunks would there be for each thread, were all as large as the first.
    """
    size = -(-units // (threads * chunks_per_thread))
    found, left = [], units
    while left:
        wanted = max(-(-size // SMALLEST), min(size, left // (PARTS_LEFT * threads)))
        found.append(min(left, -(-wanted // grain) * grain))
        left -= found[-1]
    return found
