"""The kernel that writes new K and V to a paged cache, ahead of attention: libraries that serve models time both."""

from __future__ import annotations

from dataclasses import replace

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.gpu.choice import widest
from intsim.machines.gpu.plan import GpuPlan, as_sequence
from intsim.machines.gpu.quantiser import smallest_kernel
from intsim.machines.gpu.routine import Task, launch_routine
from intsim.machines.gpu.sequence import SequencePlan
from intsim.pipelines.spec import FORMATS, Pipeline

SLOT_BYTES = 4
"""Where a token's K and V go."""
SAID = "K and V are copied to a paged cache of their format first, as they were computed: that is part of the time"


def appended(plan: GpuPlan | SequencePlan) -> SequencePlan:
    """A plan of attention with K and V of its new tokens written to a cache before it, in the format that it reads.

    Raises:
        InputError: no kernel for the GPU's architectures, the head dimension or elements of that size.
    """
    call = plan.call
    assert isinstance(call, AttentionCall)
    system, size = plan.launches[0].system, _element_bytes(plan.pipeline)
    rows = call.batch * min(call.q_len, call.kv_len)
    kernel = smallest_kernel(system, f"append_{8 * size}", widest(call))
    token = call.kv_heads * (call.head_dim + call.channels_of_v) * size
    moved = rows * (2 * token + SLOT_BYTES)  # read and written
    launch = launch_routine(system, Task(kernel, {"m": rows, "heads": call.kv_heads, "splits": 1}, moved))
    found = as_sequence(plan)
    return replace(found, launches=(launch, *found.launches), before=1 + found.before,
                   steps=(None, *found.steps) if found.steps else (), assumptions=(*found.assumptions, SAID))


def _element_bytes(pipeline: Pipeline) -> int:
    form = next(b.format for step in pipeline.steps for b in step.writes if b.name == "k")
    if FORMATS[form].bytes not in (1, 2):
        raise InputError(f"{pipeline.name} reads K in {form}", key="appends", expected="K of 8 or 16 bits")
    return int(FORMATS[form].bytes)
