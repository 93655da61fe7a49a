"""The clock of a board within its limit, and the energy at a clock that is set."""

from itertools import pairwise

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


def test_energy_per_event_falls_with_the_voltage_but_not_in_the_devices_of_dram():
    """Voltage follows the clock down to its floor, 0.75 of that at 1.41 GHz; L2 and the SM are on a byte's way, too."""
    top, low = (run("a100-sxm", pipeline="flash2_fp16", clock_ghz=clock) for clock in (1.2, 1.1))
    fell = (1.1 / 1.2) ** 2
    assert low.energy_components_j["sm_tensor"] == pytest.approx(fell * top.energy_components_j["sm_tensor"], rel=0.01)
    device, path = 31.4, 108.4 - 31.4
    assert low.energy_components_j["dram"] / top.energy_components_j["dram"] == pytest.approx(
        (device + path * (1.1 / 1.41) ** 2) / (device + path * (1.2 / 1.41) ** 2), rel=0.01)
    floor, half = (run("a100-sxm", pipeline="flash2_fp16", clock_ghz=clock) for clock in (1.0, 0.5))
    for component in ("sm_tensor", "dram"):
        assert half.energy_components_j[component] == pytest.approx(floor.energy_components_j[component], rel=0.01)
    assert watts(half) < 0.7 * watts(floor)


@pytest.mark.parametrize("machine", ["a100-sxm", "h100-sxm", "l40s", "rtx4090", "jetson-orin"])
def test_a_call_takes_least_energy_at_the_clock_of_the_lowest_voltage(machine):
    """Above it every event costs more; below it only rest and leakage last longer."""
    power = SESSION.load(machine).system.gpu.power
    best = power.energy_at_hz * power.voltage_floor ** (2.0 / (power.clock_exponent - 1.0)) / 1e9
    clocks = [factor * best for factor in (0.3, 0.5, 0.7, 0.85, 1.0, 1.06, 1.12, 1.2)]
    joules = [run(machine, AttentionCall(4096, 4096, 128, heads=32), "flash2_fp16", clock_ghz=clock).energy_j
              for clock in clocks]
    assert min(joules) == joules[4]
    assert sorted(joules[:5], reverse=True) == joules[:5]
    assert sorted(joules[4:]) == joules[4:]  # those that the limit holds back are alike
    assert 0.6 < best * 1e9 / power.energy_at_hz < 0.8


def test_a_lower_limit_takes_less_energy_down_to_the_lowest_voltage_and_hardly_more_below():
    """What leaks falls with the voltage: at 62 W whatever the clock, 150 W had left 0.96 GHz and taken 85 mJ."""
    call = AttentionCall(2048, 2048, 64, heads=32, kv_heads=8)
    held = [run("rtx4090", call, "flash2_fp16", **{"power.limit_w": watts}) for watts in (450.0, 200.0, 150.0)]
    top, middle, low = (result.energy_j for result in held)
    assert middle < 0.7 * top
    assert low < 1.05 * middle
    assert 1.35e9 < held[2].details.clock_hz < 1.6e9
    for result in held:
        locked = run("rtx4090", call, "flash2_fp16", clock_ghz=result.details.clock_hz / 1e9)
        assert locked.energy_components_j == pytest.approx(result.energy_components_j, rel=1e-6)


def test_static_power_falls_with_the_square_of_the_voltage_and_idle_power_does_not():
    power = SESSION.load("l20").system.gpu.power
    for clock, square in ((2.52, 1.0), (2.2, (2.2 / 2.52) ** 2), (1.0, 0.73**2), (0.5, 0.73**2)):
        result = run("l20", pipeline="flash2_fp16", clock_ghz=clock)
        running_s = result.latency_s - result.records[0].latency_s
        assert result.energy_components_j["static"] / running_s == pytest.approx(square * power.static_w)
        assert result.energy_components_j["idle"] / result.latency_s == pytest.approx(power.idle_w)


@pytest.mark.parametrize("call", [LONG, AttentionCall(1, 65536, 128, heads=32, kv_heads=8, batch=4)])
def test_the_power_over_a_run_is_its_energy_at_a_clock_that_is_set(call):
    """Of a fused kernel, and of launches one after another."""
    result = run("l20", call, "flash2_fp16", clock_ghz=1.5)
    power = [sample for sample in result.samples if sample.counter == "power_w"]
    joules = sum(now.value * (then.time_s - now.time_s) for now, then in pairwise(power))
    assert joules == pytest.approx(result.energy_j, rel=0.01)


def test_an_h20_reads_at_the_rate_of_its_memory_with_the_energies_of_its_processor():
    """Its 400 W leave room at the lowest voltage; at one energy of a byte for all clocks they had left 2.4 TB/s."""
    call = AttentionCall(1, 16384, 128, heads=32, kv_heads=8, batch=64)
    assert "power.energy.dram_pj_per_byte" not in SESSION.document("h20").path.read_text(encoding="utf-8")
    result = run("h20", call, "flash2_fp16")
    assert 2 * 64 * 8 * 16384 * 128 * 2 / result.latency_s > 3.0e12


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
    longest = max(sum(job.execute_s for job in queue) for queue in clock.queues)
    assert seconds == pytest.approx(launch.start_s + longest, rel=1e-6)


def test_a_result_says_what_its_energy_was_checked_against():
    assert UNVALIDATED_ENERGY in run("h100-sxm-uncalibrated").assumptions
    assert UNVALIDATED_ENERGY in run("h200", AttentionCall(1, 4096, 128, heads=32)).assumptions
