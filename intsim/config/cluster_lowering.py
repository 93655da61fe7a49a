"""From a cluster's file to plain numbers in SI units, once; below this nothing reads configuration."""

from __future__ import annotations

from dataclasses import replace

from intsim.config.cluster_schema import (
    ClusterFile,
    ClusterNetwork,
    Framework,
    NvLinkFabric,
    NvSwitchFabric,
    PcieFabric,
)
from intsim.config.quantity import Quantity, Strict
from intsim.machines.cluster import topology as physics
from intsim.machines.cluster.nccl.tables import PUBLISHED, Algorithm, Constants, Hardware
from intsim.machines.gpu.description import Gpu

GIGA, GIB, MICRO, PICO = 1e9, 2**30, 1e-6, 1e-12
BITS = 8
"""Of a byte."""
VERSION_STEPS = 10
"""Compute capability 8.6 is 86 to the library's tables."""

Latencies = tuple[float, float, float]


def lower_cluster(name: str, file: ClusterFile, gpu: Gpu) -> physics.Topology:
    """The cluster as the physics sees it.

    Args:
        name: of the machine. file: validated.
        gpu: each of its devices.
    """
    device = physics.Device(
        file.device.gpu, round(VERSION_STEPS * file.device.compute_capability.value),
        file.device.memory_gib.value * GIB, file.device.reserved_gib.value * GIB,
        gpu.dram.bandwidth_bytes_per_s, gpu.clock_hz)
    return physics.Topology(
        name, int(file.nodes.value), int(file.devices.value), device, _fabric(file.fabric),
        None if file.network is None else _network(file.network), file.host, _constants(file),
        _framework(file.framework))


EXACT = ("generation", "links", "lanes", "nics", "search_gb_per_s")
"""Counts, and what NCCL counts with, by its source: no measurement makes them another number."""


def changed_clusters(name: str, file: ClusterFile, gpu: Gpu, factor: float) -> dict[str, physics.Topology]:
    """By key of the file, the cluster with that quantity ``factor`` times as high; other arguments as above."""
    found = {}
    for section in ("fabric", "network", "collectives", "framework"):
        part: Strict | None = getattr(file, section)
        for key, quantity in part or ():
            if isinstance(quantity, Quantity) and key not in EXACT:
                higher = quantity.model_copy(update={"value": factor * quantity.value})
                other = file.model_copy(update={section: part.model_copy(update={key: higher})})  # type: ignore[union-attr]  # it has a key
                found[f"{section}.{key}"] = lower_cluster(name, other, gpu)
    return found


def _fabric(fabric: NvSwitchFabric | NvLinkFabric | PcieFabric) -> physics.Fabric:
    if isinstance(fabric, PcieFabric):
        host = None if fabric.peer_to_peer else fabric.host_memory_gb_per_s.value * GIGA
        return physics.Fabric("pcie", fabric.slot_gb_per_s.value * GIGA, fabric.attained_gb_per_s.value * GIGA,
                              fabric.search_gb_per_s.value * GIGA, False, host,
                              _joules_per_byte(fabric.transfer_pj_per_bit))
    links = fabric.links.value * GIGA
    return physics.Fabric(fabric.kind, links * fabric.link_gb_per_s.value, fabric.attained_gb_per_s.value * GIGA,
                          links * fabric.search_gb_per_s.value,
                          isinstance(fabric, NvSwitchFabric) and fabric.multicast, None,
                          _joules_per_byte(fabric.transfer_pj_per_bit))


def _network(network: ClusterNetwork) -> physics.Network:
    return physics.Network(
        network.kind, int(network.nics.value), network.nic_gb_per_s.value * GIGA,
        network.attained_gb_per_s.value * GIGA, network.search_gb_per_s.value * GIGA,
        network.plugin_latency_us.value * MICRO, network.in_network_reduction,
        _joules_per_byte(network.transfer_pj_per_bit))


def _joules_per_byte(per_bit: Quantity | None) -> float | None:
    return None if per_bit is None else per_bit.value * PICO * BITS


def _framework(framework: Framework) -> physics.Framework:
    return physics.Framework(framework.launch_us.value * MICRO, framework.collective_us.value * MICRO,
                             framework.sync_us.value * MICRO, framework.send_recv_share.value)


def _constants(file: ClusterFile) -> Constants:
    """NCCL's latencies with those that the cluster states in their place."""
    timing, hardware = file.collectives, Hardware.PCIE if file.fabric.kind == "pcie" else Hardware.NVLINK
    base, hop = dict(PUBLISHED.base), dict(PUBLISHED.hop)
    for algorithm in (Algorithm.RING, Algorithm.TREE):
        base[algorithm] = (timing.ll_start_us.value * MICRO, base[algorithm][1], timing.simple_start_us.value * MICRO)
        hop[hardware, algorithm] = (timing.ll_hop_us.value * MICRO, *hop[hardware, algorithm][1:])
    if timing.multicast_start_us is not None:
        for algorithm in (Algorithm.NVLS, Algorithm.NVLS_TREE):
            hop[hardware, algorithm] = (0.0, 0.0, timing.multicast_start_us.value * MICRO)
    if file.network is not None:
        scale = file.network.hop_scale.value
        hop |= {key: _scaled(value, scale) for key, value in hop.items() if key[0] is Hardware.NETWORK}
    return replace(PUBLISHED, base=base, hop=hop, copy_bytes_per_s=timing.copy_gb_per_s.value * GIGA,
                   unhidden_fill=timing.multicast_fill.value if timing.multicast_fill else 0.0, exposed_broadcast=1.0)


def _scaled(latencies: Latencies, scale: float) -> Latencies:
    return latencies[0] * scale, latencies[1] * scale, latencies[2] * scale
