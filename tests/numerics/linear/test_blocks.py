"""Blocks of 32: by hand, by a decoder of the bytes in plain Python, and their products in exact arithmetic."""

import struct
from fractions import Fraction

import numpy as np
import pytest

from intsim.errors import InputError
from intsim.numerics.linear.blocks import (
    dequantise,
    plain_bytes,
    q5_0_bytes,
    quantise_q4_0,
    quantise_q5_0,
    quantise_q8_0,
    repacked_bytes,
    token_bytes,
)
from intsim.numerics.linear.products import by_lanes, f16_rows, f16_tiles, f32_rows, in_order
from tests.numerics.plain import round_to

F32 = np.float32


def read_q8_0(data):
    """34 bytes to 32 values."""
    scale, *codes = struct.unpack("<e32b", data)
    return [scale * c for c in codes]


def read_q4_0(data):
    """18 bytes to 32 values: lower halves, then upper ones."""
    scale, *packed = struct.unpack("<e16B", data)
    return [scale * ((b & 15) - 8) for b in packed] + [scale * ((b >> 4) - 8) for b in packed]


def read_q5_0(data):
    """22 bytes to 32 values: a fifth bit of each, then the other four, lower halves before upper ones."""
    scale, fifths, *packed = struct.unpack("<eI16B", data)
    four = [b & 15 for b in packed] + [b >> 4 for b in packed]
    return [scale * ((low | (fifths >> i & 1) << 4) - 16) for i, low in enumerate(four)]


def rows(shape, seed=0):
    return np.random.default_rng(seed).normal(0, 1, shape).astype(np.float32)


def test_a_q4_0_block_by_hand():
    """-4 is the largest: step 0.5, code -8; 3.9 / 0.5 + 8.5 = 16.3 is cut to 15; 0.25 lies between two codes."""
    x = np.zeros((1, 32))
    x[0, :6] = -4.0, 3.9, 0.25, -0.26, 3.2, 0.2
    codes, scales = quantise_q4_0(x)
    assert scales.tolist() == [[0.5]]
    assert codes[0, :7].tolist() == [-8, 7, 1, -1, 6, 0, 0]


def test_the_largest_value_keeps_its_sign_in_the_step():
    codes, scales = quantise_q4_0(np.full((1, 32), 2.0))
    assert scales[0, 0] == -0.25
    assert (codes == -8).all()


def test_q5_0_is_ggmls():
    """Its quantiser in plain Python: the value of largest size is -16 steps, others min(31, floor(x / step + 16.5))."""
    x = np.concatenate([rows((5, 64), 3), np.zeros((1, 64), F32), np.full((1, 64), -3.0, F32)])
    blocks = quantise_q5_0(x)
    data, at = q5_0_bytes(blocks).tobytes(), 0
    assert len(data) == 14 * 22
    for block in x.reshape(-1, 32):
        largest = max(block, key=abs)
        step = F32(largest / F32(-16))
        inverse = F32(1) / step if step else F32(0)
        codes = [min(31, int(F32(v * inverse) + F32(16.5))) - 16 for v in block]
        assert read_q5_0(data[at:at + 22]) == [float(np.float16(step)) * c for c in codes]
        at += 22
    assert np.array_equal(dequantise(blocks).reshape(-1, 32)[0], np.array(read_q5_0(data[:22]), F32))


@pytest.mark.parametrize(("quantise", "bits", "size", "read"), [(quantise_q8_0, 8, 34, read_q8_0),
                                                               (quantise_q4_0, 4, 18, read_q4_0)])
def test_memory_holds_the_values(quantise, bits, size, read):
    blocks = quantise(rows((3, 96)))
    data = plain_bytes(blocks, bits).tobytes()
    assert len(data) == 9 * size
    found = [v for at in range(0, len(data), size) for v in read(data[at:at + size])]
    assert np.array_equal(np.array(found, dtype=np.float32).reshape(3, 96), dequantise(blocks))


