"""What a dataflow does for a call on a machine, whatever the machine's times: expressions become numbers, names meet or
are refused.

A design sweep changes clocks, rates and joules more often than what the machine consists of.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from intsim.arguments import whole
from intsim.errors import InputError, MisfitError, unknown_name
from intsim.expressions import evaluate
from intsim.machines.accelerator.calls import SIZES
from intsim.machines.accelerator.formats import operated
from intsim.machines.accelerator.parts import Accelerator, Engine
from intsim.machines.accelerator.plan import HOST, PlannedBuffer, planned_buffer, stored
from intsim.machines.sums import summed
from intsim.streams.dataflow.model import Dataflow, Move, Phase, Stage, Work

UNMODELLED = (
    "clocks that change, and how long a synthesised clock holds",
    "external memory's rows, refresh and turns between reading and writing: its bandwidth is what it sustains",
    "what the host does beside launching and its own stages")
"""What no accelerator's clock knows, whatever it runs."""


class OutlinedMove(NamedTuple):
    """Bytes of a firing through so many of a link, in so many bursts."""

    link: str
    bytes: int
    bursts: int
    used: int


@dataclass(frozen=True)
class OutlinedStage:
    """A stage with its numbers, of one firing, and no time: see ``PlannedStage``.

    Attributes:
        works: of each engine, its trips and the cycles between them where its own do not hold.
        functions: units of the host's. threads: that they are spread over.
    """

    stage: Stage
    phase: int
    loop: int
    turns: int
    repeat: int
    per: int
    ahead: int
    held: tuple[str, ...]
    works: tuple[tuple[str, float, int | None], ...]
    moves: tuple[OutlinedMove, ...]
    functions: tuple[tuple[str, int], ...]
    threads: float
    operations: Mapping[str, float]
    after: tuple[tuple[str, int], ...]

    @property
    def firings(self) -> int:
        """In a round."""
        return self.turns * self.repeat // self.per

    def hosted(self, machine: Accelerator) -> bool:
        """Whether it keeps the host at work."""
        host, links = machine.host, machine.links
        return bool(self.stage.launch and host.launch_s) or any(
            units and host.function_s[name] for name, units in self.functions) or any(
            move.bytes and links[move.link].host_cores for move in self.moves)


@dataclass(frozen=True)
class Outline:
    """A dataflow for a call: see ``AcceleratorPlan``."""

    symbols: Mapping[str, int]
    stages: tuple[OutlinedStage, ...]
    buffers: Mapping[str, PlannedBuffer]
    rounds: int
    stored_bytes: Mapping[str, float]
    not_modelled: tuple[str, ...]

    def least_s(self, machine: Accelerator) -> float:
        """What the busiest engine needs for its trips, or a link for its bytes: no run takes less."""
        (trips, moved), engines, links = self._totals, machine.engines, machine.links
        return self.rounds * max(
            *[count * engines[name].interval_cycles / engines[name].clock_hz / engines[name].units
              for name, count in trips.items()],
            *[size / links[name].bytes_per_s / links[name].count for name, size in moved.items()], 0.0)

    @cached_property
    def _totals(self) -> tuple[dict[str, float], dict[str, float]]:
        """Of a round: trips by engine, as far as its own interval holds, and bytes by link."""
        return (summed({name: trips * stage.firings for name, trips, cycles in stage.works if cycles is None}
                       for stage in self.stages),
                summed({move.link: float(move.bytes * stage.firings)} for stage in self.stages for move in stage.moves))


def outline(machine: Accelerator, dataflow: Dataflow, given: Mapping[str, int],
            parameters: Mapping[str, int]) -> Outline:
    """What the dataflow does; for machines of one ``form`` it is worked out once.

    Args:
        given: the sizes of the call.

    Raises:
        InputError: as ``planner.plan``.
    """
    for name, value in parameters.items():
        if name not in dataflow.parameters:
            raise unknown_name("parameter", name, dataflow.parameters, key=dataflow.name)
        whole(f"{dataflow.name}.parameters.{name}", value, least=0)
    found: Outline = dataflow.outlines.get((machine.form, *given.items(), *parameters.items()), lambda: _outline(
        machine, dataflow, _sizes(machine, dataflow, given, parameters)))
    return found


def _sizes(machine: Accelerator, dataflow: Dataflow, given: Mapping[str, int], parameters: Mapping[str, int]) -> Sizes:
    """What the expressions of a dataflow are about; refuses sizes that are not those of its calls."""
    missing = [size for size in SIZES[dataflow.call] if size not in given]
    if missing:
        raise InputError(f"{dataflow.name} computes {dataflow.call} calls; this one has no {', '.join(missing)}",
                         key="call", expected="a call with " + ", ".join(SIZES[dataflow.call]))
    sizes = {size: int(given[size]) for size in SIZES[dataflow.call]}
    if dataflow.call == "attention" and "v_head_dim" not in dataflow.used and sizes["v_head_dim"] != sizes["head_dim"]:
        raise InputError(f"found {sizes['v_head_dim']}", key="v_head_dim", expected="none beside head_dim: "
                         f"{dataflow.name} has heads of V as wide as those of K")
    values = {name: int(value) for name, value in {**dataflow.parameters, **parameters}.items()}
    return Sizes(machine, dataflow, sizes, values)


