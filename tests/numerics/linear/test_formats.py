"""Layers by name: every format on the same weights."""

import numpy as np
import pytest

from intsim.errors import InputError
from intsim.numerics.linear.formats import FORMATS, GROUPED, get_format, linear

RANDOM = np.random.default_rng(2)
W, X = RANDOM.normal(0, 0.02, (32, 512)), RANDOM.normal(0, 1, (8, 512))
MOST = {"f32": 1e-6, "f16_wide": 1e-3, "f16": 2e-3, "w8a8": 0.015, **dict.fromkeys(GROUPED, 0.015), "q8_0": 0.01,
        "q8_0_repacked": 0.01, "q6_k": 0.03, "q4_k": 0.09, "q5_0": 0.05, "q4_0": 0.1, "q4_0_repacked": 0.1,
        "fp8": 0.04, "w8a16": 0.01, "w4a16": 0.15}
"""Relative errors; ternary formats take half of an untrained layer's."""


def error(name):
    exact = X.astype(np.float32).astype(np.float64) @ W.astype(np.float32).astype(np.float64).T
    return np.linalg.norm(linear(X, W, name) - exact) / np.linalg.norm(exact)


@pytest.mark.parametrize("name", FORMATS)
def test_error_of_a_layer(name):
    assert 0 <= error(name) < MOST.get(name, 0.6)


def test_fewer_bits_lose_more():
    assert error("f32") < error("f16") < error("q8_0") < error("q6_k") < error("q4_k") < error("bitnet_i2_s")


@pytest.mark.parametrize("name", [n for n in FORMATS if n.startswith("bitnet")])
def test_ternary_formats_are_close_on_what_a_bitnet_holds(name):
    """Weights that are -s, 0 and s lose nothing but float16's rounding of s; tokens differ in their blocks."""
    w = RANDOM.integers(-1, 2, (32, 512)) * 0.03
    s = np.abs(w).mean()
    exact = X @ (np.sign(w) * s).T
    assert np.linalg.norm(linear(X, w, name) - exact) < 0.015 * np.linalg.norm(exact)


@pytest.mark.parametrize("name", ["q4_0", "q8_0_repacked", "q4_k", "bitnet_tq1_0"])
def test_bits_are_those_of_the_packed_bytes(name):
    from intsim.numerics.linear import blocks

    held = get_format(name).weights(W.astype(np.float32))
    packed = {"q4_0": lambda: blocks.plain_bytes(held, 4), "q8_0_repacked": lambda: blocks.repacked_bytes(held, 8, 4)}
    size = packed[name]().size if name in packed else held.packed.size
    assert 8 * size / W.size == get_format(name).bits


def test_what_does_not_fit_is_refused():
    with pytest.raises(InputError, match="q4_0"):
        get_format("q40")
    with pytest.raises(InputError, match="found 'q4_k_m', expected one format: which matrix of which layer"):
        get_format("q4_k_m")
    with pytest.raises(InputError, match="multiple of 256"):
        linear(X[:, :480], W[:, :480], "q4_k")
    with pytest.raises(InputError, match="rows of w a multiple of 32"):
        linear(X, W[:31], "bitnet_tl1")
