"""Results as a Perfetto trace, in the protobuf format that ui.perfetto.dev opens.

Every result is a process. Its threads are the tracks of the record (a cluster's cores, an SM's pipes), one for the
steps with what bounds them, and one that splits each step by reason: there the widths are shares of the step's cycles,
their order means nothing. DRAM bandwidth and power are counters. All processes start at time zero; times are in ns.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from perfetto.protos.perfetto.trace.perfetto_trace_pb2 import Trace, TracePacket, TrackEvent

from intsim.calls import AttentionCall
from intsim.result import Result, StepRecord

UNITS = {"power_w": "W", "dram_gb_per_s": "GB/s"}


def write_trace(results: Sequence[Result], path: Path) -> None:
    """Write the trace of some results to a file; the same results give the same bytes."""
    trace = Trace()
    for number, result in enumerate(results, start=1):
        _Process(trace, number, result).write()
    path.write_bytes(trace.SerializeToString(deterministic=True))


class _Process:
    """One result in the trace."""

    def __init__(self, trace: Any, number: int, result: Result) -> None:
        self.trace, self.number, self.result = trace, number, result

    def write(self) -> None:
        result = self.result
        process = self._packet().track_descriptor
        process.uuid = self._uuid("process")
        process.process.pid = self.number
        process.process.process_name = f"{result.pipeline} on {result.machine}" + (
            f", {result.call.q_len} x {result.call.kv_len}" if isinstance(result.call, AttentionCall) else "")
        steps = self._thread("ops")
        reasons = self._thread("cycles by reason (widths are shares)")
        repeats = self._repeats()
        for record in result.records:
            start = record.start_s
            end = start + record.latency_s / repeats
            self._slice(steps, record.step, record.part, start, end, _notes(record))
            for name, first, last in _split(record, start, end):
                self._slice(reasons, name, "reason", first, last, {})
        tracks = {track: self._thread(track) for track in dict.fromkeys(e.track for e in result.events)}
        for event in result.events:
            self._slice(tracks[event.track], event.name, event.reason, event.start_s, event.end_s, {})
        self._counters()

    def _repeats(self) -> float:
        """How often the steps run: events show the first of the heads, which run one after another."""
        span = max((e.end_s for e in self.result.events), default=0.0)
        total = sum(r.latency_s for r in self.result.records)
        return max(1.0, round(total / span)) if span else 1.0

    def _counters(self) -> None:
        end = max((e.end_s for e in self.result.events), default=0.0)
        for counter in dict.fromkeys(s.counter for s in self.result.samples):
            descriptor = self._packet().track_descriptor
            descriptor.uuid = self._uuid(counter)
            descriptor.parent_uuid = self._uuid("process")
            descriptor.name = counter
            descriptor.counter.unit_name = UNITS.get(counter, "")
            samples = [(s.time_s, s.value) for s in self.result.samples if s.counter == counter]
            for time, value in [*samples, (end, 0.0)]:
                packet = self._packet(time)
                packet.track_event.type = TrackEvent.TYPE_COUNTER
                packet.track_event.track_uuid = self._uuid(counter)
                packet.track_event.double_counter_value = value

    def _thread(self, name: str) -> int:
        uuid = self._uuid(f"thread {name}")
        descriptor = self._packet().track_descriptor
        descriptor.uuid, descriptor.parent_uuid = uuid, self._uuid("process")
        descriptor.thread.pid = self.number
        descriptor.thread.tid = uuid % 2**31
        descriptor.thread.thread_name = name
        return uuid

    def _slice(self, track: int, name: str, category: str, start: float, end: float, notes: dict[str, Any]) -> None:
        packet = self._packet(start)
        packet.track_event.type = TrackEvent.TYPE_SLICE_BEGIN
        packet.track_event.track_uuid = track
        packet.track_event.name = name
        packet.track_event.categories.append(category)
        for key, value in notes.items():
            note = packet.track_event.debug_annotations.add()
            note.name = key
            if isinstance(value, str):
                note.string_value = value
            else:
                note.double_value = value
        packet = self._packet(end)
        packet.track_event.type = TrackEvent.TYPE_SLICE_END
        packet.track_event.track_uuid = track

    def _packet(self, time_s: float = 0.0) -> TracePacket:
        packet = self.trace.packet.add()
        packet.timestamp = round(time_s * 1e9)
        packet.trusted_packet_sequence_id = 1
        return packet

    def _uuid(self, name: str) -> int:
        return self.number << 32 | zlib.crc32(name.encode())


def _notes(record: StepRecord) -> dict[str, Any]:
    notes: dict[str, Any] = {"bound": record.bound, "instructions": sum(record.instructions.values())}
    notes |= {f"cycles_{k}": v for k, v in record.cycles.items()} | {f"bytes_{k}": v for k, v in record.bytes.items()}
    if record.energy_j is not None:
        notes["energy_j"] = sum(record.energy_j.values())
    return notes


def _split(record: StepRecord, start: float, end: float) -> Iterator[tuple[str, float, float]]:
    """The span of a step cut in proportion to its cycles by reason."""
    total = sum(record.cycles.values())
    done = 0.0
    for name, value in record.cycles.items():
        if value > 0.0:
            yield name, start + (end - start) * done / total, start + (end - start) * (done + value) / total
        done += value