def _outline(machine: Accelerator, dataflow: Dataflow, sizes: Sizes) -> Outline:
    buffers = {name: planned_buffer(buffer, sizes.of(buffer.bytes, f"buffers.{name}.bytes"),
                                    sizes.of(buffer.slots, f"buffers.{name}.slots", least=1))
               for name, buffer in dataflow.buffers.items()}
    _check_room(machine, dataflow, buffers)
    loops = [*dict.fromkeys(phase.loop for phase in dataflow.phases)]
    stages = tuple(_Outliner(machine, dataflow, sizes, number, loops.index(phase.loop), phase).stage(stage)
                   for number, phase in enumerate(dataflow.phases) for stage in phase.stages
                   if sizes.of(stage.when, f"{stage.name}.when"))
    if not stages:
        raise InputError("leaves out every stage", key=dataflow.name, expected="a stage whose condition holds")
    _check_writers(dataflow, buffers, stages)
    return Outline(
        sizes.symbols, stages, buffers, sizes.of(dataflow.rounds, "rounds"), stored(buffers),
        (*_unpriced(machine, stages), *_unused(machine, dataflow, stages), *(
            said.what for said in dataflow.simplified if sizes.of(said.when, "simplified.when")), *UNMODELLED))


class Sizes:
    """The symbols of a call on a machine, and what expressions over them give."""

    def __init__(self, machine: Accelerator, dataflow: Dataflow, sizes: Mapping[str, int],
                 parameters: Mapping[str, int]) -> None:
        self.dataflow = dataflow
        self.symbols: dict[str, int] = {}
        self._values: dict[str, int] = {}  # most expressions are the same few numbers
        self._add(sizes, "call")
        self._add(machine.shape, f"shape of {machine.name}")
        self._add({f"{name}_room": int(store.bytes) for name, store in machine.stores.items()},
                  f"bytes of a buffer of {machine.name}")
        self._add(parameters, "parameters")
        for name, expression in dataflow.symbols.items():
            self._add({name: self.of(expression, f"symbols.{name}")}, "symbols")
        for requirement in dataflow.requires:
            if not self.of(requirement.that, "requires"):
                raise MisfitError(requirement.says, key=dataflow.name, expected=requirement.that)

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


class _Outliner:
    """The stages of one phase."""

    def __init__(self, machine: Accelerator, dataflow: Dataflow, sizes: Sizes, number: int, loop: int,
                 phase: Phase) -> None:
        self.machine, self.dataflow, self.sizes, self.number, self.loop = machine, dataflow, sizes, number, loop
        self.turns = sizes.of(phase.times, f"phases.{phase.loop}.repeat")
        self.repeat = sizes.of(phase.repeat, f"phases.{phase.name}.repeat")

    def stage(self, stage: Stage) -> OutlinedStage:
        """A stage with its numbers."""
        per = self._per(stage)
        operations = {kind: float(self._of(stage, text, f"operations.{kind}"))
                      for kind, text in stage.operations.items()}
        works = tuple([self._work(stage, name, work, operations) for name, work in stage.engines.items()])
        self._check_formats(stage, operations)
        moves = tuple([self._move(stage, move, f"moves.{number}") for number, move in enumerate(stage.moves)])
        functions = tuple([self._function(stage, *each) for each in stage.functions.items()])
        threads = self.machine.host.cores
        if stage.threads is not None:
            threads = min(self.sizes.of(stage.threads, f"{stage.name}.host.threads", least=1), threads)
        if stage.launch and self.machine.host.launch_s is None:
            raise InputError(f"{self.machine.name} has no host", key=f"{self.dataflow.name}.{stage.name}.launch",
                             expected="a machine whose file has a host, or no launch")
        return OutlinedStage(
            stage, self.number, self.loop, self.turns, self.repeat, per, self._of(stage, stage.ahead, "ahead"),
            self._held(stage, moves), works, moves, functions, threads, operations,
            tuple([(a.stage, self._of(stage, a.lag, "after.lag")) for a in stage.after
                   if self._of(stage, a.when, "after.when")]))

    def _of(self, stage: Stage, expression: str, key: str) -> int:
        return self.sizes.of(expression, f"{stage.name}.{key}")

    def _per(self, stage: Stage) -> int:
        per = self._of(stage, stage.per, "per")
        if per < 1 or self.repeat % per:
            raise InputError(f"found {per} in a phase of {self.repeat} iterations",
                             key=f"{self.dataflow.name}.{stage.name}.per", expected="a divisor of the iterations")
        return per

    def _work(self, stage: Stage, name: str, work: Work, operations: Mapping[str, float],
              ) -> tuple[str, float, int | None]:
        if name not in self.machine.engines:
            raise unknown_name("engine", name, self.machine.engines,
                               key=f"{self.dataflow.name}.{stage.name}.engines.{name}")
        interval = None
        if work.interval is not None:
            interval = self.sizes.of(work.interval, f"{stage.name}.engines.{name}.interval", least=1)
        return name, self._trips(stage, self.machine.engines[name], work, operations), interval

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

    def _move(self, stage: Stage, move: Move, key: str) -> OutlinedMove:
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
        return OutlinedMove(link.name, size, bursts, used)

    def _function(self, stage: Stage, name: str, text: str) -> tuple[str, int]:
        if name not in self.machine.host.function_s:
            raise unknown_name("host function", name, self.machine.host.function_s,
                               key=f"{self.dataflow.name}.{stage.name}.host.functions.{name}")
        return name, self._of(stage, text, f"host.functions.{name}")

    def _held(self, stage: Stage, moves: Iterable[OutlinedMove]) -> tuple[str, ...]:
        channels = dict.fromkeys(m.link for m in moves if self.machine.links[m.link].kind == "dma")
        held = (*stage.engines, *channels, *((HOST,) if stage.functions else ()))
        if not held:
            raise InputError("nothing carries it out", key=f"{self.dataflow.name}.{stage.name}",
                             expected="an engine, a move through a channel, or a host function")
        return held


