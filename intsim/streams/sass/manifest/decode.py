"""Attention of few queries over a cache, ``decode.cu``, and ``decode_combine.cu``, which puts the splits together.

Sixteen rows for grouped heads of one query, each warp with keys of its own; for FP16 also FlashAttention-2's split
tile, 64 rows by 256, 128 or 64 keys (head_dim 64, 128, 256), one tile each of K and V under way. Stages leave room
for two thread blocks on an SM (on one of 100 KiB with 48 KiB each); one before sm_80, which has no asynchronous copies
and too little shared memory for heads of 256.
Where code would differ by a register, an architecture runs what is compiled for an earlier one: sm_89 that of sm_86,
but for FP8, which sm_86 cannot widen; sm_86 FlashAttention-2's tile and pages of FP16 of sm_80.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from intsim.streams.sass.manifest.routine import Loop, RoutineSource
from intsim.streams.sass.model import Arch

STOP = "min((split + 1) * split_tiles, ceil(kv_len, block_n))"
WHOLE_END = f"min({STOP}, (kv_len - q_len + 1) // block_n)"
WHOLE = f"max(0, {WHOLE_END} - split * split_tiles)"
CUT = f"max(0, {STOP} - max(split * split_tiles, {WHOLE_END}))"
"""Tiles of a split that every row sees whole, and those that the lengths cut."""

MACS = "2 * block_m * block_n * head_dim"
TILES = "2 * stages * block_n * (head_dim * kv_bits // 8 + 2)"
SHARED_BYTES = f"max({TILES}, 4 * warps * 16 * (head_dim + 10))"
GRID = "splits * ceil(q_len * packed, block_m) * batch * kv_heads"

ARCHS: tuple[Arch, ...] = ("sm_75", "sm_80", "sm_86", "sm_90", "sm_120")
COPYING: tuple[Arch, ...] = ("sm_80", "sm_86", "sm_90")
"""Those that copy asynchronously."""
ROOM: dict[Arch, int] = {"sm_80": 72 * 1024, "sm_86": 48 * 1024, "sm_89": 48 * 1024, "sm_90": 72 * 1024,
                         "sm_120": 48 * 1024}
"""Shared memory of a thread block, of which an SM is to hold two."""
HEAD_DIMS = (64, 128)
WIDE = 256
WITH_ROOM: tuple[Arch, ...] = (*COPYING, "sm_120")
"""Those whose SMs have room for a tile of such heads."""
Compilation = tuple[Arch, str, Mapping[str, int]]


def compilation(arch: Arch, head_dim: int, kv_bits: int, is_float: bool, block: tuple[int, int], stages: int,
                page: int = 0, token_scales: bool = False) -> Compilation:
    """One compilation, with the end of its name."""
    sizes = {"head_dim": head_dim, "block_m": block[0], "block_n": block[1], "warps": 4, "stages": stages,
             "kv_bits": kv_bits, "kv_float": int(is_float), "page": page, "v_token_scales": int(token_scales)}
    end = f"d{head_dim}.{block[0]}x{block[1]}.w4.s{stages}"
    return arch, end + (".v_tokens" if token_scales else "") + (f".p{page}" if page else ""), sizes


def stages_of(arch: Arch, head_dim: int, kv_bits: int, block_n: int) -> int:
    """Tiles under way, from 1 to 4."""
    if arch not in ROOM:
        return 1
    return min(4, max(1, ROOM[arch] // (2 * block_n * (head_dim * kv_bits // 8 + 2))))


def sixteen_rows(archs: tuple[Arch, ...], kv_bits: int, is_float: bool, block_n: int, page: int = 0,
                 token_scales: bool = False, dims: tuple[int, ...] = HEAD_DIMS) -> tuple[Compilation, ...]:
    """The compilations of 16 rows."""
    return tuple(compilation(arch, dim, kv_bits, is_float, (16, block_n), stages_of(arch, dim, kv_bits, block_n), page,
                         token_scales) for arch, dim in product(archs, dims))


def flash2_tiles(*archs: Arch) -> tuple[Compilation, ...]:
    """FlashAttention-2's split tiles."""
    return tuple(compilation(arch, dim, 16, True, (64, block_n), 1)
                 for arch, (dim, block_n) in product(archs, ((64, 256), (128, 128), (256, 64))))


SPANS = ("load_q", "load_kv", "qk_gemm", "softmax", "quantise_p", "rescale_output", "pv_gemm", "merge_warps",
         "write_partial", "output")
DEQUANTISES, UNPACKS = "dequantise_scores", "unpack"


def _source(routine: str, compilations: tuple[Compilation, ...], *more_spans: str) -> RoutineSource:
    return RoutineSource(routine, "decode.cu", compilations, SHARED_BYTES, GRID, (Loop(WHOLE, MACS), Loop(CUT, MACS)),
                         (*SPANS, *more_spans), {"output": "splits == 1", "write_partial": "splits > 1"})


ROUTINES = (
    _source("decode_f16", sixteen_rows(ARCHS, 16, True, 64) + sixteen_rows(WITH_ROOM, 16, True, 64, dims=(WIDE,))
            + flash2_tiles("sm_80", "sm_90")
            + sixteen_rows(("sm_80", "sm_90"), 16, True, 64, page=16, dims=(128,))),
    _source("decode_e4m3", sixteen_rows(("sm_89", "sm_90"), 8, True, 64), UNPACKS),
    _source("decode_int8", sixteen_rows(ARCHS, 8, False, 128) + sixteen_rows(WITH_ROOM, 8, False, 128, dims=(WIDE,))
            + sixteen_rows(COPYING, 8, False, 128, page=16, token_scales=True, dims=(128,)), DEQUANTISES),
    _source("decode_int4", sixteen_rows(COPYING, 4, False, 128, token_scales=True), DEQUANTISES, UNPACKS),
    RoutineSource("decode_combine", "decode_combine.cu",
                  tuple((arch, f"d{dim}.w4", {"head_dim": dim, "warps": 4})
                        for arch, dim in (*product(ARCHS, HEAD_DIMS), *product(WITH_ROOM, (WIDE,)))),
                  "4 * 128 * warps", "ceil(rows, warps)", (Loop("ceil(splits, 8)"),),
                  ("weigh_splits", "combine", "output")),
)
