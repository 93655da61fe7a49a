"""SageAttention 1, ``sage.py``."""

from __future__ import annotations

from intsim.streams.sass.manifest.model import TritonSource, autotuned

HEADS = (64, 128)
"""To which the library pads narrower ones; wider ones it refuses."""

TYPES = {
    "q_pointer": "*i8", "k_pointer": "*i8", "v_pointer": "*fp16",
    **{f"{name}_scale_pointer": "*fp32" for name in ("q", "k")},
    "output_pointer": "*fp16", "q_len": "i32", "kv_len": "i32", "offset": "i32",
}

SOURCES = (
    TritonSource("sage1", "sage.py", "sage", TYPES,
                 tuple(tile for tile in autotuned("sm_75", "sm_80", "sm_86", "sm_89", "sm_90")
                       if tile.head_dim in HEADS),
                 {"GROUP": 1}, bounded=True),
)
