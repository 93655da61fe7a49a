"""What the compiled clock of a dataflow reads and writes: its tables, the state of a run, and their columns."""

from __future__ import annotations

from typing import Annotated, Any, NamedTuple, get_type_hints

import numpy as np

Wholes = Annotated[np.ndarray, "i8[:]"]
WholeRows = Annotated[np.ndarray, "i8[:,:]"]
Reals = Annotated[np.ndarray, "f8[:]"]
RealRows = Annotated[np.ndarray, "f8[:,:]"]
"""Arrays as ``intsim.compiled`` writes them."""

ISSUED, FINISHED, READY, COUNTERS = range(4)
"""Rows of counts: firings of each stage so far that started, left their engines, and gave their result."""

BODY, HOLD, LEAD, TAIL, PARTS = range(5)
"""Of a firing: running; keeping its engines though its result is there; being launched; its result on the way."""

KINDS = ("engine", "port", "dma", "memory", "host")
REASONS = len(KINDS)
"""What is waited for, by number."""

HOST_WAITS, AT_WORK, SPENDINGS = REASONS - 1, REASONS, REASONS + 1
"""How time is spent: on waiting for one of ``KINDS``, such as the host, or at work."""

TOTAL, FIRINGS, PER, OFFSET, REPEAT, LOOP, PHASE, KIND, PRIORITY, STAGE_COLUMNS = range(10)
"""Of a stage: firings in all rounds and in one; iterations of its phase for one, the place of the first, and how many
there are; numbers of its loop and phase; what those wait for who wait for it; who is served before it."""

LEAD_S, BODY_S, TAIL_S, WORK, SECONDS = range(5)
"""Of a stage, seconds: until it starts, until its engines are free or its result is there, and between the two: below
zero where the result is there first; and the share of a firing in which its busiest engine works."""

UNITS, IN_ORDER, WAITED_FOR, SERVER_COLUMNS = range(4)
"""Of a server: equal ones, whether its stages start in the program's order, and what those wait for who wait for it."""

COUNTER, OTHER, SHARED, AHEAD, PER_OTHER, EVERY, NEED_COLUMNS = range(7)
"""Of what a stage waits for: whose count of which row has to reach ``ceil((j + AHEAD) * PER_OTHER / EVERY)`` before
firing ``j``. In slots that buffers share, ``SHARED`` is the place of a buffer among all ``items``, and ``j + AHEAD``
those of it that have left; else it is -1."""

POOL, OWN, PLACE, SEAT_COLUMNS = range(4)
"""Of a stage that writes into a pool: which one, the stage whose firings are its items, and its place in ``items``."""

ANCHOR, UNIT, LOOP_COLUMNS = range(3)
"""Of a loop: see ``loops.Loop``."""

LOOPS, TURNS, ITERATIONS, LISTENED, TIMES, SIZES = range(6)
"""Of a program: how many loops, turns of one and iterations of a phase there are at most; whether moments are noted;
and how often a run follows itself."""

UNDER_WAY, WAITING, IDLE, TOGETHER, STOOD, EVENTS, MOMENTS, STARTED, OWING, FIGURES = range(10)
"""How many there are: firings, stages with firings left, idle servers, sets of firings that have been under way
together, pairs of servers and what they waited for, events, moments; whether the run has begun; and whom the first
stage waits for that can never fire, -1 for an engine."""

EVENT_COLUMNS = 2
"""A server and a stage; or -1 less the number of a loop of which periods were skipped."""

LENGTH, TURN, THEN_S, KNOWN, PAIRS, HEADER = range(6)
"""Of a state that was met: its length, when, and how many sums follow it."""


