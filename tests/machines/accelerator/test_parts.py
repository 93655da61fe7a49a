"""What the parts of a stage take, engines, links and the host, counted by hand: one cycle is one nanosecond."""

from __future__ import annotations

from pathlib import Path

import pytest

from intsim.machines.accelerator.result import AcceleratorRun
from tests.machines.accelerator.build import CALL, MACHINE, accelerator, cycles, flow, machine, run


def test_the_slowest_part_of_a_stage_sets_its_pace(tmp_path: Path) -> None:
    result = run(tmp_path, """
    - name: one
      stages:
        - name: s
          engines: {a: {trips: 10}, b: {trips: 4}}
          moves: [{through: p, bytes: 400}, {through: m, bytes: 80}]
    """)
    # Port 400 / 16 = 25 cycles, memory 80 / 8 = 10, engines 10 and 4; both engines are one deep and follow each other.
    assert cycles(result) == pytest.approx(25 + 1)
    assert result.stage("s").spent_s["port"] == pytest.approx(15e-9)
    assert result.bound == "p"


def test_interval_and_depth_are_two_things(tmp_path: Path) -> None:
    head = "buffers: {item: {bytes: 1, slots: 6}}"
    result = run(tmp_path, """
    - name: rows
      repeat: n
      stages:
        - {name: make, engines: {a: {trips: 1}}, writes: [item]}
        - {name: divide, engines: {many: {trips: 1}}, reads: [item]}
    """, head)
    # Items at 1..6; three units of ten cycles each: the second three start as the first three end.
    assert cycles(result) == pytest.approx(1 + 10 + 10 + 2)


@pytest.mark.parametrize(("engines", "port_bytes", "expected"), [
    ("{a: {trips: 10}, many: {trips: 1, interval: 5}}", 160, 9 + 1 + 10),     # nine issued before a's last
    ("{a: {trips: 10}, many: {trips: 3, interval: 5}}", 160, 10 + 1 + 10),    # many's last begins after ten
    ("{many: {trips: 3, interval: 5}}", 640, 39 + 10),                        # the port's last word sets out after 39
    ("{many: {trips: 3, interval: 9}}", 640, 39 + 10)])
def test_the_last_iteration_to_begin_is_of_whatever_is_slowest(
        tmp_path: Path, engines: str, port_bytes: int, expected: float) -> None:
    """An engine that is waited for anyway makes no result earlier by being slower."""
    moves = f"[{{through: p, bytes: {port_bytes}}}]"
    result = run(tmp_path, f"- {{name: p, stages: [{{name: s, engines: {engines}, moves: {moves}}}]}}")
    assert cycles(result) == pytest.approx(expected)


def test_two_transfers_share_a_memory_and_each_keeps_its_own_limit(tmp_path: Path) -> None:
    result = run(tmp_path, """
    - name: both
      stages:
        - {name: slow, moves: [{through: d, bytes: 100}, {through: m, bytes: 200}]}
        - {name: fast, moves: [{through: e, bytes: 600}, {through: m, bytes: 600}]}
    """)
    # slow alone: 50 ns at half of the memory. fast alone: 100 ns at three quarters. Together fast gets the other half:
    # after 50 ns it has done 33.3 of 100, and then the rest alone.
    assert result.stage("slow").end_s == pytest.approx(50e-9)
    assert cycles(result) == pytest.approx(50 + 100 * (1 - 1 / 3))
    assert result.stage("fast").spent_s["memory"] == pytest.approx(50e-9 / 3)


def test_priority_serves_one_before_the_other(tmp_path: Path) -> None:
    result = run(tmp_path, """
    - name: both
      stages:
        - {name: later, priority: 1, moves: [{through: d, bytes: 100}, {through: m, bytes: 400}]}
        - {name: first, moves: [{through: e, bytes: 600}, {through: m, bytes: 800}]}
    """)
    assert result.stage("first").end_s == pytest.approx(100e-9)  # all of the memory
    assert result.stage("later").end_s == pytest.approx(150e-9)


def test_the_channels_of_a_memory_that_a_move_may_use_cap_it(tmp_path: Path) -> None:
    result = run(tmp_path, """
    - name: one
      stages: [{name: s, engines: {a: {trips: 1}}, moves: [{through: m, bytes: 80, over: 1}]}]
    """)
    assert cycles(result) == pytest.approx(20)


def waiting(folder: Path, outstanding: int, phases: str, head: str = "") -> AcceleratorRun:
    """On a port of 16 bytes a cycle whose bursts come after 20."""
    text = folder / "m.yaml"
    text.write_text(MACHINE.replace("ports: {p: {bytes_per_cycle: {value: 16.0, source: t}}}", (
        "ports: {p: {bytes_per_cycle: {value: 16.0, source: t}, latency_ns: {value: 20.0, source: t}, "
        f"outstanding: {{value: {outstanding}, source: t}}}}}}")), encoding="utf-8")
    box = accelerator(text)
    return box.time(box.plan_dataflow(CALL, flow(folder, phases, head)))


