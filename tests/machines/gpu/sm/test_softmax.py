"""Prices of softmax operators against the rates of the pipes that bound them."""

import pytest

from intsim.machines.gpu.sm.occupancy import SUB_PARTITIONS
from intsim.machines.gpu.sm.softmax import SoftmaxCost, softmax_cost
from intsim.streams.sass.manifest.softmax import OPERATORS
from tests.machines.build import gpu as load_gpu
from tests.stored import softmax_kernel

GPU = "rtx4090-uncalibrated"


def cost(operator: str, in_registers: bool = False, **overrides: float) -> SoftmaxCost:
    kernel = softmax_kernel(operator, "sm_89")
    assert kernel is not None
    return softmax_cost(load_gpu(GPU, overrides).system.timer, kernel, in_registers)


@pytest.mark.parametrize("operator", [o.name for o in OPERATORS])
def test_no_operator_beats_the_issue_slots_of_the_sm(operator: str) -> None:
    """Four warp instructions of 32 lanes a cycle."""
    found = cost(operator)
    assert found.cycles_per_element >= found.instructions_per_element / (SUB_PARTITIONS * 32) * (1 - 1e-9)
    assert found.cycles_per_element < 2 * found.instructions_per_element / (SUB_PARTITIONS * 32)


def test_hardware_exponentials_take_a_sixteenth_of_a_cycle() -> None:
    found = cost("hardware_exp2", in_registers=True)
    assert found.bound == "xu"
    assert found.cycles_per_element == pytest.approx(1 / 16, rel=0.05)
    assert cost("hardware_exp2").cycles_per_element >= 8 / 128  # eight bytes of shared memory for each score


def test_a_mix_relieves_the_unit_and_a_second_unit_makes_it_pointless() -> None:
    once, mixed = (cost(name, in_registers=True) for name in ("hardware_exp2", "flash4_exp2_mixed"))
    assert mixed.cycles_per_element < once.cycles_per_element
    twice = {"costs.mufu_ex2.cycles": 4.0}
    once, mixed = (cost(name, True, **twice) for name in ("hardware_exp2", "flash4_exp2_mixed"))
    assert once.cycles_per_element < mixed.cycles_per_element


def test_the_polynomial_does_not_use_the_unit() -> None:
    assert cost("flash4_exp2", **{"costs.mufu_ex2.cycles": 4.0}) == cost("flash4_exp2")
    assert cost("flash4_exp2").cycles_per_element < cost("float32").cycles_per_element


def test_fewer_warps_do_not_make_an_operator_faster() -> None:
    few = cost("flash4_exp2", **{"limits.warps": 4.0})
    assert few.warps == 4
    assert few.limit == "warps"
    assert few.cycles_per_element > cost("flash4_exp2").cycles_per_element
