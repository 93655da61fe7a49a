"""What a sweep says first: its best points with their intervals, and which axes they follow."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from intsim.report.style import colours
from intsim.report.sweep import answers, figures, html_page
from intsim.sweep.run import load_sweep, run_sweep

SWEEP = {"title": "cores", "base": {"machine": "cortex-a76", "pipeline": "int_attention", "baseline": "fp16",
                                    "workload": {"q_len": 64, "head_dim": 64}},
         "axes": {"machine.clock_ghz": {"low": 1.0, "high": 3.0, "points": 6}, "machine.rob_entries": [128, 160]}}


def test_the_best_point_has_its_interval_and_the_axes_their_ranks(
        tmp_path: Path) -> None:
    (tmp_path / "sweep.yaml").write_text(yaml.safe_dump(SWEEP, sort_keys=False))
    best, moved, idle = answers(run_sweep(load_sweep(tmp_path / "sweep.yaml"), tmp_path / "out", workers=1))
    found = re.search(r"lowest latency is ([\d.]+) ms \(80 %: ([\d.]+) to ([\d.]+); the highest ([\d.]+) ms\)", best)
    assert found
    value, low, high, worst = map(float, found.groups())
    assert low < value < high
    assert value < worst
    assert re.search(r": [\d.]+ times \([\d.]+ to [\d.]+\) as fast as fp16 at the same point\.$", best)
    assert re.fullmatch(r"Over these points latency follows clock_ghz -[\d.]+ \(rank correlation\); it hardly follows "
                        r"rob_entries\.", moved)
    assert idle.startswith("12 of these points coincide with others in latency: what they differ in (rob_entries) ")


def test_the_best_ratio_has_its_interval(tmp_path: Path) -> None:
    swept = {**SWEEP, "pareto": ["speedup", "latency_s"]}
    (tmp_path / "sweep.yaml").write_text(yaml.safe_dump(swept, sort_keys=False))
    best = answers(run_sweep(load_sweep(tmp_path / "sweep.yaml"), tmp_path / "out", workers=1))[0]
    found = re.search(r"highest speed-up over the baseline is ([\d.]+) \(80 %: ([\d.]+) to ([\d.]+); ", best)
    assert found
    value, low, high = map(float, found.groups())
    assert low < value < high


LIMITED = {"title": "a power limit", "pareto": ["latency_s", "energy_j"],
           "base": {"machine": "l40s", "pipeline": "int_flash",
                    "workload": {"q_len": 4096, "head_dim": 64, "heads": 32}},
           "axes": {"machine.clock_ghz": [1.5, 2.3, 2.4]}}


def test_points_that_a_power_limit_makes_one_are_said_to_coincide(tmp_path: Path) -> None:
    (tmp_path / "sweep.yaml").write_text(yaml.safe_dump(LIMITED, sort_keys=False))
    sweep = run_sweep(load_sweep(tmp_path / "sweep.yaml"), tmp_path / "out", workers=1)
    assert sweep.frame["latency_s"].nunique() == 2
    assert answers(sweep)[-1] == (
        "2 of these points coincide with others in latency and energy: what they differ in (clock_ghz) changes "
        "nothing there; 'intsim explain' of one says what bounds it.")
    said = ("2 points are as good as that one (within 0.1 %): the board's power limit sets their clock and so makes "
            "them equal, whatever they have in clock_ghz.")
    assert answers(sweep)[1] == said
    assert said not in answers(replace(sweep, frame=sweep.frame.drop(index=1)))
    assert not any("coincide" in line for line in answers(replace(sweep, frame=sweep.frame.drop(index=1))))


def test_a_limit_of_the_boards_of_a_cluster_is_said_as_that_of_one(tmp_path: Path) -> None:
    work = {"q_len": 8192, "head_dim": 128, "heads": 64, "kv_heads": 8, "batch": 4}
    swept = {"title": "t", "base": {"machine": "h100-sxm-node", "pipeline": "tensor_parallel", "workload": work},
             "axes": {"machine.gpu.clock_ghz": [1.95, 2.4]}}
    (tmp_path / "sweep.yaml").write_text(yaml.safe_dump(swept, sort_keys=False))
    told = answers(run_sweep(load_sweep(tmp_path / "sweep.yaml"), tmp_path / "out", workers=1))
    assert told[1] == ("2 points are as good as that one (within 0.1 %): the board's power limit sets their clock and "
                       "so makes them equal, whatever they have in gpu.clock_ghz.")


@pytest.mark.parametrize(("base", "axis"), [
    ({"machine.clock_ghz": 1.5}, {"machine.power.limit_w": [340.0, 350.0]}),  # draws less than either limit
    ({"machine.clock_ghz": 2.4}, {"machine.dram.memory_gib": [40.0, 48.0]})])  # room is not why
def test_points_that_something_else_makes_equal_are_not_laid_to_a_power_limit(
        tmp_path: Path, base: dict[str, float], axis: dict[str, list[float]]) -> None:
    swept = {**LIMITED, "base": {**LIMITED["base"], "set": base}, "axes": axis}
    (tmp_path / "sweep.yaml").write_text(yaml.safe_dump(swept, sort_keys=False))
    said = answers(run_sweep(load_sweep(tmp_path / "sweep.yaml"), tmp_path / "out", workers=1))
    assert said[-1].startswith("2 of these points coincide")
    assert not any("as good as" in line for line in said)


def test_axes_are_written_with_their_units_and_colours_follow_the_file(tmp_path: Path) -> None:
    """They had been the columns' names, and colours went by which pipeline was the fastest."""
    names = ["fp32", "int_attention"]
    swept = {**SWEEP, "base": {**SWEEP["base"], "machine": "rk3588s"}, "pareto": ["latency_s", "energy_j"],
             "axes": {"pipeline": names, "machine.dram.bandwidth_gb_per_s": [10.0, 20.0]}}
    (tmp_path / "sweep.yaml").write_text(yaml.safe_dump(swept, sort_keys=False))
    sweep = run_sweep(load_sweep(tmp_path / "sweep.yaml"), tmp_path / "out", workers=1)
    ((_, drawn),) = figures(sweep)
    (axes,) = drawn.axes
    assert (axes.get_xlabel(), axes.get_ylabel()) == ("latency in ms", "energy in mJ")
    assert max(axes.lines[0].get_xdata()) == sweep.frame["latency_s"].max() * 1e3
    assert [line.get_color() for line in axes.lines[::2]] == list(colours(names).values())
    page = html_page(sweep, "")
    assert [re.search(rf'"name":"{name}".*?"marker":{{"color":"(#\w+)"', page)[1] for name in names] == list(
        colours(names).values())
