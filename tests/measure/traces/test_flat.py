"""Runs too short to be seen, in made traces: how long they take is said by the ends of their bursts alone."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from intsim.measure.traces import Runs, Trace, find_runs

Levels = list[tuple[float, float]]
"""Seconds and watts, one after the other."""

IDLE_W, TOP_W = 4.0, 14.0


def trace(levels: Levels, step: float, noise: float, seed: int) -> Trace:
    """What a meter shows that averages over its samples; the first one begins at any time."""
    rng = np.random.default_rng(seed)
    seconds, watts = np.array([s for s, _ in levels]), np.array([w for _, w in levels])
    times = np.concatenate(([0.0], np.cumsum(seconds)))
    start = rng.uniform(0.0, step)
    grid = start + step * np.arange(int((times[-1] - start) / step) + 1)
    power = np.diff(np.interp(grid, times, np.concatenate(([0.0], np.cumsum(seconds * watts))))) / step
    return Trace(Path("made"), grid[1:] - start, np.full(len(power), step), power + rng.normal(0, noise, len(power)))


def is_right(runs: Runs, run_s: float, energy_j: float) -> None:
    """Within a hundredth, or twice and a half of a deviation that is no more than a sample's."""
    assert runs.latency_s == pytest.approx(run_s, rel=0.01, abs=2.5 * runs.latency_uncertainty_s)
    assert runs.energy_j == pytest.approx(energy_j, rel=0.01, abs=2.5 * runs.energy_uncertainty_j)


@pytest.mark.parametrize("share", [0.002, 0.005, 0.01, 0.03, 0.1])
@pytest.mark.parametrize(("step", "active_s"), [(0.01, 0.25), (0.05, 0.5), (0.1, 4.0)])
def test_runs_in_a_small_part_of_the_time_are_not_widened(share: float, step: float, active_s: float) -> None:
    rest = min(active_s / share, 8000 * step) - active_s
    for seed in range(2):
        runs = find_runs(trace([(0.3 * rest, IDLE_W), (active_s, TOP_W), (0.7 * rest, IDLE_W)], step, 0.05, seed), 10)
        assert runs.latency_s == pytest.approx(active_s / 10, rel=0.01)
        assert runs.energy_j == pytest.approx(active_s * TOP_W / 10, rel=0.01)
        assert runs.bursts[0][1] - runs.bursts[0][0] < active_s + 2.5 * step


@pytest.mark.parametrize("noise", [0.6, 1.2])
def test_rare_runs_in_noise_lie_within_what_is_stated(noise: float) -> None:
    for seed in range(4):
        runs = find_runs(trace([(60.0, IDLE_W), (2.0, TOP_W), (90.0, IDLE_W)], 0.02, noise, seed), 10)
        is_right(runs, 0.2, 2.8)
        assert runs.latency_uncertainty_s < 0.02 * runs.latency_s


def rippled(levels: Levels, step: float, noise: float, seed: int) -> Trace:
    """A trace with the ripple of its meter."""
    plain = trace(levels, step, noise, seed)
    return replace(plain, power_w=plain.power_w + 0.4 * np.sin(2 * np.pi * 7.3 * plain.time_s))


@pytest.mark.parametrize("step", [0.005, 0.01, 0.02])
def test_ripple_that_idle_power_has_as_well_is_no_waveform_of_the_runs(step: float) -> None:
    for seed in range(4):
        run_s, repeats = np.random.default_rng(seed).uniform(0.3, 1.4), 8
        levels = [(1.5, IDLE_W), (run_s * repeats, TOP_W), (4.0, IDLE_W)]
        runs = find_runs(rippled(levels, step, 0.05, seed), repeats)
        assert runs.latency_s == pytest.approx(run_s, rel=0.01)
        assert runs.period_s is None


def test_runs_that_would_outlast_their_burst_are_said() -> None:
    """Ripple under a weak waveform: a multiple of its period comes near the length of a run."""
    rng = np.random.default_rng(3)
    for seed in range(6):
        run_s, repeats = rng.uniform(0.3, 0.6), 20
        levels = [(1.2, IDLE_W), *([(0.44 * run_s, 11.0), (0.56 * run_s, 11.9)] * repeats), (4.0, IDLE_W)]
        runs = find_runs(rippled(levels, 0.005, 0.1, seed), repeats)
        assert runs.latency_s == pytest.approx(run_s, rel=0.01) or runs.remarks
        assert runs.latency_s * runs.repeats < 1.01 * (runs.bursts[0][1] - runs.bursts[0][0]) or runs.remarks


def test_idle_power_with_spikes_is_idle_power() -> None:
    """A job wakes the device every 3.3 s, in idle time as well: what lies between two such spikes is no phase."""
    levels = [(0.1, 7.0), (1.3, IDLE_W), *[(2.9, TOP_W), (1.5, 12.0)] * 20, (2.4, IDLE_W), (0.1, 7.0), (2.2, IDLE_W)]
    runs = find_runs(trace(levels, 0.05, 0.02, 0), 20)
    assert runs.latency_s == pytest.approx(4.4, rel=0.005)
    assert runs.idle_power_w == pytest.approx(IDLE_W, rel=0.01)


