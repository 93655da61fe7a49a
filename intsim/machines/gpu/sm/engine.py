"""A sub-partition that runs a loop in several warps: one issue per clock, pipes, scoreboards, barriers.

The engine goes from issue to issue. A warp's next instruction may issue when the compiler's stall count has passed, the
registers it reads and the scoreboards it waits for are ready, and its pipe has room. The scheduler takes the warp that
can go first; what no instruction used of the time until then is a stall, booked on the reason that held it back.
"""

from __future__ import annotations

from typing import NamedTuple

import numba
import numpy as np

from intsim.machines.gpu.description import LONGEST_QUEUE
from intsim.machines.gpu.sm import program as p

BUSY, WAIT, SHORT_SCOREBOARD, LONG_SCOREBOARD, PIPE, BLOCK_BARRIER = range(6)
REASONS = ("busy", "stall_wait", "stall_short_scoreboard", "stall_long_scoreboard", "stall_pipe", "stall_barrier")
"""``wait`` is the compiler's stall count or a result of fixed latency; ``pipe`` a busy math pipe or a full queue."""

POLICIES = ("loose_round_robin", "greedy_then_oldest", "greedy_then_youngest")
ROUND_ROBIN, OLDEST = 0, 1
"""Policies but the first ask the warp of the last issue first, then the others by age."""

GROUPS = 16
(_PIPE, _OTHER, _ALSO, _CYCLES, _LATENCY, _MEMORY_CYCLES, _MEMORY_LATENCY, _STALL, _WAIT, _WRITE, _READ, _KIND,
 _ARGUMENT, _RESULT, _OP, _QUEUE, _MEMORY_QUEUE, _FILL) = range(len(p.COLUMNS))
_BOARDS, _COPY, _COMMIT, _BARRIER = p.NO_SCOREBOARD, p.COPY, p.COMMIT, p.BARRIER
_LAST_GROUP_PRODUCT, _WAIT_COPIES, _WAIT_PRODUCTS = p.LAST_GROUP_PRODUCT, p.WAIT_COPIES, p.WAIT_PRODUCTS
_WAIT_TURN, _PASS_TURN = p.WAIT_TURN, p.PASS_TURN
NEVER = 1e300
_REASON_OF_RESULT = np.array([WAIT, SHORT_SCOREBOARD, LONG_SCOREBOARD])

WARP, PLACE, REASON, FROM, ISSUED, ENTERED, DONE = range(7)
"""Columns of a trace, a row per issue: the warp and which of its instructions, what held it back and from when on, when
it issued, had its operands read, and gave its result."""

UNTRACED = np.empty((0, 7))


class State(NamedTuple):
    """Times by warp and register, scoreboard or group, each with the reason of a wait for it; ``free`` by pipe.

    ``left`` is when the last instructions of each pipe left the queue in front of it, a ring; ``taken`` counts them.
    ``fill`` is the work that copies under way still have for a pipe.
    """

    free: np.ndarray
    left: np.ndarray
    taken: np.ndarray
    fill: np.ndarray
    at: np.ndarray
    next_time: np.ndarray
    next_reason: np.ndarray
    ready: np.ndarray
    ready_reason: np.ndarray
    board: np.ndarray
    board_reason: np.ndarray
    copies: np.ndarray
    committed: np.ndarray
    copies_end: np.ndarray
    products: np.ndarray
    product_count: np.ndarray
    waiting: np.ndarray
    arrived: np.ndarray
    turns: np.ndarray
    turn_time: np.ndarray


@numba.njit(cache=True)
def _start(pipes: int, warps: int, warps_per_block: int, registers: int) -> State:
    turns = np.zeros(warps, dtype=np.int64)
    turns[::warps_per_block] = 1
    return State(
        np.zeros(pipes), np.zeros((pipes, LONGEST_QUEUE)), np.zeros(pipes, dtype=np.int64),
        np.zeros(pipes), np.zeros(warps, dtype=np.int64), np.zeros(warps), np.full(warps, WAIT),
        np.zeros((warps, registers)), np.full((warps, registers), WAIT), np.zeros((warps, _BOARDS)),
        np.full((warps, _BOARDS), WAIT), np.zeros((warps, GROUPS)), np.zeros(warps, dtype=np.int64), np.zeros(warps),
        np.zeros((warps, GROUPS)), np.zeros(warps, dtype=np.int64), np.zeros(warps, dtype=np.bool_), np.zeros(warps),
        turns, np.zeros(warps))


@numba.njit(cache=True)
def _room(state: State, row: np.ndarray) -> float:
    """When an instruction's pipe, or the queue in front of it, can take it."""
    pipe = int(row[_PIPE])
    if pipe < 0:
        return 0.0
    if row[_QUEUE] > 0.0:
        until = _place(state, pipe, row[_QUEUE])
    else:
        until = state.free[pipe]
        if row[_OTHER] >= 0:
            until = min(until, state.free[int(row[_OTHER])])
        if row[_ALSO] >= 0:
            until = max(until, state.free[int(row[_ALSO])])
    if row[_MEMORY_CYCLES] > 0.0:
        until = max(until, _place(state, len(state.free) - 1, row[_MEMORY_QUEUE]))
    return until


