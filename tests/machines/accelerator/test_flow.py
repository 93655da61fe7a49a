"""The clock, counted by hand: one cycle is one nanosecond."""

from __future__ import annotations

from pathlib import Path

import pytest

from intsim.calls import LinearCall
from intsim.errors import InputError
from intsim.machines.accelerator.result import AcceleratorRun
from intsim.machines.events import Listener, Segment
from tests.machines.accelerator.build import MACHINE, accelerator, flow, machine

CALL = LinearCall(m=1, n=6, k=10)


def run(folder: Path, phases: str, head: str = "", skip: bool = True, call: LinearCall = CALL) -> AcceleratorRun:
    box = machine(folder)
    return box.time(box.plan_dataflow(call, flow(folder, phases, head)), skip=skip)


def cycles(result: AcceleratorRun) -> float:
    return result.latency_s * 1e9


DOUBLE = """
- name: tiles
  repeat: n
  stages:
    - {name: load, moves: [{through: d, bytes: 40}], writes: [tile]}
    - {name: work, engines: {a: {trips: 30}}, reads: [tile]}
"""


@pytest.mark.parametrize(("slots", "expected"), [(1, 6 * 50), (2, 20 + 6 * 30), (9, 20 + 6 * 30)])
def test_a_double_buffer_hides_the_shorter(tmp_path: Path, slots: int, expected: float) -> None:
    result = run(tmp_path, DOUBLE, f"buffers: {{tile: {{bytes: 40, slots: {slots}}}}}")
    assert cycles(result) == pytest.approx(expected)
    assert result.server("a").spent_s["busy"] == pytest.approx(180e-9)
    assert result.server("a").spent_s["dma"] == pytest.approx((expected - 180) * 1e-9)
    assert result.server("d").spent_s["busy"] == pytest.approx(120e-9)


LAYERS = """
- name: layers
  repeat: 3
  phases:
    - name: strips
      repeat: 4
      stages:
        - {{name: strip, engines: {{a: {{trips: 10}}}}, after: [{{stage: rest, lag: {lag}}}]}}
    - name: between
      stages:
        - {{name: rest, engines: {{b: {{trips: 7}}}}, after: [strip]}}
- name: head
  stages:
    - {{name: last, engines: {{a: {{trips: 5}}}}, after: [rest]}}
"""


@pytest.mark.parametrize(("lag", "expected"), [
    (4, 3 * (4 * 10 + 7) + 5),              # a layer's strips wait for what came after those of the layer before
    (8, 3 * 4 * 10 + 7 + 5),                # of the one before that: a layer's rest goes on beside the next's strips
])
def test_loops_of_phases(tmp_path: Path, lag: int, expected: float) -> None:
    for skip in (True, False):
        result = run(tmp_path, LAYERS.format(lag=lag), skip=skip)
        assert cycles(result) == pytest.approx(expected)
    assert result.stage("strip").firings == 12
    assert result.stage("rest").firings == 3


def test_phases_and_loops_have_names_of_their_own(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="between: two phases have this name"):
        run(tmp_path, LAYERS.format(lag=4).replace("- name: layers", "- name: between"))
    with pytest.raises(InputError, match=r"phases\.0\.stages: unknown key, expected one of name, phases, repeat"):
        run(tmp_path, LAYERS.format(lag=4).replace("  repeat: 3\n", "  repeat: 3\n  stages: []\n"))


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


def test_room_in_a_queue_counts_from_the_issue(tmp_path: Path) -> None:
    phases = """
    - name: rows
      repeat: n
      stages:
        - {name: make, engines: {a: {trips: 1}}, writes: [item]}
        - {name: take, engines: {b: {trips: 5}}, reads: [item]}
    """
    last = {}
    for release in ("start", "end"):
        result = run(tmp_path, phases, f"buffers: {{item: {{bytes: 1, slots: 1, release: {release}}}}}")
        last[release] = cycles(result)
    assert last == {"start": pytest.approx(1 + 6 * 5), "end": pytest.approx(6 * 6)}


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


