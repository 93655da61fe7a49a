"""Why a dataflow takes its time on an accelerator: its stages, what each part needs at least, what would lift that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from intsim.errors import unknown_name
from intsim.machines.accelerator.calls import SIZES
from intsim.machines.accelerator.machine import AcceleratorMachine
from intsim.machines.accelerator.parts import Accelerator, Link
from intsim.machines.accelerator.plan import HOST, AcceleratorPlan, PlannedStage
from intsim.machines.accelerator.planner import plan as plan_dataflow
from intsim.machines.accelerator.result import AcceleratorRun, StageTiming
from intsim.studies.explain.model import NOTICEABLE, Bound, Explanation, Lift, Row, by_gain, by_length, by_size
from intsim.studies.explain.model import Link as Wait

MICRO = 1e6


@dataclass(frozen=True)
class NamedSizes:
    """Sizes by name, of a call that only a dataflow knows."""

    symbols: Mapping[str, int]


def explain_flow(machine: AcceleratorMachine, flow: AcceleratorPlan, step: str | None, pipeline: str) -> Explanation:
    """Explain a step of a dataflow's plan, by default the one that the busiest part works for longest.

    Raises:
        InputError: no such step.
    """
    run = machine.time(flow)
    if step is not None and step not in run.step_s:
        raise unknown_name("step", step, run.step_s, key="--step")
    chosen = step or max(run.step_s, key=lambda name: run.step_s[name])
    stages = [stage for stage in flow.stages if stage.step == chosen]
    slowest = max(run.stages, key=lambda stage: stage.active_s * (stage.step == chosen))
    bounds = by_size([Bound(name, seconds * MICRO) for name, seconds in flow.bounds_s().items()])
    lifts, idle = _lifts(machine, flow, run)
    sizes = ", ".join(f"{name} {flow.symbols[name]}" for name in SIZES[flow.dataflow.call])
    return Explanation(
        machine.identity.name, pipeline, sizes, by_length(run.step_s), chosen, run.step_s[chosen], run.latency_s,
        slowest.bound,
        f"dataflow {flow.dataflow.name}: {len(flow.stages)} stages, {len(stages)} of {chosen}; {flow.rounds} rounds",
        run.step_s[chosen] / run.latency_s, "the run", "us", run.latency_s * MICRO,
        tuple(_row(stage, run.stage(stage.name)) for stage in flow.stages), bounds, _waits(slowest), 1,
        lifts, idle,
        ("all times are of the whole run; bounds are what each part alone would need, and a stage's wait is for others",
         f"the critical path is how the firings of {slowest.name} spent their time"))


def _row(stage: PlannedStage, timing: StageTiming) -> Row:
    """A stage over the run: when its first firing began, how long firings of it worked, when the last one ended."""
    waits = {reason: seconds for reason, seconds in timing.spent_s.items() if reason != "busy"}
    worst = max(waits, key=lambda reason: waits[reason], default="")
    return Row(f"{timing.name} x {timing.firings:,}", ", ".join(stage.held) or stage.bound[1], worst,
               waits.get(worst, 0.0) * MICRO, timing.start_s * MICRO, timing.spent_s.get("busy", 0.0) * MICRO,
               timing.end_s * MICRO)


def _waits(stage: StageTiming) -> tuple[Wait, ...]:
    return tuple(Wait(stage.name, reason, seconds * MICRO)
                 for reason, seconds in sorted(stage.spent_s.items(), key=lambda item: -item[1]) if seconds)


def _lifts(machine: AcceleratorMachine, flow: AcceleratorPlan,
           before: AcceleratorRun) -> tuple[tuple[Lift, ...], tuple[str, ...]]:
    found = []
    bounds, parameters = flow.bounds_s(), {name: flow.symbols[name] for name in flow.dataflow.parameters}
    for change, name, parts in changes(machine.parts, bounds):
        changed = replace(machine, parts=parts)
        after_plan = plan_dataflow(parts, flow.dataflow, NamedSizes(flow.symbols), parameters)
        after = changed.time(after_plan)
        times = before.latency_s / after.latency_s
        part = bounds[name] / after_plan.bounds_s()[name] if times > NOTICEABLE else 1.0
        found.append(Lift(change, part, None, times))
    return by_gain(found)


def changes(parts: Accelerator, used: Mapping[str, float]) -> Iterator[tuple[str, str, Accelerator]]:
    """Accelerators with one used part twice as fast: what was changed, the part's name, the accelerator."""
    for name in used:
        if name in parts.engines:
            engine = parts.engines[name]
            faster = replace(engine, interval_cycles=engine.interval_cycles / 2.0)
            yield f"{name} twice as fast", name, replace(parts, engines={**parts.engines, name: faster})
        elif name in parts.links:
            yield f"{name} twice as wide", name, replace(parts, links={**parts.links, name: _wider(parts.links[name])})
        elif name == HOST:
            host = replace(parts.host, launch_s=parts.host.launch_s / 2.0,
                           function_s={key: seconds / 2.0 for key, seconds in parts.host.function_s.items()})
            yield "a host twice as fast", name, replace(parts, host=host)


def _wider(link: Link) -> Link:
    return replace(link, bytes_per_s=2.0 * link.bytes_per_s, latency_s=link.latency_s / 2.0)
