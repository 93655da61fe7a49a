"""The GPU's linear layers against float64, and what splitting k changes."""

import numpy as np
import pytest

from intsim.numerics.float8 import e4m3_nearest
from intsim.numerics.linear_gpu import (
    BF16,
    Splits,
    linear_e4m3,
    linear_f16,
    linear_s8,
    linear_w4a16,
    linear_w8a16,
    packed_bytes,
    packed_nibbles,
    sums_e4m3,
    sums_f16,
    whole,
)


def floats(m: int, n: int, k: int) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(k)
    return random.normal(size=(m, k)), random.normal(size=(n, k))


def test_parts_of_k() -> None:
    assert [(s.start, s.stop) for s in Splits(64, 2, 4).of(300)] == [(0, 128), (128, 256), (256, 300), (300, 300)]
    assert list(whole(300).of(300)) == [slice(0, 300)]


@pytest.mark.parametrize(("dtype", "relative"), [(np.dtype(np.float16), 2.0**-11), (BF16, 2.0**-8)])
@pytest.mark.parametrize("splits", [whole(512), Splits(64, 2, 4), Splits(64, 1, 8)])
def test_f16_and_bf16_agree_with_float64(dtype: np.dtype, relative: float, splits: Splits) -> None:
    """Half a unit of the output's rounding, and of float32 sums that are small beside the largest term."""
    a, b = (x.astype(dtype) for x in floats(7, 9, 512))
    exact = a.astype(np.float64) @ b.astype(np.float64).T
    found = linear_f16(a, b, splits)
    assert found.dtype == dtype
    np.testing.assert_allclose(found.astype(np.float64), exact, rtol=1.01 * relative, atol=1e-4)


def test_e4m3_keeps_13_bits_on_the_way() -> None:
    a, b = (e4m3_nearest(x.astype(np.float32)) for x in floats(6, 8, 512))
    exact = a.astype(np.float64) @ b.astype(np.float64).T
    sums = sums_e4m3(a, b, whole(512))
    assert np.abs(sums - exact).max() < 16 * 2.0**-13 * np.abs(exact).max() * 2
    assert np.abs(sums - exact).max() > 2.0**-15 * np.abs(exact).max()  # not float32's
    np.testing.assert_array_equal(linear_e4m3(a, b, 0.5, whole(512)), (sums * np.float32(0.5)).astype(np.float16))


def test_an_instruction_adds_exactly_and_cuts() -> None:
    """2^24 and fifteen ones in one instruction: 2^24 + 14, as float32 there has even numbers alone; then 16 more."""
    a = np.ones((1, 32), dtype=BF16)
    b = np.ones((1, 32), dtype=BF16)
    a[0, 0] = 2.0**24
    assert sums_f16(a, b, whole(32)).item() == 2.0**24 + 14 + 16
    assert sums_f16(a, b, Splits(16, 1, 2)).item() == 2.0**24 + 14 + 16


def test_int8_is_exact_and_scales_come_in_order() -> None:
    random = np.random.default_rng(1)
    a, b = (random.integers(-128, 128, size=(n, 300)).astype(np.int8) for n in (5, 6))
    rows, columns = (random.uniform(size=n).astype(np.float32) / 16 for n in (5, 6))
    exact = a.astype(np.int64) @ b.astype(np.int64).T
    expected = (exact.astype(np.float32) * rows[:, None] * columns).astype(np.float16)
    np.testing.assert_array_equal(linear_s8(a, b, rows, columns), expected)


def test_weights_alone_quantised() -> None:
    """Weights of 8 bits are exact in FP16; those of 4 bits are rounded once, with their scale."""
    a = floats(4, 1, 256)[0].astype(np.float16)
    random = np.random.default_rng(2)
    bytes_, nibbles = (random.integers(*limits, size=(8, 256)).astype(np.int8) for limits in ((-128, 128), (-8, 8)))
    scale = random.uniform(size=8).astype(np.float32)
    exact = a.astype(np.float64) @ bytes_.astype(np.float64).T * scale
    np.testing.assert_allclose(linear_w8a16(a, bytes_, scale, whole(256)), exact, rtol=2.0**-10, atol=1e-2)
    groups = random.uniform(0.01, 0.1, (2, 8)).astype(np.float16)
    real = nibbles.astype(np.float64) * np.repeat(groups.T.astype(np.float64), 128, axis=1)
    np.testing.assert_allclose(linear_w4a16(a, nibbles, groups, whole(256)), a.astype(np.float64) @ real.T, atol=2e-2)


def test_packed_weights() -> None:
    """Lane 1 of four finds 2, 3, 10, 11 of 16 bytes; the first word of nibbles 0, 8, 16, 24, 1, 9, 17, 25 of 32."""
    assert (packed_bytes(np.arange(16, dtype=np.int8)[None])[0, 4:8] - 128).tolist() == [2, 3, 10, 11]
    weights = np.zeros((1, 32), dtype=np.int8)
    weights[0, [0, 8, 16, 24, 1, 9, 17, 25]] = [-8, -7, -6, -5, -4, -3, -2, -1]
    assert packed_nibbles(weights)[0, :4].tolist() == [0x10, 0x32, 0x54, 0x76]