class Tables(NamedTuple):
    """A plan as arrays; ``first`` ones have for each row where its entries begin, and where the last one's end.

    Attributes:
        sizes, stage, seconds, server: see their columns.
        held: servers of each stage; held_share: of a firing, in which each works. resource, share: what each takes of
        what is shared at full speed; limit_kind: of each of these, what those wait for whom it limits.
        bounds: the least time that each engine, link and the host would need, see ``AcceleratorPlan.bounds_s``.
        uses: of each stage and each of these, whether it takes part. step: the number of each stage's step.
        need, seat: of each stage, see their columns.
        slots: of each pool. writer: of its buffers, the stage whose firings are the items.
        loop, weights, spans: of each loop. crossing: of each loop and need, whether it binds the loop and the rest
        together. meets: of each loop and seat, whether the loop uses the pool.
    """

    sizes: Wholes
    stage: WholeRows
    seconds: RealRows
    held_share: Reals
    share: Reals
    bounds: Reals
    server: WholeRows
    held_first: Wholes
    held: Wholes
    share_first: Wholes
    resource: Wholes
    limit_kind: Wholes
    uses: WholeRows
    step: Wholes
    need_first: Wholes
    need: WholeRows
    seat_first: Wholes
    seat: WholeRows
    pool_first: Wholes
    slots: Wholes
    writer: Wholes
    loop: WholeRows
    weights: WholeRows
    spans: WholeRows
    crossing: WholeRows
    meets: WholeRows


class Run(NamedTuple):
    """The state of a run.

    Attributes:
        figures: see their columns. clock: the time so far.
        counts: of each stage, by counter; value, items, kept: what the next firings wait for, and in shared slots the
            items before them and how many of those may still be there; place: where they stand in the program.
        turns: the stages that have firings left, in its order. first_s, last_s: first starts and last results.
        free: of each server; blocked: what the first stage waits for that would hold it, -1 for none; order: of those
            that are blocked; idle: of those that stand still, which and what for.
        stood, stood_at, stood_s: the pairs of servers and what they waited for, where each of all is among them, and
            for how long.
        later, later_value, later_items, later_kept, later_turns, later_place: of counts to come.
        before: results of each loop's anchor before a moment. left, rate: of what is shared.
        filled, met, at: of each loop, how much the states that were met take in its memory, how many there are, and
            where each is.
        spent_on, spent_s: of each stage, and then of each server, on what its firings spent time, as it was met (-1
            beyond the last), and how much; step_s: of each step, for how long a stage of it leads; when the run has
            ended.
    """

    figures: Wholes
    clock: Reals
    counts: WholeRows
    value: Wholes
    items: Wholes
    kept: Wholes
    place: WholeRows
    turns: Wholes
    first_s: Reals
    last_s: Reals
    free: Wholes
    blocked: Wholes
    order: Wholes
    idle: Wholes
    stood: Wholes
    stood_at: Wholes
    stood_s: Reals
    later: WholeRows
    later_value: Wholes
    later_items: Wholes
    later_kept: Wholes
    later_turns: Wholes
    later_place: WholeRows
    before: Wholes
    left: Reals
    rate: Reals
    filled: Wholes
    met: Wholes
    at: WholeRows
    spent_on: WholeRows
    spent_s: RealRows
    step_s: Reals


class Room(NamedTuple):
    """What grows as a run goes on.

    Attributes:
        firing: under way, ``PARTS`` times the stage and the part; left_s, began_s: of each; largest, growing: scratch
            for as many.
        set_first, member, speed, limit, together_s: of the sets of firings that were under way together: who, how fast
            each is and what limits it, -1 for nothing, and for how long; lead: the member that leads, when the run has
            ended.
        event, when: see ``EVENT_COLUMNS``; from when to when. moment, moment_s: the set, and from when how long.
        memory: of each loop, the states that were met, a ``HEADER`` and the sums with each.
    """

    firing: Wholes
    left_s: Reals
    began_s: Reals
    largest: Reals
    growing: Wholes
    set_first: Wholes
    member: Wholes
    speed: Reals
    limit: Wholes
    together_s: Reals
    lead: Wholes
    event: WholeRows
    when: RealRows
    moment: Wholes
    moment_s: RealRows
    memory: RealRows


OF_PLAN = len(Tables._fields)
OF_RUN = OF_PLAN + len(Run._fields)
"""Where the arrays of a run begin among those of all, and the ones that grow."""


def kinds_of(*tuples: Any) -> str:
    """What the arrays of named tuples hold, as ``intsim.compiled`` writes it."""
    return " ".join(kind.__metadata__[0] for of in tuples for kind in get_type_hints(of, include_extras=True).values())
