"""Norms, RoPE, gates, sums, gathers and quantisers, emulated, against their numpy models: the same bits."""

import numpy as np
import pytest

from intsim.numerics.linear.blocks import dequantise, plain_bytes, quantise_q4_0, quantise_q8_0, token_bytes
from intsim.numerics.linear.k_quants import quantise_q6_k, quantise_q8_k
from intsim.numerics.rows.gates import gelu, gelu_from_table, gelu_table, relu2, silu
from intsim.numerics.rows.norms import layer_norm, rms_norm
from intsim.numerics.rows.rope import rope, rope_table
from tests.streams.kernels.emulated import run_kernel, same_bits

WIDTHS = [1, 3, 4, 15, 16, 50, 100]


def rows(m, n, deviation=1.0):
    return np.random.default_rng(m * n).normal(0.3, deviation, (m, n)).astype(np.float32)


@pytest.mark.parametrize("n", WIDTHS)
@pytest.mark.parametrize("deviation", [1.0, 1e-6, 1e4])
def test_norms(n, deviation):
    x, weight, bias = rows(3, n, deviation), rows(1, n)[0], rows(2, n)[1]
    shape = {"m": 3, "n": n}
    found = run_kernel("rms_norm_f32", "dst", shape, src=x.ravel(), weight=weight, eps=1e-6)
    assert same_bits(found.reshape(x.shape), rms_norm(x, weight, 1e-6))
    found = run_kernel("layer_norm_f32", "dst", shape, src=x.ravel(), weight=weight, bias=bias, eps=1e-5)
    assert same_bits(found.reshape(x.shape), layer_norm(x, weight, bias, 1e-5))


@pytest.mark.parametrize(("name", "pairing"), [("rope_interleaved_f32", "interleaved"), ("rope_neox_f32", "neox")])
@pytest.mark.parametrize("shape", [(1, 1, 8), (3, 2, 64), (2, 5, 96)])
def test_rope(name, pairing, shape):
    m, n, k = shape
    x, table = rows(m * n, k), rope_table(np.arange(m) + 1000, k, 500000.0)
    found = run_kernel(name, "x", {"m": m, "n": n, "k": k}, x=np.concatenate([x.ravel(), guard()]), table=table.ravel())
    assert same_bits(found.reshape(shape), rope(x.reshape(shape), table, pairing))


def guard():
    """What ``run_kernel`` puts behind an output that it makes itself."""
    return np.full(64, 0xA5A5A5A5, dtype=np.uint32).view(np.float32)


def every_size():
    """Both signs, subnormals to huge, the edges of the exponential and of the table."""
    random = np.random.default_rng(0)
    edges = [0.0, -0.0, 10.0, -10.0, 9.999, 86.64, -86.64, -86.65, 88.8, -103.0, 1e-42, -1e-42, 3e38, -3e38]
    wide = 10.0 ** random.uniform(-40, 38, 300) * random.choice([-1, 1], 300)
    return np.concatenate([edges, wide, random.normal(0, 3, 1003)]).astype(np.float32)


@pytest.mark.parametrize(("name", "model"), [("silu_f32", silu), ("gelu_f32", gelu), ("relu2_f32", relu2)])
def test_activations(name, model):
    x = every_size()
    with np.errstate(over="ignore", invalid="ignore"):
        assert same_bits(run_kernel(name, "dst", {"m": 1, "n": x.size}, src=x), model(x))


@pytest.mark.parametrize(("name", "model"), [("swiglu_f32", silu), ("geglu_f32", gelu), ("reglu2_f32", relu2)])
@pytest.mark.parametrize("n", [1, 4, 7, 130])
def test_gates(name, model, n):
    gate, up = rows(3, n, 4.0), rows(3, n + 1)[:, 1:].copy()
    found = run_kernel(name, "dst", {"m": 3, "n": n}, gate=gate.ravel(), up=up.ravel())
    assert same_bits(found.reshape(gate.shape), model(gate) * up)


