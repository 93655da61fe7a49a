"""What a user brings is used or refused: one message that says where, what was found, and what was expected."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from intsim.calls import AttentionCall, LinearCall
from intsim.config.dataflow import dataflow_names, load_dataflow
from intsim.errors import InputError
from intsim.machines.accelerator.calls import TokenCall
from intsim.resources import machine_files, resource
from tests.machines.accelerator.build import MACHINE, accelerator, flow, machine
from tests.machines.build import SESSION

CALL = LinearCall(m=1, n=6, k=10)
FILLS = {name: {"softmax": "itamax"} for name in ("npu_attention", "npu_streamed", "npu_recomputed")}


@pytest.mark.parametrize("name", [n for n, path in machine_files().items() if path.parent.name == "accelerators"])
def test_shipped_machines_load_and_every_number_has_a_source(name: str) -> None:
    identity = accelerator(name).identity
    assert identity.kind == "accelerator"
    assert identity.digest == accelerator(name).identity.digest
    sources = SESSION.document(name).data["sources"]
    assert {quantity.source for quantity in identity.provenance.values()} == set(sources)  # and none is idle


def test_an_engine_performs_what_a_dataflow_has_it_perform(tmp_path: Path) -> None:
    path = tmp_path / "ita.yaml"
    path.write_text(machine_files()["ita"].read_text(encoding="utf-8").replace(
        "per_cycle:\n      mac_s8", "per_cycle:\n      mac_8s"), encoding="utf-8")
    with pytest.raises(InputError, match=r"engines.array.per_cycle.mac_8s: none of its.*did you mean 'mac_s8'"):
        SESSION.load(path)


@pytest.mark.parametrize("name", dataflow_names())
def test_shipped_dataflows_load(name: str) -> None:
    assert load_dataflow(name, FILLS.get(name)).stages


@pytest.mark.parametrize(("old", "new", "message"), [
    ("clock_mhz: {value", "clok_mhz: {value", "machine.yaml:5: clok_mhz: unknown key.*did you mean 'clock_mhz'"),
    ("energy:\n", "published: {tops: {value: 1.0e+30, source: t}}\nenergy:\n",
     r"published.tops: found 1e\+30, expected 1e-05 to 1000000 \(a wafer"),
    ("source: t}}}\nports", "source: u}}}\nports", "ram.bytes_per_cycle.source: found 'u', expected a name listed"),
    (", ports: {value: 2, source: t}", "", "expected ports and bytes_per_cycle, or neither"),
    ("engine_active_w: {a:", "engine_active_w: {c:", "energy.engine_active_w.c: found 'c', expected one of a, b, many"),
    ("memories: {m:", "memories: {a:", "one name per engine, buffer, port, channel and memory"),
    ("shape: {lanes", "shape: {vector-lanes", "machine.yaml:6: shape.vector-lanes: found 'vector-l"),
    ("shape: {lanes", "shape: {max", "machine.yaml:6: shape.max: found 'max', expected a name for expressions"),
    ("  b: {what", "  host: {what", "engines.host: found the name 'host', expected one name per engine"),
    ("formats: s8, units", "formats: s8, u8 -> s32, units", "many.u8 -> s32: unknown key, .*or quotes: in braces a"),
    ("d: {gb_per_s: {value: 2.0, source: t}}", "d: {gb_per_s: {value: 2.0, source: t}, host_cores: {value: 5, source: t"
     "}}", "channels.d.host_cores: found 5, expected at most 4, the cores of the host"),
])
def test_machine_files(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in MACHINE
    with pytest.raises(InputError, match=message):
        machine(tmp_path, MACHINE.replace(old, new))


ONE = "{name: s, engines: {a: {trips: 1}}"


@pytest.mark.parametrize(("stage", "message"), [
    ("{name: s, engines: {c: {trips: 1}}}", "unknown engine 'c', expected one of a, b, many"),
    (ONE + ", moves: [{through: q, bytes: 1}]}", "unknown link 'q'"),
    (ONE + ", moves: [{through: m, bytes: 1, over: 3}]}", "found 3, expected 1 to 2"),
    ("{name: s, moves: [{through: m, bytes: 1}]}", "nothing carries it out"),
    ("{name: s, engines: {b: {}}, operations: {mac_s8: 3}}", "the engine 'b' performs none of its operations"),
    ("{name: s, engines: {a: {trips: kk}}}", "flow.yaml:9: s.engines.a.trips: unknown symbol 'kk'.*did you mean 'k'"),
    ("{name: s, engines: {a: {trips: m // (k - 10)}}}", "divides by zero"),
    ("{name: s, engines: {a: {trips: m - k}}}", "is -9, expected 0 or more"),
    ("{name: s, engines: {a: {trips: 1.5}}}", "engines.a.trips: found 1.5, expected a whole number or an expr"),
    ("{name: s, engines: {a: {trips: 'm / 2'}}}", "expected whole numbers, symbols"),
    ("{name: s, host: {functions: {walk: 3}}}", "unknown host function 'walk', expected one of work"),
    (ONE + ", operations: {add: 1}}", "has no energy for the operation 'add'"),
    (ONE + ", reads: [x]}", "unknown buffer 'x'"),
    (ONE + ", after: [t]}", "unknown stage 't'"),
    (ONE + ", per: 4}", "found 4 in a phase of 1 iterations, expected a divisor"),
    (ONE + ", prioritie: 4}", "prioritie: unknown key.*did you mean 'priority'"),
    (ONE + ", after: [{stag: s}]}", "after.0.stag: unknown key, expected one of lag, stage, when"),
    (ONE + ", when: m - 1}", "leaves out every stage"),
    (ONE + ", when: 5}", "when: found 5, expected a condition on symbols"),
    ("{name: s, moves: [{through: d, bytes: 1, over: 2}]}", "s.moves.0.over: found 2, expected 1: a transfer has one"),
    ("{name: s, engines: {a: {trips: 2, interval: 0}}}", "flow.yaml:9: s.engines.a.interval: '0' is 0, expected 1 or"),
    ("{name: s, host: {functions: {work: 3}, threads: 0}}", "flow.yaml:9: s.host.threads: '0' is 0, expected 1 or mor"),
    ("{name: s, engines: {a: {trips: ceil(m)}}}", "engines.a.trips: found 'ceil\\(m\\)', expected ceil"),
])
def test_dataflows(tmp_path: Path, stage: str, message: str) -> None:
    box = machine(tmp_path)
    with pytest.raises(InputError, match=message):
        box.plan_dataflow(CALL, flow(tmp_path, f"- {{name: p, stages: [{stage}]}}"))


def test_buffers_that_do_not_fit(tmp_path: Path) -> None:
    stage = "- {name: p, stages: [{name: s, engines: {a: {trips: 1}}, writes: [x]}]}"
    box = machine(tmp_path)
    box.plan_dataflow(CALL, flow(tmp_path, stage, "buffers: {x: {store: ram, bytes: 512, slots: 2}}"))
    with pytest.raises(InputError, match="its buffers take 1026 bytes of ram, expected at most 1024"):
        box.plan_dataflow(CALL, flow(tmp_path, stage, "buffers: {x: {store: ram, bytes: 513, slots: 2}}"))


def test_writers_of_a_buffer_write_equally_often(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"flow.yaml:\d+: t.writes: 't' writes 'x' 2 times, 's' 4 times, expected"):
        machine(tmp_path).plan_dataflow(CALL, flow(tmp_path, """
            - name: p
              repeat: 4
              stages:
                - {name: s, engines: {a: {trips: 1}}, writes: [x]}
                - {name: t, engines: {a: {trips: 1}}, per: 2, writes: [x]}
            """, "buffers: {x: {bytes: 1}}"))


@pytest.mark.parametrize(("buffers", "message"), [
    ("x: {bytes: 1}, y: {bytes: 1, slots_of: z}", "flow.yaml:7: buffers.y.slots_of: unknown buffer with slots of"),
    ("x: {bytes: 1}, y: {bytes: 1, slots_of: x}, z: {bytes: 1, slots_of: y}", "z.slots_of: unknown buffer with slots"),
    ("x: {bytes: 1}, y: {bytes: 1, slots_of: x, slots: 2}", "buffers.y.slots: stands beside slots_of, expected none"),
    ("x: {bytes: 1}, y: {bytes: 1, slots_of: x}", "s.writes: writes two buffers in the slots of 'x'"),
    ("x: {bytes: max(n, k)}", "buffers.x.k.: unknown key, expected .*or quotes: in braces a comma")])
def test_slots_that_buffers_share(tmp_path: Path, buffers: str, message: str) -> None:
    phases = f"- {{name: p, stages: [{ONE}, writes: [x, y]}}]}}"
    with pytest.raises(InputError, match=message):
        machine(tmp_path).plan_dataflow(CALL, flow(tmp_path, phases, f"buffers: {{{buffers}}}"))


def test_a_buffer_that_no_stage_writes_holds_nobody_up(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"flow.yaml:9: s.reads: no stage writes 'x', expected a buffer that a stage"):
        load_dataflow(flow(tmp_path, f"- {{name: p, stages: [{ONE}, reads: [x]}}]}}", "buffers: {x: {bytes: 1}}"))


@pytest.mark.parametrize("phases", [
    "- {name: p, repeat: 0, stages: [{name: s, engines: {a: {trips: 1}}}]}",
    "- {name: p, stages: [{name: s, moves: [{through: d, bytes: 0}]}]}"])
def test_a_run_takes_time(tmp_path: Path, phases: str) -> None:
    box = machine(tmp_path)
    with pytest.raises(InputError, match="flow: takes no time at all"):
        box.time(box.plan_dataflow(CALL, flow(tmp_path, phases)))


def test_stages_are_launched_by_a_host(tmp_path: Path) -> None:
    alone = "\n".join(line for line in MACHINE.splitlines() if not line.startswith(("host:", "  host_active_w")))
    with pytest.raises(InputError, match=r"flow.yaml:9: s.launch: .*machine.yaml has no host, expected a machine"):
        machine(tmp_path, alone).plan_dataflow(
            CALL, flow(tmp_path, f"- {{name: p, stages: [{ONE}, launch: true}}]}}"))


def test_names_of_a_run(tmp_path: Path) -> None:
    box = machine(tmp_path)
    run = box.time(box.plan_dataflow(CALL, flow(tmp_path, f"- {{name: p, stages: [{ONE}}}]}}")))
    with pytest.raises(InputError, match="unknown stage 't', expected one of s"):
        run.stage("t")
    with pytest.raises(InputError, match="unknown server 'b', expected one of a"):
        run.server("b")


def test_calls_and_parameters() -> None:
    box = accelerator("ita")
    with pytest.raises(InputError, match="computes attention calls; this one has no q_len"):
        box.plan_dataflow(CALL, "ita_attention")
    with pytest.raises(InputError, match=r"unknown parameter 'que'.*did you mean 'queue'"):
        box.plan_dataflow(AttentionCall(q_len=64, kv_len=64, head_dim=64), "ita_attention", parameters={"que": 3})
    with pytest.raises(InputError, match="did you mean 'ita_linear'"):
        box.plan_dataflow(CALL, "ita_liner")
    with pytest.raises(InputError, match="fill: unknown slot 'softmx', expected one of softmax; did you"):
        box.plan_dataflow(CALL, "npu_attention", fill={"softmx": "ibert"})
    with pytest.raises(InputError, match="kv_heads: found 5, expected a divisor of heads = 32"):
        TokenCall(layers=1, hidden=1, heads=32, kv_heads=5, head_dim=1, ffn=1, vocab=1, position=1)
    with pytest.raises(InputError, match="layers: found 0"):
        TokenCall(layers=0, hidden=1, heads=1, kv_heads=1, head_dim=1, ffn=1, vocab=1, position=1)


def test_a_symbol_that_nothing_uses_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "flow.yaml"
    shipped = (resource("kernels") / "dataflow" / "llamaf.yaml").read_text(encoding="utf-8")
    path.write_text(shipped.replace("symbols:", "symbols:\n  gruops_of_all: \"1 + 1\"", 1))
    with pytest.raises(InputError, match=r"flow.yaml:\d+: symbols.gruops_of_all: nothing uses it, expected an expr"):
        load_dataflow(path)


def test_a_symbol_that_no_expression_can_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"flow.yaml:7: symbols.a-b: found 'a-b', expected a name for expressions"):
        load_dataflow(flow(tmp_path, f"- {{name: p, stages: [{ONE}}}]}}", "symbols: {a-b: 3 + 1}"))


def test_a_symbol_of_a_fragment_is_refused_at_its_place(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    shipped = (resource("kernels") / "dataflow" / "softmax" / "itamax.yaml").read_text(encoding="utf-8")
    path.write_text(f"{shipped}\nsymbols: {{idle: 1 + 1}}\n" if "\nsymbols:" not in shipped
                    else shipped.replace("\nsymbols:", "\nsymbols:\n  idle: 1 + 1", 1))
    with pytest.raises(InputError, match=r"own.yaml:\d+: symbols.idle: nothing uses it"):
        load_dataflow("npu_attention", {"softmax": path})


@pytest.mark.parametrize(("old", "new", "message"), [
    ("softmax: itamax", "softmax: .", r":\d+: runs.int_attention\+itamax.fill.softmax: unknown softmax frag"),
    ("softmax: itamax", "softmax: here.yaml", r":\d+: runs.int_attention\+itamax.fill.softmax: found 'here.yaml'"),
    ("softmax: itamax", "sofmax: itamax", r":\d+: runs.int_attention\+itamax.fill.sofmax: unknown sofmax frag"),
    ("dataflow: npu_attention, fill: {softmax: itamax", "dataflow: npu_atention, fill: {softmax: itamax",
     r"npu.yaml:\d+: runs.int_attention\+itamax.dataflow: .*mean 'npu_attention'")])
def test_what_a_machine_names_is_there_when_it_is_loaded(tmp_path: Path, old: str, new: str, message: str) -> None:
    text = machine_files()["npu-16x16"].read_text(encoding="utf-8")
    assert text.count(old) == 1
    (tmp_path / "npu.yaml").write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(InputError, match=message):
        accelerator(tmp_path / "npu.yaml")


def test_work_of_engines_without_operations_is_said(tmp_path: Path) -> None:
    """Its time is stated by trips; its energy is by operations, and without these it is not free but unknown."""
    shipped = resource("kernels") / "dataflow" / "fusemax.yaml"
    text = shipped.read_text(encoding="utf-8")
    line = "        operations: {divide: edge * v_head_dim}\n"
    assert line in text
    (tmp_path / "mine.yaml").write_text(text.replace(line, ""), encoding="utf-8")
    call, box = AttentionCall(1024, 1024, 64), accelerator("fusemax")
    whole, less = (box.time(box.plan_dataflow(call, load_dataflow(name))) for name in (shipped, tmp_path / "mine.yaml"))
    assert whole.latency_s == less.latency_s
    said = "energy of what engines do in divide: the dataflow names no operations of it"
    assert said in less.not_modelled
    assert said not in whole.not_modelled


@pytest.mark.parametrize(("given", "message"), [
    ({"fill": "itamax"}, "fill: found 'itamax', expected a mapping of slots"),
    ({"fill": ["itamax"]}, "fill: found"), ({"fill": {"softmax": "itamax"}, "parameters": [1]}, "parameters: found"),
    ({"dataflow": load_dataflow("npu_attention+itamax"), "fill": {"softmax": "ibert"}}, "fill: found .* an object has"),
    ({"call": None, "dataflow": "npu_attention+itamax"}, "call: npu_attention.itamax computes attention calls"),
    ({"call": {"q_len": 1}, "dataflow": "npu_attention+itamax"}, "this one has no q_len"),
])
def test_arguments_of_any_type_are_used_or_refused(given: dict[str, Any], message: str) -> None:
    usual = {"call": AttentionCall(q_len=64, kv_len=64, head_dim=64), "dataflow": "npu_attention"}
    with pytest.raises(InputError, match=message):
        accelerator("npu-16x16").plan_dataflow(**usual | given)


def test_a_file_has_the_engines_of_all_that_it_runs(tmp_path: Path) -> None:
    text = machine_files()["npu-16x16"].read_text(encoding="utf-8")
    (tmp_path / "npu.yaml").write_text(text.replace("  exponential:\n", "  exponentila:\n"), encoding="utf-8")
    message = (r"npu.yaml:\d+: runs.int_attention: the stage 'exponential_pass' of its dataflow needs the engine "
               r"'exponential', expected engines .*; did you mean 'exponentila'\?")
    with pytest.raises(InputError, match=message):
        SESSION.load(tmp_path / "npu.yaml")
