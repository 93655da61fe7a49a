"""A cluster as the physics sees it: nodes of equal devices, what joins the devices of a node, what joins the nodes.

Everything is a plain number in SI units; bandwidths are those of one direction.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from intsim.errors import InputError
from intsim.machines.cluster.nccl.tables import Constants

FabricKind = Literal["nvswitch", "nvlink", "pcie"]
NetworkKind = Literal["infiniband", "ethernet"]
HostKind = Literal["intel", "amd", "other"]


@dataclass(frozen=True)
class Device:
    """One GPU of a node.

    Attributes:
        capability: compute capability times ten (90 for Hopper), by which NCCL chooses its tables.
        memory_bytes: on the board; reserved_bytes: what context, communicators and the framework keep of it.
        memory_bytes_per_s: sustained, for the element-wise kernels between collectives.
        clock_hz: as it is set.
    """

    name: str
    capability: int
    memory_bytes: float
    reserved_bytes: float
    memory_bytes_per_s: float
    clock_hz: float


@dataclass(frozen=True)
class Fabric:
    """What joins the devices of a node.

    Attributes:
        kind: ``nvswitch`` (every pair at a device's full rate), ``nvlink`` (a device's links shared out among its
            peers) or ``pcie``.
        bytes_per_s: peak of one device. attained_bytes_per_s: what a peer copy reaches.
        search_bytes_per_s: what NCCL credits one device with when it searches for channels.
        multicast: the switch reduces and broadcasts by itself (NVLS).
        host_bytes_per_s: of the host's memory, which every byte crosses; None where devices address each other.
        transfer_j_per_byte: from one device to another; None where nobody says.
    """

    kind: FabricKind
    bytes_per_s: float
    attained_bytes_per_s: float
    search_bytes_per_s: float
    multicast: bool
    host_bytes_per_s: float | None
    transfer_j_per_byte: float | None = None


@dataclass(frozen=True)
class Network:
    """What joins the nodes.

    Attributes:
        nics: per node. bytes_per_s: one NIC's peak; attained_bytes_per_s: what a transfer reaches.
        search_bytes_per_s: what NCCL credits a NIC with.
        plugin_latency_s: what NCCL's network plug-in states of itself.
        in_network_reduction: switches reduce by themselves (SHARP, NCCL's CollNet).
        transfer_j_per_byte: as the fabric's, between devices of two nodes.
    """

    kind: NetworkKind
    nics: int
    bytes_per_s: float
    attained_bytes_per_s: float
    search_bytes_per_s: float
    plugin_latency_s: float
    in_network_reduction: bool
    transfer_j_per_byte: float | None = None


@dataclass(frozen=True)
class Framework:
    """What a host adds that issues kernels one by one.

    Attributes:
        launch_s: between kernels. collective_s: what a collective takes beyond its kernel.
        sync_s: to read a device's value and to start issuing again.
        send_recv_share: of a copy's rate between peers, what its sends and receives beside other kernels reach.
    """

    launch_s: float
    collective_s: float
    sync_s: float
    send_recv_share: float


@dataclass(frozen=True)
class Topology:
    """Nodes of equal devices.

    Attributes:
        network: between the nodes; None where there is one node only.
        constants: what its collectives take; NCCL chooses by its own, ``nccl.tables.PUBLISHED``.
        nodes_asked: whether a user said how many nodes there are, and wants none left empty.
    """

    name: str
    nodes: int
    devices_per_node: int
    device: Device
    fabric: Fabric
    network: Network | None
    host: HostKind
    constants: Constants
    framework: Framework
    nodes_asked: bool = False

    @property
    def devices(self) -> int:
        """In all nodes."""
        return self.nodes * self.devices_per_node

    def over(self, devices: int) -> Topology:
        """The part of the cluster that ``devices`` of its devices make: within a node as long as they fit in one.

        Raises:
            InputError: more devices than there are, several nodes of which one would be used in part, or fewer devices
                than the nodes that were asked for have.
        """
        if isinstance(devices, bool) or not isinstance(devices, int) or not 1 <= devices <= self.devices:
            raise InputError(f"found {devices!r}", key="devices", expected=f"1 to {self.devices}, as {self.name} has")
        if self.nodes_asked and devices <= (self.nodes - 1) * self.devices_per_node:
            fewer = -(-devices // self.devices_per_node)
            raise InputError(f"found {devices} beside nodes: {self.nodes}, of {self.devices_per_node} devices each",
                             key="devices", expected=f"{self.devices}, or nodes: {fewer}")
        if devices <= self.devices_per_node:
            return replace(self, nodes=1, devices_per_node=devices, fabric=self._fabric_of(devices))
        if devices % self.devices_per_node:
            raise InputError(f"found {devices}", key="devices",
                             expected=f"a multiple of the {self.devices_per_node} devices of a node")
        return replace(self, nodes=devices // self.devices_per_node)

    def _fabric_of(self, devices: int) -> Fabric:
        """What some devices of a node have of its fabric: of direct links those that lead to each other."""
        fabric, peers = self.fabric, self.devices_per_node - 1
        if fabric.kind != "nvlink" or devices > peers:
            return fabric
        share = max(1, devices - 1) / peers
        return replace(fabric, bytes_per_s=share * fabric.bytes_per_s,
                       search_bytes_per_s=share * fabric.search_bytes_per_s,
                       attained_bytes_per_s=share * fabric.attained_bytes_per_s)
