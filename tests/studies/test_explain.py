"""Explanations of whole steps: three questions that were asked, and a loop of an SM counted by hand."""

from __future__ import annotations

import json
import re

import pytest

import intsim
from intsim.calls import AttentionCall, LinearCall
from intsim.cli import main
from intsim.errors import InputError
from intsim.machines.gpu.sm.program import Code
from intsim.pipelines.registry import get_pipeline
from intsim.report.explain import answer, html_page, text
from intsim.studies.explain import explain_plan
from intsim.studies.explain.sm_loop import sm_loop
from intsim.tables import duration
from tests.machines.build import SESSION
from tests.machines.build import gpu as gpu_of
from tests.machines.gpu.sm.loops import ins

CALL = AttentionCall(q_len=256, kv_len=256, head_dim=64)


def explained(machine, pipeline, step=None, call=CALL):
    loaded = SESSION.load(machine)
    return explain_plan(loaded, loaded.plan(call, get_pipeline(pipeline)), step)


def test_why_quant_only_converts_slowly_on_an_a76():
    """A score a turn: eight micro-ops, of which four enter a cycle; a front end twice as wide makes it twice as fast,
    a second FP pipe does nothing."""
    found = explained("cortex-a76", "quant_only", "dequantise")
    assert found.code.startswith("dequantize_s32_f32_scalar")
    assert (found.time, found.bounds[0].name, found.bounds[0].time) == (2.0, "front end", 2.0)
    assert [lift.change for lift in found.lifts if lift.loop > 1] == ["a front end twice as wide"]
    assert {"a second V0", "a second V1"} <= set(found.idle)
    assert found.lifts[0].loop == pytest.approx(2.0)
    assert found.lifts[0].loop > found.lifts[0].step > found.lifts[0].call > 1


def test_the_critical_path_of_softmax_on_an_a76_takes_its_ten_cycles():
    found = explained("cortex-a76", "quant_only")
    assert (found.step, found.time) == ("softmax", 10.0)
    assert sum(link.time for link in found.critical) == 10.0 * found.critical_turns
    assert f"\ncritical path ({found.critical_turns} iterations)\n" in text(found)
    assert f"Critical path ({found.critical_turns} iterations)" in html_page(found)


def test_unequal_cores_have_a_loop_each_and_the_one_that_others_wait_for_is_first():
    """Equal shares: the big cores' loop is three times as fast, and nothing that speeds it up moves the call."""
    found = explained("rk3588s", "int_attention", "qk_gemm", AttentionCall(1024, 1024, 64))
    (big,) = found.others
    assert (found.core, big.core) == ("Arm Cortex-A55 (little)", "Arm Cortex-A76 (big)")
    assert found.time > 2 * big.time
    assert all(lift.call < 1.01 for lift in big.lifts)
    assert re.search(r"On Arm Cortex-A55 \(little\) its loop.*On Arm Cortex-A76 \(big\) its loop", answer(found))
    assert "\nArm Cortex-A76 (big)\n" in text(found, 5)
    assert "One iteration in time: Arm Cortex-A76 (big)" in html_page(found)
    assert "on Arm Cortex-A76 (big), every access of the loop" in found._repr_html_()
    assert not explained("cortex-a76", "int_attention", "qk_gemm").others


@pytest.mark.slow
def test_a_second_xu_gives_an_a100_more_than_an_h100():
    call = AttentionCall(q_len=1024, kv_len=1024, head_dim=64, heads=16, kv_heads=16)
    gains = {name: {lift.change: lift.call for lift in explained(name, "int_flash", call=call).lifts}.get(
        "a second xu", 1.0) for name in ("a100-sxm", "h100-sxm")}
    assert gains["a100-sxm"] > gains["h100-sxm"]


