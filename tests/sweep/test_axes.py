"""Axes: what they allow, what they refuse, which points they make."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from intsim.errors import InputError
from intsim.sweep.plan import SweepPlan
from intsim.sweep.run import load_sweep

SweepFile = Callable[..., Path]


def shown(plan: SweepPlan, *names: str) -> list[tuple[object, ...]]:
    rows = [dict(zip(plan.columns, p.shown, strict=True)) | dict(p.fixed) for p in plan.points]
    return [tuple(row[n] for n in names) for row in rows]


def test_a_grid_visits_every_combination_the_last_axis_fastest(sweep_file: SweepFile) -> None:
    plan = load_sweep(sweep_file("axes:\n  workload.q_len: [8, 16]\n  pipeline: [fp16, fp32, int_attention]\n"))
    assert shown(plan, "q_len", "kv_len", "pipeline") == [
        (n, n, p) for n in (8, 16) for p in ("fp16", "fp32", "int_attention")]


def test_ranges_linear_logarithmic_and_rounded(sweep_file: SweepFile) -> None:
    plan = load_sweep(sweep_file("""
axes:
  machine.clock_ghz: {low: 1.0, high: 3.0, points: 3}
  machine.alone.dram_gb_per_s: {low: 1.0, high: 100.0, points: 3, spacing: log}
  workload.q_len: {low: 10, high: 106, points: 4, multiple_of: 16}
"""))
    columns = [sorted(set(c)) for c in zip(*shown(plan, *plan.columns, "q_len"), strict=True)]
    assert columns[0] == [1.0, 2.0, 3.0]
    assert columns[1] == pytest.approx([1.0, 10.0, 100.0])
    assert columns[2] == [16, 48, 80, 96]  # 10, 42, 74, 106 to the nearest multiple within the range


def test_zipped_axes_move_together(sweep_file: SweepFile) -> None:
    plan = load_sweep(sweep_file("""
axes:
  workload.heads: [4, 8]
  pipeline: [fp16, fp32]
  workload.head_dim: [64, 32]
zip: [[workload.heads, workload.head_dim]]
"""))
    assert shown(plan, "heads", "head_dim", "pipeline") == [
        (4, 64, "fp16"), (4, 64, "fp32"), (8, 32, "fp16"), (8, 32, "fp32")]


def test_structural_choices_set_several_keys(sweep_file: SweepFile) -> None:
    plan = load_sweep(sweep_file("""
axes:
  sdot_pipes:
    choices:
      - {value: 1, set: {machine.costs.dot.ports: [V0], machine.costs.dot.reciprocal_throughput_cycles: 1.0}}
      - {value: 2, set: {machine.costs.dot.ports: [V0, V1], machine.costs.dot.reciprocal_throughput_cycles: 0.5}}
"""))
    assert shown(plan, "sdot_pipes") == [(1,), (2,)]
    assert '"costs.dot.ports": ["V0"]' in plan.tasks[str(plan.points[0].timing)]


def test_a_key_applies_where_it_exists_and_a_point_stands_once(sweep_file: SweepFile) -> None:
    plan = load_sweep(sweep_file("""
axes:
  pipeline: [fp16, int_attention]
  pipeline.b: [4, 5]
  machine: [cortex-a76, cortex-a55]
  machine.rob_entries: [64, 128]
"""))
    found = shown(plan, "machine", "machine.rob_entries", "pipeline", "pipeline.b")
    assert len(found) == len(set(found)) == 3 * 3
    assert ("cortex-a55", None, "fp16", None) in found  # an in-order core has no reorder buffer, fp16 no table
    assert ("cortex-a76", 64, "int_attention", 4) in found


def test_points_that_cannot_differ_share_a_task(sweep_file: SweepFile) -> None:
    plan = load_sweep(sweep_file("""
axes:
  machine.clock_ghz: [2.0, 2.5]
  pipeline.c: [5.0, 6.0, 7.0]
