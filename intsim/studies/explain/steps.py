"""Which step is asked for, and of which call."""

from __future__ import annotations

from intsim.calls import AttentionCall, Call
from intsim.errors import unknown_name
from intsim.result import Result, StepRecord


def record_of(result: Result, step: str | None) -> StepRecord:
    """The record of a step, by default of the longest one.

    Raises:
        InputError: no such step.
    """
    if step is None:
        return max(result.records, key=lambda record: record.latency_s)
    for record in result.records:
        if record.step == step:
            return record
    raise unknown_name("step", step, [record.step for record in result.records], key="step")


def sizes_of(call: Call) -> str:
    """A call in words: ``1 head of 64, 1024 tokens`` of attention, its fields of another."""
    if not isinstance(call, AttentionCall):
        return ", ".join(f"{name} {value}" for name, value in vars(call).items())
    heads = f"{call.heads} head{'s' * (call.heads > 1)} of {call.widths}"
    shared = "" if call.kv_heads == call.heads else f" on {call.kv_heads} of K and V"
    queries = "1 query" if call.q_len == 1 else f"{call.q_len} queries"
    one = call.kv_len == 1
    keys = (f"{call.kv_len} token{'s' * (not one)}" if call.q_len == call.kv_len else
            f"{queries}, {call.kv_len} key{'s' * (not one)}")
    more = [f"batch {call.batch}"] * (call.batch > 1) + ["causal"] * call.causal + [call.variant] * bool(call.variant)
    return ", ".join([heads + shared, keys, *more])
