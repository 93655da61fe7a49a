"""The clock that a board sustains under its limit."""

from __future__ import annotations

import csv
from collections.abc import Mapping

import pytest

from intsim.calls import AttentionCall, LinearCall
from intsim.energy.gpu import kernel_energy_j
from intsim.machines.gpu.chip import GpuMachine
from intsim.machines.gpu.launch import at_clock
from intsim.machines.gpu.linear import PRODUCT, Products, _choices, _plan, product_launches
from intsim.machines.gpu.plan import GpuPlan
from intsim.machines.gpu.power import by_supply, fastest_within_power
from intsim.machines.gpu.sequence import SequencePlan
from intsim.models.gpu import following
from intsim.resources import resource
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
    drawn = power.idle_w + power.static_at(launch.clock_hz) + sum(by_supply(launch, power)) / launch.busy_s
    assert drawn == pytest.approx(power.limit_w, rel=1e-6)


def test_a_kernel_below_the_limit_keeps_the_clock_that_was_set() -> None:
    plan = SESSION.plan(LONG, "flash2_fp16", "a100-sxm", overrides={"power.limit_w": 2000.0})
    assert isinstance(plan, GpuPlan)
    assert plan.launch.clock_hz == plan.launch.system.gpu.clock_hz


def test_what_a_product_draws_is_averaged_over_the_time_in_which_the_controller_reacts() -> None:
    """The clock falls with the length until the product fills it."""
    clocks, limit = [], {"power.limit_w": 210.0, "power.reaction_ms": 5.0}
    for rows in (4096, 6144, 8192, 65536):
        plan = SESSION.plan(LinearCall(m=rows, n=8192, k=4096), "linear_f16_gpu", "a100-sxm", overrides=limit)
        assert isinstance(plan, SequencePlan)
        clocks.append(plan.main.clock_hz)
    assert clocks[0] == plan.main.system.gpu.clock_hz
    assert clocks[0] > clocks[1] > 1.1 * clocks[2] > 1.3 * clocks[3]


def test_split_kernels_of_attention_are_held_as_fused_ones_are() -> None:
    """A short kernel has no time in which to draw more, whether a pipeline splits the keys or not."""
    few = AttentionCall(16, 4096, 128, heads=32, kv_heads=8)
    tight = {"power.limit_w": 160.0}
    for reaction in (0.1, 100.0):
        split = SESSION.plan(few, "flash2_fp16", "a100-sxm", overrides={**tight, "power.reaction_ms": reaction})
        fused = SESSION.plan(LONG, "flash2_fp16", "a100-sxm", overrides={**tight, "power.reaction_ms": reaction})
        assert isinstance(split, SequencePlan)
        assert isinstance(fused, GpuPlan)
        for launch in (split.main, fused.launch):
            power = launch.system.gpu.power
            assert power is not None
            assert launch.clock_hz < launch.system.gpu.clock_hz
            drawn = power.idle_w + power.static_at(launch.clock_hz) + sum(by_supply(launch, power)) / launch.busy_s
            assert drawn == pytest.approx(power.limit_w, rel=1e-6)


def test_a_kernel_that_waits_for_dram_draws_less_and_keeps_its_clock() -> None:
    """Its joules are spread over the time in which its bytes come, not over the cycles that its SMs would take."""
    one = AttentionCall(1, 65536, 128, heads=32, kv_heads=8, batch=4)
    plans = [SESSION.plan(one, "flash2_fp16", "a100-sxm",
                          overrides={"dram.bandwidth_gb_per_s": bandwidth, "power.limit_w": 300.0})
             for bandwidth in (400.0, 8000.0)]
    assert all(isinstance(plan, SequencePlan) for plan in plans)
    slow, fast = (plan.main for plan in plans if isinstance(plan, SequencePlan))
    assert slow.clock_hz == slow.system.gpu.clock_hz
    assert fast.clock_hz < slow.clock_hz


def test_what_is_slower_as_set_than_another_one_held_is_not_searched() -> None:
    """Each by its seconds as set, then held: the fastest as set is not the fastest held."""
    held_s = {1.0: 2.5, 2.0: 2.2, 2.4: 2.4, 3.0: 3.1}
    searched: list[float] = []

    def within(one: float) -> float:
        searched.append(one)
        return held_s[one]

    assert fastest_within_power([3.0, 1.0, 2.4, 2.0], lambda seconds: (seconds, ""), within) == 2.2
    assert searched == [1.0, 2.0]


@pytest.mark.parametrize("m", [256, 777])
def test_the_product_that_is_taken_is_the_fastest_of_all_tiles_held(m: int) -> None:
    machine, routine = SESSION.load("rtx4090"), "linear_f16_half"
    products = Products(LinearCall(m=m, n=8192, k=2048))
    assert isinstance(machine, GpuMachine)
    system = following(machine, "graph").system
    plans = [_plan(system, laid, PRODUCT, kernel, splits).within_power()
             for _, kernel, splits, laid in _choices(system, products, routine, [])]
    assert any(plan.main.clock_hz < system.gpu.clock_hz for plan in plans)
    best = min(plans, key=lambda plan: plan.seconds).launches
    assert [(one.kernel, one.blocks, one.clock_hz) for one in product_launches(system, products, routine)] == [
        (one.kernel, one.blocks, one.clock_hz) for one in best]


def board_w(row: Mapping[str, str]) -> float:
    """Of a kernel that loads float32 from DRAM, adds two for every two, and multiplies, by its machine's file."""
    machine = SESSION.load(row["machine"])
    assert isinstance(machine, GpuMachine)
    power = machine.system.gpu.power
    assert power is not None
    loaded, flops = 1e9 * float(row["gb_per_s"]), 1e9 * float(row["gflop_per_s"])
    loads = loaded / 128
    warps = {"ldg": loads, "fadd": loads, "ffma": (flops - loaded / 4) / 64}
    operands = 3 * warps["ldg"] + 3 * warps["fadd"] + 4 * warps["ffma"]
    dynamic = kernel_energy_j(power.energy, warps, operands, {"l2": loaded, "dram": loaded}, {})
    clock_hz = 1e9 * float(row["clock_ghz"])
    return power.idle_w + power.static_at(clock_hz) + sum(at_clock(dynamic, power, clock_hz).values())


@pytest.mark.parametrize(("machine", "points", "bound"), [
    ("a100-sxm", 43, 0.02), ("h200", 55, 0.02), ("l40s", 35, 0.04)])
def test_published_board_power_is_explained_once(machine: str, points: int, bound: float) -> None:
    """It was 22.5 and 15.2 % too high, a static power beside a constant that held it, and 8.0 % too low on an L40."""
    with (resource("experiments") / "measured" / "power" / "rooflines.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["machine"] == machine]
    errors = [board_w(row) / float(row["power_w"]) - 1.0 for row in rows]
    assert len(errors) == points
    assert abs(sum(errors) / points) < 0.025
    assert sum(map(abs, errors)) / points < bound
    assert max(map(abs, errors)) < 0.08
