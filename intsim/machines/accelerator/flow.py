"""The clock: stages fire as their buffers, engines and channels allow, and share links as they run.

Between two moments at which something starts or ends every running stage goes on at a constant speed, so the clock
jumps from moment to moment: nothing is sampled. When the machine comes back into a state in which it has been one
period of a loop earlier, it would go the same way again: the clock skips those periods, and the sums with them
(``steady``). A result is the same, to rounding, with and without.
"""

from __future__ import annotations

import math
from bisect import insort
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from intsim.errors import InputError
from intsim.machines.accelerator.energy import dynamic_j
from intsim.machines.accelerator.plan import AcceleratorPlan, PlannedStage
from intsim.machines.accelerator.sharing import Demand, Speed, speeds
from intsim.machines.accelerator.steady import Skipper, loops_of
from intsim.machines.accelerator.wiring import Counts, Need, Wiring
from intsim.machines.events import Listener, Segment
from intsim.result import Event

LEAD, BODY, HOLD, TAIL = "lead", "body", "hold", "tail"
"""Of a firing: being launched; running; keeping its engines though its result is there; its result on the way."""

STAGE_AND_PART = attrgetter("stage", "part")
"""What tells the firings that are under way together apart, but for those of one stage."""

REPEATED = "repeated"
"""The track of periods that were skipped."""

SLACK_S = 1e-14
"""What is nearer to its end than this has ended: far below a cycle, far above the rounding of a sum of them."""

Together = tuple[tuple[int, str], ...]
"""The firings under way: stage and part of each."""


@dataclass
class Firing:
    """A firing under way."""

    stage: int
    part: str
    left_s: float
    began_s: float


@dataclass
class Sums:
    """What a run adds up; all of it grows evenly over the periods of a steady loop.

    Attributes:
        together_s: how long each set of firings went on together.
        waiting_s: how long each server stood still, by the kind of part that it waited for.
    """

    together_s: dict[Together, float] = field(default_factory=dict)
    waiting_s: dict[tuple[str, str], float] = field(default_factory=dict)


