"""CPU machines: threads on unequal clusters, kernel by kernel with barriers, shared caches and DRAM, power.

Each kernel of each head is split over the threads by rows, as the benchmark of the IntAttention artifact does with its
single head, or the rows of all heads together (``heads``), whichever ends sooner.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from intsim.calls import Call
from intsim.energy.description import Power
from intsim.machines.cpu.clock import Clock
from intsim.machines.cpu.description import Core
from intsim.machines.cpu.listeners import Counters, Record, Tallies, Tally, Timeline, add
from intsim.machines.cpu.notes import assumptions
from intsim.machines.cpu.plan import CpuPlan
from intsim.machines.cpu.planning import make_plan
from intsim.machines.cpu.sensitivity import (
    Attribution,
    energy_elasticities,
    latency_elasticities,
)
from intsim.machines.cpu.system import CpuSystem
from intsim.machines.cpu.unmodelled import unmodelled
from intsim.machines.events import Listener
from intsim.machines.machine import Identity
from intsim.pipelines.spec import Pipeline, Step
from intsim.result import CpuDetails, Result, StepRecord


@dataclass(frozen=True)
class SocMachine:
    """An SoC, a core by itself, or a measured host."""

    identity: Identity
    system: CpuSystem

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.identity}>"

    def plan(self, call: Call, pipeline: Pipeline, *, threads: int | None = None,
             schedule: str | None = None) -> CpuPlan:
        """Decide kernels, teams and shares.

        Args:
            call: what is to be computed.
            pipeline: how.
            threads: at most; by default one per core. Fewer take part where all would take longer.
            schedule: ``static`` or ``dynamic`` shares of the rows; by default as the machine file says.

        Raises:
            InputError: a GPU pipeline, a schedule that does not exist, more threads than cores, a routine that the
                cores cannot run.
        """
        return make_plan(self.system, call, pipeline, threads, schedule)

    def unmodelled(self, pipeline: Pipeline) -> tuple[str, ...]:
        """What a run of a pipeline leaves out."""
        return unmodelled(self.system, self.system.assemble(None))

    def run(self, plan: CpuPlan, listeners: Sequence[Listener] = ()) -> Result:
        """Run a plan; its timeline and how sure it is are worked out for who asks for them: many never do."""
        power = self.system.soc.power
        efficiency = power.supply_efficiency if power else 1.0
        tallies, record = Tallies(), Record()
        Clock(plan, (tallies, record, *listeners)).run()
        records = [_record(step, tallies.by_step[step.name], plan, efficiency)
                   for step in plan.pipeline.steps if step.name in tallies.by_step]
        latency = sum(r.latency_s for r in records)
        energy, identity = self._energy(records, latency), self.identity
        asked = _Asked(plan, record, power, efficiency)
        return Result(
            machine=self.identity.name, pipeline=plan.pipeline.name, call=plan.call, threads=plan.asked,
            status=self.identity.status, latency_s=latency, energy_components_j=energy,
            records=tuple(records), not_modelled=unmodelled(self.system, plan.teams),
            calibration=self.identity.calibration).later(
            latency_uncertainty=lambda: identity.sure_of_latency(latency, asked.slopes[0]),
            energy_uncertainty=lambda: None if energy is None else identity.sure_of_energy(
                sum(energy.values()), energy_elasticities(energy, *asked.slopes, self.system.soc, identity.fitted)),
            events=lambda: asked.shown[0].events, samples=lambda: tuple(asked.shown[1].samples),
            assumptions=lambda: assumptions(plan), details=lambda: CpuDetails(
                streams={f"{k.step.name}/{k.invocation.routine}": k.stream.name for k in plan.kernels},
                ceilings=_ceilings(plan)))

    def _energy(self, records: Sequence[StepRecord], latency_s: float) -> dict[str, float] | None:
        power = self.system.soc.power
        if power is None:
            return None
        components: dict[str, float] = {}
        for record in records:
            add(components, record.energy_j or {})
        return components | {"idle": power.idle_w * latency_s, "active": power.active_w * latency_s}


@dataclass(eq=False)
class _Asked:
    """What is worked out of a run for who asks for it, once."""

    plan: CpuPlan
    record: Record
    power: Power | None
    efficiency: float

    @cached_property
    def slopes(self) -> tuple[Mapping[str, float], Attribution]:
        """How its latency answers to numbers of the machine's file."""
        attribution = Attribution()
        self.record.tell(attribution)
        return latency_elasticities(attribution, self.plan.system.soc), attribution

    @cached_property
    def shown(self) -> tuple[Timeline, Counters]:
        """Its timeline and its power over time, of a second run."""
        idle_w = self.power.idle_w + self.power.active_w if self.power else None
        found = Timeline(), Counters(idle_w, self.efficiency)
        Clock(self.plan, found).run()
        return found


def _record(step: Step, tally: Tally, plan: CpuPlan, efficiency: float) -> StepRecord:
    energy = {key: e / efficiency for key, e in tally.energy_j.items()} if plan.system.soc.power else None
    serial = any(i.threading == "serial" for i in step.invocations) and plan.threads > 1 and not plan.fusion
    return StepRecord(
        step=step.name, part=step.part, start_s=tally.start_s, latency_s=tally.latency_s, energy_j=energy,
        cycles=tally.cycles, bytes=tally.bytes, instructions=tally.instructions,
        bound=f"serial, {tally.bound}" if serial else tally.bound)


def _ceilings(plan: CpuPlan) -> dict[str, float]:
    """What no step can exceed: instructions dispatched by the cores that take part, and DRAM traffic."""
    issue = 0.0
    for team in plan.teams:
        core = plan.system.soc.core(team.cluster)
        if not isinstance(core, Core):
            return {}
        issue += team.threads * team.cluster.clock_hz * core.dispatch_width
    return {"instructions_per_s": issue, "dram_bytes_per_s": plan.system.soc.dram.bandwidth_bytes_per_s}
