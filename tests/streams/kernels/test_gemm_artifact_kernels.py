"""The GEMMs of the IntAttention benchmark's library, emulated, against numpy: the same bits."""

import numpy as np
import pytest

from intsim.numerics.gemm import gemm_f32
from tests.streams.kernels.emulated import run_kernel, same_bits

SHAPES = [(4, 8, 8), (7, 21, 3), (9, 25, 21), (1, 40, 33)]
INT8 = ["artifact_gemm_s8_8x12", "artifact_gemm_s8_8x12_halves", "artifact_gemm_u8s8_8x12",
        "artifact_gemm_u8s8_8x12_halves"]


def panels(b_t, width, unit):
    n, k = b_t.shape
    whole = np.zeros((-(-n // width) * width, -(-k // unit) * unit), dtype=b_t.dtype)
    whole[:n, :k] = b_t
    return np.ascontiguousarray(whole.reshape(-1, width, whole.shape[1] // unit, unit).transpose(0, 2, 1, 3)).ravel()


def rounded_twice(a, b_t):
    """Product, then sum, each rounded to float16, in ascending k."""
    total = np.zeros((len(a), len(b_t)), dtype=np.float16)
    for step in range(a.shape[1]):
        total = total + a[:, step, None] * b_t[None, :, step]
    return total


@pytest.mark.parametrize("shape", SHAPES)
def test_float_products_in_panels_of_four_rows(shape):
    m, n, k = shape
    random = np.random.default_rng(k)
    a, b_t = random.normal(size=(m, k)), random.normal(size=(n, k))
    half = run_kernel("artifact_gemm_f16_4x8", "c", {"m": m, "n": n, "k": k}, a=a.astype(np.float16),
                      b=panels(b_t.astype(np.float16), 8, 1))
    assert same_bits(half.reshape(m, n), rounded_twice(a.astype(np.float16), b_t.astype(np.float16)))
    single = run_kernel("artifact_gemm_f32_4x8", "c", {"m": m, "n": n, "k": k}, a=a.astype(np.float32),
                        b=panels(b_t.astype(np.float32), 4, 1))
    assert same_bits(single.reshape(m, n), gemm_f32(a.astype(np.float32), b_t.astype(np.float32)))


def test_a_reduction_deeper_than_b_is_wide_stops_short():
    """What the benchmark's second product does: n steps of k, on B as packed for that depth."""
    random = np.random.default_rng(0)
    a, b_t = random.normal(size=(5, 40)).astype(np.float32), random.normal(size=(16, 16)).astype(np.float32)
    found = run_kernel("artifact_gemm_f32_4x8", "c", {"m": 5, "n": 16, "k": 40}, a=a, b=panels(b_t, 4, 1))
    assert same_bits(found.reshape(5, 16), gemm_f32(a[:, :16].copy(), b_t))


@pytest.mark.parametrize("name", INT8)
@pytest.mark.parametrize("shape", [(1, 1, 1), (8, 12, 16), (9, 25, 21), (3, 13, 1500), (5, 1900, 9)])
def test_int8_products_are_exact_across_blocks(name, shape):
    m, n, k = shape
    random = np.random.default_rng(k)
    unsigned = "u8" in name
    low, high, dtype = (0, 256, np.uint8) if unsigned else (-128, 128, np.int8)
    a = random.integers(low, high, (m, k)).astype(dtype)
    b_t = random.integers(-127, 128, (n, k)).astype(np.int8)
    found = run_kernel(name, "c", {"m": m, "n": n, "k": k}, a=a, b=panels(b_t, 12, 4))
    assert np.array_equal(found.reshape(m, n), a.astype(np.int32) @ b_t.astype(np.int32).T)
