"""How a cluster's time follows each number of its file: the call timed again with one number changed.

A collective's algorithm is chosen by NCCL's own table, which none of these moves; what is chosen is priced anew.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

from intsim.machines.cluster.nccl.tables import Algorithm, Constants, Hardware
from intsim.machines.cluster.topology import Topology

STEP = 0.01
"""Relative change of a number."""

LADDERS = (Algorithm.RING, Algorithm.TREE)
LL, SIMPLE = 0, 2
"""Places of protocols in a constant's triple."""

Changed = Callable[[Topology, float], Topology]


def _fabric(*names: str) -> Changed:
    return lambda t, by: replace(t, fabric=replace(t.fabric, **{n: by * getattr(t.fabric, n) for n in names}))


def _network(*names: str) -> Changed:
    def changed(t: Topology, by: float) -> Topology:
        return t if t.network is None else replace(
            t, network=replace(t.network, **{n: by * getattr(t.network, n) for n in names}))

    return changed


def _framework(name: str) -> Changed:
    return lambda t, by: replace(t, framework=replace(t.framework, **{name: by * getattr(t.framework, name)}))


def _constants(change: Callable[[Constants, float], Constants]) -> Changed:
    return lambda t, by: replace(t, constants=change(t.constants, by))


def _base(place: int) -> Changed:
    return _constants(lambda c, by: replace(c, base={
        key: _scaled(value, by, place) if key in LADDERS else value for key, value in c.base.items()}))


def _hop(of: Callable[[Hardware, Algorithm], bool], *places: int) -> Changed:
    return _constants(lambda c, by: replace(c, hop={
        key: _scaled(value, by, *places) if of(*key) else value for key, value in c.hop.items()}))


def _scaled(triple: tuple[float, float, float], by: float, *places: int) -> tuple[float, float, float]:
    ll, ll128, simple = (value * by if place in places else value for place, value in enumerate(triple))
    return ll, ll128, simple


KNOBS: Mapping[str, Changed] = {
    "fabric.attained_gb_per_s": _fabric("attained_bytes_per_s"),
    "fabric.link_gb_per_s": _fabric("bytes_per_s"),
    "network.attained_gb_per_s": _network("attained_bytes_per_s"),
    "network.nic_gb_per_s": _network("bytes_per_s"),
    "network.hop_scale": _hop(lambda hardware, _: hardware is Hardware.NETWORK, *range(3)),
    "collectives.ll_start_us": _base(LL),
    "collectives.simple_start_us": _base(SIMPLE),
    "collectives.ll_hop_us": _hop(lambda hardware, a: hardware is not Hardware.NETWORK and a in LADDERS, LL),
    "collectives.multicast_start_us": _hop(lambda hardware, a: hardware is not Hardware.NETWORK and a not in LADDERS,
                                           SIMPLE),
    "collectives.copy_gb_per_s": _constants(lambda c, by: replace(c, copy_bytes_per_s=by * c.copy_bytes_per_s)),
    "collectives.multicast_fill": _constants(lambda c, by: replace(c, unhidden_fill=by * c.unhidden_fill)),
    "framework.launch_us": _framework("launch_s"),
    "framework.collective_us": _framework("collective_s"),
    "framework.sync_us": _framework("sync_s"),
    "framework.send_recv_share": _framework("send_recv_share"),
    "gpu.dram.bandwidth_gb_per_s": lambda t, by: replace(t, device=replace(
        t.device, memory_bytes_per_s=by * t.device.memory_bytes_per_s)),
}
"""The numbers of a cluster's file that its time depends on, and how a topology is made with one of them changed."""


def latency_elasticities(topology: Topology, latency_s: float, time: Callable[[Topology], float]) -> dict[str, float]:
    """Per cent of change of a latency for a per cent of change of each number.

    Args:
        topology: as it is. latency_s: on it.
        time: of the same call on a changed one, the devices' own work unchanged.
    """
    slopes = {key: (time(changed(topology, 1.0 + STEP)) / latency_s - 1.0) / STEP for key, changed in KNOBS.items()
              if topology.nodes > 1 or not key.startswith("network.")}
    return {key: slope for key, slope in slopes.items() if not math.isclose(slope, 0.0, abs_tol=1e-6)}
