"""Matrix times vector, emulated: the bits of the GEMM of one row, whatever the order in which integers are added."""

import numpy as np
import pytest

from intsim.numerics.gemm import gemm_f16, gemm_f32, gemm_s8, gemm_u8s8
from tests.streams.kernels.emulated import run_kernel, same_bits

SHAPES = [(1, 1), (3, 15), (4, 16), (6, 31), (15, 40), (16, 7), (17, 64), (27, 33), (40, 130)]
KERNELS = [("gemv_s8_sdot", gemm_s8, "i1"), ("gemv_s8_smlal", gemm_s8, "i1"), ("gemv_u8s8_sdot", gemm_u8s8, "u1"),
           ("gemv_u8s8_smlal", gemm_u8s8, "u1")]
FLOATS = [("gemv_f32", gemm_f32, np.float32), ("gemv_f16", gemm_f16, np.float16)]


@pytest.mark.parametrize(("name", "model", "kind"), KERNELS)
@pytest.mark.parametrize("shape", SHAPES)
def test_integers_are_exact(name, model, kind, shape):
    m, k = shape
    random, of_x = np.random.default_rng(m * k), np.iinfo(kind)
    for x in (random.integers(of_x.min + (kind == "i1"), of_x.max + 1, k), np.full(k, of_x.max)):
        for b in (random.integers(-127, 128, (m, k)), np.full((m, k), -127), np.full((m, k), 127)):
            found = run_kernel(name, "dst", {"m": m, "k": k}, b=b.astype(np.int8).ravel(), x=x.astype(kind))
            assert same_bits(found, model(x.astype(kind)[None], b.astype(np.int8))[0])


@pytest.mark.parametrize(("name", "model", "kind"), FLOATS)
@pytest.mark.parametrize("shape", SHAPES)
def test_floats_are_added_as_in_the_gemm(name, model, kind, shape):
    m, k = shape
    random = np.random.default_rng(m + k)
    b, x = random.normal(size=(m, k)).astype(kind), random.normal(size=k).astype(kind)
    found = run_kernel(name, "dst", {"m": m, "k": k}, b=b.ravel(), x=x)
    assert same_bits(found, model(x[None], b)[0])


@pytest.mark.parametrize(("name", "model", "kind"), [*KERNELS, *FLOATS])
@pytest.mark.parametrize("shape", [(5, 3), (9, 21), (20, 39)])
def test_what_lies_behind_the_arrays_is_read_and_does_not_count(name, model, kind, shape):
    m, k = shape
    float_, random = kind not in ("i1", "u1"), np.random.default_rng(m * k)
    b_kind, behind = (kind, np.nan) if float_ else (np.int8, -128)
    b, x = (random.integers(1, 100, s).astype(t) for s, t in (((m, k), b_kind), (k, kind)))
    given = [np.append(values.ravel(), np.full(16, behind)).astype(values.dtype) for values in (b, x)]
    found = run_kernel(name, "dst", {"m": m, "k": k}, b=given[0], x=given[1])
    assert same_bits(found, model(x[None], b)[0])
