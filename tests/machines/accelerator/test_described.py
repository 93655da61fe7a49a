"""Machines that a user describes in YAML alone: a ternary look-up engine with DDR, a sparse engine with HBM.

Parts of the descriptions are guesses, so nothing here is held against what such a machine was measured at: what is
checked is that the language says it, and that the numbers follow from the description.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from intsim.config.accelerator import load_accelerator
from intsim.machines.accelerator.calls import TokenCall

HERE = Path(__file__).parent / "described"
BITNET_730M = {"layers": 24, "hidden": 1536, "heads": 16, "kv_heads": 16, "head_dim": 96, "ffn": 4096, "vocab": 32002}
LLAMA_7B = {"layers": 32, "hidden": 4096, "heads": 32, "kv_heads": 32, "head_dim": 128, "ffn": 11008, "vocab": 32000}


def test_a_ternary_decode_is_bound_by_its_look_ups() -> None:
    box = load_accelerator(HERE / "kv260-ternary.yaml")
    result = box.time(box.plan_dataflow(TokenCall(**BITNET_730M, position=512), HERE / "ternary_token.yaml"))
    linear = 24 * (4 * 1536**2 + 3 * 1536 * 4096)
    assert result.plan.total("lookup") == pytest.approx(linear / 3, rel=1e-4)
    assert result.plan.bounds_s()["lookup"] == pytest.approx(linear / 3 / 64 / 250e6, rel=1e-3)
    assert result.plan.bounds_s()["host"] == pytest.approx(0.009, rel=0.02)
    assert result.bound == "lookup"
    assert result.latency_s == pytest.approx(
        sum(result.plan.bounds_s()[part] for part in ("lookup", "host", "vector", "tables", "attention")), rel=0.05)
    assert result.not_modelled == ("energy of a byte through weights", "energy of a byte through hp")


def test_without_a_limit_on_look_ups_its_memory_bounds_it() -> None:
    """1.67 bit of 679 M weights are 142 MB: 7.4 ms at 19.2 GB/s."""
    box = load_accelerator(HERE / "kv260-ternary.yaml", {
        "engines.lookup.per_cycle.lookup": 1e5, "channels.weights.gb_per_s": 40.0, "ports.hp.bytes_per_cycle": 64.0})
    result = box.time(box.plan_dataflow(TokenCall(**BITNET_730M, position=1), HERE / "ternary_token.yaml"))
    streamed = result.stage("stream")
    assert streamed.bytes["ddr"] == pytest.approx(142e6, rel=0.01)
    assert streamed.active_s == pytest.approx(142e6 / 19.2e9, rel=0.01)


def test_prefill_reads_the_weights_once() -> None:
    box = load_accelerator(HERE / "kv260-ternary.yaml")
    calls = (TokenCall(**BITNET_730M, position=64, tokens=tokens) for tokens in (1, 128))
    one, prompt = (box.time(box.plan_dataflow(call, HERE / "ternary_token.yaml")) for call in calls)
    assert prompt.stage("stream").bytes == one.stage("stream").bytes
    assert prompt.stage("product").operations["lookup"] == 128 * one.stage("product").operations["lookup"]
    assert prompt.latency_s < 128 * one.latency_s


def test_a_sparse_token_out_of_hbm() -> None:
    box = load_accelerator(HERE / "u280-sparse.yaml")
    result = box.time(box.plan_dataflow(TokenCall(**LLAMA_7B, position=128), HERE / "sparse_token.yaml"))
    weights = 0.75 * 32 * (4 * 4096**2 + 3 * 4096 * 11008)
    assert result.stage("fetch_weights").bytes["hbm_weights"] == pytest.approx(weights * 3.5 / 8, rel=1e-3)
    # 24 of 32 channels carry the weights, eight for each of the three dies that fetch side by side.
    floor = weights * 3.5 / 8 / (24 / 32 * 460e9 * 0.659)
    assert floor < result.latency_s < 1.5 * floor
    assert result.energy_j is None
    assert result.server("sparse").units == 3


def test_the_channels_that_weights_may_use_set_the_pace() -> None:
    box = load_accelerator(HERE / "u280-sparse.yaml")
    call = TokenCall(**LLAMA_7B, position=128)
    half = load_accelerator(HERE / "u280-sparse.yaml", {"memories.hbm_weights.gb_per_s": 14.375 / 2})
    ratio = half.time(half.plan_dataflow(call, HERE / "sparse_token.yaml")).latency_s / box.time(
        box.plan_dataflow(call, HERE / "sparse_token.yaml")).latency_s
    assert 1.6 < ratio <= 2.0
