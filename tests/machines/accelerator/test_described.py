"""Machines that a user describes in YAML alone: ternary look-ups, sparse weights, products of halves and four bits.

Parts of the descriptions are guesses, so nothing here is held against what such a machine was measured at: what is
checked is that the language says it, and that the numbers follow from the description.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from intsim.errors import InputError
from intsim.machines.accelerator.calls import TokenCall
from intsim.machines.accelerator.outline import UNMODELLED
from intsim.machines.accelerator.result import AcceleratorRun
from tests.machines.accelerator.build import accelerator

HERE = Path(__file__).parent / "described"
BITNET_730M = {"layers": 24, "hidden": 1536, "heads": 16, "kv_heads": 16, "head_dim": 96, "ffn": 4096, "vocab": 32002}
LLAMA_7B = {"layers": 32, "hidden": 4096, "heads": 32, "kv_heads": 32, "head_dim": 128, "ffn": 11008, "vocab": 32000}


def test_a_ternary_decode_is_bound_by_its_look_ups() -> None:
    box = accelerator(HERE / "kv260-ternary.yaml")
    result = box.time(box.plan_dataflow(TokenCall(**BITNET_730M, position=512), HERE / "ternary_token.yaml"))
    linear = 24 * (4 * 1536**2 + 3 * 1536 * 4096)
    assert result.plan.total("lookup") == pytest.approx(linear / 3, rel=1e-4)
    assert result.plan.bounds_s()["lookup"] == pytest.approx(linear / 3 / 64 / 250e6, rel=1e-3)
    assert result.plan.bounds_s()["host"] == pytest.approx(0.009, rel=0.02)
    assert result.bound == "lookup"
    assert result.latency_s == pytest.approx(
        sum(result.plan.bounds_s()[part] for part in ("lookup", "host", "vector", "tables", "attention")), rel=0.05)
    assert result.not_modelled == ("energy of a byte through weights", "energy of a byte through hp",
                                   "energy of the host while it works", *UNMODELLED)


def test_without_a_limit_on_look_ups_its_memory_bounds_it() -> None:
    """1.67 bit of 679 M weights are 142 MB: 7.4 ms at 19.2 GB/s."""
    box = accelerator(HERE / "kv260-ternary.yaml", {
        "engines.lookup.per_cycle.lookup": 1e5, "channels.weights.gb_per_s": 40.0, "ports.hp.bytes_per_cycle": 64.0})
    result = box.time(box.plan_dataflow(TokenCall(**BITNET_730M, position=1), HERE / "ternary_token.yaml"))
    streamed = result.stage("stream")
    assert streamed.bytes["ddr"] == pytest.approx(142e6, rel=0.01)
    assert streamed.active_s == pytest.approx(142e6 / 19.2e9, rel=0.01)


def test_prefill_reads_the_weights_once() -> None:
    box = accelerator(HERE / "kv260-ternary.yaml")
    calls = (TokenCall(**BITNET_730M, position=64, tokens=tokens) for tokens in (1, 128))
    one, prompt = (box.time(box.plan_dataflow(call, HERE / "ternary_token.yaml")) for call in calls)
    assert prompt.stage("stream").bytes == one.stage("stream").bytes
    assert prompt.stage("product").operations["lookup"] == 128 * one.stage("product").operations["lookup"]
    assert prompt.latency_s < 128 * one.latency_s


def test_a_sparse_token_out_of_hbm() -> None:
    box = accelerator(HERE / "u280-sparse.yaml")
    result = box.time(box.plan_dataflow(TokenCall(**LLAMA_7B, position=128), HERE / "sparse_token.yaml"))
    weights = 0.75 * 32 * (4 * 4096**2 + 3 * 4096 * 11008)
    assert result.stage("fetch_weights").bytes["hbm_weights"] == pytest.approx(weights * 3.5 / 8, rel=1e-3)
    # 24 of 32 channels carry the weights, eight for each of the three dies that fetch side by side.
    floor = weights * 3.5 / 8 / (24 / 32 * 460e9 * 0.659)
    assert floor < result.latency_s < 1.5 * floor
    assert result.energy_j is None
    assert result.server("sparse").units == 3


def test_the_channels_that_weights_may_use_set_the_pace() -> None:
    box = accelerator(HERE / "u280-sparse.yaml")
    call = TokenCall(**LLAMA_7B, position=128)
    half = accelerator(HERE / "u280-sparse.yaml", {"memories.hbm_weights.gb_per_s": 14.375 / 2})
    ratio = half.time(half.plan_dataflow(call, HERE / "sparse_token.yaml")).latency_s / box.time(
        box.plan_dataflow(call, HERE / "sparse_token.yaml")).latency_s
    assert 1.6 < ratio <= 2.0


GLM_6B = {"layers": 28, "hidden": 4096, "heads": 32, "kv_heads": 2, "head_dim": 128, "ffn": 13696, "vocab": 65024}


def mixed(position: int = 256, tokens: int = 1, **parameters: int) -> AcceleratorRun:
    box = accelerator(HERE / "vcu128-mixed.yaml")
    call = TokenCall(**GLM_6B, position=position, tokens=tokens)
    return box.time(box.plan_dataflow(call, HERE / "mixed_token.yaml", parameters=parameters))


def test_a_decode_of_four_bit_weights_is_bound_by_hbm() -> None:
    """A kept weight of 4 bits and 1/128 of a scale of 16; 3 bits more where half of them are left out."""
    attention, gate_up, down = 4096 * (2 * 4096 + 2 * 256), 2 * 4096 * 13696, 4096 * 13696
    dense, sparse = mixed(eighths_gate_up=8, eighths_down=8), mixed()
    for result, kept, bits in ((dense, 1.0, 4.125), (sparse, 0.5, 7.125)):
        weights = 28 * (attention * 4.125 + (gate_up + down) * kept * bits) / 8 + 65024 * 4096 * 4.125 / 8
        floor = (weights + 28 * 4 * 256 * 256) / (460e9 * 0.75)
        assert floor <= result.latency_s < 1.06 * floor
        assert result.bound == "hbm"
    assert sparse.latency_s < dense.latency_s
    assert sparse.plan.total("mac_f16_s4") < 0.7 * dense.plan.total("mac_f16_s4")


def test_a_prefill_on_the_same_elements_is_bound_by_them() -> None:
    one, prompt = mixed(position=64), mixed(position=64, tokens=128)
    assert prompt.bound == "elements"
    assert prompt.plan.bytes_through("weights") == one.plan.bytes_through("weights")
    assert prompt.plan.bounds_s()["elements"] / prompt.latency_s > 0.9
    assert prompt.latency_s < 100 * one.latency_s


def test_skipping_layers_of_strips_changes_nothing() -> None:
    result = mixed()
    box = accelerator(HERE / "vcu128-mixed.yaml")
    assert box.time(result.plan, skip=False).latency_s == pytest.approx(result.latency_s, rel=1e-9)


def test_a_network_with_densities_that_cannot_be_is_refused() -> None:
    with pytest.raises(InputError, match="at most eight eighths"):
        mixed(eighths_down=9)
    with pytest.raises(InputError, match="bytes of uram"):
        mixed(strips=1)
