"""From a dataflow, a call and a machine to a plan: expressions become numbers, names meet or are refused."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from intsim.arguments import whole
from intsim.errors import InputError, unknown_name
from intsim.expressions import evaluate
from intsim.machines.accelerator.calls import SIZES, Sized
from intsim.machines.accelerator.formats import operated
from intsim.machines.accelerator.parts import Accelerator, Engine
from intsim.machines.accelerator.plan import (
    ENGINE,
    HOST,
    AcceleratorPlan,
    PlannedBuffer,
    PlannedMove,
    PlannedStage,
    planned_buffer,
    stored,
)
from intsim.streams.dataflow.model import Dataflow, Move, Phase, Stage, Work

UNMODELLED = (
    "clocks that change, and how long a synthesised clock holds",
    "external memory's rows, refresh and turns between reading and writing: its bandwidth is what it sustains",
    "what the host does beside launching and its own stages")
"""What no accelerator's clock knows, whatever it runs."""


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
        return _plan(machine, dataflow, call, parameters or {})
    except InputError as error:
        raise dataflow.located(error) from None


def _plan(machine: Accelerator, dataflow: Dataflow, call: Sized, parameters: Mapping[str, int]) -> AcceleratorPlan:
    sizes = Sizes(machine, dataflow, call, parameters)
    buffers = {name: planned_buffer(buffer, sizes.of(buffer.bytes, f"buffers.{name}.bytes"),
                                    sizes.of(buffer.slots, f"buffers.{name}.slots", least=1))
               for name, buffer in dataflow.buffers.items()}
    _check_room(machine, dataflow, buffers)
    loops = [*dict.fromkeys(phase.loop for phase in dataflow.phases)]
    stages = tuple(_Planner(machine, dataflow, sizes, number, loops.index(phase.loop), phase).stage(stage)
                   for number, phase in enumerate(dataflow.phases) for stage in phase.stages
                   if sizes.of(stage.when, f"{stage.name}.when"))
    if not stages:
        raise InputError("leaves out every stage", key=dataflow.name, expected="a stage whose condition holds")
    _check_writers(dataflow, buffers, stages)
    return AcceleratorPlan(
        machine, dataflow, sizes.symbols, stages, buffers, sizes.of(dataflow.rounds, "rounds"), dataflow.overlap,
        stored(buffers), (*_unpriced(machine, stages), *_unused(machine, dataflow, stages), *(
            said.what for said in dataflow.simplified if sizes.of(said.when, "simplified.when")), *UNMODELLED))


class Sizes:
    """The symbols of a call on a machine, and what expressions over them give."""

    def __init__(self, machine: Accelerator, dataflow: Dataflow, call: Sized, parameters: Mapping[str, int]) -> None:
        self.dataflow = dataflow
        self.symbols: dict[str, int] = {}
        self._values: dict[str, int] = {}  # most expressions are the same few numbers
        given = getattr(call, "symbols", {})
        missing = [size for size in SIZES[dataflow.call] if size not in given]
        if missing:
            raise InputError(f"{dataflow.name} computes {dataflow.call} calls; this one has no {', '.join(missing)}",
                             key="call", expected="a call with " + ", ".join(SIZES[dataflow.call]))
        for name, value in parameters.items():
            if name not in dataflow.parameters:
                raise unknown_name("parameter", name, dataflow.parameters, key=dataflow.name)
            whole(f"{dataflow.name}.parameters.{name}", value, least=0)
        self._add({size: given[size] for size in SIZES[dataflow.call]}, "call")
        self._add(machine.shape, f"shape of {machine.name}")
        self._add({**dataflow.parameters, **parameters}, "parameters")
        for name, expression in dataflow.symbols.items():
            self._add({name: self.of(expression, f"symbols.{name}")}, "symbols")
        for requirement in dataflow.requires:
            if not self.of(requirement.that, "requires"):
                raise InputError(requirement.says, key=dataflow.name, expected=requirement.that)

    def _add(self, values: Mapping[str, int], where: str) -> None:
        for name, value in values.items():
            if name in self.symbols:
                raise InputError("stands for two things", key=f"{where}.{name}", expected="a name of its own")
            self.symbols[name] = int(value)

    def of(self, expression: str, key: str, least: int = 0) -> int:
        """The value of an expression.

        Raises:
            InputError: an unknown symbol, a division by zero or less than ``least``; the message names ``key``.
        """
        value = self._values.get(expression)
        if value is None:
            value = self._values[expression] = self._evaluated(expression, key)
        if value < least:
            raise InputError(f"{expression!r} is {value}", key=f"{self.dataflow.name}.{key}",
                             expected=f"{least} or more")
        return value

    def _evaluated(self, expression: str, key: str) -> int:
        try:
            return evaluate(expression, self.symbols)
        except InputError as error:
            raise error.at(None, key=f"{self.dataflow.name}.{key}") from None
        except ZeroDivisionError:
            raise InputError(f"{expression!r} divides by zero", key=f"{self.dataflow.name}.{key}",
                             expected="a divisor of at least 1") from None


