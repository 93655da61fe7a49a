"""The GEMMs that the IntAttention benchmark ran, ``gemm_artifact_*``: unblocked in float, in library blocks in INT8."""

from __future__ import annotations

from itertools import product

from intsim.streams.aarch64.manifest.model import BYTES, ArrayArgument, Axis, Kernel, axis
from intsim.streams.model import Array


def float_kernel(kind: str, dtype: str, features: tuple[str, ...], unroll: int) -> Kernel:
    """A GEMM of ``min(k, n)`` steps in tiles of 4 x 8 that sweeps all of B for every four rows."""
    size = BYTES[dtype]
    rows, columns, depth = "ceil(m, 4)", "ceil(n, 8)", "min(k, n)"
    packed = f"{columns} * 8 * {depth}"
    operation = f"artifact_gemm_{kind}"
    steps = ("1", f"{depth} // {unroll}", f"{depth} % {unroll}", f"{depth} % {unroll} > 0", f"{depth} < {unroll}")
    tiles = (columns, "n % 8", "n % 8 > 0")
    joint = tuple(tile if step == "1" else f"({tile}) * ({step})" for tile, step in product(tiles, steps))
    return Kernel(
        f"{operation}_4x8", operation, f"gemm_artifact_{kind}.c",
        (ArrayArgument("a", dtype, "m * k"), ArrayArgument("b", dtype, packed), ArrayArgument("c", dtype, "m * n"),
         "m", "n", "k", ArrayArgument("panels", dtype, f"{rows} * 4 * k")),
        {"a": Array("read", f"{size} * m * k"), "panels": Array("write", f"{size} * {rows} * 4 * k"),
         "b": Array("read", f"{size} * {packed}", rows, f"{size} * ({packed} + 4 * n)"),
         "c": Array("write", f"{size} * m * n")},
        (axis("m", ("1", rows, "m % 4", "m % 4 > 0"), 1, 3, 4, 6, 8, 13),
         Axis(("1", "k", *joint), tuple({"n": n, "k": k} for n in (1, 8, 11, 16, 21, 40)
                                       for k in (1, 5, 8, 16, 22, 31)))),
        features=features, layout={"f16": "8x1", "f32": "4x1"}[kind])


DEPTH = "16 * ceil(ceil(k, ceil(k, 1364)), 16)"
COLUMNS = "12 * ceil(ceil(n, ceil(n, 1812)), 12)"


def int8_kernel(kind: str, dtype: str, variant: str = "") -> Kernel:
    """A GEMM as ``gemm.gemm_kernel`` describes them, with blocks whose sizes depend on the shape.

    C's lines are fetched before a part of them is written, and a tile 48 bytes wide meets each line twice. In between
    lie seven other rows; where their distance is a multiple of 2 KiB they fall into the same sets, so that they push
    each other out as if everything between them were touched.
    """
    packed, panels = "ceil(n, 12) * 12 * ceil(k, 4) * 4", "ceil(m, 8)"
    column_blocks, depth_blocks = f"ceil(n, {COLUMNS})", f"ceil(k, {DEPTH})"
    block = f"min({packed}, {COLUMNS} * {DEPTH})"
    operation = f"artifact_gemm_{kind}"
    copied = kind == "u8s8"  # first into signed bytes: one more pass over A, and the copy goes out to memory
    copy = {"signed": Array("write", "m * k")} if copied else {}
    return Kernel(
        f"{operation}_8x12{variant}", operation, f"gemm_artifact_s8{variant}.c",
        (ArrayArgument("a", dtype, "m * k"), ArrayArgument("b", "int8", packed), ArrayArgument("c", "int32", "m * n"),
         "m", "n", "k", ArrayArgument("scratch", "int8", "8 * 1392 + 4 * ceil(n, 12) * 12 + 64" + " + m * k" * copied)),
        {"a": Array("read", "m * k", f"1 + {column_blocks}" if copied else column_blocks, f"m * k + {block}"), **copy,
         "b": Array("read", packed, panels, f"{block} + 32 * min(n, {COLUMNS})"),
         "c": Array("update", "4 * m * n", f"1 + {depth_blocks}",
                    f"max(512, 32 * n * (n % 512 == 0), 4 * m * min(n, {COLUMNS}) * ({depth_blocks} > 1))")},
        (axis("m", ("1", panels, "m % 8", "m % 8 > 0", "m"), 1, 3, 8, 11, 16, 21),
         axis("n", ("1", "ceil(n, 12)", "n % 12", "n % 12 > 0", column_blocks), 1, 12, 15, 24, 37, 1900),
         axis("k", ("1", "ceil(k, 4)", depth_blocks, "k // 16", f"ceil(k // 16, ({DEPTH}) // 16)", "ceil(k % 16, 4)",
                    "k % 16", "k % 16 > 0", "k // 16 > 0", "k % 4 > 0", "k > 4", "k"),
              1, 4, 5, 15, 16, 35, 52, 83, 99, 1376, 1500, 2739, 2757)),
        features=("dotprod",), layout="12x4")


KERNELS = (
    float_kernel("f16", "float16", ("fp16",), 4), float_kernel("f32", "float32", (), 8),
    int8_kernel("s8", "int8"), int8_kernel("u8s8", "uint8"),
    int8_kernel("s8", "int8", "_halves"), int8_kernel("u8s8", "uint8", "_halves"),
)
