"""Decoding over keys spread over devices: K and V go round in a ring."""

from __future__ import annotations

from intsim.pipelines.distributed.common import REFERENCE, RING, S8, way

PIPELINES = (
    way("ring_decode", "decoding over keys spread over devices: K and V go round in a ring", RING),
    way("ring_decode_s8", f"ring_decode {S8}", RING),
    way("ring_decode_reference", f"ring_decode {REFERENCE}", RING),
)
