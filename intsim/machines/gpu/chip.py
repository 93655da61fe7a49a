"""GPUs: a fused kernel's thread blocks on streaming multiprocessors that share L2 and DRAM."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from intsim.calls import AttentionCall, Call
from intsim.errors import InputError
from intsim.machines.capacity import check_fits
from intsim.machines.events import Listener
from intsim.machines.gpu.clock import WaveClock
from intsim.machines.gpu.launch import UNVALIDATED_ENERGY, Launch
from intsim.machines.gpu.listeners import LAUNCH, GpuTimeline
from intsim.machines.gpu.mask_creation import with_creation
from intsim.machines.gpu.plan import GpuPlan, make_plan
from intsim.machines.gpu.quantiser import BESIDE, UNKNOWN, beside, followed_by, quantiser_plan, said, stored
from intsim.machines.gpu.sensitivity import energy_elasticities, latency_elasticities
from intsim.machines.gpu.sequence import SequencePlan
from intsim.machines.gpu.sequence_run import record_of, run_sequence
from intsim.machines.gpu.sm.kernel import bound
from intsim.machines.gpu.system import GpuSystem
from intsim.machines.gpu.unmodelled import unmodelled, untimed
from intsim.machines.machine import Identity
from intsim.machines.sums import summed
from intsim.pipelines.spec import Pipeline
from intsim.result import GpuDetails, Result, StepRecord


@dataclass(frozen=True)
class GpuMachine:
    """A GPU."""

    identity: Identity
    system: GpuSystem

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.identity}>"

    def plan(self, call: Call, pipeline: Pipeline, *, threads: int | None = None,
             schedule: str | None = None) -> GpuPlan | SequencePlan:
        """Choose the kernel and its tile.

        Of the stored tile configurations, the fastest that fits is taken, as an autotuner would, unless the GPU's file
        names one for the pipeline.

        Raises:
            InputError: a CPU pipeline, no kernel for the architecture or head dimension, an instruction that the GPU
                lacks, a causal mask over fewer keys than queries, threads or a schedule, tensors beyond its memory.
        """
        for key, value in (("threads", threads), ("schedule", schedule)):
            if value is not None:
                raise InputError(f"found {value!r}", key=key, expected="nothing: a GPU's blocks schedule themselves")
        pipeline.require(call, "gpu", self.system.name)
        check_fits(self.system.gpu.dram.memory_bytes, self.system.name, call, pipeline, self.system.memory.sizes)
        plan = make_plan(self.system, call, pipeline)
        if isinstance(call, AttentionCall) and pipeline.quantised_beforehand and pipeline.with_quantiser:
            return followed_by(quantiser_plan(self.system, call, pipeline), plan)
        return plan

    def unmodelled(self, pipeline: Pipeline) -> tuple[str, ...]:
        """What a run of a pipeline leaves out."""
        return unmodelled(self.system.gpu, pipeline)

    def run(self, plan: GpuPlan | SequencePlan, listeners: Sequence[Listener] = ()) -> Result:
        """Run a plan; its timeline, how sure it is, and the quantiser beside it are worked out for who asks."""
        call, pipeline = plan.call, plan.pipeline
        if not isinstance(call, AttentionCall):
            return self._run(plan, listeners, ())
        if not pipeline.quantised_beforehand or pipeline.with_quantiser:
            found = self._run(plan, listeners, ())
        elif stored(self.system, call, pipeline):
            found = beside(self.system, plan, self._run(plan, listeners, said(call, BESIDE)))
        else:
            found = self._run(plan, listeners, ())
            found = replace(found, not_modelled=(*found.not_modelled, UNKNOWN))
        return with_creation(found, call, self.system.gpu, self.identity)

    def _run(self, plan: GpuPlan | SequencePlan, listeners: Sequence[Listener], about: Sequence[str]) -> Result:
        if isinstance(plan, SequencePlan):
            return run_sequence(self.identity, plan, listeners, about)
        return self._run_fused(plan, listeners, about)

    def _run_fused(self, plan: GpuPlan, listeners: Sequence[Listener], about: Sequence[str]) -> Result:
        power, launch, dynamic_j = self.system.gpu.power, plan.launch, plan.dynamic_j
        latency = launch.alone_s
        if listeners:
            self._tell(launch, dynamic_j, listeners)
        records = self._records(plan, dynamic_j)
        energy, identity = self._energy(records, launch), self.identity

        @cache
        def slopes() -> dict[str, float]:
            return latency_elasticities(launch)

        @cache
        def timeline() -> GpuTimeline:
            found = GpuTimeline([(launch.start_s, launch.static_w)], power)
            self._tell(launch, dynamic_j, (found,))
            return found

        return Result(
            machine=self.identity.name, pipeline=plan.pipeline.name, call=plan.call, threads=None,
            status=self.identity.status, latency_s=latency, energy_components_j=energy,
            records=tuple(records), not_modelled=self.unmodelled(plan.pipeline),
            calibration=self.identity.calibration).later(
            latency_uncertainty=lambda: identity.sure_of_latency(latency, slopes()),
            energy_uncertainty=lambda: None if energy is None else identity.sure_of_energy(
                sum(energy.values()), energy_elasticities(energy, slopes(), [launch])),
            events=lambda: timeline().events, samples=lambda: timeline().samples(latency),
            details=lambda: details_of(plan),
            assumptions=lambda: (*ASSUMPTIONS, *self.identity.assumed, *untimed(plan.pipeline), *plan.assumptions,
                                 *((UNVALIDATED_ENERGY,) if power else ()), *about))

    @staticmethod
    def _tell(launch: Launch, dynamic_j: Mapping[str, Mapping[str, float]], listeners: Sequence[Listener]) -> None:
        """Run a launch once more for who listens."""
        WaveClock(launch, sum(sum(components.values()) for components in dynamic_j.values()), listeners).run()

    def _energy(self, records: Sequence[StepRecord], launch: Launch) -> dict[str, float] | None:
        power = self.system.gpu.power
        if power is None:
            return None
        energy = summed(record.energy_j or {} for record in records)
        static_j = power.static_at(launch.clock_hz) * launch.busy_s
        return energy | {"static": static_j, "idle": power.idle_w * launch.alone_s}

    def _records(self, plan: GpuPlan, dynamic_j: dict[str, dict[str, float]]) -> list[StepRecord]:
        """The launch, then the steps in the pipeline's order; a fused kernel's spans share its time by their cycles."""
        launch = plan.launch
        part = {step.name: step.part for step in plan.pipeline.steps}
        records = [StepRecord(step=LAUNCH, part="output", start_s=0.0, latency_s=launch.start_s,
                              energy_j={} if dynamic_j else None, cycles={}, bytes={}, instructions={}, bound=LAUNCH)]
        start = launch.start_s
        for span in (name for name in part if name in launch.cost.by_span):
            records.append(record_of(launch, span, (span, part[span]), start, launch.busy_s, dynamic_j.get(span)))
            start += records[-1].latency_s
        return records


def details_of(plan: GpuPlan) -> GpuDetails:
    """What a plan runs, for a result."""
    launch, sms = plan.launch, plan.launch.system.gpu.sm_count
    return GpuDetails(
        kernel=launch.kernel.name, tile=launch.kernel.tile, configurations=plan.considered, sm_count=sms,
        blocks_per_sm=launch.resident, warps_per_sm=launch.resident * launch.kernel.warps,
        occupancy_limit=launch.limit, blocks=launch.blocks, waves=launch.blocks / (sms * launch.resident),
        clock_hz=launch.clock_hz, bound=bound(launch.cost.by_reason, launch.cost.by_pipe),
        utilisation=launch.cost.utilisation, values_tile=plan.values_tile)


ASSUMPTIONS = (
    "four sub-partitions run in step: one is simulated, with a quarter of what they share",
    "the loop runs in its steady state; a kernel's start and end overlap with the blocks beside it",
    "no input is in a cache when the kernel starts; blocks that run together read a tile of K and V together",
    "of the stored tile configurations the fastest is taken, as an autotuner would, unless the machine file names one",
    "a tile that a mask or the end of a length cuts costs a whole one",
)