def test_gelu_by_table():
    x, table = every_size(), gelu_table()
    found = run_kernel("gelu_f16_table", "dst", {"m": 1, "n": x.size}, src=x, table=table)
    assert same_bits(found, gelu_from_table(x, table))


@pytest.mark.parametrize("shape", [(1, 1), (3, 7), (2, 8), (5, 33)])
def test_sums(shape):
    a, b = rows(*shape), rows(shape[0], shape[1] + 1)[:, 1:].copy()
    sizes = dict(zip("mn", shape, strict=True))
    assert same_bits(run_kernel("add_f32", "dst", sizes, a=a.ravel(), b=b.ravel()), (a + b).ravel())
    assert same_bits(run_kernel("add_bias_f32", "dst", sizes, src=a.ravel(), bias=b[0]), (a + b[:1]).ravel())


@pytest.mark.parametrize("shape", [(1, 1), (3, 5), (2, 8), (5, 33)])
def test_zeros(shape):
    assert same_bits(run_kernel("clear_f32", "dst", dict(zip("mn", shape, strict=True))), np.zeros(shape, "f4").ravel())


GATHERED = [("gather_f32", lambda t: (t.view(np.uint8).ravel(), t)),
            ("gather_f16", lambda t: (t.astype(np.float16).view(np.uint8).ravel(), t.astype(np.float16).astype("f4"))),
            ("gather_q8_0", lambda t: (plain_bytes(quantise_q8_0(t), 8), dequantise(quantise_q8_0(t)))),
            ("gather_q4_0", lambda t: (plain_bytes(quantise_q4_0(t), 4), dequantise(quantise_q4_0(t))))]


@pytest.mark.parametrize(("name", "lay"), GATHERED)
@pytest.mark.parametrize("k", [32, 160])
def test_gathers(name, lay, k):
    packed, values = lay(rows(20, k))
    ids = np.array([19, 0, 7, 7], dtype=np.int32)
    found = run_kernel(name, "dst", {"m": 4, "k": k}, table=packed, ids=ids)
    assert same_bits(found.reshape(4, k), values[ids])


def test_gathers_in_blocks_of_256():
    table = quantise_q6_k(rows(12, 512))
    ids = np.array([11, 0, 3], dtype=np.int32)
    found = run_kernel("gather_q6_k", "dst", {"m": 3, "k": 512}, table=table.packed, ids=ids)
    assert same_bits(found.reshape(3, 512), table.values()[ids])


@pytest.mark.parametrize("k", [32, 96])
@pytest.mark.parametrize("m", [1, 4, 7, 9])
@pytest.mark.parametrize("deviation", [1.0, 1e-9, 1e6])
def test_tokens_in_blocks_of_32(m, k, deviation):
    x = rows(m, k, deviation)
    x[0, :32] = 0
    with np.errstate(over="ignore"):
        blocks = quantise_q8_0(x)
    shape = {"m": m, "k": k}
    assert same_bits(run_kernel("quantize_q8_0", "dst", shape, src=x.ravel()), plain_bytes(blocks, 8))
    assert same_bits(run_kernel("quantize_q8_0_4x4", "dst", shape, src=x.ravel()), token_bytes(blocks, 4))
    assert same_bits(run_kernel("quantize_q8_0_4x8", "dst", shape, src=x.ravel()), token_bytes(blocks, 8))


@pytest.mark.parametrize("deviation", [1.0, 1e-9, 1e6])
def test_tokens_in_blocks_of_256(deviation):
    x = rows(3, 512, deviation)
    x[0, :256], x[1] = 0, -np.abs(x[1])
    x[2, 300], x[2, 301] = 50 * deviation, -50 * deviation
    assert same_bits(run_kernel("quantize_q8_k", "dst", {"m": 3, "k": 512}, src=x.ravel()), quantise_q8_k(x).bytes())
