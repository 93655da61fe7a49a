"""Runs found in power traces: shipped ones, and made ones whose truth is known."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intsim.errors import InputError
from intsim.measure.records import read_records
from intsim.measure.traces import Trace, count_runs, find_runs, fold, read_trace
from intsim.resources import resource

MEASURED = resource("experiments") / "measured"
SHIPPED = [("fp16_L1k_repeat2000", "fp16", 1024, 2000), ("quant_only_L2k_repeat800", "quant_only", 2048, 800),
           ("int_attention_L4k_repeat400", "int_attention", 4096, 400)]
Levels = list[tuple[float, float]]
"""Seconds and watts, one after the other."""


@pytest.mark.parametrize(("name", "pipeline", "length", "repeats"), SHIPPED)
def test_shipped_traces_give_the_rows_of_the_measurements(name: str, pipeline: str, length: int, repeats: int) -> None:
    runs = find_runs(read_trace(MEASURED / "traces" / f"{name}.csv"), repeats)
    row = next(r for r in read_records(MEASURED / "rk3588s.csv")
               if (r.pipeline, r.workload.q_len) == (pipeline, length))
    assert runs.latency_s == pytest.approx(row.latency_s, rel=0.01)
    assert runs.energy_j == pytest.approx(row.energy_j, rel=0.01)
    assert runs.idle_power_w == pytest.approx(3.9, rel=0.01)
    assert runs.latency_uncertainty_s < 0.01 * runs.latency_s
    assert runs.period_s is None
    assert "starts inside the runs" in runs.remarks[0]


def trace(levels: Sequence[tuple[float, float]], step: float = 0.02, noise: float = 0.05, seed: int = 0) -> Trace:
    """What a meter shows of these levels: averages over its samples, with noise."""
    seconds, watts = np.array([s for s, _ in levels]), np.array([w for _, w in levels])
    times = np.concatenate(([0.0], np.cumsum(seconds)))
    energy = np.concatenate(([0.0], np.cumsum(seconds * watts)))
    grid = step * np.arange(int(times[-1] / step) + 1)
    power = np.diff(np.interp(grid, times, energy)) / step
    power += np.random.default_rng(seed).normal(0, noise, len(power))
    return Trace(Path("made"), grid[1:], np.full(len(power), step), power)


def decay(high: float, low: float, seconds: float, tau: float) -> Levels:
    return [(seconds / 50, low + (high - low) * math.exp(-(i + 0.5) * seconds / 50 / tau)) for i in range(50)]


IDLE: Levels = [(3.0, 4.0)]
RUN: Levels = [(0.5, 14.0), (0.3, 6.0), (0.4, 11.0)]
"""1.2 s and 13.2 J, with a phase of the little cores alone."""

LOW_END: Levels = [(1.3, 12.0), (1.0, 6.0)]
SCENES: dict[str, tuple[Levels, int, float, float, str]] = {
    "short runs": ([*IDLE, (10.0, 10.0), *IDLE], 1000, 0.01, 0.1, ""),
    "warm idle, flat": ([*IDLE, (10.0, 10.0), (5.0, 6.5), *IDLE], 1000, 0.01, 0.1, "left out: 13.00 to 18.00 s"),
    "warm idle, cooling": ([*IDLE, (10.0, 10.0), *decay(6.5, 4, 6, 2), *IDLE], 1000, 0.01, 0.1, "left out: 13.0"),
    "warm idle alone": ([(10.0, 10.0), (5.0, 5.2)], 1000, 0.01, 0.1, "starts inside"),
    "warm idle after few runs": ([*IDLE, (4.0, 10.0), (5.0, 6.0), *IDLE], 8, 0.5, 5.0, "left out: 7.00 to 12.00 s"),
    "warm idle after one run": ([*IDLE, (10.0, 10.0), (5.0, 6.0), *IDLE], 1, 10.0, 100.0, "one run cannot show"),
    "low phase in one run": ([*IDLE, (3.0, 12.0), (2.0, 6.0), (3.0, 12.0), *IDLE], 1, 8.0, 84.0, ""),
    "phases": (IDLE + RUN * 20 + IDLE, 20, 1.2, 13.2, ""),
    "phases and warm idle": (IDLE + RUN * 20 + [(0.8, 6.0)] + IDLE, 20, 1.2, 13.2, "left out: 27.00 to 27.80 s"),
    "phases and preparation": (IDLE + [(5.0, 6.0)] + RUN * 20 + IDLE, 20, 1.2, 13.2, "left out: 3.00 to 8.00 s at 6 W"),
    "phases and strange work": (IDLE + [(5.0, 11.0), (1.0, 4.0)] + RUN * 20 + IDLE, 20, 1.2, 13.2,
                                "without the waveform of the runs"),
    "low end and warm idle alike": (IDLE + LOW_END * 20 + [(4.0, 6.0)] + IDLE, 20, 2.3, 21.6, "left out"),
    "low phase near idle": (IDLE + [(1.0, 12.0), (0.6, 4.6)] * 20 + IDLE, 20, 1.6, 14.76, ""),
    "low phase hardly above idle": (IDLE + [(0.6, 14.0), (1.2, 4.3), (0.2, 9.0)] * 8 + IDLE, 8, 2.0, 15.36,
                                    "W, near idle power, in 8 gaps"),
    "low phase at idle": (IDLE + [(0.6, 14.0), (1.2, 4.0), (0.2, 9.0)] * 8 + IDLE, 8, 2.0, 15.0, "keeps the period"),
    "runs begin hardly above idle": (IDLE + [(1.2, 4.2), (0.8, 14.0)] * 6 + IDLE, 6, 2.0, 16.24, ""),
    "longer low than high": (IDLE + [(0.5, 12.0), (1.5, 6.0)] * 20 + IDLE, 20, 2.0, 15.0, ""),
    "warm-up runs": (IDLE + RUN * 23 + IDLE, 20, 1.2, 13.2, "repeats every 1.2 s, 23 times; 20 runs were said"),
    "wrong count": (IDLE + RUN * 20 + IDLE, 15, 1.2, 13.2, "a run is taken as one period"),
    "two periods a run": (IDLE + RUN * 20 + IDLE, 10, 2.4, 26.4, ""),
    "low phase below the edge": (IDLE + [(0.6, 12.0), (0.6, 5.0)] * 15 + IDLE, 15, 1.2, 10.2, ""),
    "cooling after each of three": (IDLE + [(5.0, 12.0), *decay(6.5, 4, 5, 1.5)] * 3 + IDLE, 3, 5.0, 60.0, "3 bursts"),
    "bursts": (IDLE + RUN * 3 + IDLE + RUN * 8 + IDLE + RUN * 13 + IDLE, 24, 1.2, 13.2, "3 bursts, all counted"),
    "bursts, warm between": (IDLE + ([(4.8, 10.0), (3.0, 5.5)]) * 3 + IDLE, 24, 0.6, 6.0, "3 bursts, all counted"),
    "cut start": (RUN[1:] + RUN * 19 + IDLE, 20, 1.2, 13.2, "starts inside"),
    "other work after": ([*IDLE, (5.0, 10.0), (2.0, 4.0), (1.0, 7.0), *IDLE], 100, 0.05, 0.5, "left out: 10.00 to 11"),
    "hotter, longer work before": ([*IDLE, (5.0, 25.0), *IDLE, *RUN * 4, *IDLE, *RUN * 4, *IDLE], 8, 1.2, 13.2,
                                   "left out: 3.00 to 8.00 s at 25 W, without the waveform of the runs"),
    "one run each, low at its end": (IDLE + [(1.0, 12.0), (0.8, 6.5), (3.0, 4.0)] * 5, 5, 1.8, 17.2, "of its own"),
    "one run each, the first cut": ([(0.6, 12.0), *[(0.5, 4.0), (1.0, 12.0)] * 9, *IDLE], 10, 1.0, 12.0, "as a whole"),
    "two bursts a run": (IDLE + [(0.4, 12.0), (0.2, 4.0), (0.4, 12.0), (0.8, 4.0)] * 10 + IDLE, 10, 1.0, 10.4,
                         "If the device waits there, warm, a run takes 0.8 s"),
    "one burst more than said": (IDLE + [*RUN[::2], (0.5, 4.0)] * 11 + IDLE, 10, 0.9, 11.4, "taken as one burst"),
    "work before one run each": ([*IDLE, (4.0, 15.0), (0.4, 4.0), *[*RUN[::2], (0.4, 4.0)] * 10, *IDLE], 10, 0.9, 11.4,
                                 "left out: 3.00 to 7.00 s at 15 W, unlike the bursts that are a run each"),
    "idle that warms up": (IDLE + [(1.0, 12.0), (0.5, 4.06)] * 10 + [(3.0, 4.12)], 10, 1.0, 12.0, "of its own"),
    "a pause": (IDLE + RUN * 5 + [(0.5, 4.0)] + RUN * 5 + IDLE, 10, 1.2, 13.2, "the idle time between them is not"),
    "sleeps between": (IDLE + [(2.0, 12.0), (1.0, 4.0)] * 10 + IDLE, 10, 2.0, 24.0, "one takes 3 s"),
    "long idle": ([(200.0, 4.0), *RUN * 20, (200.0, 4.0)], 20, 1.2, 13.2, "under half of it"),
    "throttled": ([*IDLE, (10.0, 12.0), (20.0, 9.0), *IDLE], 100, 0.3, 3.0, "steps from 12 W to 9.02 W at 12.9"),
    "work right before": ([*IDLE, (5.0, 14.0), *RUN * 10, *IDLE], 10, 1.2, 13.2, "left out: 3.00 to 8.00 s at 14 W"),
    "long work before": ([*IDLE, (30.0, 9.0), *RUN * 10, *IDLE], 10, 1.2, 13.2, "left out: 3.00 to 33.00 s at 9 W"),
    "short, hotter work": ([*IDLE, (0.7, 18.0), *RUN * 10, *IDLE], 10, 1.2, 13.2, "without the waveform of the runs"),
    "work right after": ([*IDLE, *RUN * 10, (5.0, 18.0), *IDLE], 10, 1.2, 13.2, "left out: 15.00 to 20.00 s at 18 W"),
    "work on both sides": ([*IDLE, (5.0, 11.0), *RUN * 10, (9.0, 8.0), *IDLE], 10, 1.2, 13.2, "without the waveform"),
    "work before few runs": ([*IDLE, (5.0, 12.0), *RUN * 3, *IDLE], 3, 1.2, 13.2, "left out: 3.00 to 8.00 s"),
    "work before halves": ([*IDLE, (5.0, 9.0), *RUN * 20, *IDLE], 10, 2.4, 26.4, "left out: 3.00 to 8.00 s"),
}


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES)
def test_a_made_trace_gives_what_it_was_made_of(scene: tuple[Levels, int, float, float, str]) -> None:
    levels, repeats, latency_s, energy_j, said = scene
    runs = find_runs(trace(levels), repeats)
    assert runs.latency_s == pytest.approx(latency_s, rel=0.01)
    assert runs.energy_j == pytest.approx(energy_j, rel=0.015)
    assert runs.idle_power_w == pytest.approx(5.2 if levels[-1][1] == 5.2 else 4.0, rel=0.02)
    assert said in "\n".join(runs.remarks)
    assert said or not [r for r in runs.remarks if "left out" in r]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.floats(0.2, 0.8), st.floats(5.5, 15.0)), min_size=1, max_size=4), st.integers(3, 40),
       st.floats(0.005, 0.1), st.integers(0, 99))
def test_equal_runs_of_any_phases_are_found(run: Levels, repeats: int, step: float, seed: int) -> None:
    latency, energy = sum(s for s, _ in run), sum(s * w for s, w in run)
    found = find_runs(trace(IDLE + run * repeats + IDLE, step, 0.03, seed), repeats)
    # An end lies within a sample; low phases at an end may be shared with what is around it.
    assert found.latency_s == pytest.approx(latency, rel=0.02, abs=4 * step / repeats)
    assert found.energy_j == pytest.approx(energy, rel=0.04, abs=4 * step * 15 / repeats)


@pytest.mark.parametrize(("name", "period_s", "levels"), [
    ("fp32_L16k", 2.269, (14.7, 13.1, 6.2, 11.6, 10.0)),
    ("quant_only_L16k", 1.279, (13.4, 12.0, 6.0, 12.4, 11.0, 7.2))])
def test_the_last_runs_of_a_long_trace_are_counted_and_folded(name: str, period_s: float,
                                                              levels: tuple[float, ...]) -> None:
    """The end of the IntAttention artifact's traces: low phases of the little cores alone, warm idle after the runs."""
    found = read_trace(Path(__file__).with_name(f"{name}_end.csv"))
    runs = find_runs(found, count_runs(found))
    assert runs.repeats == 12
    assert runs.latency_s == pytest.approx(period_s, rel=0.01)
    assert runs.idle_power_w == pytest.approx(4.0, rel=0.04)
    powers = [p.power_w for p in fold(found, runs).phases if p.duration_s > 0.09]
    for level in levels:
        assert min(abs(p - level) for p in powers) < 0.35, f"a phase near {level} W"


