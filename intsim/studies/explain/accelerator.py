"""Why a dataflow takes its time on an accelerator: its stages, what each part needs at least, what would lift that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from intsim.errors import unknown_name
from intsim.machines.accelerator.calls import SIZES
from intsim.machines.accelerator.flow import BUSY, REPEATED
from intsim.machines.accelerator.machine import AcceleratorMachine
from intsim.machines.accelerator.parts import Accelerator, Link
from intsim.machines.accelerator.plan import HOST, AcceleratorPlan
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
        raise unknown_name("step", step, run.step_s, key="step")
    chosen = step or max(run.step_s, key=lambda name: run.step_s[name])
    stages = [stage for stage in flow.stages if stage.step == chosen]
    slowest = max(run.stages, key=lambda stage: stage.active_s * (stage.step == chosen))
    bounds = by_size([Bound(name, seconds * MICRO) for name, seconds in flow.bounds_s().items()])
    lifts, idle = _lifts(machine, flow, run)
    sizes = ", ".join(f"{name} {flow.symbols[name]}" for name in SIZES[flow.dataflow.call]
                      if name != "v_head_dim" or flow.symbols[name] != flow.symbols["head_dim"])
    return Explanation(
        machine.identity.name, pipeline, sizes, by_length({n: s for n, s in run.step_s.items() if s}), chosen,
        run.step_s[chosen], run.latency_s, slowest.bound,
        f"dataflow {flow.dataflow.name}: {len(flow.stages)} stages, {len(stages)} of {chosen}; "
        f"{flow.rounds} round{'s' * (flow.rounds != 1)}",
        run.step_s[chosen] / run.latency_s, "the run", "us", run.latency_s * MICRO,
        tuple(_rows(flow, run, slowest)), bounds, _waits(slowest), 1,
        lifts, idle,
        ("but for the timeline all times are of the whole run; bounds are what each part alone would need",
         f"the timeline is from one firing of {slowest.name} to the next; a stage's wait is for others, in each firing",
         f"the critical path is how the firings of {slowest.name} spent their time"),
        run.not_modelled, interval_s=run.latency_interval_s, hidden=_hidden(run), energy_j=run.energy_j)


def _hidden(run: AcceleratorRun) -> tuple[tuple[str, float], ...]:
    """Steps that work only while another is counted, and how long the longest stage of each is under way."""
    return by_length({name: max(stage.active_s for stage in run.stages if stage.step == name)
                      for name, seconds in run.step_s.items() if not seconds})


def _rows(flow: AcceleratorPlan, run: AcceleratorRun, anchor: StageTiming) -> Iterator[Row]:
    """From one firing of a stage to its next, late in the run: the stages that fire meanwhile, in order of time."""
    begin, end = _window(run, anchor)
    for event in sorted({e.name: e for e in reversed(run.events) if begin <= e.start_s < end}.values(),
                        key=lambda e: e.start_s):
        if event.name in {stage.name for stage in flow.stages}:
            stage, timing = flow.stage(event.name), run.stage(event.name)
            waits = {reason: seconds for reason, seconds in timing.spent_s.items() if reason != BUSY}
            worst = max(waits, key=lambda reason: waits[reason], default="")
            yield Row(f"{timing.name} x {timing.firings:,}", ", ".join(stage.held) or stage.bound[1], worst,
                      waits.get(worst, 0.0) / timing.firings * MICRO, (event.start_s - begin) * MICRO,
                      timing.spent_s.get(BUSY, 0.0) / timing.firings * MICRO, (event.end_s - begin) * MICRO)


def _window(run: AcceleratorRun, anchor: StageTiming) -> tuple[float, float]:
    """From the start of a firing to that of the next, the last two that were not skipped; of a single one, the run."""
    skipped = [event for event in run.events if event.track == REPEATED]
    starts = sorted({e.start_s for e in run.events if e.name == anchor.name})
    pairs = [(a, b) for a, b in pairwise(starts) if not any(a <= s.start_s < b for s in skipped)]
    return pairs[-1] if pairs else (0.0, run.latency_s)


def _waits(stage: StageTiming) -> tuple[Wait, ...]:
    return tuple(Wait(stage.name, reason, seconds * MICRO)
                 for reason, seconds in sorted(stage.spent_s.items(), key=lambda item: -item[1]) if seconds)


def _lifts(machine: AcceleratorMachine, flow: AcceleratorPlan,
           before: AcceleratorRun) -> tuple[tuple[Lift, ...], tuple[str, ...]]:
    """What each part gives when it is doubled; where none does, the parts that have to be doubled together."""
    bounds = flow.bounds_s()
    alone = [_lift(machine, flow, before, (name,)) for name in bounds]
    found = [lift for lift in alone if lift.call > NOTICEABLE]
    together = [before.bound]
    while not found and len(together) < len(bounds):
        parts = doubled(machine.parts, together)
        slow = replace(machine, parts=parts).time(_again(parts, flow)).stages
        held = [stage.bound for stage in sorted(slow, key=lambda s: -s.active_s) if stage.bound not in together]
        together += held[:1] or [name for name in bounds if name not in together][:1]
        found = [lift for lift in [_lift(machine, flow, before, tuple(together))] if lift.call > NOTICEABLE]
    return by_gain([*found, *(lift for lift in alone if lift not in found)])


def _lift(machine: AcceleratorMachine, flow: AcceleratorPlan, before: AcceleratorRun, names: Sequence[str]) -> Lift:
    parts = doubled(machine.parts, names)
    plan = _again(parts, flow)
    after = replace(machine, parts=parts).time(plan)
    said = "a host twice as fast" if names == (HOST,) else " and ".join(
        [", ".join(names[:-1])] * (len(names) > 1) + [names[-1]]) + f" twice as {_how(machine.parts, names)}"
    times = before.latency_s / after.latency_s
    part = flow.bounds_s()[names[0]] / plan.bounds_s()[names[0]] if times > NOTICEABLE else 1.0
    return Lift(said, part, None, times)


def _how(parts: Accelerator, names: Sequence[str]) -> str:
    return "wide" if all(name in parts.links for name in names) else "fast"


def _again(parts: Accelerator, flow: AcceleratorPlan) -> AcceleratorPlan:
    """The same plan on other parts."""
    parameters = {name: flow.symbols[name] for name in flow.dataflow.parameters}
    return plan_dataflow(parts, flow.dataflow, NamedSizes(flow.symbols), parameters)


def doubled(parts: Accelerator, names: Sequence[str]) -> Accelerator:
    """An accelerator with some of its engines and links, or the host, twice as fast."""
    engines = {n: e._replace(interval_cycles=e.interval_cycles / 2.0) if n in names else e
               for n, e in parts.engines.items()}
    links = {n: _wider(link) if n in names else link for n, link in parts.links.items()}
    host = replace(parts.host, launch_s=(parts.host.launch_s or 0.0) / 2.0, function_s={
        key: seconds / 2.0 for key, seconds in parts.host.function_s.items()}) if HOST in names else parts.host
    return replace(parts, engines=engines, links=links, host=host)


def _wider(link: Link) -> Link:
    return link._replace(bytes_per_s=2.0 * link.bytes_per_s, latency_s=link.latency_s / 2.0)
