"""A run of a plan's stages: the compiled clock (``clock``), and what it found by name."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from intsim.compiled import Compiled
from intsim.errors import InputError
from intsim.machines.accelerator import clock
from intsim.machines.accelerator.columns import (
    BODY,
    COUNTERS,
    EVENT_COLUMNS,
    EVENTS,
    FIGURES,
    KINDS,
    MOMENTS,
    OWING,
    PARTS,
    POOL,
    REASONS,
    SPENDINGS,
    STOOD,
    TAIL,
    TOGETHER,
    UNITS,
    WAITING,
    Room,
    Run,
    Tables,
    kinds_of,
)
from intsim.machines.accelerator.energy import dynamic_j
from intsim.machines.accelerator.plan import AcceleratorPlan, PlannedStage
from intsim.machines.accelerator.steady import MOST_STATES
from intsim.machines.accelerator.tables import program_of, resources_of, tables_of
from intsim.machines.events import Listener, Segment
from intsim.result import Event

RUN = Compiled("intsim.machines.accelerator.clock", "run", kinds_of(Tables, Run, Room))

BUSY = "busy"
SPENT = (*KINDS, BUSY)
"""How a server spends its time: it waits for another engine, a port, a DMA channel, a memory or the host, or works."""

REPEATED = "repeated"
"""The track of periods that were skipped."""


class Sets(NamedTuple):
    """The sets of firings that went on together, in the order in which they were first met; their members in a row.

    Attributes:
        first: of each set, its first member; seconds: how long it went on.
        stage, part: of each member, see ``columns``; rate: its speed, 1 at most; limit: the number of the resource that
            keeps it below, -1 for none.
    """

    first: np.ndarray
    seconds: np.ndarray
    stage: np.ndarray
    part: np.ndarray
    rate: np.ndarray
    limit: np.ndarray


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
        units: of each server. total: firings of each stage in all rounds.
        now_s: how long it took.
        first_s, last_s: of each stage, the first start and the last result.
        sets: the firings that went on together. resources: what limits them, by number.
        waiting_s: how long each server stood still, by the kind of part that it waited for.
        spent_s: of each stage, and then of each server, how long firings were at work or waited, and for what.

    Raises:
        InputError: stages that wait for one another for ever.
    """

    def __init__(self, plan: AcceleratorPlan, rounds: int, skip: bool = True,
                 listeners: Sequence[Listener] = ()) -> None:
        self.plan, self.stages = plan, plan.stages
        program, self.resources = program_of(plan, rounds, skip, bool(listeners)), resources_of(plan)
        self.units, self._loops = program.units, program.loops
        self.total = [stage.firings * rounds for stage in plan.stages]
        tables = tables_of(plan, program, self.resources)
        self._run, self._room = run_of(tables), room_of(tables)
        while RUN(*tables, *self._run, *self._room) == clock.FULL:
            self._room = with_more(self._room)
        if self._run.figures[WAITING]:
            raise plan.dataflow.located(self._circle(self.stages[self._run.turns[0]]))
        self.now_s: float = self._run.clock.tolist()[0]
        self.first_s: list[float] = self._run.first_s.tolist()
        self.last_s: list[float] = self._run.last_s.tolist()
        self.sets = _sets_of(self._run, self._room)
        self.spent_s = [{SPENT[reason]: seconds for reason, seconds in zip(on, spent, strict=True) if reason >= 0}
                        for on, spent in zip(self._run.spent_on.tolist(), self._run.spent_s.tolist(), strict=True)]
        self.waiting_s = self._waiting_s()
        if listeners:
            self._tell(listeners)

    @property
    def timeline(self) -> Timeline:
        """What each server did, without the rest of the run."""
        count = self._run.figures[EVENTS]
        return Timeline(tuple(self.units), tuple(loop.name for loop in self._loops), self.stages,
                        self._room.event[:count].copy(), self._room.when[:count].copy())

    def _circle(self, stage: PlannedStage) -> InputError:
        """The refusal of a stage that nothing lets go."""
        owing = self._run.figures[OWING]
        other = self.stages[owing] if owing >= 0 else None
        expected = "stages that wait for one another in no circle"
        if other and stage.firings > other.firings and other.name in [name for name, _ in stage.after]:
            expected += (f"; a lag counts firings of '{stage.name}', of which there are "
                         f"{stage.firings // max(other.firings, 1)} for one of '{other.name}'")
        return InputError(f"'{stage.name}' can never fire: it waits for '{other.name if other else 'an engine'}'",
                          key=f"{self.plan.dataflow.name}.{stage.name}", expected=expected)

    def _waiting_s(self) -> dict[tuple[str, str], float]:
        count, names = self._run.figures[STOOD], list(self.units)
        return {(names[pair // REASONS], KINDS[pair % REASONS]): seconds for pair, seconds in zip(
            self._run.stood[:count].tolist(), self._run.stood_s[:count].tolist(), strict=True)}

    def _tell(self, listeners: Sequence[Listener]) -> None:
        """Tell the listeners what each server has, and what goes on at what power, from one moment to the next."""
        energy, links, count = self.plan.machine.energy, self.plan.machine.links, self._run.figures[MOMENTS]
        sets, first = self.sets, [*self.sets.first.tolist(), None]
        for number, (start_s, step_s) in zip(
                self._room.moment[:count].tolist(), self._room.moment_s[:count].tolist(), strict=True):
            tracks: dict[str, str] = {}
            moved, power_w = 0.0, math.nan if energy is None else energy.static_w
            members = slice(first[number], first[number + 1])
            for s, part, rate in zip(sets.stage[members].tolist(), sets.part[members].tolist(),
                                     sets.rate[members].tolist(), strict=True):
                stage = self.stages[s]
                tracks |= dict.fromkeys(stage.held if part != TAIL else (), stage.name)
                if part == BODY and stage.body_s:
                    per_s = rate / stage.body_s
                    moved += per_s * sum(m.bytes for m in stage.moves if links[m.link].kind == "memory")
                    power_w += per_s * sum((dynamic_j(self.plan.machine, stage) or {}).values())
            for listener in listeners:
                listener.segment(Segment(start_s, start_s + step_s, tracks, power_w, moved))


def _sets_of(run: Run, room: Room) -> Sets:
    count = run.figures[TOGETHER]
    first, seconds = room.set_first[:count].copy(), room.together_s[:count].copy()
    members = room.set_first[count]
    stage, part = np.divmod(room.member[:members], PARTS)
    return Sets(first, seconds, stage, part, room.speed[:members].copy(), room.limit[:members].copy())


def _wholes(*shape: int) -> np.ndarray:
    return np.zeros(shape, np.int64)


def run_of(t: Tables) -> Run:
    """The state of a run that is to begin."""
    stages, servers, needs = len(t.stage), len(t.server), len(t.need)
    places = int((t.pool_first[1:] - t.pool_first[:-1])[t.seat[:, POOL]].sum())
    pairs, resources = servers * REASONS, int(max(t.resource, default=-1)) + 1

    return Run(
        _wholes(FIGURES), np.zeros(1), _wholes(COUNTERS, stages), _wholes(needs), _wholes(places), _wholes(places),
        _wholes(stages, 2), _wholes(stages), np.zeros(stages), np.zeros(stages), t.server[:, UNITS].copy(),
        _wholes(servers), _wholes(servers), _wholes(servers), _wholes(pairs), _wholes(pairs) - 1, np.zeros(pairs),
        _wholes(COUNTERS, stages), _wholes(needs), _wholes(places), _wholes(places), _wholes(stages),
        _wholes(stages, 2), _wholes(len(t.loop)), np.zeros(resources), np.zeros(resources),
        _wholes(stages + servers, SPENDINGS) - 1, np.zeros((stages + servers, SPENDINGS)))


def room_of(t: Tables, enough: int = 128) -> Room:
    """Room for a short run, that meets so many sets of firings; ``with_more`` makes it longer."""
    firings, loops = enough // 4 + int(t.server[:, UNITS].sum()), len(t.loop)

    return Room(
        _wholes(firings), np.zeros(firings), np.zeros(firings), np.zeros(firings), _wholes(firings),
        _wholes(enough + 1), _wholes(8 * enough), np.zeros(8 * enough), _wholes(8 * enough), np.zeros(enough),
        _wholes(4 * enough, EVENT_COLUMNS), np.zeros((4 * enough, 2)), _wholes(enough), np.zeros((enough, 2)),
        np.zeros((loops, 128 * enough)), _wholes(loops), _wholes(loops), _wholes(loops, MOST_STATES))


def with_more(room: Room) -> Room:
    """Twice as much room, with all that is there."""
    kept = {"filled", "met", "at"}
    return Room(*(array if name in kept else np.concatenate((array, np.zeros_like(array)), 1 if name == "memory" else 0)
                  for name, array in room._asdict().items()))
