"""What it costs to go down the rows of an array instead of along them: cache sets that fill up, pages that change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intsim.expressions import evaluate
from intsim.machines.cpu.caches import Caches, Distance, hit_fraction
from intsim.machines.cpu.description import Cluster
from intsim.streams.aarch64.model import RowWalk

LINE = 64
TABLE_ENTRY = 8
"""Bytes that describe a page."""

ALIASING = 2048
"""Rows at multiples of this distance fall into the same few sets of caches of 4 KiB and more per way."""


@dataclass(frozen=True)
class ArraySweep:
    """An array on a shape: distinct bytes, how often they are swept, bytes touched between two sweeps."""

    footprint: int
    passes: int
    window: int


def conflict(rows: RowWalk, whole: Mapping[str, int], sweep: ArraySweep,
             caches: Caches) -> tuple[float, Mapping[str, float]]:
    """Bytes that a kernel fetches again when it comes back to lines of several rows in turn, and from where.

    Lines at the same place of rows that lie a multiple of the sets apart push each other out as if everything between
    the rows were touched: six rows at 8 KiB fit a cache of 48 KiB, and into four ways of 8 KiB only four of them.
    """
    stride = evaluate(rows.stride, whole)
    distance = rows.abreast * (stride if stride % ALIASING == 0 else LINE)
    return sweep.footprint * sweep.passes * (rows.touches - 1), caches.shares(Distance(distance, distance))


def walk_s(rows: RowWalk, whole: Mapping[str, int], part: Mapping[str, int], sweep: ArraySweep, cluster: Cluster,
           caches: Caches, threads: int) -> dict[str, float]:
    """Seconds that a thread waits for entries of the page table that its TLB has forgotten, by where they lie.

    A sweep goes through all its rows' pages before it comes back to the first; so does it through the table's lines,
    which the threads read together, while the last-level cache takes the parts of the rows that ``threads`` touch at
    different places. Pages met one after another in a row are not counted.
    """
    found = cluster.translation
    if found is None:
        return {}
    run, stride, page = evaluate(rows.run, part), evaluate(rows.stride, whole), found.page_bytes
    pages_per_row = min(1.0, stride / page)
    visits = sweep.footprint * sweep.passes / run * pages_per_row
    missed = visits * (1.0 - hit_fraction(part["m"] * pages_per_row, found.entries))
    lines = part["m"] * min(1.0, stride / page * TABLE_ENTRY / LINE)
    touched = part["m"] * run
    shares = caches.shares(Distance(touched + lines * LINE, threads * touched + lines * LINE))
    cycle = 1.0 / cluster.clock_hz
    return {"l2": missed * (shares["l1"] + shares["l2"]) * found.l2_cycles * cycle,
            "l3": missed * shares["l3"] * found.l3_cycles * cycle, "dram": missed * shares["dram"] * found.dram_s}
