"""A sub-partition that runs a loop in several warps: one issue per clock, pipes, scoreboards, barriers.

The engine goes from issue to issue. A warp's next instruction may issue when the compiler's stall count has passed, the
registers it reads and the scoreboards it waits for are ready, and its pipe has room. The scheduler takes the warp that
can go first; what no instruction used of the time until then is a stall, booked on the reason that held it back.

Where the state, all times seen from the clock, is what it was some passes ago, the warps have found their rhythm: what
remains of the run is counted, not run, since it is the same over and over.

The functions here are compiled (``intsim.compiled``): of numbers and arrays, they allocate nothing and raise nothing.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

BUSY, WAIT, SHORT_SCOREBOARD, LONG_SCOREBOARD, PIPE, BLOCK_BARRIER, REASON_COUNT = range(7)
"""``WAIT`` is the compiler's stall count or a result of fixed latency; ``PIPE`` a busy math pipe or a full queue."""

ROUND_ROBIN, OLDEST, YOUNGEST = range(3)
"""Policies but the first ask the warp of the last issue first, then the others by age."""

(PLAIN, BARRIER, WAIT_COPIES, COPY, COMMIT, GROUP_PRODUCT, LAST_GROUP_PRODUCT, WAIT_PRODUCTS, WAIT_TURN,
 PASS_TURN) = range(10)
"""What the engine does beside issuing: block barriers, groups of asynchronous copies, asynchronous matrix products in
groups that the last one closes (``gsb0``), and turns that the warp groups of a block pass on (FlashAttention-3's
ping-pong: ``BAR.SYNC`` on a barrier of one's own, ``BAR.ARV`` on the next group's)."""

(FIRST_PIPE, OTHER_PIPE, ALSO, WRITE_BOARD, READ_BOARD, KIND, ARGUMENT, RESULT, SPAN, QUEUE, MEMORY_QUEUE,
 WHOLE_COLUMNS) = range(12)
"""Whole numbers of an instruction: pipes (-1: none); the columns of ``times`` for the scoreboards that are released
with the result and with the operands (-1: none); kind and argument; the reason of a wait for the result; entries of the
queues in front of the pipe and of the path to L2 (0: none)."""

CYCLES, LATENCY, MEMORY_CYCLES, MEMORY_LATENCY, STALL, FILL, PRICE_COLUMNS = range(7)
"""Cycles of an instruction."""

AT, WAITING, TURNS, STALE, COUNT_COLUMNS = range(5)
"""Whole numbers of a warp: its next instruction; whether it is at a barrier; turns that it was passed; whether
``EARLIEST`` is to be found anew."""

GROUPS = 16
EARLIEST, NEXT, COPIES_END, TURN, ARRIVED, COPIES = range(6)
PRODUCTS = COPIES + GROUPS
TIME_COLUMNS = PRODUCTS + GROUPS
"""Times of a warp: from which on nothing but a pipe holds it back; when the stall count, or a barrier, has passed; the
end of its last copy; when it was passed a turn; when it came to the barrier; the ends of its last groups of copies and
of products, the latest first. After these come its registers and its scoreboards."""

FREE, FILLS, PIPE_COLUMNS = range(3)
"""Of a pipe: when it is free, and the work that copies under way still have for it. The last one is the path to L2."""

SNAPSHOTS = 8
"""Passes of the first warp of which the state is kept, to see whether it comes again."""

NEVER = 1e300
NEARLY = 1e-9
SAME = 1e-6
"""Cycles by which times may differ in a state that comes again; sums of costs that no binary fraction holds do."""

DEADLOCK = -1.0

WARP, PLACE, REASON, FROM, ISSUED, ENTERED, DONE, LOG_COLUMNS = range(8)
"""Columns of a trace, a row per issue: the warp and which of its instructions, what held it back and from when on, when
it issued, had its operands read, and gave its result."""


class State(NamedTuple):
    """The code, a row per instruction, and the state.

    ``awaits`` are the columns of ``times`` that an instruction waits for and ``gives`` those that its result is in, -1
    beyond the last. ``counts`` and ``times`` have a row per warp; ``why`` is the reason of a wait for each time.
    ``left`` has for each pipe when the last instructions left the queue in front of it, the latest first.
    """

    whole: np.ndarray
    price: np.ndarray
    awaits: np.ndarray
    gives: np.ndarray
    counts: np.ndarray
    times: np.ndarray
    why: np.ndarray
    pipes: np.ndarray
    left: np.ndarray


