"""Linear layers, emulated, against their numpy models: the same bits, on shapes with every kind of remainder."""

from itertools import product as pairs

import numpy as np
import pytest

from intsim.numerics.linear.blocks import (
    plain_bytes,
    q5_0_bytes,
    quantise_q4_0,
    quantise_q5_0,
    quantise_q8_0,
    repacked_bytes,
    token_bytes,
)
from intsim.numerics.linear.channels import dequantise, group_product, quantise_channels, quantise_groups
from intsim.numerics.linear.k_quants import product, quantise_q4_k, quantise_q6_k, quantise_q8_k
from intsim.numerics.linear.products import by_lanes, f16_rows, f16_tiles, f16_wide_rows, f32_rows, in_order
from intsim.numerics.linear.ternary import quantise_tokens
from intsim.numerics.linear.ternary_packings import ternary_blocks, tq1_0, tq2_0
from tests.sampled import sampled
from tests.streams.kernels.emulated import run_kernel, same_bits

WEIGHTS = {"q8_0": (quantise_q8_0, 8), "q4_0": (quantise_q4_0, 4)}
ROWS = WEIGHTS | {"q5_0": (quantise_q5_0, 5)}
SHAPES = [(1, 1, 32), (3, 2, 96), (5, 17, 64), (2, 35, 256)]
"""m, n, k."""
BY_FOUR = [(4, 1, 32), (8, 3, 96), (4, 21, 64), (12, 39, 160), (8, 16, 256)]
SUPER = [(1, 1, 256), (3, 2, 512), (2, 18, 768)]


def matrices(shape, deviation=1.0):
    """W (m, k) and x (n, k) float32, with blocks of zeros and of one value."""
    m, n, k = shape
    random = np.random.default_rng(m + 100 * n + k)
    w, x = (random.normal(0, deviation, size).astype(np.float32) for size in ((m, k), (n, k)))
    w[0, :32], x[-1, -32:] = 0, -deviation
    return w, x


def layer(name, shape, w, x, **more):
    m, n, k = shape
    sizes = {"m": m, "k": k} if name.startswith("gemv") else {"m": m, "n": n, "k": k}
    return run_kernel(name, "dst", sizes, w=w, x=x, **more).reshape(n, m)


@pytest.mark.parametrize(("of", "shape", "deviation"), sampled(pairs(
    (("gemv_q8_0_sdot", "gemm_q8_0_sdot"), ("gemv_q8_0_smlal", "gemm_q8_0_smlal"),
     ("gemv_q5_0_sdot", "gemm_q5_0_sdot"), ("gemv_q5_0_smlal", "gemm_q5_0_smlal"),
     ("gemv_q4_0_sdot", "gemm_q4_0_sdot"), ("gemv_q4_0_smlal", "gemm_q4_0_smlal")),
    SHAPES, (1.0, 1e-4, 300.0)), every=4))
def test_rows_by_tokens(of, shape, deviation):
    """Steps among float16's subnormals and large ones as well."""
    vector, matrix = of
    kind = vector[5:9]
    quantise, bits = ROWS[kind]
    w, x = matrices(shape, deviation)
    blocks, tokens = quantise(w), quantise_q8_0(x)
    packed = q5_0_bytes(blocks) if kind == "q5_0" else plain_bytes(blocks, bits)
    expected = by_lanes(tokens, blocks, together=kind != "q4_0")
    found = layer(matrix, shape, packed, plain_bytes(tokens, 8))
    assert same_bits(found, expected)
    one = layer(vector, (shape[0], 1, shape[2]), packed, plain_bytes(tokens, 8))
    assert same_bits(one, expected[:1])


@pytest.mark.parametrize("name", ["gemm_s8_rows_sdot", "gemm_s8_rows_smlal"])
@pytest.mark.parametrize("shape", [(1, 1, 1), (3, 2, 15), (4, 5, 16), (6, 7, 40), (9, 23, 130)])
def test_rows_of_bytes_by_tokens(name, shape):
    """Of any length; two of the largest products are added in 16 bits, and what lies behind a row does not count."""
    m, n, k = shape
    random = np.random.default_rng(m * n * k)
    for w in (random.integers(-127, 128, (m, k)), np.full((m, k), -127), np.full((m, k), 127)):
        for x in (random.integers(-128, 128, (n, k)), np.full((n, k), -128)):
            given = [np.append(values, np.full(16, -128)).astype(np.int8) for values in (w, x)]
            assert np.array_equal(layer(name, shape, *given), x @ w.T)


