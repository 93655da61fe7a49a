"""FP8 E4M3 with scales, ``flash_fp8_scaled.py``."""

from __future__ import annotations

from intsim.streams.sass.manifest.int_flash import SCALES
from intsim.streams.sass.manifest.model import TritonSource, autotuned, extended

TYPES = {**{f"{name}_pointer": "*fp8e4nv" for name in ("q", "k", "v")}, **SCALES}

SOURCES = (
    TritonSource("flash_fp8_e4m3", "flash_fp8_scaled.py", "flash_fp8_scaled", TYPES,
                 autotuned("sm_89", "sm_90") + extended("sm_89", "sm_90"),
                 {"GROUP": 1}, transposed=("v",), tolerance=2.0**-6),
)
