"""What a collective moves over the links of a cluster, seen from its first node: nodes are equal and do the same."""

from __future__ import annotations

from intsim.calls import Collective
from intsim.machines.cluster.links import Flow
from intsim.machines.cluster.paths import crossed
from intsim.machines.cluster.topology import Topology


def traffic(kind: Collective, sent_bytes: float, topology: Topology) -> list[Flow]:
    """Flows of a collective over all devices of a topology.

    Each device sends to its neighbour in the node and, of several nodes, to its like in the next one.

    Args:
        sent_bytes: by each device; by the first one alone of a ``send_recv``.
    """
    devices, across = topology.devices_per_node, share_across(kind, topology)
    flows = []
    for device in range(1 if kind == "send_recv" else devices):
        for share, target in ((1.0 - across, (device + 1) % devices), (across, devices + device)):
            if share:
                flows.append(Flow(f"{kind} {device}>{target}", share * sent_bytes, crossed(topology, device, target)))
    return flows


def share_across(kind: Collective, topology: Topology) -> float:
    """Of what a device sends, the part that leaves its node: of a ring's channels each leaves from another device."""
    if topology.nodes == 1 or kind == "send_recv":
        return 0.0
    if kind == "alltoall":
        return (topology.devices - topology.devices_per_node) / (topology.devices - 1)
    return 1.0 / topology.devices_per_node
