"""Pipelines of linear layers and rows: their values are those of their formats' numerics, their kernels are timed."""

from itertools import pairwise

import numpy as np
import pytest

from intsim.calls import LinearCall, RowsCall
from intsim.errors import InputError
from intsim.numerics.linear.formats import FORMATS, TENSOR_CORES, linear
from intsim.pipelines.common.layers import compute
from intsim.pipelines.registry import get_pipeline, layer_pipeline_names
from intsim.pipelines.run import attention
from intsim.session import Session

LINEAR = [name for name in layer_pipeline_names("linear") if get_pipeline(name).target == "cpu"]
ROWS = layer_pipeline_names("rows")


@pytest.fixture(scope="module")
def session():
    return Session()


def test_there_is_a_pipeline_for_each_format():
    assert [f"linear_{name}" for name in sorted(FORMATS) if name not in TENSOR_CORES] == LINEAR


@pytest.mark.parametrize("name", LINEAR)
def test_values_are_those_of_the_format(name):
    random = np.random.default_rng(0)
    x, w = random.standard_normal((3, 512)), random.standard_normal((64, 512))
    found = compute(get_pipeline(name), x=x.astype(np.float32), weights=w.astype(np.float32))
    assert np.array_equal(found, linear(x, w, name.removeprefix("linear_")))
    if "bitnet" not in name:
        exact = x @ w.T
        assert np.linalg.norm(found - exact) < 0.12 * np.linalg.norm(exact)


@pytest.mark.parametrize("name", LINEAR)
@pytest.mark.parametrize("tokens", [1, 5])
def test_every_format_is_timed_on_a_core_with_dot_products(session, name, tokens):
    result = session.simulate(LinearCall(tokens, 256, 512), name, "cortex-a76")
    bits = FORMATS[name.removeprefix("linear_")].bits
    assert result.latency_s > 0
    assert sum(r.bytes["dram"] for r in result.records) >= 256 * 512 * bits / 8


def test_one_token_takes_the_vector_form(session):
    one, two = (session.simulate(LinearCall(m, 256, 512), "linear_q4_0_repacked", "cortex-a76") for m in (1, 2))
    assert set(one.details.streams.values()) == {"quantize_q8_0", "gemv_q4_0_4x4"}
    assert set(two.details.streams.values()) == {"quantize_q8_0_4x4", "gemm_q4_0_4x4"}


def test_tokens_and_weights_agree_on_their_layout(session):
    result = session.simulate(LinearCall(64, 256, 512), "linear_q4_0_repacked", "neoverse-v2")
    layouts = {name.rsplit("_", 1)[1] for name in result.details.streams.values()}
    assert len(layouts) == 1


@pytest.mark.parametrize("name", [name for name in ROWS if get_pipeline(name).target == "cpu"])
def test_every_row_operation_is_timed(session, name):
    short, long = (session.simulate(RowsCall(rows, 256, 4), name, "cortex-a76").latency_s for rows in (2, 20))
    assert short < long < 20 * short


def w8a8(session, machine, tokens, threads=4):
    return session.simulate(LinearCall(tokens, 2560, 960), "linear_w8a8", machine, threads=threads)


@pytest.mark.parametrize("machine", ["jetson-orin-cpu", "zcu102-ps", "graviton4", "oracle-a1", "raspberry-pi-4"])
def test_threads_share_rows_of_w_where_tokens_are_few(session, machine):
    """Two tokens keep four threads busy, and no more tokens of a batch take more time each than fewer do."""
    alone, four = (w8a8(session, machine, 2, threads).latency_s for threads in (1, 4))
    assert four < 0.7 * alone
    each = {tokens: w8a8(session, machine, tokens).latency_s / tokens for tokens in (1, 2, 4, 5, 8, 16, 64)}
    assert all(each[more] < 1.15 * each[fewer] for fewer, more in pairwise(each))
    assert each[64] < each[1]


def test_packed_panels_stay_where_tokens_are_many(session):
    kernels = {tokens: w8a8(session, "graviton4", tokens).details.streams for tokens in (2, 64)}
    assert [next(name for op, name in found.items() if op.startswith("product"))
            for found in kernels.values()] == ["gemm_s8_rows_sdot", "gemm_s8_mmla_8x12"]


def test_what_a_file_puts_in_the_place_of_a_product_stays_there(session):
    found = session.simulate(LinearCall(2, 2560, 960), "linear_w8a8", "rk3588s", threads=4).details.streams
    assert "artifact_gemm_s8_6x16" in found.values()


def test_row_operations_compute():
    random = np.random.default_rng(1)
    a, b = (random.standard_normal((3, 64)).astype(np.float32) for _ in range(2))
    weight = random.standard_normal(64).astype(np.float32)
    assert np.array_equal(compute(get_pipeline("residual_f32"), source=a, other=b), a + b)
    assert not compute(get_pipeline("clear_f32"), source=a).any()
    found = compute(get_pipeline("rms_norm_f32"), source=a, weight=weight)
    expected = a / np.sqrt((a.astype(np.float64)**2).mean(axis=1, keepdims=True) + 1e-5) * weight
    assert np.allclose(found, expected, rtol=1e-5)
    silu = a.astype(np.float64) / (1 + np.exp(-a.astype(np.float64)))
    assert np.allclose(compute(get_pipeline("swiglu_f32"), source=a, other=b), silu * b, rtol=1e-5, atol=1e-6)
    angles = np.concatenate([np.ones((3, 16)), np.zeros((3, 16))], axis=1).astype(np.float32)
    for name in ("rope_neox_f32", "rope_interleaved_f32"):
        assert np.array_equal(compute(get_pipeline(name), source=a, angles=angles), a)
    ids = np.array([2, 0], dtype=np.int32)
    table = random.standard_normal((3, 256)).astype(np.float32)
    for name, room in (("f32", 0), ("f16", 1e-3), ("q8_0", 1e-2), ("q6_k", 6e-2), ("q4_0", 0.15)):
        found = compute(get_pipeline(f"embedding_{name}"), weights=table, ids=ids)
        assert np.linalg.norm(found - table[ids]) <= room * np.linalg.norm(table[ids])


def test_what_is_refused():
    with pytest.raises(InputError, match="linear_q8_0 computes linear"):
        attention(*(np.zeros((1, 1, 2, 32)) for _ in range(3)), pipeline="linear_q8_0")
    with pytest.raises(InputError, match="int_attention computes attention"):
        compute(get_pipeline("int_attention"))
    with pytest.raises(InputError, match="weights: is not given"):
        compute(get_pipeline("linear_q8_0"), x=np.zeros((1, 32), dtype=np.float32))
    with pytest.raises(InputError, match="groups: found 3, expected a divisor of width = 256"):
        RowsCall(1, 256, 3)
