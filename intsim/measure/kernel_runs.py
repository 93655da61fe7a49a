"""Kernels outside a pipeline, written as small pipelines: what runs and what times pipelines serves them as well."""

from __future__ import annotations

from intsim.pipelines.spec import Invocation, Pipeline, Step
from intsim.streams.aarch64.manifest.model import NeonSource

KERNEL = "kernel"
"""In place of a pipeline in rows of a measurement CSV: the step is the run's name, and q_len, kv_len and head_dim are
its m, n and k (1 where it has no such size)."""

SIZES = {"m": "q_len", "n": "kv_len", "k": "head_dim"}


def _no_values() -> tuple[()]:
    """These runs are for timing; the kernels' values are checked one by one."""
    return ()


def _run(name: str, *calls: Invocation) -> Pipeline:
    steps = tuple(Step(f"{name} {i}" if len(calls) > 1 else name, "gemm", "rows", _no_values, invocations=(call,))
                  for i, call in enumerate(calls))
    return Pipeline(name, name, "a kernel by itself", "cpu", steps)


def alone(kernel: NeonSource) -> Pipeline:
    """A kernel by itself, its rows shared out over the threads; each array is a buffer of its own."""
    shape = {symbol: SIZES[symbol] for symbol in kernel.symbols}
    return _run(kernel.routine, Invocation(kernel.routine, shape, {name: name for name in kernel.arrays}))


HANDOVER = _run(
    "handover",
    Invocation("dequantize_s32_f32", {"m": "q_len", "n": "kv_len"}, {"src": "src", "dst": "handed over"}),
    Invocation("quantize_f32_s8", {"m": "q_len", "n": "kv_len"}, {"src": "handed over", "dst": "dst"}, "serial"))
"""All threads write an array, one reads it: what bytes cost that lie in the caches of other cores."""