def test_a_loop_of_an_sm_that_exponentials_bound():
    """Eight MUFU of 8 cycles keep the XU for 64 of a pass; every one waits for the pipe."""
    gpu = gpu_of("rtx4090-uncalibrated").system.gpu
    found = sm_loop(gpu, Code([ins("mufu_ex2") for _ in range(8)]), 2, 4, 0.0)
    assert found.cycles == pytest.approx(64, rel=0.05)
    assert {row.unit for row in found.rows(None)} == {"xu"}
    assert {row.waited_for for row in found.rows(None)} == {"pipe"}


def test_a_chain_on_an_sm_is_its_own_critical_path():
    gpu = gpu_of("rtx4090-uncalibrated").system.gpu
    found = sm_loop(gpu, Code([ins("ffma", "r0", "r0"), ins("ffma", "r0", "r0"), ins("ffma", "r0", "r0")]), 1, 4, 0.0)
    (link,) = found.critical()
    assert (link.name, link.why, link.count) == ("FFMA -> FFMA", "result", 2)
    assert link.time == 2 * gpu.costs["ffma"].latency_cycles


@pytest.mark.parametrize(("pipeline", "call", "step"), [
    ("flash2_fp16", AttentionCall(1, 8192, 128, heads=32, kv_heads=8, batch=8), "load_kv"),  # split over keys
    ("int_flash@quantised", AttentionCall(256, 256, 64), "softmax"),
    ("flash2_fp16", AttentionCall(256, 256, 64), "qk_gemm"),  # whose launch takes longer than any step
    ("flash2_fp16", AttentionCall(256, 256, 64, heads=64, variant="causal+built"), "pv_gemm"),
    ("ggml_f16_gpu", AttentionCall(256, 256, 64), "qk_gemm.linear_f16_half.multiply")])
def test_every_plan_of_a_gpu_is_explained_by_a_step_with_code(pipeline, call, step):
    found = explained("rtx4090", pipeline, call=call)
    assert found.rows
    assert found.step == next(name for name, _ in found.steps if not name.startswith(("launch", "mask_creation")))
    assert all(lift.call >= 1.0 - 1e-12 for lift in found.lifts)
    named = explained("rtx4090", pipeline, step, call)
    assert named.step == step
    with pytest.raises(InputError, match="launch runs no code"):
        explained("rtx4090", pipeline, "launch", call)


def test_a_kernel_alone_says_what_quantising_its_inputs_takes():
    call = AttentionCall(1024, 1024, 64, heads=16)
    quantiser = intsim.simulate(call, "int_flash", "l40s").quantiser
    (said,) = (note for note in intsim.explain(call, "int_flash", "l40s").notes if "alone: quantising" in note)
    assert said.endswith(f"quantising {quantiser.made} takes {duration(quantiser.latency_s)} beside it")
    assert not any("quantising" in note for note in intsim.explain(call, "flash2_fp16", "l40s").notes)


def test_a_change_gives_what_a_gpu_with_its_keys_gives():
    """To the quantiser's kernels, too, which DRAM bounds while the fused one never waits for it."""
    changed = {"a path to L2 twice as wide": {"l2.port_bytes_per_cycle": 128, "l2.bytes_per_cycle_per_sm": 29.4},
               "half the latency of memory": {"l2.latency_ns": 66.5, "dram.latency_ns": 141.5},
               "half the time to launch": {"launch_us": 2.35, "next_launch_us": 0.5},
               "DRAM twice as fast": {"dram.bandwidth_gb_per_s": 1684}}
    call, pipeline = AttentionCall(1024, 1024, 64, heads=16), "sage1@quantised"
    found = {lift.change: lift.call for lift in explained("rtx3090", pipeline, call=call).lifts}
    before, *after = (intsim.simulate(call, pipeline, "rtx3090", overrides=keys).latency_s
                      for keys in ({}, *changed.values()))
    assert [found[change] for change in changed] == pytest.approx([before / seconds for seconds in after], abs=1e-6)
    assert min(found[change] for change in changed) > 1.001


