"""Machines of kind ``accelerator``: plan a dataflow, then run the plan."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from intsim.arguments import mapping
from intsim.calls import AttentionCall, Call
from intsim.errors import InputError, nearest_name, shown
from intsim.machines.accelerator.calls import Sized
from intsim.machines.accelerator.choice import fastest
from intsim.machines.accelerator.flow import Flow
from intsim.machines.accelerator.formats import lacking
from intsim.machines.accelerator.outline import UNMODELLED
from intsim.machines.accelerator.parts import Accelerator
from intsim.machines.accelerator.plan import AcceleratorPlan, PipelinePlan
from intsim.machines.accelerator.planner import plan
from intsim.machines.accelerator.record import result_of
from intsim.machines.accelerator.result import AcceleratorRun, run_of
from intsim.machines.events import Listener
from intsim.machines.machine import Identity
from intsim.pipelines.registry import timed_parameters
from intsim.pipelines.spec import Pipeline
from intsim.result import Result
from intsim.streams.dataflow.model import Dataflow


class Dataflows(Protocol):
    """Finds dataflows by name or path."""

    def __call__(self, name: str | Path, fill: Mapping[str, str | Path] | None = None, *,
                 folder: Path | None = None) -> Dataflow:
        """A dataflow with its slots filled; files may lie in the folder, too."""


@dataclass(frozen=True)
class FilledDataflow:
    """The dataflow that computes a pipeline, and what fills its slots; ``made`` of them, where they could be read.

    Attributes:
        others: of which the fastest computes the calls that it computes faster than this one, or alone.
    """

    dataflow: str
    fill: Mapping[str, str] = field(default_factory=dict)
    made: Dataflow | None = field(default=None, repr=False, compare=False)
    others: tuple[FilledDataflow, ...] = ()


def no_dataflow(machine: str, pipeline: str, known: Collection[str]) -> InputError:
    """What is said of a pipeline for which an accelerator's file, which has the known ones, names no dataflow."""
    return InputError(f"{machine} has no dataflow for {pipeline}", key="pipeline",
                      expected="one of " + ", ".join(known) if known else
                      "the name or path of a dataflow: its file names no pipelines",
                      nearest=nearest_name(pipeline, known))