@pytest.mark.parametrize(("bursts", "trips", "outstanding", "expected"), [
    (10, 1, 1, 10 * (20 + 4)),          # one after the other
    (10, 1, 2, 4 * (20 + 4) + 20 + 2 * 4),    # pairs, the next asked for as the first of the last pair comes
    (10, 1, 64, 20 + 40),               # all of them at once
    (1, 1, 64, 20 + 40),                # a single one comes no earlier for those that might be under way
    (10, 90, 64, 20 + 90),              # the engine begins when the first bytes are there
])
def test_bursts_wait_for_their_latency(
        tmp_path: Path, bursts: int, trips: int, outstanding: int, expected: float) -> None:
    phases = f"""
    - name: one
      stages:
        - {{name: s, engines: {{a: {{trips: {trips}}}}}, moves: [{{through: p, bytes: 640, bursts: {bursts}}}]}}
    """
    assert cycles(waiting(tmp_path, outstanding, phases)) == pytest.approx(expected)


@pytest.mark.parametrize(("slots", "expected"), [(1, 6 * (20 + 4)), (6, 5 * 12 + 20 + 4)])
def test_latency_is_hidden_as_far_as_there_is_room(tmp_path: Path, slots: int, expected: float) -> None:
    """64 bytes per firing: of two under way a burst comes every twelve cycles."""
    result = waiting(tmp_path, 2, """
    - name: tiles
      repeat: n
      stages:
        - {name: s, engines: {b: {trips: 1}}, moves: [{through: p, bytes: 64}], writes: [tile]}
        - {name: t, engines: {a: {trips: 0}}, reads: [tile]}
    """, f"buffers: {{tile: {{bytes: 64, slots: {slots}}}}}")
    assert cycles(result) == pytest.approx(expected)


def test_a_buffer_may_have_a_clock_of_its_own(tmp_path: Path) -> None:
    """Two ports of four bytes at twice the machine's clock."""
    own = "ports: {value: 2, source: t}, clock_mhz: {value: 2000, source: t}"
    box = machine(tmp_path, MACHINE.replace("ports: {value: 2, source: t}", own))
    result = box.time(box.plan_dataflow(CALL, flow(tmp_path, """
        - {name: p, stages: [{name: s, engines: {a: {trips: 1}}, moves: [{through: ram, bytes: 160}]}]}
        """)))
    assert cycles(result) == pytest.approx(10)
    assert [result.slopes[f"buffers.ram.{key}"] for key in ("clock_mhz", "bytes_per_cycle")] == pytest.approx([-1, -1])


def test_transfers_of_a_stage_through_one_channel_follow_one_another(tmp_path: Path) -> None:
    """20 and 10 bytes at 2 GB/s."""
    moves = "[{through: d, bytes: 20}, {through: d, bytes: 10}]"
    result = run(tmp_path, f"- {{name: p, stages: [{{name: s, moves: {moves}}}]}}")
    assert cycles(result) == pytest.approx(15)
    assert result.server("d").busy_share == pytest.approx(1.0)


def test_a_launch_takes_the_host_and_a_function_its_cores(tmp_path: Path) -> None:
    result = run(tmp_path, """
    - name: one
      stages:
        - {name: think, host: {functions: {work: 100}}, writes: [x]}
        - {name: alone, host: {functions: {work: 100}, threads: 1}, after: [think]}
        - {name: s, launch: true, engines: {a: {trips: 50}}, after: [alone]}
    """, "buffers: {x: {bytes: 1}}")
    assert cycles(result) == pytest.approx(100 + 400 + 100 + 50)
    spent = result.stage("s").spent_s
    assert (spent["host"], spent["busy"]) == (pytest.approx(100e-9), pytest.approx(50e-9))


def test_energy_is_the_sum_of_its_parts(tmp_path: Path) -> None:
    result = run(tmp_path, """
    - name: one
      repeat: 2
      stages:
        - {name: s, launch: true, engines: {a: {}}, operations: {mac_s8: 800}, moves: [{through: m, bytes: 160}]}
        - {name: h, host: {functions: {work: 10}}, after: [s]}
    """)
    assert cycles(result) == pytest.approx(2 * (100 + 100) + 10)  # the host's 10 hides behind the next launch
    assert result.energy_components_j == {
        "static": pytest.approx(2.0 * 410e-9), "operation mac_s8": pytest.approx(1600 * 5e-12),
        "link m": pytest.approx(320 * 7e-12), "engine a": pytest.approx(3.0 * 200e-9),
        "host": pytest.approx(4.0 * (2 * 100e-9 + 2 * 40e-9) / 4)}
    assert result.energy_j == pytest.approx(sum(result.energy_components_j.values()))
