"""Pipelines that run kernel after kernel: each step's invocations as launches, with what of their data comes from DRAM.

Weights, keys and values are read from DRAM, what a kernel writes goes there sooner or later. What the kernel before
has left is read from L2, if no more than L2 holds was moved since.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from intsim.calls import AttentionCall, Call, LinearCall
from intsim.errors import InputError
from intsim.expressions import evaluate
from intsim.machines.gpu.launch import Launch
from intsim.machines.gpu.linear import Products, product_launches
from intsim.machines.gpu.routine import Task, launch_routine
from intsim.machines.gpu.sequence import SequencePlan
from intsim.machines.gpu.system import GpuSystem
from intsim.machines.gpu.tensors import bytes_of, copies_of
from intsim.pipelines.spec import Invocation, Pipeline, Step
from intsim.streams.sass.routine import RoutineKernel

MATRICES = "linear_"
"""What the names of routines of ``gemm.cu`` begin with: their tile is chosen as for a linear layer by itself."""
FROM_DRAM = ("layer", "kv_head")
"""Lives of buffers that no kernel shortly before has written."""
ROW_WARPS = ((1024, 32), (256, 8), (1, 4))
"""Elements of a row from which on its thread block has so many warps, where there is a choice, as llama.cpp has it."""


@dataclass
class _Memory:
    """What was moved since each buffer was written."""

    l2_bytes: float
    moved: float = 0.0

    def __post_init__(self) -> None:
        self._written: dict[str, float] = {}

    def dram_bytes(self, reads: Mapping[str, float], writes: Mapping[str, float], cold: frozenset[str]) -> float:
        """Of a launch that reads and writes so many bytes of each buffer; those of ``cold`` lie in DRAM."""
        own = sum(reads.values()) + sum(writes.values())
        found = sum(writes.values())
        for name, size in reads.items():
            since = self.moved - self._written.get(name, self.moved) + own
            if name in cold or since > self.l2_bytes:
                found += size
        self.moved += own
        self._written |= dict.fromkeys(writes, self.moved - sum(writes.values()))
        return found


def steps_plan(system: GpuSystem, call: Call, pipeline: Pipeline, alike: int = 1) -> SequencePlan:
    """Plan the launches of a pipeline.

    Args:
        alike: so many such calls in the same launches, each with data of its own.

    Raises:
        InputError: another kind of call, a variant, or no kernel of a routine for the GPU's architectures.
    """
    pipeline.require(call, "gpu", system.name)
    asked = call.modification if isinstance(call, AttentionCall) else None
    system = system.held if asked else system  # attention, whichever kernels compute it
    if asked and (asked.scores or any(part.name == "built" for part in asked.parts)):
        raise InputError(f"found {asked.text}", key="variant",
                         expected=f"masks, without 'built': {pipeline.name} computes whole matrices")
    memory = _Memory(system.gpu.l2.size_bytes)
    launches: list[Launch] = []
    labels: list[Step] = []
    for step, invocation in _invocations(system, call, pipeline):
        shape = {name: evaluate(text, call.symbols) for name, text in invocation.shape.items()}
        if invocation.routine.startswith(MATRICES):
            products = _products(step, invocation, call, LinearCall(**shape), alike)
            found = product_launches(system, products, invocation.routine)
            memory.dram_bytes(*_moved(step, invocation, call, alike))
        else:
            dram_bytes = memory.dram_bytes(*_moved(step, invocation, call, alike))
            possible = [launch_routine(system, Task(kernel, {**shape, "splits": 1}, dram_bytes, products=alike))
                        for kernel in _variants(system, invocation.routine, shape, few_tokens(call))]
            found = (min(possible, key=lambda launch: launch.alone_s) if len(possible) > 1 else possible[0],)
        launches += found
        labels += [step] * len(found)
    about = (*ASSUMPTIONS, *([MASKED] if asked and asked.masks else []))
    return SequencePlan(call, pipeline, tuple(launches), 1, False, 1, about, tuple(labels))


def few_tokens(call: Call) -> int:
    """Columns of a matrix that may be taken for so many vectors: tokens of a layer, queries of a head."""
    return call.q_len if isinstance(call, AttentionCall) else call.m if isinstance(call, LinearCall) else 1


def _invocations(system: GpuSystem, call: Call, pipeline: Pipeline) -> Iterator[tuple[Step, Invocation]]:
    """In order, those that the call has; for few tokens those of one, where a kernel takes so many vectors at once."""
    few = few_tokens(call)
    vectors = all(any(k.sizes.get("columns", 1) >= few for k in _kernels(system, i.routine))
                  for step in pipeline.steps for i in step.one_query if i.routine.startswith("gemv"))
    for step in pipeline.steps:
        yield from ((step, i) for i in ((step.one_query if vectors else ()) or step.invocations)
                    if evaluate(i.repeat, call.symbols))


def _moved(step: Step, invocation: Invocation, call: Call,
           alike: int) -> tuple[dict[str, float], dict[str, float], frozenset[str]]:
    """Bytes that a kernel reads and writes of each buffer of all calls, and the buffers that lie in DRAM."""
    used = {array: step.buffers[name] for array, name in invocation.buffers.items()}
    if "table" in used and "ids" in used:  # of which the rows are read that the ids name
        used["table"] = replace(used["table"], axes=used["dst"].axes)
    written = {"dst", "out", "c"}
    reads = {b.name: alike * bytes_of(b, call) for array, b in used.items() if array not in written}
    writes = {b.name: alike * bytes_of(b, call) for array, b in used.items() if array in written}
    return reads, writes, frozenset(b.name for b in used.values() if b.per in FROM_DRAM)


def _products(step: Step, invocation: Invocation, call: Call, each: LinearCall, alike: int) -> Products:
    """As many as the kernel's repeats of all calls, which libraries take in one launch.

    Heads that share keys and values read one B.
    """
    different = {array: alike * copies_of(step.buffers[name], call) for array, name in invocation.buffers.items()}
    return Products(each, alike * evaluate(invocation.repeat, call.symbols), different["a"], different["b"])


def _kernels(system: GpuSystem, routine: str) -> tuple[RoutineKernel, ...]:
    """Of the best architecture that has any."""
    stored = system.kernels.routines
    return next((found for arch in system.gpu.runs if (found := stored.for_routine(routine, arch))), ())


def _variants(system: GpuSystem, routine: str, shape: Mapping[str, int], columns: int) -> tuple[RoutineKernel, ...]:
    """The variant for the length of a row, or those for so many vectors or more in the same thread blocks.

    These add in the same order, and registers and residence make one of a vector more the faster one now and then.

    Raises:
        InputError: there is none.
    """
    found, stored = _kernels(system, routine), system.kernels.routines
    if not found:
        raise InputError(f"{system.name}: there is no kernel of {routine} for {' or '.join(system.gpu.runs)}",
                         key="machine", expected="a GPU that runs " + " or ".join(stored.archs_of(routine)))
    if "columns" in found[0].sizes:
        enough = sorted((k for k in found if k.sizes["columns"] >= columns), key=lambda k: k.sizes["columns"])
        return tuple(k for k in enough if _block(k) == _block(enough[0]))
    if len(found) == 1:
        return found
    warps = next(count for least, count in ROW_WARPS if shape["n"] >= least)
    return (min(found, key=lambda k: (abs(k.warps - warps), k.name)),)


def _block(kernel: RoutineKernel) -> tuple[int, int]:
    """Warps and rows of its thread blocks."""
    return kernel.warps, kernel.sizes.get("rows", 1)


MASKED = "a mask saves nothing: whole matrices are multiplied, and what it hides is added to in softmax's pass"
"""What a result with a mask says of it."""
ASSUMPTIONS = (
    "one kernel after another: weights, keys and values come from DRAM, what the kernel before left from L2 if it fits",
)
