"""What the energies of a machine are: joules per event, as its file gives them, in SI units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class ClusterEnergy:
    """Dynamic energy of one core of the cluster."""

    dynamic_j_per_cycle_at_1v: float
    instruction_share: float
    typical_ipc: float


@dataclass(frozen=True, kw_only=True)
class CacheEnergy:
    """Energy of moving a byte from each cache level into the core."""

    l1_j_per_byte: float
    l2_j_per_byte: float
    l3_j_per_byte: float


@dataclass(frozen=True, kw_only=True)
class DatapathEnergy:
    """Energy of one lane in the arithmetic unit alone, at 1 V."""

    int8_mac_j: float
    fp16_mac_j: float
    fp32_mac_j: float
    fp16_op_j: float
    fp32_op_j: float
    int32_mul_j: float
    int32_op_j: float


@dataclass(frozen=True, kw_only=True)
class Power:
    """From rail to plug."""

    idle_w: float
    supply_efficiency: float
    active_w: float
    caches: CacheEnergy
    datapath: DatapathEnergy


@dataclass(frozen=True, kw_only=True)
class LaneEnergy:
    """Energy of one lane of an instruction in joules, by the unit that executes it."""

    fma: float
    add: float
    integer: float
    multiply: float
    exponential: float
    special: float


@dataclass(frozen=True, kw_only=True)
class GpuEnergy:
    """Dynamic energy per event at the nominal clock.

    Attributes:
        dram_j_per_byte: of the whole path; dram_device_j_per_byte: of that, what memory and its interface take from a
            supply of their own, whose voltage follows no clock. None: all.
    """

    lane_j: LaneEnergy
    mac_j: Mapping[str, float]
    issue_j: float
    register_j_per_operand: float
    shared_j_per_byte: float
    l2_j_per_byte: float
    dram_j_per_byte: float
    dram_device_j_per_byte: float | None = None

    @property
    def dram_device_share(self) -> float:
        """Of the energy of a byte of DRAM at the nominal clock, the part that holds at any."""
        if self.dram_device_j_per_byte is None or not self.dram_j_per_byte:
            return 1.0
        return self.dram_device_j_per_byte / self.dram_j_per_byte
