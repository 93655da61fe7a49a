"""A plan as the compiled clock reads it: what every stage waits for, and the servers that it holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import gcd
from operator import attrgetter

import numpy as np

from intsim.machines.accelerator.columns import (
    FINISHED,
    ISSUED,
    KIND,
    KINDS,
    LOOP_COLUMNS,
    NEED_COLUMNS,
    READY,
    SEAT_COLUMNS,
    SECONDS,
    SERVER_COLUMNS,
    STAGE_COLUMNS,
    Tables,
)
from intsim.machines.accelerator.frame import Frame, frame_of, run_of
from intsim.machines.accelerator.loops import Loop, loops_of
from intsim.machines.accelerator.plan import ENGINE, HOST, AcceleratorPlan, PlannedStage

Row = tuple[int, ...]

_KINDS = {kind: number for number, kind in enumerate(KINDS)}

_ORDER = attrgetter("name", "firings", "turns", "repeat", "per", "at_start", "ahead", "loop", "phase", "priority",
                    "held", "reads", "writes", "after")
"""What a program depends on of a planned stage."""


@dataclass(frozen=True)
class Pool:
    """Slots that buffers share, which items take in the order of the program.

    Attributes:
        writers, readers: of each buffer, the stages that write it together, and those that read it.
        counters: of each, what gives its room back.
    """

    slots: int
    writers: tuple[tuple[int, ...], ...]
    readers: tuple[tuple[int, ...], ...]
    counters: tuple[int, ...]

    @property
    def stages(self) -> set[int]:
        """Those that write or read."""
        return {s for stages in (*self.writers, *self.readers) for s in stages}


def servers_of(plan: AcceleratorPlan) -> dict[str, int]:
    """Equal ones of each server that a stage holds."""
    engines, links = plan.machine.engines, plan.machine.links
    return {name: engines[name].units if name in engines else links[name].count if name in links else 1
            for name in dict.fromkeys(name for stage in plan.stages for name in stage.held)}


def resources_of(plan: AcceleratorPlan) -> list[str]:
    """What stages share, by name: of two that are full at once the first one counts."""
    return sorted({name for stage in plan.stages for name, _ in stage.demands})


@dataclass(frozen=True, eq=False)
class Program:
    """What does not depend on times of a plan's run.

    Attributes:
        loops: whose periods may be skipped. units: equal ones of each server. resources: what limits stages, by number.
        steps: by number.
        frames: of the arrays of a run, by how often it was given twice as much room.
        begun: ``Tables`` and ``Run`` of a run that is to begin, as the numbers of its buffer; what depends on times is
            still to be filled in.
    """

    loops: tuple[Loop, ...]
    units: Mapping[str, int]
    resources: Sequence[str]
    steps: Sequence[str]
    frames: list[Frame]
    begun: np.ndarray

    def frame(self, doubled: int) -> Frame:
        """The arrays of a run with ``2 ** doubled`` times the room of a short one."""
        while len(self.frames) <= doubled:
            self.frames.append(self.frames[-1].doubled())
        return self.frames[doubled]


def program_of(plan: AcceleratorPlan, rounds: int, times: int, skip: bool, listened: bool,
               bounds_s: Mapping[str, float]) -> Program:
    """The program of so many rounds, made once for all plans of a dataflow that differ in times.

    Args:
        times: that they follow one another. skip: whether periods may be skipped. listened: whether moments are to be
            noted. bounds_s: of the plan.
    """
    found: Program = plan.dataflow.programs.get(
        (rounds, times, skip, listened, plan.machine.form, *plan.buffers.values(), *map(_ORDER, plan.stages), *bounds_s,
         *[len(stage.demands) for stage in plan.stages]),
        lambda: _program(plan, rounds, times, tuple(loops_of(plan, rounds)) if skip else (), listened, bounds_s))
    return found


def _program(plan: AcceleratorPlan, rounds: int, times: int, loops: tuple[Loop, ...], listened: bool,
             bounds_s: Mapping[str, float]) -> Program:
    stages, servers, resources = plan.stages, servers_of(plan), resources_of(plan)
    server_at = {name: at for at, name in enumerate(servers)}
    steps = [*dict.fromkeys(stage.step for stage in stages)]
    pools = tuple(_pools(plan))
    seats, needs, places = list[list[Row]](), list[list[Row]](), 0
    for s in range(len(stages)):
        seats.append(list(_seats(pools, s, places)))
        needs.append([*_conditions(plan, s), *_of_pools(plan, pools, seats[s])])
        places += sum(len(pools[pool].writers) for pool, *_ in seats[s])
    inside = [frozenset(s for s, weight in enumerate(loop.weights) if weight) for loop in loops]
    ends = [(s, other) for s, each in enumerate(needs) for _, other, *_ in each]
    held, demands = [name for s in stages for name in s.held], [name for s in stages for name, _ in s.demands]
    tables = Tables(
        _whole([max(s.loop for s in stages) + 1, max(s.turns for s in stages), max(s.repeat for s in stages),
                listened, times]),
        _rows([_stage(stage, rounds) for stage in stages], STAGE_COLUMNS), np.zeros((len(stages), SECONDS)),
        np.zeros(len(held)), np.zeros(len(demands)), np.zeros(len(bounds_s)),
        _rows([(units, name not in plan.machine.engines or plan.machine.engines[name].in_order,
                waited_for(plan, name)) for name, units in servers.items()], SERVER_COLUMNS),
        _first([s.held for s in stages]), _whole([server_at[name] for name in held]),
        _first([s.demands for s in stages]), _whole([resources.index(name) for name in demands]),
        _whole([waited_for(plan, name) for name in resources]),
        _rows([[_uses(stage, name) for name in bounds_s] for stage in stages], len(bounds_s)),
        _whole([steps.index(stage.step) for stage in stages]),
        _first(needs), _rows([need for each in needs for need in each], NEED_COLUMNS),
        _first(seats), _rows([seat for each in seats for seat in each], SEAT_COLUMNS),
        _first([pool.writers for pool in pools]), _whole([pool.slots for pool in pools]),
        _whole([writers[0] for pool in pools for writers in pool.writers]),
        _rows([(loop.anchor, loop.unit) for loop in loops], LOOP_COLUMNS),
        _rows([loop.weights for loop in loops], len(stages)), _rows([loop.spans for loop in loops], len(stages)),
        _rows([[(s in of) != (other in of) for s, other in ends] for of in inside], len(ends)),
        _rows([[bool(pools[pool].stages & of) for each in seats for pool, *_ in each] for of in inside],
              sum(map(len, seats))))
    run = run_of(tables, len(steps))
    begun = [array.view(np.int64).ravel() for array in (*tables, *run)]
    return Program(loops, servers, resources, steps, [frame_of(tables, run)], np.concatenate(begun))


def fill(plan: AcceleratorPlan, bounds_s: Mapping[str, float], frame: Frame, buffer: np.ndarray) -> None:
    """Fill in what depends on times."""
    stages, first, reals = plan.stages, frame.start["stage"], buffer.view(np.float64)
    buffer[first + KIND:first + len(stages) * STAGE_COLUMNS:STAGE_COLUMNS] = [_KINDS[s.bound[0]] for s in stages]
    numbers: list[float] = []
    for s in stages:
        numbers += (s.lead_s, _until_free(s), s.tail_s, _work_share(s))
    for s in stages:
        numbers += [_part_share(s, name) for name in s.held]
    numbers += [share for s in stages for _, share in s.demands]
    numbers += bounds_s.values()
    reals[frame.start["seconds"]:frame.start["server"]] = numbers


def _uses(stage: PlannedStage, name: str) -> bool:
    return name in stage.held or any(move.link == name for move in stage.moves)


def _whole(numbers: Sequence[int]) -> np.ndarray:
    return np.array(numbers, dtype=np.int64)


def _rows(rows: Sequence[Sequence[int]], columns: int) -> np.ndarray:
    return np.array(rows, dtype=np.int64).reshape(len(rows), columns)


def _first(rows: Iterable[Sequence[object]]) -> np.ndarray:
    """Where the entries of each row begin, and where the last one's end."""
    return _whole([*accumulate(map(len, rows), initial=0)])


