"""A run as the record that every table, plot and comparison reads: a row per step."""

from __future__ import annotations

from collections.abc import Iterable

from intsim.machines.accelerator.plan import PipelinePlan
from intsim.machines.accelerator.result import AcceleratorRun, StageTiming
from intsim.machines.sums import summed
from intsim.pipelines.spec import Pipeline
from intsim.result import AcceleratorDetails, Result, StepRecord

ASSUMPTIONS = (
    "what goes on within a stage goes on at once; engines and channels take one stage at a time, and ports, memories "
    "and the host's cores are shared evenly",
    "a step's latency is the time in which the busiest part works for it, or in which it is the first under way",
)


def result_of(plan: PipelinePlan, run: AcceleratorRun, left_out: tuple[str, ...]) -> Result:
    """The record of a pipeline's run; ``left_out`` is what its dataflow does not have of the pipeline."""
    identity = run.identity
    return Result(
        machine=identity.name, pipeline=plan.pipeline.name, call=plan.call, threads=None, status=identity.status,
        latency_s=run.latency_s, energy_components_j=run.energy_components_j,
        records=tuple(_records(plan.pipeline, run)), assumptions=ASSUMPTIONS,
        not_modelled=tuple(dict.fromkeys((*run.not_modelled, *left_out))), calibration=identity.calibration,
        details=AcceleratorDetails(dataflow=run.plan.dataflow.name, bound=run.bound, utilisation=run.use,
                                   stored_bytes=run.plan.stored_bytes)).later(
            latency_uncertainty=lambda: run.latency_uncertainty, energy_uncertainty=lambda: run.energy_uncertainty,
            events=lambda: run.events)


def _records(pipeline: Pipeline, run: AcceleratorRun) -> Iterable[StepRecord]:
    """A row per step; those of the pipeline count to the part that it has them in."""
    parts = {step.name: step.part for step in pipeline.steps}
    clock_hz = run.plan.machine.clock_hz
    for step in dict.fromkeys(stage.step for stage in run.stages):
        stages = [stage for stage in run.stages if stage.step == step]
        longest = max(stages, key=lambda stage: stage.active_s)
        energy = None if run.energy_components_j is None else summed(s.energy_j or {} for s in stages)
        yield StepRecord(
            step=step, part=parts.get(step, longest.part), start_s=min(s.start_s for s in stages),
            latency_s=run.step_s[step], energy_j=energy, bound=longest.bound, cycles=_cycles(stages, clock_hz),
            bytes=summed(s.bytes for s in stages), instructions=summed(s.operations for s in stages))


def _cycles(stages: Iterable[StageTiming], clock_hz: float) -> dict[str, float]:
    return {reason: seconds * clock_hz for reason, seconds in summed(s.spent_s for s in stages).items()}
