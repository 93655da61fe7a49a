"""Parts of a trace: samples in a row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from intsim.measure.traces.samples import Trace

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Span:
    """Samples ``first`` to ``last``, both included."""

    first: int
    last: int

    @property
    def samples(self) -> slice:
        """To index with."""
        return slice(self.first, self.last + 1)

    def seconds(self, trace: Trace) -> float:
        """How long it is."""
        return float(np.sum(trace.interval_s[self.samples]))

    def energy_j(self, trace: Trace) -> float:
        """What the device took in it, idle power included."""
        return float(np.sum(trace.power_w[self.samples] * trace.interval_s[self.samples]))

    def power_w(self, trace: Trace) -> float:
        """On average."""
        return self.energy_j(trace) / self.seconds(trace)

    def start_s(self, trace: Trace) -> float:
        """When it begins."""
        return round(float(trace.time_s[self.first] - trace.interval_s[self.first]), 9) + 0.0  # no -1e-16, no -0.0

    def end_s(self, trace: Trace) -> float:
        """When it ends."""
        return float(trace.time_s[self.last])


def stretches(mask: Mask) -> list[Span]:
    """Runs of true values."""
    steps = np.diff(np.concatenate(([0], mask.astype(np.int8), [0])))
    return [Span(int(a), int(b) - 1) for a, b in zip(np.flatnonzero(steps == 1), np.flatnonzero(steps == -1),
                                                     strict=True)]


def total_s(trace: Trace, spans: Iterable[Span]) -> float:
    """How long spans are together."""
    return sum(span.seconds(trace) for span in spans)


def total_j(trace: Trace, spans: Iterable[Span]) -> float:
    """What the device took in all of them, idle power included."""
    return sum(span.energy_j(trace) for span in spans)


def samples_of(spans: Iterable[Span]) -> NDArray[np.int64]:
    """The numbers of all their samples."""
    return np.concatenate([np.arange(span.first, span.last + 1) for span in spans])


def between(before: Span, after: Span) -> Span:
    """The samples between two spans."""
    return Span(before.last + 1, after.first - 1)
