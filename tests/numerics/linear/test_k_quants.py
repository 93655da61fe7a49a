"""Blocks of 256: decoders of the bytes in plain Python, written from the formats' description; products in float64."""

import struct

import numpy as np
import pytest

from intsim.numerics.linear.k_quants import product, quantise_q4_k, quantise_q6_k, quantise_q8_k


def read_q8_k(data):
    """292 bytes to 256 values and 16 sums."""
    scale, = struct.unpack_from("<f", data)
    codes = struct.unpack_from("<256b", data, 4)
    return [scale * c for c in codes], list(struct.unpack_from("<16h", data, 260)), list(codes)


def read_q4_k(data):
    """144 bytes: of group j < 4 the step is the lower 6 bits of byte j, the minimum those of byte j + 4; of later ones
    4 bits are in byte j + 4 and the upper 2 bits in those of the first four groups."""
    scale, low = struct.unpack_from("<2e", data)
    six, codes, values = data[4:16], data[16:], []
    for j in range(8):
        if j < 4:
            step, minimum = six[j] & 63, six[j + 4] & 63
        else:
            step = (six[j + 4] & 15) | (six[j - 4] >> 6) << 4
            minimum = (six[j + 4] >> 4) | (six[j] >> 6) << 4
        for i in range(32):
            byte = codes[32 * (j // 2) + i]
            values.append(scale * step * (byte >> 4 if j % 2 else byte & 15) - low * minimum)
    return values


def read_q6_k(data):
    """210 bytes: weight 128 h + 32 r + i has 4 bits in byte 64 h + 32 (r % 2) + i and 2 in byte 128 + 32 h + i."""
    steps, (scale,) = struct.unpack_from("<16b", data, 192), struct.unpack_from("<e", data, 208)
    values = []
    for at in range(256):
        h, r, i = at // 128, at % 128 // 32, at % 32
        low, high = data[64 * h + 32 * (r % 2) + i], data[128 + 32 * h + i]
        code = (low >> 4 if r > 1 else low & 15) | (high >> 2 * r & 3) << 4
        values.append(scale * steps[at // 16] * (code - 32))
    return values


def weights(rows=3, k=512, shift=0.0):
    return (np.random.default_rng(k).normal(shift, 1, (rows, k)) * 0.02).astype(np.float32)


CASES = [(quantise_q4_k, 144, read_q4_k), (quantise_q6_k, 210, read_q6_k)]


@pytest.mark.parametrize(("quantise", "size", "read"), CASES)
@pytest.mark.parametrize("shift", [0.0, 3.0, -3.0])
def test_memory_holds_the_values(quantise, size, read, shift):
    blocks = quantise(weights(shift=shift))
    data = blocks.packed.tobytes()
    assert len(data) == 6 * size
    found = np.array([read(data[at:at + size]) for at in range(0, len(data), size)]).reshape(3, 512)
    assert np.allclose(found, blocks.values(), rtol=0, atol=1e-6 * np.abs(found).max())


@pytest.mark.parametrize(("quantise", "size", "read", "most"), [(*CASES[0], 0.08), (*CASES[1], 0.02)])
def test_weights_keep_their_values(quantise, size, read, most):
    """Steps and minima of least squares: at most what 4 or 6 bits of a normal distribution lose."""
    w = weights(8, 1024)
    assert np.linalg.norm(quantise(w).values() - w) < most * np.linalg.norm(w)


def test_four_bits_with_a_minimum_beat_four_bits_around_zero_where_no_weight_is_negative():
    from intsim.numerics.linear.blocks import dequantise, quantise_q4_0

    w = np.random.default_rng(0).uniform(-1, 0, (4, 512)).astype(np.float32)
    error = [np.linalg.norm(values - w) for values in (quantise_q4_k(w).values(), dequantise(quantise_q4_0(w)))]
    assert error[0] < 0.6 * error[1]


def test_blocks_of_zeros_and_of_one_value():
    w = np.concatenate([np.zeros(256), np.full(256, -0.5)]).astype(np.float32)[None]
    for quantise in (quantise_q4_k, quantise_q6_k):
        values = quantise(w).values()
        assert not values[0, :256].any()
        assert np.allclose(values[0, 256:], -0.5, rtol=1e-3)


def test_tokens_in_memory():
    """The largest becomes -127 whatever its sign; sums are of the codes."""
    x = weights(2, 256)
    x[0, 7], x[1, 9] = 1.0, -1.0
    tokens = quantise_q8_k(x)
    data = tokens.bytes().tobytes()
    for row in range(2):
        values, sums, codes = read_q8_k(data[292 * row:292 * (row + 1)])
        assert min(codes) == -127
        assert sums == [sum(codes[i:i + 16]) for i in range(0, 256, 16)]
        assert np.abs(np.array(values) - x[row]).max() <= abs(tokens.scales[row, 0]) * 0.5001
    assert tokens.scales[0, 0] == pytest.approx(-1 / 127)


@pytest.mark.parametrize("quantise", [quantise_q4_k, quantise_q6_k])
def test_products_are_those_of_the_values(quantise):
    x, w = quantise_q8_k(weights(4, 1024, 1.0)), quantise(weights(5, 1024, 0.5))
    tokens = x.codes * np.repeat(x.scales.astype(np.float64), 256, axis=1)
    exact = tokens @ w.values().T.astype(np.float64)
    assert np.abs(product(x, w) - exact).max() < 2e-6 * (np.abs(tokens) @ np.abs(w.values()).T).max()
