"""What a firing waits for: items to read, room to write, stages to come after, free engines and its turn."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from heapq import nlargest
from typing import Literal

from intsim.machines.accelerator.plan import AcceleratorPlan

Counter = Literal["issued", "finished", "ready"]

Need = tuple[list[int], int, int]
"""Counts by stage, one of the stages, and what its count has to reach."""


@dataclass(frozen=True)
class Counts:
    """Firings of each stage so far that started, left their engines, and gave their result."""

    issued: list[int]
    finished: list[int]
    ready: list[int]

    def of(self, counter: Counter) -> list[int]:
        """One of the three."""
        if counter == "ready":
            return self.ready
        return self.finished if counter == "finished" else self.issued

    def plus(self, firings: Sequence[int]) -> Counts:
        """The counts after so many more firings of each stage."""
        return Counts(*([n + more for n, more in zip(each, firings, strict=True)]
                        for each in (self.issued, self.finished, self.ready)))


@dataclass(frozen=True)
class Condition:
    """Firing ``j`` of ``stage`` waits until ``other`` counts ``ceil((j + ahead) * per / every)``.

    An item that several firings read, or several items that one firing reads, meet in the ratio of the firings.
    """

    stage: int
    other: int
    counter: Counter
    ahead: int
    per: int
    every: int

    def need(self, firing: int) -> int:
        """The count that a firing of the stage waits for."""
        return -(-(firing + self.ahead) * self.per // self.every)

    def met(self, counts: Counts) -> bool:
        """Whether the next firing of the stage may go."""
        return counts.of(self.counter)[self.other] >= self.need(counts.issued[self.stage])


@dataclass(frozen=True)
class Member:
    """A buffer that shares slots: the stages that write it together, those that read it, what gives its room back."""

    writers: tuple[int, ...]
    readers: tuple[int, ...]
    counter: Counter


@dataclass(frozen=True)
class Pool:
    """Slots that buffers share: items take them in the order of the program.

    Of the items before its own, a firing leaves the latest ``slots - 1`` where they are; readers of all earlier ones
    have to be done. What was counted of a firing is kept: it is asked for again until the firing goes.
    """

    members: tuple[Member, ...]
    slots: int
    _left: dict[tuple[int, int], list[tuple[int, int]]] = field(default_factory=dict, compare=False, repr=False)

    @property
    def stages(self) -> frozenset[int]:
        """Those that write or read."""
        return frozenset(s for member in self.members for s in (*member.writers, *member.readers))

    def left(self, wiring: Wiring, s: int, firing: int) -> list[tuple[int, int]]:
        """Of each member, the items before a firing's, and how many of them may still be there."""
        own = next(member.writers[0] for member in self.members if s in member.writers)
        if (own, firing) not in self._left:
            self._left[own, firing] = self._before(wiring, wiring.place(own, firing))
        return self._left[own, firing]

    def _before(self, wiring: Wiring, place: int) -> list[tuple[int, int]]:
        """``left``, of a place in the program."""
        before = [bisect_left(range(wiring.total[m.writers[0]]), place, key=partial(wiring.place, m.writers[0]))
                  for m in self.members]
        if sum(before) < self.slots:
            return [(items, items) for items in before]
        latest = nlargest(self.slots - 1, (
            (wiring.place(m.writers[0], item), number) for number, m in enumerate(self.members)
            for item in range(max(before[number] - self.slots + 1, 0), before[number])))
        return [(items, sum(number == n for _, n in latest)) for number, items in enumerate(before)]

    def needs(self, wiring: Wiring, s: int, counts: Counts) -> Iterator[Need]:
        """What the next firing of a stage waits for, if it writes any of the buffers."""
        if not any(s in member.writers for member in self.members):
            return
        for member, (items, kept) in zip(self.members, self.left(wiring, s, counts.issued[s]), strict=True):
            for reader in member.readers:
                per, every = wiring.stages[reader].firings, wiring.stages[member.writers[0]].firings
                yield counts.of(member.counter), reader, -(-(items - kept) * per // every)

    def state(self, wiring: Wiring, counts: Counts, inside: frozenset[int]) -> tuple[object, ...]:
        """What the slots bind a set of stages and the rest together by: whose items are in them, and who may go on."""
        return tuple(
            (*(kept for _, kept in self.left(wiring, s, counts.issued[s])), *(
                count[other] >= need for count, other, need in self.needs(wiring, s, counts)
                if (s in inside) != (other in inside)))
            for member in self.members for s in member.writers)


class Wiring:
    """The conditions of every stage and the servers that it holds.

    Attributes:
        total: firings of each stage in all rounds. units: of each server.
    """

    def __init__(self, plan: AcceleratorPlan, rounds: int) -> None:
        self.stages = plan.stages
        self.total = [stage.firings * rounds for stage in plan.stages]
        self._places = (
            max(stage.loop for stage in plan.stages) + 1, max(stage.turns for stage in plan.stages),
            max(stage.phase for stage in plan.stages) + 1, max(stage.repeat for stage in plan.stages))
        self.units: dict[str, int] = {}
        self.in_order: dict[str, bool] = {}
        for server in dict.fromkeys(name for stage in plan.stages for name in stage.held):
            engine, link = plan.machine.engines.get(server), plan.machine.links.get(server)
            self.units[server] = engine.units if engine else link.count if link else 1
            self.in_order[server] = engine.in_order if engine else True
        self.conditions = [tuple(_conditions(plan, number)) for number in range(len(plan.stages))]
        self.pools = tuple(_pools(plan))

    def turns(self, counts: Counts) -> list[int]:
        """The stages that have firings left, in the order of the program."""
        waiting = [s for s, issued in enumerate(counts.issued) if issued < self.total[s]]
        return sorted(waiting, key=lambda s: self.place(s, counts.issued[s]))

    def place(self, s: int, firing: int) -> int:
        """Where a firing of a stage stands in the program: by round, loop, its turn, phase, iteration and stage."""
        loops, turns, phases, iterations = self._places
        round_, loop, turn, phase, iteration = self.stages[s].position(firing)
        before = ((round_ * loops + loop) * turns + turn) * phases + phase
        return (before * iterations + iteration) * len(self.stages) + s

    def needs(self, s: int, counts: Counts) -> list[Need]:
        """What the next firing of a stage waits for."""
        return [(counts.of(c.counter), c.other, c.need(counts.issued[s])) for c in self.conditions[s]] + [
            need for pool in self.pools for need in pool.needs(self, s, counts)]

    def pooled(self, inside: frozenset[int], counts: Counts) -> tuple[object, ...]:
        """How the slots that stages of a set share with others stand."""
        return tuple(pool.state(self, counts, inside) for pool in self.pools if pool.stages & inside)

    def cross(self, inside: frozenset[int]) -> list[Condition]:
        """The conditions between a stage of a set and one outside of it."""
        return [c for conditions in self.conditions for c in conditions if (c.stage in inside) != (c.other in inside)]


def _conditions(plan: AcceleratorPlan, number: int) -> Iterator[Condition]:
    stage, shared = plan.stages[number], _shared(plan)
    for other, earlier in enumerate(plan.stages):
        if set(stage.reads) & set(earlier.writes):
            yield _ratio(plan, number, other, "ready", 1)
        for name, lag in stage.after:
            if name == earlier.name:
                yield _ratio(plan, number, other, "ready", 1 - lag)
    for name in stage.writes:
        buffer = plan.buffers[name]
        if buffer.pool in shared:
            continue
        counter: Counter = "issued" if buffer.released_at_start else "finished"
        for other, reader in enumerate(plan.stages):
            if name in reader.reads:
                yield _ratio(plan, number, other, counter, 1 - buffer.slots)


def _ratio(plan: AcceleratorPlan, stage: int, other: int, counter: Counter, ahead: int) -> Condition:
    return Condition(stage, other, counter, ahead, plan.stages[other].firings, max(plan.stages[stage].firings, 1))


def _shared(plan: AcceleratorPlan) -> set[str]:
    """The buffers whose slots others take, too."""
    return {buffer.pool for name, buffer in plan.buffers.items() if buffer.pool != name}


def _pools(plan: AcceleratorPlan) -> Iterator[Pool]:
    for owner in sorted(_shared(plan)):
        members = []
        for name, buffer in plan.buffers.items():
            writers = tuple(s for s, stage in enumerate(plan.stages) if name in stage.writes and stage.firings)
            readers = tuple(s for s, stage in enumerate(plan.stages) if name in stage.reads)
            if buffer.pool == owner and writers:
                members.append(Member(writers, readers, "issued" if buffer.released_at_start else "finished"))
        yield Pool(tuple(members), plan.buffers[owner].slots)
