"""The float32 softmax kernel, emulated, against its numpy model: the same bits."""

import numpy as np
import pytest

from intsim.numerics.softmax.float32 import softmax_f32
from tests.streams.kernels.emulated import run_kernel, same_bits

LENGTHS = [1, 2, 3, 4, 5, 7, 8, 31, 66]

def rows(n):
    """Rows of n logits: random ones of several widths, flat, one far above, subnormal, extreme, partly masked."""
    random = np.random.default_rng(n)
    width = np.repeat([1e-40, 1e-3, 1, 4, 20, 1e4, 1e30, 1], 2)
    x = random.standard_normal((16, n)) * width[:, None]
    x[14] = 7.25
    x[15] = np.where(np.arange(n) == n // 2, 3e38, -3e38)
    x = x.astype(np.float32)
    x[12, random.random(n) < 0.5] = -np.inf
    x[13] = -np.inf
    return x

@pytest.mark.parametrize("n", LENGTHS)
@pytest.mark.parametrize("scale", [1.0, 1 / np.sqrt(128), 3.7])
def test_softmax(n, scale):
    x = rows(n)
    found = run_kernel("softmax_f32", "dst", {"m": len(x), "n": n}, src=x.ravel(), scale=scale)
    with np.errstate(all="ignore"):
        assert same_bits(found, softmax_f32(x, scale).ravel())

def test_every_exponential_between_the_smallest_and_zero():
    """One pair (0, x) a row: its second value over its first is exp(x) as the kernel evaluates it."""
    x = np.concatenate([np.linspace(-110, 0, 3001), [-86.64, -86.63999, -86.64001, -87.33655, -103.97]])
    pairs = np.stack([np.zeros_like(x), x], axis=1).astype(np.float32)
    found = run_kernel("softmax_f32", "dst", {"m": len(x), "n": 2}, src=pairs.ravel(), scale=1.0)
    assert same_bits(found, softmax_f32(pairs, 1.0).ravel())
