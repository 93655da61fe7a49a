"""Attention of few queries over a cache, ``decode.cu``, and ``decode_combine.cu``, which puts the splits together.

Sixteen rows for grouped heads of one query, each warp with keys of its own; for FP16 also FlashAttention-2's split
tile, 64 rows by 256, 128 or 64 keys (head_dim up to 64, to 128, beyond), one tile each of K and V under way. Stages
leave room for two thread blocks on an SM (on one of 100 KiB with 48 KiB each); one before sm_80, which has no
asynchronous copies. Its 64 KiB of shared memory hold heads of 256 in tiles of 64 keys where they are of FP16 or INT8,
and the findings of the warps in two parts of the channels. sm_70, without ldmatrix and integer tensor cores, has INT8
alone, by DP4A and shuffles.
Where code would differ by a register, an architecture runs what is compiled for an earlier one: sm_89 that of sm_86,
but for FP8, which sm_86 cannot widen; sm_86 FlashAttention-2's tile and pages of FP16 of sm_80.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

from intsim.streams.sass.manifest.routine import Loop, RoutineSource
from intsim.streams.sass.model import Arch

STOP = "min((split + 1) * split_tiles, ceil(kv_len, block_n))"
WHOLE_END = f"min({STOP}, (kv_len - q_len + 1) // block_n)"
WHOLE = f"max(0, {WHOLE_END} - split * split_tiles)"
CUT = f"max(0, {STOP} - max(split * split_tiles, {WHOLE_END}))"
"""Tiles of a split that every row sees whole, and those that the lengths cut."""

MACS = "2 * block_m * block_n * head_dim"
TILES = "stages * block_n * (head_dim * (k_bits + v_bits) // 8 + 4)"
SHARED_BYTES = f"max({TILES}, 4 * warps * 16 * (head_dim + 10))"
SHARED_BYTES_IN_PARTS = ("max(block_n * (head_dim * (k_bits + v_bits) // 8 + 2 * (1 - k_float) + 2 * v_token_scales), "
                         "4 * warps * 16 * (head_dim // parts + 10))")
"""Of one stage, without those of scales that a cache has not."""
GRID = "splits * ceil(q_len * packed, block_m) * batch * kv_heads"

ARCHS: tuple[Arch, ...] = ("sm_75", "sm_80", "sm_86", "sm_90", "sm_120")
COPYING: tuple[Arch, ...] = ("sm_80", "sm_86", "sm_90")
"""Those that copy asynchronously."""
ROOM: dict[Arch, int] = {"sm_80": 72 * 1024, "sm_86": 48 * 1024, "sm_89": 48 * 1024, "sm_90": 72 * 1024,
                         "sm_120": 48 * 1024}
"""Shared memory of a thread block, of which an SM is to hold two."""
HEAD_DIMS, WIDE = (32, 64, 96, 128), (192, 256)
WITH_ROOM: tuple[Arch, ...] = (*COPYING, "sm_120")
"""Those whose SMs have room for what four warps found of heads of 256."""
Compilation = tuple[Arch, str, Mapping[str, int]]


@dataclass(frozen=True)
class Cache:
    """What K and V of a cache are held in.

    Attributes:
        k_bits, v_bits: of a number; k_float, v_float: whether it has a point; token_scales: whether V has a scale for
            each key, which K has wherever it is of integers.
    """

    k_bits: int
    v_bits: int
    k_float: bool = False
    v_float: bool = False
    token_scales: bool = False

    @property
    def sizes(self) -> dict[str, int]:
        """As preprocessor symbols."""
        return {"k_bits": self.k_bits, "v_bits": self.v_bits, "k_float": int(self.k_float),
                "v_float": int(self.v_float), "v_token_scales": int(self.token_scales)}


F16, E4M3 = Cache(16, 16, k_float=True, v_float=True), Cache(8, 8, k_float=True, v_float=True)
INT8, INT8_TOKENS, INT4 = Cache(8, 8), Cache(8, 8, token_scales=True), Cache(4, 4, token_scales=True)
INT8_F16, INT8_E4M3, INT4_INT8 = Cache(8, 16, v_float=True), Cache(8, 8, v_float=True), Cache(4, 8)


def compilation(arch: Arch, head_dim: int, cache: Cache, block: tuple[int, int], stages: int,
                page: int = 0) -> Compilation:
    """One compilation, with the end of its name."""
    sizes = {"head_dim": head_dim, "block_m": block[0], "block_n": block[1], "warps": 4, "stages": stages,
             **cache.sizes, "page": page}
    end = f"d{head_dim}.{block[0]}x{block[1]}.w4.s{stages}"
    return arch, end + (".v_tokens" if cache.token_scales else "") + (f".p{page}" if page else ""), sizes


def stages_of(arch: Arch, head_dim: int, cache: Cache, block_n: int) -> int:
    """Tiles under way, from 1 to 4."""
    if arch not in ROOM:
        return 1
    return min(4, max(1, ROOM[arch] // (block_n * (head_dim * (cache.k_bits + cache.v_bits) // 8 + 4))))


def sixteen_rows(archs: tuple[Arch, ...], cache: Cache, block_n: int = 128, page: int = 0,
                 dims: tuple[int, ...] = HEAD_DIMS) -> tuple[Compilation, ...]:
    """The compilations of 16 rows."""
    return tuple(compilation(arch, dim, cache, (16, block_n), stages_of(arch, dim, cache, block_n), page)
                 for arch, dim in product(archs, dims))


def all_heads(cache: Cache, block_n: int = 128) -> tuple[Compilation, ...]:
    """Those of every head dimension for which an architecture has room, whole."""
    return (sixteen_rows(ARCHS, cache, block_n) + sixteen_rows(WITH_ROOM, cache, block_n, dims=WIDE)
            + sixteen_rows(("sm_75",), cache, block_n, dims=(192,)))


def flash2_tiles(*archs: Arch) -> tuple[Compilation, ...]:
    """FlashAttention-2's split tiles."""
    return tuple(compilation(arch, dim, F16, (64, 256 if dim <= 64 else 128 if dim <= 128 else 64), 1)
                 for arch, dim in product(archs, HEAD_DIMS + WIDE))


