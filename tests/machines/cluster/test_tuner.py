"""NCCL's model against values worked out by hand from its published tables, and against what its logs show."""

from __future__ import annotations

import pytest

from intsim.errors import InputError
from intsim.machines.cluster.nccl.channels import Channels, multicast_channels, ring_channels
from intsim.machines.cluster.nccl.tables import Algorithm, Protocol
from intsim.machines.cluster.nccl.tuner import candidates, choose, seconds
from intsim.machines.cluster.topology import Topology
from intsim.session import Session

GIGA, MICRO = 1e9, 1e-6


def cluster(name: str, devices: int = 0, **overrides: object) -> Topology:
    whole = Session().load(name, {key.replace("__", "."): value for key, value in overrides.items()}).topology
    return whole.over(devices or whole.devices)


def cost(topology: Topology, algorithm: str, protocol: str, kind: str = "all_reduce") -> tuple[float, float]:
    found = next(c for c in candidates(kind, topology)  # type: ignore[arg-type]
                 if (c.algorithm, c.protocol) == (algorithm, protocol))
    return found.latency_s / MICRO, found.bytes_per_s / GIGA


@pytest.mark.parametrize(("name", "devices", "expected"), [
    ("h100-sxm-node", 8, Channels(12, 30 * GIGA, 30 * GIGA)),  # 6 of 60 fit into 370.8 and are doubled
    ("a100-sxm-node", 8, Channels(12, 20 * GIGA, 20 * GIGA)),  # 6 of 40 fit into 240 and are doubled
    ("dgx-h100", 128, Channels(8, 45 * GIGA, 45 * GIGA)),  # 8 NICs of 48, but 8 x 48 is more than 370.8
    ("rtx4090-pair", 2, Channels(1, 20 * GIGA, 20 * GIGA)),  # 24 GB/s, a sixth lost to an Intel processor
])
def test_channels(name: str, devices: int, expected: Channels) -> None:
    assert ring_channels(cluster(name, devices)) == expected


@pytest.mark.parametrize(("devices", "expected"), [(8, (8, 40)), (4, (4, 60)), (2, (2, 60))])
def test_multicast_channels_leave_a_head_two_shares(devices: int, expected: tuple[int, int]) -> None:
    found = multicast_channels(cluster("h100-sxm-node", devices))
    assert found is not None
    assert (found.count, found.in_node_bytes_per_s / GIGA) == expected
    assert multicast_channels(cluster("a100-sxm-node")) is None


@pytest.mark.parametrize(("name", "devices", "algorithm", "protocol", "latency", "bandwidth"), [
    ("h100-sxm-node", 8, "ring", "ll", 6.6 + 14 * 0.6, 141 * 8 / 14),
    ("h100-sxm-node", 8, "ring", "ll128", 14 + 14 * 1.9, 0.92 * 360 * 8 / 14),
    ("h100-sxm-node", 8, "ring", "simple", 8.4 + 14 * 3.4, 360 * 8 / 14),
    ("h100-sxm-node", 8, "tree", "ll", 6.8 + 14 * 0.6, 0.92 * 360 / 3.8 / 2),
    ("h100-sxm-node", 8, "nvls", "simple", 25, 8 * 40 * 0.85 * 7 / 8 * 2 * 8 / 14),
    ("a100-sxm-node", 8, "ring", "ll", 15.0, 87.7 * 8 / 14),
    ("a100-sxm-node", 8, "ring", "simple", 56.0, 240 * 8 / 14),
    ("dgx-h100", 128, "tree", "ll", 6.8 + 2 * (7 * 0.6 + 4 * 5.0), 20.4 / 2),
    ("dgx-h100", 128, "nvls_tree", "simple", 25 + 8 * 20.9, 8 * 45.5 * 128 / 254),
    ("dgx-h100", 16, "ring", "simple", 8.4 + 28 * 3.4 + 2 * 14, 360 * 16 / 30),
    ("rtx4090-pair", 2, "ring", "ll", 6.6 + 2 * 1.0, 20 / 2),
    ("rtx4090-pair", 2, "ring", "simple", 8.4 + 2 * 5.7, 20),
])
def test_worked_values(name: str, devices: int, algorithm: str, protocol: str, latency: float,
                       bandwidth: float) -> None:
    assert cost(cluster(name, devices), algorithm, protocol) == (pytest.approx(latency), pytest.approx(bandwidth))