class _Planner:
    """The stages of one phase."""

    def __init__(self, machine: Accelerator, dataflow: Dataflow, sizes: Sizes, number: int, loop: int,
                 phase: Phase) -> None:
        self.machine, self.dataflow, self.sizes, self.number, self.loop = machine, dataflow, sizes, number, loop
        self.turns = sizes.of(phase.times, f"phases.{phase.loop}.repeat")
        self.repeat = sizes.of(phase.repeat, f"phases.{phase.name}.repeat")

    def stage(self, stage: Stage) -> PlannedStage:
        """A stage with its numbers."""
        per = self._per(stage)
        operations = {kind: float(self._of(stage, text, f"operations.{kind}"))
                      for kind, text in stage.operations.items()}
        engine_s, tail_s = self._engines(stage, operations)
        self._check_formats(stage, operations)
        moves = tuple(self._move(stage, move, f"moves.{number}") for number, move in enumerate(stage.moves))
        host_s, function_s = self._host(stage)
        parts = [((ENGINE, name), s) for name, s in engine_s.items()] + [
            ((self.machine.links[name].kind, name), s) for name, s in self._links(moves)] + [((HOST, HOST), host_s)]
        bound, body_s = max(parts, key=lambda part: part[1])
        tail_s += self._latency_s(moves, max(engine_s.values(), default=0.0), body_s)
        if stage.launch and self.machine.host.launch_s is None:
            raise InputError(f"{self.machine.name} has no host", key=f"{self.dataflow.name}.{stage.name}.launch",
                             expected="a machine whose file has a host, or no launch")
        core_s = sum(function_s.values()) + sum(self.machine.links[m.link].host_cores * m.seconds for m in moves)
        return PlannedStage(
            stage.name, stage.step, stage.part, self.number, self.loop, self.turns, self.repeat, per, stage.at_start,
            self._of(stage, stage.ahead, "ahead"), self.turns * self.repeat // per, self._held(stage, moves), engine_s,
            moves, host_s, core_s, function_s, (self.machine.host.launch_s or 0.0) * stage.launch, body_s, tail_s,
            bound, tuple(self._demands(moves, core_s, body_s)), operations, stage.reads, stage.writes,
            tuple((a.stage, self._of(stage, a.lag, "after.lag")) for a in stage.after
                  if self._of(stage, a.when, "after.when")), stage.priority)

    def _of(self, stage: Stage, expression: str, key: str) -> int:
        return self.sizes.of(expression, f"{stage.name}.{key}")

    def _per(self, stage: Stage) -> int:
        per = self._of(stage, stage.per, "per")
        if per < 1 or self.repeat % per:
            raise InputError(f"found {per} in a phase of {self.repeat} iterations",
                             key=f"{self.dataflow.name}.{stage.name}.per", expected="a divisor of the iterations")
        return per

    def _engines(self, stage: Stage, operations: Mapping[str, float]) -> tuple[dict[str, float], float]:
        """Seconds that each engine is busy, and from there to the result: the way through all of them, less the
        interval in which the last iteration has already begun."""
        busy, depth, intervals = {}, 0.0, [0.0]
        for name, work in stage.engines.items():
            if name not in self.machine.engines:
                raise unknown_name("engine", name, self.machine.engines,
                                   key=f"{self.dataflow.name}.{stage.name}.engines.{name}")
            engine = self.machine.engines[name]
            interval = engine.interval_cycles
            if work.interval is not None:
                interval = self.sizes.of(work.interval, f"{stage.name}.engines.{name}.interval", least=1)
            busy[name] = self._trips(stage, engine, work, operations) * interval / engine.clock_hz
            depth += engine.depth_cycles / engine.clock_hz
            intervals.append(interval / engine.clock_hz)
        return busy, depth - max(intervals)

    def _check_formats(self, stage: Stage, operations: Mapping[str, float]) -> None:
        """Refuses an operation in a format that none of the stage's engines has."""
        have = self.machine.formats(stage.engines)
        for kind, amount in operations.items():
            for name in operated(kind) if have and amount else ():
                if name not in have:
                    raise InputError(f"'{kind}' is in {name}; {' and '.join(stage.engines)} have "
                                     + ", ".join(sorted(have)),
                                     key=f"{self.dataflow.name}.{stage.name}.operations.{kind}",
                                     expected=f"an engine with {name} among its formats")

    def _trips(self, stage: Stage, engine: Engine, work: Work, operations: Mapping[str, float]) -> float:
        if work.trips is not None:
            return self._of(stage, work.trips, f"engines.{engine.name}.trips")
        known = {kind: amount for kind, amount in operations.items() if kind in engine.per_cycle}
        if not known:
            raise InputError(f"the engine '{engine.name}' performs none of its operations",
                             key=f"{self.dataflow.name}.{stage.name}.engines.{engine.name}.trips",
                             expected="trips, or operations among " + (", ".join(engine.per_cycle) or "none"))
        return max(math.ceil(amount / engine.per_cycle[kind]) for kind, amount in known.items())

    def _move(self, stage: Stage, move: Move, key: str) -> PlannedMove:
        place = f"{self.dataflow.name}.{stage.name}.{key}"
        if move.through not in self.machine.links:
            raise unknown_name("link", move.through, self.machine.links, key=f"{place}.through")
        link = self.machine.links[move.through]
        size = self._of(stage, move.bytes, f"{key}.bytes")
        bursts = max(self._of(stage, move.bursts, f"{key}.bursts"), 1)
        most = used = 1 if link.kind == "dma" else link.count
        if move.over is not None:
            used = self._of(stage, move.over, f"{key}.over")
            if not 1 <= used <= most:
                raise InputError(f"found {used}", key=f"{place}.over",
                                 expected="1: a transfer has one channel" if link.kind == "dma" else
                                 f"1 to {most}, as many as the machine has")
        return PlannedMove(link.name, size, link.seconds(size, bursts, used), link.arrival_s(size, bursts, used),
                           size / (link.count * link.bytes_per_s), link.pace(size, bursts, used))

    def _latency_s(self, moves: Iterable[PlannedMove], engine_s: float, body_s: float) -> float:
        """What a stage's result waits for its links beyond its slowest part: engines begin when the first burst is
        there, and it ends with the last one."""
        ends = (max(move.arrival_s, engine_s + self.machine.links[move.link].latency_s) for move in moves if move.bytes)
        return max(0.0, max(ends, default=0.0) - body_s)

    def _links(self, moves: Iterable[PlannedMove]) -> Iterable[tuple[str, float]]:
        """Seconds of each move; of those through one channel together, which takes them one after the other."""
        channels: dict[str, float] = {}
        for move in moves:
            if self.machine.links[move.link].kind == "dma":
                channels[move.link] = channels.get(move.link, 0.0) + move.seconds
            else:
                yield move.link, move.seconds
        yield from channels.items()

    def _host(self, stage: Stage) -> tuple[float, dict[str, float]]:
        """Seconds of the host's functions on their threads, and of its cores together by function."""
        host = self.machine.host
        found: dict[str, float] = {}
        for name, text in stage.functions.items():
            if name not in host.function_s:
                raise unknown_name("host function", name, host.function_s,
                                   key=f"{self.dataflow.name}.{stage.name}.host.functions.{name}")
            found[name] = self._of(stage, text, f"host.functions.{name}") * host.function_s[name]
        threads = host.cores
        if stage.threads is not None:
            threads = min(self.sizes.of(stage.threads, f"{stage.name}.host.threads", least=1), host.cores)
        return sum(found.values()) / threads, found

    def _held(self, stage: Stage, moves: Iterable[PlannedMove]) -> tuple[str, ...]:
        channels = dict.fromkeys(m.link for m in moves if self.machine.links[m.link].kind == "dma")
        held = (*stage.engines, *channels, *((HOST,) if stage.functions else ()))
        if not held:
            raise InputError("nothing carries it out", key=f"{self.dataflow.name}.{stage.name}",
                             expected="an engine, a move through a channel, or a host function")
        return held

    def _demands(self, moves: Iterable[PlannedMove], core_s: float, body_s: float) -> Iterable[tuple[str, float]]:
        if not body_s:
            return
        taken: dict[str, float] = {}
        for move in moves:
            if self.machine.links[move.link].kind != "dma":
                taken[move.link] = taken.get(move.link, 0.0) + move.capacity_s
        if core_s:
            taken[HOST] = core_s / self.machine.host.cores
        yield from ((name, seconds / body_s) for name, seconds in taken.items())


