"""The matrix products against plain integers and fractions."""

import numpy as np
import pytest

from intsim.numerics.gemm import EXACT_DEPTH, gemm_f16, gemm_f32, gemm_in_floats, gemm_s8, gemm_u8s8
from intsim.numerics.gemm_s16 import COLUMNS, DEPTH, ROWS, gemm_s16
from tests.numerics.plain import fused_chain, integer_product


@pytest.mark.parametrize("k", [1, 3, EXACT_DEPTH, EXACT_DEPTH + 1, 2 * EXACT_DEPTH + 5])
@pytest.mark.parametrize(("gemm", "low", "high"), [(gemm_s8, -128, 127), (gemm_u8s8, 0, 255)])
def test_integer_products_are_exact(gemm, low, high, k):
    random = np.random.default_rng(k)
    a = random.integers(low, high + 1, (3, k)).astype(np.int8 if low else np.uint8)
    b_t = random.integers(-128, 128, (4, k)).astype(np.int8)
    assert gemm(a, b_t).tolist() == integer_product(a, b_t)


@pytest.mark.parametrize("rows", [1, ROWS, ROWS + 1])
@pytest.mark.parametrize("columns", [1, COLUMNS, COLUMNS + 1])
@pytest.mark.parametrize("k", [2, 3, 2 * DEPTH, 2 * DEPTH + 1])
def test_every_host_s_integer_product_is_exact(rows, columns, k):
    """Both ways, whichever this host takes; rows, columns and depth around the edges of a tile."""
    random = np.random.default_rng(rows + columns + k)
    a = random.integers(0, 256, (rows, k)).astype(np.uint8)
    b = random.integers(-128, 128, (k, columns)).astype(np.int8)
    expected = integer_product(a, b.T)
    for gemm in (gemm_s16, gemm_in_floats):
        assert gemm(a, b.T).tolist() == expected
        assert gemm(a, np.ascontiguousarray(b.T)).tolist() == expected


@pytest.mark.parametrize("k", [EXACT_DEPTH, 40 * EXACT_DEPTH + 3])
def test_the_largest_products_stay_exact(k):
    """Partial sums in float32 stay below 2^24 within a block, whatever the order in which BLAS adds."""
    assert 255 * 128 * EXACT_DEPTH <= 2**24
    a, b_t = np.full((1, k), 255, dtype=np.uint8), np.full((1, k), -128, dtype=np.int8)
    assert gemm_s16(a, b_t).tolist() == gemm_in_floats(a, b_t).tolist() == [[-255 * 128 * k]]


@pytest.mark.parametrize(("gemm", "dtype"), [(gemm_f16, np.float16), (gemm_f32, np.float32)])
@pytest.mark.parametrize("scale", [1.0, 1e-3, 3e-8])
def test_float_products_round_once_per_step_in_order(gemm, dtype, scale):
    """``scale`` takes float16 down into its subnormals."""
    random = np.random.default_rng(0)
    a, b_t = ((random.standard_normal(s) * f).astype(dtype) for s, f in (((5, 39), scale), ((6, 39), 1.0)))
    expected = [[fused_chain(dtype, row, column) for column in b_t] for row in a]
    assert gemm(a, b_t).tolist() == expected


@pytest.mark.parametrize("columns", [1, 255, 256, 257, 600])
@pytest.mark.parametrize("rows", [1, 63, 65, 130])
def test_every_element_is_the_same_chain_wherever_it_lies(rows, columns):
    """Blocks of rows, columns and depth change nothing: one row and one column by themselves give the same bits."""
    random = np.random.default_rng(rows * columns)
    a, b_t = (random.standard_normal((n, 70)).astype(np.float16) for n in (rows, columns))
    for gemm in (gemm_f16, lambda x, y: gemm_f32(x.astype(np.float32), y.astype(np.float32))):
        whole = gemm(a, b_t)
        for i, j in ((0, 0), (rows - 1, columns - 1), (rows // 2, columns // 2)):
            assert gemm(a[i:i + 1], b_t[j:j + 1])[0, 0] == whole[i, j]


def test_float16_sums_become_infinite_as_soon_as_they_leave_the_range_and_stay_so():
    """60000 + 60000 - 60000 is infinite step by step, though the whole sum fits; a row beside it is not touched."""
    a = np.array([[60000, 60000, -60000], [1, 2, 3]], dtype=np.float16)
    assert gemm_f16(a, np.ones((1, 3), dtype=np.float16)).tolist() == [[np.inf], [6.0]]


def test_a_negative_product_below_half_of_the_smallest_float16_leaves_a_negative_zero():
    product = gemm_f16(np.array([[-2.0**-24]], dtype=np.float16), np.array([[0.25]], dtype=np.float16))
    assert product[0, 0] == 0
    assert np.signbit(product[0, 0])
