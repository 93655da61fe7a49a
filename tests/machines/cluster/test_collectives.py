"""What collectives take: measured ones within their targets, the others by hand, and what must hold for all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intsim.calibrate.collectives import mean_error, read_collectives, relative_errors
from intsim.calls import CollectiveCall
from intsim.errors import InputError
from intsim.machines.cluster.collectives import collective_time, ring_shift_time
from intsim.machines.cluster.paths import capacities, crossed
from intsim.machines.cluster.topology import Topology
from intsim.resources import resource
from intsim.session import Session

KINDS = ("all_reduce", "all_gather", "reduce_scatter", "alltoall", "broadcast", "send_recv")
CLUSTERS = ("a100-sxm-node", "dgx-h100", "h100-sxm-node", "h200-node", "l40s-node", "rtx4090-pair")


def cluster(name: str) -> Topology:
    return Session().load(name).topology


def test_measured_collectives_are_within_their_targets() -> None:
    records = read_collectives(resource("experiments") / "measured" / "clusters" / "collectives.csv")
    errors = relative_errors("h100-sxm-node", records)
    assert mean_error(records, errors, large=True) < 0.05
    assert mean_error(records, errors, large=False) < 0.08
    before = relative_errors("h100-sxm-node-uncalibrated", records)
    for large in (True, False):
        assert mean_error(records, before, large) > 1.3 * mean_error(records, errors, large)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(KINDS), st.sampled_from(CLUSTERS), st.integers(1, 2**26))
def test_more_takes_longer_within_one_choice(kind: str, name: str, elements: int) -> None:
    topology = cluster(name)
    less, more = (collective_time(CollectiveCall(kind, n, topology.devices), topology)  # type: ignore[arg-type]
                  for n in (elements, elements + elements // 8 + 8))
    if (less.algorithm, less.protocol) == (more.algorithm, more.protocol):
        assert less.latency_s < more.latency_s  # of a tree, too, although NCCL's own table has steps
    assert 0 < less.start_s <= less.latency_s < 10


@pytest.mark.parametrize("name", CLUSTERS)
def test_an_exchange_takes_no_less_where_its_protocol_changes(name: str) -> None:
    topology, devices = cluster(name), cluster(name).devices
    low, at, above = (collective_time(CollectiveCall("alltoall", n * devices, devices, "s8"), topology)
                      for n in (16383, 16384, 16385))
    assert (low.protocol, at.protocol, above.protocol) == ("ll", "ll", "simple")
    assert low.latency_s <= at.latency_s <= above.latency_s


def test_an_exchange_by_hand() -> None:
    """128 devices of 8 a node: 120 of 128 parts leave through one NIC each, 7 stay within the node."""
    topology, elements = cluster("dgx-h100"), 2**30
    found = collective_time(CollectiveCall("alltoall", elements, 128), topology)
    assert found.latency_s - found.start_s == pytest.approx(2 * elements * 120 / 128 / 47e9)
    assert found.sent_bytes == 2 * elements * 127 / 128


def test_a_ring_across_nodes_runs_at_the_pace_of_a_nic() -> None:
    near, far = cluster("dgx-h100").over(8), cluster("dgx-h100").over(16)
    size = 10**9
    assert ring_shift_time(size, near).latency_s == pytest.approx(size / 376e9, rel=0.01)
    assert ring_shift_time(size, far).latency_s == pytest.approx(size / 47e9, rel=0.01)
    assert ring_shift_time(size, near, share=0.25).latency_s == pytest.approx(size / 94e9, rel=0.01)


def test_without_peer_access_both_ways_share_the_hosts_memory() -> None:
    pair = cluster("rtx4090-pair")
    assert crossed(pair, 0, 1) == ("gpu0 out", "host memory", "gpu1 in")
    slow = replace(pair, fabric=replace(pair.fabric, host_bytes_per_s=40e9))
    size = 10**9  # 20 GB/s through memory, written and read, for two directions
    assert ring_shift_time(size, slow).latency_s == pytest.approx(size / 10e9, rel=0.01)
    assert ring_shift_time(size, pair).latency_s == pytest.approx(size / (62.4e9 / 4), rel=0.01)


def test_links_of_a_mesh_are_shared_out_among_peers() -> None:
    node = cluster("a100-sxm-node")
    mesh = replace(node, fabric=replace(node.fabric, kind="nvlink")).over(4)
    assert crossed(mesh, 0, 3) == ("gpu0>gpu3",)
    assert capacities(mesh)["gpu0>gpu3"] == pytest.approx(274e9 / 7)  # the other four links lead to devices left out
    two = mesh.over(2)
    assert capacities(two)["gpu0>gpu1"] == pytest.approx(274e9 / 7)
    size = 10**9
    assert ring_shift_time(size, mesh).latency_s == pytest.approx(size / (274e9 / 7), rel=0.01)
    exchanged = collective_time(CollectiveCall("alltoall", size, 4, "s8"), mesh)
    assert exchanged.latency_s == pytest.approx(size / 4 / (274e9 / 7), rel=0.01)  # to each peer over its own links
    summed = collective_time(CollectiveCall("all_reduce", size, 4, "s8"), mesh)
    assert summed.latency_s > size / 4 * 6 / (3 * 274e9 / 7)
    assert summed.latency_s < 1.7 * size / 4 * 6 / (3 * 274e9 / 7)  # its rings go round in different orders


def test_every_device_sends_what_a_ring_must() -> None:
    topology = cluster("h100-sxm-node")
    sent = {kind: collective_time(CollectiveCall(kind, 800, 8), topology).sent_bytes  # type: ignore[arg-type]
            for kind in KINDS}
    assert sent == {"all_reduce": 2 * 7 * 200, "all_gather": 7 * 200, "reduce_scatter": 7 * 200, "alltoall": 7 * 200,
                    "broadcast": 1600, "send_recv": 1600}


@pytest.mark.parametrize(("call", "words"), [
    (CollectiveCall("all_reduce", 8, 1), "at least 2"), (CollectiveCall("all_reduce", 8, 16), "1 to 8"),
])
def test_what_cannot_be_is_refused(call: CollectiveCall, words: str) -> None:
    with pytest.raises(InputError, match=words):
        collective_time(call, cluster("h100-sxm-node"))


def test_a_call_has_a_format_that_devices_exchange() -> None:
    with pytest.raises(InputError, match=r"format: unknown format 'f61', expected one of .*e4m3.*; did you mean 'f16'"):
        CollectiveCall("all_reduce", 1024, 8, format="f61")
    with pytest.raises(InputError, match=r"kind: found .*did you mean 'all_reduce'"):
        CollectiveCall("all_reduc", 1024, 8)  # type: ignore[arg-type]
