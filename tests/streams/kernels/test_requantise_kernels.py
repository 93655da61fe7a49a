"""Conversions between GEMMs and softmax methods, emulated, against the numpy models: the same bits."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intsim.numerics import requantise
from intsim.numerics.quantise import dequantise
from tests.streams.kernels.emulated import run_kernel, same_bits

RANDOM = np.random.default_rng(5)
FLOATS = np.concatenate([RANDOM.normal(0, 20, 1000), (np.arange(-300, 300) + 0.5) / 8, [0, -0.0, 1e9, -1e9, 1e-40]])
BYTES = np.resize(np.arange(256), 523).astype(np.uint8)


def converted(name, x, **constants):
    return run_kernel(name, "dst", {"m": 1, "n": x.size}, src=x, **constants)


@settings(max_examples=30, deadline=None)
@given(ratio=st.floats(2.0**-30, 3.9), seed=st.integers(0, 2**32 - 1))
def test_scores_to_s8(ratio, seed):
    x = np.random.default_rng(seed).integers(-(2**21), 2**21, 37).astype(np.int32)
    x[::3] >>= 14  # or nearly all are beyond the largest code
    multiplier, shift = requantise.fixed_point(ratio)
    expected = requantise.requantise_s8(x, multiplier, shift)
    assert same_bits(converted("requantize_s32_s8", x, multiplier=multiplier, shift=shift), expected)
    most = 0.5 * 2.0**-shift + (0.5 if shift > 0 else 0.0)  # rounded, then shifted, which rounds again to the right
    assert np.abs(expected - np.clip(x * ratio, -127, 127)).max() <= most + 0.001 + 2e6 * ratio * 2.0**-31


@pytest.mark.parametrize(("name", "model"), [("quantize_logits_f32_s8", requantise.logits_to_s8),
                                             ("quantize_logits_f32_s32", requantise.logits_to_s32)])
def test_float_scores_to_integers(name, model):
    x = FLOATS.astype(np.float32)
    assert same_bits(converted(name, x, density=8.0), model(x, 8.0))


def test_probabilities_to_u8():
    x = np.concatenate([RANDOM.random(500), (np.arange(255) + 0.5) / 255, [0, 1, 2, -1]]).astype(np.float32)
    assert same_bits(converted("quantize_f32_u8", x), requantise.probabilities_to_u8(x))


def test_every_byte():
    assert same_bits(converted("offset_s8_u8", BYTES.view(np.int8)), requantise.offset_s8(BYTES.view(np.int8)))
    assert same_bits(converted("halve_u8_s8", BYTES), requantise.halve_u8(BYTES))
    assert same_bits(converted("dequantize_u8_f32", BYTES, scale=1 / 255), dequantise(BYTES, 1 / 255))
    assert (requantise.offset_s8(np.array([-128, 0, 127], np.int8)) == [0, 128, 255]).all()
    assert (requantise.halve_u8(np.array([0, 1, 2, 253, 254, 255], np.uint8)) == [0, 1, 1, 127, 127, 127]).all()
