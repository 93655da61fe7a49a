"""The decoding kernels' own code on the CPU, a thread per lane, against ``intsim.numerics.decode``, bit for bit."""

import ctypes
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from intsim.numerics.decode import Cache, FloatKeys, FloatValues, IntKeys, IntValues, Order, decode
from intsim.numerics.float8 import E4M3_MAX, e4m3_nearest
from intsim.pipelines.common.fused import quantise_rows, scale_per_token
from tests.kernels.host_compiler import compiled, needs_compiler
from tests.sampled import sampled

pytestmark = needs_compiler

MAIN = '''#include "decode.cu"
#include "decode_combine.cu"
extern "C" void run(byte* q, byte* k, byte* v, KeyScale* q_scale, KeyScale* k_scale, ValueScale* v_scale, int* kv_lens,
                    int* table, float* partial, float* statistics, half_bits* output, float factor, int q_len,
                    int packed, int kv_heads, int width, int split_tiles, int splits, int batch) {
    launch({splits, (q_len * packed + BLOCK_M - 1) / BLOCK_M, batch * kv_heads}, THREADS, [=] {
        decode(q, k, v, q_scale, k_scale, v_scale, kv_lens, table, partial, statistics, output, factor, q_len, packed,
               kv_heads, width, split_tiles);
    });
    int rows = q_len * packed * batch * kv_heads;
    if (splits > 1)
        launch({(rows + WARPS - 1) / WARPS, 1, 1}, THREADS, [=] {
            decode_combine(partial, statistics, output, rows, splits);
        });
}'''
KINDS = {"f16": (16, 1), "e4m3": (8, 1), "int8": (8, 0), "int4": (4, 0)}
"""Bits of a number, and whether it has a point."""
FLOATS = ("f16", "e4m3")
PAGED_KEYS = 16


@dataclass(frozen=True)
class Kind:
    """What K and V are held in: keys of ``KINDS``."""

    k: str
    v: str
    token_scales: bool = False


