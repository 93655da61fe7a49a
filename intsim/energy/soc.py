"""Joules of an SoC: per cycle and per instruction of its cores, per byte of each memory level, per second of the board.

A core's dynamic energy per active cycle is the vendor's coefficient (Linux device tree ``dynamic-power-coefficient``,
pJ per cycle at 1 V) times voltage squared. One part follows the clock, the other the instructions issued; what the
arithmetic of an instruction takes comes on top from published operation energies (``energy.datapath``).
"""

from __future__ import annotations

from collections.abc import Mapping

from intsim.energy.datapath import datapath_j, lanes_of
from intsim.energy.description import ClusterEnergy, DatapathEnergy, Power


def core_power(datapath: DatapathEnergy, energy: ClusterEnergy, *, voltage_v: float, clock_hz: float,
               instructions: Mapping[str, float]) -> tuple[float, float]:
    """What one core takes at the rails: watts while it is clocked, and joules of the instructions that it issues.

    Args:
        datapath: energies of operations.
        energy: of a cycle of the core.
        voltage_v: of its rail; clock_hz: of the core.
        instructions: issued, by cost class.
    """
    squared = voltage_v**2
    per_cycle = energy.dynamic_j_per_cycle_at_1v * squared
    share = energy.instruction_share
    issued = per_cycle * share / energy.typical_ipc * sum(instructions.values())
    arithmetic = squared * sum(n * datapath_j(datapath, c) for c, n in instructions.items())
    return per_cycle * (1.0 - share) * clock_hz, issued + arithmetic


def arithmetic_j(datapath: DatapathEnergy, voltage_v: float, instructions: Mapping[str, float]) -> dict[str, float]:
    """Rail energy of the arithmetic of instructions, by the field of ``DatapathEnergy``."""
    found: dict[str, float] = {}
    for cost_class, count in instructions.items():
        name, lanes = lanes_of(cost_class)
        if lanes:
            found[name] = found.get(name, 0.0) + voltage_v**2 * count * lanes * float(getattr(datapath, name))
    return found


def memory_energy_j(power: Power, dram_j_per_byte: float, moved: Mapping[str, float]) -> dict[str, float]:
    """Rail energy of moving bytes, by memory level."""
    caches = power.caches
    per_byte = {"l1": caches.l1_j_per_byte, "l2": caches.l2_j_per_byte, "l3": caches.l3_j_per_byte,
                "dram": dram_j_per_byte}
    return {level: count * per_byte[level] for level, count in moved.items()}