def _check_room(machine: Accelerator, dataflow: Dataflow, buffers: Mapping[str, PlannedBuffer]) -> None:
    for name, buffer in buffers.items():
        if buffer.store is not None and buffer.store not in machine.stores:
            raise unknown_name("buffer", buffer.store, machine.stores, key=f"{dataflow.name}.buffers.{name}.store")
    for store, taken in stored(buffers).items():
        if taken > machine.stores[store].bytes:
            raise InputError(f"its buffers take {taken:.0f} bytes of {store}", key=dataflow.name,
                             expected=f"at most {machine.stores[store].bytes:.0f}, what {machine.name} has")


def _check_writers(dataflow: Dataflow, buffers: Mapping[str, PlannedBuffer], stages: Iterable[PlannedStage]) -> None:
    """Refuses a buffer of which it cannot be said what an item is: its writers would give it different numbers."""
    first: dict[str, PlannedStage] = {}
    for stage in stages:
        pools = [buffers[name].pool for name in dict.fromkeys(stage.writes)]
        if len(set(pools)) < len(pools):
            raise InputError(f"writes two buffers in the slots of '{max(pools, key=pools.count)}'",
                             key=f"{dataflow.name}.{stage.name}.writes", expected="one, or slots of their own")
        for buffer in stage.writes:
            other = first.setdefault(buffer, stage)
            if stage.firings != other.firings:
                raise InputError(f"'{stage.name}' writes '{buffer}' {stage.firings} times, '{other.name}' "
                                 f"{other.firings} times", key=f"{dataflow.name}.{stage.name}.writes",
                                 expected="as often: an item is there when all of its writers have written it")


