"""Elasticities read off a run against runs repeated with the quantity changed; intervals; details."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import pytest

import intsim
from intsim.calls import AttentionCall, LinearCall
from intsim.cli import main
from intsim.machines.accelerator.calls import TokenCall
from intsim.machines.accelerator.machine import AcceleratorMachine
from intsim.machines.accelerator.plan import AcceleratorPlan
from intsim.machines.accelerator.sensitivity import energy_elasticities
from intsim.result import AcceleratorDetails, Result
from intsim.session import Session
from tests.machines.accelerator.build import MACHINE, flow, machine

TOKEN = TokenCall(layers=4, hidden=2048, heads=32, kv_heads=4, head_dim=64, ffn=5632, vocab=32000, position=32,
                  tokens=2)
ATTENTION = AttentionCall(q_len=256, kv_len=256, head_dim=64, heads=4, kv_heads=4)
CALL = LinearCall(m=1, n=60, k=10)
STEP = 1.03

Planner = Callable[[AcceleratorMachine], AcceleratorPlan]


def tokens(**parameters: int) -> Planner:
    return lambda box: box.plan_dataflow(TOKEN, "llamaf", parameters=parameters)


def attention(box: AcceleratorMachine) -> AcceleratorPlan:
    kernel = next(iter(box.kernels.values()))
    return box.plan_dataflow(ATTENTION, kernel.dataflow, fill=kernel.fill)


def uncertain(box: AcceleratorMachine) -> list[str]:
    """Quantities that may be off: counts of a design (units, lanes, operations of a cycle) are what it is."""
    counts = ("published", "shape", ".per_cycle.", ".units", ".count", ".ports", ".kib", ".mib", ".cores")
    return [key for key, quantity in box.identity.provenance.items()
            if quantity.value and not any(word in f".{key}" for word in counts)]


@pytest.mark.parametrize(("name", "planned"), [
    ("llamaf-zcu102", tokens()), pytest.param("llamaf-zcu102", tokens(resident=1), marks=pytest.mark.slow),
    pytest.param("llamaf-zcu102", tokens(sequential=1), marks=pytest.mark.slow), ("ita", attention),
    ("npu-16x16", attention), pytest.param("npu-64x64", attention, marks=pytest.mark.slow)])
def test_elasticities_are_those_of_repeated_runs(name: str, planned: Planner) -> None:
    session = Session()  # which reads a machine's file once

    def load(overrides: dict[str, float]) -> AcceleratorMachine:
        loaded = session.load(name, overrides)
        assert isinstance(loaded, AcceleratorMachine)
        return loaded

    box = load({})
    run = box.time(planned(box))
    energy = run.energy_components_j
    slopes = run.slopes, energy_elasticities(box.parts, energy, run.slopes) if energy else {}
    assert set(slopes[0]) | set(slopes[1]) <= set(box.identity.spreads)
    checked = 0
    for key in uncertain(box):
        value = box.identity.provenance[key].value
        ends = [box_.time(planned(box_)) for factor in (STEP, 1 / STEP)
                if value * factor <= 1.0 or not key.endswith("sustained")
                for box_ in [load({key: value * factor})]]
        if len(ends) < 2:
            continue
        for slope, (up, down) in zip(slopes, (
                [end.latency_s for end in ends], [end.energy_j or 1.0 for end in ends]), strict=True):
            assert slope.get(key, 0.0) == pytest.approx(math.log(up / down) / (2 * math.log(STEP)), abs=0.15), key
            checked += abs(slope.get(key, 0.0)) > 0.1
    assert checked >= 2, "nothing that matters was looked at"


@pytest.mark.parametrize(("bursts", "slots"), [(1, 1), (1, 9), (40, 1), (40, 9)])
def test_latency_counts_as_far_as_it_is_waited_for(tmp_path: Path, bursts: int, slots: int) -> None:
    text = MACHINE.replace("d: {gb_per_s: {value: 2.0, source: t}}", "d: {gb_per_s: {value: 2.0, source: t}, "
                           "latency_ns: {value: 90, source: t}, outstanding: {value: 4, source: t}}")
    path = flow(tmp_path, f"""
        - name: tiles
          repeat: n
          stages:
            - {{name: load, moves: [{{through: d, bytes: 80, bursts: {bursts}}}], writes: [tile]}}
            - {{name: work, engines: {{a: {{trips: 30}}}}, reads: [tile]}}
        """, f"buffers: {{tile: {{bytes: 80, slots: {slots}}}}}")

    def seconds(key: str, factor: float) -> float:
        box = machine(tmp_path, text, **{key.replace(".", "__"): factor * values[key]})
        return box.time(box.plan_dataflow(CALL, path)).latency_s

    values = {"channels.d.latency_ns": 90.0, "channels.d.gb_per_s": 2.0}
    box = machine(tmp_path, text)
    result = box.time(box.plan_dataflow(CALL, path))
    slopes = result.slopes
    assert result.use["d"] == pytest.approx(result.server("d").busy_share)
    for key in values:
        repeated = math.log(seconds(key, STEP) / seconds(key, 1 / STEP)) / (2 * math.log(STEP))
        assert slopes.get(key, 0.0) == pytest.approx(repeated, abs=0.12), key


def test_a_result_says_how_sure_it_is_and_what_ran(tmp_path: Path) -> None:
    found = intsim.simulate(ATTENTION, "int_attention", "npu-16x16")
    assert found.latency_interval_s is not None
    low, high = found.latency_interval_s
    assert 0.6 * found.latency_s < low < found.latency_s < high < 1.7 * found.latency_s
    assert found.energy_interval_j is not None
    assert isinstance(found.details, AcceleratorDetails)
    assert found.details.utilisation[found.details.bound] == max(found.details.utilisation.values())
    assert Result.load(found.save(tmp_path / "result.json")) == found


def test_a_dataflow_says_how_sure_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    box = Session().load("llamaf-zcu102")
    assert isinstance(box, AcceleratorMachine)
    run = box.time(tokens()(box))
    for value, interval in ((run.latency_s, run.latency_interval_s), (run.energy_j, run.energy_interval_j)):
        assert value
        assert interval
        assert 0.5 * value < interval[0] < value < interval[1] < 1.6 * value
    assert main(["explain", "llamaf-zcu102", "llamaf", "--model", "tinyllama-1.1b", "--measure-first", "--json"]) == 0
    assert "channels.copy.gb_per_s" in capsys.readouterr().out
    assert main(["explain", "ita", "int_attention+itamax", "--size", "q_len=64", "--q-len", "64"]) == 2
    assert "a dataflow in the place of the pipeline: ita_attention" in capsys.readouterr().err
