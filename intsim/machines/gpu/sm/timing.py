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
from math import modf

import numpy as np

from intsim.config.gpu_schema import GpuConfig
from intsim.errors import InputError
from intsim.machines.gpu.sm.engine import PIPE, POLICIES, REASONS, run
from intsim.machines.gpu.sm.occupancy import SUB_PARTITIONS
from intsim.machines.gpu.sm.program import COLUMNS, Program, resolve
from intsim.streams.sass.model import SassInstruction

WARM_UP_TURNS = 6
MEASURED_TURNS = 48
ENOUGH_ISSUES = 24_000
LATENCY_STEP = 32.0
"""Cycles between the memory latencies that are simulated; between them timings are mixed, so that clocks share them."""


Table = Mapping[str, Mapping[str, float]]
"""Cycles by span, and by reason or pipe."""


@dataclass(frozen=True)
class Timing:
    """One warp's pass through the instructions, with its neighbours running beside it.

    Attributes:
        cycles: of the sub-partition, per pass of one warp; it is the sum of ``by_op``.
        by_op: cycles by span and by reason (``busy`` and the stalls); pipes: by span, cycles that each pipe is kept
        busy.
    """

    cycles: float
    by_span: Table
    pipes: Table


NEGLIGIBLE = 1e-6
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
    latency = memory_latency_ns * gpu.file.clock_ghz.value if _leaves_the_sm(instructions) else 0.0
    share, step = modf(latency / LATENCY_STEP)
    below = _at_latency(gpu, instructions, blocks, warps, step * LATENCY_STEP)
    if share < NEGLIGIBLE:
        return below
    return _mixed(below, _at_latency(gpu, instructions, blocks, warps, (step + 1.0) * LATENCY_STEP), share)


@lru_cache(maxsize=512)
def _leaves_the_sm(instructions: tuple[SassInstruction, ...]) -> bool:
    """Whether the latency of memory matters to any of the instructions."""
    return any(i.memory is not None and i.memory.space == "global" for i in instructions)


def _at_latency(gpu: GpuConfig, instructions: tuple[SassInstruction, ...], blocks: int, warps: int,
                latency_cycles: float) -> Timing:
    key = (_relevant(gpu), instructions, blocks, warps, latency_cycles)
    if len(_MEMO) >= MOST_REMEMBERED:
        _MEMO.clear()
    if key not in _MEMO:
        program = _program(gpu, key[0], instructions).with_memory_latency(latency_cycles)
        _MEMO[key] = _simulate(gpu, program, blocks * warps // SUB_PARTITIONS, warps // SUB_PARTITIONS)
    return _MEMO[key]


def _mixed(first: Timing, second: Timing, share: float) -> Timing:
    """Two timings of the same instructions, ``share`` of the second."""
    def tables(a: Table, b: Table) -> Table:
        return {span: {name: (1.0 - share) * value + share * b[span][name] for name, value in values.items()}
                for span, values in a.items()}

    return Timing((1.0 - share) * first.cycles + share * second.cycles, tables(first.by_span, second.by_span),
                  tables(first.pipes, second.pipes))


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
    cycles, stalls, busy = run(program.columns, program.reads, program.writes, len(program.pipes), len(program.spans),
                               warps, warps_per_block, warm_up, measured, POLICIES.index(scheduler.policy),
                               scheduler.issue_cycles.value)
    passes = measured / length
    stalls, busy = stalls / passes, busy / passes
    # What all SMs load at once shares L2: the last pipe, the path to it, counts the share of it that is used.
    busy[:, -1] *= gpu.file.l2.port_bytes_per_cycle.value / gpu.file.l2.bytes_per_cycle_per_sm.value
    used = _l2_cycles(gpu, program)
    beyond = max(0.0, float(used.sum()) - cycles / passes)
    if beyond:
        stalls[:, PIPE] += beyond * used / used.sum()
    by_span = {span: dict(zip(REASONS, stalls[i].tolist(), strict=True)) for i, span in enumerate(program.spans)}
    pipes = {span: dict(zip(program.pipes, busy[i].tolist(), strict=True)) for i, span in enumerate(program.spans)}
    return Timing(cycles / passes + beyond, by_span, pipes)


def _l2_cycles(gpu: GpuConfig, program: Program) -> np.ndarray:
    """Cycles that a pass takes of L2 while every SM loads, by span."""
    used = np.bincount(program.columns[:, COLUMNS.index("op")].astype(np.int64),
                       program.columns[:, COLUMNS.index("memory_cycles")], len(program.spans))
    return used * gpu.file.l2.port_bytes_per_cycle.value / gpu.file.l2.bytes_per_cycle_per_sm.value


@lru_cache(maxsize=256)
def _relevant(gpu: GpuConfig) -> bytes:
    """What the timing of warps depends on: GPUs that differ in nothing else share it."""
    file = gpu.file
    text = repr((file.scheduler, file.pipes, file.shared, file.l1, file.l2.port_bytes_per_cycle.value,
                 file.l2.bytes_per_cycle_per_sm.value, file.tensor, file.costs))
    return sha256(text.encode()).digest()
