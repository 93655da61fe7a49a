"""The clock of a board within its limit, and the energy at a clock that is set."""

import pytest

from intsim.calls import AttentionCall, LinearCall
from intsim.machines.gpu.clock import WaveClock
from intsim.machines.gpu.launch import UNVALIDATED_ENERGY
from intsim.session import Session

SESSION = Session()
LONG = AttentionCall(16384, 16384, 128, heads=16, batch=2)


def run(machine, call=LONG, pipeline="flash3_fp16", **overrides):
    return SESSION.simulate(call, pipeline, machine, overrides=overrides or None)


def watts(result):
    return result.energy_j / result.latency_s


def test_a_board_draws_its_limit_and_no_more():
    result = run("h100-sxm-uncalibrated")
    assert result.details.clock_hz < 1.7e9
    assert watts(result) == pytest.approx(700.0, rel=0.03)
    assert run("h100-sxm-uncalibrated", pipeline="flash3_fp8").details.clock_hz == pytest.approx(1.83e9, rel=0.02)


def test_energy_per_event_falls_with_the_voltage_but_not_in_dram():
    fast, slow = (run("a100-sxm", pipeline="flash2_fp16", clock_ghz=clock) for clock in (1.2, 0.6))
    assert slow.energy_components_j["sm_tensor"] == pytest.approx(fast.energy_components_j["sm_tensor"] / 4, rel=0.01)
    assert slow.energy_components_j["dram"] == pytest.approx(fast.energy_components_j["dram"], rel=0.01)
    assert watts(slow) < 0.5 * watts(fast)


def test_a_clock_beyond_what_the_limit_allows_changes_nothing():
    free, higher = run("h100-sxm-uncalibrated"), run("h100-sxm-uncalibrated", clock_ghz=1.98)
    assert higher.details.clock_hz == pytest.approx(free.details.clock_hz, rel=1e-3)
    assert higher.latency_s == pytest.approx(free.latency_s, rel=2e-3)


@pytest.mark.parametrize(("pipeline", "low", "high"), [("flash3_fp16", 1.001, 1.03), ("flash3_fp8", 0.99, 1.01)])
def test_an_h200_computes_no_faster_than_an_h100(pipeline, low, high):
    """Its memory takes some of the same 700 W; what the limit does not hold back runs alike."""
    assert low < run("h200", pipeline=pipeline).latency_s / run("h100-sxm", pipeline=pipeline).latency_s < high


def test_an_h200_decodes_faster():
    decode = AttentionCall(1, 32768, 128, heads=32, kv_heads=8, batch=16)
    assert run("h200", decode).latency_s < 0.95 * run("h100-sxm", decode).latency_s


def test_memory_waits_while_a_launch_starts_and_ends():
    call = AttentionCall(1, 8192, 128, heads=32, kv_heads=8, batch=4)
    launch = SESSION.plan(call, "flash2_fp16", "a100-sxm").launches[0]
    bytes_s = launch.dram_bytes / launch.system.gpu.dram.bandwidth_bytes_per_s
    assert 1e-6 < sum(launch.ends_s) < 5e-6
    assert launch.alone_s == pytest.approx(launch.start_s + sum(launch.ends_s) + bytes_s, rel=0.01)


def test_a_launch_that_computes_takes_its_cycles_and_no_more():
    launch = SESSION.plan(LinearCall(4096, 4096, 4096), "linear_f16_gpu", "a100-sxm").launches[0]
    clock = WaveClock(launch, 0.0)
    seconds = clock.run()
    tracks = {job.track for job in clock.jobs}
    longest = max(sum(job.execute_s for job in clock.jobs if job.track == track) for track in tracks)
    assert seconds == pytest.approx(launch.start_s + longest, rel=1e-6)


def test_a_result_says_what_its_energy_was_checked_against():
    assert UNVALIDATED_ENERGY in run("h100-sxm-uncalibrated").assumptions
    assert UNVALIDATED_ENERGY in run("h200", AttentionCall(1, 4096, 128, heads=32)).assumptions
