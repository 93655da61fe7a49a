"""Pipelines on accelerators: the record that every table and comparison reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.pipelines.registry import get_pipeline, with_parameters
from intsim.resources import resource
from tests.machines.accelerator.build import accelerator

CALL = AttentionCall(q_len=512, kv_len=512, head_dim=64, heads=4, kv_heads=4)


@pytest.mark.parametrize(("machine", "pipeline"), [
    ("ita", "int_attention+itamax"), ("npu-16x16", "int_attention"), ("npu-64x64", "int_attention+ibert")])
def test_steps_sum_to_the_run(machine: str, pipeline: str) -> None:
    box = accelerator(machine)
    plan = box.plan(CALL, get_pipeline(pipeline))
    result = box.run(plan)
    assert (result.machine, result.pipeline, result.call) == (machine, pipeline, CALL)
    assert sum(record.latency_s for record in result.records) == pytest.approx(result.latency_s)
    assert result.status == "projected"
    of_steps = sum(sum((record.energy_j or {}).values()) for record in result.records)
    assert result.energy_j == pytest.approx(of_steps)  # neither machine states static power
    gemms = {record.step: record.latency_s for record in result.records if record.part == "gemm"}
    assert gemms["qk_gemm"] == pytest.approx(gemms["pv_gemm"], rel=0.02)
    assert {row["step"] for row in plan.rows} == {record.step for record in result.records}


def test_softmax_has_no_share_where_it_is_hidden_and_one_where_it_is_not() -> None:
    share = {}
    for lanes in (64, 16):
        box = accelerator("npu-64x64", {"shape.lanes": lanes})
        share[lanes] = box.run(box.plan(CALL, get_pipeline("int_attention+ibert"))).softmax_share
    assert share[64] < 0.02
    assert share[16] > 0.1


def test_a_step_counts_to_the_part_that_its_pipeline_has_it_in(tmp_path: Path) -> None:
    """A dataflow whose softmax says no part has a softmax share all the same."""
    text = (resource("kernels") / "dataflow" / "softmax" / "ibert.yaml").read_text(encoding="utf-8")
    own = text.replace("    step: softmax\n    part: softmax_path\n", "    step: ibert\n")
    assert own != text
    (tmp_path / "ibert.yaml").write_text(own, encoding="utf-8")
    changes = {"shape.lanes": 16, "runs.int_attention+ibert.fill.softmax": str(tmp_path / "ibert.yaml")}
    pipeline, boxes = get_pipeline("int_attention+ibert"), (accelerator("npu-64x64", given) for given in (
        {"shape.lanes": 16}, changes))
    share = [box.run(box.plan(CALL, pipeline)).softmax_share for box in boxes]
    assert share[0] == share[1] > 0.1


def test_what_an_accelerator_does_not_run_is_refused() -> None:
    box = accelerator("ita")
    with pytest.raises(InputError, match=r"ita has no dataflow for fp16, expected one of int_attention\+itamax"):
        box.plan(CALL, get_pipeline("fp16"))
    with pytest.raises(InputError, match="a dataflow has no threads"):
        box.plan(CALL, get_pipeline("int_attention+itamax"), threads=2)


def test_every_pipeline_that_a_machine_names_is_one() -> None:
    for name in ("ita", "npu-16x16", "npu-32x32", "npu-64x64"):
        box = accelerator(name)
        for pipeline in box.kernels:
            assert box.plan(CALL, get_pipeline(pipeline)).rows


def test_steps_without_a_stage_are_said() -> None:
    box = accelerator("npu-16x16")
    pipeline = with_parameters(get_pipeline("int_attention"), {"b": 3})
    said = box.unmodelled(pipeline)
    assert set(said) <= set(box.run(box.plan(CALL, pipeline)).not_modelled)
    assert [text.partition(":")[0] for text in said[:3]] == [
        "quantise_inputs is not in the timed region", "output", "what b of int_attention changes in time"]
    assert not any(step in text for text in said for step in ("qk_gemm", "pv_gemm"))
