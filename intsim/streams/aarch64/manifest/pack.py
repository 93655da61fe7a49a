"""Packing of B into panels of columns, ``pack_b.c``."""

from __future__ import annotations

from intsim.streams.aarch64.manifest.model import BYTES, ArrayArgument, NeonSource, axis
from intsim.streams.aarch64.model import Array


def pack_kernel(kind: str, dtype: str, width: int, unit: int) -> NeonSource:
    """B^T (m rows of k) into panels of ``width`` rows, k in steps of ``unit``."""
    rows, steps = f"ceil(m, {width})", f"ceil(k, {unit})"
    packed = f"{rows} * {width} * {steps} * {unit}"
    routine = f"pack_b_{kind}"
    return NeonSource(
        f"{routine}_{width}x{unit}", routine, "pack_b.c",
        (ArrayArgument("src", dtype, "m * k"), ArrayArgument("dst", dtype, packed), "m", "k"),
        {"src": Array("read", f"{BYTES[dtype]} * m * k"), "dst": Array("write", f"{BYTES[dtype]} * {packed}")},
        (axis("m", ("1", f"m // {width}", f"m % {width} > 0"), 1, width - 1, width, width + 2, 2 * width),
         axis("k", ("1", f"k // {unit}", f"k // {unit} > 0", f"k % {unit} > 0"),
              1, unit, unit + 1, 2 * unit + 1, 3 * unit, 5 * unit)),
        layout=f"{width}x{unit}", granule=width)


KERNELS = (
    pack_kernel("s8", "int8", 12, 4),
    pack_kernel("s8", "int8", 12, 8),
    pack_kernel("s8", "int8", 4, 16),
    pack_kernel("s8", "int8", 16, 4),
    pack_kernel("f32", "float32", 12, 1),
    pack_kernel("f16", "float16", 24, 1),
    pack_kernel("f32", "float32", 4, 1),
    pack_kernel("f16", "float16", 8, 1),
)
