"""Clusters through the door that every machine has: plans, results, refusals."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from intsim.calls import AttentionCall, CollectiveCall
from intsim.errors import InputError
from intsim.machines.cluster.collectives import collective_time
from intsim.machines.cluster.methods import METHODS
from intsim.machines.events import Listener, Segment
from intsim.pipelines.registry import layer_pipeline_names
from intsim.resources import machine_file
from intsim.session import Session

SESSION = Session()
DECODE = AttentionCall(q_len=128, kv_len=2**17, head_dim=128, heads=32, kv_heads=8)


class Heard(Listener):
    def __init__(self) -> None:
        self.segments: list[Segment] = []

    def segment(self, event: Segment) -> None:
        self.segments.append(event)


def test_every_way_is_a_pipeline_and_every_pipeline_a_way() -> None:
    assert set(layer_pipeline_names("distributed")) == {*METHODS, "nccl"}


def test_a_collective_takes_what_nccl_takes() -> None:
    call = CollectiveCall("all_reduce", 2**20, devices=8)
    found = SESSION.simulate(call, "nccl", "h100-sxm-node")
    assert found.latency_s == collective_time(call, SESSION.load("h100-sxm-node").topology).latency_s
    assert found.records[0].bytes["links"] > 0
    assert found.not_modelled


def test_stages_add_up_and_memory_is_said() -> None:
    found = SESSION.simulate(DECODE, "tree_decode", "h100-sxm-node")
    assert sum(r.latency_s for r in found.records) == pytest.approx(found.latency_s)
    assert {"local", "exchange"} <= {r.part for r in found.records}
    assert found.softmax_share is None  # softmax runs within the local step
    assert found.details.devices == 8
    assert found.details.memory_bytes["cache"] == pytest.approx(2 * 2 * 2**17 / 8 * 8 * 128)
    assert [row["step"] for row in SESSION.plan(DECODE, "tree_decode", "h100-sxm-node").rows] == [
        r.step for r in found.records]


def test_a_good_implementation_beats_the_papers_code_and_the_tree_the_ring() -> None:
    times = {name: SESSION.simulate(DECODE, name, "h100-sxm-node").latency_s for name in (
        "tree_decode", "tree_decode_reference", "ring_decode", "ring_decode_reference")}
    assert times["tree_decode"] < times["tree_decode_reference"] < times["ring_decode_reference"]
    assert times["tree_decode"] < times["ring_decode"] < times["ring_decode_reference"]


def test_overrides_reach_the_cluster_and_its_gpu() -> None:
    plain = SESSION.simulate(DECODE, "tree_decode", "dgx-h100").latency_s
    fewer = SESSION.simulate(DECODE, "tree_decode", "dgx-h100", overrides={"nodes": 2.0})
    slower = SESSION.simulate(DECODE, "tree_decode", "dgx-h100", overrides={"gpu.clock_ghz": 1.0})
    assert fewer.details.devices == 16
    assert slower.latency_s > plain


def test_fewer_sms_of_its_gpu_are_an_assumption_of_the_cluster_too() -> None:
    """Power at rest goes with the SMs, as on the GPU alone, and is as unsure."""
    few = {"gpu.sm_count": 100}
    found = SESSION.simulate(DECODE, "tree_decode", "h100-sxm-node", overrides=few)
    (said,) = SESSION.load("h100-sxm", {"sm_count": 100}).identity.assumed
    assert said in found.assumptions
    assert said not in SESSION.simulate(DECODE, "tree_decode", "h100-sxm-node").assumptions
    cluster, given = (SESSION.load("h100-sxm-node", few | more).identity
                      for more in ({}, {"gpu.power.idle_w": 80.0}))
    assert cluster.spreads["gpu.power.idle_w"] == 0.3 > given.spreads["gpu.power.idle_w"]
    assert given.assumed == ()


def test_heads_on_devices_take_variants_and_a_causal_mask_leaves_whole_shards() -> None:
    """A device of tensor_parallel has all keys of its heads: what its GPU alone takes, and the sum."""
    prompt = replace(DECODE, q_len=4096, kv_len=4096, variant="sliding_window(256)+causal")
    found = SESSION.simulate(prompt, "tensor_parallel", "h100-sxm-node")
    alone = SESSION.simulate(replace(prompt, heads=4, kv_heads=1), "flash2_fp16", "h100-sxm")
    assert found.records[0].latency_s == alone.latency_s
    assert SESSION.simulate(replace(DECODE, causal=True), "tree_decode", "h100-sxm-node").latency_s == SESSION.simulate(
        DECODE, "tree_decode", "h100-sxm-node").latency_s


@pytest.mark.parametrize(("call", "pipeline", "machine", "words"), [
    (DECODE, "flash2_fp16", "h100-sxm-node", "runs on one device and h100-sxm-node is a cluster"),
    (DECODE, "nccl", "h100-sxm-node", "does not compute this call"),
    (CollectiveCall("all_reduce", 8, 8), "tree_decode", "h100-sxm-node", "computes attention"),
    (CollectiveCall("all_reduce", 8, 16), "nccl", "h100-sxm-node", "devices"),
    (DECODE, "tree_decode", "h100-sxm", "tree_decode"),
    (AttentionCall(1, 4, 128), "tree_decode", "h100-sxm-node", "at least one key for each device"),
    (AttentionCall(1, 64, 128, variant="paged(16)"), "tree_decode", "h100-sxm-node", "tensor_parallel takes one"),
    (AttentionCall(65, 64, 128, causal=True), "tree_decode", "h100-sxm-node", "the first queries would see no key"),
])
def test_what_a_cluster_cannot_run_is_refused(call: AttentionCall, pipeline: str, machine: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        SESSION.simulate(call, pipeline, machine)
    with pytest.raises(InputError, match="threads: found 4"):
        SESSION.simulate(DECODE, "tree_decode", "h100-sxm-node", threads=4)


def test_energy_of_a_collective_by_hand() -> None:
    """256 MiB from 8 devices, 7/4 of which each sends: links at 160 pJ a byte, memory at both ends, of which
    what is on the chip follows its voltage, power at rest."""
    call = CollectiveCall("all_reduce", 2**27, devices=8, format="f16")
    found, power = SESSION.simulate(call, "nccl", "h100-sxm-node"), SESSION.load("h100-sxm").system.gpu.power
    sent = 8 * 2**28 * 7 / 4
    assert power.energy.dram_device_j_per_byte == pytest.approx(33.7e-12)
    byte_j = 33.7e-12 + (98.6e-12 - 33.7e-12) * (SESSION.load("h100-sxm").system.gpu.clock_hz / 1.83e9) ** 2
    assert found.energy_components_j == pytest.approx({
        "links": sent * 160e-12, "dram": 2 * sent * byte_j,
        "static": 8 * power.static_w * found.latency_s, "idle": 8 * power.idle_w * found.latency_s})


def test_devices_that_exchange_leak_by_the_voltage_of_their_clock() -> None:
    call, power = CollectiveCall("all_reduce", 2**27, devices=2, format="f16"), SESSION.load("rtx4090").system.gpu.power
    found = SESSION.simulate(call, "nccl", "rtx4090-pair", overrides={"gpu.clock_ghz": 1.0})
    assert power.static_w > 0.0
    assert found.energy_components_j["static"] == pytest.approx(2 * 0.73**2 * power.static_w * found.latency_s)


def test_nodes_that_were_asked_for_are_used_or_refused() -> None:
    """By a model's devices and a collective's alike; what a file says may be used in part."""
    own = Session()
    call = CollectiveCall("all_reduce", 1024, 8, "f16")
    words = "devices: found 8 beside nodes: 2, of 8 devices each, expected 16, or nodes: 1"
    with pytest.raises(InputError, match=words):
        own.simulate(call, "nccl", "dgx-h100", overrides={"nodes": 2})
    with pytest.raises(InputError, match=words.replace("found 8", "found 4")):
        own.simulate_model("llama-3.2-1b", "dgx-h100", linear="f16", prompt=8, generate=1, baseline=None, devices=4,
                           overrides={"nodes": 2})
    assert own.simulate(call, "nccl", "dgx-h100").details.nodes == 1
    assert own.simulate(replace(call, devices=16), "nccl", "dgx-h100", overrides={"nodes": 2}).details.nodes == 2


def test_a_byte_between_nodes_takes_more_than_one_within() -> None:
    near, far = (SESSION.simulate(CollectiveCall("all_gather", 2**20, devices=n), "nccl", "dgx-h100") for n in (8, 16))
    sent = [found.records[0].bytes["links"] for found in (near, far)]
    per_byte = [found.energy_components_j["links"] / (n * s)
                for found, n, s in zip((near, far), (8, 16), sent, strict=True)]
    assert per_byte == pytest.approx([160e-12, (7 * 160e-12 + 2000e-12) / 8])


def test_energy_of_attention_is_that_of_its_devices_and_of_what_they_exchange() -> None:
    found = SESSION.simulate(DECODE, "tree_decode", "h100-sxm-node")
    own = SESSION.simulate(AttentionCall(128, 2**14, 128, 32, 8), "flash2_fp16", "h100-sxm")
    power, others = SESSION.load("h100-sxm").system.gpu.power, found.latency_s - own.latency_s
    energy = found.energy_components_j
    assert energy["sm_tensor"] == pytest.approx(8 * own.energy_components_j["sm_tensor"])
    assert energy["idle"] == pytest.approx(8 * power.idle_w * found.latency_s)
    assert energy["static"] == pytest.approx(8 * (own.energy_components_j["static"] + power.static_w * others))
    ring = SESSION.simulate(DECODE, "ring_decode", "h100-sxm-node").energy_components_j
    assert ring["sm_tensor"] == pytest.approx(8 * energy["sm_tensor"])
    assert ring["links"] > 8 * energy["links"]


def test_listeners_hear_every_stage_at_the_power_of_all_devices() -> None:
    heard = Heard()
    found = SESSION.simulate(DECODE, "tree_decode_reference", "h100-sxm-node", listeners=[heard])
    assert [list(s.tracks.values()) for s in heard.segments] == [[r.step] for r in found.records]
    joules = sum(s.power_w * (s.end_s - s.start_s) for s in heard.segments)
    assert joules == pytest.approx(found.energy_j)
    assert [s.value for s in found.samples if s.counter == "power_w"] == [s.power_w for s in heard.segments]


def test_a_cluster_that_does_not_say_what_a_bit_takes_has_no_energy(tmp_path: Path) -> None:
    text, path = machine_file("rtx4090-pair").read_text(encoding="utf-8"), tmp_path / "pair.yaml"
    path.write_text("\n".join(x for x in text.splitlines() if "transfer_pj" not in x), encoding="utf-8")
    found = SESSION.simulate(DECODE, "tree_decode", path)
    assert found.energy_j is None
    assert found.latency_s > 0
    assert any(text.startswith("energy: the machine file does not say") for text in found.not_modelled)


@pytest.mark.parametrize(("pipeline", "queries"), [("tree_decode", 16), ("ring_decode_s8", 16), ("ring_prefill", 4096)])
def test_a_causal_variant_costs_what_the_flag_does_and_stays_what_was_asked(pipeline: str, queries: int) -> None:
    """Rows of an experiment go by what was asked: two masks had one name, and their bars added up."""
    call = AttentionCall(queries, 4096, 128, heads=32, kv_heads=8)
    asked, flag = (SESSION.simulate(one, pipeline, "h100-sxm-node") for one in (
        replace(call, variant="causal"), replace(call, causal=True)))
    assert asked.call == replace(call, variant="causal")
    assert (asked.latency_s, asked.latency_interval_s) == (flag.latency_s, flag.latency_interval_s)