@numba.njit(cache=True)
def _place(state: State, pipe: int, entries: float) -> float:
    """When a queue has a place: when the instruction that came ``entries`` places earlier left it."""
    earlier = state.taken[pipe] - int(entries)
    return state.left[pipe, earlier % LONGEST_QUEUE] if earlier >= 0 else 0.0


@numba.njit(cache=True)
def _filled(state: State, pipe: int, begin: float, cycles: float) -> float:
    """How long what copies bring keeps a pipe behind an instruction: they had the time before it and take turns now."""
    if state.fill[pipe] <= 0.0:
        return 0.0
    left = max(0.0, state.fill[pipe] - (begin - state.free[pipe]))
    taken: float = min(left, cycles)
    state.fill[pipe] = left - taken
    return taken


@numba.njit(cache=True)
def _leave(state: State, pipe: int, time: float) -> None:
    """An instruction leaves the queue in front of a pipe."""
    state.left[pipe, state.taken[pipe] % LONGEST_QUEUE] = time
    state.taken[pipe] += 1


@numba.njit(cache=True)
def _awaited(state: State, row: np.ndarray, warp: int) -> tuple[float, int]:
    """When what an instruction explicitly waits for has come: a group of copies, of products, its block's turn."""
    kind = int(row[_KIND])
    if kind == _WAIT_COPIES:
        group = state.committed[warp] - int(row[_ARGUMENT]) - 1
        return (state.copies[warp, group % GROUPS] if group >= 0 else 0.0), LONG_SCOREBOARD
    if kind == _WAIT_PRODUCTS:
        group = state.product_count[warp] - int(row[_ARGUMENT]) - 1
        return (state.products[warp, group % GROUPS] if group >= 0 else 0.0), PIPE
    if kind == _WAIT_TURN:
        return (state.turn_time[warp] if state.turns[warp] > 0 else NEVER), BLOCK_BARRIER
    return 0.0, WAIT


@numba.njit(cache=True)
def _earliest(state: State, row: np.ndarray, reads: np.ndarray, warp: int) -> tuple[float, int]:
    """When a warp's next instruction may issue, and what holds it back until then."""
    time, reason = state.next_time[warp], state.next_reason[warp]
    for r in reads:
        if r < 0:
            break
        if state.ready[warp, r] > time:
            time, reason = state.ready[warp, r], state.ready_reason[warp, r]
    mask = int(row[_WAIT])
    for b in range(_BOARDS if mask else 0):
        if (mask >> b) & 1 and state.board[warp, b] > time:
            time, reason = state.board[warp, b], state.board_reason[warp, b]
    until, held = _awaited(state, row, warp)
    if until > time:
        time, reason = until, held
    until = _room(state, row)
    if until > time:
        time, reason = until, PIPE
    return time, reason


@numba.njit(cache=True)
def _enter(state: State, row: np.ndarray, time: float, busy: np.ndarray) -> tuple[float, float]:
    """Put an instruction on its pipes; when it has entered (its operands are read) and when its result is there."""
    begin = time
    pipe = int(row[_PIPE])
    if pipe >= 0:
        if row[_OTHER] >= 0 and state.free[int(row[_OTHER])] < state.free[pipe]:
            pipe = int(row[_OTHER])
        begin = max(begin, state.free[pipe])
        _leave(state, pipe, begin)
        state.free[pipe] = begin + row[_CYCLES] + _filled(state, pipe, begin, row[_CYCLES])
        state.fill[pipe] += row[_FILL]
        busy[pipe] += row[_CYCLES] + row[_FILL]
        if row[_ALSO] >= 0:
            state.free[int(row[_ALSO])] = begin + row[_CYCLES]
            busy[int(row[_ALSO])] += row[_CYCLES]
    end = begin + max(row[_CYCLES], row[_LATENCY])
    if row[_MEMORY_CYCLES] > 0.0:
        path = len(state.free) - 1
        state.free[path] = max(state.free[path], begin) + row[_MEMORY_CYCLES]
        _leave(state, path, state.free[path])
        busy[path] += row[_MEMORY_CYCLES]
        end = max(end, state.free[path] + row[_MEMORY_LATENCY])
    return begin + row[_CYCLES], end


