"""A cluster as a machine: what its nodes' GPUs compute, and what they exchange."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from intsim.calls import AttentionCall, Call, CollectiveCall
from intsim.errors import InputError
from intsim.machines.cluster.attention import DistributedTime
from intsim.machines.cluster.collectives import collective_time
from intsim.machines.cluster.energy import (
    AT_REST,
    collective_cost,
    dram_byte_j,
    energy_gaps,
    exchange_j,
    stage_j,
    summed,
)
from intsim.machines.cluster.methods import METHODS, sharded
from intsim.machines.cluster.sensitivity import Alone, Cost, Setting, elasticities
from intsim.machines.cluster.topology import Topology
from intsim.machines.events import Listener, Segment
from intsim.machines.gpu.chip import GpuMachine
from intsim.machines.machine import Identity, line_of
from intsim.pipelines.registry import get_pipeline
from intsim.pipelines.spec import Part, Pipeline
from intsim.result import ClusterDetails, Event, Result, Sample, StepRecord

PARTS: dict[str, Part] = {"collective": "exchange", "ring": "exchange", "copy": "exchange", "host": "exchange",
                          "local": "local", "merge": "output"}
"""The part of the breakdown that each kind of stage counts to."""
EVERY = "every device"
"""The one track: all devices do the same."""


@dataclass(frozen=True)
class ClusterPlan:
    """What would run: the stages of a call on every device, or one collective.

    Attributes:
        found: of attention; None of a collective.
        alone: what one device takes by itself for each call of ``found``'s stages.
    """

    call: Call
    pipeline: Pipeline
    devices: int
    found: DistributedTime | None
    alone: Mapping[AttentionCall, Alone] = field(default_factory=dict, repr=False)

    def __repr__(self) -> str:
        return line_of(self)

    @property
    def rows(self) -> list[dict[str, Any]]:
        """A row per stage: its kind, what it is made of, seconds, bytes that each device sends."""
        if self.found is None:
            return [{"step": self.pipeline.name, "devices": self.devices}]
        return [{"step": stage.name, "kind": stage.kind, "detail": stage.detail, "seconds": stage.seconds,
                 "sent_bytes": stage.sent_bytes} for stage in self.found.stages]


@dataclass(frozen=True)
class ClusterMachine:
    """Equal nodes of equal GPUs.

    Attributes:
        higher: by key of the file, the cluster with that quantity ``sensitivity.UP`` times as high.
    """

    identity: Identity
    topology: Topology
    gpu: GpuMachine
    higher: Mapping[str, Topology] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.identity}>"

    def plan(self, call: Call, pipeline: Pipeline, *, threads: int | None = None,
             schedule: str | None = None) -> ClusterPlan:
        """Decide what each device computes and what they exchange.

        Raises:
            InputError: a pipeline that is of no cluster, a call that does not suit it or does not fit into memory,
                threads or a schedule.
        """
        for key, value in (("threads", threads), ("schedule", schedule)):
            if value is not None:
                raise InputError(f"found {value!r}", key=key, expected="nothing: a cluster's devices have no threads")
        if pipeline.target != "cluster":
            raise InputError(f"{pipeline.name} runs on one device and {self.identity.name} is a cluster", key="machine",
                             expected="one GPU, or one of " + ", ".join(sorted(METHODS)))
        if isinstance(call, CollectiveCall):
            if pipeline.name != "nccl":
                raise InputError(f"{pipeline.name} computes attention", key="pipeline", expected="nccl")
            return ClusterPlan(call, pipeline, call.devices, None)
        if not isinstance(call, AttentionCall) or pipeline.name not in METHODS:
            raise InputError(f"{pipeline.name} does not compute this call", key="pipeline",
                             expected="one of " + ", ".join(sorted(METHODS)))
        method = METHODS[pipeline.name]
        alone: dict[AttentionCall, Alone] = {}

        def local_s(part: AttentionCall) -> float:
            """Seconds of one device's own attention, without the launch that the method's stages count."""
            if part not in alone:
                alone[part] = Alone.of(self.gpu.run(self.gpu.plan(part, get_pipeline(method.local))))
            return alone[part].seconds

        found = method.time(sharded(call, self.topology, method), local_s)
        return ClusterPlan(call, pipeline, self.topology.devices, found, alone)

    def unmodelled(self, pipeline: Pipeline) -> tuple[str, ...]:
        """What a run of a pipeline leaves out."""
        method = METHODS.get(pipeline.name)
        local = self.gpu.unmodelled(get_pipeline(method.local)) if method else ()
        return (*energy_gaps(self.topology, self.gpu.system.gpu.power),
                "other jobs on the links, devices that come late, and transfers that are made again",
                *(text for text in local if not text.startswith("energy")))

    def run(self, plan: ClusterPlan, listeners: Sequence[Listener] = ()) -> Result:
        """Run a plan: its stages follow each other on every device."""
        power, records, start = self.gpu.system.gpu.power, list[StepRecord](), 0.0
        if isinstance(plan.call, CollectiveCall):
            taken = collective_time(plan.call, self.topology)
            energies = [exchange_j(plan.call.kind, taken.sent_bytes, taken.latency_s,
                                   self.topology.over(plan.devices), power)]
            records.append(_record(plan.pipeline.name, "exchange", 0.0, taken.latency_s, taken.sent_bytes,
                                   f"{taken.algorithm} {taken.protocol}", energies[0]))
        else:
            assert plan.found
            energies = [stage_j(stage, self.topology, power, plan.alone) for stage in plan.found.stages]
            for stage, energy in zip(plan.found.stages, energies, strict=True):
                records.append(_record(stage.name, PARTS[stage.kind], start, stage.seconds, stage.sent_bytes,
                                       stage.detail or stage.kind, energy))
                start += stage.seconds
        latency, energy = sum(record.latency_s for record in records), summed(energies)
        memory = dict(plan.found.memory.parts) if plan.found else {}
        segments = _segments(records, energies, dram_byte_j(self.topology, power) if power else None)
        for listener in listeners:
            for segment in segments:
                listener.segment(segment)
        of_latency, of_energy = elasticities(_cost(plan), Setting(self.topology, power, plan.alone), self.higher)
        return Result(
            machine=self.identity.name, pipeline=plan.pipeline.name, call=plan.call, threads=None,
            status=self.identity.status, latency_s=latency, energy_components_j=energy,
            records=tuple(records),
            events=tuple(Event(EVERY, r.step, r.start_s, r.start_s + r.latency_s) for r in records),
            samples=() if energy is None else tuple(
                sample for s in segments for sample in (Sample("power_w", s.start_s, s.power_w),
                                                        Sample("dram_gb_per_s", s.start_s, s.dram_bytes_per_s / 1e9))),
            assumptions=(*ASSUMPTIONS, *self.identity.assumed), not_modelled=self.unmodelled(plan.pipeline),
            calibration=self.identity.calibration,
            details=ClusterDetails(devices=plan.devices, nodes=-(-plan.devices // self.topology.devices_per_node),
                                   memory_bytes=memory),
            latency_uncertainty=self.identity.sure_of_latency(latency, of_latency),
            energy_uncertainty=None if energy is None or of_energy is None else self.identity.sure_of_energy(
                sum(energy.values()), of_energy))


def _segments(records: Sequence[StepRecord], energies: Sequence[Mapping[str, float] | None],
              byte_j: float | None) -> list[Segment]:
    """What all devices do and take from stage to stage; power and DRAM's rate are 0 where energy is not modelled.

    Args:
        byte_j: of a byte of DRAM.
    """
    found = []
    for record, energy in zip(records, energies, strict=True):
        if record.latency_s:
            joules = energy or {}
            moved = joules.get("dram", 0.0) / byte_j if byte_j else 0.0
            found.append(Segment(record.start_s, record.start_s + record.latency_s, {EVERY: record.step},
                                 sum(joules.values()) / record.latency_s, moved / record.latency_s))
    return found


def _cost(plan: ClusterPlan) -> Cost:
    """What a plan's call costs in another setting."""
    call = plan.call
    if isinstance(call, CollectiveCall):
        return lambda setting: collective_cost(call, setting)
    assert isinstance(call, AttentionCall)
    method = METHODS[plan.pipeline.name]

    def cost(setting: Setting) -> tuple[float, float | None]:
        found = method.time(sharded(call, setting.topology, method), lambda part: setting.alone[part].seconds)
        energy = summed(stage_j(stage, setting.topology, setting.power, setting.alone) for stage in found.stages)
        return found.latency_s, None if energy is None else sum(energy.values())

    return cost


def _record(step: str, part: Part, start_s: float, seconds: float, sent: float, bound: str,
            energy: Mapping[str, float] | None) -> StepRecord:
    """Energy of a step is what it adds to devices at rest."""
    moved = energy and {name: joules for name, joules in energy.items() if name not in AT_REST}
    return StepRecord(step=step, part=part, start_s=start_s, latency_s=seconds, energy_j=moved, cycles={},
                      bytes={"links": sent}, instructions={}, bound=bound)


ASSUMPTIONS = (
    "all devices end together; the stages of a call follow each other",
    "a collective has the links to itself; NCCL chooses by its own table, the machine file prices the choice",
)