LOW: Levels = [(0.5, 13.0), (0.4, 10.0), (1.1, 4.0)]
"""2 s; the last phase is raised above idle."""


@pytest.mark.parametrize("above_w", [0.1, 0.25, 0.6, 2.0])
@pytest.mark.parametrize("turn", [0, 1, 2])
@pytest.mark.parametrize("bursts", [(5,), (3, 6), (2, 2, 4)], ids=str)
def test_low_phases_are_told_from_idle_by_the_period(above_w: float, turn: int, bursts: tuple[int, ...]) -> None:
    run = [*LOW[:2], (LOW[2][0], LOW[2][1] + above_w)]
    run = run[turn:] + run[:turn]
    levels = IDLE + [level for count in bursts for level in run * count + IDLE]
    runs = find_runs(trace(levels, seed=turn), sum(bursts))
    assert runs.latency_s == pytest.approx(2.0, rel=0.01)
    assert runs.energy_j == pytest.approx(sum(s * w for s, w in run), rel=0.01)
    assert runs.idle_power_w == pytest.approx(4.0, rel=0.01)


def test_a_low_phase_hardly_above_idle_is_counted_and_folded_at_its_power() -> None:
    found = trace(IDLE + [(0.6, 14.0), (1.2, 4.3), (0.2, 9.0)] * 8 + IDLE)
    assert count_runs(found) == 8
    assert sorted(p.power_w for p in fold(found, find_runs(found, 8)).phases) == pytest.approx([4.3, 9, 14], rel=0.01)


