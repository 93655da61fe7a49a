"""Thread blocks of unequal length: SMs that take the next block of the grid as soon as they have room for it."""

from __future__ import annotations

import numba
import numpy as np

from intsim.streams.sass.model import SassKernel
from intsim.streams.sass.routine import RoutineKernel


def in_order(kernel: SassKernel | RoutineKernel, work: np.ndarray, heads: int, heads_together: int) -> np.ndarray:
    """The work of a call's blocks in the order in which they start.

    Args:
        kernel: what they run.
        work: of the blocks of a head, by rows; heads: how many heads there are.
        heads_together: of which K and V stay in L2.
    """
    if not kernel.longest_first:
        return np.tile(work, heads)
    sections = [min(heads_together, heads - first) for first in range(0, heads, heads_together)]
    return np.concatenate([np.repeat(work[::-1], section) for section in sections])


@numba.njit(cache=True)
def time_to_finish(work: np.ndarray, sms: int, cycles: np.ndarray) -> float:
    """Cycles until the last block ends.

    Args:
        work: of the blocks in the order in which they start, in cycles of an SM that is full.
        sms: how many there are.
        cycles: of a block by the number of blocks on its SM, from one on; the last one is of a full SM.
    """
    room = len(cycles)
    left, count = np.zeros((sms, room)), np.zeros(sms, dtype=np.int64)
    until = np.full(sms, np.inf)
    following = min(len(work), sms * room)
    for block in range(following):
        left[block % sms, block // sms] = work[block]
        count[block % sms] += 1
    for sm in range(sms):
        if count[sm]:
            until[sm] = left[sm, :count[sm]].min() * count[sm] * cycles[count[sm] - 1] / cycles[room - 1]
    now = 0.0
    while True:
        sm = int(until.argmin())
        if until[sm] == np.inf:
            return now
        now = until[sm]
        done = left[sm, :count[sm]].min()
        kept = 0
        for slot in range(count[sm]):
            if left[sm, slot] > done * (1.0 + 1e-9):
                left[sm, kept] = left[sm, slot] - done
                kept += 1
        while kept < room and following < len(work):
            left[sm, kept] = work[following]
            kept, following = kept + 1, following + 1
        count[sm] = kept
        until[sm] = np.inf
        if kept:
            until[sm] = now + left[sm, :kept].min() * kept * cycles[kept - 1] / cycles[room - 1]
