"""What a run of SASS costs an SM when as many warps as fit run it: the steady state, found once whatever the length.

The four sub-partitions get the same code and, where a block's warps fill them, as many warps, so one stands for all; of
what they share (shared memory, the path to L2) it sees a quarter. Steady state means: the loop is simulated until its
warps have settled into their rhythm, then over a window long enough to average what remains; longer inputs repeat it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, modf
from typing import Any

import numpy as np

from intsim.compiled import Compiled
from intsim.errors import InputError
from intsim.machines.gpu.description import MEMORY, Gpu
from intsim.machines.gpu.sm import engine as e
from intsim.machines.gpu.sm.occupancy import SUB_PARTITIONS
from intsim.machines.gpu.sm.program import WARM_UP_TURNS, Code, Program, met_by, resolve
from intsim.machines.memory import GpuMemory
from intsim.memo import Memo

MEASURED_TURNS = 48
ENOUGH_ISSUES = 24_000
TRACED_TURNS = 3
BUBBLE_EVERY, BUBBLE_PHASES = 16, 3
"""A cycle lost at one of so many instructions, and from how many first ones on, to see whether a rhythm lasts."""
NEARLY_ALWAYS = 0.9
"""The share of the time that a pipe is busy beyond which no other rhythm can be much faster."""
LASTING = 0.05
"""By how much of its cycles a rhythm that lasts changes with them at most: our judgement."""
LATENCY_STEP = 32.0
"""Cycles between the memory latencies that are simulated; between them timings are mixed, so that clocks share them."""


REASONS = ("busy", "stall_wait", "stall_short_scoreboard", "stall_long_scoreboard", "stall_pipe", "stall_barrier")
"""The names of the engine's reasons."""

POLICIES = ("loose_round_robin", "greedy_then_oldest", "greedy_then_youngest")

UNTRACED = np.empty((0, e.LOG_COLUMNS))

RUN = Compiled("intsim.machines.gpu.sm.engine", "run",
               "i8[:,:] f8[:,:] i8[:,:] i8[:,:] i8[:,:] f8[:,:] i8[:,:] f8[:,:] f8[:,:] f8[:,:] f8[:,:] f8[:,:] "
               "f8[:,:] i8 i8 i8 i8 f8")

Table = Mapping[str, Mapping[str, float]]
"""Cycles by span, and by reason or pipe."""


@dataclass(frozen=True)
class Timing:
    """One warp's pass through the instructions, with its neighbours running beside it.

    Attributes:
        cycles: of the sub-partition, per pass of one warp; it is the sum of ``by_span``.
        by_span: cycles by span and by reason (``busy`` and the stalls); pipes: by span, cycles that each pipe is kept
        busy.
    """

    cycles: float
    by_span: Table
    pipes: Table

    def at_least(self, cycles: float) -> Timing:
        """This, or as much longer everywhere as makes it take so many cycles."""
        if self.cycles >= cycles:
            return self
        longer = cycles / self.cycles
        return Timing(cycles, {span: {reason: longer * spent for reason, spent in reasons.items()}
                               for span, reasons in self.by_span.items()}, self.pipes)


NEGLIGIBLE = 1e-6
ORDER = 8
"""Of the mean of what warps, L2 and producers take: our judgement. The engine sees one SM; that 131 others ask the same
L2 at moments of their own costs nothing while it is half idle, and a tenth where both are busy all the time."""
PRODUCER = "producer"
"""The warp of a sub-partition that transposes V for the others, as a pipe: it is ahead of them by a stage or two, so
that it holds them back only where it needs longer for a tile than they do."""


