"""FlashAttention-2 in FP16, ``flash2_fp16.cu``, in the tiles that FlashAttention-2 picks per architecture."""

from __future__ import annotations

from dataclasses import replace

from intsim.streams.sass.manifest.flash3 import MIX
from intsim.streams.sass.manifest.model import CudaSource, Tile, tiles
from intsim.streams.sass.model import Arch

FEW_CHANNELS, MANY_CHANNELS = (32, 128, 128, 4, 1), (192, 128, 64, 8, 1)
SHAPES: dict[Arch, tuple[tuple[int, int, int, int, int], ...]] = {
    "sm_75": (FEW_CHANNELS, (64, 128, 128, 4, 1), (96, 128, 64, 4, 1), (128, 128, 32, 4, 1), (192, 64, 32, 4, 1),
              (256, 64, 32, 4, 1)),
    "sm_80": (FEW_CHANNELS, (64, 128, 128, 4, 1), (96, 128, 64, 4, 1), (128, 128, 64, 4, 1), MANY_CHANNELS,
              (256, 128, 64, 8, 1)),
    "sm_86": (FEW_CHANNELS, (64, 128, 128, 4, 1), (96, 128, 64, 4, 1), (128, 128, 32, 4, 1), MANY_CHANNELS,
              (256, 64, 64, 4, 1)),
    "sm_89": (FEW_CHANNELS, (64, 128, 128, 4, 1), (96, 128, 64, 4, 1), (128, 128, 32, 4, 1), MANY_CHANNELS,
              (256, 64, 64, 4, 1)),
    "sm_90": (FEW_CHANNELS, (64, 128, 128, 4, 1), (96, 128, 64, 4, 1), (128, 128, 64, 4, 1), MANY_CHANNELS,
              (256, 64, 64, 4, 1)),
    "sm_120": (FEW_CHANNELS, (64, 128, 128, 4, 1), (96, 128, 64, 4, 1), (128, 128, 64, 4, 1), MANY_CHANNELS,
               (256, 64, 64, 4, 1)),
}
MASKED: dict[tuple[Arch, int], tuple[int, int, int, int, int]] = {
    **{(arch, 128): (128, 64, 64, 4, 1) for arch in ("sm_75", "sm_86", "sm_89")},
    **{(arch, 96): (96, 64, 64, 4, 1) for arch in ("sm_86", "sm_89")}}
"""Where another tile of the same head dimension is taken with a causal mask: where shared memory is small."""


def _tiles() -> tuple[Tile, ...]:
    plain = tuple(tile for arch, shapes in SHAPES.items() for tile in tiles((arch,), *shapes))
    masked = tuple(replace(tile, masked=True) for arch, shapes in SHAPES.items() for shape in shapes
                   for tile in tiles((arch,), *dict.fromkeys((MASKED.get((arch, shape[0]), shape), shape))))
    return plain + masked


SHARED_BYTES = "2 * head_dim * (block_m + 2 * block_n)"

SOURCES = (
    CudaSource("flash2_fp16", "flash2_fp16.cu", _tiles(), SHARED_BYTES),
    CudaSource("flash2_fp16+flash4_exp2_mixed", "flash2_fp16.cu",
               tiles(("sm_80", "sm_86", "sm_89", "sm_90"), (64, 128, 128, 4, 1)), SHARED_BYTES, MIX),
)
