"""FlashAttention-3 in FP16, ``flash3_fp16.cu``: warps are those that compute, a further warp group copies."""

from __future__ import annotations

from collections.abc import Mapping

from intsim.streams.sass.manifest.model import CudaSource, tiles

MIX = {"POLYNOMIAL": 6}
"""Of 32 exponentials in a thread's row, those by FlashAttention-4's polynomial: 18.75 %."""


def _source(pipeline: str, defines: Mapping[str, int]) -> CudaSource:
    return CudaSource(pipeline, "flash3_fp16.cu", tiles(("sm_90",), (64, 192, 128, 12, 2), (128, 128, 128, 8, 2)),
                      "2 * head_dim * (block_m + 2 * stages * block_n) + 1280", defines, ahead=1)


SOURCES = (_source("flash3_fp16", {}), _source("flash3_fp16+flash4_exp2_mixed", MIX))
