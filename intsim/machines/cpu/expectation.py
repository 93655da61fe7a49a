"""About how long the blocks of a fused plan take, without the clock: which core does which block, one after another.

Blocks are few and cores may differ: what counts is how many of them the last core does, not how fast all are together.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence

from intsim.machines.cpu.fusion import RowBlock
from intsim.machines.cpu.jobs import job_of
from intsim.machines.cpu.on_demand import HandOut
from intsim.machines.cpu.plan import BlockShare, CpuPlan
from intsim.machines.cpu.system import Team


class BlockTimes:
    """Seconds of blocks by core; those of other keys than the mean in proportion.

    Args:
        plan: a fused one.
    """

    def __init__(self, plan: CpuPlan) -> None:
        assert plan.fusion is not None
        self.plan = plan
        self.blocks = plan.fusion.blocks()
        self.keys = max(1, round(sum(keys for _, _, keys in self.blocks) / len(self.blocks)))
        self.known: dict[tuple[str, int, bool], float] = {}

    def one(self, team: Team, rows: int, fresh: bool) -> float:
        """Of a block of the mean number of keys, while as many threads as have blocks ask DRAM for the same."""
        at = team.cluster.name, rows, fresh
        if at not in self.known:
            dram, beside = self.plan.system.soc.dram, min(self.plan.threads, len(self.blocks))
            jobs = [job_of("", dram, team, team.threads, work, None)
                    for work in self.plan.block_work(team, RowBlock(rows, self.keys, fresh))]
            self.known[at] = sum(max(job.alone_s, job.dram_bytes * job.dram_time * beside / dram.bandwidth_bytes_per_s)
                                 for job in jobs)
        return self.known[at]

    def seconds(self, team: Team, blocks: Sequence[RowBlock]) -> float:
        """Of blocks, one after another."""
        return sum(self.one(team, block.rows, block.fresh) * block.count * block.keys / self.keys for block in blocks)


def expected_s(plan: CpuPlan) -> float:
    """All blocks of a fused plan: until the last core ends."""
    times, shares = BlockTimes(plan), plan.block_shares()
    return _on_demand(times, shares) if plan.dynamic else _equal_shares(times, shares)


def _on_demand(times: BlockTimes, shares: Sequence[BlockShare]) -> float:
    """Who is free takes the next list of blocks."""
    teams, chunk_s = times.plan.teams, times.plan.system.soc.threading.chunk_s
    hand_out = HandOut([teams.index(share.team) for share in shares], shares[0].chunks,
                       lambda rank, blocks: chunk_s + times.seconds(teams[rank], blocks))
    free, last = [(0.0, at) for at in range(len(shares))], 0.0
    while free:
        now, at = heapq.heappop(free)
        if hand_out.take(at, now) is not None:
            heapq.heappush(free, (hand_out.busy_until[at], at))
        last = max(last, now)
    return last


def _equal_shares(times: BlockTimes, shares: Sequence[BlockShare]) -> float:
    """What a slow core has left when a fast one takes over, if the system has threads moved, goes on there."""
    fastest, migration = times.plan.teams[0], times.plan.system.soc.threading.migration
    ends = [times.seconds(share.team, share.chunks[0]) for share in shares]
    fast = [end for share, end in zip(shares, ends, strict=True) if share.team is fastest]
    moved = min(fast) + migration.after_s if migration else max(ends)
    return max(end if end <= moved or share.team is fastest
               else moved + (1.0 - moved / end) * times.seconds(fastest, share.chunks[0])
               for share, end in zip(shares, ends, strict=True))
