"""A run of a plan's stages: the compiled clock (``clock``), and what it found by name."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from intsim.compiled import Packed
from intsim.errors import InputError
from intsim.machines.accelerator import clock
from intsim.machines.accelerator.columns import (
    BODY,
    EVENTS,
    KINDS,
    MOMENTS,
    OWING,
    PARTS,
    REASONS,
    STOOD,
    TAIL,
    TOGETHER,
    WAITING,
    Room,
    Run,
    Tables,
    kinds_of,
)
from intsim.machines.accelerator.energy import dynamic_j
from intsim.machines.accelerator.plan import AcceleratorPlan, PlannedStage
from intsim.machines.accelerator.tables import fill, program_of
from intsim.machines.events import Listener, Segment
from intsim.result import Event

RUN = Packed("intsim.machines.accelerator.clock", "run", kinds_of(Tables, Run, Room))

BUSY = "busy"
SPENT = (*KINDS, BUSY)
"""How a server spends its time: it waits for another engine, a port, a DMA channel, a memory or the host, or works."""

REPEATED = "repeated"
"""The track of periods that were skipped."""


class Led(NamedTuple):
    """Time for which one firing led.

    Attributes:
        stage: of the firing; part: which part of it was under way.
        limit: the shared resource that kept it below full speed; None where its own slowest part set the pace.
    """

    stage: PlannedStage
    part: int
    limit: str | None
    seconds: float


@dataclass(frozen=True, eq=False)
class Leaders:
    """Who led for how long, all of a run's time.

    Attributes:
        stages: of the plan. resources: what limits them, by number.
        member: of each set of firings that went on together, ``PARTS`` times the stage that led and its part; limit:
            the number of the resource that kept it below full speed, -1 for none; seconds: how long the set went on.
    """

    stages: tuple[PlannedStage, ...]
    resources: Sequence[str]
    member: np.ndarray
    limit: np.ndarray
    seconds: np.ndarray

    def led(self) -> list[Led]:
        """One after another."""
        names = [*self.resources, None]
        return [Led(self.stages[member // PARTS], member % PARTS, names[limit], seconds)
                for member, limit, seconds in zip(self.member.tolist(), self.limit.tolist(), self.seconds.tolist(),
                                                  strict=True)]


@dataclass(frozen=True, eq=False)
class Timeline:
    """What each server did, when; of skipped periods only that they were.

    Attributes:
        servers, loops: by name. stages: of the plan.
        what: a row per event, see ``columns.EVENT_COLUMNS``; when: from when to when, in seconds.
    """

    servers: tuple[str, ...]
    loops: tuple[str, ...]
    stages: tuple[PlannedStage, ...]
    what: np.ndarray
    when: np.ndarray

    def events(self) -> Iterator[Event]:
        """The events in the order in which they ended."""
        for (server, s), (start_s, end_s) in zip(self.what.tolist(), self.when.tolist(), strict=True):
            if server < 0:
                yield Event(REPEATED, f"{self.loops[-1 - server]}: the same again", start_s, end_s)
            else:
                yield Event(self.servers[server], self.stages[s].name, start_s, end_s, self.stages[s].kind)


class Flow:
    """A plan's run.

    Attributes:
        times: that the run follows itself. bounds_s: of the plan.
        units: of each server. total: firings of each stage in all rounds of a run. resources: what limits them, by
            number.
        now_s: how long it took.
        first_s, last_s: of each stage, the first start and the last result. step_s: of each step, for how long a
            stage of it led, over all times.
        waiting_s: how long each server stood still, by the kind of part that it waited for.
        spent_s: of each stage, and then of each server, how long firings were at work or waited, and for what.

    Raises:
        InputError: stages that wait for one another for ever.
    """

    def __init__(self, plan: AcceleratorPlan, skip: bool = True, listeners: Sequence[Listener] = ()) -> None:
        self.plan, self.stages, self.bounds_s = plan, plan.stages, plan.bounds_s()
        rounds, self.times = (plan.rounds, 1) if plan.overlap else (1, plan.rounds)
        program = self._program = program_of(plan, rounds, self.times, skip, bool(listeners), self.bounds_s)
        self.units, self.resources = program.units, program.resources
        self.total = [stage.firings * rounds for stage in plan.stages]
        doubled = len(program.frames) - 1  # runs that differ in times need about as much room
        self._frame = frame = program.frame(doubled)
        self._buffer = frame.buffer(program.begun)
        fill(plan, self.bounds_s, frame, self._buffer)
        while RUN(self._frame.places(self._buffer)) == clock.FULL:
            doubled += 1
            larger = program.frame(doubled)
            self._frame, self._buffer = larger, self._frame.moved(self._buffer, larger)
        self._figures = self._list("figures")
        if self._figures[WAITING]:
            raise plan.dataflow.located(self._circle(self.stages[self._list("turns")[0]]))
        self.now_s: float = self._list("clock")[0]
        self.first_s, self.last_s = self._list("first_s"), self._list("last_s")
        self.step_s = dict(zip(program.steps, self._list("step_s"), strict=True))
        self.spent_s = [{SPENT[reason]: seconds for reason, seconds in zip(on, spent, strict=True) if reason >= 0}
                        for on, spent in zip(self._list("spent_on"), self._list("spent_s"), strict=True)]
        self.waiting_s = self._waiting_s()
        if listeners:
            self._tell(listeners)

    def _array(self, name: str, count: int | None = None) -> np.ndarray:
        """The first rows of an array of the run."""
        return self._frame.array(self._buffer, name)[:count]

    def _list(self, name: str, count: int | None = None) -> list[Any]:
        found: list[Any] = self._array(name, count).tolist()
        return found

    @property
    def leaders(self) -> Leaders:
        """Who led for how long, without the rest of the run."""
        count = self._figures[TOGETHER]
        lead = self._array("lead", count)
        return Leaders(self.stages, self.resources, self._array("member")[lead], self._array("limit")[lead],
                       self._array("together_s", count).copy())

    @property
    def timeline(self) -> Timeline:
        """What each server did, without the rest of the run."""
        count = self._figures[EVENTS]
        return Timeline(tuple(self.units), tuple([loop.name for loop in self._program.loops]), self.stages,
                        self._array("event", count).copy(), self._array("when", count).copy())

    def _circle(self, stage: PlannedStage) -> InputError:
        """The refusal of a stage that nothing lets go."""
        owing = self._figures[OWING]
        other = self.stages[owing] if owing >= 0 else None
        expected = "stages that wait for one another in no circle"
        if other and stage.firings > other.firings and other.name in [name for name, _ in stage.after]:
            expected += (f"; a lag counts firings of '{stage.name}', of which there are "
                         f"{stage.firings // max(other.firings, 1)} for one of '{other.name}'")
        return InputError(f"'{stage.name}' can never fire: it waits for '{other.name if other else 'an engine'}'",
                          key=f"{self.plan.dataflow.name}.{stage.name}", expected=expected)

    def _waiting_s(self) -> dict[tuple[str, str], float]:
        count, names = self._figures[STOOD], list(self.units)
        return {(names[pair // REASONS], KINDS[pair % REASONS]): seconds for pair, seconds in zip(
            self._list("stood", count), self._list("stood_s", count), strict=True)}

    def _tell(self, listeners: Sequence[Listener]) -> None:
        """Tell the listeners what each server has, and what goes on at what power, from one moment to the next."""
        energy, links, count = self.plan.machine.energy, self.plan.machine.links, self._figures[MOMENTS]
        first, member, speed = self._list("set_first"), self._list("member"), self._list("speed")
        for number, (start_s, step_s) in zip(self._list("moment", count), self._list("moment_s", count), strict=True):
            tracks: dict[str, str] = {}
            moved, power_w = 0.0, math.nan if energy is None else energy.static_w
            for at in range(first[number], first[number + 1]):
                stage, part = self.stages[member[at] // PARTS], member[at] % PARTS
                tracks |= dict.fromkeys(stage.held if part != TAIL else (), stage.name)
                if part == BODY and stage.body_s:
                    per_s = speed[at] / stage.body_s
                    moved += per_s * sum(m.bytes for m in stage.moves if links[m.link].kind == "memory")
                    power_w += per_s * sum((dynamic_j(self.plan.machine, stage) or {}).values())
            for listener in listeners:
                listener.segment(Segment(start_s, start_s + step_s, tracks, power_w, moved))
