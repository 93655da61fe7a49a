"""SageAttention 1, ``sage.py``."""

from __future__ import annotations

from intsim.streams.sass.manifest.model import TritonSource, autotuned, extended

TYPES = {
    "q_pointer": "*i8", "k_pointer": "*i8", "v_pointer": "*fp16",
    **{f"{name}_scale_pointer": "*fp32" for name in ("q", "k")},
    "output_pointer": "*fp16", "q_len": "i32", "kv_len": "i32", "offset": "i32",
}

SOURCES = (
    TritonSource("sage1", "sage.py", "sage", TYPES,
                 autotuned("sm_75", "sm_80", "sm_86", "sm_89", "sm_90") + extended("sm_80", "sm_86", "sm_90"),
                 {"GROUP": 1}, bounded=True),
)
