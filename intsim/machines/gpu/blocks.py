"""Thread blocks of unequal length: SMs that take the next block of the grid as soon as they have room for it."""

from __future__ import annotations

import numpy as np

from intsim.compiled import Compiled
from intsim.machines.gpu.finish import GROUP
from intsim.streams.sass.model import SassKernel
from intsim.streams.sass.routine import RoutineKernel

RUN = Compiled("intsim.machines.gpu.finish", "run", "f8[:] f8[:] f8[:,:] i8[:] f8[:] f8[:] f8[:] f8[:]")


def in_order(kernel: SassKernel | RoutineKernel, work: np.ndarray, heads: int, heads_together: int) -> np.ndarray:
    """The work of a call's blocks in the order in which they start.

    Args:
        kernel: what they run.
        work: of the blocks by rows, (heads, blocks): of one head, or of as many as differ, which all take in turn.
        heads: how many there are.
        heads_together: of which K and V stay in L2.
    """
    of_all = np.tile(work, (heads // len(work), 1))
    if not kernel.longest_first:
        return of_all.ravel()
    return np.concatenate([of_all[first:first + heads_together, ::-1].T.ravel()
                           for first in range(0, heads, heads_together)])


def until_finished(work: np.ndarray, sms: int, cycles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Of each SM that runs any block: cycles until its last one ends, and the share of all work that it did.

    Args:
        work: of the blocks in the order in which they start, in cycles of an SM that is full.
        sms: how many there are.
        cycles: of a block by the number of blocks on its SM, from one on; the last one is of a full SM.
    """
    ends, done = np.zeros(sms), np.zeros(sms)
    RUN(np.ascontiguousarray(work, dtype=np.float64), cycles, np.zeros((sms, len(cycles))),
        np.zeros(sms, dtype=np.int64), np.zeros(sms), np.zeros(-(-sms // GROUP)), ends, done)
    ran = done > 0.0
    return ends[ran], done[ran] / done.sum()
