"""FP16 and unscaled FP8 E5M2, ``flash_fp.py``; FP16 also with changes of the scores compiled in."""

from __future__ import annotations

from collections.abc import Mapping

from intsim.streams.sass.manifest.model import TritonSource, also_masked, extended, released, tiles


def _types(kind: str) -> Mapping[str, str]:
    pointers = {f"{name}_pointer": f"*{kind}" for name in ("q", "k", "v", "output")}
    return {**pointers, "scale": "fp32", "q_len": "i32", "kv_len": "i32", "offset": "i32"}


PLAIN = {"MODIFY": 0, "heads": 1, "strength": 0.0, "table_pointer": None}
MODIFIED_TILES = tiles(("sm_80", "sm_90"), (128, 128, 64, 8, 3), (64, 128, 64, 4, 3))
"""FlexAttention's own tiles of sm_80, which sm_86 and sm_89 run, too; others take the number of instructions from
them."""

SMALL_TILES = tiles(("sm_80", "sm_90"), (128, 64, 64, 4, 2), (64, 64, 64, 4, 2))
"""Where what is gathered passes through shared memory, too."""

MODIFICATIONS = {"soft_cap": also_masked(MODIFIED_TILES), "soft_cap_approximate": MODIFIED_TILES,
                 "alibi": also_masked(MODIFIED_TILES), "relative_bias": MODIFIED_TILES, "t5_bias": SMALL_TILES}
"""In the order of ``MODIFY``, from 1; masked too where models that generate have them (Gemma 2, MPT)."""


def _modified(number: int, name: str) -> TritonSource:
    return TritonSource("flash_fp16", "flash_fp.py", "flash_fp",
                        {**_types("fp16"), "heads": "i32", "strength": "fp32", "table_pointer": "*fp32"},
                        MODIFICATIONS[name], {"GROUP": 1, "V_TRANSPOSED": False, "MODIFY": number}, modification=name)


SOURCES = (
    TritonSource("flash_fp16", "flash_fp.py", "flash_fp", _types("fp16"),
                 released("sm_70", "sm_75", "sm_80", "sm_86", "sm_89", "sm_90") + extended("sm_80", "sm_86", "sm_90"),
                 {"GROUP": 1, "V_TRANSPOSED": False, **PLAIN}),
    TritonSource("flash_fp8_e5m2", "flash_fp.py", "flash_fp", _types("fp8e5"),
                 released("sm_75", "sm_80", "sm_86", "sm_89", "sm_90") + extended("sm_80", "sm_86", "sm_89", "sm_90"),
                 {"GROUP": 1, "V_TRANSPOSED": True, **PLAIN}, transposed=("v",), tolerance=2.0**-2),
    *(_modified(number, name) for number, name in enumerate(MODIFICATIONS, start=1)),
)
