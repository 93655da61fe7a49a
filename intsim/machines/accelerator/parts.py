"""What an accelerator is made of, in SI units.

    host --launch--> engines <--ports--> buffers
      |                 ^
      | runs functions  | channels (DMA) <--> memories

An engine takes one stage at a time; ports, memories and the host's cores are shared by all who use them at once.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Literal, NamedTuple

LinkKind = Literal["port", "dma", "memory"]


class Engine(NamedTuple):
    """A pipelined unit.

    Attributes:
        units: equal copies; each takes one firing of a stage at a time.
        interval_cycles: between the starts of two iterations (initiation interval).
        depth_cycles: from an iteration's start to its result.
        per_cycle: operations of a kind that one iteration a cycle performs (``mac_s8: 16``).
        formats: of numbers, that it takes and gives.
        in_order: firings start in the order of the dataflow; else whatever can start does, the oldest first.
        area: of all units, by resource, where it is stated.
        slopes: elasticity of the time of a cycle by quantity of the machine's file.
    """

    name: str
    clock_hz: float
    units: int
    interval_cycles: float
    depth_cycles: float
    per_cycle: Mapping[str, float]
    formats: frozenset[str]
    in_order: bool
    area: Mapping[str, float]
    slopes: Mapping[str, float]


class Link(NamedTuple):
    """What bytes pass: a port, a DMA channel or a memory.

    Attributes:
        count: equal ones side by side.
        bytes_per_s: that one sustains.
        latency_s, outstanding: a burst comes this long after it was asked for, beyond its bytes; so many are under
            way at once.
        host_cores: a channel that the host's cores drive (a copy loop) keeps so many of them busy.
        slopes: elasticity of the time of a byte by quantity of the machine's file; waits: of the wait for a burst.
    """

    name: str
    kind: LinkKind
    count: int  # type: ignore[assignment]  # in the place of the method of all tuples
    bytes_per_s: float
    latency_s: float = 0.0
    outstanding: int = 1
    host_cores: float = 0.0
    slopes: Mapping[str, float] = MappingProxyType({})
    waits: Mapping[str, float] = MappingProxyType({})

    def times(self, size: float, bursts: int, used: int) -> tuple[float, float]:
        """For how long ``size`` bytes in equal bursts over ``used`` of the links keep others off them, with nobody else
        there, and until the last of the bytes is there, the first being asked for now.

        By Little's law ``outstanding`` bursts under way are served within a latency and a burst's own time. A burst is
        asked for when the one ``outstanding`` before it has come: where that is later than the link would take it,
        bursts come in groups of so many, a latency and a burst's time apart.
        """
        each, latency_s, outstanding = size / bursts / (used * self.bytes_per_s), self.latency_s, self.outstanding
        come = each + latency_s
        seconds = (size > 0) * bursts * max(each, come / outstanding)
        if outstanding * each >= come:
            return seconds, latency_s + bursts * each
        groups = -(-bursts // outstanding) - 1
        return seconds, groups * come + latency_s + (bursts - groups * outstanding) * each

    def pace(self, size: float, bursts: int, used: int) -> dict[str, float]:
        """Elasticity of ``seconds`` by quantity of the machine's file."""
        each = size / bursts / (used * self.bytes_per_s)
        if self.outstanding * each >= self.latency_s + each:
            return dict(self.slopes)
        waiting = self.latency_s / (self.latency_s + each)
        return {key: slope * (1.0 - waiting) for key, slope in self.slopes.items()} | {
            key: slope * waiting for key, slope in self.waits.items()}


class Store(NamedTuple):
    """Room on the chip."""

    name: str
    bytes: float


@dataclass(frozen=True)
class Host:
    """The processor beside the engines.

    Attributes:
        launch_s: one core's work to start a stage that is launched; None where there is no host.
        function_s: one core's time for a unit of a function (an element, a multiply-accumulate).
    """

    cores: float = 1.0
    launch_s: float | None = None
    function_s: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Energy:
    """Energy per event and power.

    Attributes:
        static_w: whenever the machine is on; host_active_w: of the host with all cores busy, beyond
            that; None where it is not stated.
        engine_w: of an engine while it works: clock tree and toggling that no operation accounts for.
        operation_j: by kind of operation. byte_j: by link.
        slopes: by quantity of the machine's file, elasticity of the power of ``static``, and of the energy of each
            ``engine NAME`` for the same work.
    """

    static_w: float
    host_active_w: float | None
    engine_w: Mapping[str, float]
    operation_j: Mapping[str, float]
    byte_j: Mapping[str, float]
    slopes: Mapping[str, Mapping[str, float]] = field(default_factory=dict)


@dataclass(frozen=True)
class Accelerator:
    """An accelerator as the physics sees it.

    Attributes:
        clock_hz: of everything that has no clock of its own.
        shape: whole numbers of the design that dataflows refer to by name (``array_rows``).
        area: of engines and the rest, by resource (``lut``, ``dsp``, ``bram36``, ``kge``, ``mm2``), where stated.
    """

    name: str
    title: str
    clock_hz: float
    engines: Mapping[str, Engine]
    links: Mapping[str, Link]
    stores: Mapping[str, Store]
    host: Host
    shape: Mapping[str, int]
    energy: Energy | None = None
    area: Mapping[str, float] = field(default_factory=dict)

    def formats(self, engines: Iterable[str]) -> set[str]:
        """Of numbers, that any of these engines takes or gives."""
        return {name for engine in engines for name in self.engines[engine].formats}

    @cached_property
    def form(self) -> Hashable:
        """What it consists of: equal for machines that differ in nothing but cycles, rates, joules and area.

        Of the host's times and its energies only is told which there are.
        """
        host, energy = self.host, self.energy
        return (self.name, *self.shape.items(), *self.stores.values(), *[
            (e.name, e.units, e.formats, e.in_order, *e.per_cycle.items()) for e in self.engines.values()], *[
            (link.name, link.kind, link.count, link.host_cores > 0.0) for link in self.links.values()],
            host.cores, host.launch_s is None, bool(host.launch_s),
            *[(name, seconds > 0.0) for name, seconds in host.function_s.items()],
            energy and (*energy.operation_j, None, *energy.byte_j, energy.host_active_w is None))