class SmTimer:
    """Times instructions on a GPU's SM; GPUs that differ in nothing that the instructions meet share their timing.

    Attributes:
        costs: of thread blocks on this SM, by kernel, trips, company and memory's latency.
        fits: how many blocks of a kernel it holds; busy: how long a warp's pass through a part keeps each pipe;
            awaited: and how long its results let it wait.
        launches: at the clock that is set, by kernel and call; nominal: their energies, by what they execute.
        resources: how a cost answers to what keeps it busy.
    """

    def __init__(self, gpu: Gpu, memory: GpuMemory) -> None:
        self.gpu, self.memory = gpu, memory
        self.costs: Memo[Any] = Memo(4096)
        self.fits: Memo[Any] = Memo(1024)
        self.busy: Memo[Any] = Memo(1024)
        self.awaited: Memo[Any] = Memo(1024)
        self.launches: Memo[Any] = Memo(4096)
        self.nominal: Memo[Any] = Memo(4096)
        self.resources: Memo[Any] = Memo(4096)
        self._met: dict[Code, bytes] = {}

    def warps(self, instructions: Code, blocks: int, warps: int,
              memory_cycles: float) -> Timing:
        """Time instructions that ``blocks`` thread blocks of ``warps`` warps run again and again.

        Args:
            instructions: in program order.
            blocks: on the SM; warps: of each.
            memory_cycles: latency of loads and copies from global memory, which has no part in the SM's clock.

        Raises:
            InputError: warps that do not spread evenly over sub-partitions, or an instruction that the GPU lacks.
        """
        below, above, share = self._around(instructions, blocks, warps, memory_cycles)
        return _mixed(below, above, share) if share else below

    def cycles(self, instructions: Code, blocks: int, warps: int, memory_cycles: float) -> float:
        """The cycles of ``warps``, which makes tables for those who read them."""
        below, above, share = self._around(instructions, blocks, warps, memory_cycles)
        return (1.0 - share) * below.cycles + share * above.cycles

    def _around(self, instructions: Code, blocks: int, warps: int,
                memory_cycles: float) -> tuple[Timing, Timing, float]:
        """The timings at the simulated latencies on either side of one, and the share of the second."""
        if warps % SUB_PARTITIONS and SUB_PARTITIONS % warps:
            raise InputError(f"found {warps} warps per block", key="warps",
                             expected=f"1, 2 or a multiple of {SUB_PARTITIONS}")
        latency = memory_cycles if instructions.leaves_the_sm else 0.0
        share, step = modf(latency / LATENCY_STEP)
        below = self._at_latency(instructions, blocks, warps, step * LATENCY_STEP)
        if share < NEGLIGIBLE:
            return below, below, 0.0
        return below, self._at_latency(instructions, blocks, warps, (step + 1.0) * LATENCY_STEP), share

    def _at_latency(self, instructions: Code, blocks: int, warps: int,
                    latency_cycles: float) -> Timing:
        met = self._met.get(instructions) or self._met.setdefault(instructions, met_by(self.gpu, instructions))

        def simulated() -> Timing:
            program = self.memory.programs.get((met, instructions), lambda: resolve(self.gpu, instructions, 1.0))
            return _dealt(self.gpu, program.with_memory_latency(latency_cycles), blocks, warps,
                          instructions.warm_up_turns)

        found: Timing = self.memory.warps.get((met, instructions, blocks, warps, latency_cycles), simulated)
        return found


def _mixed(first: Timing, second: Timing, share: float) -> Timing:
    """Two timings of the same instructions, ``share`` of the second."""
    def tables(a: Table, b: Table) -> Table:
        return {span: {name: (1.0 - share) * value + share * b[span][name] for name, value in values.items()}
                for span, values in a.items()}

    return Timing((1.0 - share) * first.cycles + share * second.cycles, tables(first.by_span, second.by_span),
                  tables(first.pipes, second.pipes))


