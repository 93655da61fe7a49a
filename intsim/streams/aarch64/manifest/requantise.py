"""Between the formats of GEMMs and of softmax methods, ``requantise.c``."""

from __future__ import annotations

from functools import partial

from intsim.streams.aarch64.manifest.model import row_kernel

flat_kernel = partial(row_kernel, flat=True, overlaps=True)

KERNELS = (
    flat_kernel("requantize_s32_s8", "requantise.c", "int32", "int8", (("multiplier", 2**30), ("shift", 8))),
    flat_kernel("quantize_logits_f32_s32", "requantise.c", "float32", "int32", (("density", 8.0),)),
    flat_kernel("quantize_logits_f32_s8", "requantise.c", "float32", "int8", (("density", 8.0),)),
    flat_kernel("quantize_f32_u8", "requantise.c", "float32", "uint8"),
    flat_kernel("offset_s8_u8", "requantise.c", "int8", "uint8"),
    flat_kernel("halve_u8_s8", "requantise.c", "uint8", "int8"),
    flat_kernel("dequantize_u8_f32", "requantise.c", "uint8", "float32", (("scale", 0.5),)),
)
