"""Masks that depend on the head or on the sequence: every head is priced by its own, and those that agree as one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.gpu.mask_creation import creation_of
from intsim.pipelines.modifications.blocks import block_mask
from intsim.pipelines.modifications.heads import masks_of_heads
from intsim.pipelines.modifications.registry import DEFAULT, parse
from intsim.pipelines.modifications.variant import Instructions, Sizes, Variant
from tests.machines.build import SESSION, gpu


@dataclass(frozen=True)
class Windows(Variant):
    """A window for all heads from ``first`` up to ``last``, ends included, causal for the others."""

    window: int
    first: int
    last: int
    name = "test_head_windows"
    masks = True
    mask_cost = Instructions({"isetp": 1, "fsel": 1}, {"iadd3": 1})

    def mask(self, b: Any, h: Any, q_idx: Any, kv_idx: Any) -> Any:
        inside = (h >= self.first) & (h <= self.last)
        return (q_idx >= kv_idx) & (~np.bool_(inside) | (q_idx - kv_idx <= self.window))


@dataclass(frozen=True)
class Sequences(Variant):
    """As ``Windows``, of sequences of a batch."""

    window: int
    first: int
    name = "test_sequence_windows"
    masks = True
    mask_cost = Windows.mask_cost

    def mask(self, b: Any, h: Any, q_idx: Any, kv_idx: Any) -> Any:
        return (q_idx >= kv_idx) & ((b < self.first) | (q_idx - kv_idx <= self.window))


@dataclass(frozen=True)
class Table(Variant):
    """A number of sinks for each head, looked up."""

    name = "test_table_of_sinks"
    masks = True
    mask_cost = Windows.mask_cost

    def mask(self, b: Any, h: Any, q_idx: Any, kv_idx: Any) -> Any:
        return (q_idx >= kv_idx) & ((kv_idx < np.array([1, 5, 5, 1])[h]) | (q_idx - kv_idx < 8))


@pytest.fixture(scope="module", autouse=True)
def _known() -> Iterator[None]:
    for kind in (Windows, Sequences, Table):
        DEFAULT.add(kind, __name__)
    yield
    DEFAULT.drop(__name__)


GPU = AttentionCall(2048, 2048, 64, heads=16, batch=4)
ARM = AttentionCall(256, 256, 64, heads=4, batch=2)


def test_heads_are_told_apart_by_what_their_masks_show() -> None:
    def found(variant: Variant, heads: int = 4, batch: int = 2) -> tuple[Any, ...]:
        masks = masks_of_heads(parse(variant.text), Sizes(64, 64, heads), batch)
        return masks.examples, masks.owners, masks.by_head

    assert found(Windows(8, 1, 2)) == (((0, 0), (0, 1)), (0, 1, 1, 0), True)
    assert found(Table()) == (((0, 0), (0, 1)), (0, 1, 1, 0), True)
    assert found(Sequences(8, 1)) == (((0, 0), (1, 0)), (0, 0, 0, 0, 1, 1, 1, 1), False)
    for alike in (Windows(8, 0, 3), Windows(64, 0, 0), Sequences(8, 0), Sequences(8, 2)):
        assert found(alike) == (((0, 0),), (0,), False)


def test_a_mask_that_looks_at_no_head_is_evaluated_for_one() -> None:
    seen = []

    @dataclass(frozen=True)
    class Plain(Variant):
        name = "plain"
        masks = True

        def mask(self, b: Any, h: Any, q_idx: Any, kv_idx: Any) -> Any:
            seen.append(np.broadcast(q_idx, kv_idx).size)
            return (q_idx + kv_idx) % 3 == 0

    assert not masks_of_heads(Plain(), Sizes(512, 512, 32), 64).differ
    assert seen == [1]


@pytest.mark.parametrize(("pipeline", "machine"), [("flash2_fp16", "a100-sxm"), ("flash3_fp16", "h100-sxm")])
def test_a_gpu_prices_each_head_by_its_own_mask(pipeline: str, machine: str) -> None:
    """Between all heads windowed and all causal, about as their numbers say: long heads' blocks may be a tail."""
    def seconds(variant: str) -> float:
        return SESSION.simulate(replace(GPU, variant=variant), pipeline, machine).latency_s

    window, causal = seconds("sliding_window(65)"), seconds("causal")
    for variant, share in ((Windows(64, 1, 15), 1 / 16), (Windows(64, 0, 0), 15 / 16), (Sequences(64, 1), 1 / 4)):
        expected = window + share * (causal - window)
        assert 0.85 * expected <= seconds(variant.text) <= 1.2 * expected


