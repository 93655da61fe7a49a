"""Softmax units beside a systolic array, on one footing."""

from __future__ import annotations

from functools import cache

import pytest

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.accelerator.result import AcceleratorRun
from tests.machines.accelerator.build import accelerator

METHODS = ("index_softmax", "itamax", "softermax", "exaq_int3", "ibert")
STREAMING = ("itamax", "softermax")
LENGTH, HEADS, DEPTH = 512, 8, 64


@cache
def run(edge: int, method: str, **parameters: int) -> AcceleratorRun:
    box = accelerator(f"npu-{edge}x{edge}")
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


@pytest.mark.parametrize("edge", [16, 32, 64])
@pytest.mark.parametrize("method", METHODS)
def test_two_blocks_of_scores_hide_every_method(method: str, edge: int) -> None:
    """The array has the next block's scores while the softmax unit has this one's."""
    ideal = 2 * LENGTH * DEPTH / edge**2
    assert cycles_per_row(edge, method) == pytest.approx(ideal, rel=0.04)


def test_with_one_block_of_scores_the_array_waits_for_a_pass_of_its_own() -> None:
    """What a pass costs is room for a second block, or its time: 512 elements on 64 lanes are 8 cycles a row on top."""
    ideal = 2 * LENGTH * DEPTH / 64**2
    for method in METHODS:
        alone = run(64, method, score_blocks=1)
        per_row = alone.latency_s * 1e9 / (LENGTH * HEADS)
        if method in STREAMING:
            assert per_row < 1.25 * ideal
        else:
            assert per_row > 1.15 * ideal + LENGTH / 64
            assert alone.server("array").spent_s["engine"] > 0
            assert alone.plan.stored_bytes["accumulator"] < run(64, method).plan.stored_bytes["accumulator"]


def test_a_softmax_unit_is_never_slower_for_being_faster() -> None:
    """The order of the array is the program's: no rhythm in which it takes two blocks' scores, then waits."""
    call = AttentionCall(q_len=LENGTH, kv_len=LENGTH, head_dim=DEPTH, heads=HEADS)
    times = []
    for cycles in (0.5, 0.9, 1.0, 1.01, 1.1, 1.5, 2.0, 3.0):
        box = accelerator("npu-64x64", {"engines.exponential.interval_cycles": cycles})
        times.append(box.time(box.plan_dataflow(call, "npu_attention", fill={"softmax": "index_softmax"})).latency_s)
    assert times == sorted(times)


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
    box = accelerator("npu-16x16")
    call = AttentionCall(q_len=64, kv_len=1024, head_dim=32)
    with pytest.raises(InputError, match="accumulator"):
        box.plan_dataflow(call, "npu_attention", fill={"softmax": "index_softmax"})
    box.plan_dataflow(call, "npu_attention", fill={"softmax": "itamax"})


@pytest.mark.parametrize(("queries", "keys", "heads", "kv_heads"), [
    (1, 512, 8, 8), (1, 17, 4, 2), (17, 17, 3, 3), (64, 100, 8, 1)])
def test_what_is_not_there_is_neither_loaded_nor_computed(queries: int, keys: int, heads: int, kv_heads: int) -> None:
    """Fewer queries than rows of the array, and heads that share keys and values."""
    call = AttentionCall(q_len=queries, kv_len=keys, head_dim=80, heads=heads, kv_heads=kv_heads)
    plan = accelerator("npu-32x32").plan_dataflow(call, "npu_attention", fill={"softmax": "itamax"})
    blocks = -(-queries // 32)
    rows = blocks * -(-queries // blocks)
    assert rows <= 1.06 * queries
    assert plan.bytes_through("dram") == 80 * (2 * heads * rows + 2 * kv_heads * keys)
    assert plan.total("mac_s8") == 2 * heads * rows * keys * 80


def test_an_open_slot_and_an_unknown_method_are_refused() -> None:
    box = accelerator("npu-16x16")
    call = AttentionCall(q_len=64, kv_len=64, head_dim=64)
    with pytest.raises(InputError, match="slot 'softmax' is open"):
        box.plan_dataflow(call, "npu_attention")
    with pytest.raises(InputError, match="did you mean 'itamax'"):
        box.plan_dataflow(call, "npu_attention", fill={"softmax": "itamx"})


@pytest.mark.parametrize(("queries", "keys"), [(512, 512), (128, 512), (1, 77)])
def test_a_causal_masks_blocks_by_hand(queries: int, keys: int) -> None:
    """Each block of 16 queries multiplies with the keys up to its last query's: the array's cycles are their sum."""
    box = accelerator("npu-16x16")
    call = AttentionCall(q_len=queries, kv_len=keys, head_dim=DEPTH, heads=HEADS, causal=True)
    timed = box.time(box.plan_dataflow(call, "npu_attention", fill={"softmax": "index_softmax"}))
    met = [keys - queries + last for last in range(min(16, queries), queries + 1, 16)]
    cycles = HEADS * sum(-(-each // 16) * DEPTH + DEPTH // 16 * each for each in met)
    assert timed.server("array").spent_s["busy"] == pytest.approx(cycles * 1e-9)
    assert any("causal" in said for said in timed.not_modelled) == (queries > 16)
    assert timed.plan.stored_bytes["accumulator"] >= min(16, queries) * keys * 4


def test_more_queries_than_keys_are_refused_under_a_mask() -> None:
    box = accelerator("npu-16x16")
    with pytest.raises(InputError, match="last of the keys"):
        box.plan_dataflow(AttentionCall(q_len=65, kv_len=64, head_dim=DEPTH, causal=True), "npu_attention",
                          fill={"softmax": "itamax"})