def test_sharp_adds_collnet() -> None:
    """Direct: 8 heads of 24 GB/s (14 x 24 of 370.8), 8 devices on 8 NICs; chain: as the rings."""
    topology = cluster("dgx-h100", network__in_network_reduction=True)
    assert cost(topology, "collnet_direct", "simple") == (
        pytest.approx(2 * (3.7 + 7 * 0.4) + 31), pytest.approx(8 * 24 * 0.85 / 2))
    assert cost(topology, "collnet_chain", "simple") == (pytest.approx(2 * 7 * 2.8 + 30), pytest.approx(360 / 2))
    plain = {c.algorithm for c in candidates("all_reduce", cluster("dgx-h100"))}
    assert plain == {Algorithm.TREE, Algorithm.RING, Algorithm.NVLS_TREE}


def test_pat_takes_one_device_a_node() -> None:
    topology = cluster("dgx-h100", devices__value=1.0)
    assert topology.devices == 16
    latency, _ = cost(topology, "pat", "simple", "all_gather")
    assert latency == pytest.approx(8 + 4 * 14 / 3.5 + 16 * 2.8)
    assert Algorithm.PAT not in {c.algorithm for c in candidates("all_gather", cluster("dgx-h100"))}


@pytest.mark.parametrize("in_network", [False, True])
def test_multicast_across_nodes_needs_two_nics(in_network: bool) -> None:
    topology = cluster("dgx-h100", network__nics=1, network__in_network_reduction=in_network)
    algorithms = {c.algorithm for c in candidates("all_reduce", topology)}
    assert Algorithm.RING in algorithms
    assert not algorithms & {Algorithm.NVLS, Algorithm.NVLS_TREE}
    two = cluster("dgx-h100", network__nics=2, network__in_network_reduction=in_network)
    assert Algorithm.NVLS_TREE in {c.algorithm for c in candidates("all_reduce", two)}


def test_ll128_needs_nvlink() -> None:
    assert Protocol.LL128 not in {c.protocol for c in candidates("all_reduce", cluster("rtx4090-pair"))}


@pytest.mark.parametrize(("size", "expected"), [
    (2**20, (Algorithm.RING, Protocol.LL)), (2**21, (Algorithm.NVLS, Protocol.SIMPLE))])
def test_eight_h100_change_over_where_they_were_seen_to(size: int, expected: tuple[Algorithm, Protocol]) -> None:
    assert choose("all_reduce", size, cluster("h100-sxm-node")) == expected  # nccl-tests issue 309


def test_the_choice_is_the_quickest() -> None:
    topology = cluster("dgx-h100", 32)
    for size in (1, 4096, 10**6, 10**9):
        times = {(c.algorithm, c.protocol): seconds(c, "all_reduce", size, topology)
                 for c in candidates("all_reduce", topology)}
        assert times[choose("all_reduce", size, topology)] == min(times.values())


def test_a_plateau_of_rings_across_nodes() -> None:
    topology = cluster("dgx-h100", 16)
    ring = next(c for c in candidates("all_reduce", topology) if (c.algorithm, c.protocol) == ("ring", "simple"))
    small, large = 64 * 8 * 16 - 1, 64 * 8 * 16
    assert seconds(ring, "all_reduce", small, topology) == pytest.approx(ring.latency_s + small / ring.bytes_per_s)
    assert seconds(ring, "all_reduce", large, topology) == pytest.approx(
        1.4 * ring.latency_s + large / ring.bytes_per_s)


def test_fp8_sums_avoid_long_rings() -> None:
    topology = cluster("a100-sxm-node", network__nics__value=1.0, nodes__value=4.0)
    assert choose("all_reduce", 2**30, topology) == (Algorithm.RING, Protocol.SIMPLE)
    assert choose("all_reduce", 2**30, topology, fp8=True)[0] is Algorithm.TREE
    assert choose("all_reduce", 2**30, cluster("a100-sxm-node"), fp8=True)[0] is Algorithm.RING


def test_one_device_has_nothing_to_choose() -> None:
    with pytest.raises(InputError, match="at least 2"):
        choose("all_reduce", 8, cluster("h100-sxm-node", 1))


@pytest.mark.parametrize(("devices", "words"), [(0, "1 to 128"), (129, "1 to 128"), (12, "multiple of the 8")])
def test_parts_that_do_not_exist(devices: int, words: str) -> None:
    with pytest.raises(InputError, match=words):
        Session().load("dgx-h100").topology.over(devices)
