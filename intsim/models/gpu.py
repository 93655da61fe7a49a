"""A model's calls on a GPU: kernels that follow each other as a graph, or as fast as the host submits them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType
from typing import Literal, get_args

from intsim.calls import AttentionCall, Call, LinearCall, RowsCall
from intsim.errors import InputError, unknown_name
from intsim.machines.gpu.chip import GpuMachine
from intsim.machines.gpu.mask_creation import LIST_KERNELS, STEP, creation_of
from intsim.machines.gpu.plan import make_plan
from intsim.machines.gpu.quantiser import new_tokens, quantiser_plan
from intsim.machines.gpu.sequence_run import run_sequence
from intsim.machines.gpu.unmodelled import unmodelled
from intsim.machines.sums import summed
from intsim.memo import Memo
from intsim.models.pricing import NO_HOST, CallCost, Host, StepCost, formats_of, rows_routine, weighted
from intsim.models.recipes import HEADS, TABLES, Recipe, fitting
from intsim.models.works import Work
from intsim.pipelines.common.quantisers import Name, making
from intsim.pipelines.linear.gpu import ROUTINES
from intsim.pipelines.rows import ggml_gpu
from intsim.pipelines.rows.ggml_gpu import GGML
from intsim.pipelines.rows.gpu import SUFFIX
from intsim.pipelines.spec import QUANTISED, Pipeline

Launching = Literal["stream", "graph"]
"""How a host submits kernels: one by one into a stream, or all of a pass at once as a graph."""

LINEAR: Mapping[str, str] = MappingProxyType({
    "f16": "linear_f16_cublas", **{form: f"linear_{form}_gpu" for form in ("q8_0", "q5_0", "q4_0", "q4_k", "q6_k")},
    "w8a8": "linear_s8", "fp8": "linear_fp8", "w8a16": "linear_w8a16", "w4a16": "linear_w4a16"})
"""By format, the pipeline of a linear layer."""
MADE: Mapping[str, tuple[Name, ...]] = MappingProxyType({
    "attention": ("q", "k", "v"), "cross_attention": ("q",), "cross_cache": ("k", "v")})
"""By a work's routine, the inputs of attention that are new."""
HALF, CAST, COPY = "f16", "cast_f16_gpu", f"copy_f16{GGML}{SUFFIX}"
"""What attention and its quantisers read, the kernel that makes it of float32, and llama.cpp's for its own cache."""


APART = frozenset(pipeline.name for pipeline in ggml_gpu.PIPELINES)
"""Operations of llama.cpp's graph that have a kernel each."""
LONG = 65536
"""Keys of a cache of which all scales count that keys have, alone or in blocks, and a head's own as good as not."""
OWN = ", then quantised by the kernels of the pipeline, once for each token"
VOLTA = ": its tensor cores multiply 8 x 8 x 4, for which no product of layers is written"
NEWER = ("a GPU that runs sm_75 or later, as a t4 does; attention by itself runs here, too ('intsim run')")


def check_formats(machine: GpuMachine, recipe: Recipe, pipelines: Callable[[str], Pipeline]) -> None:
    """Refuse formats of layers for which no kernels are compiled that the GPU runs.

    Raises:
        InputError: the first of them; the message has those that do run.
    """
    system, archs = machine.system, " or ".join(machine.system.gpu.runs)
    compiled = system.kernels.routines.archs_of
    runs = [form for form, name in LINEAR.items()
            if all(set(compiled(routine)) & set(system.gpu.runs) for routine in _routines(pipelines(name)))]
    if not runs:
        raise InputError(f"no layer of a model is compiled for {archs}, which {system.name} runs"
                         + (VOLTA if "sm_70" in system.gpu.runs else ""), key="machine", expected=NEWER)
    for key, forms in (("linear", recipe.matrix), ("head", HEADS.get(recipe.head, (recipe.head,)))):
        form = next((form for form in forms if form in LINEAR), None)
        if form not in runs:
            where = f"is compiled for {archs}, which {system.name} runs" if form else "is written for GPUs"
            raise InputError(f"no kernel of '{form or forms[-1]}' {where}", key=key,
                             expected="one of " + ", ".join(name for name in runs if key == "linear" or name in TABLES))


def _routines(pipeline: Pipeline) -> set[str]:
    """What a linear layer launches."""
    launched = {i.routine for step in pipeline.steps for i in (*step.invocations, *step.one_query)}
    return launched or {ROUTINES[pipeline.name]}


