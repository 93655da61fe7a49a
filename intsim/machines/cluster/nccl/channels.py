"""Channels: how many rings, trees or multicast groups NCCL lays over a topology, and how fast each may run.

NCCL searches a graph of links for the speed and the count of channels that use it best (src/graph/search.cc @5067397c).
Over nodes of equal devices the links that bind are a device's own and its NICs, so that the search has a closed form.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from intsim.machines.cluster.nccl.tables import GIGA, SPEEDS_ACROSS, SPEEDS_IN_NODE, generation
from intsim.machines.cluster.topology import Topology

MOST_CHANNELS = 32
"""Of a ring: NCCL doubles them when it connects, up to 64."""

MOST_DIRECT = 8
"""Heads of CollNet's direct form."""

MOST_MULTICAST, FEWEST_MULTICAST = 32, 2
"""Heads of NVLS; a lone one, a node with one NIC, would have all of a message come to it and go nowhere."""

SLOWEST = 0.49
"""The search stops at speeds of less than this part of the best one."""

INTEL_TRAFFIC = 1.2
"""Intel processors cut transfers between devices into 64-byte packets: the link carries this much more."""


@dataclass(frozen=True)
class Channels:
    """``count`` channels, each of so many bytes per second within a node and across nodes."""

    count: int
    in_node_bytes_per_s: float
    across_bytes_per_s: float


def ring_channels(topology: Topology) -> Channels:
    """Rings, which trees and CollNet's chains follow: each uses a device's link once in each direction."""
    total, nic = _device_rate(topology), _nic_rate(topology)

    def fitting(speed: float) -> int:
        across = MOST_CHANNELS if topology.network is None or topology.nodes == 1 else (
            topology.network.nics * int(nic / speed))
        return min(MOST_CHANNELS, int(total / speed), across)

    count, speed = _search(_speeds(topology), fitting, total)
    count, speed = _doubled(count, speed, topology.device.capability)
    return Channels(count, speed, speed)


def multicast_channels(topology: Topology) -> Channels | None:
    """NVLS: one group per head, a head's own link carrying twice; None where the switch cannot, or has one head."""
    if not topology.fabric.multicast or topology.device.capability < 90 or topology.devices_per_node < 2:
        return None
    heads = min(MOST_MULTICAST, topology.devices_per_node)
    if topology.nodes == 1:
        speed = _fastest(_speeds(topology), _device_rate(topology) / (heads + 1))
        return Channels(heads, speed, speed)
    assert topology.network is not None
    heads = min(heads, topology.network.nics)
    if heads < FEWEST_MULTICAST:
        return None
    nic = _nic_rate(topology)
    inner = _fastest(_speeds(topology), min(_device_rate(topology) / (heads + 1), nic))
    return Channels(heads, inner, _fastest(_speeds(topology), nic))


def direct_channels(topology: Topology) -> Channels:
    """CollNet's direct form: every head receives from all devices of its node and sends to them."""
    assert topology.network is not None
    peers = topology.devices_per_node - 1
    heads = min(MOST_DIRECT, topology.devices_per_node, topology.network.nics)
    rate = _device_rate(topology) / max(1, peers + heads - 1)
    speed = _fastest(_speeds(topology), min(rate, _nic_rate(topology)))
    return Channels(heads, speed, speed)


def _speeds(topology: Topology) -> Sequence[float]:
    table = SPEEDS_IN_NODE if topology.nodes == 1 else SPEEDS_ACROSS
    return [speed * GIGA for speed in table[generation(topology.device.capability)]]


def _device_rate(topology: Topology) -> float:
    fabric = topology.fabric
    intel = fabric.kind == "pcie" and topology.host == "intel"
    return fabric.search_bytes_per_s / (INTEL_TRAFFIC if intel else 1.0)


def _nic_rate(topology: Topology) -> float:
    return topology.network.search_bytes_per_s if topology.network else 0.0


def _fastest(speeds: Sequence[float], limit: float) -> float:
    """The first speed within the limit; the slowest where none is."""
    return next((speed for speed in speeds if speed <= limit), speeds[-1])


def _search(speeds: Sequence[float], fitting: Callable[[float], int], total: float) -> tuple[int, float]:
    """Count and speed whose product is the largest; of equals the fastest."""
    best_count, best_speed = 0, 0.0
    for speed in speeds:
        if best_count and (speed <= SLOWEST * best_speed or best_count * best_speed >= total):
            break
        count = fitting(speed)
        if count * speed > best_count * best_speed:
            best_count, best_speed = count, speed
    return (best_count, best_speed) if best_count else (1, speeds[-1])


def _doubled(count: int, speed: float, capability: int) -> tuple[int, float]:
    """Few fast channels become twice as many of half the speed, so that enough thread blocks move data."""
    if speed < 25 * GIGA or (capability > 80 and speed < 50 * GIGA and count > 4):
        return count, speed
    more = min(2 * count, MOST_CHANNELS)
    return more, speed / -(-more // count)
