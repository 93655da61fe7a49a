"""Threads that the operating system moves from slow cores to fast ones that have nothing left to do.

Schedulers of systems with unequal cores look for threads that ask for more than their core has ("misfits") when a fast
core goes idle (Linux: Documentation/scheduler/sched-capacity.rst, 5.1.1). With equal shares the fast cores end first;
the slow ones' threads then go on there, with what is left of their work.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import simpy

from intsim.machines.cpu.system import Team


@dataclass(eq=False)
class Group:
    """Equal threads at work on cores of one cluster; ``called`` is set off when ``moves`` of them are to go ``to``
    cores that have nothing left to do."""

    team: Team
    threads: int
    called: simpy.Event
    moves: int = 0
    to: Idle | None = None


@dataclass(eq=False)
class Idle:
    """Cores of a cluster whose threads have nothing left to do in this kernel, and that wait for no other's."""

    team: Team
    threads: int
    since_s: float


class Waiting(NamedTuple):
    """Cores that waited so long."""

    team: Team
    threads: int
    seconds: float


@dataclass(eq=False)
class Ends:
    """Who has nothing left to do in a kernel, since when, and who waited before threads came over."""

    idle: list[Idle] = field(default_factory=list)
    waited: list[Waiting] = field(default_factory=list)

    def waits(self, now: float) -> list[Waiting]:
        """All waiting so far, of those who wait still until now."""
        return [*self.waited, *(Waiting(i.team, i.threads, now - i.since_s) for i in self.idle if i.threads)]

    @property
    def last(self) -> str:
        """The cluster whose threads ended last."""
        return max(self.idle, key=lambda idle: idle.since_s).team.cluster.name if self.idle else ""


@dataclass(eq=False)
class Crew:
    """The threads of one kernel: who is at work, who has ended, and who is moved.

    Args:
        environment: the clock.
        teams: of the plan, the fastest first.
        started_s: of the kernel.
        after_s: until a fast core that has ended takes over; None where threads stay where they are.
    """

    environment: simpy.Environment
    teams: Sequence[Team]
    started_s: float
    after_s: float | None
    working: list[Group] = field(default_factory=list)
    ends: Ends = field(default_factory=Ends)
    asking: list[Idle] = field(default_factory=list)

    def join(self, team: Team, threads: int) -> Group:
        """Threads begin."""
        group = Group(team, threads, self.environment.event())
        self.working.append(group)
        return group

    def end(self, group: Group) -> None:
        """Threads have nothing left to do."""
        self.working.remove(group)
        if group.to:  # before they could be moved
            group.to.threads += group.moves
            self._call(group.to)
        idle = Idle(group.team, group.threads, self.environment.now)
        self.ends.idle.append(idle)
        if self.after_s is not None and self._slower(group.team):
            self.environment.process(self._take_over(idle))

    def settle(self, group: Group) -> Group | None:
        """Threads that were called go to their new cores; the group of those that stay, if any do."""
        target, moved = group.to, group.moves
        assert target is not None
        self.ends.waited.append(Waiting(target.team, moved, self.environment.now - target.since_s))
        stay = self.join(group.team, group.threads - moved) if moved < group.threads else None
        self.ends.idle.append(Idle(group.team, moved, self.environment.now))
        group.team, group.threads = target.team, moved
        group.called, group.moves, group.to = self.environment.event(), 0, None
        if stay:
            for idle in self.asking:
                self._call(idle)
        return stay

    def _take_over(self, idle: Idle) -> Generator[simpy.Event, object, None]:
        yield self.environment.timeout(self.after_s or 0.0)
        self.asking.append(idle)
        self._call(idle)

    def _call(self, idle: Idle) -> None:
        """Threads of slower cores come over; of a group that is called already, those that stay are when it settles."""
        for group in self._slower(idle.team):
            if idle.threads and group.to is None:
                group.to, group.moves = idle, min(idle.threads, group.threads)
                idle.threads -= group.moves
                group.called.succeed()

    def _slower(self, team: Team) -> list[Group]:
        """Groups at work on slower cores, the slowest first."""
        place = self.teams.index(team)
        return sorted((g for g in self.working if self.teams.index(g.team) > place),
                      key=lambda g: -self.teams.index(g.team))
