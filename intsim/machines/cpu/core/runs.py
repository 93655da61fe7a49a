"""What a kernel runs on a shape, whatever the core: how often each block, and how many instructions of each class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intsim.expressions import evaluate_each
from intsim.streams.aarch64.model import KernelStream


@dataclass(frozen=True)
class Runs:
    """A kernel on a shape.

    Attributes:
        blocks: that run at all, by their places in the kernel; trips: how often each of them.
        visits: how often a loop is entered from elsewhere; 0 of other blocks.
        instructions: executed, by cost class.
    """

    blocks: tuple[int, ...]
    trips: tuple[int, ...]
    visits: tuple[int, ...]
    instructions: Mapping[str, float]


def runs_of(stream: KernelStream, sizes: tuple[int, ...]) -> Runs:
    """What a kernel runs on a shape, whose sizes are those of its symbols."""
    shape = dict(zip(stream.symbols, sizes, strict=True))
    trips = stream.trips(shape)
    blocks = tuple([at for at, count in enumerate(trips) if count])
    loops = [at for at in stream.loops if trips[at]]
    entered = dict(zip(loops, evaluate_each(tuple([stream.blocks[at].visits for at in loops]), shape), strict=True))
    run = tuple([trips[at] for at in blocks])
    return Runs(blocks, run, tuple([entered.get(at, 0) for at in blocks]), stream.executed(blocks, run))
