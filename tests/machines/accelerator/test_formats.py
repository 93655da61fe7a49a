"""Number formats of engines: read from their files, held against operations and against a pipeline's matrices."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from intsim.calls import AttentionCall, LinearCall
from intsim.errors import InputError
from intsim.machines.accelerator.formats import formats_of, lacking, operated
from intsim.machines.accelerator.machine import FilledDataflow
from intsim.pipelines.registry import get_pipeline
from tests.machines.accelerator.build import MACHINE, accelerator, flow, machine


def test_the_notation() -> None:
    assert formats_of("s8 x s8, u8 x s8 -> s26->s8") == {"s8", "u8", "s26"}
    assert formats_of("int8 x uint4 or ternary -> fp32") == {"s8", "u4", "ternary", "f32"}
    assert formats_of("bf16 x f8_e4m3") == {"bf16", "f8_e4m3"}
    assert operated("mac_f16_s4") == ["f16", "s4"]
    assert operated("softmax_sum") == []


@pytest.mark.parametrize("text", ["", "->", "16-bit floating point", "s0", "s8 y s8", "s8x s8", "half", "intern8"])
def test_no_format(text: str) -> None:
    with pytest.raises(ValueError, match="formats such as s8"):
        formats_of(text)


def test_formats_of_arrays() -> None:
    assert [lacking({have}, "u7") for have in ("s8", "u8", "s4")] == [False, False, True]
    assert [lacking({"s8"}, wanted) for wanted in ("f16", "float", "e4m3")] == [True, False, True]
    assert not lacking({"f8_e4m3"}, "e4m3")


def test_a_file_with_another_notation_names_the_word(tmp_path: Path) -> None:
    text = MACHINE.replace("b: {what: b, formats: s8", "b: {what: b, formats: s8 x byte")
    with pytest.raises(InputError, match=r"machine.yaml:10: engines.b.formats: .*not 'byte'"):
        machine(tmp_path, text)


def test_an_operation_in_a_format_that_no_engine_of_its_stage_has(tmp_path: Path) -> None:
    stage = """
        - name: p
          stages: [{name: s, engines: {a: {trips: 4}, b: {trips: 1}}, operations: {mac_f16_s8: 4}}]
        """
    with pytest.raises(InputError, match=r"'mac_f16_s8' is in f16; a and b have s8, expected an engine with f16"):
        machine(tmp_path).plan_dataflow(LinearCall(m=1, n=6, k=10), flow(tmp_path, stage))


def test_a_pipeline_whose_matrices_no_engine_takes() -> None:
    """ITA multiplies bytes: FP16 attention on it is no question of speed."""
    ita, call = accelerator("ita"), AttentionCall(q_len=64, kv_len=64, head_dim=64)
    wrong = replace(ita, kernels={"fp16": FilledDataflow("ita_attention")})
    with pytest.raises(InputError, match=r"qk_gemm reads \w+ in f16; array and \w+ have s26, s8"):
        wrong.plan(call, get_pipeline("fp16"))
    assert ita.plan(call, get_pipeline("int_attention+itamax")).flow.stages


def test_parts_that_nothing_uses_are_named(tmp_path: Path) -> None:
    plan = machine(tmp_path).plan_dataflow(LinearCall(m=1, n=6, k=10), flow(tmp_path, """
        - name: p
          stages: [{name: s, engines: {a: {trips: 4}}, moves: [{through: m, bytes: 8}]}]
        """))
    assert "engine b, many: flow does not use them" in plan.not_modelled
    assert "link ram, p, d, e: flow does not use them" in plan.not_modelled
