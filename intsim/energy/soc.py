"""Joules of an SoC: per cycle and per instruction of its cores, per byte of each memory level, per second of the board.

A core's dynamic energy per active cycle is the vendor's coefficient (Linux device tree ``dynamic-power-coefficient``,
pJ per cycle at 1 V) times voltage squared. One part follows the clock, the other the instructions issued; what the
arithmetic of an instruction takes comes on top from published routine energies (``energy.datapath``).
"""

from __future__ import annotations

from collections.abc import Mapping

from intsim.config.soc_schema import Cluster, Power
from intsim.energy.datapath import datapath_pj
from intsim.errors import InputError

PICO = 1e-12


def core_energy_j(power: Power, cluster: Cluster, cycles: float, instructions: Mapping[str, float]) -> dict[str, float]:
    """Rail energy of one core, by component.

    Args:
        power: routine energies.
        cluster: with ``energy`` and ``voltage_v``.
        cycles: in which the core is clocked: busy, stalled, waiting for memory.
        instructions: issued, by cost class.

    Raises:
        InputError: the cluster has no energy coefficient or no voltage though the machine has a ``power`` section.
    """
    if cluster.energy is None or cluster.voltage_v is None:
        raise InputError("the key is missing", key=f"clusters.{cluster.name}.energy",
                         expected="energy and voltage_v for every cluster of a machine with a power section")
    squared = cluster.voltage_v.value**2 * PICO
    per_cycle = cluster.energy.dynamic_pj_per_cycle_at_1v.value * squared
    share = cluster.energy.instruction_share.value
    return {
        "core_clock": per_cycle * (1.0 - share) * cycles,
        "core_instructions": per_cycle * share / cluster.energy.typical_ipc.value * sum(instructions.values()),
        "datapath": squared * sum(n * datapath_pj(power.datapath, c) for c, n in instructions.items()),
    }


def memory_energy_j(power: Power, dram_pj_per_byte: float, moved: Mapping[str, float]) -> dict[str, float]:
    """Rail energy of moving bytes, by memory level."""
    caches = power.caches
    per_byte = {"l1": caches.l1_pj_per_byte.value, "l2": caches.l2_pj_per_byte.value, "l3": caches.l3_pj_per_byte.value,
                "dram": dram_pj_per_byte}
    return {level: count * per_byte[level] * PICO for level, count in moved.items()}
