"""A cluster as a machine: what its nodes' GPUs compute, and what they exchange."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from intsim.calls import AttentionCall, Call, CollectiveCall
from intsim.errors import InputError
from intsim.machines.cluster.attention import DistributedTime
from intsim.machines.cluster.collectives import collective_time
from intsim.machines.cluster.methods import METHODS, Method, sharded
from intsim.machines.cluster.topology import Topology
from intsim.machines.events import Listener
from intsim.machines.gpu.chip import GpuMachine
from intsim.machines.machine import Identity, line_of
from intsim.pipelines.registry import get_pipeline
from intsim.pipelines.spec import Part, Pipeline
from intsim.result import ClusterDetails, Event, Result, StepRecord

PARTS: dict[str, Part] = {"collective": "exchange", "ring": "exchange", "copy": "exchange", "host": "exchange",
                          "local": "local", "merge": "output"}
"""The part of the breakdown that each kind of stage counts to."""


@dataclass(frozen=True)
class ClusterPlan:
    """What would run: the stages of a call on every device, or one collective.

    Attributes:
        found: of attention; None of a collective.
    """

    call: Call
    pipeline: Pipeline
    devices: int
    found: DistributedTime | None

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
    """Equal nodes of equal GPUs."""

    identity: Identity
    topology: Topology
    gpu: GpuMachine

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
        if call.variant:
            raise InputError(f"found {call.variant}", key="variant",
                             expected="none: no distributed method here has one")
        method = METHODS[pipeline.name]
        found = method.time(sharded(call, self.topology, method), lambda part: self._local_s(part, method))
        return ClusterPlan(call, pipeline, self.topology.devices, found)

    def unmodelled(self, pipeline: Pipeline) -> tuple[str, ...]:
        """What a run of a pipeline leaves out."""
        method = METHODS.get(pipeline.name)
        local = self.gpu.unmodelled(get_pipeline(method.local)) if method else ()
        return (ENERGY, "other jobs on the links, devices that come late, and transfers that are made again",
                *(text for text in local if not text.startswith("energy")))

    def _local_s(self, call: AttentionCall, method: Method) -> float:
        """Seconds of one device's own attention, without the launch that the method's stages count."""
        plan = self.gpu.plan(call, get_pipeline(method.local))
        return self.gpu.run(plan).latency_s

    def run(self, plan: ClusterPlan, listeners: Sequence[Listener] = ()) -> Result:
        """Run a plan: its stages follow each other on every device."""
        stages = plan.found.stages if plan.found else ()
        if isinstance(plan.call, CollectiveCall):
            taken = collective_time(plan.call, self.topology)
            records = [_record(plan.pipeline.name, "exchange", 0.0, taken.latency_s, taken.sent_bytes,
                               f"{taken.algorithm} {taken.protocol}")]
        else:
            records, start = [], 0.0
            for stage in stages:
                records.append(_record(stage.name, PARTS[stage.kind], start, stage.seconds, stage.sent_bytes,
                                       stage.detail or stage.kind))
                start += stage.seconds
        latency = sum(record.latency_s for record in records)
        memory = dict(plan.found.memory.parts) if plan.found else {}
        return Result(
            machine=self.identity.name, pipeline=plan.pipeline.name, call=plan.call, threads=None,
            status=self.identity.status, latency_s=latency, energy_components_j=None, records=tuple(records),
            events=tuple(Event("every device", r.step, r.start_s, r.start_s + r.latency_s) for r in records),
            assumptions=ASSUMPTIONS, not_modelled=self.unmodelled(plan.pipeline),
            calibration=self.identity.calibration,
            details=ClusterDetails(devices=plan.devices, nodes=-(-plan.devices // self.topology.devices_per_node),
                                   memory_bytes=memory))


def _record(step: str, part: Part, start_s: float, seconds: float, sent: float, bound: str) -> StepRecord:
    return StepRecord(step=step, part=part, start_s=start_s, latency_s=seconds, energy_j=None, cycles={},
                      bytes={"links": sent}, instructions={}, bound=bound)


ENERGY = "energy: links and hosts have no published figures here"
ASSUMPTIONS = (
    "all devices end together; the stages of a call follow each other",
    "a collective has the links to itself; NCCL chooses by its own table, the machine file prices the choice",
)
