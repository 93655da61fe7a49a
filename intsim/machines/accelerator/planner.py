"""From a dataflow, a call and a machine to a plan: what it does (``outline``), with the machine's times."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from intsim.errors import InputError
from intsim.machines.accelerator.calls import Sized
from intsim.machines.accelerator.outline import Outline, OutlinedMove, OutlinedStage, outline
from intsim.machines.accelerator.parts import Accelerator
from intsim.machines.accelerator.plan import ENGINE, HOST, AcceleratorPlan, PlannedMove, PlannedStage
from intsim.streams.dataflow.model import Dataflow


def plan(machine: Accelerator, dataflow: Dataflow, call: Sized, parameters: Mapping[str, int] | None = None,
         ) -> AcceleratorPlan:
    """Put a dataflow onto a machine.

    Args:
        machine: with every engine, link and store that the dataflow names.
        dataflow: with its slots filled.
        call: of the kind that the dataflow computes.
        parameters: other values for the dataflow's parameters.

    Raises:
        InputError: a call of another kind or one that the dataflow cannot do, a name that the machine lacks, an
            operation without a price, buffers that do not fit.
    """
    try:
        found = outline(machine, dataflow, getattr(call, "symbols", {}), parameters or {})
    except InputError as error:
        raise dataflow.located(error) from None
    return planned(machine, dataflow, found)


def planned(machine: Accelerator, dataflow: Dataflow, found: Outline) -> AcceleratorPlan:
    """What a dataflow does, with the machine's times."""
    return AcceleratorPlan(
        machine, dataflow, found.symbols, tuple([_stage(machine, stage) for stage in found.stages]), found.buffers,
        found.rounds, dataflow.overlap, found.stored_bytes, found.not_modelled)


def _stage(machine: Accelerator, outlined: OutlinedStage) -> PlannedStage:
    """A stage with its times."""
    stage, host = outlined.stage, machine.host
    engine_s, interval_s, depth_s, cycle_s = _engines(machine, outlined)
    function_s = {name: units * host.function_s[name] for name, units in outlined.functions}
    work_s = sum(function_s.values())
    host_s = work_s / outlined.threads
    bound, body_s = (HOST, HOST), -1.0
    for name, seconds in engine_s.items():
        if seconds > body_s:
            bound, body_s = (ENGINE, name), seconds
    moved, others_s = _moved(machine, outlined.moves, max(body_s, 0.0)), host_s
    for kind, name, seconds in moved.parts:
        if seconds > others_s:
            others_s = seconds
        if seconds > body_s:
            bound, body_s = (kind, name), seconds
    if host_s > body_s:
        bound, body_s = (HOST, HOST), host_s
    begun_s = body_s - others_s + cycle_s
    for name, seconds in engine_s.items():
        begun_s = min(begun_s, body_s - seconds + interval_s[name])
    core_s = work_s + moved.copies_s
    if core_s:
        moved.taken_s[HOST] = core_s / host.cores
    return PlannedStage(
        stage.name, stage.step, stage.part, outlined.phase, outlined.loop, outlined.turns, outlined.repeat,
        outlined.per, stage.at_start, outlined.ahead, outlined.firings, outlined.held, engine_s, moved.moves, host_s,
        core_s, function_s, (host.launch_s or 0.0) * stage.launch, body_s,
        depth_s - begun_s + max(0.0, moved.end_s - body_s), bound,
        tuple([(name, seconds / body_s) for name, seconds in moved.taken_s.items()]) if body_s else (),
        outlined.operations, stage.reads, stage.writes, outlined.after, stage.priority)


def _engines(machine: Accelerator, outlined: OutlinedStage) -> tuple[dict[str, float], dict[str, float], float, float]:
    """Seconds that each engine is busy and of its interval, in which its last iteration has already begun, of the way
    through all of them, and of a cycle, the last of links and host, in which engines that wait for these begin."""
    busy, intervals, depth_s, cycle_s = {}, {}, 0.0, 0.0
    for name, trips, cycles in outlined.works:
        engine = machine.engines[name]
        clock_hz = engine.clock_hz
        intervals[name] = interval_s = (engine.interval_cycles if cycles is None else cycles) / clock_hz
        busy[name] = trips * interval_s
        depth_s += engine.depth_cycles / clock_hz
        cycle_s = max(cycle_s, 1.0 / clock_hz)
    return busy, intervals, depth_s, cycle_s


class _Moved(NamedTuple):
    """What a stage's moves take.

    Attributes:
        parts: kind, link and seconds of each; of those through one channel, which takes them one after the other,
            together. taken_s: of the capacity of what is shared.
        end_s: until the last byte is there, engines having begun when the first burst was. copies_s: of host cores.
    """

    moves: tuple[PlannedMove, ...]
    parts: list[tuple[str, str, float]]
    taken_s: dict[str, float]
    end_s: float
    copies_s: float


def _moved(machine: Accelerator, outlined: Iterable[OutlinedMove], engine_s: float) -> _Moved:
    """Moves with their times, beside engines that work for so long."""
    moves, copies, end_s = [], [], 0.0
    parts: list[tuple[str, str, float]] = []
    channels: dict[str, float] = {}
    taken: dict[str, float] = {}
    for name, size, bursts, used in outlined:
        link = machine.links[name]
        seconds, arrival_s = link.times(size, bursts, used)
        capacity_s = size / (link.count * link.bytes_per_s)
        moves.append(PlannedMove(name, size, bursts, used, seconds, arrival_s, capacity_s))
        copies.append(link.host_cores * seconds)
        if size:
            end_s = max(end_s, arrival_s, engine_s + link.latency_s)
        if link.kind == "dma":
            channels[name] = channels.get(name, 0.0) + seconds
        else:
            parts.append((link.kind, name, seconds))
            taken[name] = taken.get(name, 0.0) + capacity_s
    parts += [("dma", name, seconds) for name, seconds in channels.items()]
    return _Moved(tuple(moves), parts, taken, end_s, sum(copies))
