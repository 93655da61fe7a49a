"""ggml's q8_0 attention, emulated, against its numpy model: the same bits."""

import numpy as np
import pytest

from intsim.numerics.q8_0 import attend, quantise
from tests.streams.kernels.emulated import run_kernel, same_bits


def as_blocks(x):
    """Codes and scales as they lie in memory: 2 bytes of scale, 32 of codes."""
    codes, scales = x
    blocks = np.empty((*scales.shape, 34), dtype=np.uint8)
    blocks[:, :, :2] = scales[:, :, None].view(np.uint8)
    blocks[:, :, 2:] = codes.reshape(*scales.shape, 32).view(np.uint8)
    return blocks.ravel()


@pytest.mark.parametrize("head_dim", [32, 64, 96, 128])
@pytest.mark.parametrize("n", [1, 2, 37])
@pytest.mark.parametrize("deviation", [0.05, 1.0, 8.0])
def test_the_kernel_gives_the_models_bits(head_dim, n, deviation):
    random = np.random.default_rng(n)
    q = random.normal(0, deviation, (3, head_dim)).astype(np.float32)
    k, v = (quantise(random.normal(0, 1, (n, head_dim))) for _ in range(2))
    found = run_kernel("ggml_q8_0", "dst", {"m": 3, "n": n, "k": head_dim}, q=q, keys=as_blocks(k),
                       values=as_blocks(v), scale=head_dim**-0.5)
    assert same_bits(found.reshape(q.shape), attend(q, k, v, head_dim**-0.5))


def test_a_row_of_zeros_and_zero_blocks():
    q, zeros = np.zeros((1, 64), dtype=np.float32), quantise(np.zeros((5, 64)))
    v = quantise(np.random.default_rng(0).normal(size=(5, 64)))
    found = run_kernel("ggml_q8_0", "dst", {"m": 1, "n": 5, "k": 64}, q=q, keys=as_blocks(zeros), values=as_blocks(v),
                       scale=0.125)
    assert same_bits(found[None], attend(q, zeros, v, 0.125))
