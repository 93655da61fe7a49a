"""What the compiled clocks of cores read: a block's micro-ops, and the columns of what they cost."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

PORT_SET, BUSY, LATENCY, FORWARD, FIRST_SLOT, BLOCKS_FOR, FIRST_PORT = range(7)
"""Columns of costs, a row per class: its set of ports, a bit each; cycles that it keeps one; latencies; whether an
in-order core issues it only as the first of a cycle, and for how many cycles it keeps the issue stage to itself; then
its ports, -1 beyond the last."""

NEARLY = 1e-9
"""Cycles by which sums of reciprocal throughputs may miss a whole one."""


class Block(NamedTuple):
    """Micro-ops from the one at ``low`` on, each a ``row`` of ``costs``, and their sources.

    Those of the one at ``i`` are from ``start[i]`` to ``start[i + 1]``: a ``producer`` so many iterations ``back``,
    whose register can be used after ``delay``.
    """

    low: int
    high: int
    row: np.ndarray
    start: np.ndarray
    producer: np.ndarray
    back: np.ndarray
    delay: np.ndarray
    costs: np.ndarray
