"""How a cluster's latency and energy answer to each quantity of its file and of its GPU's: by small changes.

A call is priced again with one quantity a little higher; what a device computes alone is not run again, since its own
elasticities are known.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from intsim.calls import AttentionCall
from intsim.machines.cluster.topology import Topology
from intsim.machines.gpu.description import GpuPower
from intsim.machines.machine import GPU
from intsim.result import Result

UP = 1.01
"""By which a quantity is changed: far more than rounding, and less than what would choose another algorithm."""

OF_BOARD = {"static_w": "static_w", "idle_w": "idle_w", "energy_at_ghz": "energy_at_hz",
            "voltage_floor": "voltage_floor"}
OF_BYTES = {"dram_pj_per_byte": "dram_j_per_byte", "dram_device_pj_per_byte": "dram_device_j_per_byte"}
"""What an exchange's energy goes by, of a GPU's power and of its energies: by key of the file, the value's name."""


@dataclass(frozen=True)
class Alone:
    """What one device takes for a call by itself.

    Attributes:
        seconds: of it. joules: by component; None where energy is not modelled.
        of_seconds, of_joules: their elasticities by key of the cluster.
    """

    seconds: float
    joules: Mapping[str, float] | None
    of_seconds: Mapping[str, float] = field(default_factory=dict)
    of_joules: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, ran: Result) -> Alone:
        """What is kept of a GPU's run."""
        latency, energy = ran.latency_uncertainty, ran.energy_uncertainty
        return cls(ran.latency_s, ran.energy_components_j,
                   {f"{GPU}{key}": slope for key, slope in latency.slopes.items()} if latency else {},
                   {f"{GPU}{key}": slope for key, slope in energy.slopes.items()} if energy else {})


@dataclass(frozen=True)
class Setting:
    """What a call's cost follows from: the cluster, a device's power, and what it takes alone for each call."""

    topology: Topology
    power: GpuPower | None
    alone: Mapping[AttentionCall, Alone] = field(default_factory=dict)


Cost = Callable[[Setting], tuple[float, float | None]]
"""Seconds and joules of a call; None for what is not modelled."""


def elasticities(cost: Cost, setting: Setting,
                 higher: Mapping[str, Topology]) -> tuple[dict[str, float], dict[str, float] | None]:
    """Per cent of latency, and of energy, for a per cent of each quantity, by key of the cluster.

    Args:
        cost: of the call. setting: as it is.
        higher: by key, the cluster with that quantity ``UP`` as high.
    """
    base = cost(setting)
    latency: dict[str, float] = {}
    energy: dict[str, float] = {}

    def note(changed: Setting, keys: Mapping[str, float]) -> None:
        seconds, joules = cost(changed)
        by_time = math.log(seconds / base[0]) / math.log(UP)
        by_energy = math.log(joules / base[1]) / math.log(UP) if joules and base[1] else 0.0
        for key, slope in keys.items():
            latency[key] = latency.get(key, 0.0) + by_time * slope
            energy[key] = energy.get(key, 0.0) + by_energy * slope

    for key, topology in {**higher, **_faster(setting.topology)}.items():
        note(replace(setting, topology=topology), {key: 1.0})
    for key, power in _higher(setting.power).items():
        note(replace(setting, power=power), {key: 1.0})
    for call, one in setting.alone.items():
        note(_with(setting, call, replace(one, seconds=one.seconds * UP)), one.of_seconds)
        if one.joules:
            more = {name: value * UP for name, value in one.joules.items()}
            note(_with(setting, call, replace(one, joules=more)), one.of_joules)
    return ({key: slope for key, slope in latency.items() if slope},
            None if base[1] is None else {key: slope for key, slope in energy.items() if slope})


def _faster(topology: Topology) -> dict[str, Topology]:
    """What exchanges take of a device's rates."""
    device = topology.device
    found = {"dram.bandwidth_gb_per_s": replace(device, memory_bytes_per_s=UP * device.memory_bytes_per_s),
             "clock_ghz": replace(device, clock_hz=UP * device.clock_hz)}
    return {f"{GPU}{key}": replace(topology, device=changed) for key, changed in found.items()}


def _higher(power: GpuPower | None) -> dict[str, GpuPower]:
    """What exchanges take of the power section of the GPU's file."""
    if power is None:
        return {}
    energy = power.energy
    found = {f"{GPU}power.{key}": replace(power, **{name: UP * getattr(power, name)})
             for key, name in OF_BOARD.items() if getattr(power, name)}
    return found | {f"{GPU}power.energy.{key}": replace(
        power, energy=replace(energy, **{name: UP * getattr(energy, name)}))
        for key, name in OF_BYTES.items() if getattr(energy, name)}


def _with(setting: Setting, call: AttentionCall, one: Alone) -> Setting:
    return replace(setting, alone={**setting.alone, call: one})
