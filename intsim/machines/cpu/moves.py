"""What a kernel moves on a shape, found once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intsim.expressions import evaluate_each
from intsim.machines.cpu.strided import ArraySweep
from intsim.memo import Memo
from intsim.streams.aarch64.model import KernelStream


@dataclass(frozen=True)
class Moves:
    """Bytes of all loads and stores that a kernel executes on a shape, and its arrays by name."""

    l1_bytes: int
    arrays: Mapping[str, ArraySweep]


class MovesOf:
    """The moves of kernels, remembered by kernel and shape."""

    def __init__(self, memo: Memo[Moves]) -> None:
        self.memo = memo

    def __call__(self, stream: KernelStream, shape: Mapping[str, int]) -> Moves:
        """What a kernel moves on a shape."""
        sizes = tuple(shape[s] for s in stream.symbols)
        return self.memo.get((stream.digest, sizes),
                             lambda: moves_of(stream, dict(zip(stream.symbols, sizes, strict=True))))


def moves_of(stream: KernelStream, shape: Mapping[str, int]) -> Moves:
    """What a kernel moves on a shape."""
    executed = zip(stream.trips(shape), stream.blocks, strict=True)
    texts = tuple(text for a in stream.arrays.values() for text in (a.footprint, a.passes, a.window))
    sizes = iter(evaluate_each(texts, shape))
    arrays = {name: ArraySweep(*three) for name, three in zip(
        stream.arrays, zip(sizes, sizes, sizes, strict=True), strict=True)}
    return Moves(sum(trips * block.memory_bytes for trips, block in executed), arrays)
