"""When the last of many thread blocks ends, of which each SM takes the next one as soon as it has room.

The functions here are compiled (``intsim.compiled``): of numbers and arrays, they allocate nothing and raise nothing.
"""

from __future__ import annotations

import numpy as np

NEARLY = 1.0 + 1e-9
NEVER = np.inf


def _least(left: np.ndarray, sm: int, count: int) -> float:
    """What the block of an SM that ends first has left."""
    least = left[sm, 0]
    for slot in range(1, count):
        least = min(least, left[sm, slot])
    return least


def _refill(work: np.ndarray, left: np.ndarray, sm: int, count: int, following: int) -> tuple[int, int]:
    """The blocks that end leave, the others go on, and the next ones come; blocks on the SM, and the next of all."""
    done, kept = _least(left, sm, count), 0
    for slot in range(count):
        if left[sm, slot] > done * NEARLY:
            left[sm, kept] = left[sm, slot] - done
            kept += 1
    while kept < left.shape[1] and following < len(work):
        left[sm, kept] = work[following]
        kept, following = kept + 1, following + 1
    return kept, following


def run(work: np.ndarray, cycles: np.ndarray, left: np.ndarray, count: np.ndarray, until: np.ndarray) -> float:
    """Cycles until the last block ends.

    Args:
        work: of the blocks in the order in which they start, in cycles of an SM that is full.
        cycles: of a block by the number of blocks on its SM, from one on; the last one is of a full SM.
        left, count, until: zeros: of each SM, what each of its blocks has left, how many there are, when one ends.
    """
    sms, room = left.shape
    following = min(len(work), sms * room)
    for block in range(following):
        left[block % sms, block // sms] = work[block]
        count[block % sms] += 1
    for sm in range(sms):
        until[sm] = NEVER
        if count[sm] > 0:
            until[sm] = _least(left, sm, count[sm]) * count[sm] * cycles[count[sm] - 1] / cycles[room - 1]
    now = 0.0
    while True:
        sm = 0
        for other in range(1, sms):
            if until[other] < until[sm]:
                sm = other
        if until[sm] == NEVER:
            return now
        now = until[sm]
        count[sm], following = _refill(work, left, sm, count[sm], following)
        until[sm] = NEVER
        if count[sm] > 0:
            until[sm] = now + _least(left, sm, count[sm]) * count[sm] * cycles[count[sm] - 1] / cycles[room - 1]
