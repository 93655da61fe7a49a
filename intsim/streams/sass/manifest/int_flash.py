"""Full INT8, ``int_flash.py``."""

from __future__ import annotations

from intsim.streams.sass.manifest.model import TritonSource, tiles

TYPES = {
    **{f"{name}_pointer": "*i8" for name in ("q", "k", "v")},
    **{f"{name}_scale_pointer": "*fp16" for name in ("q", "k", "v")},
    "output_pointer": "*fp16", "scale": "fp32", "q_len": "i32", "kv_len": "i32",
}

SOURCES = (
    TritonSource("int_flash", "int_flash.py", "int_flash", TYPES, tiles(("sm_89",), (64, 128, 64, 4, 3)), {"GROUP": 1}),
)
