"""SageAttention 2 with P and V in FP8, ``sage2_fp8.cu`` and ``sage2_wgmma.cu``, in the library's tiles."""

from __future__ import annotations

from intsim.streams.sass.manifest.model import CudaSource, Producer, and_masked, tiles
from intsim.streams.sass.manifest.sage2_fp16 import ALL, COUNT, CUT
from intsim.streams.sass.model import Arch

ADA: tuple[Arch, ...] = ("sm_89",)
WITH_E4M3: tuple[Arch, ...] = (*ADA, "sm_120")
"""Those whose mma.sync multiplies E4M3."""
SHARED_BYTES = "(block_m + 2 * block_n) * head_dim"
OF_WHOLE_TILES = f"max(0, min(min(q_block * block_m + offset + 1, kv_len) // block_n, {COUNT} - 1))"
"""Trips of a warp group's tiles whose scales are folded into the factor, with a mask."""


def _sources(pipeline: str, half_sums: int, archs: tuple[Arch, ...]) -> tuple[CudaSource, CudaSource]:
    plain = tiles(archs, (64, 128, 64, 4, 1), (128, 128, 64, 4, 1))
    return and_masked(CudaSource(pipeline, "sage2_fp8.cu", plain, SHARED_BYTES, {"HALF_SUMS": half_sums}, ALL), CUT)


def _by_warp_groups() -> tuple[CudaSource, CudaSource]:
    plain = tiles(("sm_90",), (64, 64, 128, 4, 1), (128, 64, 128, 4, 1))
    found = CudaSource("sage2_wgmma", "sage2_wgmma.cu", plain, f"{SHARED_BYTES} + 1064", {"ELEMENT_BYTES": 1},
                       ("ceil(kv_len, block_n) - 1", "1"), producer=Producer(1, apart=False))
    return and_masked(found, (OF_WHOLE_TILES, f"{COUNT} - {OF_WHOLE_TILES}"))


SOURCES = (*_sources("sage2", 0, ADA), *_sources("sage2pp", 1, WITH_E4M3), *_by_warp_groups())
