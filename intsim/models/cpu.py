"""A model's calls on a CPU: each distinct one is planned and run once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from intsim.calls import AttentionCall, Call, LinearCall
from intsim.errors import InputError
from intsim.machines.cpu.notes import unequal
from intsim.machines.cpu.soc import SocMachine
from intsim.machines.cpu.unmodelled import unmodelled
from intsim.memo import Memo
from intsim.models.attention import LayerAttention
from intsim.models.pricing import NO_HOST, CallCost, Host, formats_of, rows_routine
from intsim.models.recipes import Recipe, fitting
from intsim.models.works import Work
from intsim.pipelines.spec import Pipeline

ASSUMED = (
    "each linear layer makes its own tokens of float32, as llama.cpp does",
    "masked keys are computed: attention multiplies whole matrices",
    "quantised queries, keys and values have a step for each token and head",
)
STEPS_UNREAD = ("reading the steps of cached keys and values, which memory has: 4 bytes for each token and head; the "
                "kernels take one for all")


def machine_of_models(machine: SocMachine) -> SocMachine:
    """The machine as a model finds it: what a benchmark did once in its warm-up is done for every new key and value,
    and where the file says how long threads take that spin between operations, they do."""
    soc = machine.system.soc
    kept = {routine: used for routine, used in soc.substitutes.items() if used}
    return replace(machine, system=replace(machine.system, soc=replace(
        soc, substitutes=kept, threading=soc.threading.spinning)))


@dataclass(frozen=True)
class CpuPricer:
    """Prices works on a core or an SoC.

    Attributes:
        machine: of ``machine_of_models``; threads, schedule: as for a call.
        recipe: the formats of the matrices; layers, head_dim: of the model.
        attention, cross, cross_cache: what attention's calls run; None of a model of one stack.
        pipelines: a pipeline of rows or of linear layers by name.
        memory: what was priced before, by all that a price depends on.
    """

    machine: SocMachine
    threads: int
    schedule: str | None
    recipe: Recipe
    layers: int
    head_dim: int
    attention: LayerAttention
    cross: LayerAttention | None
    cross_cache: Pipeline | None
    pipelines: Callable[[str], Pipeline]
    memory: Memo[CallCost]
    launching: None = None

    @property
    def kv_format(self) -> str:
        """Of the cache."""
        return self.attention.formats["k"]

    @property
    def cache_bits(self) -> float:
        """Of an element of K or V, on average."""
        return self.attention.cache_bits(self.head_dim)

    @property
    def memory_bytes(self) -> float | None:
        """Of the board."""
        return self.machine.system.soc.dram.memory_bytes

    @property
    def memory_shares(self) -> tuple[float, float]:
        """Of the weights and of the cache, what it keeps: all."""
        return 1.0, 1.0

    @property
    def notes(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What is assumed, and what is not modelled."""
        soc, teams = self.machine.system.soc, self.machine.system.assemble(self.threads)
        shared = (self.schedule or soc.threading.schedule) != "dynamic" and len(teams) > 1
        return ((*ASSUMED, unequal(teams[0])) if shared else ASSUMED, (
            *unmodelled(self.machine.system, teams),
            *([STEPS_UNREAD] if self.attention.keeps_steps else []),
            *(["whether it fits: the machine file has no dram.memory_gib"] if soc.dram.memory_bytes is None else []),
            "the runtime's own work between calls"))

    @property
    def host(self) -> Host:
        """None: the threads themselves call the kernels."""
        return NO_HOST

    def price(self, work: Work) -> CallCost:
        """What one of a work's calls takes.

        Raises:
            InputError: no kernel of its routine runs on the machine.
        """
        candidates = self.candidates(work)
        if not any(step.invocations for pipeline in candidates for step in pipeline.steps):  # float32, as it comes
            return CallCost(candidates[0].name, 0.0, {}, (), {}, "none")
        return self._of_first(candidates, work.call)

    def candidates(self, work: Work) -> tuple[Pipeline, ...]:
        """The pipelines that may compute it, preferred first."""
        if work.routine == "cross_cache":
            assert self.cross_cache is not None
            return (self.cross_cache,)
        if isinstance(work.call, AttentionCall):
            layer = self.cross if work.routine == "cross_attention" else self.attention
            assert layer is not None
            return (layer.pipeline,)
        if isinstance(work.call, LinearCall):
            held = fitting(formats_of(work, self.recipe, self.layers), work.call.n, work.call.k)
            return tuple(self.pipelines(f"linear_{form.name}") for form in held)
        return (self.pipelines(rows_routine(work, self.recipe)),)

    def _of_first(self, pipelines: tuple[Pipeline, ...], call: Call) -> CallCost:
        """By the first pipeline whose kernels run on all cores."""
        for pipeline in pipelines[:-1]:
            try:
                return self._cost(pipeline, call)
            except InputError as error:
                if error.key != "machine":
                    raise
        return self._cost(pipelines[-1], call)

    def _cost(self, pipeline: Pipeline, call: Call) -> CallCost:
        key = (self.machine.identity.digest, self.threads, self.schedule, pipeline.name,
               tuple(sorted(pipeline.parameters.items())), pipeline.steps[0].part == "cache", call)
        return self.memory.get(key, lambda: self._run(pipeline, call))

    def _run(self, pipeline: Pipeline, call: Call) -> CallCost:
        plan = self.machine.plan(call, pipeline, threads=self.threads, schedule=self.schedule)
        return CallCost.of(self.machine.run(plan))
