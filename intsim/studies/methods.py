"""The table of softmax methods: formats, tables, executed instructions and cycles per element, error."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from intsim.accuracy.evaluate import evaluate
from intsim.accuracy.inputs import synthetic
from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.cpu.choice import PlannedKernel
from intsim.machines.cpu.core.timings import KernelTiming
from intsim.machines.cpu.plan import CpuPlan
from intsim.machines.gpu.chip import GpuMachine
from intsim.machines.gpu.sm.softmax import softmax_cost
from intsim.numerics.softmax.registry import get_method, method_names
from intsim.pipelines.registry import get_pipeline
from intsim.progress import Told, each, nobody
from intsim.session import Session, default_session
from intsim.streams.sass.manifest.softmax import ROW

CORE = "cortex-a76"
ROWS, LENGTH, HEAD_DIM = 64, 1024, 128
GPU, ARCH = "rtx4090-uncalibrated", "sm_89"
FAMILIES = ("normal", "long_tailed")
BASE = "int_attention"
CYCLES, SM_CYCLES = "cycles with conversions", "SM cycles per element"

HEAD = f"""\
# Softmax methods

Written by `intsim methods`; do not edit. A method's name follows a CPU pipeline's in a pipeline name: `fp16+sas`,
`quant_only+exaq_int2` (in an experiment, `intsim.attention`, `simulate` and `evaluate`). The GEMMs keep the pipeline's
formats; conversions to what the method reads and from what it gives are kernels of their own.

- reads, gives: formats of scores and probabilities. bits: how finely scores are resolved. table: bytes looked up.
- instructions, cycles: of the method's NEON kernel per element on a Cortex-A76 whose data lie in L1, rows of {LENGTH};
  with conversions: the same with those that the INT8 GEMMs of `{BASE}` need around it.
- SM cycles: of one SM of {ARCH} per element, all its warps together (see the operators below); -: no kernel.
- cosine: similarity to attention in float64 of {ROWS} queries on {LENGTH} keys with head dimension {HEAD_DIM}, float32
  GEMMs (`fp32+METHOD`), on two synthetic families: logits of standard deviation 1 (normal: rows nearly flat,
  whose probabilities are a few steps of 1/255) and of 3 with long tails (long_tailed).
"""

CPU_PIPELINES = ("fp32", "fp16", "quant_only_vector", "int_attention", "turbo_attention_int8", "turbo_attention_int4",
                 "turbo_attention_int2", "ggml_q8_0")
CPU_SHAPE = AttentionCall(q_len=LENGTH, kv_len=LENGTH, head_dim=HEAD_DIM, heads=1, kv_heads=1, batch=1, causal=False)

CPU_HEAD = f"""
# Whole attention on one Cortex-A76

All kernels of a pipeline for a head of {LENGTH} queries and keys, head dimension {HEAD_DIM}, data in L1: cycles per
score. `ggml_q8_0` (llama.cpp on a q8_0 cache) has its softmax inside its one kernel; its row sums and products follow
key after key, so nothing of it is shared between query rows.
"""

GPU_SHAPE = AttentionCall(q_len=4096, kv_len=4096, head_dim=HEAD_DIM, heads=32, kv_heads=32, batch=1, causal=False)

OPERATOR_HEAD = f"""
# Operators on one SM of {ARCH}

Every method as a CUDA row kernel (`kernels/cuda`), a warp per row of {ROW} scores, timed on `{GPU}`; on another
GPU: `intsim methods --gpu h100-sxm`.

