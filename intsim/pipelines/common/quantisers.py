"""The kernels that make Q, K and V of float16 into a fused GPU kernel's formats: what it finds in memory is not free.

All keys of a call are made: whoever has a cache asks for the call of its new tokens, which needs no statistics of a
whole head either (``of_new_tokens``). Routines: ``intsim/streams/sass/manifest/quantise.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Literal

from intsim.pipelines.common.buffers import CHANNELS, KEYS, ROWS, V_CHANNELS
from intsim.pipelines.spec import Buffer, Invocation, Pipeline

Name = Literal["q", "k", "v"]
QUERY_HEADS = "batch * heads"
CODES = "codes"
"""The array of what a kernel makes; one that has none makes a statistic of it."""

F16 = {"q": Buffer("q_f16", "f16", (ROWS, CHANNELS), "head"), "k": Buffer("k_f16", "f16", (KEYS, CHANNELS), "kv_head"),
       "v": Buffer("v_f16", "f16", (KEYS, V_CHANNELS), "kv_head")}
"""The inputs, as the layer before leaves them."""
PARTS, FOUND = ({name: Buffer(f"{name}_{what}", "f32", x.axes[1:], x.per) for name, x in F16.items()}
                for what in ("parts", "found"))
"""What is known of slices, and of a whole head."""
OWN = (*F16.values(), *PARTS.values(), *FOUND.values())


def of_rows(routine: str, name: Name, mean: bool = False) -> Invocation:
    """A quantiser that finds its scales as it goes; less the mean of each channel if it is known."""
    known = {"mean": FOUND[name].name} if mean else {}
    return _call(routine, name, {"x": F16[name].name, **known, CODES: name})


def per_head(routine: str, name: Name) -> tuple[Invocation, ...]:
    """One scale for a head: its largest element, then the codes."""
    return (_call("peaks_of_slices", name, {"x": F16[name].name, "parts": PARTS[name].name}),
            _call(routine, name, {"x": F16[name].name, "tops": PARTS[name].name, CODES: name}))


def channels(statistic: Literal["mean", "peak"], name: Name) -> tuple[Invocation, ...]:
    """The mean, or the largest size, of each channel of a head."""
    first, last = (("sums_of_channels", "means_of_channels") if statistic == "mean" else
                   ("peaks_of_channels", "largest_of_channels"))
    return (_call(first, name, {"x": F16[name].name, "parts": PARTS[name].name}),
            _call(last, name, {"parts": PARTS[name].name, "out": FOUND[name].name}))


def per_channel(routine: str, name: Name) -> tuple[Invocation, ...]:
    """A scale for each channel of a head."""
    last = _call(routine, name, {"x": F16[name].name, "tops": FOUND[name].name, CODES: name})
    return (*channels("peak", name), last)


def cast(routine: str, name: Name) -> Invocation:
    """Another format without a scale."""
    return _call(routine, name, {"x": F16[name].name, CODES: name})


def _call(routine: str, name: Name, buffers: dict[str, str]) -> Invocation:
    rows, heads = (ROWS, QUERY_HEADS) if name == "q" else (KEYS, "batch * kv_heads")
    return Invocation(routine, {"m": rows, "heads": heads}, buffers, repeat="1")


def making(pipeline: Pipeline, names: Collection[Name]) -> Pipeline:
    """The pipeline with the quantisers of some of its inputs: of queries, of keys and values."""
    return _only(pipeline, lambda call: ("q" if _of_queries(call) else "k") in names)


def of_new_tokens(pipeline: Pipeline) -> Pipeline:
    """The pipeline with the quantisers of queries, and of keys and values whose statistics are known."""
    return _only(pipeline, lambda call: _of_queries(call) or CODES in call.buffers)


def _only(pipeline: Pipeline, wanted: Callable[[Invocation], bool]) -> Pipeline:
    return replace(pipeline, steps=tuple(replace(step, beforehand=tuple(filter(wanted, step.beforehand)))
                                         for step in pipeline.steps))


def _of_queries(call: Invocation) -> bool:
    return call.shape["heads"] == QUERY_HEADS