def _room(s: State, here: int) -> float:
    """When an instruction's pipe, or the queue in front of it, can take it: a place is free when another has left."""
    pipe = s.whole[here, FIRST_PIPE]
    if pipe < 0:
        return 0.0
    if s.whole[here, QUEUE] > 0:
        until = s.left[pipe, s.whole[here, QUEUE] - 1]
    else:
        until = s.pipes[pipe, FREE]
        if s.whole[here, OTHER_PIPE] >= 0:
            until = min(until, s.pipes[s.whole[here, OTHER_PIPE], FREE])
        if s.whole[here, ALSO] >= 0:
            until = max(until, s.pipes[s.whole[here, ALSO], FREE])
    if s.price[here, MEMORY_CYCLES] > 0.0:
        until = max(until, s.left[len(s.left) - 1, s.whole[here, MEMORY_QUEUE] - 1])
    return until


def _look(s: State, warp: int) -> None:
    """When all that a warp's next instruction waits for has come, but for pipes, and what comes last."""
    here = s.counts[warp, AT]
    time, why = s.times[warp, NEXT], s.why[warp, NEXT]
    for i in range(s.awaits.shape[1]):
        column = s.awaits[here, i]
        if column < 0:
            break
        if s.times[warp, column] > time:
            time, why = s.times[warp, column], s.why[warp, column]
    kind, until, held = s.whole[here, KIND], 0.0, WAIT
    if kind == WAIT_COPIES:
        until, held = s.times[warp, COPIES + s.whole[here, ARGUMENT]], LONG_SCOREBOARD
    elif kind == WAIT_PRODUCTS:
        until, held = s.times[warp, PRODUCTS + s.whole[here, ARGUMENT]], PIPE
    elif kind == WAIT_TURN:
        until, held = (s.times[warp, TURN] if s.counts[warp, TURNS] > 0 else NEVER), BLOCK_BARRIER
    if until > time:
        time, why = until, held
    s.times[warp, EARLIEST], s.why[warp, EARLIEST], s.counts[warp, STALE] = time, why, 0


def candidate(policy: int, turn: int, last: int, warps: int) -> int:
    """The warp that the scheduler asks in its ``turn``; a higher number is a younger warp."""
    if policy == ROUND_ROBIN:
        warp = last + 1 + turn
        return warp - warps if warp >= warps else warp
    if turn == 0:
        return last
    others = turn - 1 if policy == OLDEST else warps - 1 - turn
    return others if others < last else others + 1


def _choose(s: State, policy: int, last: int, clock: float) -> tuple[float, int, int]:
    """When the next instruction issues, of which warp, and what held it back until then."""
    best, chosen, held, warps = NEVER, 0, WAIT, len(s.counts)
    for turn in range(warps):
        warp = candidate(policy, turn, last, warps)
        if s.counts[warp, WAITING] > 0:
            continue
        if s.counts[warp, STALE] > 0:
            _look(s, warp)
        time, why = s.times[warp, EARLIEST], s.why[warp, EARLIEST]
        if time >= best - NEARLY:
            continue
        until = _room(s, s.counts[warp, AT])
        if until > time:
            time, why = until, PIPE
        time = max(time, clock)
        if time < best - NEARLY:
            best, chosen, held = time, warp, why
        if time <= clock:
            break
    return best, chosen, held


def _filled(s: State, pipe: int, begin: float, cycles: float) -> float:
    """How long what copies bring keeps a pipe behind an instruction: they had the time before it and take turns now."""
    if s.pipes[pipe, FILLS] <= 0.0:
        return 0.0
    left = max(0.0, s.pipes[pipe, FILLS] - (begin - s.pipes[pipe, FREE]))
    taken = min(left, cycles)
    s.pipes[pipe, FILLS] = left - taken
    return taken


def _push(table: np.ndarray, row: int, first: int, count: int, time: float) -> None:
    """Put the latest time before the earlier ones, of which the last one is dropped."""
    for i in range(first + count - 1, first, -1):
        table[row, i] = table[row, i - 1]
    table[row, first] = time


def _enter(s: State, here: int, time: float, spent: np.ndarray) -> tuple[float, float]:
    """Put an instruction on its pipes; when it has entered (its operands are read) and when its result is there."""
    begin, cycles, span = time, s.price[here, CYCLES], s.whole[here, SPAN]
    pipe, other, also = s.whole[here, FIRST_PIPE], s.whole[here, OTHER_PIPE], s.whole[here, ALSO]
    if pipe >= 0:
        if other >= 0 and s.pipes[other, FREE] < s.pipes[pipe, FREE]:
            pipe = other
        begin = max(begin, s.pipes[pipe, FREE])
        _push(s.left, pipe, 0, s.left.shape[1], begin)
        s.pipes[pipe, FREE] = begin + cycles + _filled(s, pipe, begin, cycles)
        s.pipes[pipe, FILLS] += s.price[here, FILL]
        spent[span, REASON_COUNT + pipe] += cycles + s.price[here, FILL]
        if also >= 0:
            s.pipes[also, FREE] = begin + cycles
            spent[span, REASON_COUNT + also] += cycles
    end = begin + max(cycles, s.price[here, LATENCY], s.price[here, MEMORY_LATENCY])
    if s.price[here, MEMORY_CYCLES] > 0.0:
        path = len(s.pipes) - 1
        s.pipes[path, FREE] = max(s.pipes[path, FREE], begin) + s.price[here, MEMORY_CYCLES]
        _push(s.left, path, 0, s.left.shape[1], s.pipes[path, FREE])
        spent[span, REASON_COUNT + path] += s.price[here, MEMORY_CYCLES]
        end = max(end, s.pipes[path, FREE] + s.price[here, MEMORY_LATENCY])
    return begin + cycles, end


