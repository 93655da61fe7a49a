"""FlashAttention-2 in FP16, ``flash2_fp16.cu``, in the tiles that FlashAttention-2 picks per architecture."""

from __future__ import annotations

from intsim.streams.sass.manifest.flash3_fp16 import MIX
from intsim.streams.sass.manifest.model import CudaSource, also_masked, tiles

NARROW, WIDE = (128, 128, 32, 4, 1), (128, 128, 64, 4, 1)
SHARED_BYTES = "2 * head_dim * (block_m + 2 * block_n)"

SOURCES = (
    CudaSource("flash2_fp16", "flash2_fp16.cu",
               also_masked(tiles(("sm_75", "sm_80", "sm_86", "sm_89", "sm_90"), (64, 128, 128, 4, 1))
                           + tiles(("sm_80", "sm_90"), WIDE) + tiles(("sm_75", "sm_86", "sm_89"), NARROW)),
               SHARED_BYTES),
    CudaSource("flash2_fp16+flash4_exp2_mixed", "flash2_fp16.cu",
               tiles(("sm_80", "sm_86", "sm_89", "sm_90"), (64, 128, 128, 4, 1)), SHARED_BYTES, MIX),
)
