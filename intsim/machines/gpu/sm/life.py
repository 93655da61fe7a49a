"""A thread block of a matrix product from its first copy to its last store: its start and end overlap with its like.

Its code is laid out as a warp executes it, a few turns of the loop between what comes before and after, and timed as any
code that an SM's blocks run again and again (``intsim.machines.gpu.sm.timing``): while one block waits for its first
tiles or writes its sums, those beside it multiply. Turns beyond these cost what the loop costs in its steady state.
Copies that a block starts before its loop are those that its last turns no longer start.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from intsim.machines.gpu.sm.kernel import BlockCost, Part, Table, add
from intsim.machines.gpu.sm.occupancy import SUB_PARTITIONS
from intsim.machines.gpu.sm.timing import Code, SmTimer, Timing
from intsim.streams.sass.model import SassInstruction
from intsim.streams.sass.routine import RoutineKernel

TURNS = 8
"""Of the loop that are laid out at most, and at least as many as tiles are under way."""


def life_cost(timer: SmTimer, kernel: RoutineKernel, parts: Sequence[Part], trips: Mapping[int, float], resident: int,
              memory_latency_s: float) -> BlockCost:
    """Cost of a thread block, as ``block_cost`` has it.

    Args:
        timer: of the SM.
        kernel: one that copies tiles ahead in one loop; parts: of it that run at all.
        trips: of each part by ``Part.block``, per warp.
        resident: thread blocks on the SM.
        memory_latency_s: of loads and copies from global memory.
    """
    loop = looping(parts)
    turns = int(trips[loop.block])
    laid = min(turns, max(TURNS, kernel.sizes["stages"]))
    once = {id(i) for part in parts for i in part.instructions if trips[part.block]}
    code = Code(_laid_out(kernel, loop, laid, once))
    whole = timer.warps(code, resident, kernel.warps, memory_latency_s)
    by_span: Table = {}
    pipes: Table = {}
    _add(by_span, pipes, whole, kernel.warps / SUB_PARTITIONS)
    if turns > laid:
        steady = timer.warps(loop.instructions, resident, kernel.warps, memory_latency_s)
        _add(by_span, pipes, steady, (turns - laid) * kernel.warps / SUB_PARTITIONS)
    return BlockCost(sum(sum(v.values()) for v in by_span.values()), by_span, pipes)


def multiplies_tiles(kernel: RoutineKernel) -> bool:
    """Whether a kernel is a matrix product in tiles that it copies ahead."""
    return kernel.routine.startswith("linear_") and "stages" in kernel.sizes


def looping(parts: Sequence[Part]) -> Part:
    """The part with the products."""
    return next(part for part in parts if part.loops and any(_multiplies(i) for i in part.instructions))


def _multiplies(i: SassInstruction) -> bool:
    return "mma" in i.cost_class


def _laid_out(kernel: RoutineKernel, loop: Part, turns: int, executed: set[int]) -> Iterator[SassInstruction]:
    """What a warp executes, with so many turns of the loop."""
    stages = kernel.sizes["stages"]
    ahead = stages if "cluster" not in kernel.sizes else 1
    body = tuple(loop.instructions)
    for block in kernel.blocks:
        mine = [i for i in block.instructions if id(i) in executed]
        if block is kernel.blocks[loop.block]:
            for turn in range(turns):
                yield from body if turn + ahead < turns or ahead == 1 else _without_copies(body)
        elif block.trips == "1" and sum(map(_copies, mine)) and turns < ahead:
            copies = sum(map(_copies, mine)) * turns // ahead
            for i in mine:
                if not _copies(i):
                    yield i
                elif copies:
                    copies -= 1
                    yield i
        else:
            yield from mine


def _copies(i: SassInstruction) -> bool:
    return i.memory is not None and i.memory.kind == "async"


def _without_copies(body: Sequence[SassInstruction]) -> Iterator[SassInstruction]:
    return (i for i in body if not _copies(i))


def _add(by_span: Table, pipes: Table, timing: Timing, passes: float) -> None:
    for span, values in timing.by_span.items():
        add(by_span, span, values, passes)
    for span, values in timing.pipes.items():
        add(pipes, span, values, passes)