@dataclass(frozen=True)
class GpuAttention:
    """A pipeline in the layers of a model.

    Attributes:
        formats: of its inputs; cache_bits: of an element of K or V on average, with its share of their scales.
    """

    pipeline: Pipeline
    formats: Mapping[str, str]
    cache_bits: float

    @classmethod
    def of(cls, pipeline: Pipeline, head_dim: int) -> GpuAttention:
        """A pipeline for the layers of a model.

        Raises:
            InputError: it is of another target, reads formats that no kernel is named to make, or has their kernels in
                its own time, which a model's layers run once for each token.
        """
        if pipeline.name.endswith(QUANTISED):
            raise InputError(f"{pipeline.name} would quantise again what the layers have written in integers",
                             key="attention", expected=pipeline.name.removesuffix(QUANTISED))
        if pipeline.target != "gpu" or pipeline.computes != "attention":
            raise InputError(f"{pipeline.name} is a {pipeline.target} pipeline of {pipeline.computes}", key="attention",
                             expected="a GPU pipeline of attention")
        formats = {b.name: b.format for step in pipeline.steps for b in step.writes if b.name in ("q", "k", "v")}
        name = next((name for name, form in formats.items() if form != HALF), None)
        if name and not pipeline.quantised_beforehand:
            raise InputError(f"{pipeline.name} reads {name} in {formats[name]}", key="attention",
                             expected=f"{HALF}, or kernels that quantise it: Step.beforehand of what prepares inputs")
        held = [b for step in pipeline.steps for b in step.writes if b.name in ("k", "k_scale", "v", "v_scale")]
        sizes = {"kv_len": LONG, "head_dim": head_dim, "v_head_dim": head_dim}
        return cls(pipeline, formats, 8.0 * sum(b.bytes(sizes) for b in held) / (2 * LONG * head_dim))


