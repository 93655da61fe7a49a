"""A plan for a CPU: the kernels of a call in order, the teams of threads that run them, and how far data lie apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Literal, NamedTuple

from intsim.calls import Call
from intsim.machines.cpu.choice import PlannedKernel
from intsim.machines.cpu.fusion import Fusion, RowBlock, shares_of
from intsim.machines.cpu.layout import Layout
from intsim.machines.cpu.on_demand import chunks_on_demand
from intsim.machines.cpu.reuse import ReuseMap
from intsim.machines.cpu.system import CpuSystem, Team
from intsim.machines.cpu.work import Work
from intsim.machines.machine import line_of
from intsim.pipelines.spec import Pipeline

FEW_PIECES = 4
"""For each thread: what has fewer pieces is shared out beforehand (llama.cpp's mul_mat)."""

Schedule = Literal["static", "dynamic"]


class Share(NamedTuple):
    """What a group of equal threads does of a kernel: chunks of units, taken in order.

    ``chunks`` is shared among groups where the schedule is dynamic: who is free takes the next one. ``keys`` is how
    many keys its rows see on average, where a kernel skips the others and shares are fixed.
    """

    team: Team
    threads: int
    chunks: list[int]
    keys: int | None = None


@dataclass(frozen=True)
class BlockShare:
    """What a group of equal threads does of the blocks of a fused pipeline: lists of blocks, taken in order.

    ``chunks`` is shared among groups where the schedule is dynamic.
    """

    team: Team
    threads: int
    chunks: list[list[RowBlock]]


@dataclass(frozen=True)
class CpuPlan:
    """What would run where.

    Attributes:
        teams: the threads that take part; asked: how many might have.
        layout: the kernels, and what the threads do in them.
    """

    system: CpuSystem
    call: Call
    pipeline: Pipeline
    teams: tuple[Team, ...]
    asked: int
    schedule: Schedule
    layout: Layout

    def __repr__(self) -> str:
        return line_of(self)

    @cached_property
    def kernels(self) -> tuple[PlannedKernel, ...]:
        """In order of execution, for one of the heads."""
        return self.layout.kernels

    @cached_property
    def fusion(self) -> Fusion | None:
        """Of a fused pipeline, how it goes through its blocks of rows."""
        return self.layout.fusion

    @cached_property
    def one_by_one(self) -> tuple[PlannedKernel, ...]:
        """The kernels that all threads do together, each to its end before the next."""
        return self.layout.one_by_one

    @cached_property
    def threads(self) -> int:
        """That take part, of all teams."""
        return sum(team.threads for team in self.teams)

    @cached_property
    def dynamic(self) -> bool:
        """Whether threads take chunks as they become free."""
        return self.schedule == "dynamic" and self.threads > 1

    @property
    def reuse(self) -> ReuseMap:
        """How far apart the touches of each buffer lie."""
        return self.layout.reuse

    def work(self, team: Team, position: int, units: int, keys: int | None = None) -> Work:
        """What one thread of a team does in ``units`` of the kernel at a position, each with so many keys."""
        return self.layout.work(team, position, units, keys)

    @cached_property
    def expected(self) -> dict[tuple[str, int], float]:
        """Seconds that were expected of its kernels and blocks so far, by what was asked and position."""
        return {}

    def block_work(self, team: Team, block: RowBlock) -> list[Work]:
        """What one thread of a team does in a block of rows, kernel by kernel."""
        return self.layout.block_work(team, block)

    def block_shares(self) -> list[BlockShare]:
        """Groups of equal threads and the blocks of rows of each."""
        assert self.fusion is not None
        chunks = self.system.soc.threading.dynamic_chunks_per_thread
        return [BlockShare(*share) for share in shares_of(self.fusion, self.teams, self.dynamic, chunks)]

    def shares(self, kernel: PlannedKernel) -> list[Share]:
        """Groups of equal threads and the chunks of rows of each."""
        if not kernel.threaded:
            return [Share(self.teams[0], 1, [kernel.units])]
        units = kernel.units
        if self.on_demand(kernel):
            each = self.system.soc.threading.dynamic_chunks_per_thread
            piece = max(kernel.grain, -(-units // kernel.pieces)) if not self.dynamic else 0
            pool = chunks_on_demand(units, piece or kernel.grain, self.threads, each, smallest=piece)
            return [Share(team, 1, pool) for team in self.teams for _ in range(team.threads)]
        return self.equal_shares(kernel, self.teams)

    def equal_shares(self, kernel: PlannedKernel, teams: Sequence[Team]) -> list[Share]:
        """As ``shares``, fixed ones of all threads that take part, were they on these cores."""
        return [Share(teams[of], count, [units], keys) for of, count, units, keys in self.layout.fixed(kernel, teams)]

    def on_demand(self, kernel: PlannedKernel) -> bool:
        """Whether who is free takes the next chunk: as the schedule says, or where cores differ as a counter has it."""
        return self.dynamic or (len(self.teams) > 1 and self.counted(kernel))

    def counted(self, kernel: PlannedKernel) -> bool:
        """Whether threads take a kernel's pieces from a counter that they share."""
        return self.threads > 1 and kernel.pieces * kernel.repeat >= FEW_PIECES * self.threads

    def counter_s(self, kernel: PlannedKernel) -> float:
        """Seconds for which the threads of a kernel keep the counter from which they take its pieces."""
        return kernel.pieces * self.system.soc.counter_s if self.counted(kernel) else 0.0

    @property
    def rows(self) -> list[dict[str, Any]]:
        """A row per kernel: its step, routine and stream, its shape, how often it runs, and the bytes it touches once.

        ``cycles`` are those of the busiest share on the first cluster, all data in L1; of a fused pipeline, those of
        the first block of rows, of which there are as many as ``repeat`` says.
        """
        found = []
        for position, kernel in enumerate(self.one_by_one):
            share = self.shares(kernel)[0]
            work = self.work(share.team, position, share.chunks[0])
            found.append(self._row(kernel, self.threads if kernel.threaded else 1, kernel.repeat, work, position))
        if self.fusion:
            block = self.block_shares()[0].chunks[0][0]
            kernels, repeat = self.fusion.block_kernels(block.rows, block.keys), self.fusion.repeat
            found += [self._row(kernel, self.threads, repeat * len(self.fusion.blocks()), work, self.fusion.first + at)
                      for at, (kernel, work) in enumerate(
                          zip(kernels, self.block_work(self.teams[0], replace(block, count=1)), strict=True))]
        return found

    def _row(self, kernel: PlannedKernel, threads: int, repeat: int, work: Work, position: int) -> dict[str, Any]:
        return {"step": kernel.step.name, "routine": kernel.invocation.routine, "kernel": kernel.stream.name,
                "shape": ", ".join(f"{name} = {size}" for name, size in kernel.shape.items()), "repeat": repeat,
                "threads": threads, "cycles": work.timing.cycles, "bytes": self.reuse.footprints[position]}
