"""What a run of an accelerator gave, and how it follows from what the clock added up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from intsim.errors import InputError, named
from intsim.machines.accelerator.energy import dynamic_j
from intsim.machines.accelerator.flow import BODY, LEAD, TAIL, Flow
from intsim.machines.accelerator.plan import HOST, AcceleratorPlan, PlannedStage
from intsim.machines.accelerator.sensitivity import Led, latency_elasticities, leaders
from intsim.pipelines.spec import Part
from intsim.result import Event
from intsim.uncertainty.interval import Uncertainty

BUSY = "busy"
REASONS = ("engine", "port", "dma", "memory", "host")
"""Why a server stands still: it waits for another engine, a port, a DMA channel, a memory, or the host."""


@dataclass(frozen=True)
class StageTiming:
    """What a stage cost, over all its firings.

    Attributes:
        bound: its slowest part.
        start_s, end_s: from its first start to its last result.
        active_s: how long firings of it were under way (of several at once each counts).
        spent_s: of ``active_s``, ``busy`` and the stalls by reason.
        bytes: by link. operations: by kind. energy_j: by component; None where the machine states none.
    """

    name: str
    step: str
    part: Part
    bound: str
    firings: int
    start_s: float
    end_s: float
    active_s: float
    spent_s: Mapping[str, float]
    bytes: Mapping[str, float]
    operations: Mapping[str, float]
    energy_j: Mapping[str, float] | None


@dataclass(frozen=True)
class ServerTiming:
    """How an engine, a channel or the host's thread spent the run: ``busy``, stalls by reason, ``idle`` at the ends."""

    name: str
    units: int
    spent_s: Mapping[str, float]

    @property
    def busy_share(self) -> float:
        """Share of the run in which it worked, of all its units."""
        return self.spent_s[BUSY] / max(sum(self.spent_s.values()), 1e-300)


@dataclass(frozen=True)
class AcceleratorRun:
    """A dataflow, timed.

    Attributes:
        energy_components_j: ``static``, ``host`` and per engine, kind of operation and link; they sum to ``energy_j``.
        use: share of the run that each engine, link and the host's thread works.
        bound: the one with the largest share.
        step_s: the run's time by step: while the bound works, the step that it works for; else the first that is under
            way.
        slopes: elasticity of the latency by quantity of the machine's file.
        latency_uncertainty, energy_uncertainty: how sure they are, where the machine's quantities have spreads.
    """

    plan: AcceleratorPlan
    latency_s: float
    stages: tuple[StageTiming, ...]
    servers: tuple[ServerTiming, ...]
    use: Mapping[str, float]
    step_s: Mapping[str, float]
    energy_components_j: Mapping[str, float] | None
    slopes: Mapping[str, float] = field(default_factory=dict, repr=False)
    events: tuple[Event, ...] = field(default=(), repr=False)
    latency_uncertainty: Uncertainty | None = field(default=None, repr=False)
    energy_uncertainty: Uncertainty | None = field(default=None, repr=False)

    @property
    def bound(self) -> str:
        """What works the largest share of the run."""
        return max(self.use, key=lambda name: self.use[name])

    @property
    def latency_interval_s(self) -> tuple[float, float] | None:
        """The 80 % interval of the latency in seconds."""
        return self.latency_uncertainty.interval if self.latency_uncertainty else None

    @property
    def energy_interval_j(self) -> tuple[float, float] | None:
        """The 80 % interval of the energy in joules."""
        return self.energy_uncertainty.interval if self.energy_uncertainty else None

    @property
    def energy_j(self) -> float | None:
        """Energy of the run; None where the machine states none."""
        return None if self.energy_components_j is None else sum(self.energy_components_j.values())

    @property
    def power_w(self) -> float | None:
        """Average power."""
        return None if self.energy_j is None else self.energy_j / self.latency_s

    @property
    def not_modelled(self) -> tuple[str, ...]:
        """What the plan leaves out."""
        return self.plan.not_modelled

    def server(self, name: str) -> ServerTiming:
        """The engine, channel or host thread of a name.

        Raises:
            InputError: the run used none of this name.
        """
        return named("server", name, {server.name: server for server in self.servers})

    def stage(self, name: str) -> StageTiming:
        """The stage of a name.

        Raises:
            InputError: the dataflow has none of this name.
        """
        return named("stage", name, {stage.name: stage for stage in self.stages})


def run_of(flow: Flow, times: int) -> AcceleratorRun:
    """What a run gave; ``times`` of it follow one another without overlap.

    Raises:
        InputError: it took no time.
    """
    plan = flow.plan
    if not flow.now_s * times:
        raise InputError("takes no time at all", key=plan.dataflow.name,
                         expected="a stage that fires and has work to do")
    active = _active(flow)
    stages = tuple(_stage(flow, s, stage, active[s], times) for s, stage in enumerate(plan.stages))
    latency_s = flow.now_s * times
    servers = tuple(_server(flow, name, units, times) for name, units in flow.wiring.units.items())
    use = {name: seconds / latency_s for name, seconds in plan.bounds_s().items()}
    led = leaders(flow, max(use, key=lambda name: use[name]))
    return AcceleratorRun(plan, latency_s, stages, servers, use, _steps(flow, led, times),
                          _energy(plan, stages, latency_s), latency_elasticities(plan.machine, led),
                          tuple(flow.events))


