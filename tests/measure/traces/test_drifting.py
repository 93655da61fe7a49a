"""Runs that change their length over a trace, and what repeats in a trace that is no run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from intsim.measure.traces import Trace, count_runs, find_runs

IDLE_W = 4.0
PHASES = ((0.31, 7.0), (0.17, 12.0), (0.22, 9.0))
"""Seconds and watts of one run: 0.7 s."""


def trace(factors: list[float], step: float = 0.01) -> tuple[Trace, float, float]:
    """Runs that take so many times their length at the power that keeps their energy above idle; the mean run's
    seconds and joules."""
    runs = [(s * f, IDLE_W + (w - IDLE_W) / f) for f in factors for s, w in PHASES]
    levels = [(2.3, IDLE_W), *runs, (3.1, IDLE_W)]
    times = np.concatenate(([0.0], np.cumsum([s for s, _ in levels])))
    energy = np.concatenate(([0.0], np.cumsum([s * w for s, w in levels])))
    grid = np.arange(int(times[-1] / step) + 1).astype(np.float64) * step
    power = np.diff(np.interp(grid, times, energy)) / step + np.random.default_rng(3).normal(0, 0.05, len(grid) - 1)
    made = Trace(Path("made"), grid[1:], np.full(len(power), step), power)
    return made, sum(s for s, _ in runs) / len(factors), sum(s * w for s, w in runs) / len(factors)


@pytest.mark.parametrize(("factors", "do"), [
    ([1.0] * 20 + [1.15] * 20, "slow down"),
    ([1.0] * 5 + [1.2] * 5, "slow down"),
    ([1.0] * 12 + [1.1] * 6 + [1.25] * 6, "slow down"),
    ([1.2] * 6 + [1.0] * 14, "speed up"),
    (np.linspace(1.0, 1.25, 30).tolist(), "slow down")], ids=["half", "few", "twice", "faster", "slowly"])
def test_runs_that_change_their_length_are_given_by_their_mean(factors: list[float], do: str) -> None:
    made, run_s, run_j = trace(factors)
    runs = find_runs(made, len(factors))
    assert runs.latency_s == pytest.approx(run_s, rel=0.005)
    assert runs.energy_j == pytest.approx(run_j, rel=0.005)
    assert any(f"the runs {do}" in remark and "the mean" in remark for remark in runs.remarks)
    assert count_runs(made) == len(factors)


def test_a_wrong_number_of_runs_that_slow_down_is_said() -> None:
    made, run_s, _ = trace([1.0] * 12 + [1.15] * 12)
    runs = find_runs(made, 20)
    assert runs.latency_s == pytest.approx(run_s, rel=0.01)
    assert any("the runs slow down" in remark and "20 runs were said" in remark for remark in runs.remarks)


def test_runs_of_one_length_are_told_from_a_run_more_than_was_said() -> None:
    made, run_s, _ = trace([1.0] * 21)
    runs = find_runs(made, 20)
    assert runs.latency_s == pytest.approx(run_s, rel=0.005)
    assert not any("slow down" in remark or "speed up" in remark for remark in runs.remarks)


@pytest.mark.parametrize("every_s", [1.1, 2.3, 3.3])
@pytest.mark.parametrize("run_s", [0.9, 1.3])
def test_a_job_that_goes_on_outside_the_runs_is_no_waveform_of_them(every_s: float, run_s: float) -> None:
    """One short rise each time, of which idle time shows no more than one or two."""
    step, start = 0.01, 2.5
    at = np.arange(int((start + 16 * run_s + 2.5) / step)).astype(np.float64) * step
    power = np.where((at >= start) & (at < start + 16 * run_s), 12.0, IDLE_W) + 1.5 * (at % every_s < 0.12)
    power += np.random.default_rng(5).normal(0, 0.05, len(at))
    runs = find_runs(Trace(Path("made"), at + step, np.full(len(at), step), power), 16)
    assert runs.latency_s == pytest.approx(run_s, rel=0.005)
    assert runs.period_s is None
