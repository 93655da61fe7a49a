"""INT-FlashAttention: full INT8, half INT8 and the paper's Algorithm 1, ``int_flash.py``."""

from __future__ import annotations

from intsim.streams.sass.manifest.model import TritonSource, extended, released

SCALES = {
    **{f"{name}_scale_pointer": "*fp16" for name in ("q", "k", "v")},
    "output_pointer": "*fp16", "scale": "fp32", "q_len": "i32", "kv_len": "i32", "offset": "i32",
}
FULL, HALF, PAPER = 0, 1, 2


def _source(pipeline: str, variant: int) -> TritonSource:
    types = {"q_pointer": "*i8", "k_pointer": "*i8", "v_pointer": "*fp16" if variant == HALF else "*i8", **SCALES}
    return TritonSource(pipeline, "int_flash.py", "int_flash", types,
                        released("sm_75", "sm_80", "sm_86", "sm_89", "sm_90") + extended("sm_80", "sm_86", "sm_90"),
                        {"GROUP": 1, "VARIANT": variant})


SOURCES = (_source("int_flash", FULL), _source("int_flash_half", HALF), _source("int_flash_paper", PAPER))