def _check_room(machine: Accelerator, dataflow: Dataflow, buffers: Mapping[str, PlannedBuffer]) -> None:
    for name, buffer in buffers.items():
        if buffer.store is not None and buffer.store not in machine.stores:
            raise unknown_name("buffer", buffer.store, machine.stores, key=f"{dataflow.name}.buffers.{name}.store")
    for store, taken in stored(buffers).items():
        if taken > machine.stores[store].bytes:
            raise MisfitError(f"its buffers take {taken:.0f} bytes of {store}", key=dataflow.name,
                              expected=f"at most {machine.stores[store].bytes:.0f}, what {machine.name} has")


def _check_writers(dataflow: Dataflow, buffers: Mapping[str, PlannedBuffer], stages: Iterable[OutlinedStage]) -> None:
    """Refuses a buffer of which it cannot be said what an item is: its writers would give it different numbers."""
    first: dict[str, OutlinedStage] = {}
    for stage in stages:
        pools = [buffers[name].pool for name in dict.fromkeys(stage.stage.writes)]
        if len(set(pools)) < len(pools):
            raise InputError(f"writes two buffers in the slots of '{max(pools, key=pools.count)}'",
                             key=f"{dataflow.name}.{stage.stage.name}.writes", expected="one, or slots of their own")
        for buffer in stage.stage.writes:
            other = first.setdefault(buffer, stage)
            if stage.firings != other.firings:
                raise InputError(f"'{stage.stage.name}' writes '{buffer}' {stage.firings} times, '{other.stage.name}' "
                                 f"{other.firings} times", key=f"{dataflow.name}.{stage.stage.name}.writes",
                                 expected="as often: an item is there when all of its writers have written it")


def _unused(machine: Accelerator, dataflow: Dataflow, stages: Iterable[OutlinedStage]) -> Iterable[str]:
    """Parts of the machine that no stage names: nothing waits for them."""
    used = {name for stage in stages for name in (*stage.stage.engines, *(move.link for move in stage.moves))}
    for what, parts in (("engine", machine.engines), ("link", machine.links)):
        if names := [name for name in parts if name not in used]:
            yield f"{what} {', '.join(names)}: {dataflow.name} does not use {'it' if len(names) == 1 else 'them'}"


def _unpriced(machine: Accelerator, stages: Iterable[OutlinedStage]) -> Iterable[str]:
    """Refuses operations without a price; names the links without one."""
    if machine.energy is None:
        yield f"energy: {machine.name} states none"
        return
    for kind in {kind: stage for stage in stages for kind in stage.operations}:
        if kind not in machine.energy.operation_j:
            raise InputError(f"has no energy for the operation '{kind}'", key=f"{machine.name}.energy.operation_pj",
                             expected="a figure for each operation of the dataflow, or no energy section")
    silent = [stage.stage.name for stage in stages if stage.works and not stage.operations]
    if silent:
        yield f"energy of what engines do in {', '.join(silent)}: the dataflow names no operations of it"
    for link in dict.fromkeys(move.link for stage in stages for move in stage.moves):
        if link not in machine.energy.byte_j:
            yield f"energy of a byte through {link}"
    if machine.energy.host_active_w is None and any(stage.hosted(machine) for stage in stages):
        yield "energy of the host while it works"
