"""The trace, decoded again with Perfetto's own protobufs."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest
from perfetto.protos.perfetto.trace.perfetto_trace_pb2 import Trace, TrackEvent

from intsim.report.perfetto import write_trace
from intsim.result import Result
from intsim.studies.experiment import Experiment


@pytest.fixture
def trace(experiment: Experiment, tmp_path: Path) -> Trace:
    write_trace(experiment.results, tmp_path / "trace.pftrace")
    return Trace.FromString((tmp_path / "trace.pftrace").read_bytes())


def test_every_result_is_a_process_with_ops_reasons_and_cores(experiment: Experiment, trace: Trace) -> None:
    processes = [p.track_descriptor for p in trace.packet if p.track_descriptor.HasField("process")]
    assert len(processes) == len(experiment.results)
    threads = defaultdict(set)
    for packet in trace.packet:
        if packet.track_descriptor.HasField("thread"):
            threads[packet.track_descriptor.parent_uuid].add(packet.track_descriptor.thread.thread_name)
    for process, result in zip(processes, experiment.results, strict=True):
        assert {"ops", *(e.track for e in result.events)} <= threads[process.uuid]


def test_slices_nest_and_last_as_long_as_the_run(experiment: Experiment, trace: Trace) -> None:
    open_slices: dict[int, list[int]] = defaultdict(list)
    last = 0
    for packet in trace.packet:
        event = packet.track_event
        if event.type == TrackEvent.TYPE_SLICE_BEGIN:
            open_slices[event.track_uuid].append(packet.timestamp)
        elif event.type == TrackEvent.TYPE_SLICE_END:
            assert open_slices[event.track_uuid].pop() <= packet.timestamp
            last = max(last, packet.timestamp)
    assert not any(open_slices.values())
    longest = max(r.latency_s / (r.workload.heads if _one_head_after_another(r) else 1) for r in experiment.results)
    assert last == pytest.approx(longest * 1e9, rel=1e-3)


def _one_head_after_another(result: Result) -> bool:
    """Where events show the first head of several."""
    return any("heads run one after another" in text for text in result.assumptions)


def test_counters_carry_power_and_bandwidth(trace: Trace) -> None:
    names = {p.track_descriptor.uuid: p.track_descriptor.name for p in trace.packet
             if p.track_descriptor.HasField("counter")}
    assert set(names.values()) == {"power_w", "dram_gb_per_s"}
    values = [p.track_event.double_counter_value for p in trace.packet if p.track_event.type == TrackEvent.TYPE_COUNTER
              and names[p.track_event.track_uuid] == "power_w"]
    assert max(values) > 3.9  # more than the board draws idle


def test_same_results_same_bytes(experiment: Experiment, tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_trace(experiment.results, tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
