"""Latency of NCCL's collectives by algorithm and protocol (src/graph/tuning.cc @5067397c, v2.30.7)."""

from __future__ import annotations

import math

from intsim.machines.cluster.nccl.bandwidth import Reduction, steps
from intsim.machines.cluster.nccl.tables import MICRO, Algorithm, Constants, Hardware, Protocol
from intsim.machines.cluster.topology import Topology

ARITY_S = 0.4 * MICRO
"""Of each device that a head of CollNet's direct form serves in turn."""

PAT_PER_DEVICE_S, PAT_OVERLAP = 2.8 * MICRO, 3.5
"""PAT's part that grows with the devices, and how many of its hops run at once."""


def posting_s(protocol: Protocol, topology: Topology) -> float:
    """What it takes to hand a message to a NIC."""
    return (2 if topology.host == "amd" else 1) * MICRO * (3 if protocol is Protocol.SIMPLE else 1)


def latency(kind: Reduction, algorithm: Algorithm, protocol: Protocol, topology: Topology,
            constants: Constants) -> float:
    """Seconds before the first byte counts, and of all hops."""
    inner_kind = Hardware.PCIE if topology.fabric.kind == "pcie" else Hardware.NVLINK
    base = constants.base_s(algorithm, protocol)
    inner = constants.hop_s(inner_kind, algorithm, protocol)
    across = _across(algorithm, protocol, topology, constants)
    devices, nodes = topology.devices_per_node, topology.nodes
    if algorithm is Algorithm.RING:
        return base + _ring_hops(kind, protocol, topology, inner, across, constants)
    if algorithm is Algorithm.TREE:
        return base + 2 * ((devices - 1) * inner + int(math.log2(nodes)) * across)
    if algorithm is Algorithm.COLLNET_DIRECT:
        return base + 2 * (min(1, devices - 1) * inner + (devices - 1) * ARITY_S) + across
    if algorithm is Algorithm.COLLNET_CHAIN:
        return base + 2 * (devices - 1) * inner + across
    if algorithm is Algorithm.NVLS:
        return inner + (across if nodes > 1 else 0.0)
    if algorithm is Algorithm.NVLS_TREE:
        return base + inner + 2 * int(math.log2(nodes)) * across
    return base + int(math.log2(nodes)) * across / PAT_OVERLAP + topology.devices * PAT_PER_DEVICE_S


def _across(algorithm: Algorithm, protocol: Protocol, topology: Topology, constants: Constants) -> float:
    """A hop between nodes; with one device a node nothing hides it, and NCCL takes the tree's."""
    if topology.network is None:
        return 0.0
    exposed = Algorithm.TREE if topology.devices_per_node == 1 else algorithm
    times = 2 if protocol is Protocol.SIMPLE else 1  # a flush follows
    return constants.hop_s(Hardware.NETWORK, exposed, protocol) + times * topology.network.plugin_latency_s


def _ring_hops(kind: Reduction, protocol: Protocol, topology: Topology, inner: float, across: float,
               constants: Constants) -> float:
    count, nodes = steps(kind, topology.devices), topology.nodes
    if kind == "broadcast":
        return _broadcast_hops(protocol, topology, inner, across, constants)
    if nodes == 1:
        return count * inner
    between = (2 if kind == "all_reduce" else 1) * (nodes - 1)
    return (count - between) * max(inner, posting_s(protocol, topology)) + between * across


def _broadcast_hops(protocol: Protocol, topology: Topology, inner: float, across: float,
                    constants: Constants) -> float:
    """NCCL counts one hop; of the others a cluster's constants say how much is exposed."""
    others = (topology.devices - topology.nodes) * inner + (topology.nodes - 1) * across
    first = inner if topology.nodes == 1 else constants.hop_s(Hardware.NETWORK, Algorithm.RING, protocol)
    return first + constants.exposed_broadcast * max(0.0, others - first)
