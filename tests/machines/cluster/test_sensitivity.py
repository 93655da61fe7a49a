"""Elasticities of clusters against runs of the changed cluster, and the intervals that follow from them."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from intsim.calibrate.collectives import read_collectives
from intsim.calls import AttentionCall, CollectiveCall
from intsim.session import Session

ROOT = Path(__file__).parents[3]
SESSION = Session()
DECODE = AttentionCall(q_len=1, kv_len=2**20, head_dim=128, heads=32, kv_heads=8)
CHANGED = ("network.attained_gb_per_s", "network.hop_scale", "collectives.ll_hop_us", "framework.collective_us",
           "fabric.transfer_pj_per_bit", "network.transfer_pj_per_bit", "gpu.dram.bandwidth_gb_per_s",
           "gpu.launch_us", "gpu.power.idle_w", "gpu.power.energy.dram_pj_per_byte", "gpu.clock_ghz",
           "gpu.power.energy_at_ghz", "gpu.power.voltage_floor", "gpu.power.energy.dram_device_pj_per_byte")


@pytest.mark.parametrize("pipeline", ["tree_decode_reference", "ring_decode", "tensor_parallel_s8"])
def test_elasticities_of_attention_are_those_of_changed_clusters(pipeline: str) -> None:
    found = SESSION.simulate(DECODE, pipeline, "dgx-h100", overrides={"nodes": 2.0})
    known = SESSION.load("dgx-h100").identity.provenance
    assert found.latency_uncertainty
    assert found.energy_uncertainty
    assert found.energy_j
    for key in CHANGED:
        up = 1.03 * known[key].value
        other = SESSION.simulate(DECODE, pipeline, "dgx-h100", overrides={"nodes": 2.0, key: up})
        assert other.energy_j
        latency = math.log(other.latency_s / found.latency_s) / math.log(1.03)
        energy = math.log(other.energy_j / found.energy_j) / math.log(1.03)
        assert found.latency_uncertainty.slopes.get(key, 0.0) == pytest.approx(latency, abs=0.03), key
        assert found.energy_uncertainty.slopes.get(key, 0.0) == pytest.approx(energy, abs=0.03), key


@pytest.mark.parametrize("clock_ghz", [1.7, 1.2])
def test_energy_of_an_exchange_goes_by_the_voltage_of_the_clock_that_is_set(clock_ghz: float) -> None:
    """Above its lowest and there; what static power and a part of DRAM's joules follow."""
    call, node = CollectiveCall("all_reduce", 2**26, devices=8), "l40s-node"
    at = {"gpu.clock_ghz": clock_ghz * 2.52 / 1.83}
    found = SESSION.simulate(call, "nccl", node, overrides=at)
    known = {key: one.value for key, one in SESSION.load(node).identity.provenance.items()} | at
    assert found.energy_uncertainty
    assert found.energy_j
    for key in ("clock_ghz", *(f"power.{name}" for name in ("static_w", "idle_w", "energy_at_ghz", "voltage_floor",
                "energy.dram_pj_per_byte", "energy.dram_device_pj_per_byte"))):
        more, less = (SESSION.simulate(call, "nccl", node, overrides={**at, f"gpu.{key}": known[f"gpu.{key}"] * f})
                      for f in (1.01, 0.99))
        assert more.energy_j
        assert less.energy_j
        slope = (more.energy_j - less.energy_j) / found.energy_j / 0.02
        assert found.energy_uncertainty.slopes.get(f"gpu.{key}", 0.0) == pytest.approx(slope, abs=0.01), key
    assert (found.energy_uncertainty.slopes.get("gpu.power.voltage_floor", 0.0) > 0.1) == (clock_ghz < 1.4)


def test_a_collective_has_an_interval_and_says_what_to_measure() -> None:
    found = SESSION.simulate(CollectiveCall("all_reduce", 2**24, devices=8), "nccl", "h100-sxm-node-uncalibrated")
    assert found.latency_interval_s
    assert found.latency_uncertainty
    assert found.energy_interval_j
    assert found.latency_interval_s[0] < found.latency_s < found.latency_interval_s[1]
    assert {"collectives.multicast_start_us", "fabric.attained_gb_per_s"} & set(found.latency_uncertainty.shares)


def test_a_model_on_a_cluster_is_unsure_of_links_and_of_its_gpu() -> None:
    """The keys of the GPU's file begin with ``gpu.``, as its spreads do."""
    found = SESSION.simulate_model("smollm2-135m", "dgx-h100", prompt=8, generate=1, linear="f16", devices=3,
                                   baseline=None)
    assert {key.split(".")[0] for key in found.phase("decode").slopes if key in found.spreads} >= {"gpu", "collectives"}


@pytest.mark.parametrize("machine", ["h100-sxm-node-uncalibrated", "h100-sxm-node"])
def test_measured_collectives_lie_inside_as_often_as_intervals_say(machine: str) -> None:
    records = read_collectives(ROOT / "experiments/measured/clusters/collectives.csv")
    inside = 0
    for record in records:
        interval = SESSION.simulate(record.call, "nccl", machine).latency_interval_s
        assert interval
        inside += interval[0] <= record.latency_s <= interval[1]
    assert 0.70 <= inside / len(records) <= 0.90
