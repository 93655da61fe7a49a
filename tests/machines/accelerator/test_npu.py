"""Softmax units beside a systolic array, on one footing."""

from __future__ import annotations

from functools import cache

import pytest

from intsim.calls import AttentionCall
from intsim.config.accelerator import load_accelerator
from intsim.errors import InputError
from intsim.machines.accelerator.result import AcceleratorRun

METHODS = ("index_softmax", "itamax", "softermax", "exaq_int3", "ibert")
STREAMING = ("itamax", "softermax")
LENGTH, HEADS, DEPTH = 512, 8, 64


@cache
def run(edge: int, method: str, **parameters: int) -> AcceleratorRun:
    box = load_accelerator(f"npu-{edge}x{edge}")
    call = AttentionCall(q_len=LENGTH, kv_len=LENGTH, head_dim=DEPTH, heads=HEADS)
    return box.time(box.plan_dataflow(call, "npu_attention", fill={"softmax": method}, parameters=parameters))


def cycles_per_row(edge: int, method: str) -> float:
    return run(edge, method).latency_s * 1e9 / (LENGTH * HEADS)


def softmax_pj_per_score(edge: int, method: str) -> float:
    """Operations of the softmax and bytes of scores and weights; not the products, nor what feeds them."""
    components = run(edge, method).energy_components_j
    assert components is not None
    own = {name: j for name, j in components.items()
           if name.startswith(("operation", "link accumulator")) and name != "operation mac_s8"}
    return sum(own.values()) * 1e12 / (LENGTH * LENGTH * HEADS)


@pytest.mark.parametrize("method", METHODS)
def test_a_small_array_hides_every_method(method: str) -> None:
    ideal = 2 * LENGTH * DEPTH / 16**2
    assert cycles_per_row(16, method) == pytest.approx(ideal, rel=0.01)


def test_a_large_array_waits_for_methods_with_a_pass_of_their_own() -> None:
    ideal = 2 * LENGTH * DEPTH / 64**2
    for method in METHODS:
        if method in STREAMING:
            assert cycles_per_row(64, method) == pytest.approx(ideal, rel=0.03)
        else:
            assert cycles_per_row(64, method) > 1.10 * ideal
            assert run(64, method).server("array").spent_s["engine"] > 0


def test_a_third_block_of_scores_hides_the_pass() -> None:
    """What the pass costs is room: with a third block the array goes on, at two fifths more accumulator."""
    for method in ("index_softmax", "exaq_int3"):
        deeper = run(64, method, score_blocks=3)
        assert deeper.latency_s * 1e9 / (LENGTH * HEADS) == pytest.approx(2 * LENGTH * DEPTH / 64**2, rel=0.05)
        assert deeper.plan.stored_bytes["accumulator"] == 1.4 * run(64, method).plan.stored_bytes["accumulator"]


@pytest.mark.parametrize("edge", [16, 32, 64])
def test_energy_by_method(edge: int) -> None:
    energy = {method: softmax_pj_per_score(edge, method) for method in METHODS}
    assert min(energy, key=lambda m: energy[m]) == "itamax"
    assert max(energy, key=lambda m: energy[m]) == "ibert"
    assert energy["ibert"] > 1.5 * energy["index_softmax"] > energy["index_softmax"]


def test_energy_of_index_softmax_by_hand() -> None:
    """16 x 16: a probability enters the array four times, once per 16 of the 64 channels."""
    stream = 0.1
    own_pass = 3 * 0.1 + 3.1 + 0.1 + 0.2
    entry = 4 * (0.1 + 0.1 + 0.8)
    accumulator = (4 + (4 + 1) + 4 * 1) * 1.25
    row = 3.2 / LENGTH
    assert softmax_pj_per_score(16, "index_softmax") == pytest.approx(stream + own_pass + entry + accumulator + row)


def test_long_rows_of_wide_scores_do_not_fit() -> None:
    """Whole rows stay on the chip: int32 scores end at half the keys that ITAMax's int8 scores allow, or before."""
    box = load_accelerator("npu-16x16")
    call = AttentionCall(q_len=64, kv_len=1024, head_dim=32)
    with pytest.raises(InputError, match="accumulator"):
        box.plan_dataflow(call, "npu_attention", fill={"softmax": "index_softmax"})
    box.plan_dataflow(call, "npu_attention", fill={"softmax": "itamax"})


def test_an_open_slot_and_an_unknown_method_are_refused() -> None:
    box = load_accelerator("npu-16x16")
    call = AttentionCall(q_len=64, kv_len=64, head_dim=64)
    with pytest.raises(InputError, match="slot 'softmax' is open"):
        box.plan_dataflow(call, "npu_attention")
    with pytest.raises(InputError, match="did you mean 'itamax'"):
        box.plan_dataflow(call, "npu_attention", fill={"softmax": "itamx"})
