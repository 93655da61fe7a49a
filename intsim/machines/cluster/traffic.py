"""What a collective moves over the links of a cluster, seen from its first node: nodes are equal and do the same."""

from __future__ import annotations

from intsim.calls import Collective
from intsim.machines.cluster.links import Flow
from intsim.machines.cluster.paths import crossed
from intsim.machines.cluster.topology import Topology


def traffic(kind: Collective, sent_bytes: float, topology: Topology) -> list[Flow]:
    """Flows of a collective over all devices of a topology.

    Each device sends to its neighbour in the node and, of several nodes, to its like in the next one. Over links that
    lead to one peer each, an all-to-all and the rings of a library's channels, each in another order, use all of them.
    Nothing is sent to the device that all of a broadcast comes from.

    Args:
        sent_bytes: by each device; by the first one alone of a ``send_recv``.
    """
    devices, across = topology.devices_per_node, share_across(kind, topology)
    flows = []
    peers = range(1, devices) if topology.fabric.kind == "nvlink" and kind != "send_recv" and devices > 1 else (1,)
    for device in range(1 if kind == "send_recv" else devices):
        near = [((1.0 - across) / len(peers), (device + step) % devices) for step in peers]
        for share, target in (*near, (across, devices + device)):
            if share and not (kind == "broadcast" and target == 0):
                flows.append(Flow(f"{kind} {device}>{target}", share * sent_bytes, crossed(topology, device, target)))
    return flows


def share_across(kind: Collective, topology: Topology) -> float:
    """Of what a device sends, the part that leaves its node: of a ring's channels each leaves from another device."""
    if topology.nodes == 1 or kind == "send_recv":
        return 0.0
    if kind == "alltoall":
        return (topology.devices - topology.devices_per_node) / (topology.devices - 1)
    return 1.0 / topology.devices_per_node