def _stage(stage: PlannedStage, rounds: int) -> Row:
    return (stage.firings * rounds, stage.firings, stage.per, (0 if stage.at_start else stage.per - 1) - stage.ahead,
            stage.repeat, stage.loop, stage.phase, 0, stage.priority)


def _until_free(stage: PlannedStage) -> float:
    """Seconds of a firing until its engines are free or its result is there, whichever comes first."""
    return max(stage.body_s + min(stage.tail_s, 0.0), 0.0)


def _work_share(stage: PlannedStage) -> float:
    """Of a stage at full speed, the share of time in which its busiest engine works; 1 for what has no engine."""
    return max(stage.engine_s.values()) / stage.body_s if stage.engine_s and stage.body_s else 1.0


def _part_share(stage: PlannedStage, server: str) -> float:
    if not stage.body_s:
        return 1.0
    if server in stage.engine_s:
        return stage.engine_s[server] / stage.body_s
    return (stage.host_s if server == HOST else sum(m.seconds for m in stage.moves if m.link == server)) / stage.body_s


def waited_for(plan: AcceleratorPlan, name: str) -> int:
    """The number of what those wait for who wait for a server, or for a resource."""
    if name in plan.machine.engines:
        return KINDS.index(ENGINE)
    return KINDS.index(plan.machine.links[name].kind if name in plan.machine.links else name)


