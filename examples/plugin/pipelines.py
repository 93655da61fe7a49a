"""Pipelines of the example: one of a CPU, one of a GPU."""

from __future__ import annotations

from dataclasses import replace

from intsim.pipelines.attention.flash2_fp16 import FLASH2
from intsim.pipelines.attention.int_attention import PIPELINE as INT_ATTENTION
from intsim.pipelines.common.int8 import CONTEXT, CONTEXT_F32, OUTPUT
from intsim.pipelines.common.invocations import row_by_row

VECTOR = (row_by_row("dequantize_s32_f32", CONTEXT, CONTEXT_F32)
          + row_by_row("cast_f32_f16", CONTEXT_F32, OUTPUT))

INT_ATTENTION_VECTOR = replace(
    INT_ATTENTION, name="int_attention_vector",
    summary="int_attention, its output rescaled in NEON on all threads",
    source="the same arithmetic as int_attention",
    steps=tuple(replace(step, invocations=VECTOR) if step.name == "output" else step
                for step in INT_ATTENTION.steps))

FLASH2_WIDE = replace(
    FLASH2, name="flash2_wide", summary="flash2_fp16 in tiles of 128 queries and 64 keys, on eight warps",
    source="the same arithmetic as flash2_fp16", parameters={"block_n": 64})
"""A fused kernel of one's own: its source is ours, compiled in another tile (``plugin.py``)."""
