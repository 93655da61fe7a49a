"""The matrix products' own code on the CPU, a thread per lane, against ``intsim.numerics.linear_gpu``, bit for bit."""

import ctypes
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from intsim.machines.gpu.stream import Shares, shares_of
from intsim.numerics import linear_gpu
from intsim.numerics.float8 import e4m3_nearest
from intsim.numerics.linear_gpu import BF16, Splits
from tests.kernels.host_compiler import compiled, needs_compiler
from tests.sampled import sampled

pytestmark = needs_compiler

MAIN = '''#include "gemm.cu"
#include "gemm_reduce.cu"
extern "C" void run(byte* a, byte* b, half_bits* b_scales, float* row_scales, float* column_scales, half_bits* c,
                    Partial* partial, float scale, int m, int n, int k, int split_tiles, int splits) {
    launch({(m + BLOCK_M - 1) / BLOCK_M * ((n + BLOCK_N - 1) / BLOCK_N), 1, splits}, THREADS, [=] {
        gemm(a, b, b_scales, row_scales, column_scales, c, partial, scale, m, n, k, split_tiles);
    });
    if (splits > 1)
        launch({(m * n + 128 * WARPS - 1) / (128 * WARPS), 1, 1}, 32 * WARPS, [=] {
            gemm_reduce(partial, row_scales, column_scales, c, scale, m, n, splits);
        });
}'''


@dataclass(frozen=True)
class Ends:
    """Where parts of k end, in the place of ``Splits``."""

    ends: tuple[int, ...]

    def of(self, k: int) -> Iterator[slice]:
        for start, end in pairwise((0, *self.ends, k)):
            yield slice(start, end)


@dataclass(frozen=True)
class Case:
    """A call and the tile that it runs in."""

    kind: str
    m: int
    n: int
    k: int
    block: tuple[int, int, int]
    warps: tuple[int, int] = (2, 2)
    stages: int = 3
    cluster: int = 1
    through_registers: int = 0
    warps_k: int = 1
    splits: Splits | Ends = field(default_factory=lambda: linear_gpu.Splits(64, 1 << 12, 1))


ELEMENTS = {"f16": (0, 16), "bf16": (1, 16), "e4m3": (2, 8), "s8": (3, 8), "w8a16": (0, 8), "w4a16": (0, 4)}
Operands = Mapping[str, np.ndarray]


