"""llama.cpp's layers on a GPU: values close to the float ones, few tokens and many by the two ways that it has."""

import numpy as np
import pytest

from intsim.calls import AttentionCall
from intsim.numerics.linear.mmvq import FEW
from intsim.pipelines.common.layers import compute
from intsim.pipelines.linear.ggml_gpu import PIPELINES
from intsim.pipelines.registry import get_pipeline
from intsim.pipelines.rows.ggml_gpu import GGML
from intsim.pipelines.rows.ggml_gpu import PIPELINES as APART
from intsim.session import Session

BOUNDS = {"linear_q4_0_gpu": 0.15, "linear_q5_0_gpu": 0.1, "linear_q4_k_gpu": 0.1, "linear_q6_k_gpu": 0.05,
          "linear_q8_0_gpu": 0.02, "linear_f16_cublas": 0.01}


@pytest.mark.parametrize("tokens", [1, FEW, FEW + 1])
@pytest.mark.parametrize("pipeline", PIPELINES, ids=lambda p: p.name)
def test_layers_are_close_to_float32(pipeline, tokens):
    random = np.random.default_rng(tokens)
    x, w = (random.normal(size=(n, 512)).astype(np.float32) for n in (tokens, 24))
    y, exact = compute(pipeline, x=x, weights=w), x @ w.T
    assert y.dtype == np.float32
    assert np.sqrt(np.mean((y - exact)**2) / np.mean(exact**2)) < BOUNDS[pipeline.name]


def test_many_tokens_do_not_meet_int8():
    random = np.random.default_rng(1)
    x, w = (random.normal(size=(n, 256)).astype(np.float32) for n in (FEW + 1, 8))
    few, many = (compute(get_pipeline("linear_q8_0_gpu"), x=x[:count], weights=w) for count in (FEW, FEW + 1))
    assert np.abs(few - many[:FEW]).max() > 0


def test_rows_have_their_cpu_meaning():
    x = np.random.default_rng(2).normal(size=(3, 64)).astype(np.float32)
    np.testing.assert_array_equal(compute(get_pipeline("gelu_f32_gpu"), source=x),
                                  compute(get_pipeline("gelu_f32"), source=x))
    assert compute(get_pipeline("cast_f16_gpu"), source=x).dtype == np.float16
    assert compute(get_pipeline("quantise_s8_gpu"), source=x).dtype == np.int8


@pytest.mark.parametrize("pipeline", APART, ids=lambda p: p.name)
def test_operations_apart_give_what_one_kernel_does(pipeline):
    random = np.random.default_rng(3)
    given = {name: random.normal(size=(3, 64) if name in ("source", "other") else 64).astype(np.float32)
             for name in ("source", "other", "weight", "bias")}
    whole = get_pipeline(pipeline.name.replace(GGML, "").replace("copy", "cast"))
    # a bias that is added in one rounding with the product
    np.testing.assert_allclose(compute(pipeline, **given), compute(whole, **given), rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize(("kv_heads", "lists"), [(8, 0), (2, 2)])
def test_a_batch_of_heads_that_share_keys_is_found_by_lists(kv_heads, lists):
    plan = Session().plan(AttentionCall(64, 64, 64, 8, kv_heads), "ggml_f16_gpu", "rtx4090-uncalibrated")
    assert [launch.kernel.routine for launch in plan.launches].count("batch_pointers") == lists
