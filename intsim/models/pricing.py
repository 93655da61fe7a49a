"""What the calls of a model take on a machine: each distinct one is planned and run once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from intsim.calls import AttentionCall, Call, LinearCall
from intsim.errors import InputError
from intsim.machines.cpu.soc import SocMachine
from intsim.machines.machine import Machine
from intsim.memo import Memo
from intsim.models.attention import LayerAttention
from intsim.models.recipes import HEADS, TABLES, Recipe, fitting
from intsim.models.works import Work
from intsim.pipelines.spec import Pipeline
from intsim.result import Result

ROPE = "rope_neox_f32"
"""The pairs of Hugging Face's files; those of llama.cpp's Llama differ by what a few shuffles cost."""


@dataclass(frozen=True)
class StepCost:
    """A step of a call: seconds, and joules where energy is modelled."""

    name: str
    part: str
    latency_s: float
    energy_j: float


@dataclass(frozen=True)
class CallCost:
    """One call: seconds, joules by component (None: not modelled), its steps, and its latency's elasticities."""

    pipeline: str
    latency_s: float
    energy_j: Mapping[str, float] | None
    steps: tuple[StepCost, ...]
    slopes: Mapping[str, float]
    bound: str

    @classmethod
    def of(cls, result: Result) -> CallCost:
        """What is kept of a result."""
        steps = tuple(StepCost(r.step, r.part, r.latency_s, sum((r.energy_j or {}).values())) for r in result.records)
        slopes = result.latency_uncertainty.slopes if result.latency_uncertainty else {}
        longest = max(result.records, key=lambda record: record.latency_s)
        return cls(result.pipeline, result.latency_s, result.energy_components_j, steps, slopes, longest.bound)


def machine_of_models(machine: Machine) -> SocMachine:
    """The machine as a model finds it: what a benchmark did once in its warm-up is done for every new key and value.

    Raises:
        InputError: it is no CPU; linear layers of other machines have no kernels yet.
    """
    if not isinstance(machine, SocMachine):
        raise InputError(f"{machine.identity.name} is a {machine.identity.kind}", key="machine",
                         expected="a core or an SoC: linear layers have no kernels for others yet")
    soc = machine.system.soc
    kept = {routine: used for routine, used in soc.substitutes.items() if used}
    return replace(machine, system=replace(machine.system, soc=replace(soc, substitutes=kept)))


@dataclass(frozen=True)
class Pricer:
    """Prices works on a machine.

    Attributes:
        machine: of ``machine_of_models``; threads, schedule: as for a call.
        recipe: the formats of the matrices; layers: of the model.
        attention, cross: what attention's calls run.
        pipelines: a pipeline of rows or of linear layers by name.
        memory: what was priced before, by all that a price depends on.
    """

    machine: SocMachine
    threads: int
    schedule: str | None
    recipe: Recipe
    layers: int
    attention: LayerAttention
    cross: LayerAttention | None
    pipelines: Callable[[str], Pipeline]
    memory: Memo[CallCost]

    def price(self, work: Work) -> CallCost:
        """What one of a work's calls takes.

        Raises:
            InputError: no kernel of its routine runs on the machine.
        """
        return self._of_first(self.candidates(work), work.call)

    def candidates(self, work: Work) -> tuple[Pipeline, ...]:
        """The pipelines that may compute it, preferred first."""
        if isinstance(work.call, AttentionCall):
            layer = self.cross if work.routine == "cross_attention" else self.attention
            assert layer is not None
            return (layer.of(work.call.q_len, self.threads),)
        if isinstance(work.call, LinearCall):
            return tuple(self.pipelines(f"linear_{name}") for name in self._formats(work, work.call))
        return (self.pipelines(self._rows_routine(work)),)

    def _formats(self, work: Work, call: LinearCall) -> list[str]:
        head = work.group == "head"
        names = (HEADS.get(self.recipe.head, (self.recipe.head,)) if head
                 else self.recipe.formats(work.name, work.layer, self.layers))
        return [fitting(name, call.n, call.k).name for name in names]

    def _rows_routine(self, work: Work) -> str:
        if work.routine == "embedding":
            width = work.call.symbols["width"]
            form = fitting(self.recipe.head, 1 if self.recipe.head in TABLES else 4, width).name
            return f"embedding_{TABLES.get(form, form)}"
        return ROPE if work.routine == "rope" else work.routine

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
        beside = any(i.threading == "heads" for step in pipeline.steps for i in step.invocations)
        key = (self.machine.identity.digest, self.threads, self.schedule, pipeline.name,
               tuple(sorted(pipeline.parameters.items())), beside, pipeline.steps[0].part == "cache", call)
        return self.memory.get(key, lambda: self._run(pipeline, call))

    def _run(self, pipeline: Pipeline, call: Call) -> CallCost:
        plan = self.machine.plan(call, pipeline, threads=self.threads, schedule=self.schedule)
        return CallCost.of(self.machine.run(plan))