ACCUMULATOR = """
- name: tiles
  repeat: 3
  stages:
    - {name: bias, moves: [{through: d, bytes: 20}], writes: [sums]}
    - {name: product, engines: {a: {trips: 4}}, after: [bias], writes: [sums]}
    - {name: store, moves: [{through: e, bytes: 6}], reads: [sums]}
"""


@pytest.mark.parametrize(("slots", "expected"), [(1, 3 * (10 + 4 + 1)), (2, 3 * 10 + 4 + 1)])
def test_an_item_is_there_when_all_of_its_writers_have_written_it(tmp_path: Path, slots: int, expected: float) -> None:
    """An accumulator that a channel fills with the bias and an array adds to: both wait until the last one is gone."""
    head = f"buffers: {{sums: {{store: ram, bytes: 8, slots: {slots}}}}}"
    result = run(tmp_path, ACCUMULATOR, head)
    assert cycles(result) == pytest.approx(expected)
    assert result.plan.stored_bytes == {"ram": 8 * slots}
    assert cycles(run(tmp_path, ACCUMULATOR.replace("repeat: 3", "repeat: 900"), head)) == pytest.approx(
        cycles(run(tmp_path, ACCUMULATOR.replace("repeat: 3", "repeat: 900"), head, skip=False)))


STRIPS = """
- name: layers
  repeat: {layers}
  phases:
    - name: first
      repeat: 3
      stages:
        - {{name: fetch, moves: [{{through: d, bytes: 20}}], writes: [weights]}}
        - {{name: product, engines: {{a: {{trips: 6}}}}, reads: [weights]}}
    - name: between
      stages:
        - {{name: norm, engines: {{a: {{trips: 35}}}}, after: [product]}}
    - name: second
      repeat: 2
      stages:
        - {{name: fetch_more, moves: [{{through: {channel}, bytes: 20}}], writes: [more]}}
        - {{name: product_more, engines: {{a: {{trips: 6}}}}, reads: [more], after: [norm]}}
"""


@pytest.mark.parametrize(("slots", "expected"), [
    (1, 3 * (10 + 6) + 35 + 6 + 10 + 6),       # the fourth strip is there as the norm ends, the fifth has to wait
    (2, 3 * 10 + 6 + 35 + 2 * 6),              # the fourth and the fifth are fetched during the norm
])
def test_matrices_whose_strips_lie_in_the_same_slots(tmp_path: Path, slots: int, expected: float) -> None:
    """Strips of 10 cycles to fetch and 6 to multiply; a norm of 35 between the matrices."""
    head = f"buffers: {{weights: {{store: ram, bytes: 20, slots: {slots}}}, more: {{bytes: 24, slots_of: weights}}}}"
    result = run(tmp_path, STRIPS.format(layers=1, channel="d"), head)
    assert cycles(result) == pytest.approx(expected)
    assert result.plan.stored_bytes == {"ram": 24 * slots}


@pytest.mark.parametrize("channel", ["d", "e"])
@pytest.mark.parametrize("slots", [1, 2, 3, 4, 9])
def test_shared_slots_are_never_overfull_and_skipping_changes_nothing(
        tmp_path: Path, slots: int, channel: str) -> None:
    head = f"buffers: {{weights: {{store: ram, bytes: 20, slots: {slots}}}, more: {{bytes: 20, slots_of: weights}}}}"
    phases = STRIPS.format(layers=40, channel=channel).replace("repeat: 3", "repeat: 30")
    whole = run(tmp_path, phases, head, skip=False)
    assert run(tmp_path, phases, head).latency_s == pytest.approx(whole.latency_s, rel=1e-9)
    moments = []
    for event in whole.events:
        if event.name.startswith("fetch"):
            moments.append((event.start_s, 1))
        elif event.name.startswith("product"):
            moments.append((event.end_s, -1))
    there = most = 0
    for _, change in sorted(moments):
        there += change
        most = max(most, there)
    assert 0 < most <= slots
    assert there == 0
    private = run(tmp_path, phases, head.replace("slots_of: weights", f"slots: {slots}"))
    assert private.latency_s <= whole.latency_s * (1 + 1e-9)


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


