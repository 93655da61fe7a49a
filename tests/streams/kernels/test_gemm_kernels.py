"""The GEMM kernels and B's packing, emulated, against the numpy models: the same bits."""

from itertools import product as pairs

import numpy as np
import pytest

from intsim.numerics.gemm import gemm_f16, gemm_f32, gemm_s8, gemm_u8s8
from intsim.streams.aarch64.manifest import kernels
from tests.sampled import sampled
from tests.streams.kernels.emulated import run_kernel, same_bits

MODELS = {"gemm_s8": gemm_s8, "gemm_u8s8": gemm_u8s8, "gemm_f32": gemm_f32, "gemm_f16": gemm_f16}
SHAPES = [(1, 1, 1), (8, 24, 16), (7, 11, 3), (9, 25, 21), (17, 13, 40)]
ACROSS_BLOCKS = [(3, 5, 530), (3, 521, 9), (9, 277, 261)]
"""Deeper or wider than what one block of B holds, for every type."""

def names(routine):
    return [kernel.name for kernel in kernels().values() if kernel.routine == routine]

INTEGERS, FLOATS = names("gemm_s8") + names("gemm_u8s8"), names("gemm_f16") + names("gemm_f32")

def layout(gemm):
    """Type, width and unit of the packed B that a GEMM reads, from its pack kernel."""
    kernel = kernels()[gemm]
    pack = next(k for k in kernels().values() if k.routine.startswith("pack_b") and k.layout == kernel.layout
                and k.arguments[1].dtype == kernel.arguments[1].dtype)
    return pack.name, *map(int, pack.layout.split("x"))