@dataclass(frozen=True)
class Shape:
    """A call: sequences with their lengths, heads of K and V, query heads of each, tokens, the kernel's tile."""

    kv_lens: tuple[int, ...]
    kv_heads: int
    packed: int
    q_len: int
    head_dim: int
    block_m: int
    block_n: int
    stages: int
    split_tiles: int
    paged: bool = False
    parts: int = 1

    @property
    def order(self) -> Order:
        return Order(self.block_n, 4 if self.block_m == 16 else 1, self.split_tiles)

    @property
    def splits(self) -> int:
        return -(-max(self.kv_lens) // (self.block_n * self.split_tiles))


def quantised(x: np.ndarray, kind: str) -> tuple[np.ndarray, np.ndarray]:
    """(n, head_dim) float16 in a cache's format, with its scales."""
    if kind == "f16":
        return x, np.ones((), dtype=np.float32)
    if kind == "e4m3":
        scale = np.abs(x.astype(np.float32)).max() / np.float32(E4M3_MAX)
        return e4m3_nearest(x.astype(np.float32) / scale), np.asarray(scale)
    highest = 7 if kind == "int4" else 127
    scales = scale_per_token(x, highest)
    return quantise_rows(x, scales, highest), scales


def cache_of(kind: Kind, q: np.ndarray, k: np.ndarray, v: np.ndarray) -> Cache:
    """The rows (rows, head_dim) of the queries of a K and V head, and that head."""
    (k, k_scale), (codes, v_scale) = quantised(k, kind.k), quantised(v, kind.v)
    if kind.k in FLOATS:
        keys = FloatKeys(q, k, float(k_scale))
    else:
        q_scale = scale_per_token(q, 127)
        keys = IntKeys(quantise_rows(q, q_scale, 127), k, q_scale, k_scale)
    if kind.v in FLOATS:
        return Cache(keys, FloatValues(codes, float(v_scale)))
    if not kind.token_scales:
        v_scale = v_scale.max()
        codes = quantise_rows(codes.astype(np.float16), np.full(len(v), np.float16(0.75)),
                              7 if kind.v == "int4" else 127)
    return Cache(keys, IntValues(codes, v_scale))


def packed_bytes(x: np.ndarray, kind: str) -> np.ndarray:
    """A cache's rows as the kernel reads them."""
    return (x[..., ::2] & 15) | (x[..., 1::2] << 4) if kind == "int4" else x


def by_head(arrays: list[np.ndarray], shape: Shape) -> np.ndarray:
    """K, V or scales of tokens: (batch * kv_heads, rows, ...), with rubbish behind each length."""
    rows = -(-max(shape.kv_lens) // shape.block_n) * shape.block_n
    full = np.full((len(arrays), rows, *arrays[0].shape[1:]), 0xFF, dtype=np.uint8).astype(arrays[0].dtype)
    full.view(np.uint8)[...] = 0xFF
    for target, array in zip(full, arrays, strict=True):
        target[:len(array)] = array
    return full


def in_pages(array: np.ndarray, shape: Shape, table: np.ndarray) -> np.ndarray:
    """(batch * kv_heads, rows, ...) as (pages, kv_heads, PAGED_KEYS, ...), placed by the table of all sequences."""
    batch, per_sequence = table.shape
    cut = array.reshape(batch, shape.kv_heads, per_sequence, PAGED_KEYS, *array.shape[2:]).swapaxes(1, 2)
    pages = np.empty((batch * per_sequence, *cut.shape[2:]), dtype=array.dtype)
    pages[table.ravel()] = cut.reshape(batch * per_sequence, *cut.shape[2:])
    return pages


def kernel_output(folder: Path, kind: Kind, shape: Shape, caches: list[Cache], volta: bool = False) -> np.ndarray:
    """(batch * kv_heads, packed, q_len, head_dim) of the kernels, for sm_70 with what stands for ldmatrix and mma."""
    (k_bits, k_float), (v_bits, v_float) = KINDS[kind.k], KINDS[kind.v]
    library = compiled(folder, "decode_program", MAIN, {
        "HEAD_DIM": shape.head_dim, "BLOCK_M": shape.block_m, "BLOCK_N": shape.block_n, "WARPS": 4,
        "STAGES": shape.stages, "K_BITS": k_bits, "K_FLOAT": k_float, "V_BITS": v_bits, "V_FLOAT": v_float,
        "PAGE": PAGED_KEYS if shape.paged else 0, "V_TOKEN_SCALES": int(kind.token_scales),
        "PARTS": shape.parts, **({"VOLTA": 1} if volta else {})})
    k = by_head([packed_bytes(c.keys.k, kind.k) for c in caches], shape)
    v = by_head([packed_bytes(c.values.v, kind.v) for c in caches], shape)
    scales = scales_of(kind, shape, caches)
    batch, width = len(shape.kv_lens), k.shape[1]
    table = np.random.default_rng(3).permutation(batch * width // PAGED_KEYS).reshape(batch, -1).astype(np.int32)
    if shape.paged:
        k, v = in_pages(k, shape, table), in_pages(v, shape, table)
        scales = {name: in_pages(s, shape, table) if s.ndim == 2 and name != "q" else s for name, s in scales.items()}
        width = table.shape[1]
    q = np.stack([tokens_last(c.keys.q, shape) for c in caches])
    output = np.full((len(caches), shape.packed, shape.q_len, shape.head_dim), np.nan, dtype=np.float16)
    partial = np.full((shape.splits, output.size), np.nan, dtype=np.float32)
    statistics = np.full((shape.splits, output.size // shape.head_dim, 2), np.nan, dtype=np.float32)
    kept = [np.ascontiguousarray(a) for a in (q, k, v, scales["q"], scales["k"], scales["v"],
                                              np.array(shape.kv_lens, dtype=np.int32), table, partial, statistics,
                                              output)]
    factor = float(np.float32(1 / np.sqrt(shape.head_dim)) * np.float32(1.44269504))
    library.run(*(ctypes.c_void_p(a.ctypes.data) for a in kept), ctypes.c_float(factor), shape.q_len, shape.packed,
                shape.kv_heads, width, shape.split_tiles, shape.splits, batch)
    return kept[-1]


def tokens_last(rows: np.ndarray, shape: Shape) -> np.ndarray:
    """Rows (token, head) of a block as (head, token), as Q and the output have them."""
    return rows.reshape(shape.q_len, shape.packed, *rows.shape[1:]).swapaxes(0, 1)


def scales_of(kind: Kind, shape: Shape, caches: list[Cache]) -> Mapping[str, np.ndarray]:
    """The scales as the kernel reads them."""
    found = {"q": np.zeros(1), "k": np.array([c.keys.factor_scale for c in caches]),
             "v": np.array([c.values.output_scale for c in caches])}
    if kind.k not in FLOATS:
        found["q"] = np.stack([tokens_last(c.keys.q_scale, shape) for c in caches])
        found["k"] = by_head([c.keys.k_scale for c in caches], shape)
    if kind.v not in FLOATS:
        of_v = [c.values.scale for c in caches]
        found["v"] = by_head(of_v, shape) if kind.token_scales else np.array(of_v)
    return found


SHAPES = {
    "grouped": Shape((150, 200), 1, 8, 1, 128, 16, 64, 2, 2),
    "tokens": Shape((97,), 2, 3, 2, 64, 16, 128, 1, 1),
    "paged": Shape((70, 200), 2, 4, 1, 64, 16, 128, 2, 1, paged=True),
    "one_split": Shape((130,), 1, 1, 1, 128, 16, 128, 3, 2),
    "all_rows": Shape((180,), 1, 5, 11, 64, 64, 64, 2, 2),  # 55 rows, of 11 tokens
    "paged_rows": Shape((100,), 2, 20, 1, 64, 64, 64, 1, 1, paged=True),
    "empty_split": Shape((200, 20), 1, 2, 1, 64, 16, 64, 2, 1, paged=True),
    "wide": Shape((150,), 1, 4, 1, 256, 16, 128, 2, 1),
    "narrow": Shape((300,), 2, 3, 1, 32, 16, 128, 2, 1),
    "three_panels": Shape((150,), 1, 4, 2, 96, 16, 128, 2, 1),
    "wide_panels": Shape((150,), 2, 4, 1, 192, 16, 128, 2, 1),
    "narrow_rows": Shape((300,), 1, 20, 1, 32, 64, 256, 1, 1),
    "rows_of_panels": Shape((150,), 1, 20, 1, 96, 64, 128, 1, 1),
    "wide_rows": Shape((150,), 1, 20, 1, 192, 64, 64, 1, 2),
    "wide_parts": Shape((150,), 1, 4, 1, 256, 16, 64, 1, 1, parts=2),
    "wide_parts_of_more": Shape((150, 20), 1, 4, 2, 256, 16, 128, 1, 2, parts=2),
}


KINDS_AND_CASES = [
    ("f16 f16", "narrow_rows"), ("f16 f16", "rows_of_panels"), ("f16 f16", "wide_rows"),
    *((kind, case) for case in ("narrow", "three_panels", "wide_panels")
      for kind in ("f16 f16", "e4m3 e4m3", "int8 int8", "int4 int4 tokens", "int4 int8", "int8 f16", "int8 e4m3")),
    ("f16 f16", "grouped"), ("f16 f16", "tokens"), ("f16 f16", "paged"), ("f16 f16", "one_split"),
    ("f16 f16", "all_rows"), ("f16 f16", "paged_rows"), ("f16 f16", "empty_split"),
    ("e4m3 e4m3", "tokens"), ("e4m3 e4m3", "one_split"), ("e4m3 e4m3", "all_rows"),
    ("int8 int8 tokens", "tokens"), ("int8 int8", "one_split"), ("int8 int8 tokens", "paged"),
    ("int8 int8", "all_rows"),
    ("int4 int4 tokens", "one_split"), ("int4 int4 tokens", "paged"), ("int4 int4", "tokens"),
    *((kind, "wide_parts") for kind in ("f16 f16", "int8 int8", "int8 f16")),
    ("int4 int4 tokens", "wide_parts_of_more"), ("int4 int8", "wide_parts_of_more"),
    ("f16 f16", "wide"), ("int8 int8", "wide"), ("int4 int4 tokens", "wide"), ("int8 f16", "wide"),
    ("int8 f16", "grouped"), ("int8 f16", "all_rows"), ("int8 f16", "paged"),
    ("int8 e4m3", "grouped"), ("int8 e4m3", "all_rows"), ("int4 int8", "tokens"), ("int4 int8", "one_split"),
]


def caches_and_output(kind: Kind, shape: Shape) -> tuple[list[Cache], np.ndarray]:
    """Random caches, and what ``intsim.numerics.decode`` makes of them."""
    random = np.random.default_rng(shape.head_dim)
    caches, expected = [], []
    for length in shape.kv_lens:
        limits = np.repeat(length - shape.q_len + 1 + np.arange(shape.q_len), shape.packed)
        for _ in range(shape.kv_heads):
            q, k, v = (random.normal(size=(n, shape.head_dim)).astype(np.float16)
                       for n in (len(limits), length, length))
            caches.append(cache_of(kind, q, k, v))
            rows = decode(caches[-1], 1 / np.sqrt(shape.head_dim), shape.order, shape.splits, limits)
            expected.append(tokens_last(rows, shape))
    return caches, np.stack(expected)


@pytest.mark.parametrize(("kind", "case"), sampled(KINDS_AND_CASES, every=3))
def test_decode(kind: str, case: str, tmp_path: Path) -> None:
    k_kind, v_kind, *more = kind.split()
    held, shape = Kind(k_kind, v_kind, bool(more)), SHAPES[case]
    caches, expected = caches_and_output(held, shape)
    np.testing.assert_array_equal(kernel_output(tmp_path, held, shape, caches), expected)


@pytest.mark.parametrize("case", sampled(("narrow", "tokens", "three_panels", "one_split", "wide_panels"), every=3))
def test_decode_on_volta(case: str, tmp_path: Path) -> None:
    """Lanes exchange operands and multiply bytes where sm_70 has neither ldmatrix nor integer tensor cores."""
    held, shape = Kind("int8", "int8"), SHAPES[case]
    caches, expected = caches_and_output(held, shape)
    np.testing.assert_array_equal(kernel_output(tmp_path, held, shape, caches, volta=True), expected)
