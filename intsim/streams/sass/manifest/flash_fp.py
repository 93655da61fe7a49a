"""FP16 and unscaled FP8 E5M2, ``flash_fp.py``."""

from __future__ import annotations

from collections.abc import Mapping

from intsim.streams.sass.manifest.model import TritonSource, extended, released


def _types(kind: str) -> Mapping[str, str]:
    pointers = {f"{name}_pointer": f"*{kind}" for name in ("q", "k", "v", "output")}
    return {**pointers, "scale": "fp32", "q_len": "i32", "kv_len": "i32", "offset": "i32"}


SOURCES = (
    TritonSource("flash_fp16", "flash_fp.py", "flash_fp", _types("fp16"),
                 released("sm_70", "sm_75", "sm_80", "sm_86", "sm_89", "sm_90") + extended("sm_80", "sm_86", "sm_90"),
                 {"GROUP": 1, "V_TRANSPOSED": False}),
    TritonSource("flash_fp8_e5m2", "flash_fp.py", "flash_fp", _types("fp8e5"),
                 released("sm_75", "sm_80", "sm_86", "sm_89", "sm_90") + extended("sm_80", "sm_86", "sm_89", "sm_90"),
                 {"GROUP": 1, "V_TRANSPOSED": True}, transposed=("v",), tolerance=2.0**-2),
)
