"""The kernels that make Q, K and V into a fused kernel's formats: beside its time, or before it in one sequence.

Of a call with a cache they are those of its new tokens: keys before them were quantised when they came.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.expressions import evaluate
from intsim.machines.gpu.decode import FEW_ROWS
from intsim.machines.gpu.plan import GpuPlan, as_sequence
from intsim.machines.gpu.routine import Task, launch_routine
from intsim.machines.gpu.sequence import SequencePlan
from intsim.machines.gpu.sequence_run import energy_of, ran_alone, records_of
from intsim.machines.gpu.system import GpuSystem
from intsim.machines.gpu.tensors import bytes_of
from intsim.pipelines.common.buffers import V_CHANNELS
from intsim.pipelines.common.quantisers import CODES, of_new_tokens
from intsim.pipelines.spec import QUANTISED, Invocation, Pipeline, Step
from intsim.result import Quantiser, Result
from intsim.streams.sass.routine import RoutineKernel

WRITTEN = (CODES, "parts", "out")
"""Arrays that a kernel writes."""
BESIDE = ("the time is the fused kernel's alone, as its authors measure it: quantising float16 Q, K and V stands "
          f"beside it, and NAME{QUANTISED} has both")
UNKNOWN = "quantising float16 Q, K and V: no kernels that do it are stored for this GPU"
WITHIN = "quantising float16 Q, K and V is part of the time"
KEPT = ("the cache holds K and V quantised; {} quantised, by means and scales of heads, channels and "
        "blocks of keys that are kept from before")
ALL_NEW = (f"more than {FEW_ROWS} queries, and no mask: K and V are another sequence's, and all of "
           "them are quantised; a call with a cache is causal")


def quantiser_plan(system: GpuSystem, call: AttentionCall, pipeline: Pipeline) -> SequencePlan:
    """The launches that make a call's inputs, of a pipeline that does not read them as they come.

    Raises:
        InputError: no kernel of a routine for the GPU's architectures.
    """
    new, kept = new_tokens(call)
    steps = (of_new_tokens(pipeline) if kept else pipeline).steps
    made = [(replace(step, part="quantise"), invocation) for step in steps for invocation in step.beforehand]
    launches, seen = [], dict[str, float]()
    for step, invocation in made:
        shape = {name: evaluate(text, new.symbols) for name, text in invocation.shape.items()}
        kernel = smallest_kernel(system, invocation.routine, _width(step, invocation, call))
        moved = _dram_bytes(_moved(step, invocation, new), seen, system.gpu.l2.size_bytes)
        launches.append(launch_routine(system, Task(kernel, {**shape, "splits": 1}, moved)))
    return SequencePlan(call, pipeline, tuple(launches), 1, False, 1, steps=tuple(step for step, _ in made))


def new_tokens(call: AttentionCall) -> tuple[AttentionCall, bool]:
    """The call of what is quantised, and whether that stands behind a cache, whose scales and means it takes.

    It does where fewer queries than keys have a mask, which counts them as the last tokens, or are no more than a tile
    of a split kernel, however many heads share K and V. More without a mask are of another sequence than the keys, all
    of which are made for them.
    """
    kept = call.q_len < call.kv_len and (call.modification.masks or call.q_len <= FEW_ROWS)
    return replace(call, kv_len=call.q_len if kept else call.kv_len, causal=False, variant=""), kept


def followed_by(quantiser: SequencePlan, plan: GpuPlan | SequencePlan) -> SequencePlan:
    """The quantiser's launches and then the plan's."""
    assert isinstance(plan.call, AttentionCall)
    found = as_sequence(plan)
    return replace(found, launches=(*quantiser.launches, *found.launches), before=len(quantiser.launches),
                   steps=(*quantiser.steps, *(None for _ in found.launches)),
                   assumptions=(*found.assumptions, *said(plan.call, WITHIN)))


def stored(system: GpuSystem, call: AttentionCall, pipeline: Pipeline) -> bool:
    """Whether there are kernels that make a call's inputs; for an architecture of somebody's own there are none."""
    def found() -> bool:
        try:
            quantiser_plan(system, call, pipeline)
        except InputError:
            return False
        return True

    routines = tuple([invocation.routine for step in pipeline.steps for invocation in step.beforehand])
    gpu, tensor = system.gpu, system.gpu.tensor
    has = gpu.runs, gpu.limits, tuple(gpu.costs), tuple(tensor.warp), tuple(tensor.warp_group)
    return system.memory.quantises.get((routines, call.head_dim, call.channels_of_v, new_tokens(call)[1], has), found)


def beside(system: GpuSystem, plan: GpuPlan | SequencePlan, result: Result) -> Result:
    """The result of a plan's kernels alone with what its quantiser would add, for who asks for it."""
    call = plan.call
    assert isinstance(call, AttentionCall)
    kernel_start_s = result.records[0].latency_s
    return result.later(quantiser=lambda: _ran(quantiser_plan(system, call, plan.pipeline), kernel_start_s))


