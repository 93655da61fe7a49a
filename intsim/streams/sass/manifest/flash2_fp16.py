"""FlashAttention-2 in FP16, ``flash2_fp16.cu``, in the tiles that FlashAttention-2 picks per architecture."""

from __future__ import annotations

from intsim.streams.sass.manifest.model import CudaSource, Tile, tiles

NARROW, WIDE = (128, 128, 32, 4, 1), (128, 128, 64, 4, 1)


def _both(tile: tuple[Tile, ...]) -> tuple[Tile, ...]:
    return tile + tuple(Tile(t.arch, t.head_dim, t.block_m, t.block_n, t.warps, t.stages, True) for t in tile)


SOURCES = (
    CudaSource("flash2_fp16", "flash2_fp16.cu",
               _both(tiles(("sm_75", "sm_80", "sm_86", "sm_89", "sm_90"), (64, 128, 128, 4, 1))
                     + tiles(("sm_80", "sm_90"), WIDE) + tiles(("sm_75", "sm_86", "sm_89"), NARROW)),
               "2 * head_dim * (block_m + 2 * block_n)"),
)
