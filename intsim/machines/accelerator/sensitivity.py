"""How an accelerator's latency and energy answer to each quantity of its file: elasticities, read off a run.

At every moment one firing leads: one that the machine's bound works for, else the first that is at work. What sets that
firing's pace (its engine's clock, a link's rate, the host's time for a function, a launch) is what the moment's time
goes with. No run is repeated; a test holds the elasticities against repeated runs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from intsim.machines.accelerator.columns import BODY, LEAD
from intsim.machines.accelerator.flow import Led
from intsim.machines.accelerator.parts import Accelerator, Engine
from intsim.machines.accelerator.plan import HOST, PlannedStage

Slopes = dict[str, float]

ORDER = 16
"""Of the smooth maximum over a stage's parts: what is within a few per cent of the slowest counts beside it."""


def latency_elasticities(machine: Accelerator, led: Sequence[Led]) -> Slopes:
    """By key of the machine's file, per cent of latency for a per cent of the quantity."""
    total = sum(one.seconds for one in led)
    found: Slopes = {}
    paces: dict[tuple[str, int, str | None], Slopes] = {}
    for one in led:
        stage, part, limit, seconds = one
        pace = paces.get((stage.name, part, limit))
        if pace is None:
            pace = paces[stage.name, part, limit] = _pace(machine, one)
        _add(found, pace, seconds / total)
    return {key: slope for key, slope in found.items() if slope}


def _add(found: Slopes, more: Mapping[str, float], factor: float) -> None:
    for key, slope in more.items():
        found[key] = found.get(key, 0.0) + slope * factor


def _pace(machine: Accelerator, led: Led) -> Slopes:
    """Elasticity of the time for which a firing leads."""
    if led.part == LEAD:
        return {"host.launch_us": 1.0}
    if led.part != BODY:
        return _depth(machine, led.stage)
    if led.limit:
        return _resource(machine, led.stage, led.limit)
    found: Slopes = {}
    own = {move.link: machine.links[move.link].pace(move.bytes, move.bursts, move.used) for move in led.stage.moves}
    for name, weight in _slowest(led.stage).items():
        _add(found, own.get(name) or _resource(machine, led.stage, name), weight)
    return found


def _slowest(stage: PlannedStage) -> Slopes:
    """What sets the pace of a stage that has all to itself: its parts by a smooth maximum, the sum being 1."""
    taken = dict(stage.engine_s)
    for move in stage.moves:
        taken[move.link] = taken.get(move.link, 0.0) + move.seconds
    taken[HOST] = stage.host_s
    powers = {name: (seconds / stage.body_s) ** ORDER for name, seconds in taken.items() if seconds}
    return {name: power / sum(powers.values()) for name, power in powers.items()}


def _resource(machine: Accelerator, stage: PlannedStage, name: str) -> Slopes:
    if name == HOST:
        return _host(machine, stage)
    if name in machine.links:
        return dict(machine.links[name].slopes)
    return {f"engines.{name}.interval_cycles": 1.0, **machine.engines[name].slopes}


def _depth(machine: Accelerator, stage: PlannedStage) -> Slopes:
    """Of a result on its way: the engines' depths, in cycles of their clocks, and the longest latency of a link."""
    ways: list[tuple[float, Mapping[str, float]]] = [
        (_depth_s(engine), {f"engines.{name}.depth_cycles": 1.0, **engine.slopes})
        for name, engine in machine.engines.items() if name in stage.engine_s]
    links = [machine.links[move.link] for move in stage.moves]
    ways += [(link.latency_s, link.waits) for link in sorted(links, key=lambda link: -link.latency_s)[:1]]
    total = sum(seconds for seconds, _ in ways)
    found: Slopes = {}
    for seconds, slopes in ways:
        _add(found, slopes, seconds / total if total else 0.0)
    return found


def _depth_s(engine: Engine) -> float:
    return engine.depth_cycles / engine.clock_hz


def _host(machine: Accelerator, stage: PlannedStage) -> Slopes:
    """Of the host's cores: its functions, and the copies that they drive."""
    found = {"host.cores": -1.0}
    for name, seconds in stage.function_s.items():
        _add(found, {f"host.function_ns.{name}": 1.0}, seconds / stage.host_core_s)
    for move in stage.moves:
        link = machine.links[move.link]
        _add(found, link.slopes, link.host_cores * move.seconds / stage.host_core_s)
    return found


def energy_elasticities(machine: Accelerator, components: Mapping[str, float], latency: Mapping[str, float]) -> Slopes:
    """By key of the machine's file, per cent of energy for a per cent of the quantity.

    Args:
        machine: with an energy section.
        components: joules of the run; latency: the elasticities of its latency, which static power lasts for.
    """
    total = sum(components.values())
    found: Slopes = {}
    for name, joules in components.items():
        _add(found, _price(machine, name), joules / total)
    _add(found, latency, components.get("static", 0.0) / total)
    return {key: slope for key, slope in found.items() if slope}


def _price(machine: Accelerator, component: str) -> Mapping[str, float]:
    kind, _, name = component.partition(" ")
    if kind == "operation":
        return {f"energy.operation_pj.{name}": 1.0}
    if kind == "link":
        return {f"energy.byte_pj.{name}": 1.0}
    if kind == HOST:
        return {"energy.host_active_w": 1.0}
    return machine.energy.slopes[component] if machine.energy else {}