def test_a_change_helps_who_lists_the_blocks_of_a_mask_too():
    call = AttentionCall(256, 256, 64, heads=64, variant="causal+built")
    keys = {"launch_us": 2.35, "next_launch_us": 0.5}
    found = {lift.change: lift.call for lift in explained("rtx3090", "flash2_fp16", call=call).lifts}
    before, after = (intsim.simulate(call, "flash2_fp16", "rtx3090", overrides=set_).latency_s for set_ in ({}, keys))
    assert found["half the time to launch"] == pytest.approx(before / after)


def test_a_call_of_a_few_microseconds_is_bound_by_its_launch():
    """A product of one token: no unit of the SM and no memory is worth as much."""
    found = explained("rtx4090", "linear_q4_0_gpu", call=LinearCall(1, 4096, 4096))
    assert found.lifts[0].change == "half the time to launch"


def test_an_accelerator_names_the_part_that_bounds_it():
    found = explained("npu-16x16", "int_attention")
    assert found.bounds[0].time <= found.time
    assert found.lifts[0].call > 1


def test_an_accelerators_timeline_is_one_firing_to_the_next(capsys):
    sizes = ("layers=22", "hidden=2048", "heads=32", "kv_heads=4", "head_dim=64", "ffn=5632", "vocab=32000",
             "position=64")
    given = [argument for size in sizes for argument in ("--size", size)]
    assert main(["explain", "llamaf-zcu102", "llamaf", *given, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    layer_us = max(row["end"] for row in found["rows"])
    assert layer_us < found["time"] / 20  # of 22 layers and a head
    assert {"copy_gate_up x 22", "attention x 22", "down x 22"} <= {row["name"] for row in found["rows"]}
    assert found["bounds"][0]["name"] == "copy"
    assert main(["explain", "llamaf-zcu102", "llamaf", *given, "--parameter", "resident=1", "--json"]) == 0
    resident = json.loads(capsys.readouterr().out)
    assert resident["time"] < found["time"]
    assert resident["bounds"][0]["name"] == "hp0"
    for wrong, says in ((["--size", "foo=2"], "token: unknown size 'foo'"), (["--size", "layers=2"], "--size: sets"),
                        (["--parameter", "group=2.5"], "found 2.5"), (["--fill", "a=b"], "a fragment")):
        assert main(["explain", "llamaf-zcu102", "llamaf", *given, *wrong]) == 2
        assert says in capsys.readouterr().err
    assert main(["explain", "llamaf-zcu102", "llamaf"]) == 2
    assert "has no layers, hidden" in capsys.readouterr().err


def test_parts_that_have_to_be_doubled_together_are_found():
    """ITA's array, its sums and its normalisation keep pace with each other: none alone is worth anything."""
    found = explained("ita", "int_attention+itamax")
    assert found.lifts[0].change == "array and accumulate twice as fast"
    assert found.lifts[0].call > 1.2


def test_text_and_page_begin_with_the_answer_then_the_picture():
    found = explained("cortex-a55", "int_attention")
    for shown, picture, tables in ((text(found), found.rows[-1].name, "where the call's time goes"),
                                   (html_page(found), 'class="marks"', "<table")):
        assert -1 < shown.index(f"{found.pipeline} takes") < shown.index(picture) < shown.index(tables)
    assert text(found, 5).startswith(f"{found.pipeline} takes")
    assert f"{found.steps[0][0]} {found.share:.0%}" in text(found, 5).splitlines()[0]
    assert sum(seconds for _, seconds in found.steps) == pytest.approx(found.call_s)
    assert f"{len(found.rows) - 5} more of {len(found.rows)}" in text(found, 5)
    assert html_page(found).count("<i style=") >= len(found.rows)
    assert "accumulate</span>" in html_page(explained("ita", "int_attention+itamax"))  # of several units, not cut off


@pytest.mark.parametrize(("machine", "pipeline", "step", "says"), [
    ("cortex-a76", "fp16", "sofmax", "did you mean 'softmax'"), ("t4", "flash_fp16", "launch", "runs no code"),
])
def test_what_cannot_be_explained_is_refused(machine, pipeline, step, says):
    with pytest.raises(InputError, match=says):
        explained(machine, pipeline, step)


def test_it_can_be_asked_from_python_as_simulate_is():
    """The same steps and times as the simulation's, with what was set; a wrong step is refused."""
    asked = {"threads": 2, "overrides": {"dram.bandwidth_gb_per_s": 4.0}}
    found = intsim.explain(CALL, "quant_only", "rk3588s", step="dequantise", **asked)
    result = intsim.simulate(CALL, "quant_only", "rk3588s", **asked)
    assert (found.step, found.call_s) == ("dequantise", result.latency_s)
    assert dict(found.steps) == {record.step: record.latency_s for record in result.records}
    assert found.call_s != intsim.explain(CALL, "quant_only", "rk3588s").call_s
    with pytest.raises(InputError, match="did you mean 'softmax'"):
        intsim.explain(CALL, "fp16", "cortex-a76", step="sofmax")


def test_the_command(tmp_path, capsys):
    command = ["explain", "cortex-a55", "int_attention", "--q-len", "64", "--json", "--html"]
    assert main([*command, "--out", str(tmp_path / "why")]) == 0
    printed = capsys.readouterr().out
    found = json.loads(printed)
    assert (tmp_path / "why" / "explain.json").read_text(encoding="utf-8") == printed
    assert (found["unit"], found["call"]) == ("cycles", "1 head of 64, 64 tokens")
    assert found["answer"].startswith("int_attention takes")
    assert any(text.startswith("clocks that change") for text in found["not_modelled"])
    assert (tmp_path / "why" / "report.html").read_text(encoding="utf-8").startswith("<!")
    assert main(command) == 2
    assert "--out: is missing" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main([*command, "why.html"])
    assert "found why.html, expected one of the options above; --html takes no file" in capsys.readouterr().err


def test_a_bound_of_a_step_is_told_from_that_of_the_loop_it_shares():
    """Softmax mostly issues, while the products of the same loop keep the tensor pipe busy."""
    found = explained("h100-sxm", "flash3_fp16", call=AttentionCall(q_len=1024, kv_len=1024, head_dim=128, heads=16))
    said = answer(found)
    assert f"{found.step} by itself is bound by {found.bound}. The loop of {found.step} and other steps takes" in said
    assert "by itself" not in answer(explained("cortex-a55", "int_attention"))


@pytest.mark.parametrize("machine", ["cortex-a55", "h100-sxm"])
def test_attention_has_no_sizes_by_name(machine, capsys):
    pipeline = "fp16" if machine == "cortex-a55" else "flash3_fp16"
    assert main(["explain", machine, pipeline, "--size", "m=3"]) == 2
    assert re.search(f"--size: found m=3 beside {pipeline}, which computes attention, expected --q-len, .* --size is "
                     "of linear layers, of rows and of accelerators' dataflows", capsys.readouterr().err)
    assert main(["explain", machine, pipeline, "--fill", "a=b"]) == 2
    assert "expected an accelerator, whose dataflows have such" in capsys.readouterr().err


def test_one_token_is_one(capsys):
    assert main(["explain", "cortex-a55", "fp32", "--q-len", "1"]) == 0
    assert "(1 head of 64, 1 token)" in capsys.readouterr().out
    assert explained("cortex-a55", "fp32", call=AttentionCall(4, 1, 64)).call == "1 head of 64, 4 queries, 1 key"


def test_dataflows_need_their_sizes(capsys):
    assert main(["explain", "llamaf-zcu102", "llamaf"]) == 2
    assert "--size, or --model" in capsys.readouterr().err


@pytest.mark.parametrize(("machine", "pipeline", "sizes"), [
    ("raspberry-pi-5", "linear_q4_0", "m=1 n=256 k=512"), ("rtx4090", "linear_f16_gpu", "m=8 n=256 k=512"),
    ("cortex-a76", "rms_norm_f32", "rows=4 width=64")])
def test_layers_are_explained_by_their_sizes(machine, pipeline, sizes, capsys):
    given = [word for size in sizes.split() for word in ("--size", size)]
    assert main(["explain", machine, pipeline, *given]) == 0
    assert sizes.split()[0].replace("=", " ") in capsys.readouterr().out.splitlines()[0]
    for wrong, says in ((given[2:], "--size: a call of kind .*: has no (m|rows)"),
                        ([*given, "--size", "j=2"], "unknown size 'j'"),
                        ([*given, "--q-len", "4"], "--q-len: .* none beside"), ([*given, "--fill", "a=b"], "--fill: ")):
        assert main(["explain", machine, pipeline, *wrong]) == 2
        assert re.search(says, capsys.readouterr().err)


def test_what_bounds_llamaf(capsys):
    """The copies of its weights, as its paper says; the model's sizes come by its name."""
    assert main(["explain", "llamaf-zcu102", "llamaf", "--model", "tinyllama-1.1b", "--size", "position=64"]) == 0
    first, *lines = capsys.readouterr().out.splitlines()
    assert "position 64" in first
    assert "weights is bound by copy" in first
    assert "Copy" not in first  # a name keeps its case
    assert "copy twice as wide would help most" in first
    assert not [line for line in lines if line.split()[1:2] == ["0.000"]]
    (hidden,) = [line for line in lines if line.startswith("beside these, and adding no time: ")]
    longest = hidden.removeprefix("beside these, and adding no time: ").split(", ")
    assert [each.split()[0] for each in longest] == ["gate_up", "down", "qkv", "o"]
    assert all(float(each.split()[1]) > 10 for each in longest)


def test_a_dataflow_of_attention_is_named_with_what_fills_its_slots(capsys):
    array = ["explain", "npu-32x32", "npu_attention+itamax", "--q-len", "64"]
    assert main(array) == 0
    assert capsys.readouterr().out.startswith("npu_attention+itamax takes")
    assert main([*array, "--fill", "softmax=ibert"]) == 2
    assert "--fill: found softmax=ibert, expected none beside npu_attention+itamax" in capsys.readouterr().err
    assert main(["explain", "ita", "ita_attention", "--q-len", "64"]) == 0
    assert main(["explain", "ita", "ita_attention", "--q-len", "64", "--model", "tinyllama-1.1b"]) == 2
    assert "--model: found tinyllama-1.1b, expected none beside ita_attention" in capsys.readouterr().err
    assert main(["explain", "llamaf-zcu102", "llamaf", "--model", "tinyllama-1.1b", "--q-len", "7"]) == 2
    assert "--q-len: found 7, expected none beside llamaf" in capsys.readouterr().err
    assert main(["explain", "ita", "ita_attention", "--q-len", "64", "--causal"]) == 2
    assert "ITA has no causal mask" in capsys.readouterr().err


@pytest.mark.parametrize(("machine", "name", "said"), [
    ("ita", "ita_attention", "is a dataflow, expected a pipeline: int_attention\\+itamax; a dataflow is timed by "
                             "'intsim explain ita ita_attention'"),
    ("ita", "ita", "unknown pipeline or dataflow 'ita', expected one of flat, fusemax, int_attention\\+itamax"),
    ("cortex-a76", "ita", "unknown pipeline 'ita', expected one of flash2_fp16")])
def test_what_is_no_pipeline_is_refused_by_what_the_machine_runs(machine, name, said):
    with pytest.raises(InputError, match=said):
        intsim.simulate(CALL, name, machine)


@pytest.mark.parametrize("option", [[], ["--measure-first"]])
def test_both_forms_of_the_command_name_what_an_accelerator_runs(option, capsys):
    assert main(["explain", "ita", "ita", *option]) == 2
    assert "unknown pipeline or dataflow 'ita', expected one of flat, fusemax" in capsys.readouterr().err
