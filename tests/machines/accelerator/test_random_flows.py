"""Dataflows at random: skipping steady periods changes nothing, whatever the stages; nothing is more than full."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random

import numpy as np
import pytest

from intsim.calls import LinearCall
from intsim.errors import InputError
from intsim.machines.accelerator import clock
from intsim.machines.accelerator.columns import (
    BODY,
    EVENTS,
    PARTS,
    PRIORITY,
    STAGE_COLUMNS,
    TOGETHER,
    Room,
    Run,
    Tables,
)
from intsim.machines.accelerator.flow import RUN
from intsim.machines.accelerator.frame import KINDS, Frame, frame_of, run_of
from intsim.machines.accelerator.plan import AcceleratorPlan
from intsim.machines.accelerator.sharing import share
from intsim.machines.accelerator.tables import Program, fill, program_of
from tests.machines.accelerator.build import MACHINE, flow, machine

CALL = LinearCall(m=1, n=1, k=1)


def stage(draw: Random, name: str, repeat: int, readable: list[str], earlier: list[str]) -> str:
    """A stage on an engine, a channel or the host, with dependencies backwards."""
    per = draw.choice([1, 1, 1] + [n for n in (2, 3, 4, 6) if repeat % n == 0])
    kind = draw.choice(["engine", "engine", "channel", "host"])
    parts = [f"name: {name}", f"per: {per}", f"at: {draw.choice(['start', 'end'])}", f"priority: {draw.randint(0, 1)}"]
    if kind == "engine":
        parts.append(f"engines: {{{draw.choice(['a', 'b', 'many'])}: {{trips: {draw.randint(1, 9)}}}}}")
        parts.append(f"moves: [{{through: {draw.choice('pm')}, bytes: {draw.randint(1, 90)}}}]")
    elif kind == "channel":
        parts.append(f"moves: [{{through: {draw.choice('de')}, bytes: {draw.randint(1, 60)}}}, "
                     f"{{through: m, bytes: {draw.randint(1, 90)}}}]")
    else:
        parts.append(f"host: {{functions: {{work: {draw.randint(1, 9)}}}, threads: {draw.randint(1, 4)}}}")
    if readable and draw.random() < 0.8:
        parts.append(f"reads: [{', '.join(draw.sample(readable, min(len(readable), draw.randint(1, 2))))}]")
    if earlier and draw.random() < 0.25:
        parts.append(f"after: [{{stage: {draw.choice(earlier)}, lag: {draw.randint(0, 2)}}}]")
    return "{" + ", ".join([*parts, f"launch: {str(draw.random() < 0.2).lower()}", f"writes: [{name}]"]) + "}"


def random_flow(draw: Random, loops: bool, shared: bool = False) -> tuple[str, str]:
    """Phases, some of them in loops if asked for, and the head with their buffers, if asked for in shared slots."""
    names: list[str] = []
    phases = []
    for number in range(draw.randint(1, 3)):
        inner = draw.randint(1, 3) if loops and draw.random() < 0.8 else 0
        if inner:
            phases += [f"- name: loop{number}", f"  repeat: {draw.choice([1, 2, 7, 30])}", "  phases:"]
        indent = "    " if inner else ""
        for part in range(inner or 1):
            repeat = draw.choice([1, 5, 24, 60] if not inner else [1, 4, 12])
            phases += [f"{indent}- name: p{number}_{part}", f"{indent}  repeat: {repeat}", f"{indent}  stages:"]
            for _ in range(draw.randint(1, 4)):
                phases.append(f"{indent}    - {stage(draw, f's{len(names)}', repeat, list(names), list(names))}")
                names.append(f"s{len(names)}")
    buffers = [f"  {name}: {{bytes: 1, slots: {draw.choice([1, 2, 3, 8, 400])}, "
               f"release: {draw.choice(['start', 'end'])}}}" for name in names]
    for number in range(1, len(buffers) if shared else 0):
        if draw.random() < 0.5:
            buffers[number] = f"  {names[number]}: {{bytes: 1, slots_of: {names[0]}}}"
    rounds = f"rounds: {{times: {draw.choice([1, 3, 9])}, overlap: {draw.choice(['true', 'false'])}}}"
    return "\n".join(phases), "\n".join(["buffers:", *buffers, rounds])


LATE = MACHINE.replace("d: {gb_per_s: {value: 2.0, source: t}}", "d: {gb_per_s: {value: 2.0, source: t}, latency_ns: "
                       "{value: 30, source: t}, outstanding: {value: 3, source: t}}")
"""The same, but its channel has a latency."""


@pytest.mark.parametrize(("seed", "loops", "shared"), [(seed, seed >= 50, False) for seed in range(90)] + [
    (seed, seed % 2 == 1, True) for seed in range(100, 119)])
def test_skipping_changes_nothing(tmp_path: Path, seed: int, loops: bool, shared: bool) -> None:
    draw = Random(seed)
    order = draw.choice(["in_order", "oldest_ready"])
    box = machine(tmp_path, (LATE if shared else MACHINE).replace(
        "what: a, formats: s8,", f"what: a, formats: s8, issue: {order},"))
    plan = box.plan_dataflow(CALL, flow(tmp_path, *random_flow(draw, loops, shared)))
    try:
        slow = box.time(plan, skip=False)
    except InputError:  # stages that wait in a circle: refused with and without
        with pytest.raises(InputError, match="can never fire"):
            box.time(plan)
        return
    quick = box.time(plan)
    assert quick.latency_s == pytest.approx(slow.latency_s, rel=1e-6)
    assert max(slow.use.values()) <= 1 + 1e-9
    for one, other in zip(quick.servers, slow.servers, strict=True):
        assert sum(other.spent_s.values()) == pytest.approx(slow.latency_s * other.units)
        for reason, seconds in other.spent_s.items():
            assert one.spent_s.get(reason, 0.0) == pytest.approx(seconds, rel=1e-5, abs=1e-6 * slow.latency_s)


@pytest.mark.parametrize("seed", range(50, 56))
def test_the_compiled_clock_is_the_plain_one(tmp_path: Path, seed: int) -> None:
    """Machine code gives every number that plain Python gives, and goes on where it had no more room."""
    plan = machine(tmp_path).plan_dataflow(CALL, flow(tmp_path, *random_flow(Random(seed), True, seed % 2 == 1)))
    program = program_of(plan, plan.rounds, 2, True, True, plan.bounds_s())
    short = program.frame(0)
    tables = Tables(*[short.array(short.buffer(program.begun), name) for name in Tables._fields])
    shorter = frame_of(tables, run_of(tables, len(program.steps)), 1)
    found = ran(plan, program, short, compiled=True)
    assert found == ran(plan, program, short, compiled=False) == ran(plan, program, shorter, compiled=True)


def ran(plan: AcceleratorPlan, program: Program, frame: Frame, compiled: bool) -> list[object]:
    """What a run of a plan gives that begins with so much room."""
    buffer, more = frame.buffer(program.begun), True
    fill(plan, plan.bounds_s(), frame, buffer)
    while more:
        full = RUN(frame.places(buffer)) if compiled else clock.run(*[frame.array(buffer, name) for name in KINDS])
        more, larger = full == clock.FULL, frame.doubled()
        if more:
            frame, buffer = larger, frame.moved(buffer, larger)
    state, room = [of(*[frame.array(buffer, name) for name in of._fields]) for of in (Run, Room)]
    events, sets = state.figures[EVENTS], state.figures[TOGETHER]
    return [*map(np.ndarray.tolist, state), room.event[:events].tolist(), room.when[:events].tolist(),
            room.together_s[:sets].tolist(), room.lead[:sets].tolist()]


def tables_of_demands(demands: Sequence[Mapping[str, float]], priorities: Sequence[int]) -> Tables:
    """Stages of which only is known what they demand of x, y and z."""
    stage = np.zeros((len(demands), STAGE_COLUMNS), dtype=np.int64)
    stage[:, PRIORITY] = priorities
    nothing = np.zeros(0, dtype=np.int64)
    return Tables(*[nothing] * len(Tables._fields))._replace(
        stage=stage, share_first=np.cumsum([0, *map(len, demands)]),
        resource=np.array(["xyz".index(r) for demand in demands for r in demand], dtype=np.int64),
        share=np.array([share for demand in demands for share in demand.values()]))


@pytest.mark.parametrize("seed", range(100))
def test_sharing_is_fair_and_leaves_nothing_over(seed: int) -> None:
    """A stage below full speed has a resource that is full, and nobody of its priority there has a larger share."""
    draw = Random(seed)
    drawn = [({r: draw.uniform(0.05, 1.0) for r in draw.sample("xyz", draw.randint(0, 3))}, draw.randint(0, 1))
             for _ in range(draw.randint(1, 6))]
    demands, priorities = [demand for demand, _ in drawn], [priority for _, priority in drawn]
    count, nothing = len(demands), np.zeros(0)
    state = Run(*[nothing] * len(Run._fields))._replace(left=np.zeros(3), rate=np.zeros(3))
    room = Room(*[nothing] * len(Room._fields))._replace(
        member=np.arange(count) * PARTS + BODY, speed=np.zeros(count), limit=np.zeros(count, dtype=np.int64),
        largest=np.zeros(count), growing=np.zeros(count, dtype=np.int64))
    share(tables_of_demands(demands, priorities), state, room, 0, count)
    rates, limits = room.speed.tolist(), ["xyz"[at] if at >= 0 else None for at in room.limit.tolist()]
    used = {r: sum(d.get(r, 0.0) * rate for d, rate in zip(demands, rates, strict=True)) for r in "xyz"}
    assert max(used.values()) <= 1 + 1e-9
    for demand, priority, rate, limit in zip(demands, priorities, rates, limits, strict=True):
        if limit is None:
            assert rate == 1.0
            continue
        assert rate < 1.0
        assert used[limit] == pytest.approx(1.0)
        rivals = [max(d.values()) * other for d, p, other in zip(demands, priorities, rates, strict=True)
                  if p == priority and limit in d]
        assert max(demand.values()) * rate == pytest.approx(max(rivals))
