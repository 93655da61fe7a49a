"""Machines and their parts for tests, loaded by a session of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from intsim.calls import AttentionCall
from intsim.machines.cpu.core.timing import ModelledTimer
from intsim.machines.cpu.description import Core
from intsim.machines.cpu.soc import SocMachine
from intsim.machines.gpu.chip import GpuMachine
from intsim.machines.gpu.choice import padded_widths, widest
from intsim.machines.gpu.decode import decode_plan, split_widths
from intsim.machines.gpu.masks import as_run
from intsim.machines.gpu.plan import fused_plan, padded
from intsim.machines.gpu.sequence import SequencePlan
from intsim.pipelines.registry import get_pipeline
from intsim.result import Result
from intsim.session import Session

SESSION = Session()
T = TypeVar("T")


def replaced(value: T, changes: Mapping[str, Any]) -> T:
    """A description with other fields; lists as the descriptions have them."""
    fields = {name: tuple(new) if isinstance(new, list) else new for name, new in changes.items()}
    return replace(value, **fields)  # type: ignore[type-var]


def soc(name: str | Path, overrides: Mapping[str, Any] | None = None) -> SocMachine:
    """A CPU machine."""
    machine = SESSION.load(name, overrides)
    assert isinstance(machine, SocMachine)
    return machine


def timer(name: str | Path, overrides: Mapping[str, Any] | None = None) -> ModelledTimer:
    """What times kernels on a core."""
    found = soc(name, overrides).system.timers["core"]
    assert isinstance(found, ModelledTimer)
    return found


def core(name: str | Path, overrides: Mapping[str, Any] | None = None) -> Core:
    """A core's description."""
    return timer(name, overrides).core


def gpu(name: str | Path, overrides: Mapping[str, Any] | None = None) -> GpuMachine:
    """A GPU."""
    machine = SESSION.load(name, overrides)
    assert isinstance(machine, GpuMachine)
    return machine


def on_the_kernel_of(other: AttentionCall, call: AttentionCall, pipeline: str, machine: str) -> Result:
    """A call on a GPU as another call of the pipeline runs: by the fused kernel, or by one for few queries.

    Of two calls that differ by a mask, or by a change of scores, the fastest kernels may differ: one that ends a little
    sooner may take half of the energy, or twice as much.
    """
    loaded, known = gpu(machine), get_pipeline(pipeline)
    split = isinstance(SESSION.plan(other, pipeline, machine), SequencePlan)
    run = padded(as_run(call), padded_widths(call, known, loaded.system))
    if split:
        run = padded(run, split_widths(run, widest(call), known, loaded.system))
    plan = (decode_plan if split else fused_plan)(loaded.system, run, known)
    assert plan is not None
    return loaded.run(plan)