accuracy: {family: normal}
"""))
    assert len(plan.points) == 6
    assert len({p.accuracy for p in plan.points}) == 3  # no machine in a value
    assert len({p.timing for p in plan.points}) == 2  # no clip in a time


def test_every_pipeline_of_a_target(sweep_file: SweepFile) -> None:
    plan = load_sweep(sweep_file("axes:\n  pipeline: {target: cpu}\n"))
    names = [p for (p,) in shown(plan, "pipeline")]
    assert {"fp16", "fp32", "int_attention", "quant_only"} <= set(names)
    assert not any(name.startswith("int_flash") for name in names)


@pytest.mark.parametrize(("text", "message"), [
    ("axes:\n  machine.clok_ghz: [1.0]\n",
     r"sweep\.yaml:\d+: axes\.machine\.clok_ghz: .*names no key.*'machine\.clock_ghz'"),
    ("axes:\n  workload.qlen: [1]\n", r"did you mean 'workload\.q_len'"),
    ("axes:\n  pipeline.bb: [1]\n", r"did you mean 'pipeline\.b'"),
    ("axes:\n  pipes:\n    choices: [{value: 1, set: {machine.costs.dott.ports: [V0]}}]\n", r"costs\.dot"),
    ("axes:\n  pipeline: [fp61]\n", r"unknown pipeline 'fp61'.*did you mean 'fp16'"),
    ("axes:\n  machine: [cortex-a67]\n", r"unknown machine"),
    ("axes:\n  workload.q_len: [8, 8]\n", r"found 8 twice"),
    ("axes:\n  workload.q_len: {low: 8, high: 64, points: 3}\n", r"multiple_of"),
    ("axes:\n  machine.clock_ghz: {low: 3.0, high: 1.0, points: 3}\n", r"low below high"),
    ("axes:\n  machine.clock_ghz: {low: 0.0, high: 1.0, points: 3, spacing: log}\n", r"above 0"),
    ("axes:\n  machine.clock_ghz: {low: 1.0, high: 3.0}\n", r"points"),
    ("axes:\n  workload.q_len: [8]\n  workload.q_len: [16]\n", r"stands twice"),
    ("axes:\n  workload.q_len: {points: 3}\n", r"one of: a list"),
    ("axes:\n  latency_s:\n    choices: [{value: 1, set: {machine.clock_ghz: 1.0}}]\n", r"name of a column"),
    ("axes:\n  a: {choices: [{value: 1" + "0" * 30 + ", set: {threads: 1}}]}\n", r"a.choices.0.value: found 10+"),
    ("axes:\n  not_modelled: {choices: [{value: a, set: {threads: 1}}]}\n", "is the name of a column"),
    ("axes:\n  pipeline: [fp16, linear_s8]\n", "linear_s8 computes linear, expected a pipeline"),
    ("axes:\n  a: {choices: [{value: .nan, set: {threads: 1}}]}\n", r"found nan, expected a number from"),
    ("axes:\n  a: {choices: [{value: [1], set: {threads: 1}}]}\n", r"expected a name, a number, true or false"),
    ("axes:\n  workload.heads: [1, 2]\n  workload.batch: [1]\nzip: [[workload.heads, workload.batch]]\n",
     r"2 and 1 levels"),
    ("axes:\n  workload.heads: [1, 2]\nzip: [[workload.head]]\n", r"did you mean 'workload\.heads'"),
    ("axes:\n  workload.heads: [1]\nsampling: {method: random}\n", r"points for every sampling but"),
    ("axes:\n  workload.heads: [1]\nsampling: {method: sobol, points: 3}\n", r"power of two"),
    ("axes:\n  workload.heads: [1]\npareto: [latency]\n", r"did you mean 'latency_s'"),
    ("axes:\n  workload.heads: [1]\npareto: [latency_s, rmse]\n", r"found 'rmse'"),
    ("axes:\n  workload.heads: [1]\naccuracy: {seed: 1}\n", r"neither file nor family"),
])
def test_what_is_refused(sweep_file: SweepFile, text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        load_sweep(sweep_file(text))