class Flow:
    """A run of a plan's stages.

    Attributes:
        now_s: the clock. sums: what has been added up. counts: how often each stage has fired.
        first_s, last_s: of each stage, the first start and the last result.
        events: what each server did, when; of skipped periods only that they were.
        turns: the stages that have firings left, in the order of the program.
    """

    def __init__(self, plan: AcceleratorPlan, rounds: int, skip: bool = True,
                 listeners: Sequence[Listener] = ()) -> None:
        self.plan, self.listeners = plan, listeners
        self.stages: tuple[PlannedStage, ...] = plan.stages
        self.wiring = Wiring(plan, rounds)
        count = len(self.stages)
        self.counts = Counts([0] * count, [0] * count, [0] * count)
        self.now_s = 0.0
        self.sums = Sums()
        self.first_s, self.last_s = [0.0] * count, [0.0] * count
        self.firings: list[Firing] = []
        self.events: list[Event] = []
        self._free = dict(self.wiring.units)
        self._held, self._kinds = [stage.held for stage in self.stages], [stage.kind for stage in self.stages]
        self._settle()
        self._idle: list[tuple[str, str]] = []
        self._together: Together = ()
        self._speeds: dict[Together, list[Speed]] = {}
        self._skippers = [
            Skipper(loop, tuple(self.wiring.cross(loop.inside))) for loop in loops_of(plan, rounds)] if skip else []

    def run(self) -> Flow:
        """Let the clock run until everything has fired.

        Raises:
            InputError: stages that wait for one another for ever.
        """
        self._start_all()
        while self.firings:
            self._advance()
            self._complete()
            self._start_all()
        stuck = self.wiring.turns(self.counts)
        if stuck:
            raise self.plan.dataflow.located(self._circle(stuck[0]))
        return self

    def _circle(self, s: int) -> InputError:
        """The refusal of a stage that nothing lets go."""
        stage = self.stages[s]
        owing = [self.stages[other] for count, other, need in self._needs[s] if count[other] < need]
        expected = "stages that wait for one another in no circle"
        for other in owing[:1]:
            if stage.firings > other.firings and other.name in [name for name, _ in stage.after]:
                expected += (f"; a lag counts firings of '{stage.name}', of which there are "
                             f"{stage.firings // max(other.firings, 1)} for one of '{other.name}'")
        return InputError(
            f"'{stage.name}' can never fire: it waits for '{owing[0].name if owing else 'an engine'}'",
            key=f"{self.plan.dataflow.name}.{stage.name}", expected=expected)

    def speeds_of(self, together: Together) -> list[Speed]:
        """The speed of each of the firings that are under way together."""
        if together not in self._speeds:
            self._speeds[together] = speeds([
                Demand(dict(self.stages[s].demands) if part == BODY else {}, self.stages[s].priority)
                for s, part in together])
        return self._speeds[together]

    def skip(self, firings: list[int], seconds: float, name: str) -> None:
        """Put the clock forward over periods that a loop would only repeat."""
        self.events.append(Event(REPEATED, f"{name}: the same again", self.now_s, self.now_s + seconds))
        self.counts = self.counts.plus(firings)
        self._settle()
        for s, more in enumerate(firings):
            self.last_s[s] += seconds if more else 0.0
        for firing in self.firings:
            firing.began_s += seconds
        self.now_s += seconds

    def _settle(self) -> None:
        """Note whose turn it is, where its next firing stands, and what each stage waits for, from the counts."""
        self.turns = self.wiring.turns(self.counts)
        self._places = [self.wiring.place(s, issued) if issued < self.wiring.total[s] else 0
                        for s, issued in enumerate(self.counts.issued)]
        self._needs: list[list[Need]] = [self.wiring.needs(s, self.counts) for s in range(len(self.stages))]

    def _start_all(self) -> None:
        """Start whatever can start; whoever has started may have made room for another."""
        while self._start_one():
            pass
        self.firings.sort(key=STAGE_AND_PART)
        self._together = tuple(map(STAGE_AND_PART, self.firings))

    def _start_one(self) -> bool:
        """Start the first stage in the program's order that can; note what idle servers wait for where none can."""
        blocked: dict[str, str] = {}
        needs = self._needs
        for s in self.turns:
            held = self._held[s]
            for counts, other, need in needs[s]:
                if counts[other] < need:
                    reason: str | None = self._kinds[other]
                    break
            else:
                reason = self._taken(held, blocked)
            if reason is None:
                self._start(s)
                return True
            for server in held:
                if server not in blocked:
                    blocked[server] = reason
        self._idle = [(server, reason) for server, reason in blocked.items()
                      if self._free[server] == self.wiring.units[server]]
        return False

    def _taken(self, held: tuple[str, ...], blocked: dict[str, str]) -> str | None:
        """The kind of part that keeps a stage, whose turn it is, from the servers that it would hold."""
        free, in_order = self._free, self.wiring.in_order
        for server in held:
            if not free[server]:
                return "engine" if server in self.plan.machine.engines else self._kind(server)
            if server in blocked and in_order[server]:
                return blocked[server]
        return None

    def _kind(self, server: str) -> str:
        return self.plan.machine.links[server].kind if server in self.plan.machine.links else server

    def _start(self, s: int) -> None:
        stage = self.stages[s]
        if not self.counts.issued[s]:
            self.first_s[s] = self.now_s
        self.counts.issued[s] += 1
        self.turns.remove(s)
        if self.counts.issued[s] < self.wiring.total[s]:
            self._needs[s] = self.wiring.needs(s, self.counts)
            self._places[s] = self.wiring.place(s, self.counts.issued[s])
            insort(self.turns, s, key=self._places.__getitem__)
        for server in stage.held:
            self._free[server] -= 1
        part, seconds = (LEAD, stage.lead_s) if stage.lead_s else (BODY, _until_free(stage))
        self.firings.append(Firing(s, part, seconds, self.now_s))

    def _advance(self) -> None:
        """Put the clock forward to the next end of a part of a firing."""
        rates = [speed.rate for speed in self.speeds_of(self._together)]
        step_s = min([f.left_s / rate for f, rate in zip(self.firings, rates, strict=True) if rate > 0])
        for firing, rate in zip(self.firings, rates, strict=True):
            firing.left_s -= step_s * rate
        self._tell(step_s)
        self.now_s += step_s
        together, waiting = self.sums.together_s, self.sums.waiting_s
        together[self._together] = together.get(self._together, 0.0) + step_s
        for idle in self._idle:
            waiting[idle] = waiting.get(idle, 0.0) + step_s

    def _tell(self, step_s: float) -> None:
        """Tell the listeners what each server has, and what goes on at what power, until the next moment."""
        if not self.listeners or not step_s:
            return
        tracks: dict[str, str] = {}
        moved, energy = 0.0, self.plan.machine.energy
        power_w = math.nan if energy is None else energy.static_w
        for (s, part), speed in zip(self._together, self.speeds_of(self._together), strict=True):
            stage = self.stages[s]
            tracks |= dict.fromkeys(stage.held if part != TAIL else (), stage.name)
            if part == BODY and stage.body_s:
                per_s = speed.rate / stage.body_s
                moved += per_s * sum(m.bytes for m in stage.moves if self._kind(m.link) == "memory")
                power_w += per_s * sum((dynamic_j(self.plan.machine, stage) or {}).values())
        for listener in self.listeners:
            listener.segment(Segment(self.now_s, self.now_s + step_s, tracks, power_w, moved))

    def _complete(self) -> None:
        ended = [f for f in self.firings if f.left_s <= SLACK_S]
        self.firings = [f for f in self.firings if f.left_s > SLACK_S]
        before = [self.counts.ready[skipper.anchor] for skipper in self._skippers]
        for firing in ended:
            self._end(firing)
        for skipper, results in zip(self._skippers, before, strict=True):
            if self.counts.ready[skipper.anchor] > results:
                skipper.visit(self)

    def _end(self, firing: Firing) -> None:
        """A part of a firing has ended: its engines are free, its result is there, or the next part begins."""
        s, tail_s = firing.stage, self.stages[firing.stage].tail_s
        if firing.part == LEAD:
            self.firings.append(Firing(s, BODY, _until_free(self.stages[s]), firing.began_s))
        if firing.part == HOLD or (firing.part == BODY and tail_s >= 0):
            self._release(s, firing)
        if firing.part == TAIL or (firing.part == BODY and tail_s <= 0):
            self.counts.ready[s] += 1
            self.last_s[s] = self.now_s
        if firing.part == BODY and tail_s:
            self.firings.append(Firing(s, TAIL if tail_s > 0 else HOLD, abs(tail_s), firing.began_s))

    def _release(self, s: int, firing: Firing) -> None:
        stage = self.stages[s]
        self.counts.finished[s] += 1
        for server in stage.held:
            self._free[server] += 1
            self.events.append(Event(server, stage.name, firing.began_s, self.now_s, stage.kind))


def _until_free(stage: PlannedStage) -> float:
    """Seconds of a firing until its engines are free or its result is there, whichever comes first."""
    return max(stage.body_s + min(stage.tail_s, 0.0), 0.0)
