"""FlashAttention-3's FP8 recurrence where there is no product of warp groups, ``flash3_fp8.py``."""

from __future__ import annotations

from intsim.streams.sass.manifest.model import TritonSource, autotuned, loops_of

TYPES = {
    **{f"{name}_pointer": "*fp8e4nv" for name in ("q", "k", "v")},
    **{f"{name}_descale_pointer": "*fp32" for name in ("q", "k", "v")},
    "output_pointer": "*fp16", "scale": "fp32", "q_len": "i32", "kv_len": "i32", "offset": "i32",
}

TILES = autotuned("sm_89")

SOURCES = tuple(
    TritonSource("flash3_fp8", "flash3_fp8.py", "flash3_fp8", TYPES, (tile,), {"GROUP": 1},
                 tuple(reversed(loops_of(tile))), transposed=("v",)) for tile in TILES)
