"""FlashQ's kernels, emulated, against the numpy model: the same bits, from the packed cache to the output."""

import numpy as np
import pytest

from intsim.numerics.flashq import BLOCK, blocks_of, compress
from intsim.numerics.flashq_softmax import accumulate, normalised, online_sas, tile_factors
from intsim.numerics.gemm import gemm_s8
from tests.streams.kernels.emulated import run_kernel, same_bits

SHAPES = [(1, 1, 4), (3, 64, 16), (64, 100, 20), (70, 200, 24), (9, 577, 8)]
"""Queries, keys, channels."""
CODES = np.random.default_rng(7)


def filled(x, rows, columns):
    """With zeros up to multiples."""
    return np.pad(x, ((0, -len(x) % rows), (0, -x.shape[1] % columns)))


def packed_k(x, bits):
    """Tokens by channels as they lie in memory: for each tile steps, zeros, rows of neighbouring tokens."""
    cached, per_byte = compress(x, bits), 8 // bits
    codes = filled(cached.codes, BLOCK, 16).reshape(blocks_of(len(x)), BLOCK // per_byte, per_byte, -1)
    shifts = (np.arange(per_byte) * bits)[:, None]
    rows = (codes << shifts).sum(axis=2).astype(np.uint8)
    heads = [filled(head.view(np.uint8), 1, 16)[:, None] for head in (cached.steps, cached.zeros)]
    return np.concatenate([*heads, rows], axis=1).ravel(), cached.restored()


def packed_v(x, bits):
    """For each four channels and tile steps, zeros, and each channel's tokens, far ones sharing a byte."""
    cached, per_byte = compress(x, bits), 8 // bits
    codes = filled(cached.codes, BLOCK, 4).reshape(blocks_of(len(x)), per_byte, BLOCK // per_byte, -1)
    shifts = (np.arange(per_byte) * bits)[:, None, None]
    tokens = (codes << shifts).sum(axis=1).astype(np.uint8)  # tile, byte, channel
    heads = [filled(head.view(np.uint8), 1, 4)[:, None] for head in (cached.steps, cached.zeros)]
    heads = [h.reshape(len(h), -1, 4).swapaxes(0, 1) for h in heads]  # group, tile, four
    tokens = tokens.reshape(len(tokens), tokens.shape[1], -1, 4).transpose(2, 0, 3, 1)  # group, tile, four, byte
    return np.concatenate([*heads, tokens.reshape(*tokens.shape[:2], -1)], axis=2).ravel(), cached.restored()


def codes_of(rows, columns):
    return CODES.integers(-119, 120, (rows, columns)).astype(np.int8)


@pytest.mark.parametrize(("name", "pack", "bits"), [
    ("unpack_k_int4", packed_k, 4), ("unpack_k_int2", packed_k, 2), ("unpack_v_int4", packed_v, 4),
    ("unpack_v_int2", packed_v, 2)])
@pytest.mark.parametrize(("tokens", "channels"), [(1, 3), (64, 16), (100, 40), (130, 33)])
def test_the_cache_comes_back_as_int8(name, pack, bits, tokens, channels):
    cache, restored = pack(codes_of(tokens, channels), bits)
    if pack is packed_k:
        found = run_kernel(name, "dst", {"m": tokens, "k": channels}, src=cache)
        assert same_bits(found.reshape(-1, -(-channels // 16) * 16)[:tokens, :channels], restored)
    else:
        found = run_kernel(name, "dst", {"m": channels, "k": tokens}, src=cache)
        assert same_bits(found.reshape(-1, blocks_of(tokens) * BLOCK)[:channels, :tokens].T, restored)


@pytest.mark.parametrize("bits", [2, 4])
@pytest.mark.parametrize(("tokens", "channels"), [(1, 3), (64, 16), (100, 40), (130, 33)])
def test_scores_of_one_query_come_from_the_packed_cache(bits, tokens, channels):
    cache, restored = packed_k(codes_of(tokens, channels), bits)
    q = codes_of(1, channels)
    name = {2: "flashq_qk_int2", 4: "flashq_qk_int4"}[bits]
    found = run_kernel(name, "dst", {"m": tokens, "k": channels}, cache=cache, x=filled(q, 1, 16).ravel())
    assert same_bits(found[:tokens], gemm_s8(q, restored)[0])


def tiles_of(m, n, deviation, threshold=6.0):
    scores = np.rint(CODES.normal(0, 20000, (m, n))).astype(np.int32)
    steps = (deviation / 20000 * CODES.uniform(0.5, 1, (blocks_of(m), blocks_of(n)))).astype(np.float32)
    return scores, steps, online_sas(scores, steps, threshold)


def weights_of(tiles):
    return np.concatenate([tiles.alpha, tiles.total[:, None]], axis=1).ravel()


@pytest.mark.parametrize(("m", "n"), [(1, 1), (3, 64), (64, 100), (70, 200), (129, 65)])
@pytest.mark.parametrize(("deviation", "threshold"), [(0.0, 6.0), (1e-4, 6.0), (1.0, 6.0), (5.0, 3.0), (30.0, 7.0)])
def test_the_softmax_of_tiles(m, n, deviation, threshold):
    scores, steps, tiles = tiles_of(m, n, deviation, threshold)
    scales = CODES.uniform(0.01, 1, blocks_of(n)).astype(np.float32)
    given = {"src": scores.ravel(), "steps": steps.ravel(), "scales": scales, "threshold": threshold}
    found = {array: run_kernel("flashq_softmax", array, {"m": m, "n": n}, **given)
             for array in ("dst", "weights", "factor")}
    assert same_bits(found["dst"], filled(tiles.codes, 1, BLOCK).ravel())
    assert same_bits(found["weights"], weights_of(tiles))
    assert same_bits(found["factor"], tile_factors(tiles.inverse, scales).ravel())


@pytest.mark.parametrize("n", [1, 63, 64, 100, 300])
@pytest.mark.parametrize(("deviation", "threshold"), [(0.0, 6.0), (1.0, 6.0), (5.0, 3.0), (30.0, 7.0)])
def test_the_softmax_of_one_query_in_four_steps(n, deviation, threshold):
    scores, steps, tiles = tiles_of(1, n, deviation, threshold)
    scales, shape = CODES.uniform(0.01, 1, blocks_of(n)).astype(np.float32), {"m": n}
    tops = run_kernel("flashq_tops", "tops", shape, src=scores.ravel(), steps=steps.ravel())
    given = {"tops": np.concatenate([tops, np.zeros(64, np.float32)]), "threshold": threshold}
    given["tops"].view(np.uint8)[4 * tops.size:] = 0xA5  # what may not be touched
    running = run_kernel("flashq_weights", "tops", shape, **given)
    weights = run_kernel("flashq_weights", "weights", shape, **given)
    given = {"src": scores.ravel(), "tops": running, "steps": steps.ravel(), "scales": scales, "threshold": threshold}
    found = {array: run_kernel("flashq_p", array, shape, **given) for array in ("dst", "sums", "factor")}
    assert same_bits(found["dst"], filled(tiles.codes, 1, BLOCK).ravel())
    assert same_bits(found["factor"], tile_factors(tiles.inverse, scales).ravel())
    padded = np.concatenate([weights, np.full(64, weights[-1])])
    padded.view(np.uint8)[4 * weights.size:] = 0xA5
    total = run_kernel("flashq_total", "weights", shape, sums=found["sums"], weights=padded)
    assert same_bits(total, weights_of(tiles))


def panels_of(v):
    """V^T in panels of 12 channels, keys in steps of 4, as pack_b_s8_12x4 leaves it."""
    rows = filled(filled(v, BLOCK, 1).T, 12, 1)
    return np.ascontiguousarray(rows.reshape(-1, 12, rows.shape[1] // 4, 4).swapaxes(1, 2)).ravel()


@pytest.mark.parametrize(("m", "n", "channels"), SHAPES)
def test_the_second_product_and_the_output(m, n, channels):
    _, _, tiles = tiles_of(m, n, 2.0)
    v, scales = codes_of(n, channels), CODES.uniform(0.01, 1, blocks_of(n)).astype(np.float32)
    factor = tile_factors(tiles.inverse, scales)
    expected, shape = accumulate(tiles.codes, tiles.alpha, factor, v), {"m": m, "n": channels, "k": n}
    found = run_kernel("gemm_flashq_8x12", "c", shape, a=filled(tiles.codes, 1, BLOCK).ravel(), b=panels_of(v),
                       weights=weights_of(tiles), factor=factor.ravel())
    assert same_bits(found, expected.ravel())
    output = run_kernel("flashq_output", "dst", shape, src=expected.ravel(), weights=weights_of(tiles))
    assert same_bits(output, normalised(expected, tiles.total).ravel())


@pytest.mark.parametrize("bits", [2, 4, 8])
@pytest.mark.parametrize(("n", "channels"), [(1, 4), (64, 3), (200, 16), (577, 13)])
def test_the_second_product_of_one_query_comes_from_the_packed_cache(bits, n, channels):
    _, _, tiles = tiles_of(1, n, 2.0)
    v, scales = codes_of(n, channels), CODES.uniform(0.01, 1, blocks_of(n)).astype(np.float32)
    cache, restored = packed_v(v, bits) if bits < 8 else (filled(filled(v, BLOCK, 4).T, 1, 1).ravel(), v)
    factor = tile_factors(tiles.inverse, scales)
    given = {"v" if bits == 8 else "cache": np.ascontiguousarray(cache), "p": filled(tiles.codes, 1, BLOCK).ravel(),
             "weights": weights_of(tiles), "factor": factor.ravel()}
    name = {2: "flashq_pv_int2", 4: "flashq_pv_int4", 8: "flashq_pv_int8"}[bits]
    found = run_kernel(name, "dst", {"m": channels, "k": n}, **given)
    assert same_bits(found[:channels], accumulate(tiles.codes, tiles.alpha, factor, restored)[0])
