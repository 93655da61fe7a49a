"""SageAttention 2 with P and V in FP16, ``sage2_fp16.cu``, in the tiles of the library's CUDA kernels."""

from __future__ import annotations

from intsim.streams.sass.manifest.model import PRODUCTS, CudaSource, and_masked, tiles
from intsim.streams.sass.model import Arch

ARCHS: tuple[Arch, ...] = ("sm_80", "sm_86")
"""sm_89 runs what is compiled for sm_86, whose instructions are the same."""
FOUR_WARPS, EIGHT_WARPS = (tiles(ARCHS, (64, 128, 64, warps, 1), (128, 128, 64, warps, 1)) for warps in (4, 8))
"""Of 32 rows each, and of 16, where each output has two sums."""
SHARED_BYTES = "(block_m + block_n) * head_dim + 2 * block_n * head_dim"
WITH_ROW_SUMS = f"{PRODUCTS} + 8 * block_m * block_n"
"""P times eight columns of ones as well."""

WHOLE = "kv_len // block_n"
COUNT = "ceil(min((q_block + 1) * block_m + offset, kv_len), block_n)"
UNCUT = f"max(0, min(min(q_block * block_m + offset + 1, kv_len) // block_n, {COUNT} - 2))"
ALL, CUT = (f"{WHOLE} - min(2, {WHOLE})", f"min(2, {WHOLE})"), (UNCUT, f"{COUNT} - {UNCUT}")
"""Trips without and with a mask: of tiles whose scales are folded into the factor, and of the others."""


def _sources(pipeline: str, half_sums: int, warps: int) -> tuple[CudaSource, CudaSource]:
    plain = FOUR_WARPS if warps == 4 else EIGHT_WARPS
    found = CudaSource(pipeline, "sage2_fp16.cu", plain, SHARED_BYTES, {"HALF_SUMS": half_sums}, ALL, WITH_ROW_SUMS)
    return and_masked(found, CUT)


SOURCES = (*_sources("sage2_fp16", 0, 4), *_sources("sage2_fp16_half_sums", 1, 4),
           *_sources("sage2_fp16_two_level", 2, 8))
