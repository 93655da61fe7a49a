"""What a collective takes on a cluster: NCCL chooses by its own table, the cluster's constants price the choice.

No collective is quicker than its traffic over the links (``traffic``, ``links``). A send beside a receive and an
all-to-all have no row in NCCL's table: theirs is all there is, after a start.
"""

from __future__ import annotations

from dataclasses import dataclass

from intsim.calls import ELEMENT_BYTES, CollectiveCall
from intsim.errors import InputError
from intsim.machines.cluster.links import Flow, busiest_s, duration
from intsim.machines.cluster.nccl.bandwidth import Reduction, steps
from intsim.machines.cluster.nccl.latency import posting_s
from intsim.machines.cluster.nccl.tables import Algorithm, Hardware, Protocol
from intsim.machines.cluster.nccl.tuner import choose, cost_of, seconds
from intsim.machines.cluster.paths import capacities, crossed
from intsim.machines.cluster.topology import Topology
from intsim.machines.cluster.traffic import traffic

FP8 = ("e4m3", "e5m2")

LL_MESSAGE = 16384
"""Bytes up to which a message between two devices goes by LL (NCCL_P2P_LL_THRESHOLD)."""


@dataclass(frozen=True)
class CollectiveTime:
    """What a collective takes.

    Attributes:
        start_s: of it, the part that does not grow with the message.
        algorithm, protocol: NCCL's choice; ``point_to_point`` where the table has no say.
        sent_bytes: by each device.
    """

    latency_s: float
    start_s: float
    algorithm: str
    protocol: str
    sent_bytes: float


def message_bytes(call: CollectiveCall) -> int:
    """Of the whole array."""
    return call.elements * ELEMENT_BYTES[call.format]


def collective_time(call: CollectiveCall, topology: Topology) -> CollectiveTime:
    """Time of a collective that has the links to itself.

    Raises:
        InputError: fewer than two devices, more than the cluster has, a part of several nodes.
    """
    if call.devices < 2:
        raise InputError(f"found {call.devices}", key="devices", expected="at least 2 for a collective")
    part, size = topology.over(call.devices), message_bytes(call)
    if call.kind == "send_recv":
        return _messages(part, size, [(0, 1)])
    if call.kind == "alltoall":
        return _exchange(part, size)
    return _reduction(call.kind, size, part, call.format in FP8)


def ring_shift_time(size: int, topology: Topology, share: float = 1.0) -> CollectiveTime:
    """Every device sends ``size`` bytes to the next one and receives as many, in one group of calls.

    The devices of a node stand next to each other, so that one message of a node leaves it.

    Args:
        share: of a copy's rate between peers, what the sender's software reaches.
    """
    pairs = [(i, (i + 1) % topology.devices) for i in range(topology.devices_per_node)]
    return _messages(topology, size, pairs, share)


def _reduction(kind: Reduction, size: int, topology: Topology, fp8: bool) -> CollectiveTime:
    algorithm, protocol = choose(kind, size, topology, fp8)
    cost = cost_of(kind, algorithm, protocol, topology, topology.constants)
    taken, sent = seconds(cost, kind, size, topology, topology.constants), _sent(kind, size, topology)
    if algorithm in (Algorithm.RING, Algorithm.TREE):  # of the others, switches move a part
        taken = max(taken, cost.latency_s + busiest_s(traffic(kind, sent, topology), capacities(topology)))
    return CollectiveTime(taken, cost.latency_s, algorithm.value, protocol.value, sent)


def _sent(kind: Reduction, size: int, topology: Topology) -> float:
    """By the device that sends most, in a ring; no algorithm sends less without the switch's help."""
    return size if kind == "broadcast" else size / topology.devices * steps(kind, topology.devices)


def _messages(topology: Topology, size: int, pairs: list[tuple[int, int]], share: float = 1.0) -> CollectiveTime:
    start = _message_start_s(topology, size, max(_across(topology, a, b) for a, b in pairs))
    limit = share * topology.fabric.attained_bytes_per_s
    flows = [Flow(f"{a}>{b}", size, crossed(topology, a, b), limit) for a, b in pairs]
    return _point_to_point(start + duration(flows, capacities(topology)), start, size, size)


def _exchange(topology: Topology, size: int) -> CollectiveTime:
    """Of the array, each device keeps one part and sends the others, one to each device."""
    share = size / topology.devices
    sent = share * (topology.devices - 1)
    start = _message_start_s(topology, share, topology.devices - topology.devices_per_node)
    taken = duration(traffic("alltoall", sent, topology), capacities(topology))
    return _point_to_point(start + taken, start, share, sent)


def _point_to_point(latency_s: float, start_s: float, message: float, sent: float) -> CollectiveTime:
    return CollectiveTime(latency_s, start_s, "point_to_point", _message_protocol(message).value, sent)


def _across(topology: Topology, source: int, target: int) -> bool:
    return source // topology.devices_per_node != target // topology.devices_per_node


def _message_start_s(topology: Topology, size: float, across: int) -> float:
    """Launch and one hop, and of messages that leave the node the posting of each."""
    protocol = _message_protocol(size)
    constants = topology.constants
    hardware = Hardware.NETWORK if across else Hardware.PCIE if topology.fabric.kind == "pcie" else Hardware.NVLINK
    posting = across * posting_s(protocol, topology)
    return constants.base_s(Algorithm.RING, protocol) + constants.hop_s(hardware, Algorithm.RING, protocol) + posting


def _message_protocol(size: float) -> Protocol:
    return Protocol.LL if size <= LL_MESSAGE else Protocol.SIMPLE
