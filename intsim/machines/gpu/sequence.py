"""A plan of launches one after another: a kernel, and the one that adds up what its splits left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from operator import is_
from typing import Any

from intsim.calls import Call
from intsim.machines.gpu.launch import Launch, dynamic_energy_j, row_of
from intsim.machines.gpu.power import within_power
from intsim.machines.machine import line_of
from intsim.pipelines.modifications.place import NAME
from intsim.pipelines.spec import Part, Pipeline, Step
from intsim.streams.sass.routine import RoutineKernel

PARTS: Mapping[str, Part] = {
    "append": "cache", "load_q": "gemm", "load_kv": "gemm", "qk_gemm": "gemm", "unpack": "gemm", "pv_gemm": "gemm",
    "softmax": "softmax_path", NAME: "softmax_path", "quantise_p": "softmax_path", "dequantise_scores": "softmax_path",
    "rescale_output": "softmax_path", "merge_warps": "output", "write_partial": "output", "weigh_splits": "output",
    "combine": "output", "output": "output", "load_tiles": "linear", "multiply": "linear", "add_partials": "linear",
    "reduce": "linear"}
"""Which bar of the breakdown a span of a routine's kernel counts to."""
OUTPUT = "output"


@dataclass(frozen=True)
class SequencePlan:
    """What would run.

    Attributes:
        launches: in their order; each starts when the one before it has ended.
        splits: of the keys, or of k.
        overlapped: whether a launch is prepared while the one before it runs (programmatic dependent launch).
        considered: how many configurations fit; the fastest is taken.
        assumptions: in plain words, what holds for this plan alone.
        before: launches before the main one: of what quantises its tokens.
        behind: whether the first launch stands behind other kernels of a stream or graph, too, as layers of models do.
        steps: of the pipeline, that of each launch, None where its spans are steps; empty where no launch has one.
    """

    call: Call
    pipeline: Pipeline
    launches: tuple[Launch, ...]
    splits: int
    overlapped: bool
    considered: int
    assumptions: tuple[str, ...] = ()
    steps: tuple[Step | None, ...] = ()
    behind: bool = False
    before: int = 0

    def __repr__(self) -> str:
        return line_of(self)

    @property
    def tile(self) -> str:
        """The configuration of the main kernel."""
        return self.main.kernel.tile

    @property
    def main(self) -> Launch:
        """The launch that the others prepare or finish."""
        return self.launches[self.before]

    @property
    def start_s(self) -> float:
        """From the call to the first thread block."""
        return self.gap_s if self.behind else self.launches[0].start_s

    @property
    def gap_s(self) -> float:
        """From the end of a launch to the first thread block of the next one."""
        gpu = self.launches[0].system.gpu
        # What was written must be seen by all; a launch that is not prepared ahead also fetches its code and constants.
        return gpu.l2.latency_s + (0.0 if self.overlapped else gpu.behind_s)

    @cached_property
    def seconds(self) -> float:
        """Of the call, without listeners."""
        running = sum(launch.busy_s for launch in self.launches)
        return self.start_s + running + self.gap_s * (len(self.launches) - 1)

    def alone(self) -> SequencePlan:
        """The main kernel called by itself, on a GPU that waits for it, with what its inputs are made of there."""
        return replace(self, launches=self.launches[self.before:], steps=self.steps[self.before:], before=0,
                       behind=False)

    def within_power(self) -> SequencePlan:
        """With each launch at the clock at which the board draws no more than its limit.

        Raises:
            InputError: a limit that leaves nothing to draw.
        """
        held = tuple(map(within_power, self.launches))
        return self if all(map(is_, held, self.launches)) else replace(self, launches=held)

    @property
    def rows(self) -> list[dict[str, Any]]:
        """A row per span of each kernel."""
        return [row_of(launch, span) for launch in self.launches for span in spans_of(launch)]

    def label(self, place: int, span: str) -> tuple[str, Part]:
        """Name and part of a span of a launch: those of its step, where launches have steps."""
        step = self.steps[place] if self.steps else None
        if step is None:
            return span, PARTS.get(span) or self.pipeline.step(span).part
        several = len(self.launches[place].cost.by_span) > 1
        return f"{step.name}.{routine_of(self.launches[place])}" + (f".{span}" if several else ""), step.part

    def dynamic_j(self, launch: Launch) -> dict[str, dict[str, float]]:
        """Dynamic energy of a launch by span and component; empty where energy is not modelled."""
        power = launch.system.gpu.power
        if power is None:
            return {}
        return {span: dynamic_energy_j(launch, power, span) for span in spans_of(launch)}


def routine_of(launch: Launch) -> str:
    """What its kernel computes: a routine, or a pipeline's attention."""
    kernel = launch.kernel
    return kernel.routine if isinstance(kernel, RoutineKernel) else kernel.pipeline


def spans_of(launch: Launch) -> list[str]:
    """The spans that a launch runs, in the order of the code."""
    return [span for span, reasons in launch.cost.by_span.items() if sum(reasons.values()) > 0.0]