SPANS = ("load_q", "load_kv", "qk_gemm", "softmax", "quantise_p", "rescale_output", "pv_gemm", "merge_warps",
         "write_partial", "output")
DEQUANTISES, UNPACKS = "dequantise_scores", "unpack"


def _source(routine: str, compilations: tuple[Compilation, ...], *more_spans: str,
            shared_bytes: str = SHARED_BYTES) -> RoutineSource:
    return RoutineSource(routine, "decode.cu", compilations, shared_bytes, GRID, (Loop(WHOLE, MACS), Loop(CUT, MACS)),
                         (*SPANS, *more_spans), {"output": "splits == 1", "write_partial": "splits > 1"})


def _in_parts(routine: str, cache: Cache, block_n: int, *more_spans: str) -> RoutineSource:
    """Heads of 256 on sm_75, whose warps leave what they found in two parts of the channels."""
    arch, end, sizes = compilation("sm_75", 256, cache, (16, block_n), 1)
    return _source(routine, ((arch, end, {**sizes, "parts": 2}),), *more_spans, shared_bytes=SHARED_BYTES_IN_PARTS)


ROUTINES = (
    _source("decode_f16", all_heads(F16, 64) + flash2_tiles("sm_80", "sm_90")
            + sixteen_rows(("sm_80", "sm_90"), F16, 64, page=16, dims=(128,))),
    _source("decode_e4m3", sixteen_rows(("sm_89", "sm_90"), E4M3, 64, dims=HEAD_DIMS + WIDE), UNPACKS),
    _source("decode_int8", all_heads(INT8) + sixteen_rows(("sm_70",), INT8)
            + sixteen_rows(COPYING, INT8_TOKENS, page=16, dims=(128,)), DEQUANTISES),
    _source("decode_int4", all_heads(INT4) + sixteen_rows(WITH_ROOM, INT4, 256)
            + sixteen_rows(COPYING, INT4, page=16, dims=(128,)), DEQUANTISES, UNPACKS),
    _source("decode_int4_int8", all_heads(INT4_INT8), DEQUANTISES, UNPACKS),
    _source("decode_int8_f16", all_heads(INT8_F16, 64), DEQUANTISES),
    _source("decode_int8_e4m3", sixteen_rows(("sm_89", "sm_90"), INT8_E4M3, 64, dims=HEAD_DIMS + WIDE)
            + sixteen_rows(("sm_120",), INT8_E4M3, 64), DEQUANTISES, UNPACKS),
    _in_parts("decode_f16", F16, 64),
    _in_parts("decode_int8", INT8, 64, DEQUANTISES),
    _in_parts("decode_int4", INT4, 128, DEQUANTISES, UNPACKS),
    _in_parts("decode_int4_int8", INT4_INT8, 128, DEQUANTISES, UNPACKS),
    _in_parts("decode_int8_f16", INT8_F16, 64, DEQUANTISES),
    RoutineSource("decode_combine", "decode_combine.cu",
                  tuple((arch, f"d{dim}.w4", {"head_dim": dim, "warps": 4})
                        for arch, dim in (*product(ARCHS, HEAD_DIMS + WIDE), *product(("sm_70",), HEAD_DIMS))),
                  "4 * 128 * warps", "ceil(rows, warps)", (Loop("ceil(splits, 8)"),),
                  ("weigh_splits", "combine", "output")),
)
