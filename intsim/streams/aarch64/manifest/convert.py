"""Casts, dequantisation and quantisation, ``convert.c``."""

from __future__ import annotations

from functools import partial

from intsim.streams.aarch64.manifest.model import row_kernel

flat_kernel = partial(row_kernel, flat=True, overlaps=True)

KERNELS = (
    flat_kernel("cast_f16_f32", "convert.c", "float16", "float32", group=8),
    flat_kernel("cast_f32_f16", "convert.c", "float32", "float16", group=8),
    row_kernel("dequantize_s32_f32_scalar", "convert.c", "int32", "float32", (("scale", 0.5),), flat=True),
    flat_kernel("dequantize_s32_f32", "convert.c", "int32", "float32", (("scale", 0.5),), group=8),
    flat_kernel("quantize_f32_s8", "convert.c", "float32", "int8"),
)
