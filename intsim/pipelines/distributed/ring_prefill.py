"""A prompt spread over devices: K and V go round in a ring beside the work."""

from __future__ import annotations

from intsim.pipelines.distributed.common import RING, S8, way

PIPELINES = (
    way("ring_prefill", "a prompt spread over devices: K and V go round in a ring beside the work", RING),
    way("ring_prefill_s8", f"ring_prefill {S8}", RING),
)
