"""Matrix products of linear layers: ``gemm.cu`` with mma.sync, ``gemm_stream.cu`` with its tiles, which shares the work
out evenly, ``gemm_group.cu`` for sm_90, and ``gemm_reduce.cu``.

Tiles are those that libraries have for large m (128 by 128 or 256), for medium m (64 rows) and for decoding (16 rows by
mma.sync, 64 by wgmma). Where code would differ in how a sum is rounded alone, an architecture runs what is compiled for
an earlier one: sm_86 and sm_89 that of sm_80 (which has a tile that wants an SM of 164 KiB), but for FP8, and sm_90
that of sm_80 where 16 rows are enough. BF16 has the instructions of FP16. sm_75 copies through registers: two stages.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import prod

from intsim.streams.sass.manifest.routine import Loop, RoutineSource
from intsim.streams.sass.model import Arch

F16, E4M3, S8 = 0, 2, 3
"""The preprocessor symbol ELEMENT."""

TILES = "max(0, min((split + 1) * split_tiles, ceil(k, block_k)) - split * split_tiles)"
"""Tiles of k of a split."""
MACS = "block_m * block_n * block_k"
A_BYTES = "(2 - element // 2)"
TILE_BYTES = f"(block_m * block_k * {A_BYTES} + block_n * block_k * b_bits // 8)"
SHARED_BYTES = f"stages * ({TILE_BYTES} + 2 * block_n * (b_bits == 4))"
GROUP_SHARED_BYTES = f"stages * ({TILE_BYTES} + 16) + 1024"
GROUP_COPIES = f"block_m * block_k * {A_BYTES} + block_n * block_k * b_bits // 8 // cluster"
"""What a block of a cluster copies of a tile: of B, which all blocks of the cluster get, its part."""
GRID = "ceil(m, block_m) * ceil(n, block_n) * splits"
GROUP_GRID = "ceil(m, block_m * cluster) * cluster * ceil(n, block_n) * splits"
SPANS = ("load_tiles", "multiply", "write_partial", "output")
ONLY_IF = {"output": "splits == 1", "write_partial": "splits > 1"}
Compilation = tuple[Arch, str, Mapping[str, int]]


def compilation(arch: Arch, element: int, b_bits: int, block: tuple[int, int, int], warps: tuple[int, ...],
                stages: int) -> Compilation:
    """One compilation, with the end of its name."""
    sizes = {"element": element, "b_bits": b_bits, "block_m": block[0], "block_n": block[1], "block_k": block[2],
             "warps_m": warps[0], "warps_n": warps[1], "warps": prod(warps), "stages": stages}
    if len(warps) > 2:
        sizes["warps_k"] = warps[2]
    along_k = f"k{warps[2]}" if len(warps) > 2 else ""
    return arch, f"{block[0]}x{block[1]}x{block[2]}.w{prod(warps)}{along_k}.s{stages}", sizes


def by_warps(routine: str, arch: Arch, element: int, b_bits: int,
             *shapes: tuple[tuple[int, int, int], tuple[int, ...], int]) -> RoutineSource:
    """``gemm.cu`` in some shapes: block, warps along m and n, stages."""
    spans = SPANS if b_bits == (16 if element == F16 else 8) else (*SPANS, "unpack")
    return RoutineSource(routine, "gemm.cu", tuple(compilation(arch, element, b_bits, *shape) for shape in shapes),
                         SHARED_BYTES, GRID, (Loop(TILES, MACS),), spans, ONLY_IF)


STREAM_SPANS = (*SPANS, "add_partials", "unpack")


def by_stream(routine: str, arch: Arch, b_bits: int,
              *shapes: tuple[tuple[int, int, int], tuple[int, ...], int]) -> RoutineSource:
    """``gemm_stream.cu`` of FP16 and narrower weights: one piece of a thread block's work, as Marlin cuts it."""
    compilations = tuple((one[0], f"{one[1]}.stream", {**one[2], "stream": 1})
                         for one in (compilation(arch, F16, b_bits, *shape) for shape in shapes))
    return RoutineSource(routine, "gemm_stream.cu", compilations, SHARED_BYTES, "blocks",
                         (Loop("turns", MACS), Loop("added")), STREAM_SPANS,
                         {"write_partial": "left", "output": "1 - left"})


def in_halves(source: RoutineSource) -> RoutineSource:
    """The same with sums in FP16."""
    compilations = tuple((arch, end, {**sizes, "half_sums": 1}) for arch, end, sizes in source.compilations)
    return replace(source, routine=f"{source.routine}_half", compilations=compilations)