@pytest.mark.parametrize(("name", "kind"), [("gemm_q8_0_mmla", "q8_0"), ("gemm_q4_0_mmla", "q4_0")])
@pytest.mark.parametrize("shape", SHAPES)
def test_pairs_of_rows_and_tokens(name, kind, shape):
    quantise, bits = WEIGHTS[kind]
    w, x = matrices(shape)
    blocks, tokens = quantise(w), quantise_q8_0(x)
    assert same_bits(layer(name, shape, plain_bytes(blocks, bits), plain_bytes(tokens, 8)), in_order(tokens, blocks))


REPACKED = [("gemv_q4_0_4x4", "gemm_q4_0_4x4", "q4_0", 4), ("gemv_q8_0_4x4", "gemm_q8_0_4x4", "q8_0", 4),
            ("gemv_q4_0_4x8", "gemm_q4_0_4x8", "q4_0", 8), ("gemv_q8_0_4x8", "gemm_q8_0_4x8", "q8_0", 8)]


@pytest.mark.parametrize(("of", "shape"), sampled(pairs(REPACKED, BY_FOUR), every=3))
def test_repacked(of, shape):
    vector, matrix, kind, unit = of
    quantise, bits = WEIGHTS[kind]
    w, x = matrices(shape)
    blocks, tokens = quantise(w), quantise_q8_0(x)
    expected, packed = in_order(tokens, blocks), repacked_bytes(blocks, bits, unit)
    assert same_bits(layer(matrix, shape, packed, token_bytes(tokens, unit)), expected)
    one = (shape[0], 1, shape[2])
    assert same_bits(layer(vector, one, packed, plain_bytes(tokens, 8)), expected[:1])


@pytest.mark.parametrize("kind", WEIGHTS)
def test_codes_at_the_ends_of_their_range(kind):
    """All codes -8 or 7 (-127 or 127) against all 127: the largest sums of a block."""
    quantise, bits = WEIGHTS[kind]
    for sign in (-1, 1):
        w, x = np.full((4, 64), sign, dtype=np.float32), np.full((5, 64), 3.0, dtype=np.float32)
        w[1::2, ::3] *= -1
        blocks, tokens = quantise(w), quantise_q8_0(x)
        expected = in_order(tokens, blocks)
        for unit in (4, 8):
            found = layer(f"gemm_{kind}_4x{unit}", (4, 5, 64), repacked_bytes(blocks, bits, unit),
                          token_bytes(tokens, unit))
            assert same_bits(found, expected)


def ternary(packing):
    return lambda w: packing(*ternary_blocks(w))


SUPER_BLOCKS = [("gemv_q4_k_sdot", "gemm_q4_k_sdot", quantise_q4_k),
                ("gemv_q4_k_smlal", "gemm_q4_k_smlal", quantise_q4_k),
                ("gemv_q6_k_sdot", "gemm_q6_k_sdot", quantise_q6_k),
                ("gemv_q6_k_smlal", "gemm_q6_k_smlal", quantise_q6_k),
                ("gemv_tq1_0_sdot", "gemm_tq1_0_sdot", ternary(tq1_0)),
                ("gemv_tq1_0_smlal", "gemm_tq1_0_smlal", ternary(tq1_0)),
                ("gemv_tq2_0_sdot", "gemm_tq2_0_sdot", ternary(tq2_0)),
                ("gemv_tq2_0_smlal", "gemm_tq2_0_smlal", ternary(tq2_0))]


@pytest.mark.parametrize(("of", "shape"), sampled(pairs(SUPER_BLOCKS, SUPER), every=2))
def test_blocks_of_256(of, shape):
    vector, matrix, quantise = of
    w, x = matrices(shape)
    w[-1] = np.abs(w[-1]) + 5  # no minimum below zero
    blocks, tokens = quantise(w), quantise_q8_k(x)
    expected = product(tokens, blocks)
    assert same_bits(layer(matrix, shape, blocks.packed, tokens.bytes()), expected)
    assert same_bits(layer(vector, (shape[0], 1, shape[2]), blocks.packed, tokens.bytes()), expected[:1])


