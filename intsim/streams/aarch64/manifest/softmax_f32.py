"""The float32 softmax, ``softmax_f32.c``."""

from __future__ import annotations

from intsim.streams.aarch64.manifest.model import row_kernel

KERNELS = (row_kernel("softmax_f32", "softmax_f32.c", "float32", "float32", (("scale", 0.5),), group=4, sweeps=2,
                      overlaps=True),)
