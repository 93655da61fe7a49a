"""The kernels of a plan and what its threads do in them: the same on machines that differ in rates alone.

Bandwidths, how much of a transfer hides, what it takes threads to meet, and joules say how long work takes and what it
costs. Which kernels a call has, and the cycles and bytes of a thread's share of them, do not depend on these: a sweep
over them lays each call out once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import accumulate, chain, count, repeat
from typing import NamedTuple

from intsim.calls import AttentionCall, Call
from intsim.machines.cpu.allocation import giving_back, taken_bytes, taking
from intsim.machines.cpu.choice import PlannedKernel, in_whole_tiles, planned_kernels
from intsim.machines.cpu.description import Cluster
from intsim.machines.cpu.fusion import BlockReuse, Fusion, RowBlock, fusions_of
from intsim.machines.cpu.heads import HeadOrder
from intsim.machines.cpu.moves import MovesOf
from intsim.machines.cpu.reuse import Heads, ReuseMap
from intsim.machines.cpu.system import CpuSystem, Team
from intsim.machines.cpu.work import Work, thread_work
from intsim.pipelines.spec import Pipeline


class EqualShare(NamedTuple):
    """Equal shares of a kernel: of threads of a team by its place, so many units each.

    ``keys`` is how many keys its rows see on average, where a kernel skips the others.
    """

    team: int
    threads: int
    units: int
    keys: int | None


class Pages(NamedTuple):
    """What the calling thread does to get a kernel's memory from the operating system, and to give it back."""

    taking: Work
    giving_back: Work


class Layout:
    """Kernels on threads.

    Args:
        system: a machine that has them.
        call: what is computed.
        kernels: in order of execution, for one of the heads.
        threads: that take part; dynamic: whether they take chunks as they become free.
        order: how they share heads.
        fusion: of a fused pipeline, how it goes through its blocks of rows.
    """

    def __init__(self, system: CpuSystem, call: Call, kernels: Sequence[PlannedKernel], threads: int, dynamic: bool,
                 order: HeadOrder, fusion: Fusion | None = None) -> None:
        self.system, self.call, self.kernels, self.order, self.fusion = system, call, tuple(kernels), order, fusion
        self.threads, self.dynamic = threads, dynamic
        self.one_by_one = self.kernels[:fusion.first] if fusion else self.kernels
        self._works: dict[tuple[str, int, int, int, int | None], Work] = {}
        self._cycles: dict[tuple[str, int, int, int | None], float] = {}
        self._blocks: dict[tuple[str, RowBlock], list[Work]] = {}
        self._fixed: dict[tuple[PlannedKernel, tuple[int, ...]], tuple[EqualShare, ...]] = {}
        self._pages: dict[Hashable, Pages | None] = {}
        self._sharing: dict[tuple[int, ...], Layout] = {}

    @cached_property
    def reuse(self) -> ReuseMap:
        """How far apart the touches of each buffer lie."""
        moves = MovesOf(self.system.memory.moves)
        if self.fusion:
            return self.fusion.outer(moves, self.threads, self.dynamic)
        threads = self.threads if any(kernel.threaded for kernel in self.kernels) else 1
        heads = Heads.of(self.call, self.order.grouped)

        def found() -> ReuseMap:
            return ReuseMap(self.kernels, moves, threads, self.dynamic, heads)

        if self.order.beside:  # whose steps are made anew each time
            return found()
        # What is asked of a kernel goes by who it is, as a pipeline does: the map that is remembered keeps it.
        kernels = tuple([(id(one.step), id(one.invocation), id(one.stream), one.repeat, one.heads, *one.shape.values())
                         for one in self.kernels])
        known: ReuseMap = self.system.memory.reuses.get(
            (self.system.around, kernels, threads, self.dynamic, heads), found)
        return known

    def work(self, team: Team, position: int, units: int, keys: int | None = None) -> Work:
        """What one thread of a team does in ``units`` of the kernel at a position, each with so many keys."""
        at = team.cluster.name, team.threads, position, units, keys
        found = self._works.get(at)
        if found is None:
            kernel = self._seeing(position, keys)
            found = self._works[at] = thread_work(self.system, team, kernel, position, units, self.reuse)
        return found

    def cycles(self, cluster: Cluster, position: int, units: int, keys: int | None = None) -> float:
        """Of ``work``, all data in L1."""
        at = cluster.name, position, units, keys
        found = self._cycles.get(at)
        if found is None:
            kernel, timer = self._seeing(position, keys), self.system.timer(cluster)
            found = self._cycles[at] = kernel.times(units) * sum(
                in_whole_tiles(timer, kernel.stream_on(timer, shape), shape).cycles * factor
                for shape, factor in kernel.parts(units))
        return found

    def _seeing(self, position: int, keys: int | None) -> PlannedKernel:
        """The kernel at a position, with so many keys if it skips some."""
        kernel = self.kernels[position]
        return kernel if keys is None else replace(kernel, shape={**kernel.shape, "n": keys})

    def block_work(self, team: Team, block: RowBlock) -> list[Work]:
        """What one thread of a team does in a block of rows, kernel by kernel."""
        at = team.cluster.name, block
        if at not in self._blocks:
            self._blocks[at] = self._block_work(team, block)
        return self._blocks[at]

    def _block_work(self, team: Team, block: RowBlock) -> list[Work]:
        assert self.fusion is not None
        first, kernels = self.fusion.first, self.fusion.block_kernels(block.rows, block.keys)
        reuse = BlockReuse(kernels, first, self.reuse, block.fresh, self.threads, self.reuse.moves)
        return [thread_work(self.system, team, kernel, first + at, kernel.units_of_one, reuse).times(block.count)
                for at, kernel in enumerate(kernels)]

    def pages(self, system: CpuSystem, caller: Team, kernel: PlannedKernel) -> Pages | None:
        """Of a kernel for which the software takes memory in each call, on a machine; None of another."""
        found = system.soc.allocation
        if found is None:
            return None
        at = kernel, found.fault_s, found.release_s, found.page_bytes, found.kept_bytes, found.arrays.get(
            kernel.stream.routine)
        if at not in self._pages:
            taken = taken_bytes(system, kernel, self.reuse.moves)
            self._pages[at] = Pages(*(work(system, caller, taken).times(kernel.heads) for work in (taking, giving_back))
                                    ) if taken else None
        return self._pages[at]

    def fixed(self, kernel: PlannedKernel, teams: Sequence[Team]) -> tuple[EqualShare, ...]:
        """Equal shares of a kernel, of all threads that take part, on teams of the sizes of these."""
        at = kernel, tuple([team.threads for team in teams])
        if at not in self._fixed:
            self._fixed[at] = self._equal_shares(*at)
        return self._fixed[at]

    def _equal_shares(self, kernel: PlannedKernel, sizes: tuple[int, ...]) -> tuple[EqualShare, ...]:
        call, shares = self.call, kernel.shared_out(self.threads)
        keys: Iterable[int | None] = repeat(None)
        if isinstance(call, AttentionCall) and kernel.invocation.shape.get("n") == "kept_keys":
            keys = [call.keys_seen(end - share, end) if share else None
                    for share, end in zip(shares, accumulate(shares), strict=True)]
        groups = Counter(zip(chain.from_iterable(map(repeat, count(), sizes)), shares, keys, strict=False))
        return tuple([EqualShare(team, threads, share, seen)
                      for (team, share, seen), threads in groups.items() if share])

    def sharing(self, shared: tuple[int, ...]) -> Layout:
        """The same with the kernels at these positions alone shared, of those that run one by one."""
        if shared not in self._sharing:
            first = len(self.one_by_one)
            kernels = tuple(kernel if at in shared or at >= first else _by_caller(kernel)
                            for at, kernel in enumerate(self.kernels))
            self._sharing[shared] = Layout(self.system, self.call, kernels, self.threads, self.dynamic, self.order,
                                           self.fusion and replace(self.fusion, kernels=kernels))
        return self._sharing[shared]