@pytest.mark.parametrize(("name", "quantise"), [("gemm_q4_k_mmla", quantise_q4_k), ("gemm_q6_k_mmla", quantise_q6_k)])
@pytest.mark.parametrize("shape", [*SUPER, (5, 19, 512)])
def test_pairs_in_blocks_of_256(name, quantise, shape):
    w, x = matrices(shape)
    w[-1] = np.abs(w[-1]) + 5
    blocks, tokens = quantise(w), quantise_q8_k(x)
    assert same_bits(layer(name, shape, blocks.packed, tokens.bytes()), product(tokens, blocks))


@pytest.mark.parametrize(("vector", "matrix", "model", "dtype"), [
    ("gemv_f32_rows", "gemm_f32_rows", f32_rows, np.float32), ("gemv_f16_rows", "gemm_f16_rows", f16_rows, np.float16),
    ("gemv_f16_wide", "gemm_f16_wide", f16_wide_rows, np.float16)])
@pytest.mark.parametrize("shape", [(1, 1, 32), (3, 2, 64), (5, 18, 160)])
@pytest.mark.parametrize("deviation", [1.0, 30.0])
def test_floats_in_rows(vector, matrix, model, dtype, shape, deviation):
    """Float16 sums overflow with the larger numbers now and then."""
    w, x = (a.astype(dtype) for a in matrices(shape, deviation))
    with np.errstate(over="ignore", invalid="ignore"):
        expected = model(x, w)
    assert same_bits(layer(matrix, shape, w.ravel(), x.ravel()), expected)
    assert same_bits(layer(vector, (shape[0], 1, shape[2]), w.ravel(), x[0]), expected[:1])


@pytest.mark.parametrize("shape", [(4, 1, 32), (8, 5, 64), (4, 6, 96), (12, 16, 160), (8, 76, 32)])
@pytest.mark.parametrize("deviation", [1.0, 30.0])
def test_floats_in_tiles(shape, deviation):
    w, x = (a.astype(np.float16) for a in matrices(shape, deviation))
    with np.errstate(over="ignore", invalid="ignore"):
        expected = f16_tiles(x, w)
    assert same_bits(layer("gemm_f16_tiles", shape, w.ravel(), x.ravel()), expected)


def test_float16_sums_overflow_to_infinity():
    w, x = np.full((1, 32), 250, dtype=np.float16), np.full((1, 32), -300, dtype=np.float16)
    with np.errstate(over="ignore"):
        expected = f16_rows(x, w)
    assert np.isneginf(expected).all()
    assert same_bits(layer("gemv_f16_rows", (1, 1, 32), w.ravel(), x[0]), expected)


@pytest.mark.parametrize("shape", [(1, 1), (3, 7), (2, 8), (4, 45)])
def test_channels_back_to_float(shape):
    random = np.random.default_rng(shape[1])
    sums = random.integers(-2**24, 2**24, shape).astype(np.int32)
    w = quantise_channels(random.normal(0, 1, (shape[1], 16)))
    x = quantise_tokens(random.normal(0, 1, (shape[0], 16)))
    found = run_kernel("dequantize_channels", "dst", {"m": shape[0], "n": shape[1]}, src=sums.ravel(), tokens=x.steps,
                       channels=w.steps)
    assert same_bits(found.reshape(shape), dequantise(sums, x.steps, w.steps))


GROUPED = ["gemv_q8_g256_sdot", "gemv_q8_g256_smlal", "gemv_q8_g256_o3", "gemv_q8_g256_o2", "gemv_q8_g256_o0"]


@pytest.mark.parametrize("name", GROUPED)
@pytest.mark.parametrize("shape", [(1, 256), (5, 768)])
def test_groups_of_256(name, shape):
    m, k = shape
    random = np.random.default_rng(k)
    w, x = (quantise_groups(random.normal(0, 1, size)) for size in (shape, (1, k)))
    found = run_kernel(name, "dst", {"m": m, "k": k}, w=w.codes.ravel(), x=x.codes.ravel(), w_steps=w.steps.ravel(),
                       x_steps=x.steps.ravel())
    assert same_bits(found, group_product(x, w)[0])


@pytest.mark.parametrize("name", GROUPED)
def test_groups_at_the_ends_of_the_range(name):
    codes, steps = np.full((1, 256), -128, dtype=np.int8), np.ones(1, dtype=np.float32)
    found = run_kernel(name, "dst", {"m": 1, "k": 256}, w=codes[0], x=codes[0], w_steps=steps, x_steps=steps)
    assert found.tolist() == [256 * 2**14]
