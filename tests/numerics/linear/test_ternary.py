"""BitNet's quantisers and products by hand and in fractions; packings by decoders in plain Python."""

import itertools
import struct
from fractions import Fraction

import numpy as np
import pytest

from intsim.errors import InputError
from intsim.numerics.linear.ternary import product, quantise_tokens, quantise_weights
from intsim.numerics.linear.ternary_packings import i2_s, ternary_blocks, tl1, tl1_tables, tq1_0, tq2_0

RANDOM = np.random.default_rng(5)


def trits(rows, k):
    return RANDOM.integers(-1, 2, (rows, k)).astype(np.int8)


def test_weights_by_hand():
    """The mean of sizes is 0.5: 0.25 / 0.5 is a tie that goes to 0, 0.26 / 0.5 to 1, and 1.5 / 0.5 is cut to 1."""
    found = quantise_weights(np.array([[0.25, -0.26, 1.5, -0.25, 0.24, 0.5]]))
    assert found.scale == np.float32(0.5)
    assert found.trits.tolist() == [[0, -1, 1, 0, 0, 1]]


def test_weights_of_zeros_have_the_least_scale():
    found = quantise_weights(np.zeros((2, 4)))
    assert found.scale == np.float32(1e-5)
    assert not found.trits.any()


def test_tokens_by_hand():
    """127 is the largest, so codes are the values to the nearest integer, ties to even."""
    found = quantise_tokens(np.array([[127.0, 0.5, 1.5, -2.5, -126.6], [0, 0, 0, 0, 0]]))
    assert found.codes.tolist() == [[127, 0, 2, -2, -127], [0] * 5]
    assert found.steps.tolist() == [1.0, np.float32(1e-5) / np.float32(127)]
    assert found.sums.tolist() == [0, 0]


def test_tokens_never_reach_minus_128():
    assert quantise_tokens(RANDOM.standard_t(2, (50, 300))).codes.min() >= -127


def test_products_are_bitnets_formula():
    """y = acc / (s_w s_x) in fractions, acc in Python's integers; float32 rounds four times on the way."""
    w, x = RANDOM.normal(0, 0.02, (6, 96)), RANDOM.normal(0, 1, (4, 96))
    weights, tokens = quantise_weights(w), quantise_tokens(x)
    found = product(tokens, weights)
    for t, r in itertools.product(range(4), range(6)):
        acc = sum(int(a) * int(b) for a, b in zip(tokens.codes[t], weights.trits[r], strict=True))
        s_x = Fraction(127) / Fraction(max(abs(float(np.float32(v))) for v in x[t]))
        exact = acc * Fraction(float(weights.scale)) / s_x
        assert abs(Fraction(float(found[t, r])) - exact) <= abs(exact) * Fraction(4, 2**24)


def test_i2_s_is_a_byte_for_k_and_16_32_48_behind():
    t = trits(3, 128)
    data = i2_s(t)
    assert data.size == 3 * 32
    for r, k in itertools.product(range(3), range(128)):
        byte = int(data[r * 32 + k // 64 * 16 + k % 16])
        assert (byte >> (6 - 2 * (k % 64 // 16)) & 3) - 1 == t[r, k]


def test_tl1_looks_every_product_up():
    """The sum over pairs of what their tables hold at the rows' indices is the product."""
    t, codes = trits(64, 32), RANDOM.integers(-127, 128, (1, 32)).astype(np.int8)
    data, tables = tl1(t), tl1_tables(codes)
    for r in range(64):
        total = 0
        for pair in range(16):
            byte = int(data[(r // 32) * 256 + pair // 2 * 32 + r % 32])
            index = byte & 15 if pair % 2 else byte >> 4
            low, high = tables[32 * pair + index], tables[32 * pair + 16 + index]
            total += struct.unpack("<h", bytes([low, high]))[0]
        assert total == sum(int(a) * int(b) for a, b in zip(t[r], codes[0], strict=True))


@pytest.mark.parametrize("shape", [(33, 8), (32, 6)])
def test_tl1_refuses_shapes_that_it_cannot_hold(shape):
    with pytest.raises(InputError, match="multiple of"):
        tl1(np.zeros(shape, dtype=np.int8))


def read_tq2_0(data):
    """66 bytes: weight 128 h + 32 r + i in bits 2 r and 2 r + 1 of byte 32 h + i."""
    return [(data[32 * (k // 128) + k % 32] >> 2 * (k % 128 // 32) & 3) - 1 for k in range(256)]


def carried(byte, count):
    """Base 3 as 256ths: three times a byte carries a trit out, the rest goes on."""
    for _ in range(count):
        yield byte * 3 // 256 - 1
        byte = byte * 3 % 256


def read_tq1_0(data):
    """54 bytes: five trits each in 32 bytes and in 16, four in 4; trit n of byte i of a group is n groups and i on."""
    values = []
    for start, size, count in ((0, 32, 5), (32, 16, 5), (48, 4, 4)):
        found = [list(carried(byte, count)) for byte in data[start:start + size]]
        values += [found[i][n] for n in range(count) for i in range(size)]
    return values


@pytest.mark.parametrize(("pack", "size", "read"), [(tq1_0, 54, read_tq1_0), (tq2_0, 66, read_tq2_0)])
def test_blocks_of_256_in_memory(pack, size, read):
    t = trits(2, 512)
    scales = np.array([[0.5, 0.25], [2.0, 1.0]], dtype=np.float16)
    packed = pack(t, scales)
    data = packed.packed.tobytes()
    assert len(data) == 4 * size
    found = [read(data[at:at + size]) for at in range(0, len(data), size)]
    assert np.array_equal(np.array(found).reshape(2, 512), t)
    assert [struct.unpack_from("<e", data, size * i - 2)[0] for i in range(1, 5)] == scales.ravel().tolist()
    assert np.array_equal(packed.values(), t * np.repeat(scales.astype(np.float32), 256, axis=1))


def test_every_five_trits_come_out_again():
    every = np.array(list(itertools.product((-1, 0, 1), repeat=5)), dtype=np.int8)
    block = np.zeros((8, 256), dtype=np.int8)
    block[:, :160] = np.resize(every, (256, 5)).reshape(8, 32, 5).transpose(0, 2, 1).reshape(8, 160)
    data = tq1_0(block, np.ones((8, 1), dtype=np.float16)).packed.tobytes()
    assert [read_tq1_0(data[54 * i:54 * i + 54]) for i in range(8)] == block.tolist()


def test_the_blocks_quantiser_takes_the_largest():
    """It is exact for weights of -s, 0 and s, and no absmean for others: halves go away from zero (``lroundf``)."""
    w = np.concatenate([trits(1, 256) * 0.75, np.resize([1.0, 0.5, -0.5, -0.49], (1, 256))], axis=1)
    found, scales = ternary_blocks(w)
    assert scales.tolist() == [[0.75, 1.0]]
    assert np.array_equal(found[0, :256], np.sign(w[0, :256]))
    assert found[0, 256:260].tolist() == [1, 1, -1, 0]
