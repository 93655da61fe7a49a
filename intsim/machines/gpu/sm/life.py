"""A thread block of a matrix product from its first copy to its last store: its start and end overlap with its like.

Its code is laid out as a warp executes it, a few turns of the loop between what comes before and after, and timed as
any code that blocks of an SM run again and again (``intsim.machines.gpu.sm.timing``): while one of them waits for its
first tiles or writes its sums, those beside it multiply. Turns beyond these cost what the loop costs when it is steady.
Copies that a block starts before its loop are those that its last turns no longer start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import filterfalse

from intsim.machines.gpu.sm.kernel import BlockCost, Part
from intsim.machines.gpu.sm.occupancy import SUB_PARTITIONS
from intsim.machines.gpu.sm.program import Code
from intsim.machines.gpu.sm.timing import SmTimer
from intsim.streams.sass.model import SassInstruction
from intsim.streams.sass.routine import RoutineKernel

TURNS = 6
"""Of the loop that are laid out at most, and at least as many as tiles are under way."""
SETTLED = 1
"""Lives after which blocks that started apart are in their rhythm."""


class Life(Code):
    """A block's code from start to end."""

    @property
    def warm_up_turns(self) -> int:
        """How often warps run it before it is timed."""
        return SETTLED


def life_cost(timer: SmTimer, kernel: RoutineKernel, parts: Sequence[Part], trips: Mapping[int, float], resident: int,
              memory_cycles: float) -> BlockCost:
    """Cost of a thread block, as ``block_cost`` has it.

    Args:
        timer: of the SM.
        kernel: one that copies tiles ahead in one loop; parts: of it that run at all.
        trips: of each part by ``Part.block``, per warp.
        resident: thread blocks on the SM.
        memory_cycles: latency of loads and copies from global memory.
    """
    loop = _loop_of(kernel)
    turns = trips.get(loop, 0.0)
    laid = min(int(turns), max(TURNS, kernel.sizes["stages"]))
    run = tuple((part.block, int(trips[part.block])) for part in parts if trips[part.block] and part.block != loop)
    life = timer.memory.parts.get((kernel, laid, run), lambda: Life(_laid_out(kernel, loop, laid, dict(run))))
    whole = timer.warps(life, resident, kernel.warps, memory_cycles)
    timings = [(whole, kernel.warps / SUB_PARTITIONS)]
    if turns > laid:
        body = next(part.instructions for part in parts if part.block == loop)
        steady = timer.warps(body, resident, kernel.warps, memory_cycles)
        timings.append((steady, (turns - laid) * kernel.warps / SUB_PARTITIONS))
    return BlockCost.of(timings)


def multiplies_tiles(kernel: RoutineKernel) -> bool:
    """Whether a kernel is a matrix product in tiles that it copies ahead."""
    return kernel.routine.startswith("linear_") and "stages" in kernel.sizes


def _loop_of(kernel: RoutineKernel) -> int:
    """The block with the loop over tiles of k."""
    return next(n for n, block in enumerate(kernel.blocks) if block.loops)


def _laid_out(kernel: RoutineKernel, loop: int, turns: int, run: Mapping[int, int]) -> Iterator[SassInstruction]:
    """What a warp executes, with so many turns of the loop; of other conditional blocks as often as they are run."""
    code = [i for block in kernel.blocks for i in block.instructions]
    through_registers = not any(map(_copies, code))  # before sm_80
    copies = _loads if through_registers else _copies
    # Copies go to the tile that the turn before has read, so that one less is under way.
    ahead = 1 if "cluster" in kernel.sizes else kernel.sizes["stages"] - (not through_registers)
    for number, block in enumerate(kernel.blocks):
        if number == loop:
            for turn in range(turns):
                yield from block.instructions if turn + ahead < turns or ahead == 1 else filterfalse(
                    copies, block.instructions)
        elif block.trips == "1":
            yield from _first(block.instructions, copies, min(1.0, turns / ahead) if ahead > 1 else 1.0)
        else:
            for _ in range(run.get(number, 0)):
                yield from block.instructions


def _first(instructions: Sequence[SassInstruction], copies: Callable[[SassInstruction], bool],
           share: float) -> Iterator[SassInstruction]:
    """Instructions with the first copies alone."""
    left = share * sum(map(copies, instructions))
    for i in instructions:
        left -= copies(i)
        if not copies(i) or left >= 0.0:
            yield i


def _copies(i: SassInstruction) -> bool:
    return i.memory is not None and i.memory.kind == "async"


def _loads(i: SassInstruction) -> bool:
    return i.memory is not None and (i.memory.space, i.memory.kind) == ("global", "load")
