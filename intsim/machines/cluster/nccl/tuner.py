"""NCCL's cost model: latency and bandwidth of every algorithm and protocol, of which NCCL takes the quickest.

``time = latency + bytes / bandwidth``, entire as in NVIDIA/nccl @5067397c (v2.30.7), src/graph/tuning.cc and
src/enqueue.cc. It is meant for choosing; what a collective then takes is priced with a cluster's own constants.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from intsim.errors import InputError
from intsim.machines.cluster.nccl.bandwidth import GATHERING, Reduction, bandwidth
from intsim.machines.cluster.nccl.channels import (
    MOST_DIRECT,
    Channels,
    direct_channels,
    multicast_channels,
    ring_channels,
)
from intsim.machines.cluster.nccl.latency import latency
from intsim.machines.cluster.nccl.tables import PUBLISHED, TREE_SIZE_FACTOR, Algorithm, Constants, Protocol
from intsim.machines.cluster.topology import Topology

NVLS_CHUNK, NVLS_KERNELS = 131072, 16
"""Bytes of a chunk and thread blocks of NVLS on Hopper (src/transport/nvls.cc)."""

RING_PLATEAU, RING_PLATEAU_OLD = 1.4, 1.9
PLATEAU_BYTES = 64
"""What multiplies a ring's latency across nodes (before compute capability 8.0), from so many bytes in each block."""

TREE_SIZES, NVLS_TREE_SIZES = 23, 24
"""Entries of the table of size factors that hold for each."""

FP8_RING_DEVICES = 8


@dataclass(frozen=True)
class Cost:
    """Of one algorithm and protocol for one collective: ``latency_s + bytes / bytes_per_s``."""

    algorithm: Algorithm
    protocol: Protocol
    channels: int
    latency_s: float
    bytes_per_s: float


def candidates(kind: Reduction, topology: Topology) -> Iterator[Cost]:
    """Every algorithm and protocol that NCCL would consider, in its order, by its own constants."""
    for algorithm in Algorithm:
        channels = _channels(algorithm, topology) if _applies(algorithm, kind, topology) else None
        if channels is None:
            continue
        for protocol in Protocol:
            if _supports(algorithm, protocol, topology):
                yield _cost(kind, algorithm, protocol, channels, topology, PUBLISHED)


def cost_of(kind: Reduction, algorithm: Algorithm, protocol: Protocol, topology: Topology,
            constants: Constants = PUBLISHED) -> Cost:
    """Of one of the candidates."""
    channels = _channels(algorithm, topology)
    assert channels
    return _cost(kind, algorithm, protocol, channels, topology, constants)


def _cost(kind: Reduction, algorithm: Algorithm, protocol: Protocol, channels: Channels, topology: Topology,
          constants: Constants) -> Cost:
    rate = bandwidth(kind, algorithm, protocol, topology, channels)
    return Cost(algorithm, protocol, channels.count, latency(kind, algorithm, protocol, topology, constants), rate)


def seconds(cost: Cost, kind: Reduction, size: float, topology: Topology, constants: Constants = PUBLISHED) -> float:
    """Time of ``size`` bytes by one algorithm and protocol.

    NCCL's own size factors are steps at powers of two, where time falls; with a cluster's constants they lie on lines
    between these.

    Args:
        size: bytes of the array that is reduced, or of the gathered one.
    """
    before, rate = cost.latency_s, cost.bytes_per_s
    factor = _size_step if constants is PUBLISHED else _size_factor
    if cost.algorithm is Algorithm.TREE and kind == "all_reduce":
        rate *= factor(cost.protocol, size, TREE_SIZES)
    if cost.algorithm is Algorithm.NVLS_TREE and topology.device.capability >= 100 and topology.host != "other":
        rate *= factor(cost.protocol, size, NVLS_TREE_SIZES)
    if _plateaus(cost, kind, size, topology):
        before *= RING_PLATEAU if topology.device.capability >= 80 else RING_PLATEAU_OLD
    return before + size / rate + _beyond_nccl(cost, kind, size, topology, constants)


