"""SageAttention 1 and 2, ``sage.py``."""

from __future__ import annotations

from intsim.streams.sass.manifest.model import TritonSource, autotuned, extended

SCALES = {
    **{f"{name}_scale_pointer": "*fp32" for name in ("q", "k", "v")},
    "output_pointer": "*fp16", "scale": "fp32", "q_len": "i32", "kv_len": "i32", "offset": "i32",
}
ONE, TWO = 1, 2


def _types(v: str) -> dict[str, str]:
    return {"q_pointer": "*i8", "k_pointer": "*i8", "v_pointer": v, **SCALES}


SOURCES = (
    TritonSource("sage1", "sage.py", "sage", _types("*fp16"),
                 autotuned("sm_75", "sm_80", "sm_86", "sm_89", "sm_90") + extended("sm_80", "sm_86", "sm_90"),
                 {"GROUP": 1, "VARIANT": ONE}),
    TritonSource("sage2", "sage.py", "sage", _types("*fp8e4nv"),
                 autotuned("sm_89", "sm_90") + extended("sm_89", "sm_90"),
                 {"GROUP": 1, "VARIANT": TWO}, transposed=("v",)),
)
