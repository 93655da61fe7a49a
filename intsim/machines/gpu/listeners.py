"""The timeline of a GPU's run, and power and traffic over it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from intsim.machines.events import Listener, Segment
from intsim.machines.gpu.description import GpuPower
from intsim.result import Event, Sample

LAUNCH = "launch"
GIGA = 1e9
"""Counters of a timeline are in GB/s."""


class GpuTimeline(Listener):
    """Spans and samples of a call that starts with a launch.

    Args:
        launches: of each in order, when its first thread block starts, and the mean of its static power in watts.
        power: of the board; None where its energy is not modelled.
    """

    def __init__(self, launches: Sequence[tuple[float, float]], power: GpuPower | None) -> None:
        self.power = power
        self._starts_s, self._static_w = zip(*launches, strict=True)
        self._events = [Event("GPU", LAUNCH, 0.0, self._starts_s[0], LAUNCH)]
        self._samples = [Sample("power_w", 0.0, power.idle_w)] if power else []

    def segment(self, event: Segment) -> None:
        """Add the spans and samples of a segment."""
        self._events += [Event(track, label, event.start_s, event.end_s) for track, label in event.tracks.items()]
        if self.power:
            static_w = self._static_w[bisect_left(self._starts_s, event.end_s) - 1]
            watts = event.power_w + static_w + self.power.idle_w
            self._samples.append(Sample("power_w", event.start_s, watts))
        self._samples.append(Sample("dram_gb_per_s", event.start_s, event.dram_bytes_per_s / GIGA))

    @property
    def events(self) -> tuple[Event, ...]:
        """The launch, then the waves."""
        return tuple(self._events)

    def samples(self, end_s: float) -> tuple[Sample, ...]:
        """Of the whole call; it leaves DRAM and the SMs idle."""
        last = [Sample("dram_gb_per_s", end_s, 0.0)]
        if self.power:
            last.append(Sample("power_w", end_s, self.power.idle_w))
        return (*self._samples, *last)
