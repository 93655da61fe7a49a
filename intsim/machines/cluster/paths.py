"""The links of a cluster by name, and which of them data between two devices crosses."""

from __future__ import annotations

from intsim.machines.cluster.topology import Topology

HOST = "host memory"


def capacities(topology: Topology) -> dict[str, float]:
    """Bytes per second of every link of the first node, and of what leads into and out of it.

    Nodes are equal and do the same, so that one of them stands for all. Without peer access the host's memory carries
    each byte twice, written and read.
    """
    fabric, network, devices = topology.fabric, topology.network, topology.devices_per_node
    rate = fabric.attained_bytes_per_s
    found = {f"gpu{i} {way}": rate for i in range(devices) for way in ("out", "in")}
    if fabric.kind == "nvlink":
        found |= {f"gpu{i}>gpu{j}": rate / (devices - 1) for i in range(devices) for j in range(devices) if i != j}
    if fabric.host_bytes_per_s is not None:
        found[HOST] = fabric.host_bytes_per_s / 2
    if network is not None and topology.nodes > 1:
        found |= {f"nic{i} {way}": network.attained_bytes_per_s for i in range(network.nics) for way in ("out", "in")}
    return found


def crossed(topology: Topology, source: int, target: int) -> tuple[str, ...]:
    """Links on the way from a device of the first node to any device.

    A device beyond the node stands for the one of its place within the node: what that node sends, this one receives.
    """
    devices, here = topology.devices_per_node, target % topology.devices_per_node
    if target >= devices:
        assert topology.network is not None
        nics = topology.network.nics
        return (f"gpu{source} out", f"nic{source * nics // devices} out", f"nic{here * nics // devices} in",
                f"gpu{here} in")
    if topology.fabric.kind == "nvlink":
        return (f"gpu{source}>gpu{target}",)
    between = (HOST,) if topology.fabric.host_bytes_per_s is not None else ()
    return (f"gpu{source} out", *between, f"gpu{target} in")
