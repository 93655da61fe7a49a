"""What stages wait for, items, room and one another, counted by hand: one cycle is one nanosecond."""

from __future__ import annotations

from pathlib import Path

import pytest

from intsim.errors import InputError
from intsim.machines.events import Listener, Segment
from tests.machines.accelerator.build import CALL, cycles, flow, machine, run

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