NESTED = """
- name: tiles
  repeat: 64 * n
  stages:
    - {name: block, per: 8, at: start, moves: [{through: e, bytes: 300}, {through: m, bytes: 300}], writes: [block]}
    - {name: load, moves: [{through: d, bytes: 13}, {through: m, bytes: 26}], writes: [tile]}
    - {name: work, engines: {a: {trips: 11}}, reads: [tile, block], writes: [sum]}
    - {name: divide, engines: {many: {trips: 1}}, reads: [sum], writes: [out]}
- name: last
  repeat: 5
  stages:
    - {name: finish, engines: {b: {trips: 400}}, reads: [out]}
"""


@pytest.mark.parametrize("overlap", ["true", "false"])
@pytest.mark.parametrize(("tile", "total", "out"), [(1, 1, 400), (2, 2, 400), (3, 2, 384)])
def test_skipping_steady_periods_changes_nothing(tmp_path: Path, tile: int, total: int, out: int, overlap: str) -> None:
    """``finish`` reads 76.8 of the 384 items at a time, so that the ratio of firings is no whole number."""
    head = f"""
    buffers:
      block: {{bytes: 3, slots: 2}}
      tile: {{bytes: 1, slots: {tile}}}
      sum: {{bytes: 1, slots: {total}}}
      out: {{bytes: 1, slots: {out}}}
    rounds: {{times: 7, overlap: {overlap}}}
    """
    quick, slow = (run(tmp_path, NESTED, head, skip=skip) for skip in (True, False))
    assert quick.latency_s == pytest.approx(slow.latency_s, rel=1e-9)
    for one, other in zip(quick.servers, slow.servers, strict=True):
        assert one.spent_s == pytest.approx(other.spent_s, rel=1e-6, abs=1e-12)
    for a, b in zip(quick.stages, slow.stages, strict=True):
        assert a.spent_s == pytest.approx(b.spent_s, rel=1e-6, abs=1e-12)
    assert len(quick.events) < 0.7 * len(slow.events)


def test_no_run_is_shorter_than_its_busiest_part(tmp_path: Path) -> None:
    head = ("buffers: {block: {bytes: 3, slots: 2}, tile: {bytes: 1, slots: 2}, sum: {bytes: 1}, "
            "out: {bytes: 1, slots: 400}}")
    result = run(tmp_path, NESTED, head)
    assert result.latency_s >= max(result.plan.bounds_s().values())
    assert max(result.use.values()) <= 1.0
    for server in result.servers:
        assert sum(server.spent_s.values()) == pytest.approx(result.latency_s * server.units)


def test_listeners_are_told_what_each_server_did(tmp_path: Path) -> None:
    class Log(Listener):
        def __init__(self) -> None:
            self.segments: list[Segment] = []

        def segment(self, event: Segment) -> None:
            self.segments.append(event)

    box, log = machine(tmp_path), Log()
    plan = box.plan_dataflow(CALL, flow(tmp_path, DOUBLE, "buffers: {tile: {bytes: 40, slots: 2}}"))
    result = box.time(plan, [log], skip=False)
    work = [e for e in result.events if e.track == "a"]
    assert [(e.start_s, e.end_s) for e in work] == [
        (pytest.approx(20e-9 + i * 30e-9), pytest.approx(50e-9 + i * 30e-9)) for i in range(6)]
    assert [s.tracks for s in log.segments[:3]] == [{"d": "load"}, {"d": "load", "a": "work"}, {"a": "work"}]
    assert log.segments[-1].end_s == pytest.approx(result.latency_s)
    assert sum((s.end_s - s.start_s) * s.power_w for s in log.segments) == pytest.approx(result.energy_j)


def test_stages_that_wait_in_a_circle_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="'one' can never fire: it waits for 'two'"):
        run(tmp_path, """
        - name: p
          stages:
            - {name: one, engines: {a: {trips: 1}}, reads: [y], writes: [x]}
            - {name: two, engines: {b: {trips: 1}}, reads: [x], writes: [y]}
        """, "buffers: {x: {bytes: 1}, y: {bytes: 1}}")
