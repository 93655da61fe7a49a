"""Why a step takes its time on a machine: its loop in time, what bounds it, and what would lift the bound."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from intsim.calls import Call
from intsim.errors import InputError
from intsim.machines.accelerator.machine import AcceleratorMachine
from intsim.machines.accelerator.plan import PipelinePlan
from intsim.machines.cluster.cluster import ClusterMachine, ClusterPlan
from intsim.machines.cpu.plan import CpuPlan
from intsim.machines.cpu.soc import SocMachine
from intsim.machines.gpu.chip import GpuMachine
from intsim.machines.gpu.plan import GpuPlan
from intsim.machines.gpu.sequence import SequencePlan
from intsim.machines.machine import Machine, Plan
from intsim.pipelines.spec import Pipeline
from intsim.session import default_session
from intsim.studies.explain.accelerator import explain_flow
from intsim.studies.explain.cluster import explain_cluster
from intsim.studies.explain.cpu import explain_cpu
from intsim.studies.explain.gpu import explain_gpu
from intsim.studies.explain.model import Explanation


def explain(call: Call, pipeline: str | Pipeline = "int_attention", machine: str | Path | Machine = "rk3588s", *,
            step: str | None = None, threads: int | None = None, schedule: str | None = None,
            overrides: Mapping[str, Any] | None = None, parameters: Mapping[str, float] | None = None) -> Explanation:
    """Why a step of a call takes its time: what bounds it, its loop in time, and which change would help.

    Args:
        call, pipeline, machine, threads, schedule, overrides, parameters: as for ``simulate``.
        step: of the pipeline; by default the longest one.

    Raises:
        InputError: as ``simulate``; no such step, or a machine that has no code to show.
    """
    session = default_session()
    loaded = session.load(machine, overrides)
    return explain_plan(loaded, session.plan(
        call, pipeline, loaded, threads=threads, schedule=schedule, parameters=parameters), step)


def explain_plan(machine: Machine, plan: Plan, step: str | None = None) -> Explanation:
    """Explain a step of a plan of a machine, by default the longest one.

    Raises:
        InputError: no such step, or a machine that has no code to show.
    """
    if isinstance(machine, SocMachine) and isinstance(plan, CpuPlan):
        return explain_cpu(machine, plan, step)
    if isinstance(machine, GpuMachine) and isinstance(plan, GpuPlan | SequencePlan):
        return explain_gpu(machine, plan, step)
    if isinstance(machine, AcceleratorMachine) and isinstance(plan, PipelinePlan):
        return explain_flow(machine, plan.flow, step, plan.pipeline.name)
    if isinstance(machine, ClusterMachine) and isinstance(plan, ClusterPlan):
        return explain_cluster(machine, plan, step)
    raise InputError(f"{machine.identity.name} is of kind {machine.identity.kind}", key="machine",
                     expected="a core, an SoC, a GPU, an accelerator or a cluster, with a plan of its own")