def _finish(s: State, here: int, warp: int, entered: float, end: float) -> None:
    """Note when results, scoreboards and groups are ready."""
    why = s.whole[here, RESULT]
    for i in range(s.gives.shape[1]):
        column = s.gives[here, i]
        if column < 0:
            break
        s.times[warp, column], s.why[warp, column] = end, why
    for board in range(WRITE_BOARD, READ_BOARD + 1):  # it counts down when the last of its instructions has
        column, time = s.whole[here, board], end if board == WRITE_BOARD else entered
        if column >= 0 and time > s.times[warp, column]:
            s.times[warp, column], s.why[warp, column] = time, why
    kind = s.whole[here, KIND]
    if kind == COPY:
        s.times[warp, COPIES_END] = max(s.times[warp, COPIES_END], end)
    elif kind == COMMIT:
        _push(s.times, warp, COPIES, GROUPS, s.times[warp, COPIES_END])
    elif kind == LAST_GROUP_PRODUCT:
        _push(s.times, warp, PRODUCTS, GROUPS, end)


def _synchronise(s: State, warp: int, warps_per_block: int, time: float) -> None:
    """A warp arrives at its block's barrier; the last one opens it."""
    s.counts[warp, WAITING], s.times[warp, ARRIVED] = 1, time
    first = warp // warps_per_block * warps_per_block
    opens = 0.0
    for w in range(first, first + warps_per_block):
        if s.counts[w, WAITING] == 0:
            return
        opens = max(opens, s.times[w, ARRIVED])
    for w in range(first, first + warps_per_block):
        s.counts[w, WAITING], s.counts[w, STALE] = 0, 1
        if opens > s.times[w, NEXT]:
            s.times[w, NEXT], s.why[w, NEXT] = opens, BLOCK_BARRIER


def _pass_turn(s: State, warp: int, warps_per_block: int, time: float) -> None:
    """A warp group hands the turn to the next one of its block; here every group is one warp."""
    first = warp // warps_per_block * warps_per_block
    heir = first + (warp - first + 1) % warps_per_block
    s.counts[heir, TURNS] += 1
    s.counts[heir, STALE] = 1
    s.times[heir, TURN] = time


def _keep(s: State, last: int, clock: float, row: np.ndarray) -> None:
    """The state as it is seen from the clock: what has passed holds nothing back, however long ago it did."""
    row[0], at = last, 1
    for pipe in range(len(s.pipes)):
        free = s.pipes[pipe, FREE]
        row[at] = free - clock if free > 0.0 else -NEVER      # of two free pipes, the one that has been so for longer
        row[at + 1], at = s.pipes[pipe, FILLS], at + 2
    for warp in range(len(s.counts)):
        for i in range(STALE):
            row[at], at = s.counts[warp, i], at + 1
    at = _since(s.left, 0, clock, row, at)
    _since(s.times, EARLIEST + 1, clock, row, at)


def _since(table: np.ndarray, first: int, clock: float, row: np.ndarray, at: int) -> int:
    """Times from the clock on, from a column on, put into a row from a place on; the place behind them."""
    for i in range(len(table)):
        for j in range(first, table.shape[1]):
            row[at + j - first] = max(0.0, table[i, j] - clock)
        at += table.shape[1] - first
    return at


def _seen_before(seen: np.ndarray, row: int, passes: int) -> int:
    """The row of an earlier state that is that of a row, the latest first; -1 where there is none."""
    for back in range(1, min(passes, SNAPSHOTS - 1) + 1):
        other, i = (row - back) % SNAPSHOTS, 0
        while i < seen.shape[1] and abs(seen[row, i] - seen[other, i]) <= SAME:
            i += 1
        if i == seen.shape[1]:
            return other
    return -1


def _sum_up(spent: np.ndarray, clock: float, issue: int, row: np.ndarray) -> None:
    """What was counted so far, as a row: cycles by span, issues, clock."""
    at = 0
    for i in range(len(spent)):
        for j in range(spent.shape[1]):
            row[at], at = spent[i, j], at + 1
    row[at], row[at + 1] = issue, clock


