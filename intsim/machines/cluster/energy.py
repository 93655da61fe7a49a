"""What an exchange between devices takes: links, the devices' memories, and what the devices draw meanwhile."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from intsim.calls import AttentionCall, Collective, CollectiveCall
from intsim.machines.cluster.attention import Stage
from intsim.machines.cluster.collectives import collective_time
from intsim.machines.cluster.sensitivity import Alone, Setting
from intsim.machines.cluster.topology import Topology
from intsim.machines.cluster.traffic import share_across
from intsim.machines.gpu.description import GpuPower

LINKS = "links"
AT_REST = ("static", "idle")
"""Components that a device draws whether it moves anything or not."""
HOSTS = "energy of hosts, and of switches and NICs that carry nothing"
UNKNOWN = "energy: the machine file does not say what a bit takes from device to device (transfer_pj_per_bit)"
"""What results leave out: with an energy, and why there is none."""
TOUCHED = 2
"""Of each byte: read by the device that sends it, written by the one that has it then."""


def links_j(kind: Collective, sent_bytes: float, topology: Topology) -> float | None:
    """Of the links, over all devices.

    Args:
        sent_bytes: by each device; by the first one alone of a ``send_recv``.

    Returns:
        None where the cluster's file does not say what a bit takes.
    """
    across, inner = share_across(kind, topology), topology.fabric.transfer_j_per_byte
    outer = topology.network.transfer_j_per_byte if across and topology.network else 0.0
    if inner is None or outer is None:
        return None
    return _senders(kind, topology) * sent_bytes * ((1.0 - across) * inner + across * outer)


def exchange_j(kind: Collective, sent_bytes: float, seconds: float, topology: Topology,
               power: GpuPower | None) -> dict[str, float] | None:
    """Of a collective over all devices of a topology, by component; None where it is not modelled.

    Args:
        sent_bytes: as for ``links_j``. seconds: that it takes.
        power: of one device.
    """
    found = links_j(kind, sent_bytes, topology)
    if power is None or found is None:
        return None
    moved = TOUCHED * _senders(kind, topology) * sent_bytes
    return {LINKS: found, "dram": moved * dram_byte_j(topology, power),
            "static": topology.devices * power.static_at(topology.device.clock_hz) * seconds,
            "idle": topology.devices * power.idle_w * seconds}


def dram_byte_j(topology: Topology, power: GpuPower) -> float:
    """Of a byte of a device's memory, at the clock of its chip that is set: an exchange holds none back."""
    return power.energy.dram_j_per_byte * power.dram_factor(topology.device.clock_hz)


def collective_cost(call: CollectiveCall, setting: Setting) -> tuple[float, float | None]:
    """Seconds and joules of a collective; joules None where they are not modelled."""
    taken = collective_time(call, setting.topology)
    part = setting.topology.over(call.devices)
    energy = exchange_j(call.kind, taken.sent_bytes, taken.latency_s, part, setting.power)
    return taken.latency_s, None if energy is None else sum(energy.values())


def stage_j(stage: Stage, topology: Topology, power: GpuPower | None,
            alone: Mapping[AttentionCall, Alone]) -> dict[str, float] | None:
    """Of a stage of attention over all devices; None where it is not modelled.

    Copies and merges move bytes as fast as memory does; of a stage that is longer than a device's own work, the device
    waits for the rest.

    Args:
        alone: what one device takes for each call.
    """
    if power is None:
        return None
    own_s = sum(times * alone[call].seconds for call, times in stage.own)
    found: list[Mapping[str, float] | None] = [
        exchange_j("all_gather", stage.sent_bytes, max(0.0, stage.seconds - own_s), topology, power)]
    for call, times in stage.own:
        joules = alone[call].joules
        found.append(joules and {name: value * times * topology.devices for name, value in joules.items()})
    if stage.kind in ("copy", "merge"):
        moved = stage.seconds * topology.device.memory_bytes_per_s * topology.devices
        found.append({"dram": moved * dram_byte_j(topology, power)})
    return summed(found)


def summed(energies: Iterable[Mapping[str, float] | None]) -> dict[str, float] | None:
    """Of all together by component; None where one of them is not modelled."""
    total: dict[str, float] = defaultdict(float)
    for energy in energies:
        if energy is None:
            return None
        for name, joules in energy.items():
            total[name] += joules
    return dict(total)


def energy_gaps(topology: Topology, power: GpuPower | None) -> tuple[str, ...]:
    """What an energy leaves out, or why there is none."""
    if power is None:
        return ("energy: the GPU's file has no power section",)
    return (UNKNOWN,) if exchange_j("all_gather", 0.0, 0.0, topology, power) is None else (HOSTS,)


def _senders(kind: Collective, topology: Topology) -> int:
    return 1 if kind == "send_recv" else topology.devices
