"""Accelerators through the same door as every machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from intsim.calls import AttentionCall, LinearCall
from intsim.errors import InputError
from intsim.machines.accelerator.machine import AcceleratorMachine
from intsim.pipelines.registry import get_pipeline
from intsim.resources import resource
from intsim.session import Session
from tests.machines.accelerator.build import MACHINE, accelerator, flow

CALL = AttentionCall(q_len=256, kv_len=256, head_dim=64, heads=2, kv_heads=2)


def test_a_session_runs_what_the_machine_itself_runs() -> None:
    box = accelerator("npu-64x64")
    direct = box.run(box.plan(CALL, get_pipeline("int_attention+itamax")))
    through = Session().simulate(CALL, "int_attention+itamax", "npu-64x64")
    assert (through.latency_s, through.energy_j) == (direct.latency_s, direct.energy_j)


def test_overrides_reach_it() -> None:
    session = Session()
    full, half = (session.simulate(CALL, "int_attention", "npu-16x16", overrides={"clock_mhz": mhz}).latency_s
                  for mhz in (1000.0, 500.0))
    assert 1.9 < half / full <= 2.0  # the DRAM keeps its pace
    assert session.load("npu-16x16").identity.digest != session.load("npu-16x16", {"clock_mhz": 10.0}).identity.digest


def test_a_dataflow_is_read_once_until_its_file_changes(tmp_path: Path) -> None:
    """What an architect sweeps is the machine: at each point the dataflow is the same text, or an edited one."""
    session = Session()
    file = flow(tmp_path, "- name: all\n  stages:\n    - {name: work, engines: {a: {trips: 30}}}")
    (tmp_path / "machine.yaml").write_text(MACHINE, encoding="utf-8")

    def cycles(mhz: float) -> float:
        box = session.load(tmp_path / "machine.yaml", {"clock_mhz": mhz})
        assert isinstance(box, AcceleratorMachine)
        return box.time(box.plan_dataflow(LinearCall(m=1, n=6, k=10), file)).latency_s * mhz * 1e6

    assert [cycles(1000.0), cycles(500.0)] == pytest.approx([30, 30])
    stats = session.stats()
    assert (stats["accelerator.dataflows"].misses, stats["accelerator.dataflows"].hits) == (1, 1)
    file.write_text(file.read_text(encoding="utf-8").replace("trips: 30", "trips: 31"), encoding="utf-8")
    assert cycles(1000.0) == pytest.approx(31)


def test_calls_of_any_length_that_fit() -> None:
    session = Session()
    times = [session.simulate(AttentionCall(q_len=n, kv_len=n, head_dim=64), "int_attention", "npu-32x32").latency_s
             for n in (1, 33, 100, 500)]
    assert times == sorted(times)
    assert times[0] > 0
    assert session.simulate(CALL, "int_attention", "npu-32x32").softmax_share == pytest.approx(0, abs=0.05)


def test_a_dataflow_of_ones_own_lies_beside_the_machines_file(tmp_path: Path) -> None:
    """It is found from any folder, and an edited one is another machine: sweeps do not take over its old results."""
    flow = tmp_path / "mine.yaml"
    shipped = (resource("kernels") / "dataflow" / "npu_attention.yaml").read_text(encoding="utf-8")
    flow.write_text(shipped, encoding="utf-8")
    box = tmp_path / "mine-npu.yaml"
    box.write_text("extends: npu-16x16\ntitle: mine\nruns:\n"
                   "  int_attention: {dataflow: mine.yaml, fill: {softmax: index_softmax}}\n", encoding="utf-8")
    session = Session()
    assert session.simulate(CALL, "int_attention", box).latency_s == session.simulate(
        CALL, "int_attention", "npu-16x16").latency_s
    before = session.source(box).digest
    flow.write_text(shipped.replace("trips: key_trips", "trips: 2 * key_trips"), encoding="utf-8")
    assert session.source(box).digest != before
    assert session.load(box).identity.digest == session.source(box).digest
    assert session.simulate(CALL, "int_attention", box).latency_s > session.simulate(
        CALL, "int_attention", "npu-16x16").latency_s
    other = {"runs.int_attention.dataflow": "other.yaml"}
    with pytest.raises(InputError, match=r"int_attention\.dataflow: found 'other\.yaml', expected a file, beside"):
        session.load(box, other)
    (tmp_path / "other.yaml").write_text(shipped, encoding="utf-8")
    before = session.load(box, other).identity.digest
    (tmp_path / "other.yaml").write_text(shipped + "# edited\n", encoding="utf-8")
    assert session.load(box, other).identity.digest != before
    flow.unlink()
    with pytest.raises(InputError, match=r"mine\.yaml"):
        session.simulate(CALL, "int_attention", box)


def test_a_dataflow_that_came_to_lie_beside_the_machines_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the machine's from then on, and no longer the one of that name where intsim was started."""
    monkeypatch.chdir(tmp_path)
    shipped = (resource("kernels") / "dataflow" / "npu_attention.yaml").read_text(encoding="utf-8")
    Path("mine.yaml").write_text(shipped, encoding="utf-8")
    Path("boards").mkdir()
    Path("boards/npu.yaml").write_text("extends: npu-16x16\nset: {runs.int_attention.dataflow: mine.yaml}\n",
                                       encoding="utf-8")
    session = Session()
    before = session.simulate(CALL, "int_attention", "boards/npu.yaml").latency_s
    slower = shipped.replace("trips: key_trips", "trips: 2 * key_trips")
    Path("boards/mine.yaml").write_text(slower, encoding="utf-8")
    assert session.simulate(CALL, "int_attention", "boards/npu.yaml").latency_s > 1.2 * before


@pytest.mark.parametrize("runs", ["7", "[a]", "{int_attention: flat}", "{int_attention: {fill: 3, dataflow: flat}}"])
def test_runs_that_are_none_are_one_message(runs: str, tmp_path: Path) -> None:
    box = tmp_path / "npu.yaml"
    box.write_text(f"extends: npu-16x16\nset: {{runs: {runs}}}\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"npu\.yaml.*runs"):
        Session().load(box)
    assert Session().source(box).digest