def trace(gpu: Gpu, program: Program, blocks: int, warps: int) -> np.ndarray:
    """What the engine does in the steady state: its issues x columns (``intsim.machines.gpu.sm.engine``).

    Args:
        gpu: the machine; program: resolved against it.
        blocks: on the SM; warps: of each. Where they leave sub-partitions with a warp less, it is one of the others.
    """
    here, of_block = ceil(blocks * warps / SUB_PARTITIONS), max(1, warps // SUB_PARTITIONS)
    turn = len(program.whole) * here
    log = np.zeros((TRACED_TURNS * turn, e.LOG_COLUMNS))
    _run(gpu, program, here, of_block, WARM_UP_TURNS * turn, len(log), log)
    return log


def _run(gpu: Gpu, program: Program, warps: int, warps_per_block: int, warm_up: int, measured: int,
         log: np.ndarray) -> tuple[float, np.ndarray]:
    """Cycles of so many issues, and the same by span: of each reason, then those that each pipe is busy."""
    pipes, columns = len(program.pipes), program.columns
    spent = np.zeros((len(program.spans), len(REASONS) + pipes))
    state = 1 + pipes * (e.PIPE_COLUMNS + program.longest) + warps * (e.STALE + columns - 1)
    cycles = RUN(program.whole, program.price, program.awaits, program.gives,
                 np.zeros((warps, e.COUNT_COLUMNS), dtype=np.int64), np.zeros((warps, columns)),
                 np.full((warps, columns), e.WAIT), np.zeros((pipes, e.PIPE_COLUMNS)),
                 np.zeros((pipes, program.longest)), spent, np.zeros((e.SNAPSHOTS, state)),
                 np.zeros((e.SNAPSHOTS + 1, spent.size + 2)), log, warps_per_block, warm_up, measured,
                 POLICIES.index(gpu.scheduler.policy), gpu.scheduler.issue_cycles)
    if cycles == e.DEADLOCK:
        raise RuntimeError("every warp waits for another")
    return cycles, spent


def _dealt(gpu: Gpu, program: Program, blocks: int, warps: int, warm_up_turns: int) -> Timing:
    """What a pass costs on the mean of the sub-partitions, to which warps are dealt in turn, block after block.

    Two blocks of two warps fill four; a third one leaves two of them with a warp less, and each then goes at its own
    pace. Of a block alone two sub-partitions wait, whose share of the SM's data paths the others do not get here.
    """
    fewer, more = divmod(blocks * warps, SUB_PARTITIONS)

    def with_warps(here: int) -> Timing:
        return _lasting(gpu, program, here, max(1, warps // SUB_PARTITIONS), warm_up_turns)

    if not more:
        return with_warps(fewer)
    fuller = with_warps(fewer + 1)
    if not fewer:
        return fuller.at_least(fuller.cycles * SUB_PARTITIONS / more)
    emptier = with_warps(fewer)
    of_fuller, of_emptier = more / fuller.cycles, (SUB_PARTITIONS - more) / emptier.cycles
    return _mixed(emptier, fuller, of_fuller / (of_fuller + of_emptier))


def _lasting(gpu: Gpu, program: Program, warps: int, warps_per_block: int, warm_up_turns: int) -> Timing:
    """The rhythm that warps keep even if a cycle is lost here and there, as it is to register banks and fetches.

    Few warps of asynchronous products (FlashAttention-3 has two or three on a sub-partition) can fall into step by
    their code alone: all mask, then all wait for the special-function unit. Five more instructions end it, and the
    loop takes 2970 cycles instead of 4260.
    """
    def simulated(one: Program) -> Timing:
        return _simulate(gpu, one, warps, warps_per_block, warm_up_turns)

    found = simulated(program)
    busiest = max(sum(busy[pipe] for busy in found.pipes.values()) for pipe in program.pipes)
    if not program.multiplies_in_groups or busiest > NEARLY_ALWAYS * found.cycles:
        return found
    disturbed = sorted((simulated(program.with_bubbles(BUBBLE_EVERY, BUBBLE_EVERY * phase // BUBBLE_PHASES))
                        for phase in range(BUBBLE_PHASES)), key=lambda timing: timing.cycles)
    median = disturbed[BUBBLE_PHASES // 2]
    return found if abs(median.cycles / found.cycles - 1.0) <= LASTING else median


def _simulate(gpu: Gpu, program: Program, warps: int, warps_per_block: int, warm_up_turns: int) -> Timing:
    length = len(program.whole)
    turn = length * warps
    measured = max(2, min(MEASURED_TURNS, ENOUGH_ISSUES // turn + 1)) * turn
    cycles, spent = _run(gpu, program, warps, warps_per_block, warm_up_turns * turn, measured, UNTRACED)
    passes = measured / length
    stalls, busy = np.hsplit(spent / passes, [len(REASONS)])
    # What all SMs load at once shares L2: the last pipe, the path to it, counts the share of it that is used.
    busy[:, -1] *= gpu.l2.port_bytes_per_cycle / gpu.l2.bytes_per_cycle_per_sm
    shared = {MEMORY: _l2_cycles(gpu, program),
              PRODUCER: program.transposed * (gpu.tensor.transposed_tile_cycles or 0.0)}
    longest = max(shared.values(), key=np.sum)
    beyond = _together(cycles / passes, *(float(used.sum()) for used in shared.values())) - cycles / passes
    if beyond > 0.0:
        stalls[:, e.PIPE] += beyond * longest / longest.sum()
    by_span = {span: dict(zip(REASONS, stalls[i].tolist(), strict=True)) for i, span in enumerate(program.spans)}
    pipes = {span: dict(zip(program.pipes, busy[i].tolist(), strict=True)) for i, span in enumerate(program.spans)}
    for i, span in enumerate(program.spans):
        if program.transposed[i]:
            pipes[span][PRODUCER] = float(shared[PRODUCER][i])
    return Timing(cycles / passes + beyond, by_span, pipes)


def _together(*cycles: float) -> float:
    """What resources take together that each would take alone: the longest, and more the closer the next one is."""
    return float(np.linalg.norm(cycles, ORDER))


def _l2_cycles(gpu: Gpu, program: Program) -> np.ndarray:
    """Cycles that a pass takes of L2 while every SM loads, by span."""
    used = np.bincount(program.whole[:, e.SPAN], program.price[:, e.MEMORY_CYCLES], len(program.spans))
    return used * gpu.l2.port_bytes_per_cycle / gpu.l2.bytes_per_cycle_per_sm
