"""The GEMMs of the IntAttention benchmark's library, emulated, against numpy: the same bits."""

import numpy as np
import pytest

from tests.streams.kernels.emulated import run_kernel, same_bits

SHAPES = [(4, 8, 8), (7, 21, 3), (9, 25, 21), (1, 40, 33)]


def panels(b_t, width, unit):
    n, k = b_t.shape
    whole = np.zeros((-(-n // width) * width, -(-k // unit) * unit), dtype=b_t.dtype)
    whole[:n, :k] = b_t
    return np.ascontiguousarray(whole.reshape(-1, width, whole.shape[1] // unit, unit).transpose(0, 2, 1, 3)).ravel()


def rounded_once(a, b_t):
    """Product and sum, rounded together to float16, in ascending k: float64 holds both."""
    total = np.zeros((len(a), len(b_t)), dtype=np.float16)
    for step in range(a.shape[1]):
        product = a[:, step, None].astype(np.float64) * b_t[None, :, step].astype(np.float64)
        total = (total.astype(np.float64) + product).astype(np.float16)
    return total


def rounded_twice(a, b_t):
    """Product, then sum, each rounded to float32, in ascending k."""
    total = np.zeros((len(a), len(b_t)), dtype=np.float32)
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
    assert same_bits(half.reshape(m, n), rounded_once(a.astype(np.float16), b_t.astype(np.float16)))
    single = run_kernel("artifact_gemm_f32_4x8", "c", {"m": m, "n": n, "k": k}, a=a.astype(np.float32),
                        b=panels(b_t.astype(np.float32), 4, 1))
    assert same_bits(single.reshape(m, n), rounded_twice(a.astype(np.float32), b_t.astype(np.float32)))


def test_a_reduction_deeper_than_b_is_wide_stops_short():
    """What the benchmark's second product does: n steps of k, on B as packed for that depth."""
    random = np.random.default_rng(0)
    a, b_t = random.normal(size=(5, 40)).astype(np.float32), random.normal(size=(16, 16)).astype(np.float32)
    found = run_kernel("artifact_gemm_f32_4x8", "c", {"m": 5, "n": 16, "k": 40}, a=a, b=panels(b_t, 4, 1))
    assert same_bits(found.reshape(5, 16), rounded_twice(a[:, :16], b_t))


@pytest.mark.parametrize("shape", [(1, 1, 1), (6, 16, 16), (9, 25, 21), (5, 130, 9), (13, 70, 3300)])
def test_int8_products_are_exact_across_blocks(shape):
    m, n, k = shape
    random = np.random.default_rng(k)
    a, b_t = random.integers(-128, 128, (m, k)).astype(np.int8), random.integers(-127, 128, (n, k)).astype(np.int8)
    found = run_kernel("artifact_gemm_s8_6x16", "c", {"m": m, "n": n, "k": k}, a=a, b=panels(b_t, 16, 4))
    assert np.array_equal(found.reshape(m, n), a.astype(np.int32) @ b_t.astype(np.int32).T)


@pytest.mark.parametrize("shape", [(1, 1, 1), (6, 16, 16), (9, 25, 21), (5, 130, 9), (13, 70, 3300)])
def test_an_unsigned_a_is_lowered_and_made_up_for(shape):
    m, n, k = shape
    random = np.random.default_rng(k)
    a, b_t = random.integers(0, 256, (m, k)).astype(np.uint8), random.integers(-127, 128, (n, k)).astype(np.int8)
    lowered = run_kernel("artifact_lower_u8", "lowered", {"m": m, "k": k}, a=a)
    assert np.array_equal(lowered, (a.astype(np.int16) - 128).astype(np.int8).ravel())
    found = run_kernel("artifact_gemm_lowered_6x16", "c", {"m": m, "n": n, "k": k}, lowered=lowered,
                       b=panels(b_t, 16, 4))
    assert np.array_equal(found.reshape(m, n), a.astype(np.int32) @ b_t.astype(np.int32).T)