@pytest.mark.parametrize("unit", [4, 8])
def test_a_repacked_block_holds_four_rows_in_turn(unit):
    """Byte by byte: unit u of row r lies at 8 + (4 u + r) units; signed halves are the codes without the 8."""
    blocks = quantise_q4_0(rows((8, 64)))
    data = repacked_bytes(blocks, 4, unit).tobytes()
    assert len(data) == 4 * 72
    for group in range(2):
        for block in range(2):
            part = data[(2 * group + block) * 72:][:72]
            for row in range(4):
                assert struct.unpack_from("<e", part, 2 * row)[0] == blocks.scales[4 * group + row, block]
                codes = blocks.codes[4 * group + row, 32 * block:][:32]
                for i in range(16):
                    byte = part[8 + (4 * (i // unit) + row) * unit + i % unit]
                    assert [(byte & 15 ^ 8) - 8, (byte >> 4 ^ 8) - 8] == [codes[i], codes[i + 16]]


@pytest.mark.parametrize("n", [1, 5, 6])
def test_tokens_left_over_are_plain(n):
    blocks = quantise_q8_0(rows((n, 32)))
    data = token_bytes(blocks, 8)
    whole = n // 4 * 4
    assert data.size == n * 34
    assert np.array_equal(data[whole * 34:], plain_bytes(quantise_q8_0(rows((n, 32))[whole:]), 8))


def test_products_are_those_of_exact_blocks():
    """In fractions: every output a chain of fused multiply-adds, an integer times the product of two steps each."""
    x, w = quantise_q8_0(rows((2, 96))), quantise_q4_0(rows((3, 96), 1))
    found = in_order(x, w)
    for t in range(2):
        for r in range(3):
            total = Fraction(0)
            for b in range(3):
                inside = slice(32 * b, 32 * b + 32)
                exact = sum(int(p) * int(q) for p, q in zip(x.codes[t, inside], w.codes[r, inside], strict=True))
                step = Fraction(float(x.scales[t, b])) * Fraction(float(w.scales[r, b]))
                total = round_to(F32, total + exact * step)
            assert float(total) == found[t, r]


def test_both_orders_agree_with_the_dequantised_product():
    x, w = quantise_q8_0(rows((5, 512))), quantise_q8_0(rows((7, 512), 1))
    exact = dequantise(x).astype(np.float64) @ dequantise(w).T.astype(np.float64)
    for found in (by_lanes(x, w), in_order(x, w)):
        assert np.abs(found - exact).max() < 1e-5 * np.abs(exact).max()


def test_quantisation_loses_half_a_step_at_most():
    x = rows((4, 256))
    for quantise, steps in ((quantise_q8_0, 0.5), (quantise_q4_0, 1.0)):
        blocks = quantise(x)
        step = np.abs(np.repeat(blocks.scales.astype(np.float64), 32, axis=1))
        assert (np.abs(dequantise(blocks) - x) <= steps * step * 1.01 + 1e-3 * np.abs(x)).all()


def test_float_rows_against_sixteen_sums_in_fractions():
    x, w = rows((1, 48)), rows((1, 48), 1)
    sums = [Fraction(0)] * 16
    for k in range(48):
        sums[k % 16] = round_to(F32, sums[k % 16] + Fraction(float(x[0, k])) * Fraction(float(w[0, k])))
    def add(a, b):
        return round_to(F32, a + b)

    lanes = [add(add(sums[i], sums[8 + i]), add(sums[4 + i], sums[12 + i])) for i in range(4)]
    assert float(add(add(lanes[0], lanes[1]), add(lanes[2], lanes[3]))) == f32_rows(x, w)[0, 0]


def test_float16_rows_against_32_sums_in_fractions():
    x, w = rows((1, 96)).astype(np.float16), rows((1, 96), 1).astype(np.float16)
    sums = [Fraction(0)] * 32
    for k in range(96):
        sums[k % 32] = round_to(np.float16, sums[k % 32] + Fraction(float(x[0, k])) * Fraction(float(w[0, k])))
    def add(a, b, kind=np.float16):
        return round_to(kind, a + b)

    eight = [add(add(sums[i], sums[16 + i]), add(sums[8 + i], sums[24 + i])) for i in range(8)]
    four = [add(eight[i], eight[4 + i], F32) for i in range(4)]
    assert float(add(add(four[0], four[1], F32), add(four[2], four[3], F32), F32)) == f16_rows(x, w)[0, 0]


def test_float16_tiles_against_eight_sums_in_fractions():
    x, w = rows((1, 40)).astype(np.float16), rows((1, 40), 1).astype(np.float16)
    sums = [Fraction(0)] * 8
    for k in range(40):
        sums[k % 8] = round_to(np.float16, sums[k % 8] + Fraction(float(x[0, k])) * Fraction(float(w[0, k])))
    four = [round_to(F32, sums[i] + sums[4 + i]) for i in range(4)]
    pairs = round_to(F32, four[0] + four[1]), round_to(F32, four[2] + four[3])
    assert float(round_to(F32, pairs[0] + pairs[1])) == f16_tiles(x, w)[0, 0]


@pytest.mark.parametrize("shape", [(2, 40), (32,)])
def test_rows_of_no_whole_blocks_are_refused(shape):
    with pytest.raises(InputError, match="multiple of 32"):
        quantise_q4_0(np.zeros(shape))
