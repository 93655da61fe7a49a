"""Why a call takes its time on a cluster: the stages of every device, what each waits for, what would lift that."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from intsim.calls import AttentionCall
from intsim.errors import InputError, unknown_name
from intsim.machines.cluster.attention import DistributedTime, Stage
from intsim.machines.cluster.cluster import ClusterMachine, ClusterPlan
from intsim.machines.cluster.methods import METHODS
from intsim.machines.cluster.sensitivity import KNOBS
from intsim.machines.cluster.topology import Topology
from intsim.studies.explain.model import Bound, Explanation, Lift, Link, Row, by_gain, by_length, by_size
from intsim.studies.explain.steps import sizes_of

MICRO = 1e6
OWN = "the devices' own work"
NOTHING = 1e-9
"""What is left of a resource's time where it is no limit: the rest of the call is left as it is."""

STARTS = ("collectives.ll_start_us", "collectives.simple_start_us", "collectives.ll_hop_us",
          "collectives.multicast_start_us")
RESOURCES: Mapping[str, tuple[str, Mapping[str, float]]] = {
    "links of a node": ("links of a node twice as wide", {
        "fabric.attained_gb_per_s": 2.0, "fabric.link_gb_per_s": 2.0, "collectives.copy_gb_per_s": 2.0}),
    "links between nodes": ("links between nodes twice as wide", {
        "network.attained_gb_per_s": 2.0, "network.nic_gb_per_s": 2.0}),
    "starts and hops in a node": ("half the starts and hops in a node", dict.fromkeys(STARTS, 0.5)),
    "hops between nodes": ("half the hops between nodes", {"network.hop_scale": 0.5}),
    "copies in device memory": ("copies in device memory twice as fast", {"gpu.dram.bandwidth_gb_per_s": 2.0}),
    "the host": ("a host twice as fast", {
        "framework.launch_us": 0.5, "framework.collective_us": 0.5, "framework.sync_us": 0.5}),
}
"""Of a call's time: what is doubled of a cluster, in words, and the numbers of its file that do it."""


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
        raise unknown_name("step", step, seconds, key="--step")
    chosen = next(stage for stage in found.stages if stage.name == (step or max(seconds, key=lambda n: seconds[n])))
    held, (lifts, idle) = _held_by(machine, plan), by_gain(list(_lifts(machine, plan)))
    return Explanation(
        machine.identity.name, plan.pipeline.name, sizes_of(call), by_length(seconds), chosen.name, chosen.seconds,
        found.latency_s, held[chosen.name],
        f"{plan.pipeline.name} on {plan.devices} devices: "
        f"{len(found.stages)} stage{'s, which follow each other' * (len(found.stages) > 1)}",
        chosen.seconds / found.latency_s, "the call", "us", found.latency_s * MICRO, tuple(_rows(found.stages)),
        _bounds(machine, plan), tuple(Link(
            s.name, f"{held[s.name]}{': ' * bool(s.detail)}{s.detail}", s.seconds * MICRO) for s in found.stages), 1,
        lifts, idle,
        ("all devices do the same at the same time: the timeline is of any of them",
         "a bound is what of the call's time goes if that alone took none", *_further(machine, plan)),
        result.not_modelled, "the call")


def _rows(stages: Sequence[Stage]) -> Iterator[Row]:
    ends = [0.0]
    for stage in stages:
        ends.append(ends[-1] + stage.seconds * MICRO)
    for stage, (start, end) in zip(stages, pairwise(ends), strict=True):
        yield Row(stage.name, {"collective": "links", "ring": "links, SMs", "local": "SMs", "host": "host"}.get(
            stage.kind, "memory"), "", 0.0, start, end - start, end)


def _changed(topology: Topology, numbers: Mapping[str, float], further: Callable[[float], float]) -> Topology:
    for key, by in numbers.items():
        topology = KNOBS[key](topology, further(by))
    return topology


def _without(machine: ClusterMachine, plan: ClusterPlan) -> Iterator[tuple[str, DistributedTime]]:
    """The call where each resource in turn takes no time."""
    yield OWN, machine.again(plan, machine.topology, dict.fromkeys(plan.alone, NOTHING))
    for name, (_, numbers) in RESOURCES.items():
        topology = _changed(machine.topology, numbers, lambda by: NOTHING if by < 1.0 else 1.0 / NOTHING)
        yield name, machine.again(plan, topology)


def _bounds(machine: ClusterMachine, plan: ClusterPlan) -> tuple[Bound, ...]:
    """What the call takes less where a resource takes no time."""
    before = machine.latency_s(plan, machine.topology)
    found = {name: before - without.latency_s for name, without in _without(machine, plan)}
    return by_size([Bound(name, seconds * MICRO) for name, seconds in found.items() if seconds > before * NOTHING])


def _held_by(machine: ClusterMachine, plan: ClusterPlan) -> dict[str, str]:
    """For each stage the resource without which it would be shortest."""
    shorter = {name: {stage.name: stage.seconds for stage in without.stages} for name, without in _without(
        machine, plan)}
    assert plan.found
    return {stage.name: min(shorter, key=lambda name: shorter[name].get(stage.name, stage.seconds))
            for stage in plan.found.stages}


def _lifts(machine: ClusterMachine, plan: ClusterPlan) -> Iterator[Lift]:
    before = machine.latency_s(plan, machine.topology)
    gain = before / machine.latency_s(plan, machine.topology, dict.fromkeys(plan.alone, 0.5))
    yield Lift(f"{OWN} twice as fast", 2.0 if gain > 1.0 else 1.0, None, gain)
    for change, numbers in RESOURCES.values():
        gain = before / machine.latency_s(plan, _changed(machine.topology, numbers, lambda by: by))
        yield Lift(change, 2.0 if gain > 1.0 else 1.0, None, gain)


def _further(machine: ClusterMachine, plan: ClusterPlan) -> Iterator[str]:
    """How to look into the devices' own work."""
    for call in list(plan.alone)[:1]:
        local = METHODS[plan.pipeline.name].local
        sizes = " ".join(f"--{name.replace('_', '-')} {getattr(call, name)}" for name in (
            "q_len", "kv_len", "heads", "kv_heads", "head_dim", "batch"))
        yield (f"the devices' own work, instruction by instruction: intsim explain {machine.gpu.identity.name} {local} "
               f"{sizes}{' --causal' * call.causal}")
