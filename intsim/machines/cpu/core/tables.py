"""A block's micro-ops as arrays, for the compiled clocks."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from intsim.machines.cpu.core.micro_ops import MicroOp


class Tables(NamedTuple):
    """A row per micro-op; of those with several entries, row ``i`` has those from ``start[i]`` to ``start[i + 1]``.

    ``producer``, ``back`` and ``delay`` are a micro-op's sources, ``port`` the ports that it may take; the others are
    the fields of ``MicroOp``.
    """

    source_start: np.ndarray
    producer: np.ndarray
    back: np.ndarray
    delay: np.ndarray
    port_start: np.ndarray
    port: np.ndarray
    busy: np.ndarray
    latency: np.ndarray
    first_slot: np.ndarray
    blocks_for: np.ndarray


def tables_of(micro_ops: tuple[MicroOp, ...]) -> Tables:
    """The arrays of a block."""
    sources = [source for op in micro_ops for source in op.sources]
    return Tables(
        _starts([len(op.sources) for op in micro_ops]),
        np.array([producer for producer, _, _ in sources], dtype=np.int64),
        np.array([back for _, back, _ in sources], dtype=np.int64),
        np.array([delay for _, _, delay in sources], dtype=np.float64),
        _starts([len(op.ports) for op in micro_ops]),
        np.array([port for op in micro_ops for port in op.ports], dtype=np.int64),
        np.array([op.busy for op in micro_ops], dtype=np.float64),
        np.array([op.latency for op in micro_ops], dtype=np.float64),
        np.array([op.first_slot for op in micro_ops], dtype=np.bool_),
        np.array([op.blocks_for for op in micro_ops], dtype=np.int64))


def _starts(counts: list[int]) -> np.ndarray:
    return np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(counts, dtype=np.int64)])
