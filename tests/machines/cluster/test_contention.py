"""Collectives side by side: alone they take their own time, together they share."""

from __future__ import annotations

import pytest

from intsim.calls import CollectiveCall
from intsim.machines.cluster.collectives import collective_time
from intsim.machines.cluster.contention import flows_of, together
from intsim.machines.cluster.topology import Topology
from intsim.session import Session


def cluster(name: str) -> Topology:
    return Session().load(name).topology


@pytest.mark.parametrize("kind", ["all_reduce", "all_gather", "reduce_scatter", "alltoall", "broadcast", "send_recv"])
@pytest.mark.parametrize("name", ["h100-sxm-node", "dgx-h100", "rtx4090-pair"])
def test_alone_it_takes_its_own_time(kind: str, name: str) -> None:
    topology = cluster(name)
    call = CollectiveCall(kind, 2**26, topology.devices)  # type: ignore[arg-type]
    assert together([call], topology) == [pytest.approx(collective_time(call, topology).latency_s)]


def test_two_at_full_rate_take_twice_as_long_after_their_start() -> None:
    topology, call = cluster("h100-sxm-node"), CollectiveCall("alltoall", 2**28, 8)
    found = collective_time(call, topology)
    ends = together([call, call], topology)
    assert ends[0] == ends[1] == pytest.approx(found.start_s + 2 * (found.latency_s - found.start_s))


def test_one_after_the_other_does_not_disturb() -> None:
    topology, call = cluster("h100-sxm-node"), CollectiveCall("all_gather", 2**26, 8)
    alone = collective_time(call, topology).latency_s
    assert together([call, call], topology, [0.0, 1.0]) == [pytest.approx(alone), pytest.approx(1.0 + alone)]


def test_nothing_is_sent_to_where_a_broadcast_comes_from() -> None:
    """Of two devices one sends, as in ``send_recv``: both would meet in the host's memory."""
    topology, call = cluster("rtx4090-pair"), CollectiveCall("broadcast", 2**26, 2)
    flows = flows_of(call, collective_time(call, topology), topology)
    assert [flow.name for flow in flows] == ["broadcast 0>1"]


def test_small_ones_pass_beside_a_large_one() -> None:
    topology = cluster("dgx-h100")
    small, large = CollectiveCall("all_reduce", 4096, 128), CollectiveCall("all_reduce", 2**28, 128)
    ends = together([small, large], topology)
    assert ends[0] < 1.2 * collective_time(small, topology).latency_s
    assert ends[1] == pytest.approx(collective_time(large, topology).latency_s, rel=0.01)


def test_what_leaves_a_node_in_a_ring_is_one_devices_share() -> None:
    topology, call = cluster("dgx-h100"), CollectiveCall("all_gather", 128 * 2**20, 128)
    flows = flows_of(call, collective_time(call, topology), topology)
    across = sum(f.bytes for f in flows if any(link.startswith("nic") for link in f.links))
    assert across == pytest.approx(2 * 127 * 2**20)  # of all channels together: the whole array but a device's own part
    assert len(flows) == 16