def _add(spent: np.ndarray, row: np.ndarray, times: float) -> float:
    """Count a row so many times; the clock with it."""
    at = 0
    for i in range(len(spent)):
        for j in range(spent.shape[1]):
            spent[i, j], at = spent[i, j] + times * row[at], at + 1
    return times * row[at + 1]


def _begin(s: State, warps_per_block: int) -> None:
    """Blocks of a full SM start when earlier ones end, not together."""
    warps, length = len(s.counts), len(s.whole)
    for warp in range(warps):
        s.counts[warp, AT] = warp // warps_per_block * length * warps_per_block // warps
        s.counts[warp, TURNS], s.counts[warp, STALE] = 1 if warp % warps_per_block == 0 else 0, 1


def _advance(s: State, warp: int, here: int, time: float, done: float, warps_per_block: int) -> None:
    """A warp goes on to its next instruction; its block's other warps may hear of the one that issued."""
    s.times[warp, NEXT], s.why[warp, NEXT] = time + s.price[here, STALL], WAIT
    s.counts[warp, AT], s.counts[warp, STALE] = here + 1 if here + 1 < len(s.whole) else 0, 1
    kind = s.whole[here, KIND]
    if kind == BARRIER:
        _synchronise(s, warp, warps_per_block, done)
    elif kind == WAIT_TURN:
        s.counts[warp, TURNS] -= 1
    elif kind == PASS_TURN:
        _pass_turn(s, warp, warps_per_block, done)


def _note(log: np.ndarray, row: int, warp: int, here: int, reason: int, clock: float, time: float, entered: float,
          done: float) -> None:
    """A row of a trace."""
    log[row, WARP], log[row, PLACE], log[row, REASON], log[row, FROM] = warp, here, reason, clock
    log[row, ISSUED], log[row, ENTERED], log[row, DONE] = time, entered, done


def run(whole: np.ndarray, price: np.ndarray, awaits: np.ndarray, gives: np.ndarray, counts: np.ndarray,
        times: np.ndarray, why: np.ndarray, pipes: np.ndarray, left: np.ndarray, spent: np.ndarray, seen: np.ndarray,
        sums: np.ndarray, log: np.ndarray, warps_per_block: int, warm_up: int, measured: int, policy: int,
        issue_cycles: float) -> float:
    """Let all warps run the instructions again and again.

    Args:
        whole, price, awaits, gives: the code, as in ``State``.
        counts, times, why, pipes, left: the state; zeros, except that ``why`` is ``WAIT`` everywhere.
        spent: zeros; becomes the measured cycles by span: of each reason, then those that each pipe is kept busy.
        seen, sums: ``SNAPSHOTS`` rows for states (``_keep``), and one more for sums up to them (``_sum_up``).
        log: takes the first measured issues, of as many as it has rows for; with any, every issue is run.
        warps_per_block, warm_up, measured: issues before and during the measurement; policy: of the scheduler.
        issue_cycles: of an issue.

    Returns:
        Cycles of the measured issues; ``DEADLOCK`` where every warp waits for another.
    """
    s = State(whole, price, awaits, gives, counts, times, why, pipes, left)
    _begin(s, warps_per_block)
    clock, last, passes, looking = 0.0, 0, 0, len(log) == 0
    issue, end, repeats, again, first = 0, warm_up + measured, 0, 0, 0
    while True:
        if issue == warm_up:
            _sum_up(spent, clock, issue, sums[SNAPSHOTS])
        if issue >= end:
            break
        best, warp, reason = _choose(s, policy, last, clock)
        if best == NEVER:
            return DEADLOCK
        last, here = warp, counts[warp, AT]
        spent[whole[here, SPAN], BUSY] += issue_cycles
        spent[whole[here, SPAN], reason] += best - clock
        entered, done = _enter(s, here, best, spent)
        _finish(s, here, warp, entered, done)
        if warm_up <= issue < warm_up + len(log):
            _note(log, issue - warm_up, warp, here, reason, clock, best, entered, done)
        clock, issue = best + issue_cycles, issue + 1
        _advance(s, warp, here, best, done, warps_per_block)
        if looking and warp == 0 and counts[0, AT] == 0:
            again = passes % SNAPSHOTS
            _keep(s, last, clock, seen[again])
            _sum_up(spent, clock, issue, sums[again])
            first = _seen_before(seen, again, passes)
            passes += 1
            if first >= 0:  # whole periods are counted, not run; wherever one begins, it has the same sums
                looking = False
                period = issue - int(sums[first, sums.shape[1] - 2])
                issue += max(0, warm_up - issue) // period * period
                repeats = (end - max(issue, warm_up)) // period
                end -= repeats * period
    cycles = clock + _add(spent, sums[SNAPSHOTS], -1.0)
    if repeats > 0:
        cycles += _add(spent, sums[again], float(repeats)) + _add(spent, sums[first], -float(repeats))
    return cycles
