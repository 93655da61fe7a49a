"""The accuracy beside a timed result is of the tile of the kernel that was timed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import intsim
from intsim.accuracy.inputs import first_rows
from intsim.calls import AttentionCall
from intsim.studies.experiment import run_experiment
from intsim.sweep.run import load_sweep, run_sweep

CALL = AttentionCall(8192, 512, 128, heads=4, kv_heads=4)
TILES = {
    "rtx4090": {"int_flash": 32, "flash2_fp16": 32},
    "a100-sxm": {"int_flash": 64, "flash2_fp16": 64},
    "h100-sxm": {"int_flash": 64, "flash2_fp16": 64, "flash3_fp8": 224},
}
"""Keys of a tile that long calls are timed in."""
WRITTEN = """

title: t
question: q?
machines: [{machine}]
pipelines: [{pipelines}]
baseline: flash2_fp16
shapes: [{{q_len: 8192, kv_len: 512, head_dim: 128, heads: 4}}]
accuracy: {{family: peaked, seed: 3, query_rows: 8}}
"""
SWEPT = """
title: t
question: q?
base: {machine: rtx4090, pipeline: int_flash, workload: {q_len: 8192, kv_len: 512, head_dim: 128, heads: 4}}
axes:
  machine: [rtx4090, a100-sxm]
  pipeline: [int_flash, flash2_fp16]
accuracy: {family: peaked, seed: 3, query_rows: 8}
"""


@pytest.mark.parametrize("machine", TILES)
def test_an_experiment_evaluates_in_the_tile_that_was_timed(machine: str, tmp_path: Path) -> None:
    path = tmp_path / "experiment.yaml"
    path.write_text(WRITTEN.format(machine=machine, pipelines=", ".join(TILES[machine])).lstrip())
    found = run_experiment(path)
    tensors = first_rows("peaked", CALL, 3, 8)
    for result, row in zip(found.results, found.rows, strict=True):
        details = result.details
        assert isinstance(details, intsim.result.GpuDetails)
        assert f"x{details.values_tile}." in details.tile
        alone = intsim.evaluate(*tensors, pipeline=result.pipeline, tile=details.values_tile)
        assert row["rmse"] == alone.rmse, (result.pipeline, details.tile)
    assert [e.tile for e in found.accuracies] == [r.details.values_tile for r in found.results]


def test_a_sweep_evaluates_in_the_tile_that_was_timed(tmp_path: Path) -> None:
    path = tmp_path / "sweep.yaml"
    path.write_text(SWEPT.lstrip())
    found = run_sweep(load_sweep(path), tmp_path / "out", workers=1).frame
    tensors = first_rows("peaked", CALL, 3, 8)
    for machine, pipeline, rmse in zip(found["machine"], found["pipeline"], found["rmse"], strict=True):
        assert rmse == intsim.evaluate(*tensors, pipeline, tile=TILES[machine][pipeline]).rmse, (machine, pipeline)


@pytest.mark.parametrize("machine", TILES)
def test_the_tiles_of_long_calls(machine: str) -> None:
    for name, tile in TILES[machine].items():
        call = replace(CALL, q_len=4096, kv_len=4096, heads=32, kv_heads=32)  # fewer heads let split kernels compete
        result = intsim.simulate(call, name, machine)
        assert result.details.values_tile == tile


def test_a_tile_of_other_bits_shows() -> None:
    """What the check above would not see if all tiles gave the same."""
    tensors = first_rows("peaked", CALL, 3, 8)
    assert intsim.evaluate(*tensors, "int_flash", tile=32).rmse != intsim.evaluate(*tensors, "int_flash").rmse


def test_a_split_kernel_has_no_tile_of_values() -> None:
    assert intsim.simulate(replace(CALL, q_len=1), "int_flash", "a100-sxm").details.values_tile is None