def _ran(plan: SequencePlan, kernel_start_s: float) -> Quantiser:
    """What launches add to a kernel that would start so late by itself."""
    ran, power = ran_alone(plan), plan.main.system.gpu.power
    records = records_of(plan, ran)
    energy, latency_s = energy_of(power, records, ran), ran[-1].start_s + ran[-1].running_s
    saved_s = kernel_start_s - plan.gap_s  # the kernel stands behind others: no launch to wait for
    if energy is not None and power:
        energy = {**energy, "idle": energy["idle"] - power.idle_w * saved_s}
    assert isinstance(plan.call, AttentionCall)
    made = "Q and the new K and V" if new_tokens(plan.call)[1] else "Q, K and V"
    return Quantiser(made, latency_s - saved_s, energy, tuple(records))


def said(call: AttentionCall, what: str) -> tuple[str, ...]:
    """The sentences that stand in a result."""
    if call.q_len >= call.kv_len:
        return (what,)
    new = "1 new token is" if call.q_len == 1 else f"{call.q_len} new tokens are"
    return what, KEPT.format(new) if new_tokens(call)[1] else ALL_NEW


def smallest_kernel(system: GpuSystem, routine: str, head_dim: int) -> RoutineKernel:
    """Of the best architecture that has any, for the smallest head dimension that holds the call's.

    Raises:
        InputError: there is none.
    """
    stored = [k for arch in system.gpu.runs for k in system.kernels.routines.for_routine(routine, arch)]
    for arch in system.gpu.runs:
        found = [k for k in stored if k.arch == arch and k.sizes["head_dim"] >= head_dim]
        if found:
            return min(found, key=lambda kernel: kernel.sizes["head_dim"])
    about = f"{system.name}: there is no kernel of {routine} for {' or '.join(system.gpu.runs)}"
    if stored:
        raise InputError(f"{about} and head_dim {head_dim}", key="head_dim",
                         expected=f"at most {max(kernel.sizes['head_dim'] for kernel in stored)}")
    raise InputError(about, key="machine", expected="a GPU whose architecture it is stored for")


def _width(step: Step, invocation: Invocation, call: AttentionCall) -> int:
    """Channels of the tensor that a kernel makes or knows something of."""
    of_v = any(V_CHANNELS in step.buffers[name].axes for name in invocation.buffers.values())
    return call.channels_of_v if of_v else call.head_dim


def _moved(step: Step, invocation: Invocation, call: AttentionCall) -> Iterator[tuple[str, bool, float]]:
    """Name, whether it is written, and bytes of each buffer of a kernel: of all heads."""
    for array, name in invocation.buffers.items():
        yield name, array in WRITTEN, bytes_of(step.buffers[name], call)


def _dram_bytes(moved: Iterator[tuple[str, bool, float]], seen: dict[str, float], l2_bytes: float) -> float:
    """All that is written, and what is read for the first time, or again if L2 cannot have kept it."""
    found = 0.0
    for name, written, size in moved:
        if written or name not in seen or seen[name] > l2_bytes:
            found += size
        seen[name] = size
    return found
