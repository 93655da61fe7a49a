"""Clusters through the door that every machine has: plans, results, refusals."""

from __future__ import annotations

import time

import pytest

from intsim.calls import AttentionCall, CollectiveCall
from intsim.errors import InputError
from intsim.machines.cluster.collectives import collective_time
from intsim.machines.cluster.methods import METHODS
from intsim.pipelines.registry import layer_pipeline_names
from intsim.session import Session

SESSION = Session()
DECODE = AttentionCall(q_len=128, kv_len=2**17, head_dim=128, heads=32, kv_heads=8)


def test_every_way_is_a_pipeline_and_every_pipeline_a_way() -> None:
    assert set(layer_pipeline_names("distributed")) == {*METHODS, "nccl"}


def test_a_collective_takes_what_nccl_takes() -> None:
    call = CollectiveCall("all_reduce", 2**20, devices=8)
    found = SESSION.simulate(call, "nccl", "h100-sxm-node")
    assert found.latency_s == collective_time(call, SESSION.load("h100-sxm-node").topology).latency_s
    assert found.records[0].bytes["links"] > 0
    assert found.energy_j is None
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


def test_128_devices_are_planned_in_a_tenth_of_a_second() -> None:
    """CPU time: the machine may be busy with other tests."""
    SESSION.simulate(DECODE, "tree_decode", "dgx-h100")
    start = time.process_time()
    found = SESSION.simulate(DECODE, "tree_decode", "dgx-h100")
    assert time.process_time() - start < 0.1
    assert found.details.devices == 128


@pytest.mark.parametrize(("call", "pipeline", "machine", "words"), [
    (DECODE, "flash2_fp16", "h100-sxm-node", "runs on one device and h100-sxm-node is a cluster"),
    (DECODE, "nccl", "h100-sxm-node", "does not compute this call"),
    (CollectiveCall("all_reduce", 8, 8), "tree_decode", "h100-sxm-node", "computes attention"),
    (CollectiveCall("all_reduce", 8, 16), "nccl", "h100-sxm-node", "devices"),
    (DECODE, "tree_decode", "h100-sxm", "tree_decode"),
    (AttentionCall(1, 4, 128), "tree_decode", "h100-sxm-node", "at least one key for each device"),
])
def test_what_a_cluster_cannot_run_is_refused(call: AttentionCall, pipeline: str, machine: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        SESSION.simulate(call, pipeline, machine)
    with pytest.raises(InputError, match="threads: found 4"):
        SESSION.simulate(DECODE, "tree_decode", "h100-sxm-node", threads=4)
