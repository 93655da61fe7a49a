"""Ways to share several heads among threads: one head after another, or the rows of all of them step by step.

One after another, what lies between the steps of a head may stay in caches, and threads meet after each step of each
head. Side by side, they meet after each step alone, a thread has whole heads where these are many, and what a single
thread does for a head others do for other heads meanwhile; but what lies between the steps of all heads lies there at
once. Neither is faster everywhere, so that both are planned.

Heads that share K and V are rows of one product then, which packs K and V once; or, of one query, they take turns after
some rows of K or of V^T, which the caches still have. A fused pipeline's threads take blocks of all heads side by side,
those of heads that share K and V one after another.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from intsim.calls import AttentionCall, Call
from intsim.machines.cpu.choice import PlannedKernel
from intsim.machines.cpu.moves import MovesOf
from intsim.pipelines.spec import Invocation, Pipeline, Step, Threading


@dataclass(frozen=True)
class HeadOrder:
    """How threads share heads.

    Attributes:
        beside: whether they share the rows of all heads together, where else one head comes after another.
        grouped: whether the queries of heads that share K and V are rows of one product.
    """

    beside: bool = False
    grouped: bool = False

    def symbols(self, call: Call) -> Mapping[str, int]:
        """The sizes for which invocations are evaluated: heads that share K and V are one head of their queries."""
        if not self.grouped:
            return call.symbols
        assert isinstance(call, AttentionCall)
        group = call.heads // call.kv_heads
        return {**call.symbols, "heads": call.kv_heads, "q_len": call.q_len * group}

    def of(self, pipeline: Pipeline) -> Pipeline:
        """The pipeline as its threads run it."""
        if not self.beside:
            return pipeline
        return replace(pipeline, steps=tuple(self._step(step, pipeline.fused) for step in pipeline.steps))

    def _step(self, step: Step, fused: bool) -> Step:
        calls = tuple(_beside(call, fused) for call in step.invocations)
        of_one = () if self.grouped else tuple(_beside(call, fused) for call in step.one_query)
        return replace(step, invocations=calls, one_query=of_one if fused else tuple(map(_in_turn, of_one)))


ONE_BY_ONE, BESIDE, GROUPED = HeadOrder(), HeadOrder(beside=True), HeadOrder(beside=True, grouped=True)

ROWS_IN_TURN = "min(m, 8 * max(1, 1024 // k))"
"""Rows of a matrix that heads which share it multiply by their vectors in turn: as many as kernels take at once, and of
short ones so many that the first cache holds them."""


def _beside(call: Invocation, fused: bool) -> Invocation:
    """An invocation for each head, as one of all heads; what one thread does for a head, one does for each: in a fused
    pipeline, of queries, for its blocks."""
    if call.repeat == "1":
        return call
    of_blocks = fused and any("q_len" in size for size in call.shape.values())
    instead: dict[Threading, Threading] = {"rows": "heads", "serial": "heads" if of_blocks else "whole_heads"}
    return replace(call, threading=instead.get(call.threading, call.threading))


def _in_turn(call: Invocation) -> Invocation:
    """A matrix times a vector of each head, the heads that share the matrix in turn."""
    return replace(call, in_turn=ROWS_IN_TURN) if set(call.shape) == {"m", "k"} else call


def orders_of(pipeline: Pipeline, call: Call, threads: int) -> list[HeadOrder]:
    """The ways that a pipeline may take.

    One thread has nothing to share: other ways pay where heads share K and V, which of one query always take turns. A
    fused pipeline's block of one query is a head.
    """
    several = isinstance(call, AttentionCall) and call.batch * call.heads > 1
    if not several or pipeline.as_released:
        return [ONE_BY_ONE]
    assert isinstance(call, AttentionCall)
    if call.kv_heads < call.heads:
        return [BESIDE if call.q_len == 1 else ONE_BY_ONE, GROUPED]
    if threads == 1:
        return [ONE_BY_ONE]
    return [BESIDE] if pipeline.fused and call.q_len == 1 else [ONE_BY_ONE, BESIDE]


def bytes_of(kernels: Sequence[PlannedKernel], moves: MovesOf) -> int:
    """What kernels keep in memory, each buffer at its largest, of all heads that run side by side."""
    largest: dict[str, int] = {}
    for kernel in kernels:
        for name, sweep in moves(kernel.stream, kernel.shape).arrays.items():
            buffer = kernel.buffer(name)
            largest[buffer] = max(largest.get(buffer, 0), kernel.heads * sweep.footprint)
    return sum(largest.values())
