"""Waves of thread blocks on SMs that share DRAM, after a launch.

Where the thread blocks of a kernel are alike, the SMs stay in step: full waves, then a last wave in which some SMs hold
a block more than others. Each of these two groups of SMs is a queue of jobs; they share DRAM as threads of a CPU do.
Causal blocks differ: each SM takes the next one of the grid's order when one ends, and the groups are the SMs that end
early and those that end late.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from intsim.machines.events import Listener
from intsim.machines.gpu.blocks import in_order, until_finished
from intsim.machines.shared_memory import Job, Sharing, run_queues

if TYPE_CHECKING:
    from intsim.machines.gpu.launch import Launch

ROUNDING = 1e-9
"""Of a time: what is left of a kernel without loops, all of which is its start and its end, and no SM's lateness."""
NEAR = 24
"""Of the mean of two bounds either of which may turn out to be the longer: a few per cent wide, as bandwidths are
known."""


class WaveClock:
    """One run of a launch; ``dynamic_j`` is its energy beyond what the board takes whatever it does.

    Attributes:
        queues: of a run, the jobs of each group of SMs, that which ends last first; end_s: when it does.
    """

    def __init__(self, launch: Launch, dynamic_j: float, listeners: Sequence[Listener] = ()) -> None:
        self.launch, self.dynamic_j = launch, dynamic_j
        self.gpu = launch.system.gpu
        self.sharing = Sharing({"dram": self.gpu.dram.bandwidth_bytes_per_s}, listeners)
        self.queues: list[list[Job]] = []
        self.end_s = 0.0

    def run(self) -> float:
        """Seconds of the call, which are ``end_s`` from then on."""
        groups = self._unequal() if self.launch.unequal else self._groups()
        self.queues = [self._ends_apart(queue) for queue in groups]
        self.end_s = run_queues(self.queues, self.sharing, self.launch.start_s)
        return self.end_s

    def _ends_apart(self, queue: list[Job]) -> list[Job]:
        """The queue with what of its first and its last job nothing comes from DRAM in as jobs of their own."""
        start_s, end_s = self.launch.ends_s
        queue = [*_in_two(queue[0], start_s, "first blocks start"), *queue[1:]]
        *others, last = queue
        return [*others, *_in_two(last, end_s, "last blocks end")[::-1]]

    def _groups(self) -> list[list[Job]]:
        full, each, more = self.launch.waves
        groups = ((more, each + 1), (self.gpu.sm_count - more, each))
        return [self._group(count, full, last) for count, last in groups if count and (full or last)]

    def _group(self, count: int, full: int, last: int) -> list[Job]:
        """Equal SMs: full waves, then ``last`` blocks each."""
        launch, jobs = self.launch, []
        if full:
            jobs.append(self._job(count, f"{full} full waves", full, launch.resident, launch.cost.cycles))
        if last:
            jobs.append(self._job(count, "last wave", 1, last, launch.mean_cost_at(last).cycles))
        return jobs

    def _job(self, count: int, label: str, waves: int, resident: int, cycles: float) -> Job:
        blocks = waves * resident
        return self._work(count, label, waves, blocks, blocks * cycles)

    def _unequal(self) -> list[list[Job]]:
        """SMs that end in the earlier half of the time between the first end and the last, and the others."""
        launch = self.launch
        room = self.gpu.l2.size_bytes / max(1.0, launch.head_bytes)
        # As FlashAttention-3 chooses its sections.
        together = launch.sharing * 2 ** max(0, int(np.log2(max(1.0, room))))
        order = in_order(launch.kernel, launch.work().reshape(launch.listed, -1), launch.heads, together)
        alone = [launch.mean_cost_at(blocks).cycles for blocks in range(1, launch.resident + 1)]
        ends, shares = until_finished(order, self.gpu.sm_count, np.array(alone))
        waves = -(-launch.blocks // (self.gpu.sm_count * launch.resident))
        late = 2.0 * ends >= (ends.min() + ends.max()) * (1.0 - ROUNDING)
        return [[self._work(int(group.sum()), f"blocks as SMs are free, {label}", waves,
                            launch.blocks * float(shares[group].mean()), cycles)]
                for group, label, cycles in ((late, "late", float(ends.max())),
                                             (~late, "early", float(ends[~late].mean()) if not late.all() else 0.0))
                if group.any()]

    def _work(self, count: int, label: str, waves: int, blocks: float, cycles: float) -> Job:
        """What each of ``count`` SMs does: its blocks, started in so many waves, and the cycles of all of them.

        Each block on an SM asks DRAM for as much at once as one on any other: where it is short, an SM with two gets
        twice as much as one with one.
        """
        launch = self.launch
        return Job(
            track=f"SM x{count}", label=label, weight=count,
            execute_s=cycles / launch.clock_hz + waves * self.gpu.block_start_s, cached_s=0.0,
            dram_bytes=launch.dram_bytes * blocks / launch.blocks,
            dram_limit=self.gpu.l2.bytes_per_cycle_per_sm * launch.clock_hz * launch.missed, overlap=1.0,
            work_j=self.dynamic_j * blocks / launch.blocks, sources=min(launch.resident, blocks))

    @property
    def dram_held(self) -> float:
        """Of its running time, the share in which DRAM's bandwidth holds back the SMs that end last."""
        return self.bounds[0]

    @cached_property
    def bounds(self) -> tuple[float, float]:
        """Of its running time, the shares that go with DRAM's bandwidth and with the path of an SM to L2.

        Those of the SMs that end last. Where an SM alone takes about as long as DRAM does, either may turn out to be
        the longer, and each has its part, as a mean of order ``NEAR`` of both times has it.
        """
        busy_s = self.end_s - self.launch.start_s
        latest = self.queues[0]
        loading = [job for job in latest if job.dram_bytes]
        rest_s = busy_s - sum(job.alone_s for job in latest if not job.dram_bytes)
        alone_s = sum(job.alone_s for job in loading)
        if not alone_s or rest_s <= 0.0:
            return 0.0, 0.0
        held_s = min(rest_s, sum(sum(job.held_s.values()) for job in loading))
        carried = sum(job.alone_s for job in loading if job.transfer_s > job.execute_s) / alone_s
        dram_s = self.launch.dram_bytes / self.gpu.dram.bandwidth_bytes_per_s
        near = 1.0 / (1.0 + (alone_s / dram_s) ** NEAR)
        held = min(1.0, max(0.0, held_s / rest_s + near - (held_s > 0.0)))
        return held * rest_s / busy_s, (1.0 - held) * carried * rest_s / busy_s


def _in_two(job: Job, seconds: float, label: str) -> list[Job]:
    """So much of a job's execution, without bytes, and the rest of it, if there is any but for rounding."""
    if not job.dram_bytes or not 0.0 < seconds < job.execute_s * (1.0 - ROUNDING):
        return [job]
    share = seconds / job.execute_s
    return [_part(job, label, seconds, 0.0, share),
            _part(job, job.label, job.execute_s - seconds, job.dram_bytes, 1.0 - share)]


def _part(job: Job, label: str, execute_s: float, dram_bytes: float, share: float) -> Job:
    """Some of a job's execution, with a share of its work; ``dataclasses.replace`` takes four times as long."""
    return Job(track=job.track, label=label, weight=job.weight, execute_s=execute_s, cached_s=job.cached_s,
               dram_bytes=dram_bytes, dram_limit=job.dram_limit, overlap=job.overlap, work_j=job.work_j * share,
               sources=job.sources)