def by_groups(routine: str, element: int, b_bits: int, *more: tuple[int, int, int, int]) -> RoutineSource:
    """``gemm_group.cu``: tiles of 128 bytes of k, as many as 227 KiB hold, or half where two blocks share an SM.

    Blocks of 128 rows or more share B by clusters of two, which halves what L2 is asked for of it. Columns come in
    steps that libraries have, so that what a length does not fill stays small.

    Args:
        more: rows, columns, stages and blocks on an SM of tiles that are not of every format.
    """
    block_k = 64 if b_bits == 16 else 128
    compilations = tuple(
        in_cluster(compilation("sm_90", element, b_bits, (m, n, block_k), (m // 64, 4), stages), min(2, m // 64),
                   resident)
        for m, n, stages, resident in ((128, 256, 4, 1), (128, 192, 5, 1), (128, 144, 6, 1), (128, 128, 6, 1),
                                       (128, 96, 4, 2), (64, 256, 5, 1), (64, 128, 4, 2), *more))
    loop = Loop(f"max(0, {TILES} - 1)", MACS, GROUP_COPIES)
    return RoutineSource(routine, "gemm_group.cu", compilations, GROUP_SHARED_BYTES, GROUP_GRID, (loop,), SPANS,
                         ONLY_IF)


def in_cluster(one: Compilation, blocks: int, resident: int) -> Compilation:
    """A compilation for clusters of so many thread blocks, so many on an SM."""
    arch, end, sizes = one
    return arch, end + (f".c{blocks}" if blocks > 1 else ""), {**sizes, "cluster": blocks, "resident": resident}


def _reduction() -> RoutineSource:
    sizes = {"element": F16, "b_bits": 16, "warps": 4}
    archs: tuple[Arch, ...] = ("sm_75", "sm_80", "sm_120")
    compilations = tuple((arch, "w4", sizes) for arch in archs)
    return RoutineSource("linear_reduce_f32", "gemm_reduce.cu", compilations, "0", "ceil(m * n, 128 * warps)",
                         (Loop("ceil(splits, 4)"),), ("reduce", "output"))


LARGE, WIDE = ((128, 128), (2, 2)), ((128, 256), (2, 4))
MEDIUM, FEW = ((64, 64), (2, 2)), ((16, 64), (1, 4))


def _shape(shape: tuple[tuple[int, int], tuple[int, int]], block_k: int,
           stages: int) -> tuple[tuple[int, int, int], tuple[int, int], int]:
    return (*shape[0], block_k), shape[1], stages


EIGHT_BIT = (_shape(LARGE, 64, 4), _shape(WIDE, 64, 3), _shape(MEDIUM, 128, 3), _shape(FEW, 128, 4))
"""For an SM of 100 KiB."""

INT8 = (((32, 128, 64), (1, 4), 6), ((64, 128, 64), (1, 4), 5), ((64, 64, 128), (2, 1, 2), 5),
        ((128, 128, 64), (2, 4), 4), ((128, 256, 64), (2, 4), 3), _shape(WIDE, 128, 3), _shape(LARGE, 64, 4),
        _shape(FEW, 128, 4))
"""The first five are those that TensorRT-LLM's SmoothQuant plugin tries (its sixth is the fifth with tokens and weights
in each other's place); the next is CUTLASS's that cuBLAS has."""

W8A16, W4A16 = ((_shape(MEDIUM, k, 3), _shape(FEW, 128, 4)) for k in (64, 128))

SQUARE = (192, 192, 4, 1)
"""As cuBLAS has it in FP16 and BF16 (its kernels ``nvjet_tst_192x192_64x4_2x1``)."""

TURING = (((128, 128, 32), (2, 4), 2), ((16, 64, 64), (1, 4), 2))

ROUTINES = (
    by_warps("linear_f16", "sm_75", F16, 16, *TURING),
    in_halves(by_warps("linear_f16", "sm_75", F16, 16, *TURING)),
    by_warps("linear_s8", "sm_75", S8, 8, ((128, 128, 64), (2, 4), 2), ((32, 128, 64), (1, 4), 2), _shape(FEW, 128, 2)),
    by_warps("linear_w8a16", "sm_75", F16, 8, _shape(MEDIUM, 64, 2), _shape(FEW, 128, 2)),
    by_warps("linear_w4a16", "sm_75", F16, 4, _shape(MEDIUM, 128, 2), _shape(FEW, 128, 2)),
    by_stream("linear_w8a16", "sm_75", 8, _shape(MEDIUM, 64, 2), _shape(FEW, 128, 2)),
    by_stream("linear_w4a16", "sm_75", 4, _shape(MEDIUM, 128, 2), _shape(FEW, 128, 2)),
    by_warps("linear_f16", "sm_80", F16, 16, _shape(LARGE, 32, 5), _shape(WIDE, 64, 3), _shape(MEDIUM, 64, 5),
             _shape(FEW, 64, 4)),
    in_halves(by_warps("linear_f16", "sm_80", F16, 16, _shape(LARGE, 32, 5), _shape(WIDE, 64, 3), _shape(WIDE, 32, 3),
                       _shape(MEDIUM, 64, 5), _shape(FEW, 64, 4))),
    by_warps("linear_s8", "sm_80", S8, 8, *INT8),
    by_warps("linear_e4m3", "sm_89", E4M3, 8, *EIGHT_BIT),
    by_warps("linear_w8a16", "sm_80", F16, 8, *W8A16),
    by_warps("linear_w4a16", "sm_80", F16, 4, *W4A16),
    by_stream("linear_w8a16", "sm_80", 8, *W8A16),
    by_stream("linear_w4a16", "sm_80", 4, *W4A16),
    by_warps("linear_f16", "sm_120", F16, 16, _shape(LARGE, 32, 5), _shape(MEDIUM, 64, 5), _shape(FEW, 64, 4)),
    in_halves(by_warps("linear_f16", "sm_120", F16, 16, _shape(LARGE, 32, 5), _shape(MEDIUM, 64, 5),
                       _shape(FEW, 64, 4))),
    by_warps("linear_s8", "sm_120", S8, 8, *EIGHT_BIT),
    by_warps("linear_e4m3", "sm_120", E4M3, 8, *EIGHT_BIT),
    by_warps("linear_w8a16", "sm_120", F16, 8, *W8A16),
    by_warps("linear_w4a16", "sm_120", F16, 4, *W4A16),
    by_stream("linear_w8a16", "sm_120", 8, *W8A16),
    by_stream("linear_w4a16", "sm_120", 4, *W4A16),
    by_groups("linear_f16", F16, 16, SQUARE),
    by_groups("linear_s8", S8, 8),
    by_groups("linear_e4m3", E4M3, 8, (64, 16, 10, 2), (64, 64, 6, 2)),
    _reduction(),
)
