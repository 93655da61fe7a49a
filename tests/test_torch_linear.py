"""Linear layers of PyTorch in a format of ours."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from torch.nn import functional  # noqa: E402

import intsim.torch as dropin  # noqa: E402
from intsim import InputError  # noqa: E402
from intsim.models.recipes import RECIPES  # noqa: E402
from intsim.numerics.linear.formats import FORMATS, OF_LAYERS, get_format, linear  # noqa: E402
from intsim.pipelines.common.layers import compute  # noqa: E402
from intsim.pipelines.registry import get_pipeline  # noqa: E402

BLOCK = torch.nn.Sequential(torch.nn.Linear(64, 128), torch.nn.GELU(), torch.nn.Linear(128, 64))
Q, X = torch.randn(1, 2, 4, 16), torch.randn(3, 5, 64)
PLAIN = functional.scaled_dot_product_attention(Q, Q, Q)


def run(name: str, model: torch.nn.Module = BLOCK) -> tuple[torch.Tensor, dropin.Use]:
    with torch.no_grad(), dropin.use("fp32", linear=name) as used:
        functional.scaled_dot_product_attention(Q, Q, Q)
        return model(X), used


def test_layers_run_in_the_format():
    with torch.no_grad():
        exact = BLOCK(X)
    errors = {name: float((run(name)[0] - exact).pow(2).mean() / exact.pow(2).mean())
              for name in ("f32", "q8_0", "q4_0", "bitnet_i2_s")}
    assert errors["f32"] < 1e-10
    assert errors["f32"] < errors["q8_0"] < errors["q4_0"] < errors["bitnet_i2_s"]
    found, used = run("q4_0", BLOCK[0])
    assert (used.calls, used.linear_calls, found.shape) == (1, 1, (3, 5, 128))
    expected = linear(X.reshape(-1, 64).numpy(), BLOCK[0].weight.detach().numpy(), "q4_0")
    np.testing.assert_allclose(found.reshape(-1, 128), expected + BLOCK[0].bias.detach().numpy(), rtol=1e-6)


def test_what_models_are_asked_for_is_what_layers_are():
    assert set(FORMATS) | set(OF_LAYERS) <= set(RECIPES)
    for name in sorted(set(RECIPES) - set(OF_LAYERS)):
        assert get_format(name).name in RECIPES[name].matrix


@pytest.mark.parametrize("name", sorted(set(RECIPES) - set(OF_LAYERS)))
def test_a_layer_has_the_bits_of_its_pipeline(name):
    random = np.random.default_rng(3)
    x, w = random.standard_normal((3, 256)).astype(np.float32), random.standard_normal((32, 256)).astype(np.float32)
    expected = compute(get_pipeline(f"linear_{get_format(name).name}"), x=x, weights=w)
    with torch.no_grad(), dropin.use("fp32", linear=name):
        functional.scaled_dot_product_attention(Q, Q, Q)
        found = functional.linear(torch.from_numpy(x), torch.from_numpy(w))
    assert np.array_equal(found.numpy(), expected.astype(np.float32))


def test_afterwards_everything_is_as_it_was():
    original = functional.linear
    run("q8_0")
    assert functional.linear is original


def test_weights_that_change_are_converted_anew():
    layer = torch.nn.Linear(64, 32, bias=False)
    with torch.no_grad(), dropin.use("fp32", linear="q8_0"):
        functional.scaled_dot_product_attention(Q, Q, Q)
        first = layer(X)
        layer.weight *= 2
        second = layer(X)
    torch.testing.assert_close(second, 2 * first, rtol=1e-3, atol=1e-3)


@pytest.mark.parametrize(("name", "model", "x", "message"), [
    ("q4_k", BLOCK, X, "a layer of 128 outputs of 64 inputs, expected inputs a multiple of 256"),
    ("q4", BLOCK, X, "unknown linear format 'q4'"),
    ("q4_k_m", BLOCK, X, "linear: found 'q4_k_m', expected one format: which matrix of which layer is in q6_k"),
    ("fp8", torch.nn.Linear(24, 8), X[..., :24], "a layer of 8 outputs of 24 inputs, expected inputs a multiple of 16"),
    ("q8_0", BLOCK, X * torch.inf, "input: has NaN or infinity"),
])
def test_what_is_refused(name, model, x, message):
    with pytest.raises(InputError, match=message), torch.no_grad(), dropin.use("fp32", linear=name):
        model(x)


@pytest.mark.parametrize(("x", "weight", "bias", "message"), [
    (X.int(), BLOCK[0].weight, None, "input: found torch.int32, expected a tensor of a floating-point type"),
    (X, BLOCK[0].weight.detach().numpy(), None, "weight: found float32, expected a tensor"),
    (X, BLOCK[0].weight[0], None, r"found the shapes .*, expected \(..., inputs\), \(outputs, inputs\)"),
    (X[..., :8], BLOCK[0].weight, None, "found the shapes"),
    (X, BLOCK[0].weight, torch.zeros(3), "found the shapes"),
])
def test_other_tensors_are_refused(x, weight, bias, message):
    with torch.no_grad(), dropin.use("fp32", linear="q8_0"), pytest.raises(InputError, match=message):
        functional.linear(x, weight, bias)


def test_gradients_are_refused():
    with pytest.raises(InputError, match="wants a gradient"), dropin.use("fp32", linear="q8_0"):
        BLOCK(X)


def test_layers_alone_run_without_a_warning():
    """A block that has linear layers and no attention had been told that nothing went through it."""
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("error")
        with dropin.use(None, linear="q8_0") as used:
            found = BLOCK(X)
    assert used.linear_calls == 2
    torch.testing.assert_close(found, run("q8_0")[0])
    with torch.no_grad(), pytest.warns(dropin.NoCallsWarning, match="2 linear layers did run"), \
            dropin.use("fp32", linear="q8_0"):
        BLOCK(X)
    with pytest.warns(dropin.NoCallsWarning, match=r"0 calls of torch\.nn\.functional\.linear"), \
            dropin.use(None, linear="q8_0"):
        pass
    with torch.no_grad(), pytest.warns(dropin.NoCallsWarning), dropin.use(None, linear="q8_0"):
        torch.testing.assert_close(functional.scaled_dot_product_attention(Q, Q, Q), PLAIN)
    for settings in ({}, {"linear": "q8_0", "b": 4.0}):
        with pytest.raises(InputError, match="found None"), dropin.use(None, **settings):
            pass