@dataclass(frozen=True, eq=False)
class AcceleratorMachine:
    """An accelerator by its description.

    Attributes:
        parts: what it is made of, in SI units. kernels: what it runs, by the pipeline's name.
        dataflows: finds dataflows.
    """

    identity: Identity
    parts: Accelerator
    kernels: Mapping[str, FilledDataflow]
    dataflows: Dataflows = field(repr=False)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.identity}>"

    def plan(self, call: Call, pipeline: Pipeline, *, threads: int | None = None,
             schedule: str | None = None) -> PipelinePlan:
        """What would run of a pipeline.

        Raises:
            InputError: a pipeline that the machine's file names no dataflow for, a call that this cannot do, threads
                or a schedule.
        """
        for key, value in (("threads", threads), ("schedule", schedule)):
            if value is not None:
                raise InputError(f"found {value!r}", key=key, expected="nothing: a dataflow has no threads")
        if pipeline.name not in self.kernels:
            raise no_dataflow(self.identity.name, pipeline.name, self.kernels)
        if isinstance(call, AttentionCall) and call.variant:
            raise InputError(f"found {call.variant}", key="variant", expected="none: dataflows compute plain attention")
        kernel = self.kernels[pipeline.name]
        planned, timed = fastest(self.parts, [self._made(way) for way in (kernel, *kernel.others)], call)
        self._check_products(pipeline, planned)
        return PipelinePlan(pipeline, call, planned, timed)

    def _made(self, kernel: FilledDataflow) -> Dataflow:
        """A dataflow as it was when the machine was loaded."""
        return self.dataflows(kernel.dataflow, kernel.fill) if kernel.made is None else kernel.made

    def _check_products(self, pipeline: Pipeline, planned: AcceleratorPlan) -> None:
        """Refuses a pipeline whose matrices are in formats that the engines of their product do not take."""
        products = {step.name: step for step in pipeline.steps if step.part == "gemm"}
        for stage in planned.stages:
            if stage.step not in products:
                continue
            have = self.parts.formats(stage.engine_s)
            for buffer in products[stage.step].reads if have else ():
                if buffer.axes and lacking(have, buffer.format):
                    raise InputError(f"{stage.step} reads {buffer.name} in {buffer.format}; "
                                     f"{' and '.join(stage.engine_s)} have {', '.join(sorted(have))}",
                                     key=f"{self.identity.name}.runs.{pipeline.name}",
                                     expected="a pipeline in formats of the engines")

    def plan_dataflow(self, call: Sized, dataflow: Dataflow | str | Path, *,
                      fill: Mapping[str, str | Path] | None = None,
                      parameters: Mapping[str, int] | None = None) -> AcceleratorPlan:
        """What would run of any dataflow: every stage with its numbers, no clock.

        Args:
            call: with the sizes that the dataflow needs.
            dataflow: an object, a shipped name (``npu_attention+itamax`` with what fills its slots), or the path of a
                YAML file.
            fill: fragments for the slots of a dataflow given by name or path.
            parameters: other values for the dataflow's parameters.

        Raises:
            InputError: no such dataflow, one that does not fit the machine or the call, or ``fill`` beside an object.
        """
        if fill is not None and (isinstance(dataflow, Dataflow) or not isinstance(fill, Mapping)):
            raise InputError(f"found {shown(fill)}", key="fill", expected="a mapping of slots to fragments, beside the "
                             "name or path of a dataflow: an object has its slots filled")
        found = dataflow if isinstance(dataflow, Dataflow) else self.dataflows(dataflow, fill)
        return plan(self.parts, found, call, mapping("parameters", parameters))

    def time(self, planned: AcceleratorPlan, listeners: Sequence[Listener] = (), *,
             skip: bool = True) -> AcceleratorRun:
        """Time a dataflow's plan: stages, stalls, energy, events and intervals in full.

        Args:
            planned: of this machine.
            listeners: told which stage each server has, from one moment to the next.
            skip: whether the periods of a steady loop are skipped; False has the listeners hear all of them.

        Raises:
            InputError: stages that wait for one another for ever.
        """
        return run_of(Flow(planned, skip, listeners), self.identity)

    def unmodelled(self, pipeline: Pipeline) -> tuple[str, ...]:
        """What a run of a pipeline leaves out; a plan of its dataflow says what else of this call."""
        kernel = self.kernels.get(pipeline.name)
        return (*(_left_out(pipeline, self._made(kernel)) if kernel else ()), *UNMODELLED)

    def run(self, planned: PipelinePlan, listeners: Sequence[Listener] = ()) -> Result:
        """Run a plan of a pipeline."""
        left_out = tuple(_left_out(planned.pipeline, planned.flow.dataflow))
        timed = Flow(planned.flow, listeners=listeners) if planned.timed is None or listeners else planned.timed
        return result_of(planned, run_of(timed, self.identity), left_out)


def _left_out(pipeline: Pipeline, dataflow: Dataflow) -> Iterator[str]:
    """Steps that no stage computes, and what no parameter of the dataflow says; a softmax's stages compute its path."""
    computed = {stage.step for stage in dataflow.stages}
    paths = {stage.part for stage in dataflow.stages} & {"softmax_path"}
    for step in pipeline.steps:
        if step.name not in computed and step.part not in paths:
            yield (f"{step.name} is not in the timed region: {step.untimed}" if step.untimed else
                   f"{step.name}: {dataflow.name} has no stage for it")
    for name in sorted(timed_parameters(pipeline) - dataflow.parameters.keys()):
        yield f"what {name} of {pipeline.name} changes in time: {dataflow.name} has no such parameter"
