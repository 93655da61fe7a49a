"""ITA's cycles from its dataflow against a cycle model of its controller, and its published figures.

The expected cycles are those of the controller with its queue and dividers, one cycle at a time; the drain of the last
row (ten registers) comes on top.
"""

from __future__ import annotations

import pytest

from intsim.calls import AttentionCall, LinearCall
from intsim.errors import InputError
from intsim.machines.accelerator.machine import AcceleratorMachine
from intsim.machines.accelerator.result import AcceleratorRun
from tests.machines.accelerator.build import accelerator

DRAIN = 10
OLD = accelerator("ita")


def new(dividers: int = 10) -> AcceleratorMachine:
    """As since 2024-11-29."""
    return accelerator("ita", {"engines.dividers.units": dividers})


def run(box: AcceleratorMachine, length: int, queue: int, heads: int = 1) -> AcceleratorRun:
    call = AttentionCall(q_len=length, kv_len=length, head_dim=64, heads=heads)
    return box.time(box.plan_dataflow(call, "ita_attention", parameters={"queue": queue}))


def cycles(result: AcceleratorRun) -> float:
    return result.latency_s * 500e6


@pytest.mark.parametrize(("length", "expected"), [(64, 512), (128, 2048), (256, 8192), (512, 32768)])
def test_ten_dividers_hide_the_softmax(length: int, expected: int) -> None:
    assert cycles(run(new(), length, 12)) == pytest.approx(expected + DRAIN)


@pytest.mark.parametrize(("dividers", "expected"), [(1, 1035), (2, 716), (4, 583), (8, 523), (10, 512), (16, 512)])
def test_fewer_dividers_stall_the_array(dividers: int, expected: int) -> None:
    assert cycles(run(new(dividers), 64, 12)) == pytest.approx(expected + DRAIN)


@pytest.mark.parametrize(("length", "expected"), [(64, 617), (128, 2258), (256, 8612), (512, 33608)])
def test_the_published_design_loses_105_cycles_per_64_rows(length: int, expected: int) -> None:
    result = run(OLD, length, 4)
    assert cycles(result) == pytest.approx(expected + DRAIN)
    stalled = result.server("array").spent_s["engine"] * 500e6
    assert stalled == pytest.approx(105 * length / 64)


@pytest.mark.parametrize("skip", [True, False])
def test_heads_follow_one_another_without_a_gap(skip: bool) -> None:
    box = new()
    plan = box.plan_dataflow(AttentionCall(q_len=128, kv_len=128, head_dim=64, heads=3), "ita_attention",
                    parameters={"queue": 12})
    assert cycles(box.time(plan, skip=skip)) == pytest.approx(3 * 2048 + DRAIN)


@pytest.mark.parametrize(("inner", "beats"), [(1, 290), (2, 546), (4, 1058), (8, 2082)])
def test_the_clusters_port_bounds_tiles_with_output(inner: int, beats: int) -> None:
    tiles = 50
    call = LinearCall(m=64, n=64 * tiles, k=64 * inner)
    result = OLD.time(OLD.plan_dataflow(call, "ita_linear"))
    assert cycles(result) == pytest.approx(beats * tiles + DRAIN)
    assert result.stage("last").spent_s["port"] * 500e6 == pytest.approx(34 * tiles)
    alone = OLD.time(OLD.plan_dataflow(call, "ita_linear", parameters={"wrapped": 0}))
    assert cycles(alone) == pytest.approx(256 * inner * tiles + DRAIN)


def test_published_throughput_and_efficiency() -> None:
    """1.024 TOPS and 16.9 TOPS/W; the published design's queue costs 2.5 % of the first at 512 keys."""
    result = run(OLD, 512, 4)
    operations = 2 * result.plan.total("mac_s8")
    assert operations == 2 * 2 * 512 * 512 * 64
    assert operations / result.latency_s / 1e12 == pytest.approx(1.024 * 0.975, rel=0.001)
    assert result.energy_j is not None
    assert operations / result.energy_j / 1e12 == pytest.approx(16.9, rel=0.03)


def test_share_of_the_softmax() -> None:
    """It takes no time of its own with ten dividers; its 1.4 % of the power is an input, so only the sum counts."""
    result = run(new(), 512, 12)
    assert result.server("array").spent_s.get("engine", 0.0) * 500e6 == pytest.approx(0, abs=1e-6)
    assert result.step_s["softmax"] == 0
    old = run(OLD, 512, 4)
    assert sum(old.step_s.values()) == pytest.approx(old.latency_s)
    assert old.step_s["softmax"] / old.latency_s == pytest.approx(105 / 4201, rel=0.5)  # the rest: sums on their way
    energy = result.energy_components_j
    assert energy is not None
    softmax = energy["operation softmax_sum"] + energy["operation softmax_probability"]
    assert softmax / sum(energy.values()) == pytest.approx(0.014, rel=0.03)


def test_what_ita_cannot_is_refused() -> None:
    with pytest.raises(InputError, match="causal"):
        OLD.plan_dataflow(AttentionCall(q_len=64, kv_len=64, head_dim=64, causal=True), "ita_attention")
    with pytest.raises(InputError, match="15 tiles"):
        OLD.plan_dataflow(AttentionCall(q_len=64, kv_len=1024, head_dim=64), "ita_attention")
