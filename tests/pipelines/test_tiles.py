"""The tile of the values is the tile of the kernel that is timed, and no parameter can take a tensor's place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

import intsim
from intsim.errors import InputError
from intsim.pipelines.heads import Written
from intsim.pipelines.registry import get_pipeline, pipeline_names, with_parameters
from intsim.pipelines.run import compute_blocks
from intsim.pipelines.spec import Pipeline

FUSED = [name for name in pipeline_names() if get_pipeline(name).tiled]
Q, K, V = (np.random.default_rng(0).standard_normal((1, 1, n, 32)) for n in (70, 150, 150))


@pytest.mark.parametrize("name", FUSED)
def test_a_tile_is_what_block_n_selects(name: str) -> None:
    pipeline = get_pipeline(name)
    assert pipeline.tile in (64, 128)
    whole = intsim.attention(Q, K, V, name)
    assert np.array_equal(intsim.attention(Q, K, V, name, tile=pipeline.tile), whole)
    assert np.array_equal(intsim.attention(Q, K, V, name, tile=32),
                          intsim.attention(Q, K, V, name, parameters={"block_n": 32}))
    assert with_parameters(pipeline, {"block_n": 32}).tile == 32


def test_the_accuracy_is_that_of_the_tile() -> None:
    found = {tile: intsim.evaluate(Q, K, V, "int_flash", tile=tile) for tile in (None, 32, 64)}
    assert found[None] == found[64] != found[32]


def test_int_flash_of_another_tile_has_other_bits() -> None:
    timed, default = (intsim.attention(Q, K, V, "int_flash", tile=n) for n in (32, 64))
    assert (timed != default).any()
    np.testing.assert_allclose(timed.astype(float), default.astype(float), atol=0.05)


@pytest.mark.parametrize(("pipeline", "given", "message"), [
    ("int_flash", {"tile": 12}, "tile: found 12, expected a multiple of 8"),
    ("int_flash", {"tile": 0}, "tile: found 0, expected a whole number of at least 1"),
    ("int_flash", {"tile": 32, "parameters": {"block_n": 64}}, "tile: found 32 beside block_n = 64, expected one"),
    ("int_attention", {"tile": 64}, "tile: found 64, expected none: int_attention computes whole rows"),
    ("fp32", {"parameters": {"block_n": 64}}, "fp32 has no parameter 'block_n'"),
])
def test_a_tile_that_no_kernel_has_is_refused(pipeline: str, given: Mapping[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        intsim.attention(Q, K, V, pipeline, **given)  # type: ignore[arg-type]


def test_rows_of_a_block_are_whole_quantisation_blocks() -> None:
    with pytest.raises(InputError, match="rows: found 100, expected a multiple of 64"):
        list(compute_blocks(Q, K, V, "fp32", rows=100))


@pytest.mark.parametrize("name", ["k", "scale", "q_scale", "mask", "scores"])
def test_a_parameter_may_be_called_as_a_buffer(name: str) -> None:
    """They are two kinds: arrays come in order, parameters by name."""
    plain = get_pipeline("fp32")
    softmax = plain.step("softmax")

    def scaled(scores: np.ndarray, mask: np.ndarray | None, factor: float, /, **settings: float) -> np.ndarray:
        result: np.ndarray = softmax.numeric(scores, mask, factor * settings[name])
        return result

    mine = replace(plain, name="mine", parameters={name: 1.0}, steps=tuple(
        replace(step, numeric=scaled, parameters=(name,)) if step is softmax else step for step in plain.steps))
    assert isinstance(mine, Pipeline)
    assert np.array_equal(intsim.attention(Q, K, V, mine), intsim.attention(Q, K, V, "fp32"))
    twice = intsim.attention(Q, K, V, mine, parameters={name: 2.0})
    assert np.array_equal(twice, intsim.attention(Q, K, V, "fp32", scale=2 / np.sqrt(32)))


@pytest.mark.parametrize("name", ["int_attention", "quant_only+exaq_int2", "int_flash", "flash3_fp8", "turbo_attention",
                                  "sage2", "sage2_fp16_half_sums"])
def test_numeric_functions_change_none_of_their_arguments(name: str) -> None:
    """All arrays that were written are at the end what they were."""
    seen: list[tuple[str, np.ndarray, bytes]] = []

    def watch(written: Written) -> None:
        if isinstance(written.value, np.ndarray):
            seen.append((f"{written.step.name}.{written.buffer.name}", written.value, written.value.tobytes()))

    list(compute_blocks(Q, K, V, name, causal=True, watch=watch))
    assert {where.split(".")[0] for where, _, _ in seen} >= {s.name for s in get_pipeline(name).steps} - {"calibrate"}
    for where, array, before in seen:
        assert array.tobytes() == before, where
