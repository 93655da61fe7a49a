"""INT4 or INT8 Q and K with mma.sync, ``int_flash_mma.cu``; for sm_70, which has none, INT8 with DP4A."""

from __future__ import annotations

from intsim.streams.sass.manifest.model import CudaSource, also_masked, tiles

SHARED_BYTES = "(block_m + block_n) * head_dim * qk_bits // 8 + block_n * head_dim + 2 * block_n"
TILES = also_masked(tiles(("sm_75", "sm_80", "sm_86", "sm_89", "sm_90", "sm_120"),
                          (64, 128, 64, 4, 1), (128, 128, 64, 8, 1))
                    + tiles(("sm_80", "sm_86", "sm_90"), (256, 128, 64, 8, 1)))

DP4A_TILES = also_masked(tiles(("sm_70",), (32, 64, 64, 4, 1), (64, 64, 64, 4, 1), (128, 64, 64, 4, 1),
                               (256, 64, 64, 4, 1)))

SOURCES = (
    CudaSource("int_flash", "int_flash_mma.cu", DP4A_TILES, SHARED_BYTES + " + block_m * block_n",
               {"QK_BITS": 8, "DP4A": 1}),
    CudaSource("int_flash_int4", "int_flash_mma.cu", TILES, SHARED_BYTES, {"QK_BITS": 4}),
    CudaSource("int_flash_mma", "int_flash_mma.cu", TILES, SHARED_BYTES, {"QK_BITS": 8}),
)
