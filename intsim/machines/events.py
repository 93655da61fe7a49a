"""What happens while a plan runs, as typed events, and who listens to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple


class WorkDone(NamedTuple):
    """Equal threads have ended a share of a kernel.

    Attributes:
        step: of the pipeline; cluster: whose threads; threads: how many, over all repeats.
        cycles: of one thread's execution with everything in L1, by reason; clock_cycles: that passed in all.
        bytes: of one thread, by memory level, both directions; instructions: of one thread, by cost class.
        bound: what limited it; seconds: from its start to its end.
        energy_j: of one thread at the rails, by component.
        spending: gives ``spent_s``, for which few ask.
    """

    step: str
    cluster: str
    threads: float
    cycles: Mapping[str, float]
    clock_cycles: float
    bytes: Mapping[str, float]
    instructions: Mapping[str, float]
    bound: str
    seconds: float
    energy_j: Mapping[str, float]
    spending: Callable[[], Mapping[str, float]]

    @property
    def spent_s(self) -> Mapping[str, float]:
        """Of the seconds, what went to ``execute``, to transfers by level (``l2``, ``l3``, ``remote``, ``dram``), to
        page tables (``walk_l2`` ...), to waiting for a shared memory (``shared_l3``, ``shared_dram``); and ``hidden``,
        the shorter of execution and transfers, of which a part hides."""
        return self.spending()

    def tell(self, listener: Listener) -> None:
        """Tell a listener."""
        listener.work_done(self)


class Waited(NamedTuple):
    """Threads of a cluster have waited at a barrier: ``cycles`` of their clock, summed over threads and repeats."""

    step: str
    cluster: str
    cycles: float

    def tell(self, listener: Listener) -> None:
        """Tell a listener."""
        listener.waited(self)


class Moved(NamedTuple):
    """Threads have gone from a slow core to a fast one that had ended its own work.

    Attributes:
        source, target: clusters.
        until_s: from the kernel's start to the move; after_s: of it, that the target's cores had waited for them.
        speed: the time of the same work there over its time here.
    """

    step: str
    source: str
    target: str
    until_s: float
    after_s: float
    speed: float

    def tell(self, listener: Listener) -> None:
        """Tell a listener."""
        listener.moved(self)


class KernelEnded(NamedTuple):
    """A kernel of a step has ended.

    Attributes:
        latency_s: with its barrier and its repeats; barrier_s: the barrier's part of it; waking_s: of the caller, then.
        critical: the cluster whose threads ended last.
        counter_s: the part of it that lasted as long as the counter was kept that gives out the work.
    """

    step: str
    start_s: float
    latency_s: float
    barrier_s: float
    waking_s: float
    critical: str
    counter_s: float = 0.0

    def tell(self, listener: Listener) -> None:
        """Tell a listener."""
        listener.kernel_ended(self)


class Segment(NamedTuple):
    """A span in which nothing starts or ends: what each track runs, and how fast DRAM moves bytes."""

    start_s: float
    end_s: float
    tracks: Mapping[str, str]
    power_w: float
    dram_bytes_per_s: float


class Listener:
    """Hears the events of a run; a listener overrides what it wants to hear."""

    def work_done(self, event: WorkDone) -> None:
        """A share of a kernel has ended."""

    def waited(self, event: Waited) -> None:
        """Threads have waited for others."""

    def moved(self, event: Moved) -> None:
        """Threads have gone to other cores."""

    def kernel_ended(self, event: KernelEnded) -> None:
        """A kernel has ended."""

    def segment(self, event: Segment) -> None:
        """A span has passed."""
