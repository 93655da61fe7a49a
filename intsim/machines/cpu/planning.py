"""How a plan for a CPU is made."""

from __future__ import annotations

from collections.abc import Sequence

from intsim.calls import AttentionCall, Call
from intsim.errors import InputError
from intsim.machines.capacity import check_fits
from intsim.machines.cpu.expectation import expected_s
from intsim.machines.cpu.heads import HeadOrder, bytes_of, orders_of
from intsim.machines.cpu.layout import layouts_of
from intsim.machines.cpu.moves import MovesOf
from intsim.machines.cpu.plan import CpuPlan, Schedule
from intsim.machines.cpu.sharing import UNLIKE, fastest, with_threads_that_pay
from intsim.machines.cpu.system import CpuSystem, Team
from intsim.pipelines.modifications.place import NAME, with_modification
from intsim.pipelines.spec import Pipeline


def make_plan(system: CpuSystem, call: Call, pipeline: Pipeline, threads: int | None, schedule: str | None) -> CpuPlan:
    """Plan a call.

    Raises:
        InputError: a GPU pipeline, another kind of call, a schedule that does not exist, more threads than cores, a
            routine that the cores cannot run, a variant that changes scores as no kernel for Arm does, tensors beyond
            the memory.
    """
    pipeline.require(call, "cpu", system.name)
    check_fits(system.soc.dram.memory_bytes, system.name, call, pipeline, system.memory.sizes)
    if isinstance(call, AttentionCall) and call.modification.scores and not _has_change(pipeline):
        pipeline = with_modification(pipeline, call.modification)
    if isinstance(call, AttentionCall) and any(part.name == "built" for part in call.modification.parts):
        raise InputError(f"found {call.variant}", key="variant",
                         expected="one without 'built': a CPU makes no list of blocks")
    in_a_model = system.soc.threading.spins  # whose operations all have the number of threads that it was started with
    if pipeline.spinning:
        system = system.spinning
    shares = _schedule(system.soc.threading.schedule if schedule is None else schedule)
    asked, room = sum(team.threads for team in system.assemble(threads)), system.soc.dram.memory_bytes

    def plan_of(teams: tuple[Team, ...], order: HeadOrder, room: float | None) -> CpuPlan | None:
        """The plan of heads in an order; None where memory has no room for what lies between steps of all of them."""
        dynamic = shares == "dynamic" and sum(team.threads for team in teams) > 1
        own, layouts = layouts_of(system, call, pipeline, order, teams, dynamic)
        if room and bytes_of(layouts[0].one_by_one, MovesOf(system.memory.moves)) > room:
            return None
        plans = [CpuPlan(system, call, own, teams, asked, shares, layout) for layout in layouts]
        return min(plans, key=expected_s) if len(plans) > 1 else plans[0]

    def plans_of(count: int, orders: Sequence[HeadOrder]) -> list[CpuPlan]:
        teams, wanted = system.assemble(count), orders or orders_of(pipeline, call, count)
        return [plan for order in wanted if (plan := plan_of(teams, order, room if order != wanted[0] else None))]

    all_of_them = asked == 1 or system.measured or (in_a_model and shares == "static")
    return fastest(plans_of(asked, ()), UNLIKE) if all_of_them else with_threads_that_pay(plans_of, asked)


def _has_change(pipeline: Pipeline) -> bool:
    """Whether it is the pipeline of a plan, with its step in it."""
    return any(step.name == NAME for step in pipeline.steps)


def _schedule(name: str) -> Schedule:
    if name == "static":
        return "static"
    if name == "dynamic":
        return "dynamic"
    raise InputError(f"found '{name}'", key="schedule", expected="static or dynamic")
