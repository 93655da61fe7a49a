"""Transfers that share links, as SimPy processes.

A flow crosses several links and runs at the rate that the most crowded one leaves it: max-min fairness, by raising all
rates together until a link is full, holding what crosses it, and going on with the others. Between starts and ends of
flows nothing changes, so that the simulation steps from one to the next.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field

import simpy

from intsim.errors import InputError


@dataclass(eq=False)
class Flow:
    """``bytes`` that cross ``links`` together; ``limit_bytes_per_s``: what its sender alone could do."""

    name: str
    bytes: float
    links: tuple[str, ...]
    limit_bytes_per_s: float = float("inf")
    left: float = field(init=False)
    rate: float = field(default=0.0, init=False)

    def __post_init__(self) -> None:
        self.left = float(self.bytes)


@dataclass(frozen=True)
class Transfer:
    """A flow that has ended, for the timeline."""

    name: str
    start_s: float
    end_s: float
    bytes: float


class Links:
    """The links of a cluster at work.

    Args:
        environment: the simulation's clock.
        capacity: bytes per second by link.
    """

    def __init__(self, environment: simpy.Environment, capacity: Mapping[str, float]) -> None:
        self.environment = environment
        self.capacity = capacity
        self.transfers: list[Transfer] = []
        self._running: list[Flow] = []
        self._changed = environment.event()

    def move(self, flows: Sequence[Flow]) -> Generator[simpy.Event, object, None]:
        """Start flows together and run them to the end of the last one (a SimPy process).

        Raises:
            InputError: a flow over a link that is not there.
        """
        for flow in flows:
            for link in flow.links:
                if link not in self.capacity:
                    raise InputError(f"'{link}' is no link", key=flow.name,
                                     expected="one of " + ", ".join(self.capacity))
        self._running += flows
        self._share()
        yield self.environment.all_of([self.environment.process(self._carry(flow)) for flow in flows])

    def _carry(self, flow: Flow) -> Generator[simpy.Event, object, None]:
        start = self.environment.now
        while flow.left > 0.0:
            since, rate = self.environment.now, flow.rate
            end = self.environment.timeout(flow.left / rate)
            yield end | self._changed
            if end.processed:  # and not whether bytes remain: late in a run, a short time does not move the clock
                break
            flow.left = max(0.0, flow.left - (self.environment.now - since) * rate)
        flow.left = 0.0
        self.transfers.append(Transfer(flow.name, start, self.environment.now, flow.bytes))
        self._running.remove(flow)
        self._share()

    def _share(self) -> None:
        for flow, rate in zip(self._running, fair_rates(self._running, self.capacity), strict=True):
            flow.rate = rate
        previous, self._changed = self._changed, self.environment.event()
        previous.succeed()


def duration(flows: Sequence[Flow], capacity: Mapping[str, float]) -> float:
    """Seconds from the common start of flows to the end of the last one."""
    environment = simpy.Environment()
    environment.run(until=environment.process(Links(environment, capacity).move(flows)))
    return float(environment.now)


def busiest_s(flows: Sequence[Flow], capacity: Mapping[str, float]) -> float:
    """Seconds that the busiest link needs for all that crosses it: no schedule is quicker."""
    carried: dict[str, float] = {}
    for flow in flows:
        for link in flow.links:
            carried[link] = carried.get(link, 0.0) + flow.bytes
    return max(size / capacity[link] for link, size in carried.items())


def fair_rates(flows: Sequence[Flow], capacity: Mapping[str, float]) -> list[float]:
    """Bytes per second of each flow under max-min fairness.

    Args:
        flows: each with at least one link or a finite limit.
        capacity: bytes per second by link.
    """
    rates = [0.0] * len(flows)
    left = {link: capacity[link] for flow in flows for link in flow.links}
    open_flows = set(range(len(flows)))
    while open_flows:
        crossing = {link: sum(link in flows[i].links for i in open_flows) for link in left}
        room = {link: left[link] / count for link, count in crossing.items() if count}
        most = {i: min([flows[i].limit_bytes_per_s, *(room[link] for link in flows[i].links)]) for i in open_flows}
        level = min(most.values())
        for i in [i for i in sorted(open_flows) if most[i] <= level * (1 + 1e-12)]:
            rates[i] = level
            open_flows.remove(i)
            for link in flows[i].links:
                left[link] = max(0.0, left[link] - level)
    return rates
