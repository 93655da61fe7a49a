"""A plan for a CPU: the kernels of a call in order, the teams of threads that run them, and how far data lie apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from intsim.calls import AttentionCall, Call
from intsim.errors import InputError
from intsim.machines.cpu.choice import PlannedKernel, planned_kernels
from intsim.machines.cpu.moves import MovesOf
from intsim.machines.cpu.reuse import Heads, ReuseMap
from intsim.machines.cpu.system import CpuSystem, Team
from intsim.machines.cpu.work import Work, thread_work
from intsim.pipelines.spec import Pipeline

Schedule = Literal["static", "dynamic"]


@dataclass(frozen=True)
class Share:
    """What a group of equal threads does of a kernel: chunks of units, taken in order.

    ``chunks`` is shared among groups where the schedule is dynamic: who is free takes the next one.
    """

    team: Team
    threads: int
    chunks: list[int]


@dataclass(frozen=True)
class CpuPlan:
    """What would run where.

    Attributes:
        kernels: in order of execution, for one of the heads.
    """

    system: CpuSystem
    call: Call
    pipeline: Pipeline
    teams: tuple[Team, ...]
    schedule: Schedule
    kernels: tuple[PlannedKernel, ...]

    @property
    def threads(self) -> int:
        """Of all teams."""
        return sum(team.threads for team in self.teams)

    @property
    def dynamic(self) -> bool:
        """Whether threads take chunks as they become free."""
        return self.schedule == "dynamic" and self.threads > 1

    @cached_property
    def reuse(self) -> ReuseMap:
        """How far apart the touches of each buffer lie."""
        return ReuseMap(self.kernels, MovesOf(self.system.memory.moves), self.threads, self.dynamic,
                        Heads.of(self.call))

    def work(self, team: Team, position: int, units: int) -> Work:
        """What one thread of a team does in ``units`` of the kernel at a position."""
        return thread_work(self.system, team, self.kernels[position], position, units, self.reuse)

    def shares(self, kernel: PlannedKernel) -> list[Share]:
        """Groups of equal threads and the chunks of rows of each."""
        if not kernel.threaded:
            return [Share(self.teams[0], 1, [kernel.units])]
        units = kernel.units
        if self.dynamic:
            pool = self._chunks(units)
            return [Share(team, 1, pool) for team in self.teams for _ in range(team.threads)]
        groups: dict[tuple[int, int], int] = {}
        first = 0
        for index, team in enumerate(self.teams):
            for thread in range(first, first + team.threads):
                share = units // self.threads + (thread < units % self.threads)
                if share:
                    groups[index, share] = groups.get((index, share), 0) + 1
            first += team.threads
        return [Share(self.teams[i], count, [share]) for (i, share), count in groups.items()]

    def _chunks(self, units: int) -> list[int]:
        wanted = self.threads * self.system.soc.threading.dynamic_chunks_per_thread
        size = max(1, -(-units // wanted))
        return [min(size, units - at) for at in range(0, units, size)]

    @property
    def rows(self) -> list[dict[str, Any]]:
        """A row per kernel: its step, routine and stream, its shape, how often it runs, and the bytes it touches once.

        ``cycles`` are those of the busiest share on the first cluster, all data in L1.
        """
        found = []
        for position, kernel in enumerate(self.kernels):
            share = self.shares(kernel)[0]
            work = self.work(share.team, position, share.chunks[0])
            found.append({
                "step": kernel.step.name, "routine": kernel.invocation.routine, "kernel": kernel.stream.name,
                "shape": ", ".join(f"{name} = {size}" for name, size in kernel.shape.items()),
                "repeat": kernel.repeat, "threads": self.threads if kernel.threaded else 1,
                "cycles": work.timing.cycles, "bytes": self.reuse.footprints[position]})
        return found


def make_plan(system: CpuSystem, call: Call, pipeline: Pipeline, threads: int | None, schedule: str | None) -> CpuPlan:
    """Plan a call.

    Raises:
        InputError: a GPU pipeline, a schedule that does not exist, more threads than cores, a routine that the cores
            cannot run, a variant that changes scores.
    """
    if pipeline.target != "cpu":
        raise InputError(f"{pipeline.name} is a GPU pipeline and {system.name} has no GPU", key="machine",
                         expected="a GPU, or a CPU pipeline")
    if isinstance(call, AttentionCall) and call.modification.scores:
        raise InputError(f"found {call.variant}", key="variant",
                         expected="one that only masks: no CPU kernel here changes scores, a GPU's are counted")
    teams = system.assemble(threads)
    kernels: Sequence[PlannedKernel] = planned_kernels(pipeline, call, system, teams)
    return CpuPlan(system, call, pipeline, teams, _schedule(schedule or system.soc.threading.schedule), tuple(kernels))


def _schedule(name: str) -> Schedule:
    if name == "static":
        return "static"
    if name == "dynamic":
        return "dynamic"
    raise InputError(f"found '{name}'", key="schedule", expected="static or dynamic")
