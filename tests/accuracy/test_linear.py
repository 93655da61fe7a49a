"""The error of a layer in each format."""

import numpy as np
import pytest

from intsim.accuracy.linear import FAMILIES, evaluate_layer, layer
from intsim.cli import main
from intsim.errors import InputError
from intsim.numerics.linear.blocks import dequantise, quantise_q4_0


def test_more_bits_are_closer_and_parts_add_up():
    x, w = layer("normal", 0)
    found = {name: evaluate_layer(x[:4], w[:32], name) for name in ("f32", "q8_0", "q4_0", "bitnet_i2_s")}
    errors = [found[name].error for name in found]
    assert errors == sorted(errors)
    assert found["f32"].error < 1e-6 < 0.001 < found["q8_0"].error < 0.02
    q4 = found["q4_0"]
    assert q4.error**2 == pytest.approx(q4.of_weights**2 + q4.of_tokens**2)
    assert q4.of_weights > 5 * q4.of_tokens
    assert q4.cosine > 0.99 > found["bitnet_i2_s"].cosine


def test_weights_are_read_off_as_the_format_holds_them():
    x, w = layer("normal", 3)
    held = dequantise(quantise_q4_0(w[:8].astype(np.float32))).astype(np.float64)
    exact = x @ w[:8].T
    expected = np.sqrt(np.mean((x @ held.T - exact)**2) / np.mean(exact**2))
    assert evaluate_layer(x, w[:8], "q4_0").of_weights == pytest.approx(expected, rel=0.02)


def test_outliers_hurt_steps_of_a_token_more_than_those_of_a_block():
    small = {family: layer(family, 1) for family in FAMILIES}
    worse = {name: evaluate_layer(*(part[:16] for part in small["outlier_channels"]), name).of_tokens
             / evaluate_layer(*(part[:16] for part in small["normal"]), name).of_tokens for name in ("w8a8", "q8_0")}
    assert worse["w8a8"] > worse["q8_0"] > 0


def test_the_command(tmp_path, capsys):
    path = tmp_path / "layer.npz"
    np.savez(path, x=np.ones((2, 64), np.float32), w=np.eye(32, 64, dtype=np.float32))
    assert main(["accuracy", str(path), "--linear", "q8_0"]) == 0
    assert "2 tokens, 32 outputs of 64 inputs" in capsys.readouterr().out
    assert main(["accuracy", str(path), "--linear", "q4_k"]) == 2
    assert "k a multiple of 256" in capsys.readouterr().err
    assert main(["accuracy", "normal", "--linear", "q8_0", "--causal"]) == 2
    assert "--causal" in capsys.readouterr().err
    np.savez(path, x=np.ones((2, 64), np.float32))
    assert main(["accuracy", str(path), "--linear", "q8_0"]) == 2
    assert "w: the tensor is missing" in capsys.readouterr().err


def test_nan_is_refused():
    with pytest.raises(InputError, match="x: has NaN"):
        evaluate_layer(np.full((1, 32), np.nan), np.ones((1, 32)), "q8_0")
