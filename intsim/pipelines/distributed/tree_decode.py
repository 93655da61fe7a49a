"""Decoding over keys spread over devices: local parts, merged by a tree of reductions."""

from __future__ import annotations

from intsim.pipelines.distributed.common import PAPER, REFERENCE, S8, way

PIPELINES = (
    way("tree_decode", "decoding over keys spread over devices: local parts, merged by a tree of reductions", PAPER),
    way("tree_decode_s8", f"tree_decode {S8}", PAPER),
    way("tree_decode_reference", f"tree_decode {REFERENCE}", PAPER),
)
