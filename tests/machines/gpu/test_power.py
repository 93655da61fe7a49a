"""The clock that a board sustains under its limit."""

from __future__ import annotations

import pytest

from intsim.calls import AttentionCall
from intsim.machines.gpu.launch import by_supply
from intsim.machines.gpu.plan import GpuPlan
from intsim.session import Session

LONG = AttentionCall(2048, 2048, 128, heads=16)
LIMITED = (("a10", "int_flash"), ("t4", "flash2_fp16"), ("jetson-orin", "int_flash"))
CLOCKS = (0.9, 1.0, 1.07, 1.4)
SESSION = Session()


def plans(machine: str, pipeline: str) -> list[GpuPlan]:
    """With clocks about the file's that the board cannot sustain."""
    clock = SESSION.load(machine).system.gpu.clock_hz / 1e9
    found = [SESSION.plan(LONG, pipeline, machine, overrides={"clock_ghz": factor * clock}) for factor in CLOCKS]
    assert all(isinstance(plan, GpuPlan) for plan in found)
    return [plan for plan in found if plan.launch.clock_hz < plan.launch.system.gpu.clock_hz]


@pytest.mark.parametrize(("machine", "pipeline"), LIMITED)
def test_all_clocks_above_what_the_board_sustains_end_at_the_same(machine: str, pipeline: str) -> None:
    held = plans(machine, pipeline)
    assert len(held) >= len(CLOCKS) - 1
    for plan in held[1:]:
        assert plan.launch.clock_hz == pytest.approx(held[0].launch.clock_hz, rel=1e-9)
        assert plan.launch.cost.cycles == pytest.approx(held[0].launch.cost.cycles, rel=1e-9)


@pytest.mark.parametrize(("machine", "pipeline"), LIMITED)
def test_a_board_that_is_held_draws_its_limit_with_cycles_of_its_own_clock(machine: str, pipeline: str) -> None:
    launch = plans(machine, pipeline)[-1].launch
    power = launch.system.gpu.power
    assert power is not None
    assert launch.cost == launch.at_clock(launch.clock_hz).cost
    assert launch.cost.cycles < launch.at_clock(launch.system.gpu.clock_hz).cost.cycles  # it waits for memory less
    seconds = -(-launch.blocks // launch.system.gpu.sm_count) * launch.cost.cycles / launch.clock_hz
    drawn = power.idle_w + power.static_w + sum(by_supply(launch, power)) / seconds
    assert drawn == pytest.approx(power.limit_w, rel=1e-6)


def test_a_kernel_below_the_limit_keeps_the_clock_that_was_set() -> None:
    plan = SESSION.plan(LONG, "flash2_fp16", "a100-sxm", overrides={"power.limit_w": 2000.0})
    assert isinstance(plan, GpuPlan)
    assert plan.launch.clock_hz == plan.launch.system.gpu.clock_hz
