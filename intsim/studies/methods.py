"""The table of softmax methods: formats, tables, executed instructions and cycles per element, error."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from intsim.accuracy.evaluate import evaluate
from intsim.accuracy.inputs import Tensors, synthetic
from intsim.calls import AttentionCall
from intsim.config.core_schema import CoreConfig, load_core
from intsim.config.expressions import evaluate as evaluate_expression
from intsim.config.gpu_schema import load_gpu
from intsim.errors import InputError
from intsim.machines.cpu.core.timing import KernelTiming, time_kernel
from intsim.machines.gpu.sm.softmax import softmax_cost
from intsim.machines.simulate import simulate
from intsim.numerics.softmax.registry import get_method, method_names
from intsim.pipelines.registry import get_pipeline, pipeline_names
from intsim.report.folder import output_folder
from intsim.report.style import save
from intsim.report.tables import write_csv
from intsim.streams.aarch64.library import streams_for
from intsim.streams.sass.library import kernels_for, softmax_kernel
from intsim.streams.sass.manifest.softmax import ARCHS, OPERATORS, ROW

CORE = "cortex-a76"
ROWS, LENGTH, HEAD_DIM = 64, 1024, 128
SHAPE = {"m": ROWS, "n": LENGTH}
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

Methods that are part of a fused GPU kernel are pipelines of their own. softmax cycles: of one SM per score, for the ops
between the two matrix products (softmax, conversions, rescaling); all cycles: of the whole kernel. Projected
on `{GPU}` at its nominal clock, {GPU_SHAPE.heads} heads of {GPU_SHAPE.q_len} queries and keys, head dimension
{HEAD_DIM}. Cosine as above.
"""


def method_rows() -> list[dict[str, Any]]:
    """A row per method, in the order of their names."""
    return [dict(_row(name)) for name in method_names()]


def cpu_rows() -> list[dict[str, Any]]:
    """A row per CPU pipeline: cycles of one core per score for all its kernels, error."""
    core = load_core(CORE)
    rows = []
    for name in CPU_PIPELINES:
        cycles = {"softmax_path": 0.0, "gemm": 0.0, "output": 0.0}
        for step in get_pipeline(name).steps:
            for call in step.invocations:
                shape = {symbol: evaluate_expression(text, CPU_SHAPE.symbols) for symbol, text in call.shape.items()}
                cycles[step.part] += _timing(core, call.routine, shape).cycles
        scores = CPU_SHAPE.q_len * CPU_SHAPE.kv_len
        rows.append({
            "pipeline": name, "softmax cycles per element": cycles["softmax_path"] / scores or None,
            "all cycles per element": sum(cycles.values()) / scores,
            **{f"cosine, {family}": evaluate(*_tensors(family), pipeline=name).cosine_similarity
               for family in FAMILIES},
        })
    return rows


def gpu_rows() -> list[dict[str, Any]]:
    """A row per pipeline with a kernel for the GPU's architecture: cycles of an SM per score, error."""
    gpu = load_gpu(GPU)
    cycles_per_second = gpu.file.sm_count.value * gpu.file.clock_ghz.value * 1e9
    scores = GPU_SHAPE.heads * GPU_SHAPE.q_len * GPU_SHAPE.kv_len
    rows = []
    for name in pipeline_names():
        if get_pipeline(name).target != "gpu" or not kernels_for(name, ARCH, HEAD_DIM, masked=False):
            continue
        result = simulate(GPU_SHAPE, name, GPU)
        softmax = sum(step.latency_s for step in result.records if step.part == "softmax_path")
        rows.append({
            "pipeline": name,
            "softmax cycles per element": softmax * cycles_per_second / scores,
            "all cycles per element": result.latency_s * cycles_per_second / scores,
            **{f"cosine, {family}": evaluate(*_tensors(family), pipeline=name).cosine_similarity
               for family in FAMILIES},
        })
    return rows


def operator_rows(name: str = GPU) -> list[dict[str, Any]]:
    """A row per softmax operator: its price on an SM of a GPU, for the best of its architectures that has kernels.

    Raises:
        InputError: no such GPU, or none of its architectures has kernels.
    """
    gpu, rows = load_gpu(name), []
    arch = next((arch for arch in gpu.file.runs if softmax_kernel(OPERATORS[0].name, arch)), None)
    if arch is None:
        raise InputError(f"{name}: there are no softmax operators for {' or '.join(gpu.file.runs)}", key="gpu",
                         expected=f"a GPU that runs one of {', '.join(ARCHS)}")
    for kernel in filter(None, (softmax_kernel(operator.name, arch) for operator in OPERATORS)):
        whole, inner = softmax_cost(gpu, kernel, in_registers=False), softmax_cost(gpu, kernel, in_registers=True)
        rows.append({
            "operator": kernel.operator, "instructions per element": whole.instructions_per_element,
            SM_CYCLES: whole.cycles_per_element, "bound": whole.bound,
            "SM cycles in registers": inner.cycles_per_element, "bound in registers": inner.bound,
            "warps": whole.warps})
    return rows


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


def write(path: str | Path, rows: Sequence[dict[str, Any]]) -> None:
    """The rows as ``methods.csv``, and error against cycles as a plot, into a folder."""
    from intsim.report.figures.methods import error_against_cycles

    with output_folder(path) as folder:
        write_csv(folder / "methods.csv", rows, list(rows[0]))
        save(error_against_cycles(rows, FAMILIES, CYCLES), folder / "error_against_cycles")


@cache
def _row(name: str) -> dict[str, Any]:
    method, core = get_method(name), load_core(CORE)
    kernel = _timing(core, method.kernel, SHAPE)
    converted = [_timing(core, call.routine, SHAPE) for step in get_pipeline(f"{BASE}+{method.name}").steps
                 if step.part == "softmax_path" for call in step.invocations]
    elements, on_gpu = ROWS * LENGTH, softmax_kernel(method.name, ARCH)
    return {
        "method": method.name, "reads": method.reads, "gives": method.gives, "bits": method.bits,
        "table": method.table_bytes,
        "instructions per element": sum(kernel.instructions.values()) / elements,
        "cycles per element": kernel.cycles / elements,
        CYCLES: sum(t.cycles for t in converted) / elements,
        SM_CYCLES: softmax_cost(load_gpu(GPU), on_gpu, in_registers=False).cycles_per_element if on_gpu else None,
        **{f"cosine, {family}": evaluate(*_tensors(family), pipeline=f"fp32+{method.name}").cosine_similarity
           for family in FAMILIES},
    }


def _timing(core: CoreConfig, routine: str, shape: Mapping[str, int]) -> KernelTiming:
    """The stream of a routine that the core runs fastest."""
    usable = [s for s in streams_for(routine) if set(s.features) <= set(core.features)]
    return min((time_kernel(core, s, shape) for s in usable), key=lambda t: t.cycles)


@cache
def _tensors(family: str) -> Tensors:
    return synthetic(family, AttentionCall(ROWS, LENGTH, HEAD_DIM, 1, 1, 1, causal=False), seed=0)


def _shown(column: str, value: Any) -> str:
    if not isinstance(value, float):
        return "-" if value is None else str(value)
    if column.startswith("cosine"):
        return f"{value:.4f}"
    return f"{value:.3f}" if column.startswith("SM cycles") else f"{value:.2f}"
