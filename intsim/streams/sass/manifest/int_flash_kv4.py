"""K and V of INT4 with scales of tokens, ``int_flash_kv4.cu``; sm_89 runs what is compiled for sm_86."""

from __future__ import annotations

from intsim.streams.sass.manifest.model import CudaSource, also_masked, tiles

TILES = also_masked(tiles(("sm_75", "sm_80", "sm_86", "sm_90", "sm_120"), (64, 64, 64, 4, 1), (128, 64, 64, 4, 1),
                          (128, 128, 64, 8, 1), (64, 128, 64, 8, 1))
                    + tiles(("sm_80", "sm_86", "sm_90"), (256, 128, 64, 8, 1)))

SOURCES = (CudaSource("int_flash_kv4", "int_flash_kv4.cu", TILES, "block_n * (head_dim + 4)"),)
