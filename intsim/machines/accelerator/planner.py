"""From a dataflow, a call and a machine to a plan: what it does (``outline``), with the machine's times."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from intsim.errors import InputError
from intsim.machines.accelerator.calls import Sized
from intsim.machines.accelerator.outline import OutlinedMove, OutlinedStage, outline
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
        found = outline(machine, dataflow, call, parameters or {})
    except InputError as error:
        raise dataflow.located(error) from None
    return AcceleratorPlan(
        machine, dataflow, found.symbols, tuple([_stage(machine, stage) for stage in found.stages]), found.buffers,
        found.rounds, dataflow.overlap, found.stored_bytes, found.not_modelled)


def _stage(machine: Accelerator, outlined: OutlinedStage) -> PlannedStage:
    """A stage with its times."""
    stage, links, host = outlined.stage, machine.links, machine.host
    engine_s, interval_s, depth_s, cycle_s = _engines(machine, outlined)
    moves = tuple([_move(machine, move) for move in outlined.moves])
    function_s = {name: units * host.function_s[name] for name, units in outlined.functions}
    host_s = sum(function_s.values()) / outlined.threads
    parts = [((ENGINE, name), s) for name, s in engine_s.items()] + [
        ((links[name].kind, name), s) for name, s in _links(machine, moves)] + [((HOST, HOST), host_s)]
    bound, body_s = max(parts, key=lambda part: part[1])
    others_s = max([s for (kind, _), s in parts if kind != ENGINE])
    begun_s = min([body_s - others_s + cycle_s, *(body_s - s + interval_s[name] for name, s in engine_s.items())])
    tail_s = depth_s - begun_s + _latency_s(machine, moves, max(engine_s.values(), default=0.0), body_s)
    core_s = sum(function_s.values()) + sum([links[m.link].host_cores * m.seconds for m in moves])
    return PlannedStage(
        stage.name, stage.step, stage.part, outlined.phase, outlined.loop, outlined.turns, outlined.repeat,
        outlined.per, stage.at_start, outlined.ahead, outlined.firings, outlined.held, engine_s, moves, host_s, core_s,
        function_s, (host.launch_s or 0.0) * stage.launch, body_s, tail_s, bound,
        _demands(machine, moves, core_s, body_s), outlined.operations, stage.reads, stage.writes, outlined.after,
        stage.priority)


def _engines(machine: Accelerator, outlined: OutlinedStage) -> tuple[dict[str, float], dict[str, float], float, float]:
    """Seconds that each engine is busy and of its interval, in which its last iteration has already begun, of the way
    through all of them, and of a cycle, the last of links and host, in which engines that wait for these begin."""
    busy, intervals, depth_s, cycle_s = {}, {}, 0.0, 0.0
    for name, trips, cycles in outlined.works:
        engine = machine.engines[name]
        intervals[name] = (engine.interval_cycles if cycles is None else cycles) / engine.clock_hz
        busy[name] = trips * intervals[name]
        depth_s += engine.depth_cycles / engine.clock_hz
        cycle_s = max(cycle_s, 1.0 / engine.clock_hz)
    return busy, intervals, depth_s, cycle_s


def _move(machine: Accelerator, move: OutlinedMove) -> PlannedMove:
    link, size, bursts, used = machine.links[move.link], move.bytes, move.bursts, move.used
    return PlannedMove(link.name, size, bursts, used, link.seconds(size, bursts, used),
                       link.arrival_s(size, bursts, used), size / (link.count * link.bytes_per_s))


def _latency_s(machine: Accelerator, moves: Iterable[PlannedMove], engine_s: float, body_s: float) -> float:
    """What a stage's result waits for its links beyond its slowest part: engines begin when the first burst is
    there, and it ends with the last one."""
    ends = (max(move.arrival_s, engine_s + machine.links[move.link].latency_s) for move in moves if move.bytes)
    return max(0.0, max(ends, default=0.0) - body_s)


def _links(machine: Accelerator, moves: Iterable[PlannedMove]) -> Iterable[tuple[str, float]]:
    """Seconds of each move; of those through one channel together, which takes them one after the other."""
    channels: dict[str, float] = {}
    for move in moves:
        if machine.links[move.link].kind == "dma":
            channels[move.link] = channels.get(move.link, 0.0) + move.seconds
        else:
            yield move.link, move.seconds
    yield from channels.items()


def _demands(machine: Accelerator, moves: Iterable[PlannedMove], core_s: float, body_s: float,
             ) -> tuple[tuple[str, float], ...]:
    if not body_s:
        return ()
    taken: dict[str, float] = {}
    for move in moves:
        if machine.links[move.link].kind != "dma":
            taken[move.link] = taken.get(move.link, 0.0) + move.capacity_s
    if core_s:
        taken[HOST] = core_s / machine.host.cores
    return tuple([(name, seconds / body_s) for name, seconds in taken.items()])
