"""What one thread does in a kernel: cycles with everything in L1, and bytes by the level that they come from."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, reduce
from typing import Any, NamedTuple

from intsim.machines.cpu.caches import Caches, Distance, add_bytes
from intsim.machines.cpu.choice import PlannedKernel, in_whole_tiles
from intsim.machines.cpu.core.timings import KernelTiming
from intsim.machines.cpu.description import Cluster
from intsim.machines.cpu.reuse import Reuse
from intsim.machines.cpu.strided import conflict, walk_s
from intsim.machines.cpu.system import CpuSystem, Team
from intsim.machines.sums import summed
from intsim.streams.aarch64.model import KernelStream

CACHED = ("l2", "l3", "remote")
"""Levels whose bytes a core moves at so many per cycle of its own clock."""

BEYOND = (*CACHED, "dram")
"""Levels beyond a core's L1."""

FAULTS = "page_faults"
"""Cycles of a core while the operating system gets pages for it, or frees them."""


@dataclass(frozen=True, eq=False)
class Work:
    """What one thread does in one kernel: its instructions with L1 hits, the bytes it moves by level, and how long it
    waits for page tables, by the level that these come from."""

    timing: KernelTiming
    reads: Mapping[str, float]
    writes: Mapping[str, float]
    l1_bytes: float
    walk_s: Mapping[str, float]

    def times(self, factor: float) -> Work:
        """As much work so many times."""
        if factor == 1.0:
            return self
        return Work(self.timing.times(factor), {level: count * factor for level, count in self.reads.items()},
                    {level: count * factor for level, count in self.writes.items()}, self.l1_bytes * factor,
                    {level: seconds * factor for level, seconds in self.walk_s.items()})

    def plus(self, other: Work) -> Work:
        """One after the other."""
        return Work(self.timing.plus(other.timing), summed((self.reads, other.reads)),
                    summed((self.writes, other.writes)), self.l1_bytes + other.l1_bytes,
                    summed((self.walk_s, other.walk_s)))

    def bytes_at(self, level: str) -> float:
        """Bytes moved between a level and the core, both directions."""
        return self.reads.get(level, 0.0) + self.writes.get(level, 0.0)

    @cached_property
    def moved(self) -> Mapping[str, float]:
        """``bytes_at`` of every level beyond L1."""
        return {level: self.bytes_at(level) for level in BEYOND}

    @cached_property
    def bytes_by_level(self) -> Mapping[str, float]:
        """Bytes by level where nobody's caches are asked for what another core wrote: L1's are all that is executed."""
        return {"l1": self.l1_bytes, **{level: self.moved[level] for level in ("l2", "l3", "dram")}}

    @cached_property
    def needs(self) -> dict[object, Any]:
        """What it takes on the machines that were last asked for, whose cores are as fast alone."""
        return {}

    @cached_property
    def joules(self) -> dict[object, Any]:
        """What it costs on the machines that were last asked for, whose energies are the same."""
        return {}

    @cached_property
    def walking_s(self) -> float:
        """Seconds that it waits for page tables, at all levels."""
        return sum(self.walk_s.values())


class _Moved(NamedTuple):
    """Of ``Work``, all but what it takes to execute: the same on cores that differ in that alone."""

    reads: Mapping[str, float]
    writes: Mapping[str, float]
    l1_bytes: float
    walk_s: Mapping[str, float]


def thread_work(system: CpuSystem, team: Team, kernel: PlannedKernel, position: int, units: int,
                reuse: Reuse) -> Work:
    """Cycles and bytes of one thread of a team that does ``units`` of a kernel."""
    works = [_of_shape(system, team, kernel, position, shape, reuse).times(factor)
             for shape, factor in kernel.parts(units)]
    return reduce(Work.plus, works).times(kernel.times(units))


