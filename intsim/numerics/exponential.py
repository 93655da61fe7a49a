"""The float32 exponential that the softmax kernel evaluates."""

# mypy: disable-error-code="call-arg, var-annotated"
# (numba passes the typing context of an intrinsic itself)

from __future__ import annotations

import numpy as np

from intsim.jit import jitted
from intsim.numerics.fma import float_from_bits, fma_f32, int_bits

LOWEST = np.float32(-86.64)


@jitted(inline="always")
def exp_one(x: np.float32) -> np.float32:
    """Arm Compute Library's ``vexpq_f32`` of one value: n by adding 2^23 + 127, degree-5 polynomial, FMA everywhere."""
    shift = np.float32(8388735.0)
    z = fma_f32(x, np.float32(1.4426950216293335), shift)
    n = z - shift
    scale = float_from_bits(int_bits(z) << np.int32(23))
    r = fma_f32(n, np.float32(-1.428606765330187e-06), fma_f32(n, np.float32(-0.693145751953125), x))
    r2 = r * r
    high = fma_f32(np.float32(0.008247390389442444), r, np.float32(0.041899766772985458))
    middle = fma_f32(np.float32(0.16668395698070526), r, np.float32(0.49999126791954041))
    p = fma_f32(fma_f32(high, r2, middle), r2, np.float32(0.99999940395355225) * r)
    y = fma_f32(p, scale, scale)
    return np.float32(0.0) if x < LOWEST else y


@jitted(cache=True, nogil=True)
def _exp_all(x: np.ndarray, out: np.ndarray) -> None:
    for i in range(x.size):
        out[i] = exp_one(x[i])


def exp_f32(x: np.ndarray) -> np.ndarray:
    """e^x for x <= 0, 0 below -86.64.

    Args:
        x: float32, any shape.

    Returns:
        float32 of the same shape; relative error below 2e-7.
    """
    flat = np.ascontiguousarray(x, dtype=np.float32).ravel()
    out = np.empty_like(flat)
    _exp_all(flat, out)
    return out.reshape(x.shape)