def test_noise_as_high_as_a_quarter_of_the_rise_does_not_matter() -> None:
    runs = find_runs(trace(IDLE + RUN * 20 + IDLE, noise=1.0), 20)
    assert runs.latency_s == pytest.approx(1.2, rel=0.01)


@pytest.mark.parametrize(("levels", "message"), [
    ([(2.0, 9.0)], "power never rises"), ([(0.06, 4.0), (2.0, 9.0)], "above idle"),
    ([(1.0, 4.0), (1.0, 4.1)], "power never rises clearly"), (RUN * 20, "no idle power"),
    ([(1.0, 12.0), (0.6, 5.0)] * 20, "no idle power")])
def test_traces_without_runs_or_idle_are_refused(levels: Levels, message: str) -> None:
    with pytest.raises(InputError, match=message):
        find_runs(trace(levels, noise=0.0), 20 if len(levels) > 2 else 1)


def test_phases_are_folded_out_of_runs_that_differ_in_length() -> None:
    lengths = np.random.default_rng(3).normal(1.0, 0.02, 40)
    found = trace(IDLE + [(s * f, w) for f in lengths for s, w in RUN] + IDLE)
    folded = fold(found, find_runs(found, 40))
    assert folded.runs >= 39  # the last may begin too late to be whole
    # From the steepest rise: 6 to 11 W is smaller than 11 to 14 W preceded by nothing lower, so the run begins at 11 W.
    assert [round(p.power_w) for p in folded.phases] == [11, 14, 6]
    assert [p.duration_s for p in folded.phases] == pytest.approx([0.4, 0.5, 0.3], abs=0.03)
    assert sum(p.energy_j for p in folded.phases) == pytest.approx(13.2 * float(lengths.mean()), rel=0.02)


