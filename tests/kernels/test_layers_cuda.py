"""The kernels around attention on the CPU, a thread per lane, against the meaning of their pipelines' steps."""

import ctypes
from pathlib import Path

import numpy as np
import pytest

from intsim.numerics.linear.blocks import Blocks, dequantise, plain_bytes, q5_0_bytes
from intsim.numerics.linear.formats import FORMATS
from intsim.numerics.linear.mmvq import FEW, PRODUCTS, Q81, quantise_q8_1, warps_of
from intsim.numerics.linear.tensor_cores import to_e4m3
from intsim.numerics.linear.ternary import quantise_tokens
from intsim.numerics.mufu import rcp
from intsim.numerics.online_softmax import LOG2E, multiply_add_rows
from intsim.numerics.rows.gates import gelu, silu
from intsim.numerics.rows.norms import layer_norm, rms_norm
from intsim.numerics.rows.rope import rope, rope_table
from intsim.streams.sass.manifest.layers import FORMATS as PLACES
from intsim.streams.sass.manifest.layers import OPERATIONS, ROUTINES
from tests.kernels.host_compiler import compiled, needs_compiler

pytestmark = needs_compiler
RANDOM = np.random.default_rng(5)


def execute(folder: Path, file: str, call: str, blocks: int, arrays: list[np.ndarray], **defines: int) -> None:
    """Run a kernel; ``call`` is its call with its arrays as p[0], p[1] ..."""
    main = (f'#include "{file}.cu"\nextern "C" void run(void** p, int blocks) {{\n'
            f"    launch({{blocks, 1, 1}}, 32 * WARPS, [=] {{ {call}; }});\n}}")
    library = compiled(folder, file, main, defines)
    pointers = (ctypes.c_void_p * len(arrays))(*(x.ctypes.data for x in arrays))
    library.run(pointers, blocks)


def packed(name: str, w: np.ndarray) -> tuple[object, np.ndarray]:
    """Weights in a format, and as they lie in memory."""
    made = FORMATS[name].weights(w)
    if isinstance(made, Blocks):
        return made, q5_0_bytes(made) if name == "q5_0" else plain_bytes(made, 8 if name == "q8_0" else 4)
    return made, made.packed


def token_bytes(x: Q81) -> np.ndarray:
    parts = (x.steps[:, :, None].view(np.uint8), x.sums[:, :, None].view(np.uint8),
             x.codes.reshape(*x.steps.shape, 32).view(np.uint8))
    return np.concatenate(parts, axis=2).ravel()


@pytest.mark.parametrize(("name", "tokens"), [
    ("q4_k", 2), ("q5_0", 5), *(pytest.param(name, tokens, marks=pytest.mark.slow) for name, tokens in (
        ("q8_0", 3), ("q8_0", 8), ("q4_0", 4), ("q4_0", 6), ("q4_k", 7), ("q5_0", 1), ("q6_k", 2), ("q6_k", 5)))])
def test_rows_of_blocks_times_tokens(tmp_path, name, tokens):
    """Bit by bit; 2,304 numbers are more than threads have in a turn, and no multiple of that."""
    depth, warps = 2304, warps_of(tokens)
    w, x = (RANDOM.normal(size=(rows, depth)).astype(np.float32) for rows in (3, tokens))
    made, memory = packed(name, w)
    codes, y = quantise_q8_1(x), np.zeros((tokens, 3), dtype=np.float32)
    execute(tmp_path, "gemv_quantised", f"gemv_quantised((byte*)p[0], (byte*)p[1], (float*)p[2], {depth}, 3)", 2,
            [memory, token_bytes(codes), y], FORMAT=PLACES.index(name), WARPS=warps, COLUMNS=tokens, ROWS=2)
    np.testing.assert_array_equal(y, PRODUCTS[name](codes, made))
    np.testing.assert_allclose(y, x @ w.T, atol=12.0)


def test_a_products_values_are_those_of_the_stored_thread_blocks():
    sizes = [sizes for source in ROUTINES if source.file == "gemv_quantised.cu" for _, _, sizes in source.compilations]
    assert {each["columns"] for each in sizes} == set(range(1, FEW + 1))
    assert all(each["warps"] == warps_of(each["columns"]) for each in sizes)


