"""What is timed: every kernel alone on shapes of its own, and whole pipelines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.expressions import evaluate
from intsim.measure.bench.library import CONSTANTS, Arena, Kernels, lookup_table
from intsim.measure.bench.timing import BenchProgram, SplitCall
from intsim.measure.kernel_runs import HANDOVER, KERNEL, alone
from intsim.pipelines.registry import get_pipeline, pipeline_names
from intsim.pipelines.spec import Pipeline
from intsim.streams.aarch64.manifest.model import ArrayArgument, NeonSource

KERNEL_SHAPES: Mapping[tuple[str, ...], tuple[tuple[int, ...], ...]] = {
    ("m", "n", "k"): ((48, 192, 96), (192, 384, 64), (384, 160, 384), (384, 768, 96), (768, 64, 768), (768, 768, 192),
                      (101, 355, 70), (1536, 96, 1536), (1536, 1536, 64)),
    ("m", "n"): ((16, 160), (48, 320), (192, 192), (160, 640), (384, 768), (90, 1500), (768, 1536), (1536, 1536),
                 (1152, 3072), (2304, 2560)),
    ("m", "k"): ((192, 96), (96, 192), (384, 160), (768, 64), (64, 1536), (3072, 192), (192, 3072)),
}
"""By symbols: small enough for each level of a usual cache hierarchy, and none of them a shape of a pipeline."""


@dataclass(frozen=True)
class Entry:
    """A program with what its row says: a pipeline on a workload, or the pipeline ``kernel``, a step and a shape."""

    pipeline: str
    step: str
    workload: AttentionCall
    program: BenchProgram


def benchable(kernels: Kernels) -> list[str]:
    """The pipelines that have a kernel for all their calls."""
    return [name for name in pipeline_names() if get_pipeline(name).target == "cpu" and all(
        call.routine in kernels.by_routine for step in get_pipeline(name).steps for call in step.invocations)]


def require_benchable(kernels: Kernels, names: tuple[str, ...]) -> None:
    """Refuse a pipeline that cannot run here.

    Raises:
        InputError: unknown, for a GPU, or with a routine without a kernel for this machine.
    """
    for name in names:
        pipeline = get_pipeline(name)
        if pipeline.target != "cpu":
            raise InputError(f"{name} is a GPU pipeline", key="--pipelines", expected="CPU pipelines: " +
                             ", ".join(benchable(kernels)))
        for step in pipeline.steps:
            for call in step.invocations:
                kernels.kernel(call.routine)


class Builder:
    """Programs over one arena. The first pass finds how large the buffers are, the second binds the calls to them."""

    def __init__(self, kernels: Kernels) -> None:
        self.kernels = kernels
        self.arena = Arena()
        self.table = lookup_table()

    def kernel_entries(self, threads: int) -> Iterator[Entry]:
        """Every kernel on every shape for its symbols, and the handover between threads."""
        runs = [(alone(kernel), kernel.symbols) for _, kernel in sorted(self.kernels.by_routine.items())]
        for run, symbols in [*runs, *([(HANDOVER, ("m", "n"))] if threads > 1 else [])]:
            for sizes in KERNEL_SHAPES[symbols]:
                shape = dict(zip(symbols, sizes, strict=True))
                workload = AttentionCall(shape["m"], shape.get("n", 1), shape.get("k", 1))
                yield Entry(KERNEL, run.name, workload, self._program(run, workload, threads))

    def pipeline_entry(self, name: str, workload: AttentionCall, threads: int) -> Entry:
        """A pipeline, its calls in order."""
        return Entry(name, "", workload, self._program(get_pipeline(name), workload, threads))

    def _program(self, pipeline: Pipeline, workload: AttentionCall, threads: int) -> BenchProgram:
        steps = []
        for step in pipeline.steps:
            for call in step.invocations:
                shape = {symbol: evaluate(text, workload.symbols) for symbol, text in call.shape.items()}
                kernel = self.kernels.kernel(call.routine)
                steps.append(self._step(step.name, kernel, shape, call.buffers, threads, call.threading == "rows"))
        return BenchProgram(tuple(steps), threads)

    def _step(self, step: str, kernel: NeonSource, shape: Mapping[str, int], buffers: Mapping[str, str], threads: int,
              threaded: bool) -> SplitCall:
        calls = []
        for thread, (start, stop) in enumerate(_shares(shape["m"], threads if threaded else 1, kernel.granule)):
            arrays = {a.name: self._buffer(a, shape, buffers, thread) for a in kernel.arguments
                      if isinstance(a, ArrayArgument)}
            calls.append(self.kernels.bind(kernel, shape, arrays, start, stop, CONSTANTS) if stop > start else None)
        return SplitCall(step, (*calls, *[None] * (threads - len(calls))), threaded)

    def _buffer(self, argument: ArrayArgument, shape: Mapping[str, int], buffers: Mapping[str, str],
                thread: int) -> np.ndarray:
        if argument.name == "table":
            return self.table
        role = f"scratch {thread}" if argument.name == "scratch" else buffers.get(argument.name, argument.name)
        return self.arena.take(role, argument.dtype, evaluate(argument.elements, shape))


def _shares(rows: int, threads: int, granule: int) -> Iterator[tuple[int, int]]:
    """Equal shares, the first ones a granule longer where they do not divide."""
    pieces = -(-rows // granule)
    start = 0
    for thread in range(threads):
        stop = start + pieces // threads + (thread < pieces % threads)
        yield min(start * granule, rows), min(stop * granule, rows)
        start = stop


def build_entries(kernels: Kernels, pipelines: tuple[str, ...], lengths: tuple[int, ...], head_dims: tuple[int, ...],
                  threads: tuple[int, ...]) -> list[Entry]:
    """All programs of a benchmark, kernels and pipelines of each thread count in turn."""
    builder = Builder(kernels)
    entries: list[Entry] = []
    for _ in ("find the sizes", "bind the calls"):
        entries = []
        for count in threads:
            entries += builder.kernel_entries(count)
            entries += [builder.pipeline_entry(name, AttentionCall(length, length, head_dim), count)
                        for length in lengths for head_dim in head_dims for name in pipelines]
    return entries
