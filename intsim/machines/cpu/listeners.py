"""What a result is made of, heard while a plan runs: tallies by step, the timeline, power and traffic over time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intsim.machines.events import KernelEnded, Listener, Moved, Segment, Waited, WorkDone
from intsim.result import Event, Sample

GIGA = 1e9
"""Counters of a timeline are in GB/s."""


@dataclass
class Tally:
    """What the threads did in a step, summed over threads and over all (batch, head); energy at the rails."""

    start_s: float = float("inf")
    latency_s: float = 0.0
    energy_j: dict[str, float] = field(default_factory=dict)
    cycles: dict[str, float] = field(default_factory=dict)
    bytes: dict[str, float] = field(default_factory=dict)
    instructions: dict[str, float] = field(default_factory=dict)
    bounds: dict[str, float] = field(default_factory=dict)
    counter_s: float = 0.0

    @property
    def bound(self) -> str:
        """What limited the threads for the longest time."""
        if self.counter_s > self.latency_s / 2:
            return "counter"
        return max(self.bounds, key=lambda b: (self.bounds[b], b)) if self.bounds else "nothing to do"


def add(total: dict[str, float], more: Mapping[str, float], factor: float = 1.0) -> None:
    """Add a mapping of numbers to a running total."""
    if not total:  # most shares are the first, or the only one, of their step; a sum of whole numbers is a float, too
        for key, value in more.items():
            total[key] = 0.0 + factor * value
        return
    for key, value in more.items():
        total[key] = total.get(key, 0.0) + factor * value


class Tallies(Listener):
    """Work, waiting and time by step, in the order in which the steps start."""

    def __init__(self) -> None:
        self.by_step: dict[str, Tally] = {}

    def of(self, step: str) -> Tally:
        """The tally of a step."""
        return self.by_step.setdefault(step, Tally())

    def work_done(self, event: WorkDone) -> None:
        """Add what the threads of a share did."""
        tally = self.of(event.step)
        add(tally.cycles, event.cycles, event.threads)
        stalled = max(0.0, event.clock_cycles - sum(event.cycles.values()))
        tally.cycles["stall_memory"] = tally.cycles.get("stall_memory", 0.0) + event.threads * stalled
        add(tally.bytes, event.bytes, event.threads)
        add(tally.instructions, event.instructions, event.threads)
        tally.bounds[event.bound] = tally.bounds.get(event.bound, 0.0) + event.seconds * event.threads
        add(tally.energy_j, event.energy_j, event.threads)

    def waited(self, event: Waited) -> None:
        """Add what threads waited."""
        cycles = self.of(event.step).cycles
        cycles["wait_barrier"] = cycles.get("wait_barrier", 0.0) + event.cycles

    def kernel_ended(self, event: KernelEnded) -> None:
        """Add the time of a kernel."""
        tally = self.of(event.step)
        tally.start_s = min(tally.start_s, event.start_s)
        tally.latency_s += event.latency_s
        tally.counter_s += event.counter_s


class Record(Listener):
    """What happened, for listeners that come later, if they come at all."""

    def __init__(self) -> None:
        self.events: list[WorkDone | Waited | Moved | KernelEnded] = []

    def work_done(self, event: WorkDone) -> None:
        """Keep it."""
        self.events.append(event)

    def waited(self, event: Waited) -> None:
        """Keep it."""
        self.events.append(event)

    def moved(self, event: Moved) -> None:
        """Keep it."""
        self.events.append(event)

    def kernel_ended(self, event: KernelEnded) -> None:
        """Keep it."""
        self.events.append(event)

    def tell(self, listener: Listener) -> None:
        """Tell a listener of everything."""
        for event in self.events:
            event.tell(listener)


class Timeline(Listener):
    """The spans of each track, equal neighbours merged, with waiting between them."""

    def __init__(self) -> None:
        self._events: list[Event] = []
        self._last: dict[str, int] = {}
        self._end = 0.0

    def segment(self, event: Segment) -> None:
        """Prolong or add the spans of the tracks that are busy."""
        events = self._events
        for track, name in event.tracks.items():
            at = self._last.get(track)
            if at is not None and events[at].name == name and events[at].end_s == event.start_s:
                events[at] = Event(track, name, events[at].start_s, event.end_s)
                continue
            if at is not None and events[at].end_s < event.start_s:
                events.append(_waiting(track, events[at].end_s, event.start_s))
            self._last[track] = len(events)
            events.append(Event(track, name, event.start_s, event.end_s))
        self._end = event.end_s

    @property
    def events(self) -> tuple[Event, ...]:
        """All spans, each track waiting for the last one."""
        return (*self._events, *(_waiting(track, self._events[at].end_s, self._end)
                                 for track, at in self._last.items() if self._events[at].end_s < self._end))


def _waiting(track: str, start_s: float, end_s: float) -> Event:
    return Event(track, "wait", start_s, end_s, "wait_barrier")


class Counters(Listener):
    """DRAM traffic, and power at the point of measurement, over time.

    Args:
        base_w: what the machine takes whatever runs; None where its energy is not modelled.
        efficiency: rail power over power at the point of measurement.
    """

    def __init__(self, base_w: float | None, efficiency: float) -> None:
        self.base_w, self.efficiency = base_w, efficiency
        self.samples: list[Sample] = []

    def segment(self, event: Segment) -> None:
        """Add a sample of each counter."""
        self.samples.append(Sample("dram_gb_per_s", event.start_s, event.dram_bytes_per_s / GIGA))
        if self.base_w is not None:
            self.samples.append(Sample("power_w", event.start_s, self.base_w + event.power_w / self.efficiency))