@pytest.mark.parametrize("run_s", [0.4, 1.0, 2.0])
@pytest.mark.parametrize("ratio", [0.15, 0.5, 0.68, 0.72, 0.9, 3.0])
@pytest.mark.parametrize("second_w", [9.0, 7.0], ids=["flat", "phased"])
def test_idle_time_after_each_run_is_not_counted_at_any_length(run_s: float, ratio: float, second_w: float) -> None:
    run, gap = [(0.6 * run_s, 9.0), (0.4 * run_s, second_w)], (ratio * run_s, 4.0)
    found = trace(IDLE + [*run, gap] * 10 + IDLE, step=0.01)
    runs = find_runs(found, 10)
    assert runs.latency_s == pytest.approx(run_s, rel=0.01)
    assert runs.energy_j == pytest.approx(sum(s * w for s, w in run), rel=0.01)
    said = next(r for r in runs.remarks if r.startswith("each run is a burst of its own"))
    seconds, joules = (float(word) for word in re.findall(r"takes ([\d.]+) s and ([\d.]+) J", said)[0])
    assert seconds == pytest.approx(run_s + gap[0], rel=0.01)
    assert joules == pytest.approx(runs.energy_j + gap[0] * gap[1], rel=0.01)
    assert count_runs(found) == 10
    assert sum(p.duration_s for p in fold(found, runs).phases) == pytest.approx(run_s, rel=0.01)