def _by_caller(kernel: PlannedKernel) -> PlannedKernel:
    """The same, done by the calling thread, head by head."""
    return replace(kernel, invocation=replace(kernel.invocation, threading="serial"),
                   repeat=kernel.repeat * kernel.heads, heads=1)


def layouts_of(system: CpuSystem, call: Call, pipeline: Pipeline, order: HeadOrder, teams: Sequence[Team],
               dynamic: bool) -> tuple[Pipeline, tuple[Layout, ...]]:
    """How a call may run on teams: of a fused pipeline in blocks of so many rows or so many, else in one way.

    Args:
        order: how threads share heads; the pipeline comes back as they run it.

    Raises:
        InputError: the cores lack what every stream of a routine needs.
    """
    sizes = [team.threads for team in teams]
    threads = sum(sizes)

    def found() -> tuple[Pipeline, Pipeline, tuple[Layout, ...]]:
        own = order.of(pipeline)
        kernels = planned_kernels(own, call, order.symbols(call), system, teams)
        if not pipeline.fused:
            return pipeline, own, (Layout(system, call, kernels, threads, dynamic, order),)
        assert isinstance(call, AttentionCall)
        return pipeline, own, tuple(Layout(system, call, fusion.kernels, threads, dynamic, order, fusion)
                                    for fusion in fusions_of(call, own, kernels, sizes, order))

    # A pipeline goes by who it is, and stays while it is remembered: another one may have its name.
    key = system.seen, system.soc.threading.barrier_s, call, id(pipeline), tuple(sizes), dynamic, order
    known: tuple[Pipeline, Pipeline, tuple[Layout, ...]] = system.memory.layouts.get(key, found)
    return known[1:]
