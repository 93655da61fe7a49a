"""What a run of an accelerator gave, and how it follows from what the clock added up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from intsim.errors import InputError, named
from intsim.machines.accelerator.energy import dynamic_j
from intsim.machines.accelerator.flow import BUSY, Flow, Leaders, Led, Timeline
from intsim.machines.accelerator.plan import AcceleratorPlan, PlannedStage
from intsim.machines.accelerator.sensitivity import energy_elasticities, latency_elasticities
from intsim.machines.machine import Identity
from intsim.machines.sums import summed
from intsim.pipelines.spec import Part
from intsim.result import Event
from intsim.uncertainty.interval import Uncertainty


class StageTiming(NamedTuple):
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


class ServerTiming(NamedTuple):
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
        identity: of the machine.
        energy_components_j: ``static``, ``host`` and per engine, kind of operation and link; they sum to ``energy_j``.
        use: share of the run that each engine, link and the host's thread works.
        bound: the one with the largest share.
        step_s: the run's time by step: while the bound works, the step that it works for; else the first that is under
            way.
        leaders: who led for how long.
        timeline: what each server did, when.
    """

    identity: Identity
    plan: AcceleratorPlan
    latency_s: float
    stages: tuple[StageTiming, ...]
    servers: tuple[ServerTiming, ...]
    use: Mapping[str, float]
    step_s: Mapping[str, float]
    energy_components_j: Mapping[str, float] | None
    leaders: Leaders = field(repr=False)
    timeline: Timeline = field(repr=False)

    @cached_property
    def led(self) -> Sequence[Led]:
        """Who led for how long, all of the run's time."""
        return self.leaders.led()

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """What each server did, when; of skipped periods only that they were."""
        return tuple(self.timeline.events())

    @cached_property
    def slopes(self) -> Mapping[str, float]:
        """Elasticity of the latency by quantity of the machine's file."""
        return latency_elasticities(self.plan.machine, self.led)

    @cached_property
    def latency_uncertainty(self) -> Uncertainty:
        """How sure the latency is, by the spreads of the machine's quantities."""
        return self.identity.sure_of_latency(self.latency_s, self.slopes)

    @cached_property
    def energy_uncertainty(self) -> Uncertainty | None:
        """How sure the energy is, likewise; None where the machine states none."""
        parts = self.energy_components_j
        if parts is None or not any(parts.values()):
            return None
        slopes = energy_elasticities(self.plan.machine, parts, self.slopes)
        return self.identity.sure_of_energy(sum(parts.values()), slopes)

    @property
    def bound(self) -> str:
        """What works the largest share of the run."""
        return max(self.use, key=lambda name: self.use[name])

    @property
    def latency_interval_s(self) -> tuple[float, float]:
        """The 80 % interval of the latency in seconds."""
        return self.latency_uncertainty.interval

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


def run_of(flow: Flow, identity: Identity) -> AcceleratorRun:
    """What a run gave on a machine.

    Raises:
        InputError: it took no time.
    """
    plan, latency_s = flow.plan, flow.now_s * flow.times
    if not latency_s:
        raise InputError("takes no time at all", key=plan.dataflow.name,
                         expected="a stage that fires and has work to do")
    stages = tuple([_stage(flow, s, stage, flow.spent_s[s]) for s, stage in enumerate(plan.stages)])
    use = {name: seconds / latency_s for name, seconds in flow.bounds_s.items()}
    return AcceleratorRun(identity, plan, latency_s, stages, tuple(_servers(flow)), use, flow.step_s,
                          _energy(plan, stages, latency_s), flow.leaders, flow.timeline)


def _servers(flow: Flow) -> Iterator[ServerTiming]:
    """How each server spent the run: with the firings that hold it, waiting for the next, and at the ends."""
    for (name, units), worked in zip(flow.units.items(), flow.spent_s[len(flow.stages):], strict=True):
        spent = {BUSY: 0.0} | worked
        for (server, reason), waited in flow.waiting_s.items():
            if server == name:
                spent[reason] = spent.get(reason, 0.0) + waited * units
        spent["idle"] = max(flow.now_s * units - sum(spent.values()), 0.0)
        yield ServerTiming(name, units, {reason: each * flow.times for reason, each in spent.items()})


def _stage(flow: Flow, s: int, stage: PlannedStage, spent: Mapping[str, float]) -> StageTiming:
    times = flow.times
    firings = flow.total[s] * times
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
    return summed(({"static": energy.static_w * latency_s}, *(stage.energy_j or {} for stage in stages)))
