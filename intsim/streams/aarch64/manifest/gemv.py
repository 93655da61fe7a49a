"""Matrix times vector, what a GEMM is for one query: ``gemv_*.c``. Their rows are the GEMM's columns."""

from __future__ import annotations

from intsim.streams.aarch64.manifest.model import BYTES, ArrayArgument, NeonSource, axis
from intsim.streams.aarch64.model import Array

FEW = "m > 7) * (m < 16"
PANELS_OF_8 = (
    axis("m", ("1", "m // 16", "m // 16 > 0", "(m % 16 > 0) * (m > 15)", "(m % 16 > 8) * (m > 15)", f"({FEW})",
               f"(m % 8 > 0) * ({FEW})", "m < 8", "m * (m < 8)"),
         1, 2, 5, 7, 8, 9, 15, 16, 17, 27, 32, 40, 59))
"""Rows in pairs of panels of eight, single panels where there are fewer; the last one ends with the last row."""

ROWS_OF_4 = axis("m", ("1", "m // 4", "m // 4 > 0", "m % 4 > 0", "(m % 4 > 0) * (m > 4)", "m * (m < 4)"),
                 1, 2, 3, 4, 5, 8, 10, 16)
"""Four rows at once; the last four end with the last row."""


def gemv_kernel(name: str, routine: str, file: str, types: tuple[str, str, str], step: int,
                features: tuple[str, ...] = ()) -> NeonSource:
    """Rows of B^T against a vector, ``step`` k at once."""
    b, x, c = types
    return NeonSource(
        name, routine, file,
        (ArrayArgument("b", b, "m * k"), ArrayArgument("x", x, "k"), ArrayArgument("dst", c, "m"), "m", "k"),
        {"b": Array("read", f"{BYTES[b]} * m * k"), "x": Array("read", f"{BYTES[x]} * k"),
         "dst": Array("write", f"{BYTES[c]} * m")},
        (ROWS_OF_4 if b == "int8" else PANELS_OF_8,
         axis("k", ("1", f"k // {step}", f"k // {step} > 0", f"k % {step}", f"k % {step} > 0", "k"),
              1, 3, step - 1, step, step + 1, 2 * step, 2 * step + 3, 3 * step + 2, 4 * step + 1)),
        features=features)


SIGNED, UNSIGNED = ("int8", "int8", "int32"), ("int8", "uint8", "int32")

KERNELS = (
    gemv_kernel("gemv_f32", "gemv_f32", "gemv_f32.c", ("float32",) * 3, 4),
    gemv_kernel("gemv_f16", "gemv_f16", "gemv_f16.c", ("float16",) * 3, 8, ("fp16",)),
    *(gemv_kernel(f"{routine}_{way}", routine, f"gemv_s8_{way}.c", types, 16, features)
      for routine, types in (("gemv_s8", SIGNED), ("gemv_u8s8", UNSIGNED))
      for way, features in (("sdot", ("dotprod",)), ("smlal", ()))),
)
