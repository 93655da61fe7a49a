"""The GEMMs that the IntAttention benchmark ran, ``gemm_artifact_*``: unblocked in float, in library blocks in INT8."""

from __future__ import annotations

from itertools import product

from intsim.streams.aarch64.manifest.model import BYTES, ArrayArgument, Axis, NeonSource, axis
from intsim.streams.aarch64.model import Array, RowWalk


def float_kernel(kind: str, dtype: str, features: tuple[str, ...], unroll: int) -> NeonSource:
    """A GEMM of ``min(k, n)`` steps in tiles of 4 x 8 that sweeps all of B for every four rows."""
    size = BYTES[dtype]
    rows, columns, depth = "ceil(m, 4)", "ceil(n, 8)", "min(k, n)"
    packed = f"{columns} * 8 * {depth}"
    routine = f"artifact_gemm_{kind}"
    steps = ("1", f"{depth} // {unroll}", f"{depth} % {unroll}", f"{depth} % {unroll} > 0", f"{depth} < {unroll}")
    tiles = (columns, "n % 8", "n % 8 > 0")
    joint = tuple(tile if step == "1" else f"({tile}) * ({step})" for tile, step in product(tiles, steps))
    return NeonSource(
        f"{routine}_4x8", routine, f"gemm_artifact_{kind}.c",
        (ArrayArgument("a", dtype, "m * k"), ArrayArgument("b", dtype, packed), ArrayArgument("c", dtype, "m * n"),
         "m", "n", "k", ArrayArgument("panels", dtype, f"{rows} * 4 * k")),
        {"a": Array("read", f"{size} * m * k"), "panels": Array("write", f"{size} * {rows} * 4 * k"),
         "b": Array("read", f"{size} * {packed}", rows, f"{size} * ({packed} + 4 * n)"),
         "c": Array("write", f"{size} * m * n")},
        (axis("m", ("1", rows, "m % 4", "m % 4 > 0"), 1, 3, 4, 6, 8, 13),
         Axis(("1", "k", *joint), tuple({"n": n, "k": k} for n in (1, 8, 11, 16, 21, 40)
                                       for k in (1, 5, 8, 16, 22, 31)))),
        features=features, layout={"f16": "8x1", "f32": "4x1"}[kind], tuning="generic")


PANELS, TILES, STEP = "ceil(m, 6)", "ceil(n, 16)", "4 * ceil(k, 4)"
COLUMNS = "(n * (n <= 64) + (n > 64) * (16 + 32 * (k <= 128)))"
BLOCKS = "(1 + (k > 3072) * (ceil(k, 2048) - 1))"
DEPTH = "(k + (k > 3072) * (4 * ceil(ceil(k, ceil(k, 2048)), 4) - k))"


def int8_kernel(routine: str, array: str) -> NeonSource:
    """A GEMM in blocks of columns that all rows of A meet, and of depth; tiles of 6 x 16 that read A where it lies.

    A is swept once per block of columns, with that block of B and of C in between; a panel of B once per six rows. C's
    lines are written whole, 64 bytes of six rows at a time.
    """
    packed = f"{TILES} * 16 * {STEP}"
    last = f"(k - ({BLOCKS} - 1) * {DEPTH})"
    whole = f"({BLOCKS} - 1) * ({DEPTH} // 16) + {last} // 16"
    fours = f"({BLOCKS} - 1) * ({DEPTH} % 16 // 4) + ceil({last} % 16, 4)"
    singles = f"({BLOCKS} - 1) * ({DEPTH} % 16) + {last} % 16"
    cut = f"({BLOCKS} - 1) * ({DEPTH} % 16 > 0) + ({last} % 16 > 0)"
    first, second = (f"({BLOCKS} - 1) * ({DEPTH} > {k}) + ({last} > {k})" for k in (15, 31))
    blocks = f"ceil(n, {COLUMNS})"
    more = ("k > 3072", "k <= 128", "(k <= 128) * (k % 16)", "(k <= 128) * (k % 16 > 0)")
    sums = (ArrayArgument("sums", "int32", f"{TILES} * 16"),) if array == "lowered" else ()
    return NeonSource(
        f"{routine}_6x16", routine, "gemm_artifact_s8.c",
        (ArrayArgument(array, "int8", "m * k"), ArrayArgument("b", "int8", packed),
         ArrayArgument("c", "int32", "m * n"), "m", "n", "k", *sums),
        {array: Array("read", "m * k", blocks, f"m * {DEPTH} + {COLUMNS} * ({DEPTH} + 4 * m)",
                      RowWalk(DEPTH, "k", 6, 4)),
         "b": Array("read", packed, PANELS, f"{COLUMNS} * {DEPTH} + 6 * ({DEPTH} + 4 * {COLUMNS})"),
         "c": Array("write", "4 * m * n", rows=RowWalk(f"4 * min(n, {COLUMNS})", "4 * n", 6, 1))},
        (axis("m", ("1", PANELS, "m % 6", "m % 6 > 0", "m"), 1, 3, 6, 8, 12, 17),
         axis("n", ("1", TILES, "n % 16", "n % 16 > 0", "n > 64", "(n > 64) * ceil(n, 48)", f"(n > 64) * {TILES}"),
              1, 16, 21, 48, 64, 70, 100, 130, 144, 150),
         axis("k", ("1", BLOCKS, whole, fours, singles, cut, first, second, "ceil(k, 4)", *more),
              1, 4, 15, 16, 21, 35, 96, 101, 128, 135, 144, 3077, 4096, 4111, 6200)),
        features=("dotprod",), layout="16x4", columns=COLUMNS)


def lowering_kernel() -> NeonSource:
    """A less 128 as signed bytes, in the place of an unsigned A."""
    return NeonSource(
        "artifact_lower_u8", "artifact_lower_u8", "gemm_artifact_lower.c",
        (ArrayArgument("a", "uint8", "m * k"), ArrayArgument("lowered", "int8", "m * k"), "m", "k"),
        {"a": Array("read", "m * k"), "lowered": Array("write", "m * k")},
        (axis("m", ("1", "m"), 1, 2, 5),
         axis("k", ("1", "k // 16", "k // 16 > 0", "k % 16", "k % 16 > 0"), 1, 3, 15, 16, 17, 32, 35, 50)))


KERNELS = (
    float_kernel("f16", "float16", ("fp16",), 4), float_kernel("f32", "float32", (), 8), lowering_kernel(),
    int8_kernel("artifact_gemm_s8", "a"),
    int8_kernel("artifact_gemm_lowered", "lowered"),
)