- SM cycles: of an SM that does nothing else, per element, from scores in shared memory (as NEON's lie in L1) to
  probabilities there: 0.1 is ten elements per cycle on each SM. in registers: without those loads and stores, as
  between two matrix products.
- instructions: that a thread executes per element. warps: on the SM, as registers and shared memory allow.
- bound: the pipe that is busy for four fifths of the time or waited for (`xu`: special functions and conversions;
  `alu`; `fma_heavy`, `fma_lite`; `lsu`: shared memory and shuffles), else `issue` or what warps wait for.

Methods that add integers give the bits of their NEON kernels; the others have the same exponentials and other last
bits of their sums, which are taken lane by lane (all checked by running the kernels' code on a CPU; no GPU was at
hand). Tables lie in lanes, and a lookup is a shuffle, but for `xnnpack`: 32 copies in shared memory, so that lanes
never meet in a bank. `cmsis_nn` and `xnnpack` keep exponentials in registers that the originals compute or look up
twice. Two operators that only a GPU has: `hardware_exp2` takes every exponential from the
special-function unit, as FlashAttention-2 and -3 and Triton's kernels do; `flash4_exp2_mixed` takes 18.75 % from the
polynomial, FlashAttention-4's share for head dimension 128 without a mask.
"""

GPU_HEAD = f"""
# Fused pipelines on {ARCH}

Methods that are part of a fused GPU kernel are pipelines of their own. softmax cycles: of one SM per score, for the
steps between the two matrix products (softmax, conversions, rescaling); all cycles: of the whole kernel. Projected
on `{GPU}` at its nominal clock, {GPU_SHAPE.heads} heads of {GPU_SHAPE.q_len} queries and keys, head dimension
{HEAD_DIM}. Cosine as above.
"""


class MethodStudy:
    """Asks the questions behind the tables; tensors are made once.

    Args:
        session: what plans and simulates. progress: told what is asked.
    """

    def __init__(self, session: Session | None = None, progress: Told = nobody) -> None:
        self.session, self.progress = session or default_session(), progress
        call = AttentionCall(ROWS, LENGTH, HEAD_DIM)
        self.tensors = {family: synthetic(family, call, seed=0) for family in FAMILIES}

    def cosines(self, pipeline: str) -> dict[str, float]:
        """A pipeline's cosine similarity by input family."""
        return {f"cosine, {family}": evaluate(*tensors, pipeline=self.session.pipeline(pipeline)).cosine_similarity
                for family, tensors in self.tensors.items()}

    def methods(self) -> list[dict[str, Any]]:
        """A row per method, in the order of their names."""
        return [self._method(name) for name in each(
            self.session.catalogue.names.methods.names(), self.progress, "method {}".format)]

    def _method(self, name: str) -> dict[str, Any]:
        method = self.session.catalogue.names.methods.get(name)
        plan = self._on_core(f"{BASE}+{name}", AttentionCall(ROWS, LENGTH, HEAD_DIM))
        elements = ROWS * LENGTH
        on_gpu = self.session.catalogue.kernels.operators.for_operator(method.name, ARCH)
        timings = {kernel.invocation.routine: timing for kernel, timing in _timings(plan, "softmax_path")}
        kernel = timings[method.kernel]
        return {
            "method": method.name, "reads": method.reads, "gives": method.gives, "bits": method.bits,
            "table": method.table_bytes,
            "instructions per element": sum(kernel.instructions.values()) / elements,
            "cycles per element": kernel.cycles / elements,
            CYCLES: sum(timing.cycles for timing in timings.values()) / elements,
            SM_CYCLES: softmax_cost(self._gpu(GPU).system.timer, on_gpu, in_registers=False).cycles_per_element
            if on_gpu else None,
            **self.cosines(f"fp32+{method.name}"),
        }

    def cpu(self) -> list[dict[str, Any]]:
        """A row per CPU pipeline: cycles of one core per score for all its kernels, error."""
        scores = CPU_SHAPE.q_len * CPU_SHAPE.kv_len
        rows = []
        for name in each(CPU_PIPELINES, self.progress, "{} on a core".format):
            plan = self._on_core(name, CPU_SHAPE)
            softmax = sum(timing.cycles for _, timing in _timings(plan, "softmax_path"))
            rows.append({
                "pipeline": name, "softmax cycles per element": softmax / scores or None,
                "all cycles per element": sum(timing.cycles for _, timing in _timings(plan)) / scores,
                **self.cosines(name)})
        return rows

    def gpu(self) -> list[dict[str, Any]]:
        """A row per pipeline with a fused kernel that the GPU runs: cycles of an SM per score, error."""
        system = self._gpu(GPU).system
        gpu, fused = system.gpu, system.kernels.fused
        cycles_per_second = gpu.sm_count * gpu.clock_hz
        scores = GPU_SHAPE.heads * GPU_SHAPE.q_len * GPU_SHAPE.kv_len
        rows = []
        for name in each(self.session.catalogue.names.pipelines.names(), self.progress, "{} on a GPU".format):
            if self.session.pipeline(name).target != "gpu" or HEAD_DIM not in fused.head_dims(name, gpu.runs):
                continue
            result = self.session.simulate(GPU_SHAPE, name, GPU)
            softmax = sum(record.latency_s for record in result.records if record.part == "softmax_path")
            rows.append({
                "pipeline": name,
                "softmax cycles per element": softmax * cycles_per_second / scores,
                "all cycles per element": result.latency_s * cycles_per_second / scores,
                **self.cosines(name)})
        return rows

    def operators(self, name: str = GPU) -> list[dict[str, Any]]:
        """A row per softmax operator: its price on an SM of a GPU, for the best of its architectures that has kernels.

        Raises:
            InputError: no such GPU, or none of its architectures has kernels.
        """
        system, rows = self._gpu(name).system, []
        stored = system.kernels.operators
        kernels = next(filter(None, map(stored.for_arch, system.gpu.runs)), ())
        if not kernels:
            raise InputError(f"{name}: there are no softmax operators for {' or '.join(system.gpu.runs)}", key="gpu",
                             expected=f"a GPU that runs one of {', '.join(stored.archs())}")
        for kernel in kernels:
            whole, inner = (softmax_cost(system.timer, kernel, in_registers=held) for held in (False, True))
            rows.append({
                "operator": kernel.operator, "instructions per element": whole.instructions_per_element,
                SM_CYCLES: whole.cycles_per_element, "bound": whole.bound,
                "SM cycles in registers": inner.cycles_per_element, "bound in registers": inner.bound,
                "warps": whole.warps})
        return rows

    def _on_core(self, pipeline: str, call: AttentionCall) -> CpuPlan:
        plan = self.session.plan(call, pipeline, CORE)
        assert isinstance(plan, CpuPlan)
        return plan

    def _gpu(self, name: str) -> GpuMachine:
        machine = self.session.load(name)
        if not isinstance(machine, GpuMachine):
            raise InputError(f"'{name}' is of kind {machine.identity.kind}", key="gpu", expected="a GPU")
        return machine


def _timings(plan: CpuPlan, part: str | None = None) -> list[tuple[PlannedKernel, KernelTiming]]:
    """The kernels of a plan for one core, of a part or of all, with their cycles while all data lie in L1."""
    team = plan.teams[0]
    return [(kernel, plan.work(team, position, kernel.units).timing) for position, kernel in enumerate(plan.kernels)
            if part in (None, kernel.step.part)]


def document(rows: Sequence[Mapping[str, Any]], of_cpu: Sequence[Mapping[str, Any]],
             operators: Sequence[Mapping[str, Any]], of_gpu: Sequence[Mapping[str, Any]]) -> str:
    """The tables as Markdown, with a line on each method."""
    about = [f"- `{m.name}`: {m.summary}. {m.source}." + (f" Left open or chosen: {m.choices}." if m.choices else "")
             for m in map(get_method, method_names())]
    about_gpu = [f"- `{p.name}`: {p.summary}. {p.source}." for p in (get_pipeline(str(r["pipeline"])) for r in of_gpu)]
    parts = [HEAD, *_table(rows), "", *about, CPU_HEAD, *_table(of_cpu), OPERATOR_HEAD,
             *_table(operators), GPU_HEAD, *_table(of_gpu), "", *about_gpu]
    return "\n".join(parts) + "\n"


def _table(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    columns = list(rows[0])
    return ["| " + " | ".join(columns) + " |", "|" + "|".join("---" for _ in columns) + "|",
            *("| " + " | ".join(_shown(c, row[c]) for c in columns) + " |" for row in rows)]


def _shown(column: str, value: Any) -> str:
    if not isinstance(value, float):
        return "-" if value is None else str(value)
    if column.startswith("cosine"):
        return f"{value:.4f}"
    return f"{value:.3f}" if column.startswith("SM cycles") else f"{value:.2f}"
