"""Heads spread over devices, whole keys on each, an all-reduce of the outputs."""

from __future__ import annotations

from intsim.pipelines.distributed.common import MEGATRON, S8, way

PIPELINES = (
    way("tensor_parallel", "heads spread over devices, whole keys on each, an all-reduce of the outputs", MEGATRON),
    way("tensor_parallel_s8", f"tensor_parallel {S8}", MEGATRON),
)
