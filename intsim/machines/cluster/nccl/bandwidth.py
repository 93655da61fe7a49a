"""Bandwidth of NCCL's collectives by algorithm and protocol (src/graph/tuning.cc @5067397c, v2.30.7)."""

from __future__ import annotations

from typing import Literal

from intsim.machines.cluster.nccl.channels import Channels
from intsim.machines.cluster.nccl.tables import (
    GIGA,
    LL_MOST_GB_PER_S,
    NVLS_EFFICIENCY,
    NVLS_TREE_GB_PER_S,
    RING_LL128_GB_PER_S,
    TREE_GB_PER_S,
    TREE_LL128_GB_PER_S,
    Algorithm,
    Generation,
    Protocol,
    generation,
    node_column,
)
from intsim.machines.cluster.topology import Topology

Reduction = Literal["all_reduce", "all_gather", "reduce_scatter", "broadcast"]
GATHERING = ("all_gather", "reduce_scatter")

RING_LL128 = 0.92
TREE_PIPELINE = 0.92
PLAIN_TREE = 0.85
PAT_SHARE = 0.75
LL_OVER_TREE = 3.8
LL128_OVER_TREE, LL128_PAYLOAD = 7 / 9, 120 / 128
"""What NCCL leaves of a bus: to LL128's flags in a ring; to a tree's pipeline, to a plain tree, to PAT; to LL and to
LL128 in a tree, the latter within a node and across nodes."""


def steps(kind: Reduction, devices: int) -> int:
    """Hops of a ring."""
    if kind == "all_reduce":
        return 2 * (devices - 1)
    return devices - 1 if kind in GATHERING else devices


def bandwidth(kind: Reduction, algorithm: Algorithm, protocol: Protocol, topology: Topology,
              channels: Channels) -> float:
    """Of the array, not of the bus: bytes of the result per second."""
    row, column = generation(topology.device.capability), node_column(topology.nodes)
    bus = _bus(kind, algorithm, topology, channels)
    if algorithm is Algorithm.RING:
        bus = _ring_bus(bus, protocol, channels.count, topology)
    if algorithm is Algorithm.TREE:
        bus = min(TREE_PIPELINE * bus, channels.count * TREE_GB_PER_S[row][column] * GIGA)
        bus = _tree_bus(bus, protocol, channels.count, topology)
    if algorithm is Algorithm.PAT:
        bus *= PAT_SHARE
    if algorithm is not Algorithm.RING and kind in GATHERING:
        return bus
    if algorithm in (Algorithm.RING, Algorithm.NVLS, Algorithm.NVLS_TREE):
        return bus * topology.devices / steps(kind, topology.devices)
    return bus / 2


def _bus(kind: Reduction, algorithm: Algorithm, topology: Topology, channels: Channels) -> float:
    if algorithm in (Algorithm.NVLS, Algorithm.NVLS_TREE):
        return channels.count * _multicast_rate(kind, algorithm, topology, channels)
    if algorithm is Algorithm.COLLNET_DIRECT:
        return _direct_bus(kind, topology, channels)
    near = topology.nodes <= 2 or algorithm is Algorithm.COLLNET_CHAIN
    return channels.count * (channels.in_node_bytes_per_s if near else channels.across_bytes_per_s)


def _multicast_rate(kind: Reduction, algorithm: Algorithm, topology: Topology, channels: Channels) -> float:
    """One channel's: an all-reduce overlaps its two halves."""
    row, devices = generation(topology.device.capability), topology.devices_per_node
    inner = channels.in_node_bytes_per_s * NVLS_EFFICIENCY[row] * (channels.count - 1) / channels.count
    inner *= 2.0 if kind == "all_reduce" else (devices - 1) / devices
    if topology.nodes == 1:
        return inner
    if algorithm is Algorithm.NVLS:
        return min(inner, channels.across_bytes_per_s)
    twice = 2 if topology.nodes == 2 else 1
    most = NVLS_TREE_GB_PER_S[row][node_column(topology.nodes)] * GIGA
    return min(inner, twice * channels.across_bytes_per_s, most)


def _direct_bus(kind: Reduction, topology: Topology, channels: Channels) -> float:
    devices = topology.devices_per_node
    if kind in GATHERING:
        return devices * min(channels.in_node_bytes_per_s, 0.9 * channels.across_bytes_per_s)
    ratio = devices / channels.count
    bus = channels.count * channels.in_node_bytes_per_s / (ratio - (ratio - 1) / 2)
    return bus * (0.85 if topology.device.capability >= 90 else 1.0)


def _ll_most(topology: Topology) -> float:
    """Of LL over all channels: of the GPU in one node, of the processor that polls across nodes."""
    row = generation(topology.device.capability)
    if topology.nodes > 1:
        row = Generation.AMPERE if topology.host == "amd" else Generation.VOLTA
    return LL_MOST_GB_PER_S[row][node_column(topology.nodes)] * GIGA


def _ring_bus(bus: float, protocol: Protocol, count: int, topology: Topology) -> float:
    row, column = generation(topology.device.capability), node_column(topology.nodes)
    if protocol is Protocol.LL:
        return min(_ll_most(topology), bus / 2)
    if protocol is Protocol.LL128:
        return min(RING_LL128 * bus, count * RING_LL128_GB_PER_S[row][column] * GIGA)
    return bus


def _tree_bus(bus: float, protocol: Protocol, count: int, topology: Topology) -> float:
    row, column = generation(topology.device.capability), node_column(topology.nodes)
    if protocol is Protocol.LL:
        bus = min(bus / LL_OVER_TREE, _ll_most(topology))
    if protocol is Protocol.LL128:
        share = LL128_OVER_TREE if topology.nodes == 1 else LL128_PAYLOAD
        bus = min(bus * share, count * TREE_LL128_GB_PER_S[row][column] * GIGA)
    return bus * (PLAIN_TREE if topology.devices_per_node == 1 else 1.0)