@dataclass(frozen=True)
class GpuPricer:
    """Prices works on a GPU; its attributes are those of ``CpuPricer``.

    Attributes:
        machine: of ``following``; launching: how the host submits kernels.
    """

    machine: GpuMachine
    launching: Launching
    recipe: Recipe
    layers: int
    attention: GpuAttention
    pipelines: Callable[[str], Pipeline]
    memory: Memo[CallCost]
    threads: None = None

    @property
    def kv_format(self) -> str:
        """Of the cache."""
        return self.attention.formats["k"]

    @property
    def cache_bits(self) -> float:
        """Of an element of K or V, on average."""
        return self.attention.cache_bits

    @property
    def memory_bytes(self) -> float | None:
        """Of the board."""
        return self.machine.system.gpu.dram.memory_bytes

    @property
    def memory_shares(self) -> tuple[float, float]:
        """Of the weights and of the cache, what it keeps: all."""
        return 1.0, 1.0

    @property
    def notes(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What is assumed, and what is not modelled."""
        gpu = self.machine.system.gpu
        how = ("as a graph" if self.launching == "graph" else
               f"one by one, which a host does in {gpu.submitting_s * 1e6:g} us each")
        quantised = self.attention.pipeline.quantised_beforehand
        return ((*self.machine.identity.assumed, f"kernels are launched {how}",
                 "between layers everything is float32, as in llama.cpp",
                 *(["norms, gates and their products are kernels each, as in llama.cpp's code of spring 2024"]
                   if self.ggml else []),
                 "queries, keys and values are cast to float16" + (OWN if quantised else "")), (
            *unmodelled(gpu, self.attention.pipeline),
            *(["whether it fits: the machine file has no dram.memory_gib"] if gpu.dram.memory_bytes is None else [])))

    @cached_property
    def ggml(self) -> bool:
        """Whether the layers are llama.cpp's, whose operations are kernels of their own, or an inference engine's."""
        form = next((form for form in self.recipe.matrix if form in LINEAR), None)
        return form is not None and LINEAR[form] not in ROUTINES

    @property
    def host(self) -> Host:
        """What submits the kernels."""
        gpu = self.machine.system.gpu
        if self.launching == "graph":
            return NO_HOST
        return Host(gpu.submitting_s, "launch_us" if gpu.host_launch_s is None else "host_launch_us",
                    gpu.power.idle_w if gpu.power else 0.0)

    def price(self, work: Work) -> CallCost:
        """What one of a work's calls takes, with what makes the kernels' inputs of float32.

        Raises:
            InputError: no kernel of its routine runs on the machine.
        """
        if isinstance(work.call, AttentionCall) and work.routine == "mask":
            return self._list(work.call)
        if isinstance(work.call, AttentionCall):
            return together(list(self._attention(work.call, work.routine)))
        if isinstance(work.call, LinearCall):
            return self._linear(work, work.call)
        routine = rows_routine(work, self.recipe)
        apart = f"{routine}{GGML}{SUFFIX}"
        return self._cost(apart if self.ggml and apart in APART else routine + SUFFIX, work.call, alike=work.alike)

    def _attention(self, call: AttentionCall, routine: str) -> Iterator[CallCost]:
        """What makes the inputs that are new of float32, then the kernel; of ``cross_cache`` there is none."""
        after = [] if routine == "cross_cache" else [self._cost(self.attention.pipeline, call)]
        made = MADE[routine]
        for name in made:
            rows = call.batch * (call.heads if name == "q" else call.kv_heads) * call.q_len
            cached = name != "q" and self.ggml and not self.attention.pipeline.quantised_beforehand
            yield self._cost(COPY if cached else CAST, RowsCall(rows, call.head_dim), "cache")
        if self.attention.pipeline.quantised_beforehand:
            yield self._quantised(call, made)
        yield from after

    def _quantised(self, call: AttentionCall, made: tuple[Name, ...]) -> CallCost:
        """Making the pipeline's formats of the float16 tokens that are new, by its own kernels."""
        pipeline = making(self.attention.pipeline, made)
        key = (self.machine.identity.digest, self.launching, pipeline.name + QUANTISED, made, new_tokens(call))

        def run() -> CallCost:
            plan = quantiser_plan(self.machine.system, call, pipeline)
            return CallCost.of(run_sequence(self.machine.identity, plan))

        return in_part("cache", self.memory.get(key, run))

    def _list(self, call: AttentionCall) -> CallCost:
        """Making the list of a mask's blocks: of one call's cost, as unsure as all of it, the first step."""
        whole, made = self._cost(self.attention.pipeline, call), creation_of(call, self.machine.system.gpu)
        assert made is not None
        moved = made.dynamic_j(self.machine.system.gpu) or {}
        first = StepCost(STEP, "rows", made.latency_s, sum(moved.values()))
        return CallCost(STEP, made.latency_s, made.energy_j(self.machine.system.gpu), (first,), whole.slopes, "issue",
                        1 + LIST_KERNELS, whole.energy_slopes)

    def _linear(self, work: Work, call: LinearCall) -> CallCost:
        names = formats_of(work, self.recipe, self.layers)
        held = [form.name for form in fitting(names, call.n, call.k)]
        # GPU's float16 kernels take rows of any length, of which a core's want a multiple of 32 and fall back.
        form = next((name for name in (*held, *names) if name in LINEAR), None)
        if form is None:
            raise unknown_name("format of a linear layer on a GPU", held[0], LINEAR, key="linear")
        return self._cost(LINEAR[form], call, alike=work.alike)

    def _cost(self, pipeline: str | Pipeline, call: Call, part: str = "", alike: int = 1) -> CallCost:
        found = self.pipelines(pipeline) if isinstance(pipeline, str) else pipeline
        key = (self.machine.identity.digest, self.launching, found.name, tuple(sorted(found.parameters.items())), call,
               alike)
        cost = self.memory.get(key, lambda: self._run(found, call, alike))
        return in_part(part, cost) if part else cost

    def _run(self, pipeline: Pipeline, call: Call, alike: int) -> CallCost:
        """Without the quantiser that a machine plans beside a kernel, which ``_quantised`` prices."""
        plan = make_plan(self.machine.system, call, pipeline, alike)
        return CallCost.of(self.machine.run(plan)).one_of(alike)


def in_part(part: str, cost: CallCost) -> CallCost:
    """The cost with all its steps in one part of the breakdown."""
    return replace(cost, steps=tuple(replace(step, part=part) for step in cost.steps))


def following(machine: GpuMachine, launching: str) -> GpuMachine:
    """The GPU as a kernel finds it that waits for another one.

    Raises:
        InputError: no such way to submit kernels.
    """
    if launching not in get_args(Launching):
        raise unknown_name("way to launch kernels", launching, get_args(Launching), key="launching")
    system = machine.system.held  # a phase is longer than what a board's limit lets pass
    gap = system.gpu.in_graph_s if launching == "graph" else system.gpu.behind_s
    return replace(machine, system=replace(system, gpu=replace(system.gpu, launch_s=gap, next_launch_s=gap)))


def together(costs: list[CallCost]) -> CallCost:
    """Costs one after another, under the last one's name."""
    if len(costs) == 1:
        return costs[0]
    latency, last = sum(cost.latency_s for cost in costs), costs[-1]
    energies = [cost.energy_j for cost in costs if cost.energy_j is not None]
    return CallCost(last.pipeline, latency, summed(energies) if len(energies) == len(costs) else None,
                    tuple(step for cost in costs for step in cost.steps),
                    weighted((cost.latency_s, cost.slopes) for cost in costs), last.bound,
                    sum(cost.launches for cost in costs),
                    weighted((cost.joules, cost.energy_slopes) for cost in costs))