def _unused(machine: Accelerator, dataflow: Dataflow, stages: Iterable[PlannedStage]) -> Iterable[str]:
    """Parts of the machine that no stage names: nothing waits for them."""
    used = {name for stage in stages for name in (*stage.engine_s, *(move.link for move in stage.moves))}
    for what, parts in (("engine", machine.engines), ("link", machine.links)):
        if names := [name for name in parts if name not in used]:
            yield f"{what} {', '.join(names)}: {dataflow.name} does not use {'it' if len(names) == 1 else 'them'}"


def _unpriced(machine: Accelerator, stages: Iterable[PlannedStage]) -> Iterable[str]:
    """Refuses operations without a price; names the links without one."""
    if machine.energy is None:
        yield f"energy: {machine.name} states none"
        return
    for kind in {kind: stage for stage in stages for kind in stage.operations}:
        if kind not in machine.energy.operation_j:
            raise InputError(f"has no energy for the operation '{kind}'", key=f"{machine.name}.energy.operation_pj",
                             expected="a figure for each operation of the dataflow, or no energy section")
    silent = [stage.name for stage in stages if stage.engine_s and not stage.operations]
    if silent:
        yield f"energy of what engines do in {', '.join(silent)}: the dataflow names no operations of it"
    for link in dict.fromkeys(move.link for stage in stages for move in stage.moves):
        if link not in machine.energy.byte_j:
            yield f"energy of a byte through {link}"
    if machine.energy.host_active_w is None and any(stage.host_core_s or stage.lead_s for stage in stages):
        yield "energy of the host while it works"