@pytest.mark.parametrize("tail_w", [5.0, 6.0, 8.5])
@pytest.mark.parametrize("tail_s", [0.2, 0.45, 0.9])
@pytest.mark.parametrize(("step", "active_s"), [(0.02, 0.5), (0.05, 1.0), (0.1, 4.0)])
def test_a_short_warm_tail_is_no_part_of_the_runs(tail_w: float, tail_s: float, step: float, active_s: float) -> None:
    levels = [(3.0, IDLE_W), (active_s, TOP_W), (tail_s, tail_w), (3.0, IDLE_W)]
    runs = find_runs(trace(levels, step, 0.03, seed=1), 10)
    is_right(runs, active_s / 10, active_s * TOP_W / 10)
    assert runs.latency_uncertainty_s < 0.5 * step / 10
    assert tail_s < 3 * step or tail_w < 5.5 or any("left out" in remark for remark in runs.remarks)
    mirrored = find_runs(trace(levels[::-1], step, 0.03, seed=1), 10)
    is_right(mirrored, active_s / 10, active_s * TOP_W / 10)


@pytest.mark.parametrize("tau_s", [0.05, 0.3, 1.0])
@pytest.mark.parametrize("warm_w", [5.5, 8.0])
def test_a_device_that_cools_down_is_no_part_of_the_runs(tau_s: float, warm_w: float) -> None:
    cooling = [(0.005, IDLE_W + (warm_w - IDLE_W) * math.exp(-(i + 0.5) * 0.005 / tau_s)) for i in range(1000)]
    runs = find_runs(trace([(3.0, IDLE_W), (4.7, TOP_W), *cooling, (2.0, IDLE_W)], 0.05, 0.03, seed=2), 5)
    is_right(runs, 0.94, 0.94 * TOP_W)


def test_power_between_low_and_high_at_an_end_is_left_out_or_said() -> None:
    levels = [(3.0, IDLE_W), (5.0, TOP_W), (0.4, 11.0), (3.0, IDLE_W)]
    after = find_runs(trace(levels, 0.05, 0.03, seed=1), 10)
    is_right(after, 0.5, 7.0)
    assert any("lower power for less than a run" in remark for remark in after.remarks)
    for short in (find_runs(trace(levels[::-1], 0.05, 0.03, seed=1), 10),  # a clock that rises, or other work
                  find_runs(trace(levels, 0.05, 0.03, seed=1), 100)):  # work after, or runs on a lower clock
        seconds = 5.0 / short.repeats
        assert short.latency_s == pytest.approx(seconds * 1.08, rel=0.01)
        assert short.latency_uncertainty_s > 0.35 * (short.latency_s - seconds)
        assert _readings(short) == [pytest.approx(seconds, rel=0.01)]


def _readings(runs: Runs) -> list[float]:
    found = [re.search(r"not certain: .* takes ([\d.]+) s", remark) for remark in runs.remarks]
    return [float(match[1]) for match in found if match]


@pytest.mark.parametrize(("before", "after"), [
    ((1.0, 14.0), (0.0, 0.0)), ((0.45, 14.0), (0.0, 0.0)), ((2.0, 12.5), (0.0, 0.0)), ((1.2, 14.0), (0.0, 0.0)),
    ((0.6, 12.5), (0.4, 17.0)), ((0.3, 14.0), (0.35, 14.0))])
def test_bursts_that_hold_no_whole_number_of_runs_are_left_out(before: tuple[float, float],
                                                               after: tuple[float, float]) -> None:
    levels = [(2.0, IDLE_W), before, (3.0, IDLE_W), (8.0, TOP_W), (3.0, IDLE_W), after, (2.0, IDLE_W)]
    for step in (0.02, 0.05):
        runs = find_runs(trace(levels, step, 0.03, seed=3), 16)
        assert runs.latency_s == pytest.approx(0.5, rel=0.01)
        assert runs.energy_j == pytest.approx(7.0, rel=0.01)
        assert any(re.search(r"left out: 2\.0\d to|left out: 1\.9\d to", remark) for remark in runs.remarks)


@pytest.mark.parametrize("counts", [(4, 12, 8), (5, 5, 5, 5), (2, 9, 7, 6)])
def test_bursts_of_whole_runs_are_all_counted_without_a_doubt(counts: tuple[int, ...]) -> None:
    levels = [(3.0, IDLE_W), *[level for n in counts for level in [(0.5 * n, TOP_W), (2.0, IDLE_W)]]]
    runs = find_runs(trace(levels, 0.05, 0.03, seed=4), sum(counts))
    is_right(runs, 0.5, 7.0)
    assert runs.latency_uncertainty_s < 0.01 * runs.latency_s
    assert not _readings(runs)


@pytest.mark.parametrize("first_s", [8.0, 4.0, 11.0])
def test_of_two_bursts_either_reading_is_said_and_within_the_uncertainty(first_s: float) -> None:
    levels = [(3.0, IDLE_W), (first_s, TOP_W), (3.0, IDLE_W), (8.0, TOP_W), (3.0, IDLE_W)]
    runs = find_runs(trace(levels, 0.05, 0.03, seed=5), 16)
    others = {first_s / 16, 8.0 / 16, (8.0 + first_s) / 16}
    said = [runs.latency_s, *_readings(runs)]
    assert all(any(abs(one / other - 1) < 0.02 for one in said) for other in others if other != min(others))
    assert abs(runs.latency_s - 0.5) < 2.5 * runs.latency_uncertainty_s


@pytest.mark.parametrize("pause_s", [10.0, 50.0])
@pytest.mark.parametrize("seed", [1, 3, 4])
def test_equal_pauses_are_idle_whatever_the_noise(pause_s: float, seed: int) -> None:
    """Idle power beside the runs was taken as low as its lowest samples, and the pauses then for phases of the runs."""
    found = trace([*((pause_s, IDLE_W), (1.25, TOP_W)) * 5, (pause_s, IDLE_W)], 0.05, 0.2, seed)
    is_right(find_runs(found, 5), 1.25, 1.25 * TOP_W)
