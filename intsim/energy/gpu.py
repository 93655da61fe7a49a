"""Dynamic energy of what a GPU kernel executes: instructions by unit, registers, matrix products, bytes by level."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from intsim.energy.description import GpuEnergy
from intsim.errors import InputError

LANES = 32
Unit = Literal["fma", "add", "integer", "multiply", "exponential", "special"]

# Which coefficient a class has, after AccelWattch's map from opcodes to components; other classes issue only.
_UNITS: Mapping[Unit, str] = {
    "fma": "ffma fmul hfma2 hfma2_mma hmul2",
    "add": "fadd fmnmx fsetp fsel hadd2 hmnmx2 hsetp2 i2f i2fp f2i f2ip f2f f2fp i2ip frnd",
    "integer": "iadd3 iabs lop3 plop3 shf sgxt prmt sel isetp imnmx viaddmnmx mov cs2r p2r r2ur vote shfl movm "
               "bit_count",
    "multiply": "imad imad_wide idp lea",
    "exponential": "mufu_ex2",
    "special": "mufu_rcp mufu_other",
}
_UNIT_OF: dict[str, Unit] = {name: unit for unit, names in _UNITS.items() for name in names.split()}


def kernel_energy_j(energy: GpuEnergy, instructions: Mapping[str, float], operands: float,
                    bytes_at: Mapping[str, float], macs: Mapping[str, float]) -> dict[str, float]:
    """Dynamic energy in joules by component.

    Args:
        energy: the GPU's coefficients.
        instructions: warp instructions by cost class; operands: their registers.
        bytes_at: by level (``shared``, ``l2``, ``dram``); macs: by type of the operands.

    Raises:
        InputError: a type of operands without a coefficient.
    """
    for kind in macs:
        if kind not in energy.mac_j:
            raise InputError(f"no energy of a multiply-accumulate of {kind}", key=f"power.energy.mac_pj.{kind}",
                             expected="a value for it")
    return {
        "sm_issue": energy.issue_j * sum(instructions.values()),
        "sm_registers": energy.register_j_per_operand * LANES * operands,
        "sm_units": sum(unit_energy_j(energy, instructions).values()),
        "sm_tensor": sum(product_energy_j(energy, macs).values()),
        "shared": energy.shared_j_per_byte * bytes_at.get("shared", 0.0),
        "l2": energy.l2_j_per_byte * bytes_at.get("l2", 0.0),
        "dram": energy.dram_j_per_byte * bytes_at.get("dram", 0.0),
    }


def unit_energy_j(energy: GpuEnergy, instructions: Mapping[str, float]) -> dict[Unit, float]:
    """Dynamic energy of warp instructions by the unit that executes them; those that only issue have none."""
    found: dict[Unit, float] = {}
    for kind, number in instructions.items():
        unit = _UNIT_OF.get(kind)
        if unit:
            found[unit] = found.get(unit, 0.0) + LANES * number * float(getattr(energy.lane_j, unit))
    return found


def product_energy_j(energy: GpuEnergy, macs: Mapping[str, float]) -> dict[str, float]:
    """Dynamic energy of matrix products by the type of their operands."""
    return {kind: energy.mac_j[kind] * count for kind, count in macs.items()}
