"""XNNPACK's u8 softmax (u8-lut32norm): a table of 256 32-bit exponentials, an integer division per element."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from intsim.numerics.softmax.model import Constant, Rows, SoftmaxMethod, Statistics

LARGEST_SCALE = 8388607.0
LARGEST_SUM = np.uint64(2**32 - 1)


def constants(step: float, n: int, statistics: Statistics, parameters: Mapping[str, float]) -> tuple[Constant, ...]:
    """The table ``lrint(qscale exp((i - 255) S))``, uint32 of 256; n times qscale fits in 32 bits.

    The operator takes the step S as a float32 and computes the table in float64.
    """
    scale = min((2.0**32 - 1.0) / n, LARGEST_SCALE)
    return (np.rint(scale * np.exp((np.arange(256) - 255.0) * float(np.float32(step)))).astype(np.uint32),)


def compute(rows: Rows, table: np.ndarray) -> np.ndarray:
    """The softmax of uint8 scores: uint8 (rows, n), scale 1/256."""
    e = np.where(rows.keep, table[255 - rows.distances()], 0).astype(np.uint64)
    total = e.sum(axis=1, keepdims=True)
    rows.events["wrapped_rows"] += int((total > LARGEST_SUM).sum())
    total &= LARGEST_SUM
    code = ((e << np.uint64(8)) + (total >> np.uint64(1))) // np.maximum(total, 1)
    return np.where(total > 0, np.minimum(code, 255), 0).astype(np.uint8)


METHOD = SoftmaxMethod(
    name="xnnpack",
    summary="XNNPACK u8 softmax: 1 KiB table of 32-bit exponentials, scalar, a division per element",
    source="google/XNNPACK @75db3c09 src/operators/softmax-nc.c, src/u8-lut32norm",
    reads="u8", gives="u8", levels=256.0,
    constants=constants, compute=compute,
    kernel="softmax_xnnpack",
    bits=8, table_bytes=1024,
    choices="the 32-bit sum of a flat row longer than 512 may wrap, as entries round up; a sum of 0 gives 0, which is "
            "what Arm's division gives",
    calibrates=True,
)
