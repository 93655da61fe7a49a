"""INT-FlashAttention: full INT8, half INT8 and the paper's Algorithm 1, ``int_flash.py``."""

from __future__ import annotations

from intsim.streams.sass.manifest.model import TritonSource, autotuned, extended, released

SCALES = {
    **{f"{name}_scale_pointer": "*fp16" for name in ("q", "k", "v")},
    "output_pointer": "*fp16", "scale": "fp32", "q_len": "i32", "kv_len": "i32", "offset": "i32",
}
FULL, HALF, PAPER = 0, 1, 2
SLOWER = frozenset({
    ("sm_75", 128, 128, 64, 8), ("sm_80", 64, 128, 64, 8), ("sm_80", 128, 128, 64, 8), ("sm_80", 128, 128, 32, 4),
    ("sm_86", 64, 128, 64, 8), ("sm_89", 64, 128, 64, 8), ("sm_89", 128, 128, 64, 8), ("sm_90", 64, 128, 64, 4)})
"""Of the paper's Algorithm 1, configurations (head_dim, rows, keys, warps) that are the fastest on no shipped GPU, with
and without a mask, from 256 to 16384 tokens; they are not stored."""


def _source(pipeline: str, form: int) -> TritonSource:
    types = {"q_pointer": "*i8", "k_pointer": "*i8", "v_pointer": "*fp16" if form == HALF else "*i8", **SCALES}
    tiles = released("sm_75", "sm_80", "sm_86", "sm_89", "sm_90") + extended("sm_80", "sm_86", "sm_90")
    if form == FULL:
        tiles += autotuned("sm_120") + extended("sm_120")
    if form == PAPER:
        tiles = tuple(t for t in tiles if (t.arch, t.head_dim, t.block_m, t.block_n, t.warps) not in SLOWER)
    return TritonSource(pipeline, "int_flash.py", "int_flash", types, tiles, {"GROUP": 1, "VARIANT": form})


SOURCES = (_source("int_flash", FULL), _source("int_flash_half", HALF), _source("int_flash_paper", PAPER))
