"""What of a GPU a timing depends on: a change that instructions do not meet times nothing anew, any other does."""

from __future__ import annotations

import pytest

from intsim import AttentionCall
from intsim.machines.gpu.chip import GpuMachine
from intsim.machines.gpu.plan import GpuPlan
from intsim.machines.gpu.quantiser import quantiser_plan
from intsim.machines.gpu.sm import engine as e
from intsim.machines.gpu.sm.kernel import parts_of
from intsim.machines.gpu.sm.program import met_by
from intsim.session import Session

CALL = AttentionCall(1024, 1024, 128, heads=32)
CHANGES = {"costs.mufu_ex2.cycles": 5.0, "costs.ffma.latency_cycles": 7.0, "scheduler.queue.xu": 7.0,
           "shared.bytes_per_cycle": 64.0, "l2.port_bytes_per_cycle": 48.0, "l1.bytes_per_cycle": 64.0,
           "tensor.warp.s8_s32.mac_per_cycle_per_sm": 512.0, "dram.bandwidth_gb_per_s": 500.0, "sm_count": 64}


@pytest.fixture(scope="module")
def session() -> Session:
    return Session()


def gpu_of(session: Session, **changes: float) -> GpuMachine:
    machine = session.load("a100-sxm", changes)
    assert isinstance(machine, GpuMachine)
    return machine


@pytest.mark.parametrize(("routine", "met"), [
    ("int_flash", {"costs.mufu_ex2.cycles", "costs.ffma.latency_cycles", "scheduler.queue.xu", "shared.bytes_per_cycle",
                   "l2.port_bytes_per_cycle", "l1.bytes_per_cycle", "tensor.warp.s8_s32.mac_per_cycle_per_sm"}),
    ("quantise", {"costs.ffma.latency_cycles", "scheduler.queue.xu", "shared.bytes_per_cycle",
                  "l2.port_bytes_per_cycle", "l1.bytes_per_cycle"})])
def test_what_changes_a_timing_is_what_its_code_meets(session: Session, routine: str, met: set[str]) -> None:
    machine = gpu_of(session)
    plan = session.plan(CALL, "int_flash", "a100-sxm")
    assert isinstance(plan, GpuPlan)
    quantiser = quantiser_plan(machine.system, CALL, plan.pipeline)
    kernel = (plan.launch if routine == "int_flash" else quantiser.launches[0]).kernel
    codes = [part.instructions for part in parts_of(kernel)]
    before = [met_by(machine.system.gpu, code) for code in codes]
    changed = {key for key, value in CHANGES.items()
               if [met_by(gpu_of(session, **{key: value}).system.gpu, code) for code in codes] != before}
    assert changed == met


def test_a_point_whose_change_nothing_meets_runs_no_engine(session: Session) -> None:
    session.simulate(CALL, "int_flash", "a100-sxm")
    timed = session.timing.gpu.warps.misses
    for key, most in (("costs.bit_count.cycles", 0), ("costs.mufu_ex2.cycles", 12)):
        session.simulate(CALL, "int_flash", "a100-sxm", overrides={key: 6.0})
        added, timed = session.timing.gpu.warps.misses - timed, session.timing.gpu.warps.misses
        assert 0 < added <= most or added == most == 0, "the kernels that quantise have no exponential"


def test_turns_that_nobody_waits_for_are_not_counted(session: Session) -> None:
    """An end of FlashAttention-3 passes a turn that its loop takes: counted, no state of the engine came again."""
    plan = session.plan(CALL, "flash3_fp16", "h100-sxm")
    assert isinstance(plan, GpuPlan)
    kernel = plan.launch.kernel
    for part in parts_of(kernel):
        kinds = set(part.instructions.skeleton.whole[:, e.KIND].tolist())
        assert (e.PASS_TURN in kinds) == (e.WAIT_TURN in kinds)
    assert any(i.sync == "pass_turn" for part in parts_of(kernel) for i in part.instructions)
