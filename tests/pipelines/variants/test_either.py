"""Masks joined by ``|``: a key counts where any of them shows it."""

from __future__ import annotations

import numpy as np
import pytest

import intsim
from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.pipelines.modifications.blocks import runs_of
from intsim.pipelines.modifications.registry import parse
from intsim.pipelines.modifications.variant import Sizes
from tests.machines.build import SESSION

WINDOW, PREFIX = "sliding_window(8)", "prefix_lm(20)"


def test_it_binds_before_plus_and_is_written_as_it_is_read() -> None:
    found = parse(f" {WINDOW} | {PREFIX} + soft_cap(30)")
    assert found.text == f"{WINDOW}|{PREFIX}+soft_cap(30)"
    assert [part.text for part in found.parts] == [f"{WINDOW}|{PREFIX}", "soft_cap(30)"]
    assert found.scores
    assert found.replaces_causal


@pytest.mark.parametrize("pipeline", ["fp32", "int_attention@fused", "flash2_fp16", "int_flash"])
def test_values_are_those_of_the_same_mask_as_an_array(pipeline: str) -> None:
    q, k, v = np.random.default_rng(7).standard_normal((3, 1, 2, 64, 64)).astype(np.float32)
    rows, keys = np.arange(64)[:, None], np.arange(64)
    mask = ((rows < 40) == (keys < 40)) | ((rows >= keys) & (rows - keys <= 8))
    either, array = (intsim.attention(q, k, v, pipeline, **given) for given in (
        {"variant": "document(40, 24)|sliding_window(8)"}, {"mask": mask}))
    np.testing.assert_allclose(either, array, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize(("text", "one"), [
    ("sliding_window(8)|prefix_lm(20)", True), ("document(20, 44)|sliding_window(3)", True),
    ("sliding_window(3)|sinks(4, 3)", False), ("causal|sliding_window(5)", True)])
def test_runs_are_those_of_the_elements(text: str, one: bool) -> None:
    sizes = Sizes(64, 64)
    variant = parse(text)
    keep = variant.mask(0, 0, np.arange(64)[:, None], np.arange(64))
    runs = runs_of(variant, sizes)
    assert (runs is not None) == one
    if runs is not None:
        keys = np.arange(64)
        assert ((keys >= runs[0][:, None]) & (keys < runs[1][:, None]) == keep).all()


def test_a_price_is_that_of_what_it_shows() -> None:
    def seconds(variant: str, pipeline: str = "flash2_fp16", machine: str = "a100-sxm") -> float:
        return SESSION.simulate(AttentionCall(512, 512, 64, 4, variant=variant), pipeline, machine).latency_s

    assert seconds("causal|sliding_window(64)") == seconds("causal")
    assert seconds("causal|document(512)") == seconds("")
    fused = "int_attention@fused", "rk3588s"
    few, both, many = (seconds(text, *fused) for text in (
        "sliding_window(64)", "sliding_window(64)|prefix_lm(128)", "document(512)"))
    assert few < both <= many  # fixed shares wait for the last rows, which see all keys


@pytest.mark.parametrize(("text", "message"), [
    ("causal|soft_cap(30)", r"found soft_cap\(30\) in causal\|soft_cap\(30\), expected masks alone joined by \|"),
    ("causal|built", "found built in"), ("paged(16)|causal", "found paged"), ("causal|", "unknown|found 'causal|'"),
    ("causal||document(4)", "found")])
def test_what_is_refused(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        AttentionCall(64, 64, 64, variant=text)
