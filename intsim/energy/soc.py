"""Joules of an SoC: per cycle and per instruction of its cores, per byte of each memory level, per second of the board.

A core's dynamic energy per active cycle is the vendor's coefficient (Linux device tree ``dynamic-power-coefficient``,
pJ per cycle at 1 V) times voltage squared. One part follows the clock, the other the instructions issued; what the
arithmetic of an instruction takes comes on top from published operation energies (``energy.datapath``).
"""

from __future__ import annotations

from collections.abc import Mapping

from intsim.energy.datapath import datapath_j
from intsim.errors import InputError
from intsim.machines.cpu.description import Cluster, Power


def core_power(power: Power, cluster: Cluster, instructions: Mapping[str, float]) -> tuple[float, float]:
    """What one core takes at the rails: watts while it is clocked, and joules of the instructions that it issues.

    Args:
        power: operation energies.
        cluster: with ``energy`` and ``voltage_v``.
        instructions: issued, by cost class.

    Raises:
        InputError: the cluster has no energy coefficient or no voltage though the machine has a ``power`` section.
    """
    if cluster.energy is None or cluster.voltage_v is None:
        raise InputError("the key is missing", key=f"clusters.{cluster.name}.energy",
                         expected="energy and voltage_v for every cluster of a machine with a power section")
    squared = cluster.voltage_v**2
    per_cycle = cluster.energy.dynamic_j_per_cycle_at_1v * squared
    share = cluster.energy.instruction_share
    issued = per_cycle * share / cluster.energy.typical_ipc * sum(instructions.values())
    arithmetic = squared * sum(n * datapath_j(power.datapath, c) for c, n in instructions.items())
    return per_cycle * (1.0 - share) * cluster.clock_hz, issued + arithmetic


def memory_energy_j(power: Power, dram_j_per_byte: float, moved: Mapping[str, float]) -> dict[str, float]:
    """Rail energy of moving bytes, by memory level."""
    caches = power.caches
    per_byte = {"l1": caches.l1_j_per_byte, "l2": caches.l2_j_per_byte, "l3": caches.l3_j_per_byte,
                "dram": dram_j_per_byte}
    return {level: count * per_byte[level] for level, count in moved.items()}