def packed(b_t, width, unit):
    """(n, k) -> panels of ``width`` columns, in them steps of ``unit`` k, in them columns; the last column repeats."""
    n, k = b_t.shape
    columns, depth = -(-n // width) * width, -(-k // unit) * unit
    whole = np.zeros((columns, depth), dtype=b_t.dtype)
    whole[:, :k] = b_t[np.minimum(np.arange(columns), n - 1)]
    return np.ascontiguousarray(whole.reshape(-1, width, depth // unit, unit).transpose(0, 2, 1, 3)).ravel()

def product(name, a, b_t):
    _, width, unit = layout(name)
    shape = {"m": len(a), "n": len(b_t), "k": a.shape[1]}
    return run_kernel(name, "c", shape, a=a, b=packed(b_t, width, unit)).reshape(len(a), len(b_t))

@pytest.mark.parametrize(("name", "m", "k"), sampled(
    pairs(sorted(n for n in kernels() if n.startswith("pack_b")), [1, 11, 12, 25, 48], [1, 7, 16, 33]), every=3))
def test_packing_moves_every_element_and_pads_k_with_zeros(name, m, k):
    kernel = kernels()[name]
    width, unit = map(int, kernel.layout.split("x"))
    dtype = np.dtype(kernel.arguments[0].dtype)
    b_t = np.random.default_rng(m * k).integers(1, 100, (m, k)).astype(dtype)
    assert same_bits(run_kernel(name, "dst", {"m": m, "k": k}, src=b_t.ravel()), packed(b_t, width, unit))

@pytest.mark.parametrize(("name", "shape"), sampled(pairs(INTEGERS, SHAPES + ACROSS_BLOCKS), every=3))
def test_integer_products_are_exact(name, shape):
    m, n, k = shape
    random = np.random.default_rng(k)
    low, high = (0, 256) if "u8" in name else (-128, 128)
    a = random.integers(low, high, (m, k)).astype(kernels()[name].arguments[0].dtype)
    b_t = random.integers(-127, 128, (n, k)).astype(np.int8)
    assert same_bits(product(name, a, b_t), MODELS[kernels()[name].routine](a, b_t))

@pytest.mark.parametrize("name", INTEGERS)
@pytest.mark.parametrize("b", [-127, 127])
def test_integer_products_are_exact_at_the_ends_of_the_range(name, b):
    ends = (0, 255) if "u8" in name else (-128, 127)
    for a in (np.full((9, 130), ends[0]), np.full((9, 130), ends[1]), np.resize(ends, (9, 130))):
        left = a.astype(kernels()[name].arguments[0].dtype)
        b_t = np.full((13, 130), b, dtype=np.int8)
        expected = left.astype(np.int64) @ b_t.T.astype(np.int64)
        assert np.array_equal(product(name, left, b_t), expected)

def float_cases(dtype):
    """Factors of a 9 x 13 x 37 product that meet every kind of rounding."""
    random = np.random.default_rng(1)
    info = np.finfo(dtype)
    normal = [random.standard_normal(s) for s in ((9, 37), (13, 37))]
    bits = f"u{np.dtype(dtype).itemsize}"

    def patterns(shape):
        x = random.integers(0, 2 ** (8 * info.dtype.itemsize), shape, dtype=np.uint64).astype(bits).view(dtype)
        return np.where(np.isfinite(x), x, dtype(1))

    tiny = float(info.smallest_subnormal)
    return {
        "normal": normal,
        "any bit pattern": [patterns((9, 37)), patterns((13, 37))],
        "subnormal products": [normal[0] * np.sqrt(tiny), normal[1] * np.sqrt(tiny)],
        "products below half of the smallest subnormal": [-np.abs(normal[0]) * tiny, np.abs(normal[1]) * 0.1],
        "overflow": [np.abs(normal[0]) * np.sqrt(float(info.max)), np.abs(normal[1]) * np.sqrt(float(info.max))],
        "overflow to both sides": [normal[0] * np.sqrt(float(info.max)), normal[1] * np.sqrt(float(info.max))],
        "cancellation": [np.resize([1.0, -1.0], (9, 37)), np.abs(normal[1]) * 100],
        "ties": [np.full((9, 37), 1.0), np.resize([1.0, float(info.eps) / 2], (13, 37))],
        "zeros of both signs": [np.resize([0.0, -0.0], (9, 37)), np.resize([-1.0, 0.0, 2.0], (13, 37))],
    }

@pytest.mark.parametrize(("name", "case"), sampled(pairs(FLOATS, float_cases(np.float32)), every=2))
def test_float_products_round_as_the_kernel_does(name, case):
    dtype = np.dtype(kernels()[name].arguments[0].dtype).type
    with np.errstate(over="ignore", invalid="ignore"):
        a, b_t = (x.astype(dtype) for x in float_cases(dtype)[case])
        assert same_bits(product(name, a, b_t), MODELS[kernels()[name].routine](a, b_t))

@pytest.mark.parametrize(("name", "shape"), sampled(pairs(FLOATS, SHAPES + ACROSS_BLOCKS), every=3))
def test_float_products_follow_the_kernels_order_on_every_shape(name, shape):
    m, n, k = shape
    random = np.random.default_rng(k)
    dtype = np.dtype(kernels()[name].arguments[0].dtype)
    a, b_t = (random.standard_normal(s).astype(dtype) for s in ((m, k), (n, k)))
    assert same_bits(product(name, a, b_t), MODELS[kernels()[name].routine](a, b_t))

@pytest.mark.parametrize("name", INTEGERS + FLOATS)
def test_what_lies_behind_a_is_read_and_does_not_count(name):
    kernel, random = kernels()[name], np.random.default_rng(2)
    dtype = np.dtype(kernel.arguments[0].dtype)
    a, b_t = random.integers(1, 100, (8, 21)).astype(dtype), random.integers(1, 100, (13, 21)).astype(
        kernel.arguments[1].dtype)
    behind = np.append(a.ravel(), np.full(16, np.nan if dtype.kind == "f" else -1)).astype(dtype)
    _, width, unit = layout(name)
    found = run_kernel(name, "c", {"m": 8, "n": 13, "k": 21}, a=behind, b=packed(b_t, width, unit))
    assert same_bits(found.reshape(8, 13), MODELS[kernel.routine](a, b_t))