def _conditions(plan: AcceleratorPlan, number: int) -> Iterator[Row]:
    """What a stage waits for; an item that several firings read, or several items that one reads, meet in the ratio of
    the firings."""
    stage, shared = plan.stages[number], _shared(plan)
    reads = set(stage.reads)
    for other, earlier in enumerate(plan.stages):
        if not reads.isdisjoint(earlier.writes):
            yield _need(plan, number, other, READY, 1)
        for name, lag in stage.after:
            if name == earlier.name:
                yield _need(plan, number, other, READY, 1 - lag)
    for name in stage.writes:
        buffer = plan.buffers[name]
        if buffer.pool in shared:
            continue
        counter = ISSUED if buffer.released_at_start else FINISHED
        for other, reader in enumerate(plan.stages):
            if name in reader.reads:
                yield _need(plan, number, other, counter, 1 - buffer.slots)


def _need(plan: AcceleratorPlan, s: int, other: int, counter: int, ahead: int) -> Row:
    return counter, other, -1, ahead, *_in_lowest_terms(plan.stages[other].firings, max(plan.stages[s].firings, 1))


def _in_lowest_terms(per: int, every: int) -> tuple[int, int]:
    """A ratio of firings in small numbers, whose product with another count has 63 bits."""
    common = gcd(per, every)
    return per // common, every // common


def _shared(plan: AcceleratorPlan) -> set[str]:
    """The buffers whose slots others take, too."""
    return {buffer.pool for name, buffer in plan.buffers.items() if buffer.pool != name}


def _pools(plan: AcceleratorPlan) -> Iterator[Pool]:
    for owner in sorted(_shared(plan)):
        found = []
        for name, buffer in plan.buffers.items():
            writers = tuple(s for s, stage in enumerate(plan.stages) if name in stage.writes and stage.firings)
            readers = tuple(s for s, stage in enumerate(plan.stages) if name in stage.reads)
            if buffer.pool == owner and writers:
                found.append((writers, readers, ISSUED if buffer.released_at_start else FINISHED))
        if found:
            writers_of, readers_of, counters = zip(*found, strict=True)
            yield Pool(plan.buffers[owner].slots, writers_of, readers_of, counters)


def _seats(pools: Sequence[Pool], s: int, places: int) -> Iterator[Row]:
    """Of the pools that a stage writes into: which one, whose firings are its items, and its place in ``items``."""
    for number, pool in enumerate(pools):
        for writers in pool.writers:
            if s in writers:
                yield number, writers[0], places
                places += len(pool.writers)


def _of_pools(plan: AcceleratorPlan, pools: Sequence[Pool], seats: Iterable[Row]) -> Iterator[Row]:
    """Of the items before its own, a firing leaves the latest ``slots - 1`` where they are; readers of all earlier ones
    have to be done."""
    for number, _, place in seats:
        pool = pools[number]
        for member, (writers, readers) in enumerate(zip(pool.writers, pool.readers, strict=True)):
            for reader in readers:
                yield (pool.counters[member], reader, place + member, 0,
                       *_in_lowest_terms(plan.stages[reader].firings, plan.stages[writers[0]].firings))
