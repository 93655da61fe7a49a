"""IndexSoftmax three times, ``index_softmax.c``."""

from __future__ import annotations

from intsim.streams.aarch64.manifest.model import ArrayArgument, row_kernel

_CONSTANTS = (ArrayArgument("table", "uint8", "32"), ("threshold", 100))

KERNELS = tuple(
    row_kernel(f"index_softmax_{variant}", "index_softmax.c", "int32", "uint8", _CONSTANTS, sweeps=2)
    for variant in ("neon", "paper", "reference"))
