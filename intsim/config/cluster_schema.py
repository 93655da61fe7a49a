"""A cluster: equal nodes of equal GPUs, what joins them within a node and across nodes, and its communication library.

Bandwidths are of one direction and, in ``fabric``, of one device. ``transfer_pj_per_bit`` is the energy of a bit from
one device to another, over all links on its way; without it a cluster's energy is not modelled.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import Field, model_validator

from intsim.config.physical import (
    MOST_DEVICES,
    PCIE_DEVICES,
    ComputeCapability,
    CopyBandwidth,
    DeviceMemory,
    Devices,
    FollowTime,
    Generation,
    HopScale,
    LaunchTime,
    LinkBandwidth,
    LinkEnergy,
    Links,
    Nodes,
    Part,
    ReachedShare,
    ReservedMemory,
    ShortTime,
    SocBandwidth,
)
from intsim.config.quantity import Quantity, Strict, misfit
from intsim.errors import nearest_name

FABRICS = ("nvswitch", "nvlink", "pcie")


class ClusterDevice(Strict):
    """The GPU that every node has.

    Attributes:
        gpu: a file of ``hw_configs/gpus``, by name or path.
        compute_capability: major and minor version as one number (9.0 for Hopper); the library's tables go by it.
        memory_gib: on the board. reserved_gib: of it, what context, communicators and the framework keep.
    """

    gpu: str
    compute_capability: ComputeCapability
    memory_gib: DeviceMemory
    reserved_gib: ReservedMemory


class NvSwitchFabric(Strict):
    """Devices behind NVSwitches: every pair at a device's full rate.

    Attributes:
        generation: of NVLink. links: of one device. link_gb_per_s: peak of a link.
        attained_gb_per_s: what a copy between peers reaches over all links.
        search_gb_per_s: what NCCL's search credits a link with.
        multicast: the switch reduces and broadcasts by itself (NVLS).
    """

    kind: Literal["nvswitch"]
    generation: Generation
    links: Links
    link_gb_per_s: LinkBandwidth
    attained_gb_per_s: LinkBandwidth
    search_gb_per_s: LinkBandwidth
    multicast: bool
    transfer_pj_per_bit: LinkEnergy | None = None


class NvLinkFabric(Strict):
    """Devices joined directly, each sharing out its links equally among its peers; see ``NvSwitchFabric``."""

    kind: Literal["nvlink"]
    generation: Generation
    links: Links
    link_gb_per_s: LinkBandwidth
    attained_gb_per_s: LinkBandwidth
    search_gb_per_s: LinkBandwidth
    transfer_pj_per_bit: LinkEnergy | None = None


class PcieFabric(Strict):
    """Devices that meet over PCI Express.

    Attributes:
        generation, lanes: of a device's slot. slot_gb_per_s: its peak.
        attained_gb_per_s: what a copy between host and device reaches.
        search_gb_per_s: what NCCL's search credits the narrowest link of a ring with (a slot, or between processors).
        peer_to_peer: devices address each other; without it data goes through the host's memory.
        host_memory_gb_per_s: of the host, which then all transfers share.
    """

    kind: Literal["pcie"]
    generation: Generation
    lanes: Links
    slot_gb_per_s: LinkBandwidth
    attained_gb_per_s: LinkBandwidth
    search_gb_per_s: LinkBandwidth
    peer_to_peer: bool
    host_memory_gb_per_s: SocBandwidth
    transfer_pj_per_bit: LinkEnergy | None = None


class ClusterNetwork(Strict):
    """What joins the nodes.

    Attributes:
        nics: per node. nic_gb_per_s: peak of one. attained_gb_per_s: what a transfer reaches through one.
        search_gb_per_s: what NCCL's search credits a NIC with.
        plugin_latency_us: what the library's network plug-in states of itself.
        hop_scale: what a hop takes over NCCL's table.
        in_network_reduction: switches reduce by themselves (SHARP) and the library uses it.
    """

    kind: Literal["infiniband", "ethernet"]
    nics: Links
    nic_gb_per_s: LinkBandwidth
    attained_gb_per_s: LinkBandwidth
    search_gb_per_s: LinkBandwidth
    plugin_latency_us: ShortTime
    hop_scale: HopScale
    in_network_reduction: bool
    transfer_pj_per_bit: LinkEnergy | None = None


class CollectiveTiming(Strict):
    """Where this cluster's collectives depart from NCCL's table, which is made for choosing.

    Attributes:
        ll_start_us: of protocol LL, from the launch to the first hop; ll_hop_us: of one hop within a node.
        simple_start_us: of protocol Simple.
        copy_gb_per_s: at which a ring's Simple kernel moves the chunk that it does not forward.
        multicast_start_us: of NVLS; multicast_fill: the part of its first round of chunks that does not overlap.
    """

    ll_start_us: LaunchTime
    ll_hop_us: FollowTime
    simple_start_us: LaunchTime
    copy_gb_per_s: CopyBandwidth
    multicast_start_us: LaunchTime | None = None
    multicast_fill: Part | None = None


class Framework(Strict):
    """What the host adds where a framework issues kernels one by one.

    Attributes:
        launch_us: between kernels that the host issues. collective_us: what a collective takes beyond its kernel.
        sync_us: for the host to read a device's value and to start issuing again.
        send_recv_share: of a copy's rate between peers, what its sends and receives beside other kernels reach.
    """

    launch_us: LaunchTime
    collective_us: LaunchTime
    sync_us: LaunchTime
    send_recv_share: ReachedShare


def _at_most(key: str, quantity: Quantity, most: float, of_what: str) -> None:
    if quantity.value > most:
        raise misfit(key, f"found {quantity.value:g}", f"at most {most:g}, {of_what}")


class ClusterFile(Strict):
    """The file format of ``hw_configs/clusters``.

    Attributes:
        nodes: that are equal. devices: of one node.
        network: between nodes; needed where there are several.
        host: vendor of the processors, by which NCCL chooses some of its figures.
    """

    kind: Literal["cluster"]
    title: str
    sources: dict[str, str]
    nodes: Nodes
    devices: Devices
    host: Literal["intel", "amd", "other"]
    device: ClusterDevice
    fabric: NvSwitchFabric | NvLinkFabric | PcieFabric = Field(discriminator="kind")
    network: ClusterNetwork | None = None
    collectives: CollectiveTiming
    framework: Framework
    calibration: str = ""

    @model_validator(mode="before")
    @classmethod
    def _known_fabric(cls, data: Any) -> Any:
        """Said here, because pydantic speaks of tags."""
        fabric = data.get("fabric") if isinstance(data, Mapping) else None
        if isinstance(fabric, Mapping) and fabric.get("kind") not in FABRICS:
            kind = fabric.get("kind")
            near = nearest_name(kind, FABRICS) if isinstance(kind, str) else None
            raise misfit("fabric.kind", "is missing" if kind is None else f"found {kind!r}",
                         " or ".join(FABRICS) + (f"; did you mean '{near}'?" if near else ""))
        if isinstance(fabric, Mapping) and fabric.get("kind") != "nvswitch" and "multicast" in fabric:
            raise misfit("fabric.multicast", f"stands beside kind {fabric['kind']}",
                         "nothing: a switch does it, of kind nvswitch")
        return data

    @model_validator(mode="after")
    def _within_peaks(self) -> ClusterFile:
        """What is reached is at most what the links carry; what is kept of a memory, at most that memory."""
        fabric, network, device = self.fabric, self.network, self.device
        peak, of_what = ((fabric.slot_gb_per_s.value, "of the slot") if isinstance(fabric, PcieFabric) else
                         (fabric.links.value * fabric.link_gb_per_s.value, "of all links"))
        _at_most("fabric.attained_gb_per_s", fabric.attained_gb_per_s, peak, of_what)
        if network is not None:
            _at_most("network.attained_gb_per_s", network.attained_gb_per_s, network.nic_gb_per_s.value, "of a NIC")
        _at_most("device.reserved_gib", device.reserved_gib, device.memory_gib.value, "of the device's memory")
        return self

    @model_validator(mode="after")
    def _consistent(self) -> ClusterFile:
        fabric, devices = self.fabric, self.devices
        if isinstance(fabric, NvLinkFabric):
            _at_most("devices", devices, 1 + fabric.links.value, "with a link of each to every other")
        if isinstance(fabric, PcieFabric):
            _at_most("devices", devices, PCIE_DEVICES, "hosts with switches have slots for about twenty")
        _at_most("nodes", self.nodes, MOST_DEVICES // devices.value,
                 f"of {devices.value:g} devices each: the largest systems have some hundred thousand in all")
        if self.nodes.value > 1 and self.network is None:
            raise misfit("network", "is missing", f"what joins the {self.nodes.value:g} nodes")
        multicast = isinstance(self.fabric, NvSwitchFabric) and self.fabric.multicast
        given = (self.collectives.multicast_start_us, self.collectives.multicast_fill)
        if multicast and None in given:
            raise misfit("collectives", "lacks multicast_start_us or multicast_fill",
                         "both, because the fabric has multicast")
        return self
