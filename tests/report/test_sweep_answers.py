"""What a sweep says first: its best points with their intervals, and which axes they follow."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from intsim.report.sweep import answers
from intsim.sweep.run import load_sweep, run_sweep

SWEEP = {"title": "cores", "base": {"machine": "cortex-a76", "pipeline": "int_attention", "baseline": "fp16",
                                    "workload": {"q_len": 64, "head_dim": 64}},
         "axes": {"machine.clock_ghz": {"low": 1.0, "high": 3.0, "points": 6}, "machine.rob_entries": [128, 160]}}


def test_the_best_point_has_its_interval_and_the_axes_their_ranks(
        tmp_path: Path) -> None:
    (tmp_path / "sweep.yaml").write_text(yaml.safe_dump(SWEEP, sort_keys=False))
    best, moved = answers(run_sweep(load_sweep(tmp_path / "sweep.yaml"), tmp_path / "out", workers=1))
    found = re.search(r"lowest latency is ([\d.]+) ms \(80 %: ([\d.]+) to ([\d.]+); the highest ([\d.]+) ms\)", best)
    assert found
    value, low, high, worst = map(float, found.groups())
    assert low < value < high
    assert value < worst
    assert re.search(r": [\d.]+ times \([\d.]+ to [\d.]+\) as fast as fp16 at the same point\.$", best)
    assert re.fullmatch(r"Over these points latency follows clock_ghz -[\d.]+ \(rank correlation\); it hardly follows "
                        r"rob_entries\.", moved)


def test_the_best_ratio_has_its_interval(tmp_path: Path) -> None:
    swept = {**SWEEP, "pareto": ["speedup", "latency_s"]}
    (tmp_path / "sweep.yaml").write_text(yaml.safe_dump(swept, sort_keys=False))
    best = answers(run_sweep(load_sweep(tmp_path / "sweep.yaml"), tmp_path / "out", workers=1))[0]
    found = re.search(r"highest speed-up over the baseline is ([\d.]+) \(80 %: ([\d.]+) to ([\d.]+); ", best)
    assert found
    value, low, high = map(float, found.groups())
    assert low < value < high