def operands(case: Case) -> Operands:
    """A, B and scales."""
    random = np.random.default_rng(case.k)
    a, b = (random.normal(size=(rows, case.k)) for rows in (case.m, case.n))
    row_scale, column_scale = (random.uniform(0.001, 0.01, rows).astype(np.float32) for rows in (case.m, case.n))
    scales: dict[str, np.ndarray] = {
        "rows": row_scale, "columns": column_scale,
        "groups": random.uniform(0.01, 0.1, (-(-case.k // 128), case.n)).astype(np.float16)}
    if case.kind in ("f16", "bf16"):
        dtype = np.dtype(np.float16) if case.kind == "f16" else BF16
        return {"a": a.astype(dtype), "b": b.astype(dtype), **scales}
    if case.kind == "e4m3":
        return {"a": e4m3_nearest(a.astype(np.float32)), "b": e4m3_nearest(b.astype(np.float32)), **scales}
    integers = random.integers(*((-8, 8) if case.kind == "w4a16" else (-128, 128)), size=b.shape).astype(np.int8)
    first = random.integers(-128, 128, size=a.shape).astype(np.int8) if case.kind == "s8" else a.astype(np.float16)
    return {"a": first, "b": integers, **scales}


def expected(case: Case, of: Operands) -> np.ndarray:
    if case.kind == "s8":
        return linear_gpu.linear_s8(of["a"], of["b"], of["rows"], of["columns"])
    if case.kind == "e4m3":
        return linear_gpu.linear_e4m3(of["a"], of["b"], 0.37, case.splits)
    if case.kind == "w8a16":
        return linear_gpu.linear_w8a16(of["a"], of["b"], of["columns"], case.splits)
    if case.kind == "w4a16":
        return linear_gpu.linear_w4a16(of["a"], of["b"], of["groups"], case.splits)
    return linear_gpu.linear_f16(of["a"], of["b"], case.splits)


def found(folder: Path, case: Case, of: Operands, main: str = MAIN) -> np.ndarray:
    c, partial = outputs_of(case), np.full((case.splits.count, case.m, case.n), 0x7FFFFFFF, dtype=np.int32)
    called(folder, case, of, main, c, partial, case.splits.tiles, case.splits.count)
    return c


def streamed(folder: Path, case: Case, of: Operands, shares: Shares) -> tuple[np.ndarray, int]:
    """What stream-K gives, and how many flags are still set."""
    c, partial = outputs_of(case), np.full((shares.slots, case.block[0] * case.block[1]), np.nan, dtype=np.float32)
    return c, called(folder, case, of, STREAM_MAIN, c, partial, shares.slots, shares.share)


def outputs_of(case: Case) -> np.ndarray:
    return np.zeros((case.m, case.n), dtype=BF16 if case.kind == "bf16" else np.float16)


def called(folder: Path, case: Case, of: Operands, main: str, c: np.ndarray, partial: np.ndarray, *last: int) -> int:
    element, bits = ELEMENTS[case.kind]
    library = compiled(folder, "gemm_program", main, {
        "ELEMENT": element, "B_BITS": bits, **dict(zip(("BLOCK_M", "BLOCK_N", "BLOCK_K"), case.block, strict=True)),
        "WARPS_M": case.warps[0], "WARPS_N": case.warps[1], "WARPS_K": case.warps_k,
        "WARPS": case.warps[0] * case.warps[1] * case.warps_k,
        "STAGES": case.stages, "CLUSTER": case.cluster, "RESIDENT": 1,
        "THROUGH_REGISTERS": case.through_registers})
    pack = {"w8a16": linear_gpu.packed_bytes, "w4a16": linear_gpu.packed_nibbles}.get(case.kind, lambda b: b)
    kept = [np.ascontiguousarray(x)
            for x in (of["a"], pack(of["b"]), of["groups"], of["rows"], of["columns"], c, partial)]
    flags: int = library.run(*(ctypes.c_void_p(x.ctypes.data) for x in kept), ctypes.c_float(0.37), case.m, case.n,
                             case.k, *last)
    return flags


STREAM_MAIN = '''#include "gemm_stream.cu"
#include <vector>
extern "C" int run(byte* a, byte* b, half_bits* b_scales, float* row_scales, float* column_scales, half_bits* c,
                   Partial* partial, float scale, int m, int n, int k, int blocks, int share) {
    int tiles = (m + BLOCK_M - 1) / BLOCK_M * ((n + BLOCK_N - 1) / BLOCK_N);
    std::vector<int> ready(blocks, 0);
    int* flags = ready.data();
    launch({blocks, 1, 1}, THREADS, [=] {
        gemm_stream(a, b, b_scales, row_scales, column_scales, c, partial, flags, scale, m, n, k, tiles % blocks,
                    share);
    });
    int left = 0;
    for (int flag : ready) left += flag;
    return left;
}'''


GROUP_MAIN = MAIN.replace("gemm.cu", "gemm_group.cu").replace("THREADS, [=]", "32 * (WARPS + 4), [=]").replace(
    "(m + BLOCK_M - 1) / BLOCK_M *", "(m + CLUSTER * BLOCK_M - 1) / (CLUSTER * BLOCK_M) * CLUSTER *").replace(
    """split_tiles);
    });
    if""", """split_tiles);
    }, CLUSTER);
    if""").replace("        gemm(a, b, b_scales,", """        auto map = [=](byte* data, int length, int rows) {
            return TensorMap{data, k * A_BITS / 8, length, WIDTH, rows, A_BITS / 8};
        };
        gemm_group(map(a, m, BLOCK_M), map(b, n, BLOCK_N / CLUSTER),""")


@pytest.mark.parametrize("case", sampled([
    Case("f16", 70, 72, 100 * 8, (64, 64, 32)),
    Case("f16", 5, 72, 200, (16, 64, 64), (1, 4), splits=Splits(64, 1, 4)),
    Case("f16", 130, 264, 96, (128, 256, 32), (2, 4), 4),
    Case("bf16", 20, 136, 72, (64, 128, 32), (2, 2), 2),
    Case("e4m3", 40, 64, 208, (64, 64, 64), splits=Splits(64, 2, 2)),
    Case("s8", 66, 64, 144, (64, 64, 64)),
    Case("s8", 130, 104, 400, (64, 64, 128), (2, 1), warps_k=2),
    Case("s8", 40, 136, 208, (32, 128, 64), (1, 4), 4),
    Case("s8", 3, 72, 320, (16, 64, 128), (1, 4)),
    Case("w8a16", 9, 72, 240, (16, 64, 64), (1, 4), splits=Splits(64, 2, 2)),
    Case("w8a16", 40, 64, 96, (64, 64, 64)),
    Case("w4a16", 16, 72, 384, (16, 64, 128), (1, 4), 4),
    Case("w4a16", 33, 64, 512, (64, 64, 128), splits=Splits(128, 1, 4)),
    Case("w4a16", 20, 64, 2880, (64, 64, 128)),
], every=3, first=1), ids=lambda case: f"{case.kind}-{case.m}x{case.n}x{case.k}")
def test_gemm(case: Case, tmp_path: Path) -> None:
    of = operands(case)
    np.testing.assert_array_equal(found(tmp_path, case, of).view(np.uint16), expected(case, of).view(np.uint16))


@pytest.mark.parametrize(("case", "blocks"), sampled([
    (Case("w4a16", 20, 136, 640, (16, 64, 128), (1, 4), 4), 4),  # a whole tile of each block, two cut in four
    (Case("w8a16", 9, 200, 480, (16, 64, 64), (1, 4)), 7),
    (Case("w8a16", 70, 72, 320, (64, 64, 64)), 3),
    (Case("w4a16", 33, 136, 640, (64, 64, 128), (2, 2), 2, through_registers=1), 2),
    (Case("w8a16", 9, 200, 640, (16, 64, 128), (1, 4), 2, through_registers=1), 3),
], every=2), ids=lambda value: value.kind if isinstance(value, Case) else str(value))
def test_gemm_stream(case: Case, blocks: int, tmp_path: Path) -> None:
    """Parts of k that end where blocks' shares do, and flags that are zero again."""
    of, depth = operands(case), -(-case.k // case.block[2])
    rows, columns = -(-case.m // case.block[0]), -(-case.n // case.block[1])
    shares = shares_of(rows * columns, depth, blocks)[0]
    assert rows <= 8  # one group: tiles go down columns
    outputs, flags = streamed(tmp_path, case, of, shares)
    assert flags == 0
    for tile in range(rows * columns):
        row, column = tile % rows * case.block[0], tile // rows * case.block[1]
        cuts = [at - tile * depth for at in range(0, shares.rest * depth, shares.share)] if tile < shares.rest else []
        ends = Ends(tuple(cut * case.block[2] for cut in cuts if 0 < cut < depth))
        part = slice(row, row + case.block[0]), slice(column, column + case.block[1])
        own = {**of, "a": of["a"][part[0]], "b": of["b"][part[1]], "columns": of["columns"][part[1]],
               "groups": np.ascontiguousarray(of["groups"][:, part[1]])}
        np.testing.assert_array_equal(outputs[part].view(np.uint16),
                                      expected(replace(case, splits=ends), own).view(np.uint16))


@pytest.mark.parametrize("case", sampled([
    Case("f16", 70, 72, 100 * 8, (64, 64, 64), stages=2, through_registers=1),
    Case("f16", 5, 72, 200, (16, 64, 64), (1, 4), 2, splits=Splits(64, 1, 4), through_registers=1),
    Case("s8", 66, 64, 144, (128, 128, 64), (2, 4), 2, through_registers=1),
    Case("w8a16", 9, 72, 240, (16, 64, 128), (1, 4), 2, splits=Splits(128, 1, 2), through_registers=1),
    Case("w4a16", 33, 72, 640, (64, 64, 128), (2, 2), 2, through_registers=1),
], every=2), ids=lambda case: f"{case.kind}-{case.m}x{case.n}x{case.k}")
def test_gemm_before_sm_80(case: Case, tmp_path: Path) -> None:
    """Tiles that pass the registers give the same bits."""
    of = operands(case)
    np.testing.assert_array_equal(found(tmp_path, case, of).view(np.uint16), expected(case, of).view(np.uint16))


@pytest.mark.parametrize("case", sampled([
    Case("f16", 130, 136, 200, (128, 128, 64), (1, 8), 2),
    Case("f16", 200, 136, 328, (64, 128, 64), (1, 4), 2, 2),
    Case("f16", 70, 152, 136, (64, 144, 64), (1, 4), 2, 2),
    Case("s8", 100, 128, 400, (64, 128, 128), (1, 4), 3, 2),
    Case("f16", 60, 264, 328, (64, 256, 64), (1, 4), 3, splits=Splits(64, 2, 4)),
    Case("bf16", 64, 128, 200, (64, 128, 64), (1, 4), 3),
    Case("e4m3", 100, 128, 400, (128, 128, 128), (1, 8), 2, splits=Splits(128, 2, 2)),
    Case("e4m3", 136, 16, 400, (64, 16, 128), (1, 4), 3),
    Case("s8", 64, 128, 400, (64, 128, 128), (1, 4), 2),
    Case("e4m3", 100, 40, 400, (64, 64, 128), (1, 4), 3, splits=Splits(128, 2, 2)),
    Case("s8", 64, 264, 272, (64, 256, 128), (1, 4), 2),
    Case("f16", 250, 208, 200, (192, 192, 64), (1, 12), 2, 2),
], every=3), ids=lambda case: f"{case.kind}-{case.m}x{case.n}x{case.k}")
def test_gemm_group(case: Case, tmp_path: Path) -> None:
    of = operands(case)
    outputs = found(tmp_path, case, of, GROUP_MAIN)
    np.testing.assert_array_equal(outputs.view(np.uint16), expected(case, of).view(np.uint16))