@numba.njit(cache=True)
def _finish(state: State, row: np.ndarray, writes: np.ndarray, warp: int, entered: float, end: float) -> None:
    """Note when results, scoreboards and groups are ready."""
    reason = _REASON_OF_RESULT[int(row[_RESULT])]
    for r in writes:
        if r < 0:
            break
        state.ready[warp, r], state.ready_reason[warp, r] = end, reason
    for column, time in ((_WRITE, end), (_READ, entered)):
        b = int(row[column])
        if b < _BOARDS and time > state.board[warp, b]:
            state.board[warp, b], state.board_reason[warp, b] = time, reason
    kind = int(row[_KIND])
    if kind == _COPY:
        state.copies_end[warp] = max(state.copies_end[warp], end)
    elif kind == _COMMIT:
        state.copies[warp, state.committed[warp] % GROUPS] = state.copies_end[warp]
        state.committed[warp] += 1
    elif kind == _LAST_GROUP_PRODUCT:
        state.products[warp, state.product_count[warp] % GROUPS] = end
        state.product_count[warp] += 1


@numba.njit(cache=True)
def _synchronise(state: State, warp: int, warps_per_block: int, time: float) -> None:
    """A warp arrives at its block's barrier; the last one opens it."""
    state.waiting[warp], state.arrived[warp] = True, time
    first = warp // warps_per_block * warps_per_block
    block = slice(first, first + warps_per_block)
    if state.waiting[block].all():
        opens = state.arrived[block].max()
        for w in range(first, first + warps_per_block):
            state.waiting[w] = False
            if opens > state.next_time[w]:
                state.next_time[w], state.next_reason[w] = opens, BLOCK_BARRIER


@numba.njit(cache=True)
def _pass_turn(state: State, warp: int, warps_per_block: int, time: float) -> None:
    """A warp group hands the turn to the next one of its block; here every group is one warp."""
    first = warp // warps_per_block * warps_per_block
    heir = first + (warp - first + 1) % warps_per_block
    state.turns[heir] += 1
    state.turn_time[heir] = time


@numba.njit(cache=True)
def _note(log: np.ndarray, row: int, values: tuple[float, ...]) -> None:
    """A row of a trace, of as many as it has."""
    if 0 <= row < len(log):
        log[row] = values


@numba.njit(cache=True)
def _candidate(policy: int, turn: int, last: int, warps: int) -> int:
    """The warp that the scheduler asks in its ``turn``; a higher number is a younger warp."""
    if policy == ROUND_ROBIN:
        return (last + 1 + turn) % warps
    if turn == 0:
        return last
    others = turn - 1 if policy == OLDEST else warps - 1 - turn
    return others if others < last else others + 1


@numba.njit(cache=True)
def run(columns: np.ndarray, reads: np.ndarray, writes: np.ndarray, pipes: int, spans: int, warps: int,
        warps_per_block: int, warm_up: int, measured: int, policy: int, issue_cycles: float, log: np.ndarray,
        ) -> tuple[float, np.ndarray, np.ndarray]:
    """Let ``warps`` run the instructions again and again; ``log`` takes the first measured issues.

    Returns:
        Cycles between the end of ``warm_up`` and the end of ``measured`` issues, the same by span and reason, and the
        cycles that each span keeps each pipe busy.
    """
    state = _start(pipes, warps, warps_per_block, max(reads.max(), writes.max(), 0) + 1)
    # Blocks of a full SM start when earlier ones end, not together.
    for warp in range(warps):
        state.at[warp] = warp // warps_per_block * len(columns) * warps_per_block // warps
    stalls, busy = np.zeros((spans, len(REASONS))), np.zeros((spans, pipes))
    clock, started, last = 0.0, 0.0, 0
    for issue in range(warm_up + measured):
        if issue == warm_up:
            started, stalls[:], busy[:] = clock, 0.0, 0.0
        best, chosen, why = NEVER, 0, WAIT
        for turn in range(warps):
            warp = _candidate(policy, turn, last, warps)
            if state.waiting[warp]:
                continue
            here = state.at[warp]
            time, reason = _earliest(state, columns[here], reads[here], warp)
            time = max(time, clock)
            if time < best - 1e-9:
                best, chosen, why = time, warp, reason
            if time <= clock:
                break
        if best == NEVER:
            raise RuntimeError("every warp waits for another")
        last, here = chosen, state.at[chosen]
        row = columns[here]
        span = int(row[_OP])
        stalls[span, BUSY] += issue_cycles
        stalls[span, why] += best - clock
        entered, end = _enter(state, row, best, busy[span])
        _finish(state, row, writes[here], chosen, entered, end)
        _note(log, issue - warm_up, (float(chosen), float(here), float(why), clock, best, entered, end))
        clock = best + issue_cycles
        state.next_time[chosen], state.next_reason[chosen] = best + row[_STALL], WAIT
        kind = int(row[_KIND])
        if kind == _BARRIER:
            _synchronise(state, chosen, warps_per_block, end)
        elif kind == _WAIT_TURN:
            state.turns[chosen] -= 1
        elif kind == _PASS_TURN:
            _pass_turn(state, chosen, warps_per_block, end)
        state.at[chosen] = (here + 1) % len(columns)
    return clock - started, stalls, busy
