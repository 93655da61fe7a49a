"""How many thread blocks an SM holds, by CUDA's occupancy rules."""

from __future__ import annotations

from dataclasses import dataclass

from intsim.config.gpu_schema import KIB, GpuConfig
from intsim.errors import InputError

SUB_PARTITIONS = 4


@dataclass(frozen=True)
class Occupancy:
    """Thread blocks per SM, and what keeps it from holding one more (``registers``, ``shared memory`` ...)."""

    blocks: int
    limit: str


def occupancy(gpu: GpuConfig, warps: int, registers: int, shared_bytes: int) -> Occupancy:
    """Resident thread blocks of a kernel.

    Args:
        gpu: the machine.
        warps: per thread block; registers: per thread; shared_bytes: per thread block.

    Raises:
        InputError: a kernel of which not even one block fits.
    """
    limits = gpu.file.limits
    if registers > limits.registers_per_thread.value:
        raise InputError(f"a kernel wants {registers} registers per thread", key="limits.registers_per_thread",
                         expected=f"at most {limits.registers_per_thread.value:.0f}")
    if shared_bytes > limits.shared_per_block_kib.value * KIB:
        raise InputError(
            f"a kernel wants {shared_bytes} bytes of shared memory per block", key="limits.shared_per_block_kib",
            expected=f"at most {limits.shared_per_block_kib.value:g} KiB")
    # Registers go to warps in units; each sub-partition has a quarter of the file and a quarter of the warps.
    per_warp = _up(registers * 32, int(limits.register_unit.value))
    warps_by_registers = SUB_PARTITIONS * int(limits.registers.value / SUB_PARTITIONS // per_warp)
    shared = _up(shared_bytes, int(limits.shared_unit_bytes.value)) + int(limits.shared_reserved_bytes.value)
    choices = {
        "registers": warps_by_registers // warps,
        "shared memory": int(limits.shared_kib.value * KIB) // shared if shared else int(limits.blocks.value),
        "warps": int(limits.warps.value) // warps,
        "blocks": int(limits.blocks.value),
    }
    limit = min(choices, key=lambda name: (choices[name], name))
    if choices[limit] < 1:
        raise InputError(f"a block of {warps} warps does not fit: {limit}", key="limits", expected="room for one block")
    return Occupancy(choices[limit], limit)


def _up(value: int, unit: int) -> int:
    return -(-value // unit) * unit
