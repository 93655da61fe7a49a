"""How many thread blocks an SM holds, by CUDA's occupancy rules."""

from __future__ import annotations

from dataclasses import dataclass

from intsim.errors import InputError
from intsim.machines.gpu.description import Limits

SUB_PARTITIONS = 4


@dataclass(frozen=True)
class Occupancy:
    """Thread blocks per SM, and what keeps it from holding one more (``registers``, ``shared memory`` ...)."""

    blocks: int
    limit: str


def occupancy(limits: Limits, warps: int, registers: int, shared_bytes: int) -> Occupancy:
    """Resident thread blocks of a kernel.

    Args:
        limits: of the SM.
        warps: per thread block; registers: per thread; shared_bytes: per thread block.

    Raises:
        InputError: a kernel of which not even one block fits.
    """
    if registers > limits.registers_per_thread:
        raise InputError(f"a kernel wants {registers} registers per thread", key="limits.registers_per_thread",
                         expected=f"at most {limits.registers_per_thread}")
    if shared_bytes > limits.shared_per_block_bytes:
        raise InputError(
            f"a kernel wants {shared_bytes} bytes of shared memory per block", key="limits.shared_per_block_kib",
            expected=f"at most {limits.shared_per_block_bytes / 1024:g} KiB")
    # Registers go to warps in units; each sub-partition has a quarter of the file and a quarter of the warps.
    per_warp = _up(registers * 32, limits.register_unit)
    warps_by_registers = SUB_PARTITIONS * (limits.registers // SUB_PARTITIONS // per_warp)
    shared = _up(shared_bytes, limits.shared_unit_bytes) + int(limits.shared_reserved_bytes)
    choices = {
        "registers": warps_by_registers // warps,
        "shared memory": int(limits.shared_bytes) // shared if shared else limits.blocks,
        "warps": limits.warps // warps,
        "blocks": limits.blocks,
    }
    limit = min(choices, key=lambda name: (choices[name], name))
    if choices[limit] < 1:
        raise InputError(f"a block of {warps} warps does not fit: {limit}", key="limits", expected="room for one block")
    return Occupancy(choices[limit], limit)


def _up(value: int, unit: int) -> int:
    return -(-value // unit) * unit
