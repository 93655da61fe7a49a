"""About how long a plan takes, without the clock: kernel after kernel, and block after block of a fused plan.

Blocks are few and cores may differ: what counts is how many of them the last core does, not how fast all are together.
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush
from operator import mul
from typing import NamedTuple

from intsim.machines.cpu.choice import TILE_ROWS, PlannedKernel
from intsim.machines.cpu.core.timing import SURELY
from intsim.machines.cpu.fusion import RowBlock
from intsim.machines.cpu.jobs import beside_s
from intsim.machines.cpu.layout import EqualShare
from intsim.machines.cpu.on_demand import HandOut, last_end
from intsim.machines.cpu.plan import CpuPlan
from intsim.machines.cpu.system import Team


def expected_s(plan: CpuPlan) -> float:
    """Of all kernels, and all blocks, until the threads have met at the end."""
    threading, seconds, idle = plan.system.soc.threading, 0.0, 0.0
    for at, kernel in enumerate(plan.one_by_one):
        one = kernel_s(plan, at)
        seconds += kernel.repeat * _pages_s(plan, kernel)
        if kernel.threaded and plan.threads > 1:
            seconds, idle = seconds + kernel.repeat * (threading.waking_s(idle) + one), 0.0
        else:
            seconds, idle = seconds + kernel.repeat * one, idle + one
    if plan.fusion is None:
        return seconds
    meeting = threading.waking_s(idle) + plan.fusion.meetings * threading.barrier_s if plan.threads > 1 else 0.0
    return seconds + plan.fusion.repeat * (blocks_s(plan) + meeting)


def kernel_s(plan: CpuPlan, position: int) -> float:
    """Of a kernel, for one of the heads or for those that run side by side: until all its threads have met.

    The caller may have to be woken if slow cores end long after its own.
    """
    found = plan.seconds.get(("kernel", position))
    if found is None:
        found = plan.seconds["kernel", position] = _kernel_s(plan, position)
    return found


def alone_s(plan: CpuPlan, position: int) -> float:
    """Of a kernel, for one of the heads, by the calling thread alone."""
    found = plan.seconds.get(("alone", position))
    if found is None:
        found = plan.seconds["alone", position] = _alone_s(plan, position)
    return found


def _kernel_s(plan: CpuPlan, position: int) -> float:
    kernel, threading = plan.kernels[position], plan.system.soc.threading
    if not kernel.threaded or plan.threads == 1:
        return kernel.heads * alone_s(plan, position)
    if plan.on_demand(kernel):
        return max(_chunks_s(plan, position), plan.counter_s(kernel)) + threading.barrier_s
    together_s = _together_s(plan, position, plan.teams)
    return max(together_s, plan.counter_s(kernel) + threading.barrier_s)


def _pages_s(plan: CpuPlan, kernel: PlannedKernel) -> float:
    """Of the calling thread, which gets memory for a kernel and gives it back while the others wait."""
    caller = Team(plan.teams[0].cluster, 1)
    pages = plan.layout.pages(plan.system, plan.teams[0], kernel)
    return sum(beside_s(plan.system, caller, work, 1) for work in pages) if pages else 0.0


def were_all_fast_s(plan: CpuPlan, position: int) -> float:
    """As ``kernel_s``, of equal shares of a kernel, were all cores as fast as the fastest."""
    return _together_s(plan, position, [Team(plan.teams[0].cluster, plan.threads)])


def _together_s(plan: CpuPlan, position: int, teams: Sequence[Team]) -> float:
    """Of equal shares on teams, the fastest first."""
    soc, layout = plan.system.soc, plan.layout
    shares = layout.fixed(plan.kernels[position], teams)
    beside, migrates = sum([share.threads for share in shares]), soc.threading.migration is not None

    def seconds(share: EqualShare, team: Team) -> float:
        return beside_s(plan.system, team, layout.work(team, position, share.units, share.keys), beside)

    first, last = _ends(plan, [
        Fixed(share.team, share.threads, seconds(share, teams[share.team]),
              seconds(share, teams[0]) if share.team and migrates else 0.0) for share in shares])
    return last + soc.threading.barrier_s + soc.threading.waking_s(last - first)


def at_least_alone_s(plan: CpuPlan, position: int) -> float:
    """What ``alone_s`` is at least: the time of the instructions."""
    caller = plan.teams[0].cluster
    return plan.layout.cycles(caller, position, plan.kernels[position].units_of_one) / caller.clock_hz


def surely_later(plan: CpuPlan, latest_s: float) -> bool:
    """Whether a plan of equal shares ends later, whichever kernels are left to the calling thread.

    A kernel takes its instructions' time at least; where that says too little, the longest shared ones are priced.
    What those then meet that the calling thread wrote is farther away, and of one head as much lies between: they take
    no less.
    """
    alone = [kernel.heads * at_least_alone_s(plan, at) for at, kernel in enumerate(plan.one_by_one)]
    shared = [at for at, kernel in enumerate(plan.one_by_one) if kernel.threaded and plan.threads > 1]
    repeat = [kernel.repeat for kernel in plan.one_by_one]
    least: list[float] = list(map(mul, repeat, alone))
    for at in shared:
        least[at] = repeat[at] * min(alone[at], _at_least_together_s(plan, at))
    if all(kernel.heads == 1 for kernel in plan.one_by_one):
        for at in sorted(shared, key=least.__getitem__, reverse=True):
            if SURELY * sum(least) > latest_s:
                break
            least[at] = repeat[at] * min(alone[at], kernel_s(plan, at))
    return SURELY * sum(least) > latest_s


def _at_least_together_s(plan: CpuPlan, position: int) -> float:
    """What equal shares of a kernel take at least: the instructions of one with the most rows and keys."""
    fast = plan.teams[0].cluster
    share = max((share for share in plan.layout.fixed(plan.kernels[position], plan.teams) if not share.team),
                key=lambda share: share.units * (share.keys or 1))
    cycles = plan.layout.cycles(fast, position, share.units, share.keys)
    return cycles / fast.clock_hz + plan.system.soc.threading.barrier_s


def _alone_s(plan: CpuPlan, position: int) -> float:
    caller = Team(plan.teams[0].cluster, 1)
    return beside_s(plan.system, caller, plan.work(caller, position, plan.kernels[position].units_of_one), 1)


def at_least_caller_s(plan: CpuPlan) -> float:
    """What ``caller_s`` is at least: the time of the instructions of all that is not fused."""
    return sum(k.repeat * k.heads * at_least_alone_s(plan, at) for at, k in enumerate(plan.one_by_one))


def caller_s(plan: CpuPlan) -> float:
    """Of all that a plan runs, by the calling thread alone, which need not cut blocks of less than a tile's rows."""
    seconds = sum(k.repeat * k.heads * alone_s(plan, at) for at, k in enumerate(plan.one_by_one))
    if plan.fusion is None:
        return seconds
    times = BlockTimes(plan)
    whole = sum(times.one(plan.teams[0], rows, keys, False) * rows / (-(-rows // TILE_ROWS) * TILE_ROWS)
                for _, rows, keys in times.blocks)
    return seconds + plan.fusion.repeat * whole


def _chunks_s(plan: CpuPlan, position: int) -> float:
    """Of chunks on demand: until the last one is done."""
    shares = plan.shares(plan.kernels[position])
    chunks, soc = shares[0].chunks, plan.system.soc
    beside, taking = min(len(shares), len(chunks)), soc.threading.chunk_s if plan.dynamic else 0.0
    one = {(team.cluster.name, units): taking + beside_s(plan.system, team, plan.work(team, position, units), beside)
           for team in plan.teams for units in set(chunks)}
    return last_end(HandOut([plan.teams.index(share.team) for share in shares], chunks,
                            lambda rank, units: one[plan.teams[rank].cluster.name, units], plain=not plan.dynamic))


class BlockTimes:
    """Seconds of blocks by core: of those with the fewest and the most keys, and of others in proportion between.

    Whole numbers of panels of keys, as blocks have: their mean, which is none, cuts one.

    Args:
        plan: a fused one.
    """

    def __init__(self, plan: CpuPlan) -> None:
        assert plan.fusion is not None
        self.plan = plan
        self.blocks = plan.fusion.blocks()
        keys = [keys for _, _, keys in self.blocks]
        self.fewest, self.most = min(keys), max(keys)
        self.known: dict[tuple[str, int, int, bool], float] = {}

    def one(self, team: Team, rows: int, keys: int, fresh: bool) -> float:
        """Of a block, while as many threads as have blocks do the same; of fresh keys, with what these add to it."""
        if keys in (self.fewest, self.most):
            return self._known(team, rows, keys, fresh)
        if fresh:
            added = self._known(team, rows, self.most, True) - self._known(team, rows, self.most, False)
            return self.one(team, rows, keys, False) + added * keys / self.most
        few, many = (self._known(team, rows, bound, False) for bound in (self.fewest, self.most))
        return few + (many - few) * (keys - self.fewest) / (self.most - self.fewest)

    def seconds(self, team: Team, blocks: Sequence[RowBlock]) -> float:
        """Of blocks, one after another."""
        return sum(self.one(team, block.rows, block.keys, block.fresh) * block.count for block in blocks)

    def _known(self, team: Team, rows: int, keys: int, fresh: bool) -> float:
        at = team.cluster.name, rows, keys, fresh
        if at not in self.known:
            beside = min(self.plan.threads, len(self.blocks))
            self.known[at] = sum(beside_s(self.plan.system, team, work, beside)
                                 for work in self.plan.block_work(team, RowBlock(rows, keys, fresh)))
        return self.known[at]


def blocks_s(plan: CpuPlan) -> float:
    """All blocks of a fused plan, of one head where heads run one after another: until the last core ends."""
    at = "blocks", len(plan.one_by_one)
    if at not in plan.seconds:
        plan.seconds[at] = _blocks_s(plan)
    return plan.seconds[at]


def _blocks_s(plan: CpuPlan) -> float:
    times, shares = BlockTimes(plan), plan.block_shares()
    if not plan.dynamic:
        fastest, place = plan.teams[0], plan.teams.index
        return _ends(plan, [Fixed(place(share.team), share.threads, *(times.seconds(team, share.chunks[0])
                                                                      for team in (share.team, fastest)))
                            for share in shares])[1]
    chunk_s = plan.system.soc.threading.chunk_s
    return last_end(HandOut([plan.teams.index(share.team) for share in shares], shares[0].chunks,
                            lambda rank, blocks: chunk_s + times.seconds(plan.teams[rank], blocks)))


class Fixed(NamedTuple):
    """What some threads do, each of them: its seconds there, and on the fastest cores if they may go on there.

    Attributes:
        team: its place, that of the fastest is 0.
    """

    team: int
    threads: int
    there_s: float
    fast_s: float


def _ends(plan: CpuPlan, shares: Sequence[Fixed]) -> tuple[float, float]:
    """When the first of the fastest cores ends its share, and when the last core ends.

    If the system has threads moved, a fast core with nothing left takes over one slow core's thread at a time, and what
    that has left goes on there.
    """
    migration = plan.system.soc.threading.migration
    if migration is None or not shares[-1].team:  # they stand in the order of their teams
        return min([share.there_s for share in shares if not share.team]), max([share.there_s for share in shares])
    ends = [share.there_s for share in shares if not share.team for _ in range(share.threads)]
    first = min(ends)
    others = sorted((share for share in shares if share.team), key=lambda share: -share.team)
    slow = [share for share in others for _ in range(share.threads)]
    free = sorted(end + migration.after_s for end in ends)
    while moving := [share for share in slow if share.there_s > free[0]]:
        share, now = moving[0], heappop(free)
        slow.remove(share)
        ends.append(now + (1.0 - now / share.there_s) * share.fast_s)
        heappush(free, ends[-1] + migration.after_s)
    return first, max(ends + [share.there_s for share in slow])