@pytest.mark.parametrize("name", ["q6_k", "q5_0", *(pytest.param(name, marks=pytest.mark.slow)
                                                    for name in ("q8_0", "q4_0", "q4_k"))])
def test_weights_made_float16(tmp_path, name):
    w = RANDOM.normal(size=(2, 256)).astype(np.float32)
    made, memory = packed(name, w)
    wide = np.zeros(w.shape, dtype=np.float16)
    execute(tmp_path, "dequantise", "dequantise((byte*)p[0], nullptr, p[1], 512, 256)", 2, [memory, wide],
            FORMAT=PLACES.index(name), GATHER=0, WARPS=1)
    expected = dequantise(made) if isinstance(made, Blocks) else made.values()
    np.testing.assert_array_equal(wide, expected.astype(np.float16))


def test_rows_of_a_table(tmp_path):
    table = RANDOM.normal(size=(5, 64)).astype(np.float32)
    made, memory = packed("q4_0", table)
    ids, out = np.array([3, 0, 4], dtype=np.int32), np.zeros((3, 64), dtype=np.float32)
    execute(tmp_path, "dequantise", "dequantise((byte*)p[0], (int*)p[1], p[2], 192, 64)", 1, [memory, ids, out],
            FORMAT=PLACES.index("q4_0"), GATHER=1, WARPS=1)
    np.testing.assert_array_equal(out, dequantise(made)[ids])


@pytest.mark.parametrize("vector", [pytest.param(2, marks=pytest.mark.slow), 8])
def test_rows_of_float16_times_vectors(tmp_path, vector):
    w, x = RANDOM.normal(size=(6, 136)).astype(np.float16), RANDOM.normal(size=(2, 136)).astype(np.float32)
    y = np.zeros(6, dtype=np.float32)
    execute(tmp_path, "gemv_f16", "gemv_f16((half_bits*)p[0], (float*)p[1], (float*)p[2], 6, 3, 136)", 2, [w, x, y],
            VECTOR=vector, WARPS=4)
    np.testing.assert_allclose(y, (w.astype(np.float32) * np.repeat(x, 3, axis=0)).sum(axis=1), rtol=1e-4, atol=1e-4)


WARPS = 4


