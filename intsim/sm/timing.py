"""What a run of SASS costs an SM when as many warps as fit run it: the steady state, found once whatever the length.

The four sub-partitions get the same warps and the same code, so one stands for all; of what they share (shared memory,
the path to L2) it sees a quarter. Steady state means: the loop is simulated until its warps have settled into their
rhythm, then over a window long enough to average what remains; longer inputs repeat it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from intsim.config.gpu_schema import GpuConfig
from intsim.errors import InputError
from intsim.sm.engine import REASONS, run
from intsim.sm.occupancy import SUB_PARTITIONS
from intsim.sm.program import Program, resolve
from intsim.streams.sass.model import SassInstruction

WARM_UP_TURNS = 6
MEASURED_TURNS = 48
ENOUGH_ISSUES = 24_000
LATENCY_STEP = 8.0
"""Cycles to which memory latencies are rounded: clocks that differ by little share their timings."""


@dataclass(frozen=True)
class Timing:
    """One warp's pass through the instructions, with its neighbours running beside it.

    Attributes:
        cycles: of the sub-partition, per pass of one warp; it is the sum of ``by_op``.
        by_op: cycles by op and by reason (``busy`` and the stalls); pipes: by op, cycles that each pipe is kept busy.
    """

    cycles: float
    by_op: Mapping[str, Mapping[str, float]]
    pipes: Mapping[str, Mapping[str, float]]


MOST_REMEMBERED, MOST_PROGRAMS = 20_000, 64
_MEMO: dict[tuple[bytes, tuple[SassInstruction, ...], int, int, float], Timing] = {}


def time_warps(gpu: GpuConfig, instructions: tuple[SassInstruction, ...], blocks: int, warps: int,
               memory_latency_ns: float) -> Timing:
    """Time instructions that ``blocks`` thread blocks of ``warps`` warps run again and again on an SM.

    Args:
        gpu: the machine.
        instructions: in program order.
        blocks: on the SM; warps: of each.
        memory_latency_ns: of loads and copies from global memory.

    Raises:
        InputError: warps that do not spread evenly over the sub-partitions, or an instruction that the GPU lacks.
    """
    if warps % SUB_PARTITIONS:
        raise InputError(f"found {warps} warps per block", key="warps", expected=f"a multiple of {SUB_PARTITIONS}")
    latency = LATENCY_STEP * round(memory_latency_ns * gpu.file.clock_ghz.value / LATENCY_STEP)
    key = (_relevant(gpu), instructions, blocks, warps, latency)
    if len(_MEMO) >= MOST_REMEMBERED:
        _MEMO.clear()
    if key not in _MEMO:
        program = _program(gpu, key[0], instructions).with_memory_latency(latency)
        _MEMO[key] = _simulate(gpu, program, blocks * warps // SUB_PARTITIONS, warps // SUB_PARTITIONS)
    return _MEMO[key]


_PROGRAMS: dict[tuple[bytes, tuple[SassInstruction, ...]], Program] = {}


def _program(gpu: GpuConfig, relevant: bytes, instructions: tuple[SassInstruction, ...]) -> Program:
    if len(_PROGRAMS) >= MOST_PROGRAMS:
        _PROGRAMS.clear()
    if (relevant, instructions) not in _PROGRAMS:
        _PROGRAMS[relevant, instructions] = resolve(gpu, instructions, 1.0)
    return _PROGRAMS[relevant, instructions]


def _simulate(gpu: GpuConfig, program: Program, warps: int, warps_per_block: int) -> Timing:
    length = len(program.columns)
    turn = length * warps
    warm_up = WARM_UP_TURNS * turn
    measured = max(2, min(MEASURED_TURNS, ENOUGH_ISSUES // turn + 1)) * turn
    scheduler = gpu.file.scheduler
    cycles, stalls, busy = run(program.columns, program.reads, program.writes, len(program.pipes), len(program.ops),
                               warps, warps_per_block, warm_up, measured, scheduler.policy == "greedy_then_oldest",
                               scheduler.issue_cycles.value)
    passes = measured / length
    by_op = {op: {reason: float(stalls[i, j]) / passes for j, reason in enumerate(REASONS)}
             for i, op in enumerate(program.ops)}
    pipes = {op: {pipe: float(busy[i, j]) / passes for j, pipe in enumerate(program.pipes)}
             for i, op in enumerate(program.ops)}
    return Timing(cycles / passes, by_op, pipes)


@lru_cache(maxsize=256)
def _relevant(gpu: GpuConfig) -> bytes:
    """What the timing of warps depends on: GPUs that differ in nothing else share it."""
    file = gpu.file
    text = repr((file.scheduler, file.pipes, file.shared, file.l2.bytes_per_cycle_per_sm.value, file.tensor,
                 file.costs))
    return sha256(text.encode()).digest()
