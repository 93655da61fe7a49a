"""What a dataflow is: phases of stages, each with trips, the bytes that pass meanwhile, and the buffers between them.

Everything that depends on a call's shape is text, an expression over its sizes, the dataflow's parameters and symbols
and the ``shape`` of the machine (``ceil(kv_len, array_columns)``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from intsim.errors import InputError
from intsim.expressions import symbols_of
from intsim.memo import Memo
from intsim.pipelines.spec import Part

Expression = str


@dataclass(frozen=True)
class Work:
    """What a firing of a stage does on an engine.

    Attributes:
        trips: iterations; None: as many as the stage's operations take at the engine's ``per_cycle``.
        interval: cycles between them where the engine's own initiation interval does not hold.
    """

    trips: Expression | None = None
    interval: Expression | None = None


@dataclass(frozen=True)
class Move:
    """Bytes through a port, a channel or a memory while the stage runs.

    Attributes:
        bursts: into how many bursts they fall; over: how many of the equal links they spread over, None for all.
    """

    through: str
    bytes: Expression
    bursts: Expression = "1"
    over: Expression | None = None


@dataclass(frozen=True)
class After:
    """A stage that has to be done first.

    Attributes:
        lag: so many firings earlier (1: the iteration before). when: a condition; 0 leaves the order free.
    """

    stage: str
    lag: Expression = "0"
    when: Expression = "1"


@dataclass(frozen=True)
class Stage:
    """One stage; it fires once per iteration of its phase, or once per ``per`` iterations.

    Its engines, its moves and its host functions go on at once and the slowest sets the pace: a pipeline. It starts
    when an item of every buffer that it reads is there, every buffer that it writes has room, the stages it comes
    ``after`` are done, and its engines and channels are free.

    Attributes:
        step: that the stage computes, and the part of the breakdown that this counts to.
        operations: by kind; they cost energy, and time on engines without ``trips``.
        functions: units of the host's functions; threads: cores they are spread over, None for all.
        launch: whether the host has to start it.
        at_start: with ``per``: whether it fires in the first of the iterations, else in the last.
        ahead: iterations by which it stands earlier in the program: software pipelining of engines that take their
            stages in order.
        priority: who is served first where a link or the host is short; 0 before 1.
        when: a condition; where it is 0 the stage is left out.
    """

    name: str
    step: str
    part: Part
    engines: Mapping[str, Work]
    operations: Mapping[str, Expression]
    moves: tuple[Move, ...]
    functions: Mapping[str, Expression]
    threads: Expression | None
    launch: bool
    reads: tuple[str, ...]
    writes: tuple[str, ...]
    after: tuple[After, ...]
    per: Expression
    at_start: bool
    ahead: Expression
    priority: int
    when: Expression


@dataclass(frozen=True)
class Buffer:
    """Room between stages.

    Attributes:
        store: the memory of the machine that it lies in; None: registers that take part in nothing else.
        bytes: of an item. slots: items it holds; two are a double buffer.
        pool: the buffer whose slots its items take, in the order of the program; its own name, where these are its own.
        released_at_start: a queue, whose item makes room when its reader starts; else when its reader has finished.
    """

    name: str
    store: str | None
    bytes: Expression
    slots: Expression
    pool: str
    released_at_start: bool


@dataclass(frozen=True)
class Phase:
    """Stages that fire together, ``repeat`` times. Phases follow one another where engines and buffers say so.

    Attributes:
        loop: phases of one loop are gone through one after the other, ``times`` times; a phase alone has its own name.
    """

    name: str
    repeat: Expression
    stages: tuple[Stage, ...]
    loop: str
    times: Expression


@dataclass(frozen=True)
class Requirement:
    """What a call has to fulfil: an expression that is not 0, and what to say where it is."""

    that: Expression
    says: str


@dataclass(frozen=True)
class Simplification:
    """What a dataflow leaves out, in words, and of which calls: a condition."""

    what: str
    when: Expression


@dataclass(frozen=True)
class Dataflow:
    """A kernel of a machine without instructions.

    Attributes:
        call: whose sizes its expressions use. source: the paper or repository it follows.
        symbols: derived sizes, in order; a later one may use an earlier one.
        rounds: how often the phases are gone through; overlap: whether a round may start before the last one ends.
        places: gives file and line of what a message may have to name: ``symbols.groups``,
            ``product.engines.lookup.trips``.
        outlines: what was planned of it, times apart, by call and form of machine. programs: of plans, times apart.
    """

    name: str
    title: str
    call: str
    source: str
    parameters: Mapping[str, int]
    symbols: Mapping[str, Expression]
    requires: tuple[Requirement, ...]
    simplified: tuple[Simplification, ...]
    buffers: Mapping[str, Buffer]
    rounds: Expression
    overlap: bool
    phases: tuple[Phase, ...]
    places: Callable[[], Mapping[str, tuple[Path, int]]] = field(default=dict, compare=False, repr=False)
    outlines: Memo[Any] = field(default_factory=lambda: Memo(256), init=False, compare=False, repr=False)
    programs: Memo[Any] = field(default_factory=lambda: Memo(256), init=False, compare=False, repr=False)

    @property
    def stages(self) -> tuple[Stage, ...]:
        """Of all phases, in order."""
        return tuple(stage for phase in self.phases for stage in phase.stages)

    @cached_property
    def used(self) -> frozenset[str]:
        """The sizes, parameters and symbols that its expressions use."""
        found: set[str] = set()
        for text in self._expressions():
            with suppress(InputError):  # what is no expression is refused where it is evaluated, by its place
                found |= symbols_of(text)
        return frozenset(found)

    def _expressions(self) -> Iterator[str]:
        yield from (*self.symbols.values(), *(r.that for r in self.requires),
                    *(s.when for s in self.simplified), self.rounds)
        for buffer in self.buffers.values():
            yield from (buffer.bytes, buffer.slots)
        yield from (text for phase in self.phases for text in (phase.repeat, phase.times))
        for stage in self.stages:
            yield from (stage.per, stage.ahead, stage.when, *stage.operations.values(), *stage.functions.values())
            works = [text for work in stage.engines.values() for text in (work.trips, work.interval)]
            moves = [text for move in stage.moves for text in (move.bytes, move.bursts, move.over)]
            yield from (text for text in (*works, *moves, stage.threads) if text is not None)
            yield from (text for after in stage.after for text in (after.lag, after.when))

    def located(self, error: InputError) -> InputError:
        """A refusal with its file and line, where its key (``NAME.key``) is one of the dataflow's file."""
        inside = (error.key or "").removeprefix(f"{self.name}.")
        key, places = inside, self.places()
        while key and key not in places:
            key = key.rpartition(".")[0]
        if error.file is not None or inside == error.key or not key:
            return error
        return error.at(*places[key], key=inside)