def fma(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
    """``a * b + c`` of float32 arrays of one shape, rounded once."""
    x, y, z = (np.broadcast_to(v, a.shape).astype(np.float32).reshape(-1, 1) for v in (a, b, c))
    return multiply_add_rows(x, y[:, 0], z).reshape(a.shape)


def turns(x: np.ndarray) -> list[np.ndarray]:
    """What the threads of a row read in each turn, four values each, (rows, threads that have any, 4)."""
    each = 128 * WARPS
    return [x[:, i:i + each].reshape(len(x), -1, 4) for i in range(0, x.shape[1], each)]


def across_block(x: np.ndarray) -> np.ndarray:
    """``row_sums.cuh``'s sum of what each thread of a row has, (rows, threads)."""
    def across_warp(x: np.ndarray) -> np.ndarray:
        for half in (16, 8, 4, 2, 1):
            x = x[..., :half] + x[..., half:]
        return x[..., 0]
    return across_warp(np.pad(across_warp(x.reshape(len(x), WARPS, 32)), ((0, 0), (0, 32 - WARPS))))


def normalised(x: np.ndarray, weight: np.ndarray, bias: np.ndarray, layer: int) -> np.ndarray:
    """``normalise.cu``, rounding by rounding."""
    sums, squares = np.zeros((2, len(x), 32 * WARPS), dtype=np.float32)
    for v in turns(x):
        mine = slice(v.shape[1])
        for j in range(4):
            sums[:, mine] += v[:, :, j]
            squares[:, mine] = fma(v[:, :, j], v[:, :, j], squares[:, mine])
    inverse, eps = rcp(np.float32(x.shape[1])), np.float32(1e-5)
    mean, squares = across_block(sums) * inverse, across_block(squares)
    spread = fma(squares, inverse, -(mean * mean)) + eps if layer else fma(squares, inverse, eps)
    scale = (1 / np.sqrt(spread.astype(np.float64))).astype(np.float32)[:, None]
    return fma((x - mean[:, None]) * scale, weight, bias) if layer else x * scale * weight


@pytest.mark.parametrize("layer", [1, pytest.param(0, marks=pytest.mark.slow)])
def test_norms(tmp_path, layer):
    x, (weight, bias) = RANDOM.normal(1.0, 2.0, (3, 600)).astype(np.float32), RANDOM.normal(size=(2, 600)).astype("f4")
    out, alone = np.zeros_like(x), np.zeros_like(x)
    call = "normalise((float*)p[0], (float*)p[1], (float*)p[2], (float*)p[3], 600, 1e-5f)"
    execute(tmp_path, "normalise", call, 3, [x, weight, bias, out], LAYER=layer, WARPS=WARPS)
    np.testing.assert_array_equal(out, normalised(x, weight, bias, layer))
    execute(tmp_path, "normalise", call, 3, [x, weight, bias, alone], LAYER=layer, WARPS=WARPS, ALONE=1)
    np.testing.assert_array_equal(out, fma(alone, weight, bias) if layer else alone * weight)
    expected = layer_norm(x, weight, bias) if layer else rms_norm(x, weight)
    np.testing.assert_allclose(out, expected, rtol=1e-4, atol=1e-5)


def exp2(x: np.ndarray) -> np.ndarray:
    """2^x of float32 on the special-function unit."""
    y = np.exp2(x.astype(np.float64)).astype(np.float32)
    return np.where(y < np.finfo(np.float32).tiny, np.float32(0), y)


def softmax_of_rows(scores: np.ndarray, mask: np.ndarray, scale: np.float32) -> np.ndarray:
    """``row_softmax.cu``, rounding by rounding."""
    lowest = np.float32(-3e38)
    v = np.maximum(fma(scores, scale, mask), lowest)
    p = exp2((v - v.max(axis=1, keepdims=True)) * LOG2E)
    total = np.zeros((len(v), 32 * WARPS), dtype=np.float32)
    for i in range(0, v.shape[1], 32 * WARPS):
        one = p[:, i:i + 32 * WARPS]
        total[:, :one.shape[1]] += one
    return p * rcp(across_block(total))[:, None]


def test_softmax_of_rows(tmp_path):
    scores = RANDOM.normal(0, 8, (4, 600)).astype(np.float32)
    mask = np.where(np.arange(600) <= np.array([[100], [599]]), 0, -np.inf).astype(np.float32)
    out = np.zeros_like(scores)
    execute(tmp_path, "row_softmax", "row_softmax((float*)p[0], (float*)p[1], (float*)p[2], 600, 2, 0.3f)", 4,
            [scores, mask, out], WARPS=WARPS)
    of_all = np.tile(mask, (2, 1))
    with np.errstate(over="ignore"):
        np.testing.assert_array_equal(out, softmax_of_rows(scores, of_all, np.float32(0.3)))
    hidden = scores * np.float32(0.3) + of_all
    expected = np.exp(hidden - hidden.max(axis=1, keepdims=True))
    np.testing.assert_allclose(out, expected / expected.sum(axis=1, keepdims=True), rtol=1e-4, atol=1e-7)


@pytest.mark.slow
def test_rope(tmp_path):
    x, table = RANDOM.normal(size=(3, 2, 16)).astype(np.float32), rope_table(np.arange(3), 16)
    out = np.zeros_like(x)
    execute(tmp_path, "rope", "rope((float*)p[0], (float*)p[1], (float*)p[2], 48, 8, 2)", 1, [x, table, out], WARPS=1)
    np.testing.assert_array_equal(out, rope(x, table, "neox"))


@pytest.mark.slow
def test_tokens_as_integers(tmp_path):
    x = RANDOM.normal(size=(2, 160)).astype(np.float32)
    made = np.zeros(2 * 5 * 36, dtype=np.uint8)
    execute(tmp_path, "quantise_q8_1", "quantise_q8_1((float*)p[0], (byte*)p[1], 320)", 3, [x, made], WARPS=4)
    np.testing.assert_array_equal(made, token_bytes(quantise_q8_1(x)))
    codes, steps = np.zeros(x.shape, dtype=np.int8), np.zeros(2, dtype=np.float32)
    execute(tmp_path, "quantise_rows", "quantise_rows((float*)p[0], (byte*)p[1], (float*)p[2], 160)", 2,
            [x, codes, steps], WARPS=4)
    expected = quantise_tokens(x)
    np.testing.assert_array_equal(codes, expected.codes)
    np.testing.assert_allclose(codes * steps[:, None], x, atol=float(steps.max()))


def test_tokens_as_e4m3(tmp_path):
    """The largest of all, then a cast over its scale: two codes from the last bit of a reciprocal, no more."""
    x = RANDOM.normal(size=(3, 96)).astype(np.float16)
    expected, step = to_e4m3(x)
    parts, codes = np.zeros(2, dtype=np.float32), np.zeros(x.shape, dtype=np.uint8)
    execute(tmp_path, "peak_of_all", "peak_of_all((half_bits*)p[0], (float*)p[1], 288)", 2, [x, parts], WARPS=4)
    assert np.float32(parts.max() / np.float32(448)) == step
    execute(tmp_path, "cast_rows", "cast_rows((half_bits*)p[0], (byte*)p[1], (float*)p[2], 96)", 3,
            [x, codes, np.array([step])], WARPS=1)
    assert np.count_nonzero(codes != expected.view(np.uint8)) <= 2


@pytest.mark.parametrize("name", ["geglu", *(pytest.param(n, marks=pytest.mark.slow)
                                             for n in ("swiglu", "reglu2", "add", "add_bias", "to_f16", "to_f32",
                                                       "multiply", "multiply_row"))])
def test_elementwise(tmp_path, name):
    a, b = (RANDOM.normal(0, 3, (2, 64)).astype(np.float32) for _ in range(2))
    source = a.astype(np.float16) if name == "to_f32" else a
    out = np.zeros(a.shape, dtype=np.float16 if name == "to_f16" else np.float32)
    execute(tmp_path, "elementwise", "elementwise(p[0], (float*)p[1], p[2], 128, 64)", 1, [source, b, out],
            OPERATION=OPERATIONS.index(name), WARPS=1)
    expected = {"geglu": gelu(a) * b, "swiglu": silu(a) * b, "reglu2": np.maximum(a, 0)**2 * b, "add": a + b,
                "add_bias": a + b[0], "to_f16": a.astype(np.float16), "to_f32": source.astype(np.float32),
                "multiply": a * b, "multiply_row": a * b[0]}[name]
    np.testing.assert_allclose(out, expected, rtol=2e-5, atol=1e-6)


@pytest.mark.parametrize("half", [0, 1])
def test_elements_at_places_of_their_own(tmp_path, half):
    """Rows of heads into rows of tokens, (2, 3, 8) to (3, 2, 8)."""
    x = RANDOM.normal(size=(2, 3, 8)).astype(np.float32)
    out = np.zeros((3, 2, 8), dtype=np.float16 if half else np.float32)
    size = out.itemsize
    places = (f"Places{{{{8, 3, 2}}, {{4, 32, 96, 192}}}}, "
              f"Places{{{{8, 3, 2}}, {{{size}, {16 * size}, {8 * size}, {48 * size}}}}}")
    execute(tmp_path, "copy_strided", f"copy_strided((byte*)p[0], (byte*)p[1], 48, {places})", 1, [x, out], HALF=half,
            WARPS=2)
    np.testing.assert_array_equal(out, x.transpose(1, 0, 2).astype(out.dtype))


def test_where_each_product_of_a_batch_begins(tmp_path):
    """Six query heads, two of keys."""
    lists = np.zeros((3, 6), dtype=np.uint64)
    call = "batch_pointers((byte*)p[0], (byte*)p[0], (byte*)p[0], (byte*)p[1], 6, 3, 8ll, 64ll, 128ll)"
    base = np.zeros(1, dtype=np.uint8)
    execute(tmp_path, "batch_pointers", call, 1, [base, lists], WARPS=1)
    begin = np.arange(6)
    np.testing.assert_array_equal(lists - np.uint64(base.ctypes.data), [8 * begin, 64 * (begin // 3), 128 * begin])
