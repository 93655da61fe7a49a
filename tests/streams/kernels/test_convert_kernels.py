"""Casts, dequantise and quantise, emulated, against the numpy models: the same bits."""

import numpy as np
import pytest

from intsim.numerics.quantise import dequantise, probabilities_to_s8
from tests.streams.kernels.emulated import run_kernel, same_bits

LENGTHS = [1, 7, 8, 9, 16, 31, 100]

def shaped(x):
    return {"m": 1, "n": x.size}

def test_cast_f16_f32_of_every_float16():
    x = np.arange(2**16, dtype=np.uint16).view(np.float16)
    assert same_bits(run_kernel("cast_f16_f32", "dst", shaped(x), src=x), x.astype(np.float32))

def hard_floats():
    """float32 beside and on the middle of two float16, any bit pattern, and the limits."""
    halves = np.arange(2**15 - 2**10, dtype=np.uint16).view(np.float16).astype(np.float64)
    middles = ((halves[:-1] + halves[1:]) / 2).astype(np.float32)
    patterns = np.random.default_rng(0).integers(0, 2**32, 20000, dtype=np.uint64).astype(np.uint32).view(np.float32)
    limits = np.array([65504, 65519.996, 65520, 1e30, np.inf, 2.0**-25, 2.0**-24, 0.0], dtype=np.float32)
    beside = [np.nextafter(middles, np.float32(side)) for side in (0, np.inf)]
    positive = np.concatenate([middles, *beside, limits, patterns[np.isfinite(patterns)]])
    return np.concatenate([positive, -positive])

def test_cast_f32_f16_rounds_half_to_even():
    x = hard_floats()
    with np.errstate(over="ignore"):
        assert same_bits(run_kernel("cast_f32_f16", "dst", shaped(x), src=x), x.astype(np.float16))

@pytest.mark.parametrize("name", ["dequantize_s32_f32", "dequantize_s32_f32_scalar"])
@pytest.mark.parametrize("scale", [1.0, 1 / 255 / 127, 3e-12, 1e-42])
def test_dequantise(name, scale):
    edges = [0, 1, -1, 2**24 + 1, 2**24 + 3, 2**31 - 1, -2**31, 2**30 + 64]
    x = np.concatenate([edges, np.random.default_rng(0).integers(-2**31, 2**31, 1001)]).astype(np.int32)
    assert same_bits(run_kernel(name, "dst", shaped(x), src=x, scale=scale), dequantise(x, scale))

def test_quantise_probabilities():
    """Random probabilities, the middles between two steps and their neighbours, values that saturate."""
    middles = ((np.arange(-130, 130) + 0.5) / 127).astype(np.float32)
    beside = [np.nextafter(middles, np.float32(side)) for side in (-9, 9)]
    x = np.concatenate([np.random.default_rng(0).random(1003, dtype=np.float32), middles, *beside,
                        np.array([0, 1, -1, 2, -2, 1e30, -1e30, 1e-40], dtype=np.float32)])
    assert same_bits(run_kernel("quantize_f32_s8", "dst", shaped(x), src=x), probabilities_to_s8(x))

@pytest.mark.parametrize("name", ["cast_f16_f32", "cast_f32_f16", "dequantize_s32_f32", "dequantize_s32_f32_scalar",
                                  "quantize_f32_s8"])
@pytest.mark.parametrize("n", LENGTHS)
def test_every_length_gives_the_same_values_as_the_long_one(name, n):
    source = {"cast_f16_f32": np.float16, "cast_f32_f16": np.float32, "quantize_f32_s8": np.float32}.get(name, np.int32)
    x = np.random.default_rng(n).standard_normal(3 * n) * (1 if source != np.int32 else 1e6)
    long = np.resize(x.astype(source), 480)
    expected = run_kernel(name, "dst", {"m": 1, "n": 480}, src=long)[:3 * n]
    assert same_bits(run_kernel(name, "dst", {"m": 3, "n": n}, src=x.astype(source)), expected)
