"""Which step is asked for."""

from __future__ import annotations

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
    raise unknown_name("step", step, [record.step for record in result.records], key="--step")
