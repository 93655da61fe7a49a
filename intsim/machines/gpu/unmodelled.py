"""What a GPU's results leave out, as they themselves say."""

from __future__ import annotations

from intsim.machines.gpu.description import Gpu
from intsim.pipelines.spec import Pipeline
from intsim.streams.sass.model import SassKernel
from intsim.streams.sass.routine import RoutineKernel

F16_TO_E4M3 = "F2FP.SATFINITE.E4M3.F16"
ROUNDED_TWICE = ("this kernel cuts P to FP16 before it rounds it to E4M3, as Triton does for sm_89; values round it "
                 "once, as on sm_90, which makes 4 P of 1000 larger by a unit")


def unmodelled(gpu: Gpu, pipeline: Pipeline) -> tuple[str, ...]:
    """The sentences of a run of a pipeline."""
    return (
        *([] if gpu.power else ["energy: the machine file has no power section"]),
        "clocks that change: heat, boost and how a governor gets there; one clock holds for the whole call",
        *(["FlashAttention-3's persistent scheduler and its TMA store of the output"]
          if pipeline.name.startswith("flash3") else []),
        *(["clusters of thread blocks and multicast"] if gpu.tensor.warp_group else []),
        "translation of addresses, and how far a slice of L2 lies from an SM",
        "other kernels and processes on the GPU, and the host's work beyond the launch")


def untimed(pipeline: Pipeline) -> tuple[str, ...]:
    """Steps that were done before the timed region, and why."""
    return tuple(f"{step.name} is not in the timed region: {step.untimed}" for step in pipeline.steps
                 if step.untimed and not (pipeline.with_quantiser and step.beforehand))


def rounded_twice(pipeline: Pipeline, kernel: SassKernel | RoutineKernel) -> tuple[str, ...]:
    """What a fused kernel rounds otherwise than its pipeline's values, which are the same whatever GPU runs it."""
    p = pipeline.sized.get(pipeline.weights)
    return (ROUNDED_TWICE,) if p and p.format == "e4m3" and any(
        i.opcode.startswith(F16_TO_E4M3) for block in kernel.blocks for i in block.instructions) else ()
