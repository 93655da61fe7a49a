"""Why a call takes its time on a cluster: the stages of every device, what each waits for, what would lift that."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from intsim.calls import AttentionCall
from intsim.errors import InputError, unknown_name
from intsim.machines.cluster.attention import DistributedTime, Stage
from intsim.machines.cluster.cluster import ClusterMachine, ClusterPlan
from intsim.machines.cluster.methods import METHODS, sharded
from intsim.machines.cluster.nccl.tables import Algorithm, Hardware
from intsim.machines.cluster.topology import Topology
from intsim.studies.explain.model import Bound, Explanation, Lift, Link, Row, by_gain, by_length, by_size
from intsim.studies.explain.steps import sizes_of

MICRO = 1e6
OWN = "the devices' own work"
NOTHING = 1e-9
WITHOUT = 1.0 / NOTHING
"""How many times as good a resource is that is no limit any more."""
LADDERS = (Algorithm.RING, Algorithm.TREE)

Better = Callable[[Topology, float], Topology]
"""A cluster that has so many times as much of a resource."""


def _links(topology: Topology, by: float) -> Topology:
    fabric, constants = topology.fabric, topology.constants
    host = None if fabric.host_bytes_per_s is None else by * fabric.host_bytes_per_s
    return replace(topology, fabric=replace(
        fabric, bytes_per_s=by * fabric.bytes_per_s, attained_bytes_per_s=by * fabric.attained_bytes_per_s,
        search_bytes_per_s=by * fabric.search_bytes_per_s, host_bytes_per_s=host),
                   constants=replace(constants, copy_bytes_per_s=by * constants.copy_bytes_per_s))


def _network(topology: Topology, by: float) -> Topology:
    network = topology.network
    return topology if network is None else replace(topology, network=replace(
        network, bytes_per_s=by * network.bytes_per_s, attained_bytes_per_s=by * network.attained_bytes_per_s,
        search_bytes_per_s=by * network.search_bytes_per_s))


def _starts(topology: Topology, by: float) -> Topology:
    """Of kernels and of hops within a node; hops between nodes stay."""
    constants = topology.constants
    return replace(topology, constants=replace(
        constants, base={key: _over(value, by) if key in LADDERS else value for key, value in constants.base.items()},
        hop={key: value if key[0] is Hardware.NETWORK else _over(value, by) for key, value in constants.hop.items()}))


def _hops(topology: Topology, by: float) -> Topology:
    constants = topology.constants
    return replace(topology, constants=replace(constants, hop={
        key: _over(value, by) if key[0] is Hardware.NETWORK else value for key, value in constants.hop.items()}))


def _over(latencies: tuple[float, float, float], by: float) -> tuple[float, float, float]:
    return latencies[0] / by, latencies[1] / by, latencies[2] / by


def _memory(topology: Topology, by: float) -> Topology:
    device = topology.device
    return replace(topology, device=replace(device, memory_bytes_per_s=by * device.memory_bytes_per_s))


def _host(topology: Topology, by: float) -> Topology:
    host = topology.framework
    return replace(topology, framework=replace(
        host, launch_s=host.launch_s / by, collective_s=host.collective_s / by, sync_s=host.sync_s / by))


RESOURCES: Mapping[str, tuple[str, Better]] = {
    "links of a node": ("links of a node twice as wide", _links),
    "links between nodes": ("links between nodes twice as wide", _network),
    "starts and hops in a node": ("half the starts and hops in a node", _starts),
    "hops between nodes": ("half the hops between nodes", _hops),
    "copies in device memory": ("copies in device memory twice as fast", _memory),
    "the host": ("a host twice as fast", _host),
}
"""What a call's time goes into beside the devices' own work: twice of it in words, and how a cluster is given more."""


def explain_cluster(machine: ClusterMachine, plan: ClusterPlan, step: str | None) -> Explanation:
    """Explain a stage, by default the longest one.

    Raises:
        InputError: no such stage, or a collective, which is one stage of NCCL's.
    """
    found, call = plan.found, plan.call
    if found is None or not isinstance(call, AttentionCall):
        raise InputError(f"{plan.pipeline.name} is one collective", key="pipeline",
                         expected="attention: one of " + ", ".join(sorted(METHODS)))
    result = machine.run(plan)
    seconds = {stage.name: stage.seconds for stage in found.stages}
    if step is not None and step not in seconds:
        raise unknown_name("step", step, seconds, key="step")
    chosen = next(stage for stage in found.stages if stage.name == (step or max(seconds, key=lambda n: seconds[n])))
    without = {name: less for name, _, less in _better(machine, plan, WITHOUT)}
    held, (lifts, idle) = _held_by(found, without), by_gain(list(_lifts(machine, plan)))
    return Explanation(
        machine.identity.name, plan.pipeline.name, sizes_of(call), by_length(seconds), chosen.name, chosen.seconds,
        found.latency_s, held[chosen.name],
        f"{plan.pipeline.name} on {plan.devices} devices: "
        f"{len(found.stages)} stage{'s, which follow each other' * (len(found.stages) > 1)}",
        chosen.seconds / found.latency_s, "the call", "us", found.latency_s * MICRO, tuple(_rows(found.stages)),
        _bounds(plan, without), tuple(Link(
            s.name, f"{held[s.name]}{': ' * bool(s.detail)}{s.detail}", s.seconds * MICRO) for s in found.stages), 1,
        lifts, idle,
        ("all devices do the same at the same time: the timeline is of any of them",
         "a bound is what of the call's time goes if that alone took none", *_further(machine, plan)),
        result.not_modelled, "the call", result.latency_interval_s, energy_j=result.energy_j)


def _rows(stages: Sequence[Stage]) -> Iterator[Row]:
    ends = [0.0]
    for stage in stages:
        ends.append(ends[-1] + stage.seconds * MICRO)
    for stage, (start, end) in zip(stages, pairwise(ends), strict=True):
        yield Row(stage.name, {"collective": "links", "ring": "links, SMs", "local": "SMs", "host": "host"}.get(
            stage.kind, "memory"), "", 0.0, start, end - start, end)


def _again(plan: ClusterPlan, topology: Topology, own: float = 1.0) -> DistributedTime:
    """The stages of a plan on another topology, on devices that are so many times as fast in their own work."""
    method = METHODS[plan.pipeline.name]
    assert isinstance(plan.call, AttentionCall)
    return method.time(sharded(plan.call, topology, method), lambda part: plan.alone[part].seconds / own)


def _better(machine: ClusterMachine, plan: ClusterPlan, by: float) -> Iterator[tuple[str, str, DistributedTime]]:
    """Each resource, what is done to it in words, and the call with so many times as much of it."""
    yield OWN, f"{OWN} twice as fast", _again(plan, machine.topology, by)
    for name, (change, better) in RESOURCES.items():
        yield name, change, _again(plan, better(machine.topology, by))


def _bounds(plan: ClusterPlan, without: Mapping[str, DistributedTime]) -> tuple[Bound, ...]:
    """What the call takes less where a resource takes no time."""
    assert plan.found
    before = plan.found.latency_s
    gone = {name: before - found.latency_s for name, found in without.items()}
    return by_size([Bound(name, seconds * MICRO) for name, seconds in gone.items() if seconds > NOTHING * before])


def _held_by(found: DistributedTime, without: Mapping[str, DistributedTime]) -> dict[str, str]:
    """For each stage the resource without which it would be shortest.

    Without a resource the call may have other stages in its place: then it is shorter as the call is.
    """
    def left(stage: Stage, name: str) -> float:
        less = without[name]
        own = {other.name: other.seconds for other in less.stages}
        return own.get(stage.name, stage.seconds * less.latency_s / found.latency_s)

    return {stage.name: min(without, key=lambda name: left(stage, name)) for stage in found.stages}


def _lifts(machine: ClusterMachine, plan: ClusterPlan) -> Iterator[Lift]:
    assert plan.found
    for _, change, found in _better(machine, plan, 2.0):
        gain = plan.found.latency_s / found.latency_s
        yield Lift(change, 2.0 if gain > 1.0 + NOTHING else 1.0, None, gain)


def _further(machine: ClusterMachine, plan: ClusterPlan) -> Iterator[str]:
    """How to look into the devices' own work."""
    for call in list(plan.alone)[:1]:
        local = METHODS[plan.pipeline.name].local
        sizes = " ".join(f"--{name.replace('_', '-')} {getattr(call, name)}" for name in (
            "q_len", "kv_len", "heads", "kv_heads", "head_dim", "batch"))
        yield (f"the devices' own work, instruction by instruction: intsim explain {machine.gpu.identity.name} {local} "
               f"{sizes}{' --causal' * call.causal}"
               + (f" --variant '{call.variant}'" if call.variant else ""))