def _of_shape(system: CpuSystem, team: Team, kernel: PlannedKernel, position: int, shape: Mapping[str, int],
              reuse: Reuse) -> Work:
    timer = system.timer(team.cluster)
    stream = kernel.stream_on(timer, shape)
    timing = in_whole_tiles(timer, stream, shape)
    at = team.cluster.name, team.threads, position, stream.digest, *shape.values(), *kernel.shape.values()
    found: _Moved | None = reuse.moved.get(at)
    if found is None:
        found = reuse.moved[at] = _moved(team, kernel, position, shape, reuse, stream, system.caches(team.cluster))
    return Work(timing, *found)


def _moved(team: Team, kernel: PlannedKernel, position: int, shape: Mapping[str, int], reuse: Reuse,
           stream: KernelStream, caches: Caches) -> _Moved:
    cluster, moves = team.cluster, reuse.moves(stream, shape)
    reads: dict[str, float] = {}
    writes: dict[str, float] = {}
    for name, array in stream.arrays.items():
        buffer = kernel.buffer(name)
        sweep = moves.arrays[name]
        alike = kernel.readers(array, team.threads)
        if array.direction != "write":
            first = reuse.sources(buffer, position, caches)
            add_bytes(reads, sweep.footprint, _in_step(first, alike, caches))
        if array.direction != "read":
            others = 1.0 if kernel.split(array) else 1.0 - 1.0 / reuse.threads
            add_bytes(writes, sweep.footprint, _written(reuse.after(buffer, position), cluster, caches, others))
        if sweep.passes > 1:
            side_by_side = kernel.parts_of(array, team.threads)
            again = caches.shares(Distance(sweep.window, sweep.window * side_by_side))
            repeats = sweep.footprint * (sweep.passes - 1)
            if array.direction != "write":
                add_bytes(reads, repeats, _in_step(again, alike, caches))
            if array.direction != "read":
                past = cluster.l2.past(sweep.footprint / shape["m"]) if "m" in shape else 0.0
                add_bytes(writes, repeats, _streamed(again, past))
                add_bytes(reads, repeats * past, _streamed(again, 1.0))
        if array.rows and array.direction == "read":
            conflicts, refetched = conflict(array.rows, kernel.shape, sweep, caches)
            add_bytes(reads, conflicts, refetched)
    walks = summed(walk_s(array.rows, kernel.shape, shape, moves.arrays[name], cluster, caches,
                          reuse.threads if kernel.split(array) else 1)
                   for name, array in stream.arrays.items() if array.rows)
    return _Moved(reads, writes, moves.l1_bytes, walks)


def _streamed(shares: Mapping[str, float], past: float) -> Mapping[str, float]:
    """Where bytes go or come from of which a share was written past the core's own caches."""
    own = shares["l1"] + shares["l2"]
    return {"l1": shares["l1"] * (1.0 - past), "l2": shares["l2"] * (1.0 - past), "l3": shares["l3"] + own * past,
            "dram": shares["dram"]}


def _in_step(shares: Mapping[str, float], threads: float, caches: Caches) -> Mapping[str, float]:
    """Equal threads that all read an array go through it side by side: one brings a line from DRAM into L3 for all."""
    if not caches.l3:
        return shares
    fetched = shares["dram"] / threads
    return {**shares, "dram": fetched, "l3": shares["l3"] + shares["dram"] - fetched}


def _written(after: Distance, cluster: Cluster, caches: Caches, others: float) -> dict[str, float]:
    """Where written bytes go: to the level that holds them until their next touch, first taken over from another core.

    In a run that repeats, lines that another core touches next are lines that it touched last. A store waits until they
    are taken from its caches, one after another; loads of such lines run ahead and cost what L3 costs. ``others`` is
    the share of the bytes that other cores hold if they hold any.
    """
    shares = dict(caches.shares(after))
    if cluster.remote_bytes_per_cycle is not None and math.isinf(after.private):
        shares["remote"] = shares["l3"] * others
        shares["l3"] -= shares["remote"]
    return shares