def choose(kind: Reduction, size: float, topology: Topology, fp8: bool = False) -> tuple[Algorithm, Protocol]:
    """What NCCL takes for ``size`` bytes: the quickest by its own constants.

    Args:
        fp8: of FP8 values, which a ring over more than eight devices would round too often: it comes last then.

    Raises:
        InputError: nothing to communicate with.
    """
    if topology.devices < 2:
        raise InputError(f"found {topology.devices}", key="devices", expected="at least 2 for a collective")
    lossy = fp8 and topology.devices > FP8_RING_DEVICES

    def preference(cost: Cost) -> tuple[bool, float]:
        return lossy and cost.algorithm is Algorithm.RING, seconds(cost, kind, size, topology)

    found = min(candidates(kind, topology), key=preference)
    return found.algorithm, found.protocol


def _beyond_nccl(cost: Cost, kind: Reduction, size: float, topology: Topology, constants: Constants) -> float:
    """What NCCL's formula leaves out; nothing under its own constants."""
    if cost.algorithm is Algorithm.RING and cost.protocol is Protocol.SIMPLE and kind != "broadcast":
        return size / topology.devices / constants.copy_bytes_per_s
    if cost.algorithm in (Algorithm.NVLS, Algorithm.NVLS_TREE):
        first_round = NVLS_CHUNK * NVLS_KERNELS * cost.channels
        return constants.unhidden_fill * min(size, first_round) / cost.bytes_per_s
    return 0.0


def _plateaus(cost: Cost, kind: Reduction, size: float, topology: Topology) -> bool:
    return (cost.algorithm is Algorithm.RING and cost.protocol is Protocol.SIMPLE and kind == "all_reduce"
            and topology.nodes > 1 and size / (cost.channels * topology.devices) >= PLATEAU_BYTES)


def _size_factor(protocol: Protocol, size: float, sizes: int) -> float:
    """Between the power of two below, whose step it is, and the one above."""
    below = _size_step(protocol, size, sizes)
    return below + (math.log2(size) % 1.0) * (_size_step(protocol, 2 * size, sizes) - below)


def _size_step(protocol: Protocol, size: float, sizes: int) -> float:
    index = int(math.log2(size / 64)) if size >= 64 else sizes
    return TREE_SIZE_FACTOR[protocol][index] if index < sizes else 1.0


def _applies(algorithm: Algorithm, kind: Reduction, topology: Topology) -> bool:
    several = topology.nodes > 1
    in_network = several and topology.network is not None and topology.network.in_network_reduction
    if algorithm is Algorithm.RING:
        return True
    if kind == "broadcast":
        return False
    if algorithm is Algorithm.PAT:
        return kind in GATHERING and several and topology.devices_per_node == 1
    if algorithm is Algorithm.NVLS:
        return not several or (in_network and kind == "all_reduce")
    in_network = in_network and topology.devices_per_node <= MOST_DIRECT
    if algorithm is Algorithm.COLLNET_DIRECT:
        own_nics = topology.network is not None and topology.network.nics >= topology.devices_per_node
        return in_network and topology.fabric.kind == "nvswitch" and (own_nics or kind not in GATHERING)
    if kind in GATHERING:
        return False
    if algorithm is Algorithm.COLLNET_CHAIN:
        return in_network
    return several if algorithm is Algorithm.NVLS_TREE else algorithm is Algorithm.TREE


def _channels(algorithm: Algorithm, topology: Topology) -> Channels | None:
    if algorithm in (Algorithm.NVLS, Algorithm.NVLS_TREE):
        return multicast_channels(topology)
    if algorithm is Algorithm.COLLNET_DIRECT:
        return direct_channels(topology)
    return ring_channels(topology)


def _supports(algorithm: Algorithm, protocol: Protocol, topology: Topology) -> bool:
    if algorithm in (Algorithm.TREE, Algorithm.RING):
        return protocol is not Protocol.LL128 or (topology.fabric.kind != "pcie" and topology.device.capability >= 70)
    return protocol is Protocol.SIMPLE
