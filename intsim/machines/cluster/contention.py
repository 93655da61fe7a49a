"""Collectives that run at the same time and share links, in SimPy.

A collective alone keeps its links busy at a rate that its time and its traffic give. Together they ask for more than
the links have, and each runs slower in the proportion in which it gets less (max-min fairness, see ``links``).
"""

from __future__ import annotations

from collections.abc import Generator, Sequence

import simpy

from intsim.calls import CollectiveCall
from intsim.machines.cluster.collectives import CollectiveTime, collective_time
from intsim.machines.cluster.links import Flow, Links
from intsim.machines.cluster.paths import capacities
from intsim.machines.cluster.topology import Topology
from intsim.machines.cluster.traffic import traffic


def together(calls: Sequence[CollectiveCall], topology: Topology, starts_s: Sequence[float] | None = None
             ) -> list[float]:
    """When each collective ends.

    Args:
        calls: over the same devices, each from streams of its own.
        starts_s: of each call; all at once by default.

    Raises:
        InputError: as ``collective_time``.
    """
    environment = simpy.Environment()
    links = Links(environment, capacities(topology))
    ends = [0.0] * len(calls)

    def run(index: int) -> Generator[simpy.Event, object, None]:
        yield environment.timeout(starts_s[index] if starts_s else 0.0)
        found = collective_time(calls[index], topology)
        yield environment.timeout(found.start_s)
        yield from links.move(flows_of(calls[index], found, topology))
        ends[index] = float(environment.now)

    environment.run(until=environment.all_of([environment.process(run(i)) for i in range(len(calls))]))
    return ends


def flows_of(call: CollectiveCall, found: CollectiveTime, topology: Topology) -> list[Flow]:
    """A collective as flows, which alone take its time.

    None asks for more than its narrowest link has: a switch that reduces moves less than a ring would.
    """
    capacity, alone = capacities(topology), found.latency_s - found.start_s
    flows = traffic(call.kind, found.sent_bytes, topology.over(call.devices))
    for flow in flows:
        flow.limit_bytes_per_s = min([flow.bytes / alone, *(capacity[link] for link in flow.links)])
    return [Flow(f.name, f.limit_bytes_per_s * alone, f.links, f.limit_bytes_per_s) for f in flows]
