"""FlashAttention-3, ``flash3.cu`` in the released tiles; warps are those that compute, a further warp group copies."""

from __future__ import annotations

from dataclasses import replace

from intsim.streams.sass.manifest.model import CudaSource, Producer, Transposition, tiles

COUNT = "ceil(min((q_block + 1) * block_m + offset, kv_len), block_n)"
FIRST_CUT = f"min((q_block * block_m + offset) // block_n, {COUNT} - 1)"
WHOLE, CUT_AND_WHOLE = ("ceil(kv_len, block_n) - 1",), (f"{COUNT} - 1 - {FIRST_CUT}", FIRST_CUT)
"""Trips without and with a mask, from the last tile of keys on; the first one taken stands before the loops."""

MIX = {"POLYNOMIAL": 6}
"""Of 32 exponentials in a thread's row, those by FlashAttention-4's polynomial: 18.75 %."""

SHARED_BYTES = ("element_bytes * (head_dim * (block_m + stages * block_n) "
                "+ v_head_dim * (3 - element_bytes) * stages * block_n) + 1280 "
                "+ 2 * block_m * block_n * (block_m // 192) * min(1, block_n // 144) * (element_bytes // 2)")
"""Q, K and V, and P of FP16 where three groups have tiles of more than 128 keys: else it is in registers, as there."""


TRANSPOSITION = Transposition(("ldsm_trans", "prmt", "stsm"), 6, 32 * 16)
"""An LDSM, four PRMT and an STSM for 32 keys and 16 columns: V as FP8 products want it."""


def _producer(element_bytes: int) -> Producer:
    return Producer(element_bytes, transposition=TRANSPOSITION if element_bytes == 1 else None)


def _sources(pipeline: str, element_bytes: int, plain: tuple[tuple[int, int, int, int, int], ...],
             masked: tuple[tuple[int, int, int, int, int], ...],
             narrow_v: tuple[int, int, int, int, int]) -> tuple[CudaSource, CudaSource]:
    defines = {"ELEMENT_BYTES": element_bytes}
    narrow = tuple(replace(tile, v_head_dim=NARROW) for tile in tiles(("sm_90",), narrow_v))
    cut = tuple(replace(tile, masked=True) for tile in (*tiles(("sm_90",), *masked), *narrow))
    return (CudaSource(pipeline, "flash3.cu", (*tiles(("sm_90",), *plain), *narrow), SHARED_BYTES, defines, WHOLE,
                       producer=_producer(element_bytes)),
            CudaSource(pipeline, "flash3.cu", cut, SHARED_BYTES, defines, CUT_AND_WHOLE, longest_first=True,
                       producer=_producer(element_bytes)))


WIDE = ((96, 192, 144, 12, 2), (192, 128, 112, 8, 2), (256, 128, 80, 8, 2))
FP16 = ((64, 192, 192, 12, 2), (128, 128, 176, 8, 2))
FP16_CUT = ((64, 192, 128, 12, 2), (128, 128, 128, 8, 2))
FP8 = ((64, 192, 160, 12, 2), (96, 192, 128, 12, 2), (128, 128, 224, 8, 2), (192, 128, 160, 8, 2),
       (256, 128, 128, 8, 2))
"""Tiles of hopper/tile_size.h, with a mask and without one."""
ONE_GROUP, ONE_GROUP_CUT = ((64, 64, 192, 4, 2), (128, 64, 176, 4, 2)), ((64, 64, 192, 4, 2), (128, 64, 128, 4, 2))
ONE_GROUP_FP8 = ((64, 64, 128, 4, 2), (128, 64, 96, 4, 2))
"""For few rows, in the fork that vLLM decodes with: vllm-project/flash-attention @617264c1, hopper/tile_size.h."""

NARROW, FP16_OF_NARROW, FP8_OF_NARROW = 128, (192, 128, 128, 8, 2), (192, 128, 160, 8, 2)
"""Heads of V as multi-head latent attention has them beside 192 of Q and K, and the tiles for them."""

SOURCES = (
    *_sources("flash3_fp16", 2, (*FP16, *WIDE, *ONE_GROUP), (*FP16_CUT, *WIDE, *ONE_GROUP_CUT), FP16_OF_NARROW),
    *_sources("flash3_fp8", 1, (*FP8, *ONE_GROUP_FP8), (*FP8, *ONE_GROUP_FP8), FP8_OF_NARROW),
    CudaSource("flash3_fp16+flash4_exp2_mixed", "flash3.cu", tiles(("sm_90",), *FP16), SHARED_BYTES,
               {"ELEMENT_BYTES": 2, **MIX}, WHOLE, producer=_producer(2)),
)