def test_energy_is_the_sum_over_heads() -> None:
    def joules(variant: str) -> float:
        found = SESSION.simulate(replace(GPU, variant=variant), "flash2_fp16", "a100-sxm").energy_components_j
        assert found
        return sum(value for name, value in found.items() if name not in ("static", "idle", "dram"))

    window, causal = joules("sliding_window(65)"), joules("causal")
    assert joules(Windows(64, 4, 15).text) == pytest.approx(window + (causal - window) / 4, rel=0.1)


def test_heads_that_share_keys_fetch_what_any_of_them_sees() -> None:
    def fetched(variant: str) -> float:
        call = AttentionCall(1, 8192, 128, heads=32, kv_heads=8, batch=8, variant=variant)
        return SESSION.simulate(call, "flash2_fp16", "a100-sxm").energy_components_j["dram"]

    window, causal = fetched("sliding_window(65)"), fetched("causal")
    assert fetched(Windows(64, 1, 31).text) == pytest.approx(window + (causal - window) / 8, rel=0.05)
    assert fetched(Windows(64, 0, 0).text) == pytest.approx(causal, rel=0.05)


@pytest.mark.parametrize("threads", [1, 4])
@pytest.mark.parametrize("pipeline", ["int_attention@fused", "ggml_q8_0"])
def test_an_arm_prices_each_head_by_its_own_mask(pipeline: str, threads: int) -> None:
    def seconds(variant: str) -> float:
        return SESSION.simulate(replace(ARM, variant=variant), pipeline, "rk3588s", threads=threads,
                                schedule="dynamic" if pipeline.endswith("fused") else "static").latency_s

    few, all_of_them = seconds("sliding_window(17)"), seconds("causal")
    shares = (1 / 2, 1, 1) if threads == 4 and pipeline == "ggml_q8_0" else (1 / 4, 3 / 4, 1 / 2)
    # Four threads of ggml have two of the eight heads each, blocks of heads that differ are shared out on demand.
    for variant, share in zip((Windows(16, 1, 3), Windows(16, 0, 0), Sequences(16, 1)), shares, strict=True):
        expected = few + share * (all_of_them - few)
        assert seconds(variant.text) == pytest.approx(expected, rel=0.03)


def test_rows_are_counted_head_after_head() -> None:
    call = replace(ARM, batch=1, variant=Windows(0, 1, 3).text)
    each = (256 * 257 // 2 + 255 * 0 + 3 * 256)
    assert call.kept_keys == -(-each // 1024)
    assert call.keys_seen(0, 256) == 129
    assert call.keys_seen(256, 1024) == call.keys_seen(512, 768) == 1
    assert replace(call, batch=2).keys_seen(1024, 1280) == 129
    assert block_mask(call.modification, call.sizes, heads=4).kept.sum() == each


def test_a_list_of_blocks_is_made_for_every_mask_that_is_asked_for() -> None:
    def made(variant: str) -> float:
        found = creation_of(replace(GPU, variant=f"{variant}+built"), gpu("a100-sxm").system.gpu)
        assert found
        return found.instructions["iadd3"]

    of_one = made(Windows(64, 0, 15).text)
    assert made(Windows(64, 1, 15).text) == 16 * of_one
    assert made(Sequences(64, 1).text) == GPU.batch * of_one


def test_devices_that_share_heads_out_refuse_them() -> None:
    call = AttentionCall(1, 4096, 128, heads=32, batch=2)
    with pytest.raises(InputError, match=r"test_head_windows\(64, 0, 0\), which masks some heads unlike others"):
        SESSION.simulate(replace(call, variant=Windows(64, 0, 0).text), "tensor_parallel", "h100-sxm-node")
    by_sequence = replace(call, variant=Sequences(64, 1).text)
    assert SESSION.simulate(by_sequence, "tensor_parallel", "h100-sxm-node").latency_s > 0