@pytest.mark.parametrize("gap_s", [0.4, 1.5, 4.0])
@pytest.mark.parametrize("warm_w", [4.2, 5.0])
def test_warm_idle_or_low_phase_both_readings_are_said(gap_s: float, warm_w: float) -> None:
    runs = find_runs(trace(IDLE + [(0.4, 12.0), (0.2, 7.0), (gap_s, warm_w)] * 10 + IDLE, step=0.01), 10)
    assert runs.latency_s == pytest.approx(0.6 + gap_s, rel=0.01)
    assert runs.energy_j == pytest.approx(6.2 + gap_s * warm_w, rel=0.01)
    said = next(r for r in runs.remarks if "If the device waits there" in r)
    seconds, joules = (float(word) for word in re.findall(r"takes ([\d.]+) s and ([\d.]+) J", said)[0])
    assert [seconds, joules] == pytest.approx([0.6, 6.2], rel=0.03)


def test_the_end_that_a_trace_lacks_does_not_change_the_power() -> None:
    runs = find_runs(trace([(0.6, 8.0), *[(0.3, 12.0), (0.7, 8.0)] * 4, *IDLE], step=0.01), 5)
    assert runs.latency_s == pytest.approx(1.0, rel=0.01)
    assert runs.energy_j == pytest.approx(9.2, rel=0.01)


@pytest.mark.parametrize("apart_w", [0.0, 0.5, 1.0, 3.0])
@pytest.mark.parametrize("turns", [2, 3])
def test_periods_that_differ_in_turn_are_one_run(apart_w: float, turns: int) -> None:
    run = [level for turn in range(turns) for level in [(0.3037, 12.0 - apart_w * (turn == 1)), (0.2, 7.0)]]
    found = trace(IDLE + run * 12 + IDLE, step=0.01, noise=0.2)
    assert count_runs(found) == (12 if apart_w else 12 * turns)


def test_runs_are_counted_by_their_waveform() -> None:
    assert count_runs(trace(IDLE + RUN * 17 + IDLE)) == 17
    assert count_runs(trace(IDLE + RUN * 5 + IDLE + RUN * 6 + IDLE)) == 11
    assert count_runs(trace(IDLE + RUN * 5 + IDLE * 3 + RUN * 6 + IDLE)) == 11
    assert count_runs(trace(IDLE + RUN * 4 + IDLE + RUN * 8 + IDLE + RUN * 4 + IDLE)) == 16
    with pytest.raises(InputError, match="--repeats: no period stands out"):
        count_runs(trace([*IDLE, (10.0, 10.0), *IDLE]))


def test_what_cannot_be_folded_is_refused() -> None:
    flat, short = trace([*IDLE, (10.0, 10.0), *IDLE]), trace(IDLE + RUN * 20 + IDLE)
    with pytest.raises(InputError, match=r"a run spans 2\.5 samples, 8 are needed"):
        fold(flat, find_runs(flat, 200))
    with pytest.raises(InputError, match="does not repeat clearly"):
        fold(flat, find_runs(flat, 4))
    assert len(fold(short, find_runs(short, 20)).phases) == 3


def test_more_runs_than_the_activity_can_hold_are_refused() -> None:
    with pytest.raises(InputError, match=r"--repeats: 1000000000 runs in .* s, expected at most \d+: no call"):
        find_runs(trace(IDLE + RUN * 8 + IDLE), 10**9)


def rare(seed: int) -> tuple[Trace, int, float]:
    """A few runs in up to a tenth of a trace whose samples have noise of 10 to 25 % of the runs' power."""
    chance = np.random.default_rng(seed)
    active, seconds = chance.choice([6.0, 8.0, 14.0]), chance.choice([0.1, 0.25, 0.6])
    count = int(chance.choice([1, 2, 5]))
    gap, idle_s = chance.choice([0.0, 0.3, 3.0]) * seconds, seconds * count / chance.choice([0.02, 0.05, 0.1]) / 2
    levels = [(idle_s, 4.0), *[(seconds, active), (gap, 4.0)] * count, (idle_s, 4.0)]
    return trace(levels, 0.02, chance.uniform(0.1, 0.25) * active, seed), count, float(seconds)


@pytest.mark.parametrize("seed", range(32))
def test_rare_runs_in_much_noise_are_right_or_doubted_or_refused(seed: int) -> None:
    made, count, seconds = rare(seed)
    try:
        runs = find_runs(made, count)
    except InputError:
        return
    doubted = any("bursts and idle time between runs of less than" in remark for remark in runs.remarks)
    assert abs(runs.latency_s - seconds) < 0.02 * seconds + 2 * runs.latency_uncertainty_s or doubted
    assert runs.latency_s < 4.5 * seconds  # with the pauses, not noise


def test_noise_that_may_be_all_that_was_found_is_refused() -> None:
    with pytest.raises(InputError, match=r"W of noise in a sample beside runs at .* W above idle power"):
        find_runs(trace([(6.0, 4.0), (1.2, 6.0), (6.0, 4.0)], noise=1.2, seed=1), 1)
