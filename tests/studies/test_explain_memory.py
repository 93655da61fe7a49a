"""What bounds a step on a CPU beside its cores: memories, pages, threads that meet; each change is what --set gives."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

import intsim
from intsim.calls import AttentionCall, LinearCall
from intsim.cli import main
from intsim.report.explain import answer, html_page, text

TOKEN = LinearCall(m=1, n=4096, k=4096)
HEAD = AttentionCall(1024, 1024, 64)


@pytest.mark.parametrize(("machine", "pipeline", "call", "step", "change"), [
    ("raspberry-pi-5", "linear_q8_0", TOKEN, None, "DRAM twice as fast"),
    ("raspberry-pi-5", "linear_q4_0", TOKEN, None, "DRAM twice as fast"),
    ("raspberry-pi-5", "fp32", HEAD, "softmax", "DRAM twice as fast"),
    ("graviton3", "linear_q8_0", TOKEN, None, "DRAM twice as fast"),
    ("oracle-a1", "linear_q8_0", TOKEN, None, "a core's path to DRAM twice as wide"),
    ("cortex-a76", "linear_q8_0", TOKEN, None, "DRAM twice as fast"),
    ("rk3588s", "int_attention", HEAD, None, "threads that meet in half the time"),
    ("rk3588s", "fp16", HEAD, "cast_scores", "cores that wake in half the time")])
def test_what_a_step_waits_for_is_tried_and_gives_what_set_gives(machine, pipeline, call, step, change):
    found = intsim.explain(call, pipeline, machine, step=step)
    best = found.lifts[0]
    assert best.change == change
    for lift in (one for one in found.lifts if one.settings):
        changed = intsim.simulate(call, pipeline, machine, overrides=lift.settings)
        (after,) = (record.latency_s for record in changed.records if record.step == found.step)
        assert (lift.call, lift.step) == pytest.approx((found.call_s / changed.latency_s, found.step_s / after))
    assert f"{best.call:.2f}x as fast" in answer(found)
    key, value = next(iter(best.settings.items()))
    assert f"{change} is --set {key}={value:.6g}" in text(found)


def test_a_token_on_a_raspberry_pi_waits_for_dram_alone():
    found = intsim.explain(TOKEN, "linear_q8_0", "raspberry-pi-5")
    assert found.lifts[0].call > 1.95
    assert answer(found).endswith("DRAM twice as fast would help most: the step 2.00x, the whole call 2.00x as fast.")
    assert all(lift.call < 1.005 for lift in found.lifts[1:])


def test_a_port_that_dram_waits_behind_is_doubled_together_with_it():
    """A Cortex-A72's F0 and its DRAM bound a token of Q4_0 equally: either alone is worth nothing."""
    found = intsim.explain(TOKEN, "linear_q4_0", "raspberry-pi-4")
    first, *others = found.lifts
    assert first.change == "a second F0 and DRAM twice as fast"
    assert first.call > 1.5
    assert all(lift.call < 1.02 for lift in others)


def test_the_step_and_the_call_may_gain_by_different_changes():
    said = answer(intsim.explain(HEAD, "fp32", "raspberry-pi-4", step="softmax"))
    assert "DRAM twice as fast would help the step most" in said
    assert "A second F0 would help the whole call most: the loop 1.45x, the step 1.00x" in said


def test_what_gives_the_call_nothing_is_not_said_to_help_most():
    """A part of a thousandth: doubling what bounds it shows in no figure of the whole call."""
    found = intsim.explain(TOKEN, "linear_q8_0", "raspberry-pi-5", step="quantise")
    assert max(lift.call for lift in found.lifts) < 1.005
    assert re.search("A second V0 and a core's path to DRAM twice as wide would help the step most: .* the whole call "
                     "1.00x as fast; nothing that was tried makes the whole call 0.5 % faster.$", answer(found))
    for name, pipeline in (("h100-sxm", "flash3_fp16"), ("npu-16x16", "int_attention")):
        other = intsim.explain(AttentionCall(256, 256, 64), pipeline, name)
        assert "would help most" in answer(other)
        little = replace(other, lifts=(replace(other.lifts[0], call=1.004),))
        assert answer(little).endswith("Nothing that was tried makes the whole call 0.5 % faster.")


def test_the_page_and_the_command_say_how_a_change_is_set(capsys):
    sizes = [word for size in ("m=1", "n=4096", "k=4096") for word in ("--size", size)]
    assert main(["explain", "raspberry-pi-5", "linear_q8_0", *sizes]) == 0
    assert "note: DRAM twice as fast is --set dram.bandwidth_gb_per_s=23.2" in capsys.readouterr().out
    assert "--set dram.bandwidth_gb_per_s=23.2" in html_page(intsim.explain(TOKEN, "linear_q8_0", "raspberry-pi-5"))
