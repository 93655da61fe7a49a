"""A plan for a GPU: of the kernels that it may run, the one whose launch takes the least time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from intsim.calls import AttentionCall, Call, LinearCall
from intsim.errors import InputError
from intsim.machines.gpu import sageattn
from intsim.machines.gpu.choice import (
    HOPPER,
    OWN_KERNEL,
    candidates,
    check_spans,
    head_dims,
    no_kernel,
    padded_widths,
    widest,
)
from intsim.machines.gpu.decode import (
    OFF_HOPPER,
    decode_plan,
    decodes,
    packs,
    split_widths,
    unsplit,
    without_hidden,
)
from intsim.machines.gpu.description import FASTEST
from intsim.machines.gpu.fused import launch_as_set
from intsim.machines.gpu.launch import Launch, dynamic_energy_j, row_of
from intsim.machines.gpu.masks import as_run, beyond_compiled, page_of
from intsim.machines.gpu.modified import of_variant
from intsim.machines.gpu.power import fastest_within_power, within_power
from intsim.machines.gpu.sequence import SequencePlan
from intsim.machines.gpu.system import GpuSystem
from intsim.machines.gpu.unmodelled import rounded_twice
from intsim.machines.machine import line_of
from intsim.pipelines.modifications.place import with_modification
from intsim.pipelines.modifications.registry import parse
from intsim.pipelines.spec import Pipeline
from intsim.streams.sass.library import Widths
from intsim.streams.sass.model import SassKernel, modification_of


@dataclass(frozen=True)
class GpuPlan:
    """What would run.

    Attributes:
        run: the call as the kernel is given it: without masks that it does not see, its heads as wide as the kernel's.
        considered: how many tile configurations fit; the fastest is taken, as an autotuner would.
    """

    call: AttentionCall
    pipeline: Pipeline
    launch: Launch
    considered: int
    run: AttentionCall

    def __repr__(self) -> str:
        return line_of(self)

    @property
    def launches(self) -> tuple[Launch]:
        """The one, as a sequence has several."""
        return (self.launch,)

    @property
    def tile(self) -> str:
        """The configuration of the kernel: query rows x keys, warps, stages."""
        return self.launch.kernel.tile

    @property
    def values_tile(self) -> int | None:
        """Keys of its tile, on which values depend; None where the pipeline computes whole rows."""
        kernel = self.launch.kernel
        return kernel.block_n if isinstance(kernel, SassKernel) and self.pipeline.tiled else None

    @property
    def assumptions(self) -> tuple[str, ...]:
        """In plain words, what holds for this plan alone."""
        variant = parse(self.run.variant)
        elsewhere = self.pipeline.kernel_name in OWN_KERNEL and self.launch.kernel.arch != HOPPER
        return (*self._named_tile, *(of_variant(variant, self.launch.kernel.name, beyond_compiled(self.run))
                                     if variant.parts else ()),
                *_masks(self.call, self.run), *unsplit(self.launch.system, self.run, self.pipeline),
                *((OFF_HOPPER,) if elsewhere else ()), *rounded_twice(self.pipeline, self.launch.kernel),
                *sageattn.said(self.pipeline.kernel_name, self.launch.system.gpu.runs[0]),
                *padding(self.call, self.run))

    @property
    def _named_tile(self) -> tuple[str, ...]:
        choice = self.launch.system.gpu.tiles.get(self.pipeline.kernel_name)
        if choice is None or choice.tile != self.tile:
            return ()
        return (f"{self.pipeline.kernel_name} runs in the tile {self.tile}, which the machine's file or one that it "
                f"extends names under tiles; '{FASTEST}' there takes the fastest of the stored ones",)

    @property
    def dynamic_j(self) -> dict[str, dict[str, float]]:
        """Dynamic energy by span and component; empty where energy is not modelled."""
        power = self.launch.system.gpu.power
        if power is None:
            return {}
        return {span: dynamic_energy_j(self.launch, power, span) for span in self.launch.cost.by_span}

    @property
    def rows(self) -> list[dict[str, Any]]:
        """A row per span of the fused kernel."""
        return [row_of(self.launch, span) for span in self.launch.cost.by_span]


def as_sequence(plan: GpuPlan | SequencePlan) -> SequencePlan:
    """A plan to which launches can be added."""
    return plan if isinstance(plan, SequencePlan) else SequencePlan(
        plan.call, plan.pipeline, plan.launches, 1, False, plan.considered, plan.assumptions)


def make_plan(system: GpuSystem, call: Call, pipeline: Pipeline, alike: int = 1) -> GpuPlan | SequencePlan:
    """Plan a call: a linear layer, or attention; for few queries by a kernel that splits the keys if that is faster.

    Args:
        alike: of what has launches for its steps, so many such calls with data of their own in the same launches.

    Raises:
        InputError: a CPU pipeline, no kernel for the architecture or head dimension, an instruction that the GPU lacks,
            a causal mask over fewer keys than queries.
    """
    if pipeline.target == "gpu" and any(step.invocations for step in pipeline.steps):
        from intsim.machines.gpu.steps import steps_plan  # and with it all formats of weights, as for linear layers

        return steps_plan(system, call, pipeline, alike)
    if isinstance(call, LinearCall) and pipeline.computes == "linear" and pipeline.target == "gpu":
        from intsim.machines.gpu.linear import linear_plan

        return linear_plan(system, call, pipeline, alike)
    if not isinstance(call, AttentionCall) or pipeline.target != "gpu":
        return fused_plan(system, call, pipeline)
    if pipeline.kernel_name in sageattn.PIPELINES and 0 < max(head_dims(pipeline, system), default=0) < widest(call):
        raise no_kernel(call, pipeline, system)  # few queries either, though there are wider split kernels of ours
    run = padded(as_run(call), padded_widths(call, pipeline, system))
    plan = _attention_plan(system, run, pipeline, page_of(call), widest(call))
    if not isinstance(plan, SequencePlan):
        return plan if run == call else replace(plan, call=call)
    assert isinstance(plan.call, AttentionCall)
    wider = padding(call, plan.call)
    return replace(plan, call=call, assumptions=(*plan.assumptions, *_masks(call, run), *wider))


def _attention_plan(system: GpuSystem, call: AttentionCall, pipeline: Pipeline, page: int,
                    head_dim: int) -> GpuPlan | SequencePlan:
    """Of a call as it is run.

    Args:
        call: with heads as wide as the fused kernel's; head_dim: of the widest as they are.
        page: keys of a page of the cache; 0 where it lies together.
    """
    split = None
    if decodes(call, pipeline, system):
        split = _split_plan(system, padded(call, split_widths(call, head_dim, pipeline, system)), pipeline, page)
    if split is None:
        return fused_plan(system, call, pipeline)
    if split.splits == 1 and packs(call, split.main.kernel):
        return split
    try:
        fused = fused_plan(system, call, pipeline)
    except InputError:  # lengths that tiles do not divide, of a pipeline whose fused kernel has no mask
        return split
    return split if split.seconds <= fused.launch.alone_s else fused


def _split_plan(system: GpuSystem, call: AttentionCall, pipeline: Pipeline, page: int) -> SequencePlan | None:
    """That of a split kernel; of one query under a window the faster of two, so that a mask is not dearer than none.

    A kernel that walks the tiles which the mask leaves has as many splits as all keys have; one that is given the keys
    which the query sees, as its cache, has the splits of these, which a library's rule may make too few.
    """
    split, seen = decode_plan(system, call, pipeline, page), without_hidden(call)
    if split is None or seen == call:
        return split
    alone = decode_plan(system, seen, pipeline, page)
    if alone is None or alone.seconds > split.seconds:
        return split
    text = f"{call.variant}: one query sees {seen.kv_len} of {call.kv_len} keys, given to the kernel alone"
    return replace(alone, call=call, assumptions=(*alone.assumptions, text))


def _masks(call: AttentionCall, run: AttentionCall) -> tuple[str, ...]:
    """Which of a call's masks its kernel, as it is run, does not see as a variant's."""
    if run.causal and not call.causal:
        return (f"{call.variant}: hides what a causal mask does, which the kernel has as its own",)
    if call.causal and not run.causal and not call.variant:
        return ("causal: one query sees all keys, which is no mask to the kernel",)
    return ((f"{call.variant}: masks that hide nothing more are none to the kernel",) if run.variant != call.variant
            else ())


def padded(call: AttentionCall, widths: Widths) -> AttentionCall:
    """The call with heads of Q and K, and of V, so wide, as its kernel is compiled."""
    same = (call.head_dim, call.channels_of_v) == widths
    return call if same else replace(call, head_dim=widths[0], v_head_dim=widths[1])


def padding(call: AttentionCall, run: AttentionCall) -> tuple[str, ...]:
    """What a result says of a kernel for wider heads."""
    if call.widths == run.widths:
        return ()
    apart = call.v_head_dim is not None and call.channels_of_v != run.channels_of_v
    return (f"head_dim {call.widths} runs in kernels of {run.widths}: channels beyond it are zeros that cost as others "
            "do" + "; padding V, and cutting the output, takes no time here" * apart,)


def fused_plan(system: GpuSystem, call: Call, pipeline: Pipeline) -> GpuPlan:
    """Plan attention in one fused kernel.

    Raises:
        InputError: as ``make_plan``.
    """
    pipeline.require(call, "gpu", system.name)
    assert isinstance(call, AttentionCall)
    if call.causal and call.q_len > call.kv_len:
        raise InputError(f"found {call.q_len} with {call.kv_len} keys and a causal mask", key="q_len",
                         expected="at most kv_len: the first queries would see no key, which no kernel here handles")
    tensors = system.tensors(call, pipeline)
    if call.modification.scores:
        pipeline = with_modification(pipeline)
    launches: dict[str, list[Launch]] = {}
    refusals: list[InputError] = []
    for kernel in candidates(call, pipeline, system):
        try:
            launch = launch_as_set(call, system, kernel, tensors)
        except InputError as error:
            refusals.append(error)
        else:
            launches.setdefault(modification_of(kernel.name), []).append(launch)
    if not launches:
        raise refusals[0]
    # Of several changes of scores each has kernels with it compiled in: all together take no less than any of them.
    best = max((fastest_within_power(group, lambda launch: (launch.alone_s, launch.kernel.name), within_power)
                for group in launches.values()), key=lambda launch: launch.alone_s)
    check_spans(pipeline, best.kernel.name, best.cost.by_span)
    return GpuPlan(call, pipeline, best, sum(map(len, launches.values())), call)
