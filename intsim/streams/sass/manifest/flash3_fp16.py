"""FlashAttention-3 in FP16, ``flash3_fp16.cu``: warps are those that compute, a further warp group copies."""

from __future__ import annotations

from intsim.streams.sass.manifest.model import CudaSource, tiles

SOURCES = (
    CudaSource("flash3_fp16", "flash3_fp16.cu", tiles(("sm_90",), (64, 192, 128, 12, 2), (128, 128, 128, 8, 2)),
               "2 * head_dim * (block_m + 2 * stages * block_n) + 1280", loops=("ceil(kv_len, block_n) - 1",)),
)