def _steps(flow: Flow, led: Iterable[Led], times: int) -> dict[str, float]:
    found = dict.fromkeys((stage.step for stage in flow.stages), 0.0)
    for one in led:
        found[one.stage.step] += one.seconds * times
    return found


def _active(flow: Flow) -> list[dict[str, float]]:
    """Per stage: seconds busy and stalled by reason."""
    found: list[dict[str, float]] = [{} for _ in flow.stages]
    for together, seconds in flow.sums.together_s.items():
        for (s, part), speed in zip(together, flow.speeds_of(together), strict=True):
            for reason, share in _spent(flow, s, part, speed.rate, speed.limit):
                found[s][reason] = found[s].get(reason, 0.0) + seconds * share
    return found


def _spent(flow: Flow, s: int, part: str, rate: float, limit: str | None) -> Iterator[tuple[str, float]]:
    """How a firing spends its time: at work, held up by its own slowest part, or by others who share a resource."""
    stage = flow.stages[s]
    if part == LEAD:
        yield HOST, 1.0
    elif part != BODY:
        yield BUSY, 1.0
    else:
        work = _work_share(stage)
        yield BUSY, rate * work
        yield stage.kind, rate * (1.0 - work)
        if limit is not None:
            yield _kind(flow, limit), 1.0 - rate


def _kind(flow: Flow, resource: str) -> str:
    """Of a shared resource: a link's kind, or the host."""
    return flow.plan.machine.links[resource].kind if resource in flow.plan.machine.links else resource


def _work_share(stage: PlannedStage) -> float:
    """Of a stage at full speed, the share of time in which its busiest engine works; 1 for what has no engine."""
    return max(stage.engine_s.values()) / stage.body_s if stage.engine_s and stage.body_s else 1.0


def _part_share(stage: PlannedStage, server: str) -> float:
    if not stage.body_s:
        return 1.0
    if server in stage.engine_s:
        return stage.engine_s[server] / stage.body_s
    return (stage.host_s if server == HOST else sum(m.seconds for m in stage.moves if m.link == server)) / stage.body_s


def _server(flow: Flow, name: str, units: int, times: int) -> ServerTiming:
    spent: dict[str, float] = {BUSY: 0.0}
    for together, seconds in flow.sums.together_s.items():
        for (s, part), speed in zip(together, flow.speeds_of(together), strict=True):
            stage = flow.stages[s]
            if name in stage.held and part != TAIL:
                share = speed.rate * _part_share(stage, name) if part == BODY else 0.0 if part == LEAD else 1.0
                spent[BUSY] += seconds * share
                for reason, other in _stalls(flow, s, part, speed.limit, share):
                    spent[reason] = spent.get(reason, 0.0) + seconds * other
    for (server, reason), seconds in flow.sums.waiting_s.items():
        if server == name:
            spent[reason] = spent.get(reason, 0.0) + seconds * units
    spent["idle"] = max(flow.now_s * units - sum(spent.values()), 0.0)
    return ServerTiming(name, units, {reason: seconds * times for reason, seconds in spent.items()})


def _stalls(flow: Flow, s: int, part: str, limit: str | None, busy: float) -> Iterator[tuple[str, float]]:
    if busy < 1.0:
        yield (HOST if part == LEAD else _kind(flow, limit) if limit else flow.stages[s].kind), 1.0 - busy


def _stage(flow: Flow, s: int, stage: PlannedStage, spent: Mapping[str, float], times: int) -> StageTiming:
    firings = flow.wiring.total[s] * times
    moved: dict[str, float] = {}
    for move in stage.moves:
        moved[move.link] = moved.get(move.link, 0.0) + move.bytes * firings
    operations = {kind: amount * firings for kind, amount in stage.operations.items()}
    each = dynamic_j(flow.plan.machine, stage)
    return StageTiming(
        stage.name, stage.step, stage.part, stage.bound[1], firings, flow.first_s[s],
        flow.last_s[s] + (times - 1) * flow.now_s, sum(spent.values()) * times,
        {reason: seconds * times for reason, seconds in spent.items()}, moved, operations,
        None if each is None else {component: joules * firings for component, joules in each.items()})


def _energy(plan: AcceleratorPlan, stages: tuple[StageTiming, ...], latency_s: float) -> dict[str, float] | None:
    if (energy := plan.machine.energy) is None:
        return None
    found = {"static": energy.static_w * latency_s}
    for stage in stages:
        for component, joules in (stage.energy_j or {}).items():
            found[component] = found.get(component, 0.0) + joules
    return found
