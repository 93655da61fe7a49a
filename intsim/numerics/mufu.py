"""The GPU's special function unit: 2^x and 1/x of float32, as if correctly rounded.

NVIDIA documents bounds, not bits: 2^x is within 2 units in the last place (a relative error of at most 2^-22) and 1/x
within 1 (2^-23; CUDA C++ Programming Guide, accuracy of ``exp2f`` and of division without ``-prec-div``). What is
computed here is the float32 nearest to the true value; hardware may differ from it by those bounds, which pass on to P
and to the output.
"""

# mypy: disable-error-code="call-arg, var-annotated"
# (numba passes the typing context of an intrinsic itself)

from __future__ import annotations

import numpy as np

from intsim.jit import jitted

SMALLEST_NORMAL = np.float32(2.0**-126)


@jitted(inline="always")
def ex2_one(x: np.float32) -> np.float32:
    """2^x of one float32; results below 2^-126 are flushed to 0."""
    y = np.float32(np.exp2(np.float64(x)))
    return y if y >= SMALLEST_NORMAL else np.float32(0.0)


def rcp(x: np.ndarray) -> np.ndarray:
    """1/x of positive float32; 1 where x is 0, the sum of a row without keys."""
    safe = np.where(x > 0, x, np.float32(1.0))
    return (1.0 / safe.astype(np.float64)).astype(np.float32)
