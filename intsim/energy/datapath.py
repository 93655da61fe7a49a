"""Arithmetic energy of an instruction by its cost class: lanes times the energy of one lane's routine."""

from __future__ import annotations

from functools import cache

from intsim.energy.description import DatapathEnergy

_LANES: dict[str, tuple[str, int]] = {
    "dot": ("int8_mac_j", 16), "matrix_mac_s8": ("int8_mac_j", 32), "mul_long": ("int8_mac_j", 8),
    "mac_long": ("int8_mac_j", 8),
    "fma_f32": ("fp32_mac_j", 4), "fma_f32_lane": ("fp32_mac_j", 4), "fma_scalar": ("fp32_mac_j", 1),
    "fma_f16": ("fp16_mac_j", 8), "fma_f16_lane": ("fp16_mac_j", 8), "fmul_f16": ("fp16_op_j", 8),
    "fadd_scalar": ("fp32_op_j", 1), "fmul_scalar": ("fp32_op_j", 1), "fdiv_scalar": ("fp32_op_j", 1),
    "fcompare_scalar": ("fp32_op_j", 1), "fcvt_scalar": ("fp32_op_j", 1),
    "mul_int": ("int32_mul_j", 4), "mac_int": ("int32_mul_j", 4), "mul_high": ("int32_mul_j", 4),
    "mul_scalar": ("int32_mul_j", 1), "mul_scalar_32": ("int32_mul_j", 1), "mul_scalar_high": ("int32_mul_j", 1),
    "div_scalar": ("int32_mul_j", 1),
}
_FLOAT = ("fadd", "fmul", "fmax", "fdiv", "fsqrt", "fcvt", "fround", "fcompare", "float_", "int_to_float", "recip")
_SCALAR = ("alu", "select", "branch", "nop")


def datapath_j(energy: DatapathEnergy, cost_class: str) -> float:
    """Energy in joules at 1 V of the arithmetic of one instruction."""
    name, lanes = lanes_of(cost_class)
    return lanes * float(getattr(energy, name)) if lanes else 0.0


@cache
def lanes_of(cost_class: str) -> tuple[str, int]:
    """The field of ``DatapathEnergy`` that an instruction goes by, and its lanes.

    Loads and stores do none (their bytes are counted by memory level); everything that is neither floating point nor a
    multiplication is four lanes of a 32-bit integer routine, or one for scalar instructions.
    """
    if cost_class.startswith(("load", "store")):
        return "", 0
    if cost_class in _LANES:
        return _LANES[cost_class]
    if cost_class.startswith(_FLOAT):
        return "fp32_op_j", 4
    return "int32_op_j", 1 if cost_class in _SCALAR else 4
